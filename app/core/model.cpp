// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/model.h"

#include <algorithm>

namespace salve {

namespace {

template<class V, class Id>
auto *byId(V &values, const Id &id)
{
    const auto it = std::find_if(values.begin(), values.end(), [&id](const auto &value) { return value.id == id; });
    return it == values.end() ? nullptr : &*it;
}

} // namespace

const Monitor *MonitorSet::monitor(const MonitorId &id) const
{
    return byId(monitors, id);
}

const Reaction *MonitorSet::reaction(const ReactionId &id) const
{
    return byId(reactions, id);
}

const Runbook *MonitorSet::runbook(const RunbookId &id) const
{
    return byId(runbooks, id);
}

Monitor *MonitorSet::monitor(const MonitorId &id)
{
    return byId(monitors, id);
}

Reaction *MonitorSet::reaction(const ReactionId &id)
{
    return byId(reactions, id);
}

Runbook *MonitorSet::runbook(const RunbookId &id)
{
    return byId(runbooks, id);
}

const Runbook *MonitorSet::runbookFor(const Monitor &monitor) const
{
    if (!monitor.runbook.isEmpty())
        return runbook(monitor.runbook);
    const auto it = std::find_if(runbooks.begin(), runbooks.end(), [&monitor](const Runbook &runbook) {
        return std::any_of(
            runbook.tags.begin(), runbook.tags.end(), [&](const QString &tag) { return monitor.tags.contains(tag); });
    });
    return it == runbooks.end() ? nullptr : &*it;
}

Timing MonitorSet::timingOf(const Monitor &monitor) const
{
    return {monitor.every.value_or(defaults.every),
            monitor.timeout.value_or(defaults.timeout),
            monitor.downAfter.value_or(monitor.usualDownAfter.value_or(defaults.downAfter)),
            monitor.upAfter.value_or(defaults.upAfter)};
}

} // namespace salve
