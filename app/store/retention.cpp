// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/retention.h"

#include "store/audit.h"
#include "store/database.h"
#include "store/packed_key.h"
#include "store/packing_mark.h"
#include "store/results_pack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// What a chunk's column `failures` says.
enum ChunkState { WithoutFailures, WithFailures, OnlyFailures };

/// Removes the Ok results of the oldest hour that still has them; false when that is not before `to`.
bool thinOneHour(qint64 to, Work &work)
{
    qint64 thinnedTo = metaNumber(kThinnedTo, 0, work);
    // The hour before may be unfinished.
    const QVariant first = work.value("SELECT min(key) FROM chunk WHERE key >= ? AND failures < 2"_L1,
                                      {packedKey(std::max<qint64>(0, thinnedTo - 1), 0)});
    if (first.isNull() || stretchOfKey(first.toLongLong()) >= to)
        return false;
    const qint64 hour = stretchOfKey(first.toLongLong());
    if (hour + 1 > thinnedTo)
        setMetaNumber(kThinnedTo, hour + 1, work);
    struct Row
    {
        qint64 key{0};
        QByteArray data;
    };
    std::vector<Row> withFailures;
    work.each("SELECT key, data FROM chunk WHERE key BETWEEN ? AND ? AND failures = 1 LIMIT 200"_L1,
              {packedKey(hour, 0), packedKey(hour + 1, 0) - 1},
              [&](const QSqlQuery &row) {
                  withFailures.push_back({row.value(0).toLongLong(), row.value(1).toByteArray()});
              });
    for (const Row &row : withFailures) {
        auto rows = unpackChunk(hour, {}, row.data).value_or(std::vector<ResultRow>{});
        std::erase_if(rows, [](const ResultRow &result) {
            return result.outcome == CheckOutcome::Ok || result.sight != Sight::Seen;
        });
        work.run("UPDATE chunk SET failures = ?, data = ? WHERE key = ?"_L1,
                 {static_cast<int>(OnlyFailures), packChunk(hour, rows), row.key});
    }
    work.run(
        "DELETE FROM chunk WHERE key IN (SELECT key FROM chunk WHERE key BETWEEN ? AND ? AND failures = 0 LIMIT 1000)"_L1,
        {packedKey(hour, 0), packedKey(hour + 1, 0) - 1});
    return true;
}

/// Runs a DELETE that names how many rows it takes; true when it took any.
bool deletes(QLatin1StringView sql, const QVariantList &values, Work &work)
{
    work.run(sql, values);
    return work.value("SELECT changes()"_L1).toLongLong() > 0;
}

/// Whole days only: where hours are gone their day answers, and must not be told beside some of them.
bool deleteHours(qint64 wantedTo, Work &work)
{
    const qint64 to = dayOfHour(wantedTo) * 24;
    const qint64 goneTo = metaNumber(kHoursGoneTo, 0, work);
    if (to > goneTo)
        setMetaNumber(kHoursGoneTo, to, work);
    return deletes(
        "DELETE FROM rollup_hour WHERE key IN (SELECT key FROM rollup_hour WHERE key < ? ORDER BY key LIMIT 2000)"_L1,
        {packedKey(to, 0)},
        work);
}

bool deleteIncidents(TimePoint before, Work &work)
{
    QVariantList old;
    work.each("SELECT id FROM incident WHERE closed < ? LIMIT 20"_L1, {msOf(before)}, [&old](const QSqlQuery &row) {
        old.append(row.value(0));
    });
    for (const QVariant &id : old) {
        work.run("DELETE FROM remembered WHERE run IN (SELECT id FROM run WHERE incident = ?)"_L1, {id});
        work.run("DELETE FROM run WHERE incident = ?"_L1, {id});
        work.run("DELETE FROM decision WHERE incident = ?"_L1, {id});
        work.run("DELETE FROM activity WHERE incident = ?"_L1, {id});
        work.run("DELETE FROM incident WHERE id = ?"_L1, {id});
    }
    return !old.isEmpty();
}

