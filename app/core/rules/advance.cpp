// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"

#include "core/rule_words.h"
#include "core/rules/flapping.h"

#include <algorithm>

namespace salve::rules {

using namespace Qt::StringLiterals;

int gravity(MonitorWord word)
{
    switch (word) {
    case MonitorWord::Pending:
    case MonitorWord::Up:
        return 0;
    case MonitorWord::Unknown:
        return 1;
    case MonitorWord::Degraded:
        return 2;
    case MonitorWord::Down:
        return 3;
    }
    return 0;
}

std::optional<Transition> moveTo(MonitorState &state, MonitorWord word, TimePoint at, const QString &reason)
{
    if (state.word == word)
        return std::nullopt;
    Transition transition{
        state.monitor, state.word, word, at, word == MonitorWord::Up ? Cause::None : state.cause, reason};
    state.word = word;
    state.since = at;
    return transition;
}

namespace {

void forgetStreak(MonitorState &state)
{
    state.streak.clear();
    state.failing = 0;
    state.critical = 0;
    state.failures = 0;
    state.failingSince = kLongAgo;
    state.criticalSince = kLongAgo;
    state.streakSince = kLongAgo;
}

void forgetLadder(MonitorState &state)
{
    state.failing = 0;
    state.critical = 0;
    state.failingSince = kLongAgo;
    state.criticalSince = kLongAgo;
}

void remember(MonitorState &state, const Observed &seen)
{
    state.lastSlot = seen.slot;
    if (seen.look == Look::Grid)
        state.lastGrid = seen.slot;
    state.sight = seen.sight;
    if (seen.sight != Sight::Seen)
        return;
    state.outcome = seen.result.outcome;
    state.cause = seen.result.cause;
    state.phase = seen.result.phase;
    state.latency = seen.result.latency;
    if (state.message != seen.result.message)
        state.message = seen.result.message;
    state.event = seen.result.outcome == CheckOutcome::Ok ? EventValues{} : seen.result.event;
}

void updateFlapping(MonitorState &state, bool isFailed, Advanced &done)
{
    if (state.history == 0 && state.lastFailed == isFailed)
        return; // the usual case: nothing ever changed
    state.history = withResult(state.history, state.lastFailed != isFailed);
    state.lastFailed = isFailed;
    const bool flapping = isFlapping(state.isFlapping, state.history);
    done.isChanged = done.isChanged || flapping != state.isFlapping;
    state.isFlapping = flapping;
}

/// The hard state is the least bad of the last `down-after` results that were not Ok.
std::optional<MonitorWord> hardWord(const MonitorState &state, const Timing &timing)
{
    if (static_cast<int>(state.streak.size()) < timing.downAfter)
        return std::nullopt;
    const bool isDown = std::all_of(state.streak.end() - timing.downAfter,
                                    state.streak.end(),
                                    [](CheckOutcome outcome) { return outcome == CheckOutcome::Critical; });
    return isDown ? MonitorWord::Down : MonitorWord::Degraded;
}

void countForLadder(MonitorState &state, const Observed &seen)
{
    if (state.thaw && --state.thaw->left <= 0)
        state.thaw.reset();
    ++state.failing;
    if (state.failingSince == kLongAgo)
        state.failingSince = seen.slot;
    if (seen.result.outcome == CheckOutcome::Critical) {
        ++state.critical;
        if (state.criticalSince == kLongAgo)
            state.criticalSince = seen.slot;
    }
}

void fail(MonitorState &state, const Timing &timing, const Observed &seen, Advanced &done)
{
    done.isChanged = done.isChanged || state.oks > 0 || state.unknowns > 0 || state.thaw.has_value();
    state.oks = 0;
    state.unknowns = 0;
    if (state.isBlind) {
        state.isBlind = false;
        beginThaw(state, timing, seen.slot, said("a gap in looking"));
        state.thaw->stopsTells = true;
        done.isChanged = true;
        return; // the fresh check itself does not count
    }
    if (!isRegular(seen.look))
        return;
    ++state.failures;
    countForLadder(state, seen);
    updateFlapping(state, true, done);
    if (state.streakSince == kLongAgo) {
        state.streakSince = seen.slot;
        done.startedFailing = true;
    }
    const auto kept = static_cast<std::ptrdiff_t>(std::max(timing.downAfter, 1)) - 1;
    const auto size = std::ssize(state.streak);
    done.isChanged = done.isChanged || size <= kept || state.streak.back() != seen.result.outcome;
    if (size > kept)
        state.streak.erase(state.streak.begin(), state.streak.begin() + (size - kept));
    state.streak.push_back(seen.result.outcome);
    const std::optional<MonitorWord> word = hardWord(state, timing);
    if (!word || state.mark)
        return;
    const bool wasDown = state.word == MonitorWord::Down;
    done.transition = moveTo(state, *word, seen.slot, seen.result.message);
    if (done.transition && wasDown) { // "down for" starts anew with the next Critical result
        state.critical = 0;
        state.criticalSince = kLongAgo;
    }
}

void succeed(MonitorState &state, const Timing &timing, const Observed &seen, Advanced &done)
{
    state.isBlind = false;
    state.unknowns = 0;
    if (state.ups < kSeenUp) {
        ++state.ups;
        done.isChanged = true;
    }
    if (isRegular(seen.look))
        updateFlapping(state, false, done);
    if (!state.streak.empty())
        done.isChanged = true;
    state.streak.clear();
    if (state.oks++ == 0)
        state.okSince = seen.slot;
    if (isTroubled(state.word) || state.word == MonitorWord::Pending) {
        done.isChanged = true;
        if (state.oks < timing.upAfter || state.mark)
            return;
        done.transition = moveTo(state, MonitorWord::Up, seen.slot, seen.result.message);
    }
    state.lastUp = seen.slot;
    state.thaw.reset();
    forgetStreak(state);
}

void unknown(MonitorState &state, const Timing &timing, const Observed &seen, Advanced &done)
{
    if (!isRegular(seen.look) || state.mark)
        return;
    done.isChanged = state.unknowns < timing.downAfter;
    if (++state.unknowns >= timing.downAfter) {
        state.unknowns = timing.downAfter;
        if (state.streakSince == kLongAgo)
            state.streakSince = seen.slot;
        done.transition = moveTo(state, MonitorWord::Unknown, seen.slot, seen.result.message);
    }
}

} // namespace

void goBlind(MonitorState &state)
{
    state.isBlind = true;
    state.unknowns = 0;
    state.oks = 0;
    state.thaw.reset();
    forgetStreak(state);
}

void beginThaw(MonitorState &state, const Timing &timing, TimePoint at, const QString &ended)
{
    const bool stopsTells = state.thaw && state.thaw->stopsTells;
    state.thaw = Thaw{at, std::max(timing.downAfter, 1), stopsTells, ended};
    forgetLadder(state);
}

Advanced advance(MonitorState &state, const Timing &timing, const Observed &seen)
{
    Advanced done;
    if (seen.slot < state.lastSlot) {
        done.isDropped = true;
        return done;
    }
    const bool isGap = state.lastSlot != kLongAgo && seen.slot - state.lastSlot > 2 * timing.every;
    const bool isUnseen = seen.sight != Sight::Seen;
    if (isGap || isUnseen) {
        done.isBlind = true;
        done.isChanged = !state.isBlind || state.sight != seen.sight;
        goBlind(state);
    }
    done.isChanged = done.isChanged || state.sight != seen.sight;
    remember(state, seen);
    if (isUnseen)
        return done;
    switch (seen.result.outcome) {
    case CheckOutcome::Ok:
        succeed(state, timing, seen, done);
        break;
    case CheckOutcome::Warning:
    case CheckOutcome::Critical:
        fail(state, timing, seen, done);
        break;
    case CheckOutcome::Unknown:
        unknown(state, timing, seen, done);
        break;
    }
    return done;
}

} // namespace salve::rules
