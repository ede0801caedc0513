// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/ledger.h"
#include "core/rules/too_many.h"
#include "core/rules/windows.h"
#include "core/world.h"

#include <map>
#include <set>

/// The inside of a World: for app/core/rules and nobody else.
namespace salve::rules {

/// One step of a monitor's runbook with what is known of its reaction.
struct Rung
{
    const Step *step{nullptr};
    const Reaction *reaction{nullptr};
    ReactionFacts facts;
};

/// A monitor as the rules need it: its state, and what is worked out of the set.
struct Watched
{
    const Monitor *monitor{nullptr};
    Timing timing;
    const Runbook *book{nullptr};
    std::vector<Rung> rungs;
    QString host; ///< a stand-in named after the monitor where it names no host
    std::vector<int> parents;
    std::vector<int> children;
    int anchor{-1};
    std::vector<int> windows; ///< of maintenance
    MonitorState state;
    std::vector<Decision> decisions; ///< of the open incident, newest last
    std::vector<RunId> pending;      ///< runs that act and have no verdict yet

    // Not stored: what was asked of the engine in this process.
    TimePoint wake{kNever};
    TimePoint askedSlot{kLongAgo};
    TimePoint askAgain{kNever};
    std::vector<int> lookers; ///< children that wait for our next result
};

/// The ledger and the locks: one for what runs, one for what would have run.
struct Side
{
    Ledger ledger;
    QHash<QString, std::vector<RunId>> occupied; ///< "host web1", "effect …" → runs that others wait for
    QHash<QString, std::vector<RunId>> unjudged; ///< host → runs without verdict that hit it
    QHash<QString, QHash<QString, int>> active; ///< "all", "tag web", "reaction x" → hosts with a run without verdict
    std::map<QString, std::set<std::pair<TimePoint, qint64>>>
        queues; ///< what is waited for → incidents in order of their start
};

struct Arming
{
    bool isArmed{false};
    QString hash; ///< of the runbook and its reactions as they were armed
    QString disarmedBecause;
    std::vector<std::pair<IncidentId, StepId>>
        unproven; ///< in a row without a proven repair, one for each step and incident
    bool operator==(const Arming &) const = default;
};

/// Messages of one channel, and those that its flood limit holds back.
struct Channel
{
    std::vector<TimePoint> sent;
    std::vector<HeldMessage> held;
    TimePoint digestAt{kNever};
    bool operator==(const Channel &) const = default;
};

/// What the next receipt of a day will say, and for which day the last one was.
struct Receipt
{
    QString day;        ///< ISO date, where this computer is; empty: none is wanted yet
    TimePoint since;    ///< counted from then on
    TimePoint putOffTo; ///< late already: when it goes out
    int repaired{0};    ///< runs that are proven to have repaired something
    int woken{0};       ///< messages about problems of which nobody knew
    Millis unwatched{0};
    bool operator==(const Receipt &) const = default;
};

struct WorldData
{
    MonitorSetPtr set;
    QHash<QPair<ReactionId, MonitorId>, ReactionFacts> facts;
    QHash<MonitorId, QString> targetHashes;
    QString installation;
    std::optional<TakeOver> takeOver; ///< it acts although the set names another
    TimePoint now{kLongAgo};

    std::vector<Watched> watched;
    QHash<MonitorId, int> index;
    std::map<IncidentId, Incident> incidents;
    std::map<RunId, Run> runs;
    std::map<IncidentId, std::vector<RunId>> runsOf;
    std::map<HoldId, Hold> holds;
    QHash<RunbookId, Arming> arming;
    QHash<RunbookId, QString> bookHashes; ///< as the set stands now
    std::map<ReactionId, Channel> channels;
    Receipt receipt;
    std::map<QString, TimePoint> budgetTold; ///< what was said of a spent budget holds until then
    TooMany tooMany;
    Side sides[2]; ///< real, shadow

