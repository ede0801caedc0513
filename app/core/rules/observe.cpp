// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/observe.h"

#include "core/rule_words.h"
#include "core/rules/advance.h"
#include "core/rules/event_use.h"
#include "core/rules/incidents.h"
#include "core/rules/plan.h"
#include "core/rules/timers.h"
#include "core/rules/verdicts.h"

#include <algorithm>

namespace salve::rules {

namespace {

/// When its anchor cannot be reached a failure says nothing about the monitor.
Sight sightOf(const WorldData &d, const Watched &one, const Observed &input)
{
    if (input.sight != Sight::Seen || !isFailure(input.result.outcome) || one.anchor < 0
        || !d.at(one.anchor).monitor->enabled)
        return input.sight;
    const MonitorState &anchor = d.at(one.anchor).state;
    const bool isGone = !anchor.streak.empty() || anchor.word == MonitorWord::Down || anchor.sight != Sight::Seen;
    return isGone ? Sight::AnchorDown : Sight::Seen;
}

bool hasFailingParent(const WorldData &d, const Watched &one)
{
    return std::any_of(one.parents.begin(), one.parents.end(), [&](int i) {
        const MonitorState &parent = d.at(i).state;
        return !parent.streak.empty() || parent.word == MonitorWord::Down;
    });
}

/// Children of what failed are explained by it. True when that released the others.
bool clearChildren(Turn &turn, const Watched &one, int depth)
{
    constexpr int kDeepest = 16;
    bool isReleased = false;
    for (const int child : one.children) {
        isReleased = turn.d.tooMany.cleared(child, turn.d.tooMany.wasUp(turn.at)) || isReleased;
        if (depth < kDeepest)
            isReleased = clearChildren(turn, turn.d.at(child), depth + 1) || isReleased;
    }
    return isReleased;
}

void countTogether(Turn &turn, Watched &one, const Advanced &advanced, bool wasInStreak)
{
    TooMany &tooMany = turn.d.tooMany;
    const int i = turn.d.indexOf(one);
    const bool isWell = one.state.streak.empty() && (one.state.word == MonitorWord::Up || advanced.isBlind);
    if (isWell && (wasInStreak || advanced.isBlind)) {
        if (tooMany.cleared(i, tooMany.wasUp(turn.at)))
            askStopped(turn);
        return;
    }
    if (!advanced.startedFailing)
        return;
    const bool wasUp = one.state.lastUp != kLongAgo && turn.at - one.state.lastUp <= std::chrono::hours{1};
    if (wasUp && !hasFailingParent(turn.d, one))
        tooMany.failed(i, one.host, turn.at, tooMany.wasUp(turn.at));
    if (clearChildren(turn, one, 0))
        askStopped(turn);
}

/// A child that still answers proves the check of its parent wrong, and that is said.
void contradictParents(Turn &turn, const Watched &one, TimePoint slot)
{
    if (one.monitor->parentRule == ParentRule::AnyOf && one.parents.size() > 1)
        return;
    for (const int i : one.parents) {
        Watched &parent = turn.d.at(i);
        if (parent.state.word != MonitorWord::Down || slot <= parent.state.since
            || !parent.state.contradictedBy.isEmpty())
            continue;
        parent.state.contradictedBy = one.state.monitor;
        decide(turn,
               parent,
               {parent.state.incident, {}, {}},
               {DecisionCode::ChildAnswers, kNever, {}, one.state.monitor.value});
        turn.touch(parent);
    }
}

/// A repair of what was marked down by hand is proven by a good check behind it: the mark is over.
void liftMark(Turn &turn, Watched &one, const Observed &input)
{
    if (!one.state.mark || one.state.mark->word != MonitorWord::Down || input.result.outcome != CheckOutcome::Ok)
        return;
    const bool isProof = std::any_of(one.pending.begin(), one.pending.end(), [&](RunId id) {
        const Run *run = turn.d.run(id);
        return run != nullptr && !run->isShadow && run->phase == RunPhase::Ended && input.slot > run->ended;
    });
    if (!isProof)
        return;
    one.state.mark.reset();
    one.state.oks = 0;
    turn.touch(one);
}

void askLookers(Turn &turn, Watched &one)
{
    const std::vector<int> lookers = std::exchange(one.lookers, {});
    for (const int i : lookers) {
        Watched &child = turn.d.at(i);
        plan(turn, child);
        updateWake(turn.d, child);
    }
}

} // namespace

void observe(Turn &turn, const Observed &input)
{
    Watched *one = turn.d.find(input.monitor);
    if (one == nullptr || !one->monitor->enabled)
        return;
    Observed seen = input;
    seen.sight = sightOf(turn.d, *one, input);
    turn.look = input.look;
    if (one->state.mark && one->state.mark->until <= input.slot)
        one->state.mark.reset();
    liftMark(turn, *one, seen);
    const TimePoint upSince = one->state.since;
    const bool wasInStreak = !one->state.streak.empty();
    const Advanced advanced = advance(one->state, one->timing, seen);
    if (advanced.isDropped) {
        answered(turn.d, *one, input.slot);
        return;
    }
    if (advanced.isChanged)
        turn.touch(*one);
    if (!one->pending.empty() || advanced.isBlind)
        judgeByResult(turn, *one, seen, advanced);
    if (advanced.transition)
        followTransition(turn, *one, *advanced.transition, upSince, input.forRun);
    if (advanced.startedFailing || wasInStreak || advanced.isBlind)
        countTogether(turn, *one, advanced, wasInStreak);
    if (seen.result.outcome == CheckOutcome::Ok && seen.sight == Sight::Seen && !one->parents.empty())
        contradictParents(turn, *one, seen.slot);
    plan(turn, *one);
    answered(turn.d, *one, input.slot);
    if (!one->lookers.empty()) {
        turn.look = Look::Grid;
        askLookers(turn, *one);
    }
}

void runByHand(Turn &turn, const RunByHand &input)
{
    const Reaction *reaction = turn.d.set->reaction(input.reaction);
    if (reaction == nullptr)
        return;
    Watched nowhere;
    Watched *one = turn.d.find(input.monitor);
    const ReactionFacts facts = factsOf(turn.d, *reaction, input.monitor);
    const Incident *incident = one == nullptr ? nullptr : turn.d.openIncident(*one);
    const Aim aim = aimOf(turn.d, one == nullptr ? nowhere : *one, *reaction, facts, incident);
    Run run;
    run.incident = one == nullptr ? IncidentId{} : one->state.incident;
    run.monitor = input.monitor;
    run.reaction = input.reaction;
    run.why = input.isDrill ? RunWhy::Drill : RunWhy::ByHand;
    if (input.isDrill) { // nothing waits for what comes of it
        run.verdict = Verdict::Unproven;
        run.judged = turn.at;
    }
    run.effect = facts.effect;
    run.effectKey = aim.effectKey;
    run.hosts = one == nullptr ? facts.hosts : aim.hosts;
    run.planned = run.started = turn.at;
    run.by = input.by;
    run.undoes = input.undoes;
    run.reason = input.isDrill           ? said("fire drill by %1: breaks it on purpose").arg(input.by)
                 : input.undoes.isNull() ? said("started by %1").arg(input.by)
                                         : said("run %1 is taken back by %2").arg(input.undoes.value).arg(input.by);
    run.phase = RunPhase::Started;
    run.takesUpTo = facts.takesUpTo;
    run.settle = std::chrono::seconds{5};
    run.settingsHash = facts.settingsHash;
    if (one != nullptr) {
        run.stateBefore = one->state.word;
        run.verifyWithin = std::max(2 * one->timing.every, facts.takesUpTo);
    }
    const Hold *stop = facts.effect == Effect::Tells ? nullptr : stopAllHold(turn.d);
    Watched &subject = one == nullptr ? nowhere : *one;
    const Hold *hold = facts.effect == Effect::Tells ? nullptr : holdOn(turn.d, subject, input.reaction, aim);
    if (stop != nullptr || hold != nullptr) {
        const DecisionCode code = stop != nullptr ? DecisionCode::StopAll : DecisionCode::Held;
        const Hold &why = stop != nullptr ? *stop : *hold;
        decide(turn, subject, {run.incident, {}, input.reaction}, {code, why.until, {}, why.reason});
        return;
    }
    if (const QString problem = eventProblem(subject, facts, incident);
        !problem.isEmpty() && facts.effect != Effect::Tells) {
        decide(turn, subject, {run.incident, {}, input.reaction}, {DecisionCode::Rejected, kNever, {}, problem, true});
        return;
    }
    const Run &stored = addRun(turn, std::move(run));
    turn.changes.starts.push_back(stored.id);
    decide(turn,
           subject,
           {stored.incident, {}, stored.reaction},
           {DecisionCode::Runs, kNever, stored.id, {}},
           stored.reason);
}

} // namespace salve::rules
