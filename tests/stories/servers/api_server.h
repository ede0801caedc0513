// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// A service with an API over HTTP, which answers as it is told to (told_answers.h); what it is not told of is 404, and
/// `says: cut` reads the request and closes the connection, `says: nothing` keeps it and never answers:
///
///     - server: api
///       name: stat
///       answers:
///         - {hears: POST /ez, says: 200, answer: '{"status":200,"msg":"ok"}'}
///
/// Or as its recipe's recording says, of which tests/data/recipes/reactions has the exchanges. Headers are compared,
/// so that the secrets of the story are those of the recording; `then` comes with the last answer.
///
///     - {server: api, name: st2, recorded: stackstorm, exchanges: [would work, succeeded], then: {shop: mend}}
///
/// With `aws: {key-id: AKIAEXAMPLE, secret: aws, region: eu-central-1, service: ec2}` it refuses what is not signed
/// with that key and the story's secret. A set may name ${stat.url}.
Result<std::unique_ptr<PlayedServer>> apiServer(const StoryServer &told, const PlayedWorld &world);

} // namespace salve::story
