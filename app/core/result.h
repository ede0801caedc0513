// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <utility>

namespace salve {

enum class ErrorCode {
    Invalid,     ///< what was given cannot be right: say what and where
    NotFound,    ///< no such monitor, file, kind …
    Conflict,    ///< somebody else holds or changed it
    Refused,     ///< understood and not allowed
    Unavailable, ///< not reachable now; later may do
    Timeout,
    Corrupt, ///< stored data that cannot be trusted
    Newer,   ///< written by a newer Salve
    Io,      ///< disk full, read-only, permission
    Locked,  ///< a keyring or a database that somebody has to unlock
    Internal ///< a defect of ours
};

/// What went wrong: a code for the program, a sentence that tells the user what to do, detail for the log.
struct Error
{
    ErrorCode code{ErrorCode::Internal};
    QString sentence;
    QString detail;
    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(sentence), std::move(detail)});
}

} // namespace salve
