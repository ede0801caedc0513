// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rule_words.h"
#include "core/rules/plan.h"
#include "core/rules/runs.h"
#include "core/rules/timers.h"
#include "core/rules/verdicts.h"

#include <algorithm>

namespace salve::rules {

namespace {

Run runOf(const Attempt &attempt, RunWhy why)
{
    const Step &step = *attempt.rung.step;
    Run run;
    run.incident = attempt.one.state.incident.isNull() && why == RunWhy::Recovery ? attempt.one.state.closed
                                                                                  : attempt.one.state.incident;
    run.monitor = attempt.one.state.monitor;
    run.reaction = attempt.rung.reaction->id;
    run.runbook = attempt.one.book->id;
    run.step = step.id;
    run.why = why;
    run.effect = attempt.rung.facts.effect;
    run.isShadow = attempt.isShadow;
    run.effectKey = attempt.aim.effectKey;
    run.hosts = attempt.aim.hosts;
    run.planned = attempt.at;
    run.started = attempt.at;
    run.by = QStringLiteral("engine");
    run.stateBefore = attempt.one.state.word;
    run.settingsHash = attempt.rung.facts.settingsHash;
    run.settle = step.settle;
    run.takesUpTo = attempt.rung.facts.takesUpTo;
    run.verifyWithin = step.verifyWithin.value_or(std::max(2 * attempt.one.timing.every, run.takesUpTo));
    run.freesAtReCheck = step.nextAfter == NextAfter::ReCheck;
    run.isOccupying = true;
    return run;
}

void countStart(Turn &turn, Attempt &attempt, RunId run)
{
    StepState &step = attempt.step;
    ++step.runs;
    ++step.runsInOutage;
    step.previousStart = step.lastStart;
    step.lastStart = attempt.at;
    step.lastRun = run;
    step.waitedFor = {};
    step.notBefore = kNever;
    turn.touch(attempt.one);
}

} // namespace

Run &addRun(Turn &turn, Run run)
{
    run.id = RunId{++turn.d.lastRun};
    const RunId id = run.id;
    if (!run.incident.isNull())
        turn.d.runsOf[run.incident].push_back(id);
    Run &stored = turn.d.runs.emplace(id, std::move(run)).first->second;
    enterRun(turn.d, stored);
    turn.touch(stored);
    return stored;
}

void changeRun(Turn &turn, Run &run, const std::function<void(Run &)> &change)
{
    leaveBooks(turn.d, run);
    change(run);
    enterRun(turn.d, run);
    turn.touch(run);
}

void launch(Turn &turn, Attempt &attempt, RunWhy why)
{
    WorldData &d = turn.d;
    supersede(turn, attempt.one, attempt.own == nullptr ? RunId{} : attempt.own->id, attempt.isShadow);
    if (!attempt.isShadow && !d.isArmed(attempt.one.book->id)) { // that verdict was the fifth without a proven repair
        decide(turn,
               attempt.one,
               {attempt.one.state.incident, attempt.rung.step->id, attempt.rung.reaction->id},
               {DecisionCode::Disarmed, kNever, {}, {}});
        return;
    }
    if (attempt.own != nullptr) {
        Run &own = *attempt.own;
        const bool isRetry = own.phase == RunPhase::Planned;
        changeRun(turn, own, [&](Run &run) {
            run.phase = RunPhase::Started;
            run.started = attempt.at;
            run.setSince = Millis{0};
            run.nextTry = kNever;
            run.tries += isRetry ? 1 : 0;
        });
        countStart(turn, attempt, own.id);
        turn.changes.starts.push_back(own.id);
        decide(turn, attempt.one, {own.incident, own.step, own.reaction}, {DecisionCode::Runs, kNever, own.id, {}});
        return;
    }
    Run run = runOf(attempt, why);
    run.phase = RunPhase::Started;
    if (attempt.isShadow) {
        run.phase = RunPhase::Ended;
        run.ended = run.started;
        run.outcome = RunOutcome::Delivered;
        run.sentence = said("Shadow mode: nothing was sent.");
    }
    Run &stored = addRun(turn, std::move(run));
    countStart(turn, attempt, stored.id);
    DecisionCode code = DecisionCode::Runs;
    if (attempt.isShadow)
        code =
            d.arming.value(stored.runbook).disarmedBecause.isEmpty() ? DecisionCode::WouldRun : DecisionCode::Disarmed;
    else
        turn.changes.starts.push_back(stored.id);
    const Subject subject{stored.incident, stored.step, stored.reaction};
    const Stop stop{code, kNever, stored.id, {}};
    stored.reason = sentenceOf(turn, attempt.one, subject, stop);
    decide(turn, attempt.one, subject, stop, stored.reason);
    if (attempt.isShadow && why == RunWhy::Recovery)
        judge(turn, stored, Verdict::Unproven);
    updateWake(d, attempt.one);
}

} // namespace salve::rules
