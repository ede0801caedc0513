// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/data_lock.h"
#include "store/retention.h"
#include "store/store.h"
#include "store/writer.h"

#include <mutex>

namespace salve {

class Clock;
class Work;

/// How a store is opened; the defaults are those of a desktop.
struct StoreOptions
{
    QString owner{QStringLiteral("Salve")}; ///< told to whoever wants the folder while we have it
    Keep keep;
};

/// The store in one SQLite file in the data folder, for the one process that owns the folder.
class SqliteStore final : public Store
{
    Q_OBJECT
public:
    /// The sentence of the error says what is wrong with the folder or the file; then nothing in them was changed.
    /// The clock is read in the threads that commit and load.
    static Result<std::unique_ptr<SqliteStore>>
    open(const QString &dataDir, const Clock &clock, const StoreOptions &options = {});
    ~SqliteStore() override;

    Result<StoredWorld> load() override;
    void commit(Transaction transaction,
                Durability durability,
                QObject *context,
                std::function<void(Result<void>)> done) override;
    Result<void> flush() override;
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
    Result<std::optional<double>> uptime(const MonitorId &monitor, TimePoint from, TimePoint to) override;
    /// A new file, compacted; refuses one that exists.
    Result<void> backupTo(const QString &file) override;

    Result<void> verify() override;
    Result<AuditReport> verifyAudit() override;
    Result<std::vector<AuditEntry>> audit(qint64 after, int limit) override;
    Result<qint64> auditSealedTo() override;

private:
    SqliteStore(const QString &dataDir, const Clock &clock, std::unique_ptr<DataLock> lock, Keep keep);
    /// Calls fn(Work &) on a connection and a snapshot of its own.
    template<class Fn>
    auto read(Fn fn) -> Result<decltype(fn(std::declval<Work &>()))>;

    const QString m_file;
    const Clock &m_clock;
    mutable std::mutex m_auditMutex;
    QByteArray m_auditKey;            ///< for readers, in any thread
    std::unique_ptr<DataLock> m_lock; ///< before the writer: given back after its last word
    Writer m_writer;
};

} // namespace salve
