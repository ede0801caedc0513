// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/guards.h"
#include "core/rules/runs.h"

#include <QSet>

#include <algorithm>

namespace salve::rules {

namespace {

using std::chrono::hours;

// What holds where the set says nothing.
const Rate kPerStepAndHost{3, hours{1}};
const Rate kPerHost{6, hours{1}};
const Rate kEverything{30, hours{1}};
const Rate kDestroyedPerHour{1, hours{1}};
const Rate kDestroyedPerDay{3, hours{24}};

/// One cap with the runs that count for it and how many more are wanted.
struct Cap
{
    AccountKey key;
    Rate rate;
    int need{1};
    bool isHalved{false}; ///< one monitor may use at most half of it, rounded up
};

bool names(const Limit &limit, LimitScope scope, const QString &name)
{
    return limit.scope == scope && (limit.name.isEmpty() || limit.name == name);
}

/// The set's own cap on the host; a named one goes before the one for each host.
Rate hostRate(const MonitorSet &set, const QString &host)
{
    std::optional<Rate> rate;
    for (const Limit &limit : set.limits) {
        if (names(limit, LimitScope::Host, host) && limit.atMost && (!rate || !limit.name.isEmpty()))
            rate = limit.atMost;
    }
    return rate.value_or(kPerHost);
}

bool hasTag(const Attempt &attempt, const QString &host, const QString &tag)
{
    return tagsOf(attempt.d, host, attempt.aim.incident ? attempt.aim.incident->id : IncidentId{}).contains(tag);
}

int hitsWithTag(const Attempt &attempt, const QString &tag)
{
    const auto tagged = [&](const QString &host) { return hasTag(attempt, host, tag); };
    return static_cast<int>(std::count_if(attempt.aim.hosts.begin(), attempt.aim.hosts.end(), tagged));
}

void addHostCaps(const Attempt &attempt, std::vector<Cap> &caps)
{
    const Step &step = *attempt.rung.step;
    const QString name = attempt.one.book->id.value + u'/' + step.id.value;
    for (const QString &host : attempt.aim.hosts) {
        caps.push_back({{Account::Step, name, host}, step.atMost.value_or(kPerStepAndHost)});
        if (attempt.rung.facts.isInside)
            continue; // no host is touched, so none is spared by waiting
        caps.push_back({{Account::Host, host, {}}, hostRate(*attempt.d.set, host)});
        if (attempt.rung.facts.effect == Effect::Destroys) {
            caps.push_back({{Account::HostDestroyed, host, {}}, kDestroyedPerHour});
            caps.push_back({{Account::HostDestroyed, host, {}}, kDestroyedPerDay});
        }
    }
}

void addSetCaps(const Attempt &attempt, std::vector<Cap> &caps)
{
    std::optional<Rate> everything;
    for (const Limit &limit : attempt.d.set->limits) {
        if (!limit.atMost)
            continue;
        if (limit.scope == LimitScope::Everything)
            everything = limit.atMost;
        if (names(limit, LimitScope::Reaction, attempt.rung.reaction->id.value))
            caps.push_back({{Account::Reaction, attempt.rung.reaction->id.value, {}}, *limit.atMost});
        if (limit.scope != LimitScope::Tag || attempt.rung.facts.isInside)
            continue;
        if (const int hits = hitsWithTag(attempt, limit.name); hits > 0)
            caps.push_back({{Account::Tag, limit.name, {}}, *limit.atMost, hits, true});
    }
    if (!attempt.rung.facts.isInside)
        caps.push_back({{Account::Everything, {}, {}}, everything.value_or(kEverything), 1, true});
}

QString spentBy(const Ledger &ledger, const Cap &cap, TimePoint at)
{
    QStringList monitors;
    QSet<QString> known; // hundreds of them, in a storm, for each who is refused
    for (const LedgerEntry &entry : ledger.spenders(cap.key, cap.rate.window, at)) {
        if (!known.contains(entry.monitor.value)) {
            known.insert(entry.monitor.value);
            monitors.append(entry.monitor.value);
        }
    }
    return monitors.join(QStringLiteral(", "));
}

QString nameOf(const AccountKey &key)
{
    switch (key.account) {
    case Account::Step:
        return QStringLiteral("step %1 on %2").arg(key.name, key.host);
    case Account::Host:
        return QStringLiteral("host %1").arg(key.name);
    case Account::HostDestroyed:
        return QStringLiteral("repairs that hurt host %1").arg(key.name);
    case Account::Tag:
        return QStringLiteral("tag %1").arg(key.name);
    case Account::Reaction:
        return QStringLiteral("reaction %1").arg(key.name);
    case Account::Everything:
        return QStringLiteral("everything");
    case Account::EffectKey:
        return key.name;
    }
    return {};
}

std::optional<Stop> overCap(const Attempt &attempt, const Cap &cap)
{
    const Ledger &ledger = attempt.d.side(attempt.isShadow).ledger;
    TimePoint free = ledger.freeAt(cap.key, cap.rate, cap.need, attempt.at);
    if (cap.isHalved) {
        const Rate half{(cap.rate.count + 1) / 2, cap.rate.window};
        free = std::max(free, ledger.freeAt(cap.key, half, cap.need, attempt.at, &attempt.one.state.monitor));
    }
    if (free <= attempt.at)
        return std::nullopt;
    return Stop{DecisionCode::Budget,
                free,
                {},
                QStringLiteral("%1 (%2 in %3, spent by %4)")
                    .arg(nameOf(cap.key))
                    .arg(cap.rate.count)
                    .arg(durationForPeople(cap.rate.window), spentBy(ledger, cap, attempt.at))};
}

/// `at-a-time` and `at-most-percent`: hosts with a run that has no verdict yet.
std::optional<Stop> overGroup(const Attempt &attempt, const Limit &limit)
{
    QString group;
    QStringList hosts = attempt.aim.hosts;
    qsizetype all = attempt.d.tagsOfHost.size();
    switch (limit.scope) {
    case LimitScope::Everything:
        group = QStringLiteral("all");
        break;
    case LimitScope::Tag:
        group = QStringLiteral("tag ") + limit.name;
        hosts.removeIf([&](const QString &host) { return !hasTag(attempt, host, limit.name); });
        all = attempt.d.hostsOfTag.value(limit.name).size();
        break;
    case LimitScope::Reaction:
        if (!names(limit, LimitScope::Reaction, attempt.rung.reaction->id.value))
            return std::nullopt;
        group = QStringLiteral("reaction ") + attempt.rung.reaction->id.value;
        break;
    case LimitScope::Host:
        return std::nullopt; // one at a time by its lock
    }
    if (hosts.isEmpty())
        return std::nullopt;
    int most = limit.atATime.value_or(INT_MAX);
    if (limit.atMostPercent)
        most = std::min(most, std::max(1, static_cast<int>(all * *limit.atMostPercent / 100)));
    if (hosts.size() > most)
        return Stop{DecisionCode::HitsTooMany, kNever, {}, QStringLiteral("%1 of %2").arg(hosts.size()).arg(most)};
    const Side &side = attempt.d.side(attempt.isShadow);
    const QHash<QString, int> active = side.active.value(group);
    const auto isNew = [&](const QString &host) { return !active.contains(host); };
    const auto busy = active.size() + std::count_if(hosts.begin(), hosts.end(), isNew);
    if (busy > most)
        return Stop{DecisionCode::Budget, kNever, {}, group};
    if (isQueuedBehind(side, group, placeOf(attempt.d, attempt.one)))
        return Stop{DecisionCode::Queued, kNever, {}, group};
    return std::nullopt;
}

} // namespace

std::optional<Stop> budgetGuard(const Attempt &attempt)
{
    std::vector<Cap> caps;
    addHostCaps(attempt, caps);
    addSetCaps(attempt, caps);
    for (const Cap &cap : caps) {
        if (std::optional<Stop> stop = overCap(attempt, cap))
            return stop;
    }
    for (const Limit &limit : attempt.d.set->limits) {
        if (!limit.atATime && !limit.atMostPercent)
            continue;
        if (std::optional<Stop> stop = overGroup(attempt, limit))
            return stop;
    }
    return std::nullopt;
}

} // namespace salve::rules
