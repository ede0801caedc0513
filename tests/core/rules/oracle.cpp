// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "oracle.h"

#include <algorithm>

namespace salve::testing {

using namespace rules;
using std::chrono::hours;
using std::chrono::minutes;

void Oracle::complain(const Run &run, const QString &what)
{
    m_complaints.append(
        QStringLiteral("run %1 of %2 (%3): %4").arg(run.id.value).arg(run.reaction.value, run.monitor.value, what));
}

void Oracle::hear(const Sim &sim, const Input &input)
{
    const TimePoint now = sim.now();
    std::erase_if(m_holds, [now](const Hold &hold) { return hold.until <= now; });
    if (const auto *placed = std::get_if<HoldPlaced>(&input))
        m_holds.push_back(placed->hold);
    if (const auto *released = std::get_if<HoldReleased>(&input))
        std::erase_if(m_holds,
                      [&](const Hold &hold) { return hold.scope == released->scope && hold.name == released->name; });
    if (const auto *given = std::get_if<AcknowledgeGiven>(&input))
        m_acknowledged.insert(given->incident);
    if (const auto *gap = std::get_if<GapSeen>(&input)) {
        m_clockSet += gap->setBy;
        m_gaps.push_back(std::max(gap->at, gap->at - gap->setBy));
    }
    if (const auto *ended = std::get_if<RunEnded>(&input); ended != nullptr && m_starts.contains(ended->run))
        m_starts[ended->run].isSpent = ended->report.outcome != RunOutcome::NotRun;
}

int Oracle::spent(TimePoint at, Millis window, const std::function<int(const Run &)> &weight) const
{
    int sum = 0;
    for (const auto &[id, start] : m_starts) {
        if (start.isSpent && start.at > at - window && start.at <= at)
            sum += weight(start.run);
    }
    return sum;
}

void Oracle::judgeBudgets(const Sim &sim, const Run &run)
{
    const MonitorSet &set = sim.world().set();
    const Runbook *book = set.runbook(run.runbook);
    if (book == nullptr)
        return;
    const auto step =
        std::find_if(book->steps.begin(), book->steps.end(), [&](const Step &s) { return s.id == run.step; });
    if (step == book->steps.end())
        return;
    const TimePoint at = run.started - m_clockSet;
    const Rate rate = step->atMost.value_or(Rate{3, hours{1}});
    for (const QString &host : run.hosts) {
        const int ofStep = spent(at, rate.window, [&](const Run &r) {
            return r.runbook == run.runbook && r.step == run.step && r.hosts.contains(host) ? 1 : 0;
        });
        if (ofStep >= rate.count)
            complain(run, QStringLiteral("over the budget of its step"));
        if (spent(at, hours{1}, [&](const Run &r) { return r.hosts.contains(host) ? 1 : 0; }) >= 6)
            complain(run, QStringLiteral("over the budget of host ") + host);
    }
    for (const Limit &limit : set.limits) {
        if (limit.scope == LimitScope::Everything && limit.atMost
            && spent(at, limit.atMost->window, [](const Run &) { return 1; }) >= limit.atMost->count)
            complain(run, QStringLiteral("over the budget of everything"));
        const auto isOwn = [&](const Run &r) { return r.monitor == run.monitor ? 1 : 0; };
        if (limit.scope == LimitScope::Everything && limit.atMost
            && spent(at, limit.atMost->window, isOwn) >= (limit.atMost->count + 1) / 2)
            complain(run, QStringLiteral("more than half of the budget for one monitor"));
    }
    const Millis cooldown = step->cooldown.value_or(step->repeat.value_or(minutes{15}));
    for (const auto &[id, start] : m_starts) {
        const bool isSame =
            (start.run.monitor == run.monitor && start.run.step == run.step) || start.run.effectKey == run.effectKey;
        if (id != run.id && start.isSpent && isSame && at < start.at + cooldown)
            complain(run, QStringLiteral("inside the cooldown of run %1").arg(id.value));
    }
}

void Oracle::judgeStart(const Sim &sim, const Run &run)
{
    const Monitor *monitor = sim.world().set().monitor(run.monitor);
    for (const Hold &hold : m_holds) {
        const bool isHeld =
            hold.scope == HoldScope::Everything || (hold.scope == HoldScope::Host && run.hosts.contains(hold.name))
            || (hold.scope == HoldScope::Reaction && run.reaction.value == hold.name)
            || (hold.scope == HoldScope::Monitor && run.monitor.value == hold.name)
            || (hold.scope == HoldScope::Tag && monitor != nullptr && monitor->tags.contains(hold.name));
        if (isHeld)
            complain(run, QStringLiteral("while held: ") + hold.name);
    }
    for (const Maintenance &window : sim.world().set().maintenance) {
        const bool isTagged = monitor != nullptr && window.tags.contains(monitor->tags.value(0));
        if (isTagged && window.once && run.started >= window.once->from && run.started < window.once->to)
            complain(run, QStringLiteral("in maintenance"));
    }
    if (!sim.world().isArmed(run.runbook))
        complain(run, QStringLiteral("not armed"));
    if (const Incident *incident = sim.world().incident(run.incident);
        incident != nullptr && !incident->acknowledgedBy.isEmpty())
        complain(run, QStringLiteral("while acknowledged"));
    judgeBudgets(sim, run);
}

void Oracle::judgeDecisions(const Changes &changes)
{
    using enum DecisionCode;
    static const std::set<DecisionCode> kMayStopTells{Runs,
                                                      NotYet,
                                                      RepeatNotYet,
                                                      NoRepeat,
                                                      Unobserved,
                                                      Maintenance,
                                                      Acknowledged,
                                                      Quiet,
                                                      Grouped,
                                                      Thaw,
                                                      Flood,
                                                      InDigest,
                                                      LooksFirst,
                                                      TriesAgain,
                                                      GivesUp};
    for (const Decision &decision : changes.decisions) {
        if (decision.reason.isEmpty())
            m_complaints.append(QStringLiteral("a decision without a reason: ") + wordOf(decision.code));
        if (decision.step.value.startsWith(QStringLiteral("tell:")) && !kMayStopTells.contains(decision.code))
            m_complaints.append(QStringLiteral("a repair guard stopped a tell: ") + wordOf(decision.code));
    }
}

void Oracle::watch(const Sim &sim, const Input &input, const Changes &changes)
{
    hear(sim, input);
    judgeDecisions(changes);
    for (const RunId id : changes.starts) {
        const Run run = *sim.world().run(id);
        if (run.effect == Effect::Tells || run.why == RunWhy::ByHand)
            continue;
        judgeStart(sim, run);
        m_starts[id] = {run, run.started - m_clockSet, true};
    }
}

void Oracle::finish(const Sim &sim)
{
    for (const auto &[id, run] : sim.runs()) {
        if (run.effect != Effect::Tells && (run.verdict == Verdict::Pending || run.phase != RunPhase::Ended))
            complain(run, QStringLiteral("never judged"));
    }
    std::set<IncidentId> told;
    for (const auto &[id, run] : sim.runs()) {
        if (run.effect == Effect::Tells)
            told.insert(run.incident);
    }
    const Tell &tell = sim.world().set().tells.front();
    for (const auto &[id, incident] : sim.incidents()) {
        if (incident.end == IncidentEnd::Open)
            m_complaints.append(QStringLiteral("incident %1 never ends").arg(id.value));
        const TimePoint began = incident.firstFailure;
        const bool wasUnseen =
            std::any_of(m_gaps.begin(), m_gaps.end(), [began](TimePoint gap) { return gap > began; });
        const bool isLong = incident.closed - incident.firstFailure > *tell.unlessRepairedWithin + minutes{20};
        const Monitor *monitor = sim.world().set().monitor(incident.monitor);
        const bool isGrouped = monitor == nullptr || !monitor->parents.empty() || !monitor->seenThrough.isEmpty()
                               || monitor->tags.contains(QStringLiteral("t1")); // in maintenance for a while
        if (isLong && !wasUnseen && !isGrouped && !m_acknowledged.contains(id) && !told.contains(id))
            m_complaints.append(
                QStringLiteral("incident %1 of %2 was never told").arg(id.value).arg(incident.monitor.value));
    }
}

} // namespace salve::testing
