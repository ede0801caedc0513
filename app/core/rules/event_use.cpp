// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/event_use.h"

#include <algorithm>

namespace salve::rules {

namespace {

const QString kHost = QStringLiteral("host");

/// As the set spells it, so that a hold and a budget on web7 mean the WEB7 or web7.shop.example of a sender, too.
QString inTheSet(const WorldData &d, const QString &host)
{
    if (host.isEmpty() || d.tagsOfHost.contains(host))
        return host;
    for (auto it = d.tagsOfHost.cbegin(); it != d.tagsOfHost.cend(); ++it) {
        if (isSameHost(it.key(), host))
            return it.key();
    }
    return host.toLower();
}

/// The one that the monitor declares; else a value of that very name where the reaction aims with it.
QString namedHost(const EventValues &event, const ReactionFacts &facts)
{
    if (!event.hostFrom.isEmpty() || !facts.plainNames.contains(kHost))
        return event.host();
    const QString *value = event.find(kHost);
    return value && isPlainValue(*value) ? *value : QString();
}

bool isNamedBy(const EventValues &event, const QString &host)
{
    return isSameHost(event.host(), host)
           || std::any_of(event.values.begin(), event.values.end(), [&](const auto &value) {
                  return isSameHost(value.second, host);
              });
}

QString problemOf(const EventValues &event, const QString &name, const ReactionFacts &facts)
{
    const QString *value = event.find(name);
    const QString problem =
        !value || facts.plainNames.contains(name) ? plainProblem(value ? *value : QString()) : QString();
    return problem.isEmpty() ? problem : QStringLiteral("the value of {{event.%1}} %2").arg(name, problem);
}

/// An incident is about what opened it. What is told meanwhile may be about something else, which was not asked about.
QString changeOf(const EventValues &then, const EventValues &now, const ReactionFacts &facts)
{
    const auto changed = [](const QString &before, const QString &after) {
        return QStringLiteral("the incident is about %1, and what was told last about %2")
            .arg(shownValue(before), after.isEmpty() ? QStringLiteral("nothing of the kind") : shownValue(after));
    };
    if (facts.wantsHost && then.host() != now.host())
        return changed(then.host(), now.host());
    for (const QString &name : facts.eventNames) {
        const QString *before = then.find(name);
        const QString *after = now.find(name);
        if (before && (!after || *before != *after))
            return changed(*before, after ? *after : QString());
    }
    return {};
}

} // namespace

Aim aimOf(const WorldData &d,
          const Watched &one,
          const Reaction &reaction,
          const ReactionFacts &facts,
          const Incident *incident)
{
    Aim aim{incident, facts.hosts.isEmpty() ? QStringList{one.host} : facts.hosts, {}, facts.effectKey};
    const EventValues event = incident ? incident->event : EventValues{};
    if (const QString host = inTheSet(d, namedHost(event, facts)); !host.isEmpty()) {
        aim.hosts = reaction.hits;
        const bool hitsIt = aim.hosts.isEmpty() || facts.wantsHost || !facts.plainNames.isEmpty();
        if (hitsIt && !aim.hosts.contains(host))
            aim.hosts.append(host);
    }
    const QString host = event.host().isEmpty() && one.monitor ? one.monitor->onHost : event.host();
    aim.effectKey.replace(QStringLiteral("{{host}}"), host).replace(QStringLiteral("{{monitor.host}}"), host);
    for (const QString &name : facts.eventNames) {
        const QString *value = event.find(name);
        if (value)
            aim.effectKey.replace(QStringLiteral("{{event.%1}}").arg(name), *value);
        if (value && facts.plainNames.contains(name))
            aim.named.append(*value);
    }
    return aim;
}

QString eventProblem(const Watched &one, const ReactionFacts &facts, const Incident *incident)
{
    if (facts.eventNames.isEmpty() && !facts.wantsHost)
        return {};
    if (!incident)
        return facts.eventNames.isEmpty()
                   ? QString()
                   : QStringLiteral("there is no event to take {{event.%1}} from").arg(facts.eventNames.front());
    if (facts.wantsHost) {
        if (const QString problem = incident->event.hostProblem(); !problem.isEmpty())
            return problem;
    }
    for (const QString &name : facts.eventNames) {
        if (const QString problem = problemOf(incident->event, name, facts); !problem.isEmpty())
            return problem;
    }
    return incident->end == IncidentEnd::Open && !one.state.mark ? changeOf(incident->event, one.state.event, facts)
                                                                 : QString();
}

QString eventHost(const WorldData &d, const Watched &one)
{
    const auto it = d.incidents.find(one.state.incident);
    return it == d.incidents.end() ? QString() : inTheSet(d, it->second.event.host());
}

QStringList tagsOf(const WorldData &d, const QString &host, IncidentId incident)
{
    QStringList tags = d.tagsOfHost.value(host);
    const auto it = d.incidents.find(incident);
    if (it == d.incidents.end() || !isNamedBy(it->second.event, host))
        return tags;
    if (const int i = d.index.value(it->second.monitor, -1); i >= 0) {
        for (const QString &tag : d.at(i).monitor->tags) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
    }
    return tags;
}

} // namespace salve::rules
