// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"
#include "session/salt_place.h"

namespace salve::cli {

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

/// Finds the salt-api that is meant, in the words or in the set, and calls `then` with it; else ends with the
/// complaint.
void withSaltPlace(Context &context,
                   const Done &done,
                   const SaltWords &words,
                   std::function<void(const SaltPlace &)> then);

} // namespace salve::cli
