// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/set_clock.h"

#include "core/rules/plan.h"

#include <algorithm>

namespace salve::rules {

namespace {

/// Within this it is noticed that the clock was set, with room: what began meanwhile has the new time already.
constexpr Millis kNoticedWithin = std::chrono::minutes{1};

/// When that was by the clock as it is now. Where it may have been before or after the clock was set, too late: nothing
/// may come again sooner than it should.
TimePoint asItIs(TimePoint was, const GapSeen &input)
{
    const bool isSetBack = input.setBy < Millis{0};
    const bool mayBeNew = was <= input.at && was > input.at - kNoticedWithin;
    if (was == kLongAgo || (isSetBack && mayBeNew))
        return was;
    return std::min(was + input.setBy, input.at);
}

void followSteps(Turn &turn, Watched &one, const GapSeen &input)
{
    for (StepState &step : one.state.steps) {
        step.lastStart = asItIs(step.lastStart, input);
        step.previousStart = asItIs(step.previousStart, input);
    }
    if (!one.state.steps.empty())
        turn.touch(one);
}

void followRun(Turn &turn, Run &run, const GapSeen &input)
{
    if (run.phase == RunPhase::Planned || run.phase == RunPhase::AwaitingApproval) {
        // Tried already: then the next try waits for a length of time, else for a time of day.
        if (input.setBy < Millis{0} && run.tries > 0 && run.nextTry != kNever)
            changeRun(
                turn, run, [&](Run &waiting) { waiting.nextTry = std::max(waiting.nextTry + input.setBy, input.at); });
        return;
    }
    const Millis set = asItIs(run.started + run.setSince, input) - run.started;
    if (run.effect != Effect::Tells && set != run.setSince)
        changeRun(turn, run, [set](Run &spent) { spent.setSince = set; });
}

void followChannel(Channel &channel, const GapSeen &input)
{
    for (TimePoint &sent : channel.sent)
        sent = asItIs(sent, input);
    if (input.setBy < Millis{0} && channel.digestAt != kNever)
        channel.digestAt = std::max(channel.digestAt + input.setBy, input.at);
}

} // namespace

void followClock(Turn &turn, const GapSeen &input)
{
    for (Watched &one : turn.d.watched)
        followSteps(turn, one, input);
    for (auto &[id, run] : turn.d.runs)
        followRun(turn, run, input);
    for (auto &[reaction, channel] : turn.d.channels)
        followChannel(channel, input);
}

} // namespace salve::rules
