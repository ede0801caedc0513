// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/history.h"
#include "store/migrations.h"
#include "store/packer.h"
#include "store/retention.h"
#include "store/transaction_writer.h"

#include <QTemporaryDir>

namespace salve::test {

/// The parts of the store without its thread: what is written is there at once, packing happens when told.
class FileBed
{
public:
    FileBed()
    {
        m_database = std::move(*Database::open(file(), Database::Access::ReadWrite));
        must(m_database->runOnce(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")));
        must(m_database->runOnce(QStringLiteral("PRAGMA journal_mode = WAL")));
        must(m_database->runOnce(QStringLiteral("PRAGMA secure_delete = OFF")));
        must(m_database->runOnce(QStringLiteral("PRAGMA synchronous = OFF")));
        must(migrate(*m_database, builtInMigrations()));
    }

    QString file() const { return m_dir.filePath(QStringLiteral("salve.sqlite")); }
    Database &database() { return *m_database; }

    void write(const Transaction &transaction)
    {
        Work work(*m_database);
        m_rows.write(transaction, {}, work);
        m_rows.writeResults(work);
        must(work.commit());
    }
    /// Nothing is remembered but what is in the file.
    void startAnew() { m_rows = {}; }
    void writeResults(std::vector<ResultRow> rows)
    {
        Transaction transaction;
        transaction.results = std::move(rows);
        write(transaction);
    }
    /// How many slices it took.
    int pack(TimePoint now)
    {
        int steps = 0;
        while (packOnce(now))
            ++steps;
        return steps;
    }
    bool packOnce(TimePoint now)
    {
        const Result<bool> step = Packer::step(*m_database, now);
        must(step);
        return *step;
    }
    void retain(Keep keep, TimePoint now)
    {
        Retention retention(keep);
        while (true) {
            const Result<bool> step = retention.step(*m_database, now, m_rows.auditKey());
            must(step);
            if (!*step)
                break;
        }
    }
    qint64 number(QLatin1StringView sql) { return (*m_database->value(sql)).value_or(QVariant()).toLongLong(); }
    template<class Fn>
    auto read(const MonitorId &monitor, Fn fn)
    {
        Work work(*m_database, Work::Kind::Read);
        ResultHistory history(monitor, {}, work);
        auto result = fn(history);
        must(work.state());
        return result;
    }
    std::vector<ResultRow> rows(const MonitorId &monitor, TimePoint from, TimePoint to)
    {
        return read(monitor, [&](ResultHistory &history) { return history.rows(from, to); });
    }
    std::vector<HistoryPoint> points(const MonitorId &monitor, TimePoint from, TimePoint to, int count)
    {
        return read(monitor, [&](ResultHistory &history) { return history.points(from, to, count); });
    }
    std::optional<double> uptime(const MonitorId &monitor, TimePoint from, TimePoint to)
    {
        return read(monitor, [&](ResultHistory &history) { return history.uptime(from, to); });
    }

    template<class R>
    static void must(const R &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence + u' ' + result.error().detail));
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    TransactionWriter m_rows;
};

} // namespace salve::test
