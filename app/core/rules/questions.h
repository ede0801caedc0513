// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

/// Whoever holds automation back must not be surprised when it comes back: shortly before a hold or planned
/// maintenance ends, a person is asked, where something that it covers is down.
namespace salve::rules {

/// When it is time to ask about what lasts from `since` until `until`.
TimePoint questionAt(TimePoint since, TimePoint until);
/// Asks what is due, each once, all in one message; and says when there will be something to ask.
void askBeforeEnds(Turn &turn);
/// It has just gone down: asks where what covers it is about to end.
void askBeforeEnds(Turn &turn, const Watched &one);
/// Asked, and still open.
std::vector<Question> openQuestions(const WorldData &d);

} // namespace salve::rules
