// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "store/sqlite_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace salve::test {

/// A store in a folder of its own, on a clock that stands until it is moved.
class StoreBed
{
public:
    StoreBed() { reopen(); }

    void reopen(const StoreOptions &options = {})
    {
        m_store.reset();
        auto opened = SqliteStore::open(m_dir.path(), clock, options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence + opened.error().detail));
        m_store = std::move(*opened);
    }
    void close() { m_store.reset(); }
    SqliteStore *operator->() { return m_store.get(); }
    SqliteStore &store() { return *m_store; }
    QString dir() const { return m_dir.path(); }

    /// Waits for the answer.
    Result<void> commit(Transaction transaction, Durability durability = Durability::Full)
    {
        QObject context;
        std::optional<Result<void>> answer;
        m_store->commit(
            std::move(transaction), durability, &context, [&answer](const Result<void> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            return fail(ErrorCode::Timeout, QStringLiteral("no answer"));
        return *answer;
    }
    void results(std::vector<ResultRow> rows)
    {
        Transaction transaction;
        transaction.results = std::move(rows);
        m_store->commit(std::move(transaction), Durability::Batched, nullptr, {});
    }

    ManualClock clock;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<SqliteStore> m_store;
};

inline ResultRow okRow(const MonitorId &monitor, TimePoint at, Micros latency = Micros{20'000})
{
    ResultRow row;
    row.monitor = monitor;
    row.at = at;
    row.outcome = CheckOutcome::Ok;
    row.latency = latency;
    row.every = Millis{60'000};
    return row;
}

} // namespace salve::test
