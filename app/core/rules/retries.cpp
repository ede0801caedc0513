// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/retries.h"

#include "core/rule_words.h"
#include "core/rules/plan.h"
#include "core/rules/runs.h"
#include "core/rules/tells.h"
#include "core/rules/timers.h"
#include "core/rules/verdicts.h"

#include <algorithm>
#include <array>

namespace salve::rules {

namespace {

/// After "certainly not executed": soon, then each minute.
Millis pauseAfter(int tries)
{
    constexpr std::array<Millis, 3> kPauses{
        std::chrono::seconds{5}, std::chrono::seconds{15}, std::chrono::seconds{60}};
    return kPauses[static_cast<size_t>(std::clamp(tries, 1, 3) - 1)];
}

Subject subjectOf(const Run &run)
{
    return {run.incident, run.step, run.reaction};
}

/// It spent nothing: counters and cooldown are as before it.
void takeBack(Watched &one, const Run &run)
{
    if (run.step.isEmpty())
        return;
    StepState &step = stepState(one.state, run.step);
    step.runs = std::max(0, step.runs - 1);
    step.runsInOutage = std::max(0, step.runsInOutage - 1);
    step.lastStart = step.previousStart;
}

void finish(Turn &turn, Run &run, RunOutcome outcome, const QString &sentence)
{
    changeRun(turn, run, [&](Run &ended) {
        ended.phase = RunPhase::Ended;
        ended.outcome = outcome;
        ended.ended = turn.at;
        ended.nextTry = kNever;
        ended.sentence = sentence;
    });
}

/// It never ran. The ladder goes on: in this outage the step had its turn.
void giveUp(Turn &turn, Run &run, const QString &sentence)
{
    finish(turn, run, RunOutcome::NotRun, sentence);
    judge(turn, run, Verdict::Unproven);
    Watched *one = turn.d.find(run.monitor);
    if (one == nullptr || one->state.incident != run.incident || run.step.isEmpty())
        return;
    StepState &step = stepState(one->state, run.step);
    ++step.runsInOutage;
    step.lastStart = std::min(run.planned, turn.at); // the clock may have been set back since
    decide(turn, *one, subjectOf(run), {DecisionCode::GivesUp, kNever, run.id, run.sentence});
    ask(turn, *one, turn.d.now, Look::Timer, {});
}

void tryLater(Turn &turn, Watched *one, Run &run, const RunEnded &input)
{
    const TimePoint next = input.at + pauseAfter(run.tries);
    changeRun(turn, run, [&](Run &waiting) {
        waiting.phase = RunPhase::Planned;
        waiting.ended = input.at;
        waiting.nextTry = next;
        waiting.outcome = RunOutcome::NotRun;
        waiting.sentence = input.report.sentence;
        waiting.evidence = input.report.evidence;
    });
    if (one != nullptr)
        takeBack(*one, run);
    const bool isOver = one == nullptr || one->state.incident != run.incident || run.why != RunWhy::Step
                        || next >= run.planned + run.takesUpTo;
    if (one != nullptr && !isOver) {
        decide(turn, *one, subjectOf(run), {DecisionCode::TriesAgain, kNever, run.id, run.sentence});
        turn.touch(*one);
        return;
    }
    giveUp(turn, run, run.sentence);
}

void refuse(Turn &turn, Run &run, DecisionCode code, const QString &sentence)
{
    finish(turn, run, RunOutcome::NotRun, sentence);
    judge(turn, run, Verdict::Unproven);
    Watched *one = turn.d.find(run.monitor);
    if (one == nullptr)
        return;
    stepState(one->state, run.step).isRefused = true;
    decide(turn, *one, subjectOf(run), {code, kNever, run.id, {}});
    if (code == DecisionCode::ApprovalExpired)
        note(turn,
             *one,
             QStringLiteral("approval-expired"),
             run.isApproved ? said("%1 could not run in the 15 min for which it was approved.").arg(run.reaction.value)
                            : said("Nobody answered whether %1 may run.").arg(run.reaction.value));
    ask(turn, *one, turn.d.now, Look::Timer, {}); // the next rung that needs no approval goes on
}

/// The same as when it was asked, by the same runbook, which still may act.
bool isStillTheQuestion(const Turn &turn, const Watched &one, const Run &run)
{
    const auto rung = std::find_if(one.rungs.begin(), one.rungs.end(), [&run](const Rung &candidate) {
        return candidate.step->id == run.step && candidate.reaction->id == run.reaction;
    });
    if (rung == one.rungs.end() || !turn.d.isArmed(run.runbook))
        return false;
    const auto incident = turn.d.incidents.find(run.incident);
    const Incident *open = incident == turn.d.incidents.end() ? nullptr : &incident->second;
    return isAsAsked(run, rung->facts, aimOf(turn.d, one, *rung->reaction, rung->facts, open));
}

/// What looks see until then is what was before.
void waitUntilSeen(Run &run, Millis staleFor)
{
    constexpr Millis kThenLooksFor = std::chrono::minutes{1};
    run.staleFor = staleFor;
    if (staleFor == Millis{0})
        return;
    run.settle = std::max(run.settle, staleFor);
    run.verifyWithin = std::max(run.verifyWithin, staleFor + kThenLooksFor);
}

} // namespace

void endRun(Turn &turn, const RunEnded &input)
{
    Run *run = turn.d.run(input.run);
    if (run == nullptr || run->phase != RunPhase::Started)
        return;
    if (run->effect == Effect::Tells) {
        endTell(turn, *run, input);
        return;
    }
    Watched *one = turn.d.find(run->monitor);
    if (input.report.outcome == RunOutcome::NotRun) {
        tryLater(turn, one, *run, input);
        return;
    }
    changeRun(turn, *run, [&](Run &ended) {
        ended.phase = RunPhase::Ended;
        ended.ended = input.at;
        ended.outcome = input.report.outcome;
        ended.sentence = input.report.sentence;
        ended.evidence = input.report.evidence;
        if (!input.report.hostsHit.isEmpty())
            ended.hosts = input.report.hostsHit;
        waitUntilSeen(ended, input.report.staleFor);
    });
    if (one == nullptr || one->state.incident.isNull() || one->state.incident != run->incident) {
        judge(turn, *run, Verdict::Unproven); // recovered before the outcome, or nobody watches it
        return;
    }
    if (run->outcome == RunOutcome::Rejected && !run->step.isEmpty()) {
        stepState(one->state, run->step).rejectedHash = QStringLiteral("=") + run->settingsHash;
        turn.touch(*one);
    }
    if (isInside(turn.d, *run)) {
        judge(turn, *run, Verdict::Unproven);
        ask(turn, *one, turn.d.now, Look::Timer, {}); // the next rung waits for nothing
    }
    updateWake(turn.d, *one);
}

void wakeRun(Turn &turn, Run &run)
{
    const TimePoint now = turn.d.now;
    if (run.phase == RunPhase::AwaitingApproval) {
        if (now >= run.planned + kApprovalWithin)
            refuse(turn,
                   run,
                   DecisionCode::ApprovalExpired,
                   run.isApproved ? said("Approved by %1, but it could not run within 15 min.").arg(run.by)
                                  : said("Nobody answered within 15 min."));
        return;
    }
    if (run.phase != RunPhase::Planned)
        return;
    if (now >= run.planned + run.takesUpTo) {
        giveUp(turn, run, run.sentence);
        return;
    }
    if (Watched *one = turn.d.find(run.monitor); one != nullptr)
        ask(turn, *one, now, Look::LookFirst, run.id); // only its result may try again
}

void endWait(Turn &turn, const WaitEnded &input)
{
    Run *run = turn.d.run(input.run);
    if (run != nullptr && run->phase == RunPhase::Planned && run->nextTry > input.at)
        changeRun(turn, *run, [&](Run &waiting) { waiting.nextTry = input.at; });
}

void answerApproval(Turn &turn, const ApprovalGiven &input)
{
    Run *run = turn.d.run(input.run);
    if (run == nullptr || run->phase != RunPhase::AwaitingApproval || run->isApproved)
        return; // a second click, or too late
    if (input.answer == ApprovalAnswer::Deny) {
        refuse(turn, *run, DecisionCode::ApprovalDenied, said("%1 said no.").arg(input.by));
        return;
    }
    Watched *one = turn.d.find(run->monitor);
    if (one != nullptr && isStillTheQuestion(turn, *one, *run)) {
        run->isApproved = true;
        run->by = input.by;
        turn.touch(*run);
    } else {
        withdrawQuestion(turn, *run);
    }
    if (one != nullptr && !one->state.incident.isNull())
        plan(turn, *one);
}

bool isAsAsked(const Run &run, const ReactionFacts &facts, const Aim &aim)
{
    return run.settingsHash == facts.settingsHash && run.effectKey == aim.effectKey && run.hosts == aim.hosts;
}

void withdrawQuestion(Turn &turn, Run &run)
{
    finish(turn, run, RunOutcome::NotRun, said("What it would do has changed since somebody was asked."));
    judge(turn, run, Verdict::Unproven);
}

} // namespace salve::rules
