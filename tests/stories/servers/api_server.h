// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// A service with an API over HTTP, which answers as it is told to; what it is not told of is 404:
///
///     - server: api
///       name: stat
///       answers:
///         - {hears: POST /ez, says: 200, answer: '{"status":200,"msg":"ok"}'}
///
/// The first that fits answers: `hears` is the beginning of the request. A set may name ${stat.url}.
Result<std::unique_ptr<PlayedServer>> apiServer(const StoryServer &told, const PlayedWorld &world);

} // namespace salve::story
