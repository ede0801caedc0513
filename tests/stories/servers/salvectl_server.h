// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// Somebody at a terminal, with a home of their own. What is typed is the real program; its answer is
/// {exit: 0, printed: …, said: …}, where `printed` is JSON if the program printed that, and `said` is its standard
/// error:
///
///     - {server: salvectl, name: ana}
///     - {at: 0s, do: keep, server: ana, file: twelve.yaml}     # of the story, into her home, where she types
///     - {at: 0s, do: call, server: ana, type: [describe, http, --json], says: [exit == 0, printed.kind == http]}
///     - {at: 1s, do: call, server: ana, type: [export], into: exported.yaml, says: [exit == 0]}     # as > does
///
/// Others may name ${ana.home}.
Result<std::unique_ptr<PlayedServer>> salvectlServer(const StoryServer &told, const PlayedWorld &world);

} // namespace salve::story
