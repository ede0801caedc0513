// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// A computer on which programs say and do what they are told to (told_answers.h), reached through a real sshd, or this
/// one:
///
///     - server: host
///       name: web1
///       reached: ssh          # here: the programs are the first in the PATH of this Salve
///       answers:
///         - {hears: restart-shop, says: 0, answer: done, then: {shop: mend}}     # says: the exit code
///
/// A set may name ${web1.port}, ${web1.user}, ${web1.key} and ${web1.known-hosts} of the sshd, and ${web1.folder},
/// which is empty at first. Its requests are the commands.
Result<std::unique_ptr<PlayedServer>> hostServer(const StoryServer &told, const PlayedWorld &world);

/// Which package is missing, as a sentence; empty when none is.
QString missingForHost(const StoryServer &told);

} // namespace salve::story
