// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/deliveries.h"
#include "store/pending.h"
#include "store/retention.h"
#include "store/transaction_writer.h"

#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace salve {

class Database;

/// The one thread that writes. What somebody waits for is written at once, with everything before it; quiet results
/// when a few seconds of them are there; between both it packs, deletes what is old and gives pages back.
class Writer
{
public:
    /// Told in the writer's thread; an empty sentence when all is well again.
    using Trouble = std::function<void(const QString &sentence)>;

    Writer(QString file, Keep keep, TimePoint now, Trouble trouble);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    /// Opens the file in the writer's thread; waits for it.
    Result<void> start();
    void
    commit(Transaction transaction, Durability durability, TimePoint now, QObject *context, Deliveries::Answer done);
    Result<void> flush();
    std::vector<ResultRow> pendingOf(const MonitorId &monitor) const;

private:
    enum class Next { Write, Maintain, Stop };

    void run();
    Result<void> open();
    Next waitForWork(std::unique_lock<std::mutex> &lock);
    void writeGroup(std::unique_lock<std::mutex> &lock);
    Result<void> writeTogether(const std::vector<JobPtr> &jobs);
    /// One of them cannot be written, whatever the disk does: each by itself, so that only that one is refused.
    void writeApart(const std::vector<JobPtr> &jobs);
    void answerAll(const std::vector<JobPtr> &jobs, const Result<void> &result);
    void trouble(const Error &error, const std::vector<JobPtr> &jobs);
    void serveFlushes(quint64 asked, const Result<void> &result);
    void maintain(std::unique_lock<std::mutex> &lock);
    Result<void> use(Durability durability);

    const QString m_file;
    const Trouble m_tellTrouble;
    std::unique_ptr<QThread> m_thread;
    Deliveries m_deliveries;

    // Used by the writer's thread only.
    std::unique_ptr<Database> m_database;
    TransactionWriter m_rows;
    Retention m_retention;
    std::optional<Durability> m_durability;
    QString m_trouble; ///< the last sentence told

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    std::condition_variable m_served;
    Pending m_pending;
    TimePoint m_now;
    qint64 m_maintainedMinute{-1};
    std::chrono::milliseconds m_retryAfter{0}; ///< 0: no trouble
    std::optional<Result<void>> m_opened;
    quint64 m_flushesAsked{0};
    quint64 m_flushesServed{0};
    Result<void> m_flushed;
    bool m_isStopping{false};
};

} // namespace salve
