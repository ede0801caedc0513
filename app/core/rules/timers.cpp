// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/timers.h"

#include "core/rules/advance.h"
#include "core/rules/retries.h"
#include "core/rules/tells.h"

#include <algorithm>

namespace salve::rules {

namespace {

/// A Tick this late is still on time: the check keeps the exact slot of its timer.
constexpr Millis kOnTime = std::chrono::seconds{1};
/// A result older than this is refreshed before anything is done because of it.
constexpr Millis kFresh = std::chrono::seconds{10};
constexpr int kDeepest = 16;

struct Reason
{
    TimePoint at{kNever};
    Look look{Look::Timer};
    RunId run;
};

void consider(Reason &best, const Reason &reason, TimePoint after)
{
    if (reason.at <= after || reason.at == kNever)
        return;
    if (reason.at < best.at || (reason.at == best.at && reason.look == Look::ReCheck))
        best = reason;
}

/// The earliest moment at which a check of this monitor is wanted beside its grid.
Reason nextReason(const WorldData &d, const Watched &one)
{
    Reason best;
    const TimePoint after = one.state.lastSlot;
    for (const RunId id : one.pending) {
        const auto it = d.runs.find(id);
        if (it == d.runs.end() || it->second.phase != RunPhase::Ended)
            continue;
        const Run &run = it->second;
        if (run.recheckedAt == kLongAgo)
            consider(best, {run.ended + run.settle, Look::ReCheck, id}, after);
        consider(best, {run.ended + run.verifyWithin, Look::Timer, id}, after);
    }
    if (one.state.incident.isNull())
        return best;
    for (const StepState &step : one.state.steps) {
        const Look look = step.lastCode == DecisionCode::LooksFirst ? Look::LookFirst : Look::Timer;
        consider(best, {step.notBefore, look, {}}, after);
    }
    return best;
}

bool isOnGrid(const Watched &one, TimePoint at)
{
    return one.state.lastGrid != kLongAgo && at > one.state.lastGrid
           && (at - one.state.lastGrid) % one.timing.every == Millis{0};
}

Millis patience(const Watched &one)
{
    return 2 * one.timing.timeout + std::chrono::minutes{1};
}

void collectAncestors(const WorldData &d, const Watched &one, std::vector<int> &found, int depth)
{
    std::vector<int> above = one.parents;
    if (one.anchor >= 0)
        above.push_back(one.anchor);
    for (const int i : above) {
        if (!d.at(i).monitor->enabled || std::find(found.begin(), found.end(), i) != found.end())
            continue;
        found.push_back(i);
        if (depth < kDeepest)
            collectAncestors(d, d.at(i), found, depth + 1);
    }
}

void wakeMonitor(Turn &turn, Watched &one)
{
    WorldData &d = turn.d;
    if (one.state.mark && one.state.mark->until <= d.now) {
        one.state.mark.reset();
        turn.touch(one);
    }
    const bool isPrompted = one.wake <= d.now && nextReason(d, one).at > d.now;
    const Reason reason = nextReason(d, one);
    if (one.askAgain <= d.now)
        one.askedSlot = kLongAgo;
    if (reason.at <= d.now) {
        const TimePoint slot = d.now - reason.at <= kOnTime ? reason.at : d.now;
        if (reason.look == Look::LookFirst)
            lookFirst(turn, one, reason.run);
        ask(turn, one, slot, reason.look, reason.run);
    } else if (isPrompted && !one.state.incident.isNull()) {
        ask(turn, one, d.now, Look::Timer, {});
    }
    updateWake(d, one);
}

TimePoint runWakeAfter(const Run &run, TimePoint after)
{
    TimePoint best = kNever;
    const auto add = [&](TimePoint at) {
        if (at > after && at < best)
            best = at;
    };
    if (run.phase == RunPhase::Ended)
        return kNever;
    if (run.phase == RunPhase::AwaitingApproval)
        add(run.planned + kApprovalWithin);
    if (run.phase == RunPhase::Planned) {
        add(run.nextTry);
        if (run.effect != Effect::Tells)
            add(run.planned + run.takesUpTo);
    }
    if (run.effect == Effect::Tells && !isNextChannel(run))
        add(run.planned + kNextChannelAfter);
    return best;
}

void setRunWake(WorldData &d, RunId run, TimePoint at)
{
    if (const auto it = d.runWakes.find(run); it != d.runWakes.end()) {
        d.runQueue.erase({it->second, run});
        d.runWakes.erase(it);
    }
    if (at == kNever)
        return;
    d.runWakes[run] = at;
    d.runQueue.insert({at, run});
}

} // namespace

void ask(Turn &turn, Watched &one, TimePoint slot, Look look, RunId forRun)
{
    // What was asked for and has not come yet serves as well; what it leaves open is asked again after it.
    if (!one.monitor->enabled || (one.askAgain != kNever && turn.d.now < one.askAgain))
        return;
    turn.changes.checks.push_back({one.state.monitor, slot, look, forRun});
    one.askedSlot = slot;
    one.askAgain = turn.d.now + patience(one);
    updateWake(turn.d, one);
}

void answered(WorldData &d, Watched &one, TimePoint slot)
{
    if (slot >= one.askedSlot) {
        one.askedSlot = kLongAgo;
        one.askAgain = kNever;
    }
    updateWake(d, one);
}

void wakeAt(WorldData &d, Watched &one, TimePoint at)
{
    const int i = d.indexOf(one);
    if (one.wake == at)
        return;
    if (one.wake != kNever)
        d.wakes.erase({one.wake, i});
    one.wake = at;
    if (at != kNever)
        d.wakes.insert({at, i});
}

void updateWake(WorldData &d, Watched &one)
{
    TimePoint at = nextReason(d, one).at;
    if (at != kNever && one.askAgain != kNever && at <= one.askedSlot)
        at = one.askAgain;
    else if (at != kNever && isOnGrid(one, at))
        at += one.timing.timeout + kOnTime; // the grid's own check will do; only when it does not come …
    if (one.state.mark)
        at = std::min(at, one.state.mark->until);
    wakeAt(d, one, at);
}

void updateRunWake(WorldData &d, const Run &run)
{
    setRunWake(d, run.id, runWakeAfter(run, kLongAgo));
}

bool lookFirst(Turn &turn, Watched &one, RunId forRun)
{
    WorldData &d = turn.d;
    bool isFresh = true;
    const auto refresh = [&](Watched &other) {
        if (&other == &one && (one.state.mark || !isRegular(turn.look)))
            return;
        if (d.now - other.state.lastSlot <= kFresh)
            return;
        isFresh = false;
        ask(turn, other, d.now, Look::LookFirst, forRun);
        const int i = d.indexOf(one);
        if (&other != &one && std::find(other.lookers.begin(), other.lookers.end(), i) == other.lookers.end())
            other.lookers.push_back(i);
    };
    refresh(one);
    const bool isFirst = std::none_of(one.rungs.begin(), one.rungs.end(), [&](const Rung &rung) {
        const StepState *step = findStep(one.state, rung.step->id);
        return step != nullptr && step->runs > 0 && rung.facts.effect != Effect::Tells;
    });
    if (!isFirst)
        return isFresh;
    std::vector<int> ancestors;
    collectAncestors(d, one, ancestors, 0);
    for (const int i : ancestors)
        refresh(d.at(i));
    return isFresh;
}

void tick(Turn &turn)
{
    WorldData &d = turn.d;
    std::set<RunId> due; // in order of ids: after a restart some of them wake earlier than they would have
    for (auto it = d.runQueue.begin(); it != d.runQueue.end() && it->first <= d.now; ++it)
        due.insert(it->second);
    for (const RunId id : due) {
        Run *run = d.run(id);
        setRunWake(d, id, run == nullptr ? kNever : runWakeAfter(*run, d.now));
        if (run != nullptr && run->effect == Effect::Tells)
            wakeTell(turn, *run);
        else if (run != nullptr)
            wakeRun(turn, *run);
    }
    while (!d.wakes.empty() && d.wakes.begin()->first <= d.now) {
        Watched &one = d.at(d.wakes.begin()->second);
        const TimePoint before = one.wake;
        wakeMonitor(turn, one);
        if (one.wake == before)
            wakeAt(d, one, one.askAgain == kNever ? kNever : one.askAgain);
    }
}

TimePoint nextWake(const WorldData &d)
{
    TimePoint next = d.nextEdge;
    if (!d.wakes.empty())
        next = std::min(next, d.wakes.begin()->first);
    if (!d.runQueue.empty())
        next = std::min(next, d.runQueue.begin()->first);
    return next;
}

} // namespace salve::rules
