// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/event_use.h"

#include <span>

namespace salve::rules {

/// One rung that may run now, as the guards see it.
struct Attempt
{
    WorldData &d;
    Watched &one;
    const Rung &rung;
    StepState &step;
    TimePoint at;
    bool isShadow{false};
    Run *own{nullptr}; ///< its run that waits for approval or for another try
    Aim aim;
};

/// Null: this guard lets it pass.
using Guard = std::optional<Stop> (*)(const Attempt &);

/// In the order in which they are asked. The first group is what a person or the world lifts: a thaw follows.
std::span<const Guard> liftableGuards();
std::span<const Guard>
ladderGuards(); ///< cause, thaw, N and D, repeat, up-to: skipped for `when: recovered` and `maintenance-end`
std::span<const Guard> limitGuards(); ///< cooldown, locks, budgets
std::optional<Stop> firstStop(std::span<const Guard> guards, const Attempt &attempt);

bool isHeldBy(const Hold &hold, const Watched &one, const ReactionId &reaction, const Aim &aim);
/// The hold that stops this monitor, or this reaction on these hosts.
const Hold *holdOn(const WorldData &d, const Watched &one, const ReactionId &reaction, const Aim &aim);
const Hold *stopAllHold(const WorldData &d);

/// The strictest budget that has no room; in budgets.cpp.
std::optional<Stop> budgetGuard(const Attempt &attempt);

} // namespace salve::rules
