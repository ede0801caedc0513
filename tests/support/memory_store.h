// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <QPointer>

#include <map>

namespace salve::test {

/// A store in memory that a test can hold up, fill up and cut off. Outlives the engines over it, as a folder does.
class MemoryStore final : public Store
{
    Q_OBJECT
public:
    enum class Full {
        Acknowledged,
        Withheld,    ///< not on disk until acknowledge(); a "restart" before that never saw it
        Unanswered,  ///< on disk, and the process dies before it hears of it
        Unavailable, ///< kept, and written later: the disk is full or locked
        Refused      ///< nothing of it is or will be written
    };
    Full full{Full::Acknowledged};
    int fullCommitsLeft{-1}; ///< after so many more of them they are refused; negative: never

    struct Handed
    {
        Transaction transaction;
        Durability durability{Durability::Full};
    };
    std::vector<Handed> handed; ///< in order
    int fullCommits() const;
    /// Lets everything that was withheld be written and answered.
    void acknowledge();
    size_t withheld() const { return m_withheld.size(); }

    Result<StoredWorld> load() override;
    void commit(Transaction transaction,
                Durability durability,
                QObject *context,
                std::function<void(Result<void>)> done) override;
    Result<void> flush() override { return {}; }
    Result<std::vector<HistoryPoint>>
    history(const MonitorId &monitor, TimePoint from, TimePoint to, int points) override;
    Result<std::vector<ResultRow>> rawResults(const MonitorId &monitor, TimePoint from, TimePoint to) override;
    Result<std::vector<Incident>> incidents(const IncidentFilter &filter) override;
    Result<Incident> incident(const IncidentId &id) override;
    Result<std::vector<Run>> runsOf(const IncidentId &incident) override;
    Result<Run> run(const RunId &id) override;
    Result<std::vector<ActivityRow>> activity(const ActivityFilter &filter) override;
    Result<std::vector<JournalEntry>> journal(TimePoint from, TimePoint to) override;
    Result<QByteArray> setAt(TimePoint at) override;
    Result<std::optional<double>> uptime(const MonitorId &, TimePoint, TimePoint) override
    {
        return std::optional<double>();
    }
    Result<void> backupTo(const QString &file) override;

private:
    struct Waiting
    {
        Transaction transaction;
        QPointer<QObject> context;
        std::function<void(Result<void>)> done;
    };
    void write(const Transaction &transaction);

    std::vector<Waiting> m_withheld;
    QByteArray m_set;
    std::map<QString, QJsonObject> m_states;
    std::map<IncidentId, Incident> m_incidents;
    std::map<RunId, Run> m_runs;
    std::map<DecisionId, Decision> m_decisions;
    std::map<HoldId, Hold> m_holds;
    std::map<RunId, QJsonObject> m_remembered;
    std::map<QString, QJsonObject> m_inbox;
    std::vector<JournalEntry> m_journal;
    std::vector<Transition> m_transitions;
    std::vector<ActivityNote> m_notes;
    std::vector<ResultRow> m_results;
    QJsonObject m_globals;
};

} // namespace salve::test
