// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/changes_of_set.h"

#include "core/rules/incidents.h"
#include "core/rules/plan.h"
#include "core/rules/timers.h"

#include <algorithm>

namespace salve::rules {

namespace {

void endWhatIsGone(Turn &turn, const MonitorSet &next)
{
    QHash<MonitorId, bool> enabled;
    for (const Monitor &monitor : next.monitors)
        enabled.insert(monitor.id, monitor.enabled);
    for (Watched &one : turn.d.watched) {
        const auto it = enabled.constFind(one.state.monitor);
        if (it == enabled.constEnd())
            closeIncident(turn, one, IncidentEnd::MonitorRemoved);
        else if (!*it)
            closeIncident(turn, one, IncidentEnd::MonitorPaused);
    }
}

std::vector<bool> windowsAsBefore(const WorldData &d, const MonitorSet &next)
{
    std::vector<bool> inside(next.maintenance.size(), false);
    for (size_t i = 0; d.set && i < d.set->maintenance.size() && i < d.windowInside.size(); ++i) {
        const auto same = std::find(next.maintenance.begin(), next.maintenance.end(), d.set->maintenance[i]);
        if (same != next.maintenance.end())
            inside[static_cast<size_t>(same - next.maintenance.begin())] = d.windowInside[i];
    }
    return inside;
}

void touchChanged(Turn &turn, const QHash<MonitorId, MonitorState> &before)
{
    for (const Watched &one : turn.d.watched) {
        const auto it = before.constFind(one.state.monitor);
        if (it == before.constEnd() || it->targetHash != one.state.targetHash)
            turn.changes.monitors.push_back(one.state.monitor);
    }
}

} // namespace

void changeSet(Turn &turn, const SetChanged &input)
{
    WorldData &d = turn.d;
    if (!input.set)
        return;
    if (d.set)
        endWhatIsGone(turn, *input.set);
    std::vector<RunbookId> armed;
    for (auto it = d.arming.cbegin(); it != d.arming.cend(); ++it) {
        if (d.isArmed(it.key()))
            armed.push_back(it.key());
    }
    std::sort(armed.begin(), armed.end()); // the same in each process
    QHash<MonitorId, MonitorState> before;
    for (const Watched &one : d.watched)
        before.insert(one.state.monitor, one.state);
    const QJsonObject memory = globalsOf(d);
    d.windowInside = windowsAsBefore(d, *input.set);
    const std::vector<bool> inside = d.windowInside;
    d.set = input.set;
    d.facts = input.facts;
    d.targetHashes = input.targetHashes;
    buildSet(d);
    d.tooMany = TooMany{};
    rebuildFromStates(d);
    recallGlobals(d, memory);
    d.windowInside = inside;
    d.windowEdges.clear();
    touchChanged(turn, before);
    if (d.tooMany.settled(d.tooMany.wasUp(turn.at))) // who is gone does not recover
        askStopped(turn);
    for (const RunbookId &book : armed) {
        if (!d.isArmed(book))
            turn.changes.armings.push_back(book);
    }
    advanceTime(turn);
}

} // namespace salve::rules
