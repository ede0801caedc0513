// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// A real mail server (aiosmtpd) that keeps what it takes:
///
///     - {server: mail, name: post}
///
/// A set may name ${post.port}. Its requests are the mails: "MAIL team@shop.example Shop is down".
Result<std::unique_ptr<PlayedServer>> mailServer(const StoryServer &told, const PlayedWorld &world);

} // namespace salve::story
