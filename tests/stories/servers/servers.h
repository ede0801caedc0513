// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story_server.h"

namespace salve::story {

/// The stand-ins, and the real servers that come from packages.
PlayedServers allServers();

/// Which package is missing that the story needs, as a sentence; empty when all are there.
QString missingFor(const Story &story);

} // namespace salve::story
