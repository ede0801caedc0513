// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

/// Runs as the books have them: what they spent, what they occupy, who waits for them.
namespace salve::rules {

inline QString lockOfHost(const QString &host)
{
    return QStringLiteral("host ") + host;
}
inline QString lockOfEffect(const QString &effectKey)
{
    return QStringLiteral("effect ") + effectKey;
}
QStringList locksOf(const QStringList &hosts, const QString &effectKey);
/// The groups in which `at-a-time` and `at-most-percent` count a run.
QStringList groupsOf(const WorldData &d, const Run &run);

/// Puts a run (new, changed or restored) into ledger, locks and wakes as its phase demands; leaveBooks() takes it out
/// of all.
void enterRun(WorldData &d, const Run &run);
void leaveBooks(WorldData &d, const Run &run);

/// Who occupies one of these locks; null when they are free.
RunId occupantOf(const Side &side, const QStringList &locks, RunId except);

void joinQueue(WorldData &d, const Watched &one, const StepState &step);
void leaveQueue(WorldData &d, const Watched &one, StepState &step);
/// Whether an older incident waits for this before ours.
bool isQueuedBehind(const Side &side, const QString &lock, std::pair<TimePoint, qint64> place);
std::pair<TimePoint, qint64> placeOf(const WorldData &d, const Watched &one);

/// It changed nothing but Salve: what follows is not of its doing.
bool isInside(const WorldData &d, const Run &run);

/// Nobody waits for this run any more: the heads of its queues are looked at now.
void release(Turn &turn, Run &run);
void prompt(Turn &turn, const Side &side, const QString &lock);
/// After a restart: everybody who waits for something free.
void promptFreeQueues(WorldData &d);

} // namespace salve::rules
