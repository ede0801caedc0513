// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/plan.h"

#include "core/rule_words.h"
#include "core/rules/advance.h"
#include "core/rules/retries.h"
#include "core/rules/runs.h"
#include "core/rules/tells.h"
#include "core/rules/timers.h"

#include <algorithm>

namespace salve::rules {

namespace {

/// Ancestors that were asked are given this long before they are asked again.
constexpr Millis kAncestorsWithin = std::chrono::seconds{10};

bool isLiftable(DecisionCode code)
{
    return code != DecisionCode::NeverSeenUp && code != DecisionCode::StateUnknown;
}

Run *ownRun(WorldData &d, const Watched &one, const StepId &step, bool isShadow)
{
    for (const RunId id : one.pending) {
        Run *run = d.run(id);
        const bool isWaiting =
            run != nullptr && (run->phase == RunPhase::Planned || run->phase == RunPhase::AwaitingApproval);
        if (isWaiting && run->step == step && run->isShadow == isShadow)
            return run;
    }
    return nullptr;
}

Attempt attemptOf(WorldData &d, Watched &one, const Rung &rung, TimePoint at, const Incident *incident)
{
    StepState &step = stepState(one.state, rung.step->id);
    const bool isShadow = !d.isArmed(one.book->id);
    if (step.isShadow
        != isShadow) { // armed or disarmed since: what was only played does not count, and the other way round
        step.isShadow = isShadow;
        step.runs = 0;
        step.runsInOutage = 0;
        step.relapses = 0;
        step.lastStart = kLongAgo;
    }
    return {d,
            one,
            rung,
            step,
            at,
            isShadow,
            ownRun(d, one, rung.step->id, isShadow),
            aimOf(d, one, *rung.reaction, rung.facts, incident)};
}

Subject subjectOf(const Watched &one, const Rung &rung)
{
    return {one.state.incident, rung.step->id, rung.reaction->id};
}

/// A rung stands in the queue of what it waits for; when it leaves, the next in line is looked at.
void queueFor(Turn &turn, Attempt &attempt, const std::optional<Stop> &stop)
{
    QString lock;
    if (stop && !stop->detail.isEmpty()) {
        const bool isGroup = stop->code == DecisionCode::Budget && stop->until == kNever;
        if (stop->code == DecisionCode::Busy || stop->code == DecisionCode::Queued || isGroup)
            lock = stop->detail;
    }
    if (attempt.step.waitsOn == lock)
        return;
    const QString left = attempt.step.waitsOn;
    leaveQueue(turn.d, attempt.one, attempt.step);
    if (!left.isEmpty() && occupantOf(turn.d.side(attempt.isShadow), {left}, {}).isNull())
        prompt(turn, turn.d.side(attempt.isShadow), left);
    attempt.step.waitsOn = lock;
    if (!lock.isEmpty())
        joinQueue(turn.d, attempt.one, attempt.step);
}

void stopAttempt(Turn &turn, Attempt &attempt, const Stop &stop)
{
    queueFor(turn, attempt, stop);
    attempt.step.notBefore = stop.until;
    const bool isOwnIncident = stop.code == DecisionCode::Busy && stop.detail.isEmpty();
    if (isOwnIncident && attempt.step.waitedFor.isNull())
        attempt.step.waitedFor = stop.run;
    decide(turn, attempt.one, subjectOf(attempt.one, attempt.rung), stop);
    if (stop.code == DecisionCode::Budget && stop.until != kNever)
        tellOfBudget(turn, attempt.one, stop);
    if (stop.code == DecisionCode::Rejected)
        tellOnce(turn,
                 attempt.one,
                 QStringLiteral("rejected"),
                 sentenceOf(turn, attempt.one, subjectOf(attempt.one, attempt.rung), stop));
}

/// Look first, then approval, then the run.
void tryToLaunch(Turn &turn, Attempt &attempt)
{
    queueFor(turn, attempt, std::nullopt);
    if (!attempt.isShadow && !lookFirst(turn, attempt.one, {})) {
        const bool isSelfAsked = attempt.one.askAgain != kNever;
        attempt.step.notBefore = isSelfAsked ? attempt.one.state.lastSlot + Millis{1} : turn.d.now + kAncestorsWithin;
        decide(turn, attempt.one, subjectOf(attempt.one, attempt.rung), {DecisionCode::LooksFirst, kNever, {}, {}});
        return;
    }
    const bool isAsked = attempt.rung.step->approval == Approval::Asked || attempt.rung.facts.needsApproval;
    const bool waits = attempt.own != nullptr && attempt.own->phase == RunPhase::AwaitingApproval;
    if (waits && !isAsAsked(*attempt.own, attempt.rung.facts, attempt.aim))
        withdrawQuestion(turn, *std::exchange(attempt.own, nullptr));
    const bool isApproved =
        attempt.own != nullptr && (attempt.own->isApproved || attempt.own->phase == RunPhase::Planned);
    if (attempt.isShadow || !isAsked || isApproved) {
        launch(turn, attempt, RunWhy::Step);
        return;
    }
    if (attempt.own == nullptr)
        attempt.own = &askApproval(turn, attempt);
    attempt.step.notBefore = kNever;
    decide(turn,
           attempt.one,
           subjectOf(attempt.one, attempt.rung),
           {DecisionCode::AwaitsApproval, attempt.own->planned + kApprovalWithin, attempt.own->id, {}});
}

/// A rung that was due and waited for a run goes before a repeat of that run's step; else they keep their order.
std::vector<const Rung *> rungsInOrder(const Watched &one)
{
    std::vector<const Rung *> rungs;
    for (const Rung &rung : one.rungs) {
        if (rung.facts.effect == Effect::Tells || !isMeantFor(*rung.step, one.state.word))
            continue;
        const StepState *waiting = findStep(one.state, rung.step->id);
        auto place = rungs.end();
        if (waiting != nullptr && !waiting->waitedFor.isNull()) {
            place = std::find_if(rungs.begin(), rungs.end(), [&](const Rung *earlier) {
                const StepState *step = findStep(one.state, earlier->step->id);
                return step != nullptr && step->runsInOutage > 0 && step->lastRun == waiting->waitedFor;
            });
        }
        rungs.insert(place, &rung);
    }
    return rungs;
}

/// What a person or the world can lift. When it was lifted, this result is the fresh check and a thaw begins.
std::vector<std::optional<Stop>> liftableStops(Turn &turn, Watched &one, const std::vector<const Rung *> &rungs)
{
    std::vector<std::optional<Stop>> stops;
    QString ended;
    for (const Rung *rung : rungs) {
        const Attempt attempt = attemptOf(turn.d, one, *rung, turn.at, turn.d.openIncident(one));
        std::optional<Stop> stop = firstStop(liftableGuards(), attempt);
        const bool isStopped = stop && isLiftable(stop->code);
        if (!isStopped && attempt.step.wasStopped)
            ended = QString(wordOf(attempt.step.lastCode));
        attempt.step.wasStopped = isStopped;
        stops.push_back(std::move(stop));
    }
    if (!ended.isEmpty()) {
        beginThaw(one.state, one.timing, turn.at, ended);
        turn.touch(one);
    }
    return stops;
}

void planRungs(Turn &turn, Watched &one)
{
    for (const Rung &rung : one.rungs)
        stepState(one.state, rung.step->id); // all of them before a reference to one is held
    const std::vector<const Rung *> rungs = rungsInOrder(one);
    const std::vector<std::optional<Stop>> stops = liftableStops(turn, one, rungs);
    for (size_t i = 0; i < rungs.size(); ++i) {
        Attempt attempt = attemptOf(turn.d, one, *rungs[i], turn.at, turn.d.openIncident(one));
        std::optional<Stop> stop = stops[i];
        if (!stop)
            stop = firstStop(ladderGuards(), attempt);
        if (!stop)
            stop = firstStop(limitGuards(), attempt);
        if (stop)
            stopAttempt(turn, attempt, *stop);
        else
            tryToLaunch(turn, attempt);
    }
}

/// Runs at once or not at all: nothing waits for its turn here.
void planOneShot(Turn &turn, Watched &one, const Rung &rung, const Subject &subject)
{
    stepState(one.state, rung.step->id);
    const auto incident = turn.d.incidents.find(subject.incident);
    const bool isKnown = incident != turn.d.incidents.end();
    Attempt attempt = attemptOf(turn.d, one, rung, turn.at, isKnown ? &incident->second : nullptr);
    std::optional<Stop> stop = firstStop(liftableGuards(), attempt);
    if (!stop)
        stop = firstStop(limitGuards(), attempt);
    attempt.step.notBefore = kNever;
    if (stop)
        decide(turn, one, subject, *stop);
    else
        launch(turn, attempt, RunWhy::Recovery);
}

} // namespace

bool isMeantFor(const Step &step, MonitorWord word)
{
    switch (step.when) {
    case When::Down:
        return word == MonitorWord::Down || word == MonitorWord::Unknown;
    case When::Degraded:
        return word == MonitorWord::Degraded || word == MonitorWord::Unknown;
    case When::Recovered:
    case When::MaintenanceEnd:
        return false;
    }
    return false;
}

void plan(Turn &turn, Watched &one)
{
    if (turn.d.openIncident(one) == nullptr)
        return;
    const MonitorState &state = one.state;
    const bool mayAct =
        isFailure(state.outcome) || state.mark || state.word == MonitorWord::Unknown || state.sight != Sight::Seen;
    if (mayAct)
        planRungs(turn, one);
    planTells(turn, one);
}

void planRecovered(Turn &turn, Watched &one, Incident &incident)
{
    for (const Rung &rung : one.rungs) {
        if (rung.step->when != When::Recovered)
            continue;
        const Subject subject{incident.id, rung.step->id, rung.reaction->id};
        if (rung.facts.effect != Effect::Tells)
            planOneShot(turn, one, rung, subject);
        else if (!incident.told.contains(rung.reaction->id.value))
            decide(turn, one, subject, {DecisionCode::NeverTold, kNever, {}, rung.reaction->id.value});
        // whoever was told of the problem hears of the recovery without a step
    }
}

void planMaintenanceEnd(Turn &turn, int window)
{
    for (Watched &one : turn.d.watched) {
        if (std::find(one.windows.begin(), one.windows.end(), window) == one.windows.end() || !one.monitor->enabled)
            continue;
        for (const Rung &rung : one.rungs) {
            if (rung.step->when != When::MaintenanceEnd)
                continue;
            const Subject subject{one.state.incident, rung.step->id, rung.reaction->id};
            if (rung.facts.effect == Effect::Tells && isInMaintenance(turn.d, one))
                continue; // of another window, which follows this one
            if (rung.facts.effect == Effect::Tells)
                tellStep(turn, one, rung, said("The maintenance has ended."));
            else
                planOneShot(turn, one, rung, subject);
        }
    }
}

bool mayRepair(const Rung &rung)
{
    return rung.facts.effect != Effect::Tells && !rung.facts.isInside;
}

Outlook outlookOf(const WorldData &d, const Watched &one)
{
    using enum DecisionCode;
    const auto isReal = [&](RunId id) { return !d.runs.at(id).isShadow; };
    if (std::any_of(one.pending.begin(), one.pending.end(), isReal))
        return Outlook::Hopeful;
    Outlook outlook = Outlook::NoRepair;
    for (const Rung &rung : one.rungs) {
        if (!mayRepair(rung) || !isMeantFor(*rung.step, one.state.word))
            continue;
        const StepState *step = findStep(one.state, rung.step->id);
        const DecisionCode code = step == nullptr ? NotYet : step->lastCode;
        if (step != nullptr && step->isShadow && step->runsInOutage > 0)
            return Outlook::Stopped; // it was due, and only played
        static constexpr std::array kHopeful{
            Runs, NotYet, RepeatNotYet, Cooldown, Busy, Queued, LooksFirst, AwaitsApproval, TriesAgain, Thaw};
        static constexpr std::array kSilent{
            OtherCause, StateUnknown, DoesNotAct, NeverSeenUp, ParentDown, Maintenance, Acknowledged, Unobserved};
        const bool waitsForGroup = code == Budget && !step->waitsOn.isEmpty();
        if (waitsForGroup || std::find(kHopeful.begin(), kHopeful.end(), code) != kHopeful.end())
            return Outlook::Hopeful;
        if (std::find(kSilent.begin(), kSilent.end(), code) == kSilent.end())
            outlook = Outlook::Stopped;
    }
    return outlook;
}

} // namespace salve::rules
