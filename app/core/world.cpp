// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/world.h"

#include "core/rules/advance.h"
#include "core/rules/changes_of_set.h"
#include "core/rules/guards.h"
#include "core/rules/timers.h"

#include <algorithm>

namespace salve::rules {

World::World() : d(std::make_unique<WorldData>())
{
    d->set = std::make_shared<MonitorSet>();
}

World::~World() = default;
World::World(World &&other) noexcept = default;
World &World::operator=(World &&other) noexcept = default;

World World::restore(const RestoredWorld &stored)
{
    World world;
    WorldData &d = *world.d;
    if (stored.set)
        d.set = stored.set;
    d.facts = stored.facts;
    d.targetHashes = stored.targetHashes;
    for (const MonitorState &state : stored.states)
        d.watched.emplace_back().state = state;
    for (const Incident &incident : stored.incidents)
        d.incidents.emplace(incident.id, incident);
    for (const Run &run : stored.runs) {
        if (d.runs.emplace(run.id, run).second && !run.incident.isNull())
            d.runsOf[run.incident].push_back(run.id);
    }
    for (auto &[incident, runs] : d.runsOf)
        std::sort(runs.begin(), runs.end());
    for (const Hold &hold : stored.holds)
        d.holds.emplace(hold.id, hold);
    buildSet(d);
    std::vector<Decision> decisions = stored.decisions;
    std::sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) { return a.id < b.id; });
    for (const Decision &decision : decisions) {
        Watched *one = d.find(decision.monitor);
        const Incident *incident = world.incident(decision.incident);
        const bool isCurrent = incident != nullptr && decision.at >= incident->reopened;
        if (one != nullptr && isCurrent && one->state.incident == decision.incident)
            one->decisions.push_back(decision);
    }
    for (Watched &one : d.watched)
        trimDecisions(one);
    recallGlobals(d, stored.globals);
    rebuildFromStates(d);
    return world;
}

QJsonObject World::globals() const
{
    return globalsOf(*d);
}

const MonitorSet &World::set() const
{
    return *d->set;
}

MonitorSetPtr World::setPtr() const
{
    return d->set;
}

const MonitorState *World::state(const MonitorId &monitor) const
{
    const Watched *one = d->find(monitor);
    return one == nullptr ? nullptr : &one->state;
}

const Incident *World::incident(IncidentId id) const
{
    const auto it = d->incidents.find(id);
    return it == d->incidents.end() ? nullptr : &it->second;
}

const Incident *World::openIncident(const MonitorId &monitor) const
{
    const Watched *one = d->find(monitor);
    return one == nullptr ? nullptr : incident(one->state.incident);
}

const Run *World::run(RunId id) const
{
    const auto it = d->runs.find(id);
    return it == d->runs.end() ? nullptr : &it->second;
}

std::vector<RunId> World::runsOf(IncidentId incident) const
{
    const auto it = d->runsOf.find(incident);
    return it == d->runsOf.end() ? std::vector<RunId>{} : it->second;
}

std::vector<RunId> World::runsOf(const ReactionId &reaction) const
{
    std::vector<RunId> runs;
    for (const auto &[id, run] : d->runs) {
        if (run.reaction == reaction)
            runs.push_back(id);
    }
    return runs;
}

std::vector<RunId> World::runsUnderWay() const
{
    std::vector<RunId> runs;
    for (const auto &[id, run] : d->runs) {
        if (run.phase == RunPhase::Started)
            runs.push_back(id);
    }
    return runs;
}

std::vector<Decision> World::currentDecisions(const MonitorId &monitor) const
{
    const Watched *one = d->find(monitor);
    return one == nullptr ? std::vector<Decision>{} : one->decisions;
}

std::vector<Decision> World::currentDecisions(IncidentId id) const
{
    const Incident *found = incident(id);
    return found == nullptr || found->end != IncidentEnd::Open ? std::vector<Decision>{}
                                                               : currentDecisions(found->monitor);
}

std::vector<Hold> World::holds() const
{
    std::vector<Hold> holds;
    for (const auto &[id, hold] : d->holds)
        holds.push_back(hold);
    return holds;
}

const Hold *World::hold(HoldId id) const
{
    const auto it = d->holds.find(id);
    return it == d->holds.end() ? nullptr : &it->second;
}

bool World::isArmed(const RunbookId &runbook) const
{
    return d->isArmed(runbook);
}

TimePoint World::nextWake() const
{
    return rules::nextWake(*d);
}

} // namespace salve::rules
