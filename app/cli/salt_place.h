// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"
#include "core/model.h"
#include "net/salt_doctor.h"

namespace salve::cli {

/// Which salt-api is meant: an address with a login, or a reaction of the set that has both.
struct SaltPlace
{
    SaltExamination what; ///< its login is without the password
    SecretRef password;
};

/// What is said on the command line beside the address.
struct SaltWords
{
    std::string where; ///< an address, or the id of a reaction; empty: the first of the set
    std::string user;
    std::string password; ///< the name of a secret
    std::string eauth{"pam"};
    std::string caFile;
    std::string hook;
    std::vector<std::string> functions;
};

/// The place that a reaction of Salt talks to; null where it is of another kind.
std::optional<SaltPlace> saltPlaceOf(const Reaction &reaction);
/// Finds it in the words or in the set, and calls `then` with it; else ends with the complaint.
void withSaltPlace(Context &context,
                   const Done &done,
                   const SaltWords &words,
                   std::function<void(const SaltPlace &)> then);

} // namespace salve::cli