/// What belongs to no incident: by age, but of each monitor the last transition before stays, because it still holds.
bool deleteLoose(TimePoint before, const QByteArray &auditKey, Work &work)
{
    const QVariant oldestIncident = work.value("SELECT min(first_failure) FROM incident"_L1);
    const qint64 journalFrom =
        oldestIncident.isNull() ? msOf(before) : std::min(msOf(before), oldestIncident.toLongLong());
    return deletes(
               "DELETE FROM journal WHERE sequence IN (SELECT sequence FROM journal WHERE at < ? ORDER BY at LIMIT 500)"_L1,
               {journalFrom},
               work)
           || deletes(
               "DELETE FROM activity WHERE sequence IN (SELECT sequence FROM activity WHERE incident = 0 AND at < ?"
               " ORDER BY sequence LIMIT 500)"_L1,
               {msOf(before)},
               work)
           || deletes(
               "DELETE FROM run WHERE id IN (SELECT id FROM run WHERE planned < ? AND incident = 0 LIMIT 500)"_L1,
               {msOf(before)},
               work)
           || deletes(
               "DELETE FROM transition WHERE id IN (SELECT old.id FROM transition AS old WHERE old.at < ? AND EXISTS"
               " (SELECT 1 FROM transition AS newer WHERE newer.monitor = old.monitor AND newer.at > old.at"
               " AND newer.at < ?) ORDER BY old.id LIMIT 500)"_L1,
               {msOf(before), msOf(before)},
               work)
           || shortenAudit(before, auditKey, work);
}

qint64 pragma(QLatin1StringView sql, Work &work)
{
    return work.value(sql).toLongLong();
}

} // namespace

Result<bool> Retention::step(Database &database, TimePoint now, const QByteArray &auditKey)
{
    if (m_doneHour == hourOf(now))
        return false;
    Work work(database);
    const bool hasMore = deleteSlice(now, auditKey, work);
    if (!hasMore && work.isGood())
        m_doneHour = hourOf(now);
    return work.commit().map([hasMore] { return hasMore; });
}

bool Retention::deleteSlice(TimePoint now, const QByteArray &auditKey, Work &work)
{
    // A clock that jumps ahead for a while must not delete everything: the time that deletes follows it a day each
    // hour.
    constexpr auto kName = "retention_day"_L1;
    const qint64 today = stretchOf(now, kDay);
    const qint64 last = metaNumber(kName, today, work);
    const qint64 day = std::min(today, last + 1);
    const TimePoint trusted = day == today ? now : timeFromMs(day * kDay.count());
    if (deleteOld(trusted, auditKey, work) || shrink(trusted, work))
        return true;
    setMetaNumber(kName, day, work);
    return false;
}

bool Retention::deleteOld(TimePoint now, const QByteArray &auditKey, Work &work) const
{
    const auto boundary = [now](Millis age) { return hourOf(now - age); };
    return thinOneHour(boundary(m_keep.results), work)
           || deletes("DELETE FROM chunk WHERE key IN (SELECT key FROM chunk WHERE key < ? ORDER BY key LIMIT 1000)"_L1,
                      {packedKey(boundary(m_keep.failures), 0)},
                      work)
           || deleteHours(boundary(m_keep.hours), work)
           || deletes(
               "DELETE FROM rollup_day WHERE key IN (SELECT key FROM rollup_day WHERE key < ? ORDER BY key LIMIT 2000)"_L1,
               {packedKey(dayOfHour(boundary(m_keep.days)), 0)},
               work)
           || deleteIncidents(now - m_keep.incidents, work) || deleteLoose(now - m_keep.incidents, auditKey, work);
}

bool Retention::shrink(TimePoint now, Work &work) const
{
    const qint64 used = pragma("PRAGMA page_count"_L1, work) - pragma("PRAGMA freelist_count"_L1, work);
    if (used * pragma("PRAGMA page_size"_L1, work) <= m_keep.atMost_bytes)
        return false;
    // First Ok results, then failures, then hours; the last day of each stays whatever happens.
    const qint64 lastDay = hourOf(now) - 24;
    if (thinOneHour(lastDay, work)
        || deletes("DELETE FROM chunk WHERE key IN (SELECT key FROM chunk WHERE key < ? ORDER BY key LIMIT 1000)"_L1,
                   {packedKey(lastDay, 0)},
                   work))
        return true;
    const QVariant oldest = work.value("SELECT min(key) FROM rollup_hour"_L1);
    const qint64 nextDay = (dayOfHour(stretchOfKey(oldest.toLongLong())) + 1) * 24;
    return !oldest.isNull() && nextDay <= lastDay && deleteHours(nextDay, work);
}

Result<bool> vacuumStep(Database &database)
{
    Work work(database);
    const qint64 free = pragma("PRAGMA freelist_count"_L1, work);
    // The tail frees and takes a few thousand pages every hour: that much stays for it.
    if (free < 4096 || free < pragma("PRAGMA page_count"_L1, work) / 4)
        return work.state().map([] { return false; });
    // QtSql takes one step of a pragma without columns, and that frees one page.
    for (int page = 0; page < 100 && work.isGood(); ++page)
        work.run("PRAGMA incremental_vacuum(1)"_L1);
    return work.commit().map([] { return true; });
}

} // namespace salve
