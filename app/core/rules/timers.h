// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

/// What the rules wait for, and what they do when it is time. Only a check's result acts, so most timers ask for a
/// check.
namespace salve::rules {

/// How long a person has to approve; how long a message is tried; when the next channel is tried beside it.
constexpr Millis kApprovalWithin = std::chrono::minutes{15};
constexpr Millis kTellFor = std::chrono::hours{24};
constexpr Millis kNextChannelAfter = std::chrono::minutes{2};

/// Asks for a check unless one that serves as well was asked for already.
void ask(Turn &turn, Watched &one, TimePoint slot, Look look, RunId forRun);
/// The answer came: what was asked for up to this slot is served.
void answered(WorldData &d, Watched &one, TimePoint slot);

void wakeAt(WorldData &d, Watched &one, TimePoint at);
void updateWake(WorldData &d, Watched &one);
void updateRunWake(WorldData &d, const Run &run);

/// Moves the time of the World; ends what ends by itself: holds, windows of maintenance, flood limits.
void advanceTime(Turn &turn);
void tick(Turn &turn);
TimePoint nextWake(const WorldData &d);

/// Everything that repairs of this monitor depend on is looked at now: itself, and before its first repair its
/// ancestors and anchor. True when all of it has been seen already.
bool lookFirst(Turn &turn, Watched &one, RunId forRun);

} // namespace salve::rules
