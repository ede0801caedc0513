// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/tells.h"

#include "core/rule_words.h"
#include "core/rules/advance.h"
#include "core/rules/plan.h"
#include "core/rules/tell_sending.h"
#include "core/rules/timers.h"
#include "core/rules/windows.h"

#include <algorithm>

namespace salve::rules {

namespace {

const QString kNote = QStringLiteral("note:");

StepId idOf(const MonitorSet &set, size_t i)
{
    const auto same = std::count_if(set.tells.begin(),
                                    set.tells.begin() + static_cast<std::ptrdiff_t>(i),
                                    [&](const Tell &tell) { return tell.run == set.tells[i].run; });
    const QString id = QStringLiteral("tell:") + set.tells[i].run.value;
    return StepId{same == 0 ? id : id + u'#' + QString::number(same + 1)};
}

/// An ancestor that fails, not yet surely Down, may be the whole story.
const Watched *suspectAncestor(const WorldData &d, const Watched &one, int depth)
{
    constexpr int kDeepest = 16;
    for (const int i : one.parents) {
        const Watched &parent = d.at(i);
        if (!parent.monitor->enabled || !parent.state.contradictedBy.isEmpty())
            continue;
        if (!parent.state.streak.empty() && parent.state.word != MonitorWord::Degraded
            && one.monitor->parentRule == ParentRule::AllOf)
            return &parent;
        if (const Watched *above = depth < kDeepest ? suspectAncestor(d, parent, depth + 1) : nullptr)
            return above;
    }
    return nullptr;
}

/// What stops messages and can be lifted.
std::optional<Stop> liftableStop(const WorldData &d, const Watched &one, const Incident &incident)
{
    if (isUnobserved(d, one))
        return Stop{DecisionCode::Unobserved, kNever, {}, QString(wordOf(one.state.sight))};
    if (isInMaintenance(d, one))
        return Stop{DecisionCode::Maintenance, kNever, {}, {}};
    if (!incident.acknowledgedBy.isEmpty())
        return Stop{DecisionCode::Acknowledged, kNever, {}, incident.acknowledgedBy};
    if (const int ancestor = failingAncestor(d, one); ancestor >= 0)
        return Stop{DecisionCode::Grouped, kNever, {}, d.at(ancestor).state.monitor.value};
    return std::nullopt;
}

/// Whether a tell of the set is due, and why; else when.
struct Due
{
    bool isDue{false};
    TimePoint at{kNever};
    QString reason;
};

Due dueOf(const WorldData &d, const Watched &one, const Incident &incident, const Tell &tell, TimePoint at)
{
    const Outlook outlook = outlookOf(d, one);
    if (tell.unlessRepairedWithin && at >= incident.firstFailure + *tell.unlessRepairedWithin)
        return {true, at, said("not repaired within %1").arg(durationForPeople(*tell.unlessRepairedWithin))};
    if (one.state.isLadderStopped)
        return {true, at, said("a repair made it worse")};
    if (outlook == Outlook::Stopped)
        return {true, at, said("no repair can follow")};
    if (tell.unlessRepairedWithin)
        return {false, incident.firstFailure + *tell.unlessRepairedWithin, {}};
    if (outlook == Outlook::NoRepair)
        return {true, at, said("nothing repairs it by itself")};
    // Without a delay of its own: after every rung that is meant for it has had its turn.
    const bool isTried = std::all_of(one.rungs.begin(), one.rungs.end(), [&](const Rung &rung) {
        const StepState *step = findStep(one.state, rung.step->id);
        return !mayRepair(rung) || !isMeantFor(*rung.step, one.state.word)
               || (step != nullptr && step->runsInOutage > 0);
    });
    if (isTried && one.pending.empty())
        return {true, at, said("every repair was tried")};
    return {};
}

/// Due: sent before? quiet? Else null and it may go.
std::optional<Stop> repeatStop(const StepState &step, std::optional<Millis> repeat, TimePoint at)
{
    if (step.runsInOutage == 0)
        return std::nullopt;
    if (!repeat)
        return Stop{DecisionCode::NoRepeat, kNever, {}, {}};
    if (at < step.lastStart + *repeat)
        return Stop{DecisionCode::RepeatNotYet, step.lastStart + *repeat, {}, {}};
    return std::nullopt;
}

void countSent(StepState &step, TimePoint at, const Run *run)
{
    ++step.runs;
    ++step.runsInOutage;
    step.lastStart = at;
    step.notBefore = kNever;
    if (run != nullptr)
        step.lastRun = run->id;
}

/// What this very input gave to say of it already: one message says both, and nobody is rung twice.
Run *unsentNote(Turn &turn, const Subject &subject)
{
    for (const RunId id : turn.changes.starts) {
        Run *run = turn.d.run(id);
        if (run->planned == turn.at && run->incident == subject.incident && run->reaction == subject.reaction
            && run->step.value.startsWith(kNote))
            return run;
    }
    return nullptr;
}

void send(Turn &turn, Watched &one, const Subject &subject, const QString &reason)
{
    Run *run = unsentNote(turn, subject);
    if (run != nullptr) {
        run->step = subject.step;
        run->reason = run->reason.chopped(run->reason.endsWith(u'.') ? 1 : 0) + QStringLiteral("; ") + reason;
    } else {
        run = sendMessage(
            turn, one, {subject.incident, subject.reaction, subject.step, RunWhy::Tell, reason, {}, kLongAgo});
    }
    countSent(stepState(one.state, subject.step), turn.at, run);
    if (run != nullptr)
        decide(turn, one, subject, {DecisionCode::Runs, kNever, run->id, {}}, reason);
    turn.touch(one);
}

void refuse(Turn &turn, Watched &one, const Subject &subject, const Stop &stop)
{
    stepState(one.state, subject.step).notBefore = stop.until;
    decide(turn, one, subject, stop);
}

void planTell(Turn &turn, Watched &one, const Incident &incident, size_t i, const std::optional<Stop> &lifted)
{
    const Tell &tell = turn.d.set->tells[i];
    const Subject subject{incident.id, idOf(*turn.d.set, i), tell.run};
    StepState &step = stepState(one.state, subject.step);
    const Due due = dueOf(turn.d, one, incident, tell, turn.at);
    std::optional<Stop> stop = lifted;
    if (!stop && !due.isDue)
        stop = Stop{DecisionCode::NotYet, due.at, {}, {}};
    if (!stop)
        stop = repeatStop(step, tell.repeat, turn.at);
    if (!stop && tell.quiet) {
        if (const WindowState quiet = quietState(*tell.quiet, turn.at); quiet.isInside)
            stop = Stop{DecisionCode::Quiet, quiet.until, {}, {}};
    }
    if (!stop && step.runsInOutage == 0) {
        if (const Watched *suspect = suspectAncestor(turn.d, one, 0))
            stop = Stop{DecisionCode::Grouped, kNever, {}, suspect->state.monitor.value};
        else if (!one.parents.empty() && !lookFirst(turn, one, {}))
            stop = Stop{DecisionCode::LooksFirst, kNever, {}, {}};
    }
    if (stop)
        refuse(turn, one, subject, *stop);
    else
        send(turn, one, subject, due.reason);
}

/// Its own after, causes, repeat and up-to hold for a telling step; nothing that guards repairs does.
std::optional<Stop>
stepStop(const Watched &one, const Incident &incident, const Step &step, const StepState &state, TimePoint at)
{
    if (!step.causes.empty() && std::find(step.causes.begin(), step.causes.end(), one.state.cause) == step.causes.end())
        return Stop{DecisionCode::OtherCause, kNever, {}, QString(wordOf(one.state.cause))};
    if (step.after && at < incident.firstFailure + *step.after)
        return Stop{DecisionCode::NotYet, incident.firstFailure + *step.after, {}, {}};
    if (step.afterChecks && one.state.failures < *step.afterChecks)
        return Stop{DecisionCode::NotYet, kNever, {}, QString::number(*step.afterChecks)};
    if (step.upTo && state.runs >= *step.upTo)
        return Stop{DecisionCode::UpTo, kNever, {}, QString::number(*step.upTo)};
    return repeatStop(state, step.repeat, at);
}

void liftTells(Turn &turn, Watched &one, const std::optional<Stop> &stop)
{
    if (stop) {
        one.state.tellsWereStopped = true;
        return;
    }
    if (!std::exchange(one.state.tellsWereStopped, false))
        return;
    if (!one.state.thaw)
        beginThaw(one.state, one.timing, turn.at, said("what kept messages back"));
    one.state.thaw->stopsTells = true;
    turn.touch(one);
}

} // namespace

void planTells(Turn &turn, Watched &one)
{
    const Incident *incident = turn.d.openIncident(one);
    if (incident == nullptr || (one.state.outcome == CheckOutcome::Ok && !one.state.mark))
        return;
    std::optional<Stop> stop = liftableStop(turn.d, one, *incident);
    liftTells(turn, one, stop);
    if (!stop && one.state.thaw && one.state.thaw->stopsTells)
        stop = Stop{DecisionCode::Thaw, kNever, {}, one.state.thaw->ended};
    for (size_t i = 0; i < turn.d.set->tells.size(); ++i)
        planTell(turn, one, *incident, i, stop);
    for (const Rung &rung : one.rungs) {
        if (rung.facts.effect != Effect::Tells || !isMeantFor(*rung.step, one.state.word))
            continue;
        const Subject subject{incident->id, rung.step->id, rung.reaction->id};
        std::optional<Stop> own = stop;
        if (!own)
            own = stepStop(one, *incident, *rung.step, stepState(one.state, subject.step), turn.at);
        if (own)
            refuse(turn, one, subject, *own);
        else
            send(turn, one, subject, said("a step of the runbook"));
    }
    if (turn.d.set->tells.empty() && outlookOf(turn.d, one) != Outlook::Hopeful)
        decide(turn, one, {incident->id, {}, {}}, {DecisionCode::NobodyToTell, kNever, {}, {}});
}

void note(Turn &turn, Watched &one, const QString &key, const QString &text)
{
    if (turn.d.set->tells.empty() || one.state.said.contains(key))
        return;
    const IncidentId incident = one.state.incident.isNull() ? one.state.closed : one.state.incident;
    one.state.said.append(key);
    sendMessage(
        turn, one, {incident, turn.d.set->tells.front().run, StepId{kNote + key}, RunWhy::Tell, text, {}, kLongAgo});
    turn.touch(one);
}

void tellOfPreflight(Turn &turn, const PreflightSeen &input)
{
    const QString key = QStringLiteral("would-fail:") + input.reaction.value;
    for (Watched &one : turn.d.watched) {
        const auto rung = std::find_if(one.rungs.begin(), one.rungs.end(), [&](const Rung &candidate) {
            return candidate.reaction->id == input.reaction;
        });
        if (!input.wouldFail) {
            if (one.state.said.removeAll(key) > 0)
                turn.touch(one);
        } else if (rung != one.rungs.end() && turn.d.isArmed(one.book->id) && !turn.d.set->tells.empty()) {
            if (one.state.said.contains(key))
                return;
            one.state.said.append(key);
            const QString name = rung->reaction->name.isEmpty() ? input.reaction.value : rung->reaction->name;
            // It belongs to no incident: the message is all that there is to say.
            sendMessage(turn,
                        one,
                        {{},
                         turn.d.set->tells.front().run,
                         StepId{kNote + key},
                         RunWhy::Tell,
                         said("%1 would fail if it were needed now: %2").arg(name, input.sentence),
                         {},
                         kLongAgo});
            turn.touch(one);
            return; // one message, however many monitors it would repair
        }
    }
}

void testTell(Turn &turn, const TellTested &input)
{
    Run &run = sendAlone(turn,
                         {{},
                          input.reaction,
                          StepId{QStringLiteral("test")},
                          RunWhy::Test,
                          said("This is a test by %1: messages arrive.").arg(input.by),
                          {},
                          kLongAgo});
    run.by = input.by;
}

void tellOfBudget(Turn &turn, Watched &one, const Stop &stop)
{
    const QString budget = stop.detail.section(u'(', 0, 0);
    TimePoint &told = turn.d.budgetTold[budget];
    if (told > turn.at || turn.d.set->tells.empty())
        return;
    told = stop.until;
    sendMessage(turn,
                one,
                {one.state.incident,
                 turn.d.set->tells.front().run,
                 StepId{kNote + QStringLiteral("budget")},
                 RunWhy::Tell,
                 said("The budget is spent: %1.").arg(stop.detail),
                 {},
                 kLongAgo});
}

void tellRecovered(Turn &turn, Watched &one, Incident &incident)
{
    const QStringList told = incident.told;
    for (const QString &reaction : told) {
        const auto &tells = turn.d.set->tells;
        const auto tell =
            std::find_if(tells.begin(), tells.end(), [&](const Tell &t) { return t.run.value == reaction; });
        TimePoint notBefore = kLongAgo;
        if (tell != tells.end() && tell->quiet) {
            if (const WindowState quiet = quietState(*tell->quiet, turn.at); quiet.isInside)
                notBefore = quiet.until;
        }
        sendMessage(turn,
                    one,
                    {incident.id,
                     ReactionId{reaction},
                     StepId{QStringLiteral("recovered")},
                     RunWhy::Recovery,
                     said("%1 is up again.").arg(one.state.monitor.value),
                     {},
                     notBefore});
    }
}

void tellStep(Turn &turn, Watched &one, const Rung &rung, const QString &reason)
{
    sendMessage(turn, one, {one.state.incident, rung.reaction->id, rung.step->id, RunWhy::Step, reason, {}, kLongAgo});
}

Run &askApproval(Turn &turn, Attempt &attempt)
{
    Run run;
    run.incident = attempt.one.state.incident;
    run.monitor = attempt.one.state.monitor;
    run.reaction = attempt.rung.reaction->id;
    run.runbook = attempt.one.book->id;
    run.step = attempt.rung.step->id;
    run.effect = attempt.rung.facts.effect;
    run.effectKey = attempt.aim.effectKey;
    run.hosts = attempt.aim.hosts;
    run.phase = RunPhase::AwaitingApproval;
    run.planned = turn.at;
    run.by = QStringLiteral("engine");
    run.stateBefore = attempt.one.state.word;
    run.settingsHash = attempt.rung.facts.settingsHash;
    run.settle = attempt.rung.step->settle;
    run.takesUpTo = attempt.rung.facts.takesUpTo;
    run.verifyWithin = attempt.rung.step->verifyWithin.value_or(std::max(2 * attempt.one.timing.every, run.takesUpTo));
    run.freesAtReCheck = attempt.rung.step->nextAfter == NextAfter::ReCheck;
    run.isOccupying = true;
    Run &stored = addRun(turn, std::move(run));
    if (!turn.d.set->tells.empty())
        sendMessage(turn,
                    attempt.one,
                    {stored.incident,
                     turn.d.set->tells.front().run,
                     StepId{QStringLiteral("approval")},
                     RunWhy::Tell,
                     said("May %1 run for %2?").arg(stored.reaction.value, stored.monitor.value),
                     stored.id,
                     kLongAgo});
    return stored;
}

} // namespace salve::rules
