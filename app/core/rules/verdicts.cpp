// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/verdicts.h"

#include "core/rule_words.h"
#include "core/rules/disarm.h"
#include "core/rules/plan.h"
#include "core/rules/questions.h"
#include "core/rules/runs.h"
#include "core/rules/tells.h"

#include <algorithm>

namespace salve::rules {

namespace {

constexpr Millis kDay = std::chrono::hours{24};
constexpr Millis kHeldAfterWorse = std::chrono::hours{1};
constexpr int kRepairsUntilTold = 3;
constexpr int kRelapsesUntilTold = 2;

/// Counts in the last 24 h; true when the person is to be told, and the count starts again.
bool countsUp(std::vector<TimePoint> &times, TimePoint at, int most)
{
    std::erase_if(times, [at](TimePoint time) { return time <= at - kDay; });
    times.push_back(at);
    if (static_cast<int>(times.size()) < most)
        return false;
    times.clear();
    return true;
}

void amend(Turn &turn, Run &run, Verdict verdict)
{
    const Verdict before = run.verdict;
    if (before == Verdict::Repaired && run.judged >= turn.d.receipt.since)
        --turn.d.receipt.repaired;
    run.verdict = verdict;
    run.judged = turn.at;
    countForDisarm(turn, run, before);
    turn.touch(run);
}

/// Only a check begun after the outcome judges; the re-check itself may have the very slot of it.
bool isBehind(const Run &run, const Observed &seen)
{
    return seen.slot > run.ended || (seen.forRun == run.id && seen.slot >= run.ended);
}

void judgeFailing(Turn &turn, Run &run, const Observed &seen, bool isFirst)
{
    const bool saidNo = run.outcome == RunOutcome::Failed || run.outcome == RunOutcome::Rejected;
    if ((isFirst && saidNo) || seen.slot >= run.ended + run.verifyWithin)
        judge(turn, run, Verdict::NoEffect);
    else if (isFirst && run.freesAtReCheck)
        release(turn, run);
}

/// What was well already, but could still be what was before, is well behind that too.
void proveLate(Turn &turn, const std::vector<RunId> &pending, const Observed &seen)
{
    for (const RunId id : pending) {
        Run *run = turn.d.run(id);
        const bool isWaiting = run != nullptr && run->phase == RunPhase::Ended && run->staleFor > Millis{0};
        if (isWaiting && seen.result.outcome == CheckOutcome::Ok && seen.slot >= run->ended + run->staleFor)
            judge(turn, *run, Verdict::Repaired);
    }
}

void holdHosts(Turn &turn, const Run &run)
{
    for (const QString &host : run.hosts) {
        Hold hold;
        hold.id = HoldId{++turn.d.lastHold};
        hold.scope = HoldScope::Host;
        hold.name = host;
        hold.by = QStringLiteral("engine");
        hold.reason = said("%1 made it worse").arg(run.reaction.value);
        hold.since = turn.at;
        hold.until = turn.at + kHeldAfterWorse;
        turn.changes.holds.push_back(hold.id);
        turn.d.nextEdge = std::min({turn.d.nextEdge, hold.until, questionAt(hold.since, hold.until)});
        turn.d.holds.emplace(hold.id, std::move(hold));
    }
}

void makeWorse(Turn &turn, Run &run, const MonitorId &hurt)
{
    judge(turn, run, Verdict::Worse);
    holdHosts(turn, run);
    Watched *one = turn.d.find(run.monitor);
    if (one == nullptr)
        return;
    one->state.isLadderStopped = !one->state.incident.isNull();
    turn.touch(*one);
    note(turn,
         *one,
         QStringLiteral("worse"),
         said("%1 made it worse: %2 is down since it ran. Repairs on %3 are held for 1 h.")
             .arg(run.reaction.value, hurt.value, run.hosts.join(QStringLiteral(", "))));
}

void collectHosts(const WorldData &d, const Watched &one, QStringList &hosts, int depth)
{
    constexpr int kDeepest = 16;
    hosts.append(one.host);
    for (const int parent : one.parents) {
        if (depth < kDeepest)
            collectHosts(d, d.at(parent), hosts, depth + 1);
    }
}

} // namespace

void judge(Turn &turn, Run &run, Verdict verdict)
{
    release(turn, run);
    changeRun(turn, run, [&](Run &judged) {
        judged.verdict = verdict;
        judged.judged = turn.at;
    });
    countForDisarm(turn, run, Verdict::Pending);
    const Side &side = turn.d.side(run.isShadow);
    for (const QString &group : groupsOf(turn.d, run))
        prompt(turn, side, group);
    if (verdict == Verdict::Repaired)
        ++turn.d.receipt.repaired;
    Watched *one = turn.d.find(run.monitor);
    if (one == nullptr || verdict != Verdict::Repaired)
        return;
    if (countsUp(one->state.repaired, turn.at, kRepairsUntilTold))
        note(turn,
             *one,
             QStringLiteral("third-repair"),
             said("%1 was repaired 3 times in 24 h.").arg(run.monitor.value));
    turn.touch(*one);
}

void supersede(Turn &turn, Watched &one, RunId except, bool isShadow)
{
    const std::vector<RunId> pending = one.pending;
    for (const RunId id : pending) {
        Run *run = turn.d.run(id);
        if (run != nullptr && id != except && run->isShadow == isShadow && run->phase == RunPhase::Ended)
            judge(turn, *run, Verdict::NoEffect);
    }
}

void judgeUnseen(Turn &turn, Watched &one)
{
    const std::vector<RunId> pending = one.pending;
    for (const RunId id : pending) {
        Run *run = turn.d.run(id);
        if (run != nullptr && run->phase == RunPhase::Ended)
            judge(turn, *run, Verdict::Unobserved);
    }
}

void judgeByResult(Turn &turn, Watched &one, const Observed &seen, const Advanced &advanced)
{
    if (advanced.isBlind)
        judgeUnseen(turn, one);
    if (one.pending.empty())
        return;
    const std::vector<RunId> pending = one.pending;
    if (one.state.word == MonitorWord::Up) {
        proveLate(turn, pending, seen);
        return;
    }
    for (const RunId id : pending) {
        Run *run = turn.d.run(id);
        if (run == nullptr || run->phase != RunPhase::Ended || !isBehind(*run, seen))
            continue;
        if (seen.result.outcome == CheckOutcome::Unknown) {
            if (seen.slot >= run->ended + run->verifyWithin)
                judge(turn, *run, Verdict::Unobserved);
            continue;
        }
        const bool isFirst = run->recheckedAt == kLongAgo && seen.slot >= run->ended + run->settle;
        if (isFirst) {
            run->recheckedAt = seen.slot;
            turn.touch(*run);
        }
        if (seen.result.outcome != CheckOutcome::Ok)
            judgeFailing(turn, *run, seen, isFirst);
    }
}

void judgeRecovered(Turn &turn, Watched &one, const Incident &incident, RunId reChecked)
{
    const std::vector<RunId> pending = one.pending;
    for (const RunId id : pending) {
        Run *run = turn.d.run(id);
        if (run == nullptr || run->phase == RunPhase::Started)
            continue; // judged when its outcome is known
        const bool isAfter = one.state.okSince > run->ended || (reChecked == id && one.state.okSince >= run->ended);
        const bool isProven = run->phase == RunPhase::Ended && !run->isShadow && isAfter;
        if (isProven && one.state.okSince < run->ended + run->staleFor) { // judged by a look behind that
            release(turn, *run);
            continue;
        }
        if (run->phase != RunPhase::Ended)
            changeRun(turn, *run, [&](Run &waiting) {
                waiting.phase = RunPhase::Ended;
                waiting.outcome = RunOutcome::NotRun;
                waiting.ended = turn.at;
                waiting.nextTry = kNever;
                waiting.sentence = said("It recovered by itself.");
            });
        judge(turn, *run, isProven ? Verdict::Repaired : Verdict::Unproven);
    }
    const auto runs = turn.d.runsOf.find(incident.id);
    if (runs == turn.d.runsOf.end())
        return;
    for (auto id = runs->second.rbegin(); id != runs->second.rend(); ++id) {
        Run *run = turn.d.run(*id);
        if (run == nullptr || run->effect == Effect::Tells || isInside(turn.d, *run))
            continue;
        if (run->verdict == Verdict::NoEffect) // neither proof nor failure: nothing ran since
            amend(turn, *run, Verdict::Unproven);
        return;
    }
}

void judgeRelapsed(Turn &turn, Watched &one, const Incident &incident)
{
    const auto runs = turn.d.runsOf.find(incident.id);
    if (runs == turn.d.runsOf.end())
        return;
    for (auto id = runs->second.rbegin(); id != runs->second.rend(); ++id) {
        Run *run = turn.d.run(*id);
        if (run == nullptr || run->effect == Effect::Tells || isInside(turn.d, *run))
            continue;
        if (run->verdict != Verdict::Repaired)
            return;
        amend(turn, *run, Verdict::Relapsed);
        if (!run->step.isEmpty())
            ++stepState(one.state, run->step).relapses;
        if (countsUp(one.state.relapsed, turn.at, kRelapsesUntilTold))
            note(turn,
                 one,
                 QStringLiteral("second-relapse"),
                 said("%1 came back a second time after a repair.").arg(incident.message));
        return;
    }
}

void judgeWorse(Turn &turn, Watched &one, const Transition &transition, TimePoint upSince)
{
    if (transition.to != MonitorWord::Down)
        return;
    const std::vector<RunId> own = one.pending;
    for (const RunId id : own) {
        Run *run = turn.d.run(id);
        if (run != nullptr && !run->isShadow && run->phase != RunPhase::Planned
            && run->phase != RunPhase::AwaitingApproval && isTroubled(run->stateBefore)
            && gravity(transition.to) > gravity(run->stateBefore))
            makeWorse(turn, *run, one.state.monitor);
    }
    if (transition.from != MonitorWord::Up)
        return;
    QStringList hosts;
    collectHosts(turn.d, one, hosts, 0);
    for (const QString &host : std::as_const(hosts)) {
        const std::vector<RunId> runs = turn.d.sides[0].unjudged.value(host);
        for (const RunId id : runs) {
            Run *run = turn.d.run(id);
            const bool isOther =
                run != nullptr && !(run->monitor == one.state.monitor) && run->verdict == Verdict::Pending;
            if (isOther && upSince <= run->started && one.state.streakSince > run->started)
                makeWorse(turn, *run, one.state.monitor);
        }
    }
}

} // namespace salve::rules
