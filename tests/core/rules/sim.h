// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/world.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <map>
#include <set>

namespace salve::testing {

/// What a reaction does in a simulated world.
struct Acted
{
    Millis takes{std::chrono::seconds{2}};
    RunReport report{RunOutcome::Delivered, QStringLiteral("accepted"), {}, {}};
};

/// A world of scripted checks and reactions on a simulated clock: drives the rules as the engine does, keeps what a
/// store would keep, and writes one line for each event. Times in the log are seconds since `start`.
class Sim
{
public:
    explicit Sim(TimePoint start = timeFromMs(1'800'000'000'000));

    std::function<CheckResult(const MonitorId &, TimePoint)> check;
    std::function<Sight(const MonitorId &, TimePoint)> sight;
    std::function<Acted(const Run &)> react;
    std::function<bool(const QString &line)> isLogged; ///< all when empty
    std::function<rules::ReactionFacts(const Reaction &, const Monitor &)> facts;
    std::function<void(const rules::Input &, const rules::Changes &)> watch; ///< an oracle looks at every step

    /// Gives the set to the rules; grids are anchored at `start` plus a phase of each monitor.
    void setSet(const MonitorSet &set);
    /// The first checks come this long before (negative) or after `start`.
    void startGridAt(Millis since) { m_now = m_start + since; }
    void setPhase(const MonitorId &monitor, Millis phase) { m_phases[monitor] = phase; }
    void arm(const RunbookId &book);
    /// Something a person does at `at`.
    void at(Millis since, std::function<void()> what);
    void give(const rules::Input &input);
    void runUntil(Millis since);
    /// Nothing happens in between: no check, no tick. The engine reports the gap when it wakes.
    void sleepUntil(Millis since);
    /// Somebody sets the clock, which is noticed at once. What is under way, and the grid, go on as they would have.
    void setClock(Millis by);

    /// Writes everything to JSON and back; what is under way goes on.
    void restore();
    /// The process is killed: questions asked are forgotten, runs under way end unknown at the slot of their start.
    void kill();

    TimePoint now() const { return m_now; }
    TimePoint time(Millis since) const { return m_start + since; }
    qint64 seconds(TimePoint at) const { return (at - m_start).count() / 1000; }
    const rules::World &world() const { return m_world; }
    const QStringList &log() const { return m_log; }
    const std::vector<rules::Input> &inputs() const { return m_inputs; }
    /// What the live world said of each input, for the replay.
    const std::vector<QStringList> &said() const { return m_said; }
    const std::map<RunId, Run> &runs() const { return m_runs; }
    const std::map<IncidentId, Incident> &incidents() const { return m_incidents; }
    const std::vector<Decision> &decisions() const { return m_decided; } ///< every new one
    QStringList starts(const QString &reaction) const;                   ///< "300", "600": when it was started
    int count(const QString &part) const;

    // Called after every input, before the next event.
    std::function<void()> afterEach;

private:
    enum class Order { Person, Run, Grid, Tick, Extra };
    struct Event
    {
        Order order{Order::Grid};
        MonitorId monitor;
        Look look{Look::Grid};
        RunId run;
        std::function<void()> fn;
    };
    using Key = std::tuple<TimePoint, Order, qint64>;

    void push(TimePoint at, Event event);
    void schedule();
    bool step(TimePoint until);
    void perform(const Key &key, const Event &event);
    void observe(const MonitorId &monitor, TimePoint slot, Look look, RunId run);
    void follow(const rules::Input &input, const rules::Changes &changes);
    void keep(const rules::Input &input, const rules::Changes &changes);
    void write(const rules::Input &input, const rules::Changes &changes);
    void line(const QString &text);
    QString nameOf(RunId id); ///< "highstate#2"
    rules::SetChanged setChange() const;
    rules::RestoredWorld stored() const;

    TimePoint m_start;
    TimePoint m_now;
    qint64 m_sequence{0};
    MonitorSetPtr m_set;
    QHash<MonitorId, Millis> m_phases;
    std::set<MonitorId> m_scheduled;
    std::map<Key, Event> m_events;
    rules::World m_world;
    std::vector<rules::Input> m_inputs;
    std::vector<QStringList> m_said;
    QStringList m_log;
    std::map<RunId, QString> m_names;
    std::map<QString, int> m_numbers;
    std::vector<Decision> m_decided;

    // what a store would have
    std::map<MonitorId, QJsonObject> m_states;
    std::map<RunId, Run> m_runs;
    std::map<IncidentId, Incident> m_incidents;
    std::map<DecisionId, Decision> m_decisions;
    std::map<HoldId, Hold> m_holds;
    QJsonObject m_globals;
};

// ---- short forms for tests ------------------------------------------------------------------------------------------

CheckResult okResult();
CheckResult failure(Cause cause = Cause::Refused, CheckOutcome outcome = CheckOutcome::Critical);
Monitor monitorOf(const QString &id, const QString &host = {}, const QString &book = {});
Reaction reactionOf(const QString &id, const QStringList &hits = {});
Step stepOf(const QString &run, When when = When::Down);
Runbook bookOf(const QString &id, std::vector<Step> steps);

/// Gives the same inputs to a fresh World, through the journal's JSON, and names what it says otherwise than the live
/// one did.
QStringList replayOf(const Sim &sim);

} // namespace salve::testing
