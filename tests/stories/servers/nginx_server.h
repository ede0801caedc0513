// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// A real nginx with one page:
///
///     - {server: nginx, name: web}
///     - {server: nginx, name: other, address: 127.0.0.2, port: '${web.port}'}     # default: 127.0.0.1, a free port
///     - {at: 0s, do: stop, server: web}      # ends the process; fail is another word for it
///     - {at: 5s, do: start, server: web}     # starts it again on the same port; so does mend
///
/// A set may name ${web.url} and ${web.port}.
Result<std::unique_ptr<PlayedServer>> nginxServer(const StoryServer &told, const PlayedWorld &world);

} // namespace salve::story