    QHash<QString, QHash<QString, int>> hostsOfTag;
    QHash<QString, QStringList> tagsOfHost;
    std::vector<bool> windowInside;       ///< maintenance, as it was at the last edge
    std::vector<WindowState> windowEdges; ///< what each of them is until its next edge; worked out of the set again
    std::map<QString, TimePoint> asked;   ///< what ends soon, and whether it may: holds until then
    TimePoint nextEdge{kLongAgo};         ///< the next time at which a hold, a window or a flood limit ends
    TimePoint nextPrune{kLongAgo};

    std::set<std::pair<TimePoint, int>> wakes; ///< monitors
    std::map<RunId, TimePoint> runWakes;
    std::set<std::pair<TimePoint, RunId>> runQueue;

    qint64 lastIncident{0};
    qint64 lastRun{0};
    qint64 lastDecision{0};
    qint64 lastHold{0};

    Watched *find(const MonitorId &monitor)
    {
        const auto it = index.constFind(monitor);
        return it == index.constEnd() ? nullptr : &watched[static_cast<size_t>(*it)];
    }
    int indexOf(const Watched &one) const { return static_cast<int>(&one - watched.data()); }
    Watched &at(int i) { return watched[static_cast<size_t>(i)]; }
    const Watched &at(int i) const { return watched[static_cast<size_t>(i)]; }
    Incident *openIncident(const Watched &one)
    {
        const auto it = incidents.find(one.state.incident);
        return one.state.incident.isNull() || it == incidents.end() ? nullptr : &it->second;
    }
    Run *run(RunId id)
    {
        const auto it = runs.find(id);
        return it == runs.end() ? nullptr : &it->second;
    }
    Side &side(bool isShadow) { return sides[isShadow ? 1 : 0]; }
    bool isNamed() const { return set->team.acts.isEmpty() || set->team.acts == installation; }
    bool acts() const { return isNamed() || takeOver; }
    bool isArmed(const RunbookId &book) const;
};

/// What one input is worked on with.
struct Turn
{
    WorldData &d;
    Changes &changes;
    TimePoint at;          ///< the slot of the result, or the moment of the input
    Look look{Look::Grid}; ///< of the result that is worked on

    void touch(const Watched &one);
    void touch(const Incident &incident);
    void touch(const Run &run);
};

StepState &stepState(MonitorState &state, const StepId &step);
const StepState *findStep(const MonitorState &state, const StepId &step);

/// Failing ancestor nearest the root, -1 when the way to the monitor is open.
int failingAncestor(const WorldData &d, const Watched &one);
/// Its anchor cannot be reached, or we did not look.
bool isUnobserved(const WorldData &d, const Watched &one);
/// The window of planned work in which it is, also by the host that an event names; -1 outside.
int windowOf(const WorldData &d, const Watched &one);
inline bool isInMaintenance(const WorldData &d, const Watched &one)
{
    return windowOf(d, one) >= 0;
}

/// When the window of planned work in which it is ends; kNever outside.
TimePoint maintenanceEnd(const WorldData &d, const Watched &one);

/// Puts a set under the states: rungs, parents, windows, hosts and tags; then everything that follows from states and
/// runs.
void buildSet(WorldData &d);
void rebuildFromStates(WorldData &d);
ReactionFacts factsOf(const WorldData &d, const Reaction &reaction, const MonitorId &monitor);
QString hashOf(const Runbook &book, const MonitorSet &set);

/// Records why a step runs or not; the sentence is made only when it is new.
struct Stop
{
    DecisionCode code{DecisionCode::Runs};
    TimePoint until{kNever};
    RunId run;
    QString detail;
    bool isOfEvent{false}; ///< Rejected before anything ran: a value of the event cannot be used
};
struct Subject
{
    IncidentId incident;
    StepId step;
    ReactionId reaction;
};
void decide(Turn &turn, Watched &one, const Subject &subject, const Stop &stop, const QString &reason = {});
void trimDecisions(Watched &one);
QString sentenceOf(const Turn &turn, const Watched &one, const Subject &subject, const Stop &stop);

} // namespace salve::rules
