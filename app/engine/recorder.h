// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/world.h"
#include "store/store.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace salve {

enum class Schedule {
    Running,
    Idle ///< takes commands and edits, looks at nothing by itself: for commands on a folder that nobody watches
};

/// Writes down what each input changed, in order. One durable transaction is under way at a time; what comes meanwhile
/// goes together into the next one, so a storm costs few commits. Quiet inputs wait for company, at most five seconds.
class Recorder : public QObject
{
    Q_OBJECT
public:
    Recorder(const rules::World &world, Store &store, Clock &clock, QObject *parent = nullptr);

    /// Called right after the rules took the input. `acknowledged` is called when the changes are on disk, or with the
    /// error; never inside this call. Quiet changes need none.
    void
    record(const rules::Input &input, const rules::Changes &changes, std::function<void(Result<void>)> acknowledged);
    void addResult(ResultRow row);
    void addSet(QByteArray yaml, QString by);
    void addNote(ActivityNote note);
    void remember(RunId run, QJsonObject value, std::function<void(Result<void>)> done);
    void keepInbox(QString mailbox, QJsonObject memory, std::function<void(Result<void>)> done);
    /// What the store knew at the start. Only who looks at monitors lives: commands on a folder that nobody watches do
    /// not.
    void goOnFrom(const StoredWorld &stored, Schedule schedule);
    qint64 sequence() const { return m_sequence; }
    /// Hands over everything that waits; for shutting down.
    void finish();

private:
    using Acknowledged = std::function<void(Result<void>)>;
    void append(const rules::Input &input, const rules::Changes &changes);
    void appendQuiet(const rules::Input &input);
    void commitSoon();
    void commit();
    void commitBatch();
    Transaction takeNext();

    const rules::World &m_world;
    Store &m_store;
    Clock &m_clock;
    qint64 m_sequence{0};
    Schedule m_schedule{Schedule::Running};
    TimePoint m_livedUntil;
    Transaction m_next; ///< all but what follows, of which only the newest state counts
    std::set<MonitorId> m_monitors;
    std::map<IncidentId, Incident> m_incidents;
    std::map<RunId, Run> m_runs;
    std::map<DecisionId, Decision> m_decisions;
    std::map<HoldId, Hold> m_holds;
    std::vector<Acknowledged> m_waiting;
    bool m_isDurable{false}; ///< somebody waits for m_next
    bool m_isUnderWay{false};
    bool m_isSoon{false};
    quint64 m_timer{0};
};

/// Until when somebody surely looked, as the last transaction before the end says; 1970 in a new store.
TimePoint livedUntil(const StoredWorld &stored);

} // namespace salve
