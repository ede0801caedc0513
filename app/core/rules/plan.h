// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/guards.h"

#include <functional>

namespace salve::rules {

/// What can still be hoped for from the repairs of an open incident.
enum class Outlook {
    Hopeful,  ///< a run has no verdict yet, or a rung will follow by itself
    NoRepair, ///< no rung is meant for this: the tell's own delay counts
    Stopped   ///< a limit, a hold or a disarm stops it, or the last rung failed: a person is told now
};

/// Repairs and tells of the open incident after a result.
void plan(Turn &turn, Watched &one);
void planRecovered(Turn &turn, Watched &one, Incident &incident);
void planMaintenanceEnd(Turn &turn, int window);
/// Asks for a check of everybody whom something stopped that has just been lifted.
void askStopped(Turn &turn);
Outlook outlookOf(const WorldData &d, const Watched &one);
/// What tells, and what changes nothing but Salve, repairs nothing: no message waits for it.
bool mayRepair(const Rung &rung);
bool isMeantFor(const Step &step, MonitorWord word);

/// Starts (or starts again) what has passed every guard; in shadow mode records it.
void launch(Turn &turn, Attempt &attempt, RunWhy why);
/// Puts a new run into the world.
Run &addRun(Turn &turn, Run run);
/// Changes a run and its place in the books.
void changeRun(Turn &turn, Run &run, const std::function<void(Run &)> &change);

} // namespace salve::rules
