// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rule_words.h"
#include "core/rules/changes_of_set.h"
#include "core/rules/incidents.h"
#include "core/rules/observe.h"
#include "core/rules/plan.h"
#include "core/rules/questions.h"
#include "core/rules/receipt.h"
#include "core/rules/retries.h"
#include "core/rules/runs.h"
#include "core/rules/set_clock.h"
#include "core/rules/take_over.h"
#include "core/rules/tells.h"
#include "core/rules/timers.h"
#include "core/rules/verdicts.h"

#include <algorithm>

namespace salve::rules {

namespace {

void handle(Turn &turn, const Observed &input)
{
    observe(turn, input);
}
void handle(Turn &turn, const RunEnded &input)
{
    endRun(turn, input);
}
void handle(Turn &turn, const Tick &)
{
    tick(turn);
}
void handle(Turn &turn, const SetChanged &input)
{
    changeSet(turn, input);
}
void handle(Turn &turn, const ApprovalGiven &input)
{
    answerApproval(turn, input);
}

void handle(Turn &turn, const InstallationChanged &input)
{
    turn.d.installation = input.name;
    settleTakeOver(turn);
    askStopped(turn);
}

void handle(Turn &turn, const HoldPlaced &input)
{
    Hold hold = input.hold;
    hold.id = HoldId{++turn.d.lastHold};
    hold.since = input.at;
    if (hold.until != kNever)
        turn.d.nextEdge = std::min({turn.d.nextEdge, hold.until, questionAt(hold.since, hold.until)});
    turn.changes.holds.push_back(hold.id);
    turn.d.holds.emplace(hold.id, std::move(hold));
}

void handle(Turn &turn, const HoldReleased &input)
{
    for (auto it = turn.d.holds.begin(); it != turn.d.holds.end();) {
        const Hold &hold = it->second;
        const bool isMeant =
            input.hold.isNull() ? hold.scope == input.scope && hold.name == input.name : hold.id == input.hold;
        if (isMeant)
            turn.changes.holds.push_back(it->first);
        it = isMeant ? turn.d.holds.erase(it) : std::next(it);
    }
    turn.d.nextEdge = std::min(turn.d.nextEdge, turn.at); // what it covered may be let go by another one soon
    askStopped(turn);
    askBeforeEnds(turn); // what it held, too, may end with another now
}

void handle(Turn &turn, const AcknowledgeGiven &input)
{
    const auto it = turn.d.incidents.find(input.incident);
    if (it == turn.d.incidents.end() || it->second.end != IncidentEnd::Open)
        return;
    it->second.acknowledgedBy = input.isWithdrawn ? QString() : input.by;
    it->second.acknowledgeComment = input.isWithdrawn ? QString() : input.comment;
    turn.touch(it->second);
    if (Watched *one = turn.d.find(it->second.monitor); one != nullptr && input.isWithdrawn)
        ask(turn, *one, turn.at, Look::Timer, {});
}

void handle(Turn &turn, const ArmingGiven &input)
{
    Arming &arming = turn.d.arming[input.runbook];
    const bool wasArmed = turn.d.isArmed(input.runbook);
    arming.isArmed = input.isArmed;
    arming.hash = turn.d.bookHashes.value(input.runbook);
    arming.disarmedBecause.clear();
    arming.unproven.clear();
    turn.changes.armings.push_back(input.runbook);
    if (wasArmed || !input.isArmed)
        return;
    // What is down already is not due at once: a thaw, as after a hold.
    for (Watched &one : turn.d.watched) {
        if (one.book == nullptr || !(one.book->id == input.runbook) || one.state.incident.isNull())
            continue;
        for (const Rung &rung : one.rungs) {
            StepState &step = stepState(one.state, rung.step->id);
            step.wasStopped = rung.facts.effect != Effect::Tells;
            step.lastCode = DecisionCode::WouldRun;
        }
        turn.touch(one);
        ask(turn, one, turn.at, Look::Timer, {});
    }
}

void handle(Turn &turn, const GapSeen &input)
{
    // A clock that was set back: what comes from now on is newer than what is known, whatever its time says.
    const bool isSetBack = input.at < turn.d.now;
    turn.d.now = input.at;
    if (isSetBack) { // windows that were over are open again
        turn.d.windowEdges.clear();
        turn.d.nextEdge = kLongAgo;
    }
    if (input.setBy != Millis{0})
        followClock(turn, input);
    countUnwatched(turn.d, input.from, input.at);
    for (Watched &one : turn.d.watched) {
        if (!one.monitor->enabled)
            continue;
        if (isSetBack) { // what was asked for then would come only when that time comes again
            one.askedSlot = kLongAgo;
            one.askAgain = kNever;
        }
        goBlind(one.state);
        one.state.sight = input.why;
        one.state.lastSlot = std::min(one.state.lastSlot, input.at);
        one.state.lastGrid = std::min(one.state.lastGrid, input.at);
        turn.d.tooMany.cleared(turn.d.indexOf(one), turn.d.tooMany.wasUp(input.at));
        judgeUnseen(turn, one);
        if (!one.state.incident.isNull())
            ask(turn, one, input.at, Look::Timer, {});
        turn.touch(one);
    }
}

void handle(Turn &turn, const MarkGiven &input)
{
    Watched *one = turn.d.find(input.monitor);
    if (one == nullptr)
        return;
    turn.touch(*one);
    if (input.until <= input.at) { // taken back
        one->state.mark.reset();
        updateWake(turn.d, *one);
        return;
    }
    const TimePoint upSince = one->state.since;
    one->state.mark = HandMark{input.state, input.by, input.reason, input.at, input.until, input.withRunbook};
    one->state.cause = input.state == MonitorWord::Down ? Cause::Marked : Cause::None;
    one->state.message = said("marked %1 by %2: %3").arg(wordOf(input.state), input.by, input.reason);
    one->state.thaw.reset();
    if (input.state == MonitorWord::Down) {
        if (one->state.criticalSince == kLongAgo)
            one->state.criticalSince = input.at;
        if (one->state.streakSince == kLongAgo)
            one->state.streakSince = input.at;
        one->state.critical = std::max(one->state.critical, 1);
    } else {
        one->state.okSince = input.at;
        one->state.streak.clear();
    }
    if (const auto transition = moveTo(one->state, input.state, input.at, one->state.message))
        followTransition(turn, *one, *transition, upSince, {});
    plan(turn, *one);
    updateWake(turn.d, *one);
}

void handle(Turn &turn, const TooManyReleased &input)
{
    turn.d.tooMany.release(input.at);
    askStopped(turn);
}

void handle(Turn &turn, const RunByHand &input)
{
    runByHand(turn, input);
}

void handle(Turn &turn, const PreflightSeen &input)
{
    tellOfPreflight(turn, input);
}

void handle(Turn &turn, const TellTested &input)
{
    testTell(turn, input);
}

void handle(Turn &turn, const Unwatched &input)
{
    countUnwatched(turn.d, input.from, input.at);
}

void handle(Turn &turn, const TakeOverGiven &input)
{
    takeOver(turn, input);
}

void handle(Turn &turn, const WaitEnded &input)
{
    endWait(turn, input);
}

} // namespace

TimePoint timeOf(const Input &input)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Observed>)
                return one.slot;
            else
                return one.at;
        },
        input);
}

Changes apply(World &world, const Input &input)
{
    Changes changes;
    WorldData &d = world.data();
    Turn turn{d, changes, timeOf(input)};
    advanceTime(turn);
    if (std::holds_alternative<Tick>(input))
        turn.at = d.now;
    std::visit([&turn](const auto &one) { handle(turn, one); }, input);
    for (const Transition &transition : changes.transitions) {
        const Watched *one = transition.to == MonitorWord::Down ? d.find(transition.monitor) : nullptr;
        if (one != nullptr)
            askBeforeEnds(turn, *one);
    }
    return changes;
}

} // namespace salve::rules
