// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// A real PostgreSQL with the user "salve" and the password "right":
///
///     - {server: postgresql, name: db, setup: [CREATE TABLE beat(at timestamptz), GRANT ALL ON beat TO salve]}
///     - {at: 0s, do: read-only, server: db}      # it answers, and refuses to write
///     - {at: 5s, do: mend, server: db}           # it writes again
///     - {at: 9s, do: stop, server: db}           # ends the process
///
/// A set may name ${db.port}.
Result<std::unique_ptr<PlayedServer>> postgresServer(const StoryServer &told, const PlayedWorld &world);

} // namespace salve::story
