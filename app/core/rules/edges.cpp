// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/plan.h"
#include "core/rules/questions.h"
#include "core/rules/receipt.h"
#include "core/rules/take_over.h"
#include "core/rules/tells.h"
#include "core/rules/timers.h"

#include <algorithm>

namespace salve::rules {

namespace {

constexpr Millis kKeep = std::chrono::hours{24};
constexpr Millis kPruneEvery = std::chrono::hours{1};

bool endHolds(Turn &turn)
{
    bool isAnyGone = false;
    for (auto it = turn.d.holds.begin(); it != turn.d.holds.end();) {
        if (it->second.until > turn.d.now) {
            turn.d.nextEdge = std::min(turn.d.nextEdge, it->second.until);
            ++it;
            continue;
        }
        turn.changes.holds.push_back(it->first);
        it = turn.d.holds.erase(it);
        isAnyGone = true;
    }
    return isAnyGone;
}

bool moveWindows(Turn &turn)
{
    WorldData &d = turn.d;
    const std::vector<Maintenance> &windows = d.set->maintenance;
    d.windowInside.resize(windows.size());
    if (d.windowEdges.size() != windows.size())
        d.windowEdges.assign(windows.size(), WindowState{false, kLongAgo, {}});
    std::vector<int> ended;
    for (size_t i = 0; i < windows.size(); ++i) {
        WindowState &state = d.windowEdges[i];
        if (d.now >= state.until) // a calendar is slow to read: only where something has changed
            state = windowState(windows[i], d.now);
        if (d.windowInside[i] && !state.isInside)
            ended.push_back(static_cast<int>(i));
        d.windowInside[i] = state.isInside;
        d.nextEdge = std::min(d.nextEdge, state.until);
    }
    for (const int window : ended)
        planMaintenanceEnd(turn, window);
    return !ended.empty();
}

/// Closed incidents and their runs leave the memory after a day; the store keeps them.
void prune(WorldData &d)
{
    const TimePoint limit = d.now - kKeep;
    for (auto it = d.incidents.begin(); it != d.incidents.end();) {
        const bool isOld = it->second.end != IncidentEnd::Open && it->second.closed < limit;
        if (isOld)
            d.runsOf.erase(it->first);
        it = isOld ? d.incidents.erase(it) : std::next(it);
    }
    std::erase_if(d.runs, [&](const auto &item) {
        const Run &run = item.second;
        const bool isOver =
            run.phase == RunPhase::Ended && (run.verdict != Verdict::Pending || run.effect == Effect::Tells);
        return isOver && run.ended < limit && run.started < limit && !d.incidents.contains(run.incident);
    });
    for (Side &side : d.sides)
        side.ledger.forgetBefore(limit);
    std::erase_if(d.budgetTold, [&](const auto &item) { return item.second < d.now; });
}

} // namespace

void askStopped(Turn &turn)
{
    for (Watched &one : turn.d.watched) {
        if (one.state.incident.isNull())
            continue;
        const bool wasStopped = one.state.tellsWereStopped
                                || std::any_of(one.state.steps.begin(),
                                               one.state.steps.end(),
                                               [](const StepState &step) { return step.wasStopped; });
        if (wasStopped)
            ask(turn, one, turn.d.now, Look::Timer, {});
    }
}

void advanceTime(Turn &turn)
{
    WorldData &d = turn.d;
    d.now = std::max(d.now, turn.at);
    if (d.now < d.nextEdge || !d.set)
        return;
    d.nextEdge = kNever;
    settleTakeOver(turn);
    const bool areHoldsGone = endHolds(turn);
    const bool areWindowsGone = moveWindows(turn);
    if (areHoldsGone || areWindowsGone)
        askStopped(turn);
    askBeforeEnds(turn);
    sendDigests(turn);
    sendReceipt(turn);
    if (d.now >= d.nextPrune) {
        prune(d);
        d.nextPrune = d.now + kPruneEvery;
    }
    d.nextEdge = std::min(d.nextEdge, d.nextPrune);
}

} // namespace salve::rules
