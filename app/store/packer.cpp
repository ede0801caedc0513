// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/packer.h"

#include "store/database.h"
#include "store/packed_key.h"
#include "store/packing_mark.h"
#include "store/results_pack.h"
#include "store/rollup.h"
#include "store/state_line.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

Q_LOGGING_CATEGORY(lcPacker, "salve.store.packer")

// Late results of an hour are packed too, but in one round they cost less.
constexpr Millis kGrace{3 * 60'000};
// Of one result a minute: 12,000 results, 10 ms.
constexpr qint64 kMonitorsPerSlice = 200;
constexpr qint64 kAllMonitors = qint64{1} << kKeyBits;

Rollup stored(QLatin1StringView sql, qint64 key, Work &work)
{
    const QVariant bytes = work.value(sql, {key});
    return bytes.isNull() ? Rollup{} : Rollup::unpack(bytes.toByteArray()).value_or(Rollup{});
}

bool isFailure(const ResultRow &row)
{
    return row.outcome != CheckOutcome::Ok && row.sight == Sight::Seen;
}

} // namespace

Result<bool> Packer::step(Database &database, TimePoint now)
{
    Work work(database);
    PackingMark mark = PackingMark::load(work);
    if (!mark.isActive() && !begin(mark, now, work))
        return work.state().map([] { return false; });
    if (mark.nextMonitor < kAllMonitors)
        packSlice(mark, work);
    else
        dropTail(mark, work);
    mark.save(work);
    return work.commit().map([] { return true; });
}

bool Packer::begin(PackingMark &mark, TimePoint now, Work &work)
{
    const QVariant first = work.value("SELECT min(key) FROM tail"_L1);
    if (first.isNull())
        return false;
    const qint64 hour = stretchOfKey(first.toLongLong());
    if (startOfHour(hour + 1) + kGrace > now)
        return false;
    const QVariant last = work.value("SELECT max(key) FROM tail WHERE key < ?"_L1, {packedKey(hour + 1, 0)});
    mark = {hour, last.toLongLong(), 1};
    return work.isGood();
}

void Packer::packSlice(PackingMark &mark, Work &work)
{
    const NumberRange slice{mark.nextMonitor, mark.nextMonitor + kMonitorsPerSlice - 1};
    std::vector<NumberedResult> results;
    work.each("SELECT data FROM tail WHERE key BETWEEN ? AND ? ORDER BY key"_L1,
              {packedKey(mark.hour, 0), mark.lastKey},
              [&](const QSqlQuery &row) {
                  if (!unpackTail(mark.hour, row.value(0).toByteArray(), slice, results))
                      qCWarning(lcPacker, "A damaged page of results of hour %lld is left out", mark.hour);
              });
    std::stable_sort(results.begin(), results.end(), [](const NumberedResult &a, const NumberedResult &b) {
        return std::pair(a.monitor, a.row.at) < std::pair(b.monitor, b.row.at);
    });
    for (auto it = results.begin(); it != results.end();) {
        std::vector<ResultRow> rows;
        const qint64 monitor = it->monitor;
        for (; it != results.end() && it->monitor == monitor; ++it)
            rows.push_back(std::move(it->row));
        packMonitor(mark.hour, monitor, std::move(rows), work);
    }
    mark.nextMonitor = slice.last + 1;
    if (mark.nextMonitor > work.value("SELECT max(number) FROM monitor"_L1).toLongLong())
        mark.nextMonitor = kAllMonitors;
}

void Packer::packMonitor(qint64 hour, qint64 monitor, std::vector<ResultRow> rows, Work &work)
{
    // What comes late is added to what is there: the rollups stay right although their results may be gone.
    Rollup rollup;
    const StateLine states = StateLine::load(monitor, startOfHour(hour), startOfHour(hour + 1), work);
    const std::vector<Millis> times = speakingTimes(rows);
    for (size_t i = 0; i < rows.size(); ++i)
        rollup.add(rows[i], states.at(rows[i]), times[i]);
    const qint64 hourKey = packedKey(hour, monitor);
    const qint64 dayKey = packedKey(dayOfHour(hour), monitor);
    Rollup inHour = stored("SELECT data FROM rollup_hour WHERE key = ?"_L1, hourKey, work);
    inHour.merge(rollup);
    work.run("INSERT OR REPLACE INTO rollup_hour (key, data) VALUES (?, ?)"_L1, {hourKey, inHour.pack()});
    Rollup inDay = stored("SELECT data FROM rollup_day WHERE key = ?"_L1, dayKey, work);
    inDay.merge(rollup);
    work.run("INSERT OR REPLACE INTO rollup_day (key, data) VALUES (?, ?)"_L1, {dayKey, inDay.pack()});

    const QVariant before = work.value("SELECT data FROM chunk WHERE key = ?"_L1, {hourKey});
    if (!before.isNull()) {
        const auto earlier = unpackChunk(hour, {}, before.toByteArray());
        if (earlier)
            rows.insert(rows.begin(), earlier->begin(), earlier->end());
        std::stable_sort(rows.begin(), rows.end(), [](const ResultRow &a, const ResultRow &b) { return a.at < b.at; });
    }
    const bool hasFailures = std::any_of(rows.begin(), rows.end(), isFailure);
    work.run("INSERT OR REPLACE INTO chunk (key, failures, data) VALUES (?, ?, ?)"_L1,
             {hourKey, hasFailures ? 1 : 0, packChunk(hour, rows)});
}

void Packer::dropTail(PackingMark &mark, Work &work)
{
    // A page each; in slices, because freeing reads them.
    const QVariant isLeft =
        work.value("SELECT 1 FROM tail WHERE key BETWEEN ? AND ? LIMIT 1"_L1, {packedKey(mark.hour, 0), mark.lastKey});
    if (isLeft.isNull()) {
        mark = {};
        return;
    }
    work.run("DELETE FROM tail WHERE key IN (SELECT key FROM tail WHERE key BETWEEN ? AND ? ORDER BY key LIMIT 300)"_L1,
             {packedKey(mark.hour, 0), mark.lastKey});
}

} // namespace salve
