// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story.h"
#include "store/store.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace salve {

enum class StoryWord {
    Result,
    Transition,
    IncidentOpened,
    Decision,
    RunStarted,
    RunEnded,
    Verified,
    IncidentClosed,
    Answered ///< what somebody outside got for calling
};
template<>
struct Words<StoryWord>
{
    static constexpr std::array list{"result",
                                     "transition",
                                     "incident-opened",
                                     "decision",
                                     "run-started",
                                     "run-ended",
                                     "verified",
                                     "incident-closed",
                                     "answered"};
};

/// One line of what happened.
struct StoryEvent
{
    TimePoint at;
    StoryWord word{StoryWord::Result};
    MonitorId monitor;
    ReactionId reaction;
    QString outcome; ///< one word: down, succeeded, repaired, not-yet …
    QString details; ///< further words of the log: a cause, "until 300"
    QString reason;  ///< a sentence
    bool operator==(const StoryEvent &) const = default;
};

/// What really happened, read from the record itself: every transaction that a store was handed, in order.
class StoryLog
{
public:
    using Listener = std::function<void(const StoryEvent &)>;

    explicit StoryLog(TimePoint zero) : m_zero(zero) {}
    /// A story on the real clock knows only when it has come what its 0 is.
    void setZero(TimePoint zero) { m_zero = zero; }
    void setListener(Listener listener) { m_listener = std::move(listener); }

    void take(const Transaction &transaction);
    /// `at`: when it was sent. "POST /push/{token}", "200 OK".
    void takeAnswer(TimePoint at, const QString &request, const QString &answer);

    TimePoint zero() const { return m_zero; }
    const std::vector<StoryEvent> &events() const { return m_events; }
    const Run *run(RunId id) const;
    const std::map<RunId, Run> &runs() const { return m_runs; }
    const std::map<IncidentId, Incident> &incidents() const { return m_incidents; }
    MonitorWord stateOf(const MonitorId &monitor) const { return m_states.value(monitor, MonitorWord::Pending); }

    /// "302 run-ended shop/restart-nginx succeeded"
    QString lineOf(const StoryEvent &event) const;
    QJsonObject jsonOf(const StoryEvent &event) const;
    /// The lines that a story compares, in order of time, then of monitor.
    QStringList lines(const Story &story) const;
    bool isShown(const StoryEvent &event, const Story &story) const;

private:
    void add(StoryEvent event);
    void takeRunEnds(const Run &run, const Run *before);
    void takeVerdict(const Run &run, const Run *before);
    void takeRunStart(const Run &run, const Run *before);
    void takeDecision(const Decision &decision);
    void takeOpening(const Incident &incident);
    void takeClosing(const Incident &incident);
    QString secondsOf(TimePoint at) const;

    TimePoint m_zero;
    Listener m_listener;
    std::vector<StoryEvent> m_events;
    std::map<RunId, Run> m_runs;
    std::map<IncidentId, Incident> m_incidents;
    std::map<DecisionId, Decision> m_decisions;
    QHash<MonitorId, MonitorWord> m_states;
    QHash<MonitorId, TimePoint> m_since;
};

/// Hands everything on to a store, and shows it to a log first.
class RecordingStore final : public Store
{
    Q_OBJECT
public:
    RecordingStore(std::unique_ptr<Store> store, StoryLog &log) : m_store(std::move(store)), m_log(log)
    {
        connect(m_store.get(), &Store::troubled, this, &Store::troubled);
    }

    quint64 commits() const { return m_commits; } ///< handed over so far
    int pending() const { return *m_pending; }    ///< transactions without an answer yet
    /// The process is killed: whatever comes now is lost.
    void cut() { m_isCut = true; }

    Result<StoredWorld> load() override { return m_store->load(); }
    void commit(Transaction transaction,
                Durability durability,
                QObject *context,
                std::function<void(Result<void>)> done) override;
    Result<void> flush() override { return m_store->flush(); }
    Result<std::vector<HistoryPoint>>
    history(const MonitorId &monitor, TimePoint from, TimePoint to, int points) override;
    Result<std::vector<ResultRow>> rawResults(const MonitorId &monitor, TimePoint from, TimePoint to) override;
    Result<std::vector<Incident>> incidents(const IncidentFilter &filter) override
    {
        return m_store->incidents(filter);
    }
    Result<Incident> incident(const IncidentId &id) override { return m_store->incident(id); }
    Result<std::vector<Run>> runsOf(const IncidentId &incident) override { return m_store->runsOf(incident); }
    Result<Run> run(const RunId &id) override { return m_store->run(id); }
    Result<std::vector<ActivityRow>> activity(const ActivityFilter &filter) override
    {
        return m_store->activity(filter);
    }
    Result<std::vector<JournalEntry>> journal(TimePoint from, TimePoint to) override
    {
        return m_store->journal(from, to);
    }
    Result<QByteArray> setAt(TimePoint at) override { return m_store->setAt(at); }
    Result<std::optional<double>> uptime(const MonitorId &monitor, TimePoint from, TimePoint to) override;
    Result<void> backupTo(const QString &file) override { return m_store->backupTo(file); }
    Result<void> verify() override { return m_store->verify(); }
    Result<AuditReport> verifyAudit() override { return m_store->verifyAudit(); }
    Result<qint64> auditSealedTo() override { return m_store->auditSealedTo(); }
    Result<std::vector<AuditEntry>> audit(qint64 after, int limit) override { return m_store->audit(after, limit); }

signals:
    void answered(); ///< a transaction has its answer, and what follows from it has been begun

private:
    const std::unique_ptr<Store> m_store;
    StoryLog &m_log;
    std::shared_ptr<int> m_pending{std::make_shared<int>(0)};
    quint64 m_commits{0};
    bool m_isCut{false};
};

} // namespace salve
