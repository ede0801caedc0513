// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/runs.h"

#include "core/rules/event_use.h"
#include "core/rules/timers.h"

#include <algorithm>

namespace salve::rules {

namespace {

bool acts(const Run &run)
{
    return run.effect != Effect::Tells;
}

/// Started, and not known to have never happened.
bool isSpent(const Run &run)
{
    return acts(run)
           && (run.phase == RunPhase::Started || (run.phase == RunPhase::Ended && run.outcome != RunOutcome::NotRun));
}

/// In order of ids, so that a restart finds them in the same order.
void insertInOrder(std::vector<RunId> &runs, RunId run)
{
    runs.insert(std::lower_bound(runs.begin(), runs.end(), run), run);
}

void book(WorldData &d, const Run &run)
{
    Ledger &ledger = d.side(run.isShadow).ledger;
    const auto put = [&](Account account, const QString &name, const QString &host, int count) {
        ledger.book({account, name, host}, {run.started + run.setSince, count, run.id, run.monitor});
    };
    QHash<QString, int> tags;
    const bool isOutside = !isInside(d, run);
    for (const QString &host : run.hosts) {
        if (!run.step.isEmpty())
            put(Account::Step, run.runbook.value + u'/' + run.step.value, host, 1);
        if (!isOutside)
            continue;
        put(Account::Host, host, {}, 1);
        if (run.effect == Effect::Destroys)
            put(Account::HostDestroyed, host, {}, 1);
        for (const QString &tag : tagsOf(d, host, run.incident))
            ++tags[tag];
    }
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        put(Account::Tag, it.key(), {}, it.value());
    put(Account::Reaction, run.reaction.value, {}, 1);
    if (isOutside)
        put(Account::Everything, {}, {}, 1);
    if (!run.effectKey.isEmpty())
        put(Account::EffectKey, run.effectKey, {}, 1);
}

void countActive(WorldData &d, const Run &run, int change)
{
    Side &side = d.side(run.isShadow);
    for (const QString &group : groupsOf(d, run)) {
        QHash<QString, int> &hosts = side.active[group];
        for (const QString &host : run.hosts) {
            if ((hosts[host] += change) <= 0)
                hosts.remove(host);
        }
    }
    for (const QString &host : run.hosts) {
        std::vector<RunId> &runs = side.unjudged[host];
        std::erase(runs, run.id);
        if (change > 0)
            insertInOrder(runs, run.id);
    }
}

} // namespace

QStringList locksOf(const QStringList &hosts, const QString &effectKey)
{
    QStringList locks;
    for (const QString &host : hosts)
        locks.append(lockOfHost(host));
    if (!effectKey.isEmpty())
        locks.append(lockOfEffect(effectKey));
    return locks;
}

QStringList groupsOf(const WorldData &d, const Run &run)
{
    QStringList groups{QStringLiteral("all"), QStringLiteral("reaction ") + run.reaction.value};
    for (const QString &host : run.hosts) {
        for (const QString &tag : tagsOf(d, host, run.incident)) {
            if (const QString group = QStringLiteral("tag ") + tag; !groups.contains(group))
                groups.append(group);
        }
    }
    return groups;
}

void enterRun(WorldData &d, const Run &run)
{
    updateRunWake(d, run);
    if (!acts(run))
        return;
    if (isSpent(run))
        book(d, run);
    if (run.verdict == Verdict::Pending) {
        if (isSpent(run))
            countActive(d, run, 1);
        if (Watched *one = d.find(run.monitor); one != nullptr)
            insertInOrder(one->pending, run.id);
    }
    if (run.isOccupying && run.phase != RunPhase::AwaitingApproval) {
        for (const QString &lock : locksOf(run.hosts, run.effectKey))
            insertInOrder(d.side(run.isShadow).occupied[lock], run.id);
    }
}

void leaveBooks(WorldData &d, const Run &run)
{
    if (!acts(run))
        return;
    if (isSpent(run) && run.verdict == Verdict::Pending)
        countActive(d, run, -1);
    d.side(run.isShadow).ledger.unbook(run.id);
    if (Watched *one = d.find(run.monitor); one != nullptr)
        std::erase(one->pending, run.id);
    for (const QString &lock : locksOf(run.hosts, run.effectKey)) {
        auto &occupied = d.side(run.isShadow).occupied;
        const auto it = occupied.find(lock);
        if (it != occupied.end() && std::erase(*it, run.id) > 0 && it->empty())
            occupied.erase(it);
    }
}

RunId occupantOf(const Side &side, const QStringList &locks, RunId except)
{
    for (const QString &lock : locks) {
        const auto it = side.occupied.constFind(lock);
        if (it == side.occupied.constEnd())
            continue;
        const auto other = std::find_if(it->begin(), it->end(), [except](RunId run) { return run != except; });
        if (other != it->end())
            return *other;
    }
    return {};
}

std::pair<TimePoint, qint64> placeOf(const WorldData &d, const Watched &one)
{
    const auto it = d.incidents.find(one.state.incident);
    return {it == d.incidents.end() ? kNever : it->second.firstFailure, one.state.incident.value};
}

void joinQueue(WorldData &d, const Watched &one, const StepState &step)
{
    d.side(step.isShadow).queues[step.waitsOn].insert(placeOf(d, one));
}

void leaveQueue(WorldData &d, const Watched &one, StepState &step)
{
    if (step.waitsOn.isEmpty())
        return;
    const QString lock = std::exchange(step.waitsOn, QString());
    for (Side &side : d.sides) {
        const auto it = side.queues.find(lock);
        if (it == side.queues.end())
            continue;
        it->second.erase(placeOf(d, one));
        if (it->second.empty())
            side.queues.erase(it);
    }
}

bool isQueuedBehind(const Side &side, const QString &lock, std::pair<TimePoint, qint64> place)
{
    const auto it = side.queues.find(lock);
    return it != side.queues.end() && !it->second.empty() && *it->second.begin() < place;
}

void prompt(Turn &turn, const Side &side, const QString &lock)
{
    const auto it = side.queues.find(lock);
    if (it == side.queues.end() || it->second.empty())
        return;
    const auto incident = turn.d.incidents.find(IncidentId{it->second.begin()->second});
    if (incident == turn.d.incidents.end())
        return;
    if (Watched *head = turn.d.find(incident->second.monitor); head != nullptr)
        ask(turn, *head, turn.d.now, Look::Timer, {});
}

bool isInside(const WorldData &d, const Run &run)
{
    const Reaction *reaction = d.set->reaction(run.reaction);
    return reaction != nullptr && factsOf(d, *reaction, run.monitor).isInside;
}

void release(Turn &turn, Run &run)
{
    if (!run.isOccupying)
        return;
    run.isOccupying = false;
    Side &side = turn.d.side(run.isShadow);
    for (const QString &lock : locksOf(run.hosts, run.effectKey)) {
        const auto it = side.occupied.find(lock);
        if (it == side.occupied.end())
            continue;
        std::erase(*it, run.id);
        if (it->empty()) {
            side.occupied.erase(it);
            prompt(turn, side, lock);
        }
    }
    turn.touch(run);
}

void promptFreeQueues(WorldData &d)
{
    for (const Side &side : d.sides) {
        for (const auto &[lock, places] : side.queues) {
            if (places.empty() || side.occupied.contains(lock))
                continue;
            const auto incident = d.incidents.find(IncidentId{places.begin()->second});
            if (incident == d.incidents.end())
                continue;
            if (Watched *head = d.find(incident->second.monitor); head != nullptr)
                wakeAt(d, *head, d.now);
        }
    }
}

} // namespace salve::rules
