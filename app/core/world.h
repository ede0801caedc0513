// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules.h"
#include "core/rules/monitor_state.h"

#include <memory>
#include <span>

namespace salve::rules {

struct WorldData;

/// What a start finds in the store, and what the engine works out of the set again.
struct RestoredWorld
{
    MonitorSetPtr set;
    QHash<QPair<ReactionId, MonitorId>, ReactionFacts> facts;
    QHash<MonitorId, QString> targetHashes;
    std::vector<MonitorState> states;
    std::vector<Incident> incidents; ///< open, and closed within the last 24 h
    std::vector<Run> runs;           ///< without verdict, or started within the last 24 h
    std::vector<Decision> decisions; ///< of open incidents
    std::vector<Hold> holds;
    QJsonObject globals;
};

/// All that the rules know. Changed by apply() only; everything in it comes back from the store.
class World
{
public:
    World();
    ~World();
    World(World &&other) noexcept;
    World &operator=(World &&other) noexcept;

    static World restore(const RestoredWorld &stored);
    /// What is not a monitor's, an incident's, a run's, a decision's or a hold's: arming, installation, counters, what
    /// fails together, flood limits.
    QJsonObject globals() const;

    const MonitorSet &set() const;
    MonitorSetPtr setPtr() const;
    const MonitorState *state(const MonitorId &monitor) const;
    std::vector<OverlayReason> overlaysOf(const MonitorId &monitor) const;
    const Incident *incident(IncidentId id) const;
    const Incident *openIncident(const MonitorId &monitor) const;
    const Run *run(RunId id) const;
    std::vector<RunId> runsOf(IncidentId incident) const;
    /// Those that are still at hand: without a verdict, or of the last 24 h.
    std::vector<RunId> runsOf(const ReactionId &reaction) const;
    /// Runs that the engine has to have in its hands: started and not ended. After a restart their outcome is to be
    /// settled.
    std::vector<RunId> runsUnderWay() const;
    std::vector<Decision> currentDecisions(const MonitorId &monitor) const;
    std::vector<Decision> currentDecisions(IncidentId incident) const;
    std::vector<Hold> holds() const;
    const Hold *hold(HoldId id) const;
    bool isArmed(const RunbookId &runbook) const;
    Automation automation() const;

    /// What ends soon while something that it covers is down.
    std::vector<Question> questions() const;

    /// When the rules want a Tick; kNever when they wait for results only. May lie in the past after a restart: send it
    /// at once.
    TimePoint nextWake() const;
    /// Each step that did not run, with what stops it now; what comes soonest first. Empty without an incident.
    std::vector<Upcoming> upcoming(const MonitorId &monitor) const;

    WorldData &data() { return *d; }
    const WorldData &data() const { return *d; }

private:
    std::unique_ptr<WorldData> d;
};

} // namespace salve::rules
