// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/history.h"

#include "store/database.h"
#include "store/packed_key.h"
#include "store/results_pack.h"
#include "store/state_line.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// Up to here a chart reads results, up to there hourly rollups, beyond them daily ones: a few hundred rows each.
constexpr Millis kLongestRaw{7 * kDay};
constexpr Millis kLongestHourly{100 * kDay};
// Who asks for more than that ahead means "all there is".
constexpr Millis kLongestAsked{4'000 * kDay};

bool isEarlier(const ResultRow &a, const ResultRow &b)
{
    return a.at < b.at;
}

TimePoint columnStart(TimePoint at, Millis width)
{
    return timeFromMs(stretchOf(at, width) * width.count());
}

Millis roundedUp(Millis width, Millis step)
{
    return ((width + step - Millis{1}) / step) * step;
}

Error damaged(const QString &file)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Store", "A part of the history in %1 is damaged. Put a backup in its place.")
                .arg(QDir::toNativeSeparators(file)),
            {}};
}

} // namespace

ResultHistory::ResultHistory(const MonitorId &monitor, std::vector<ResultRow> pending, Work &work)
    : m_monitor(monitor),
      m_pending(std::move(pending)),
      m_work(work)
{
    m_number = work.value("SELECT number FROM monitor WHERE id = ?"_L1, {monitor.value}).toLongLong();
    m_mark = PackingMark::load(work);
    m_thinnedTo = metaNumber(kThinnedTo, 0, work);
    m_hoursGoneTo = metaNumber(kHoursGoneTo, 0, work);
    std::erase_if(m_pending, [](const ResultRow &row) { return !canBeKept(row.at); });
}

ResultHistory::Hours ResultHistory::hoursOf(TimePoint from, TimePoint to)
{
    if (from >= to)
        return {};
    // "Since ever" must not look into every hour since 1970.
    const QVariant first = m_work.value(
        "SELECT min(h) FROM (SELECT min(key) >> 24 AS h FROM chunk UNION ALL SELECT min(key) >> 24 FROM tail UNION ALL"
        " SELECT min(key) >> 24 FROM rollup_hour UNION ALL SELECT (min(key) >> 24) * 24 FROM rollup_day)"_L1);
    const QVariant last = m_work.value(
        "SELECT max(h) FROM (SELECT max(key) >> 24 AS h FROM chunk UNION ALL SELECT max(key) >> 24 FROM tail UNION ALL"
        " SELECT max(key) >> 24 FROM rollup_hour UNION ALL SELECT (max(key) >> 24) * 24 + 23 FROM rollup_day)"_L1);
    Hours stored{first.toLongLong(), last.isNull() ? -1 : last.toLongLong()};
    if (first.isNull() && !m_pending.empty())
        stored.first = hourOf(m_pending.front().at);
    for (const ResultRow &row : m_pending) {
        stored.first = std::min(stored.first, hourOf(row.at));
        stored.last = std::max(stored.last, hourOf(row.at));
    }
    return {std::max(hourOf(from), stored.first), std::min(hourOf(to - Millis{1}), stored.last)};
}

std::vector<ResultRow> ResultHistory::chunkRows(Hours hours)
{
    std::vector<ResultRow> rows;
    for (qint64 hour = hours.first; hour <= hours.last && m_number > 0 && m_work.isGood(); ++hour) {
        const QVariant bytes = m_work.value("SELECT data FROM chunk WHERE key = ?"_L1, {packedKey(hour, m_number)});
        if (bytes.isNull())
            continue;
        auto chunk = unpackChunk(hour, m_monitor, bytes.toByteArray());
        if (!chunk) {
            m_work.fail(damaged(m_work.database().file()));
            break;
        }
        rows.insert(rows.end(), std::make_move_iterator(chunk->begin()), std::make_move_iterator(chunk->end()));
    }
    return rows;
}

std::vector<ResultRow> ResultHistory::tailRows(Hours hours)
{
    std::vector<ResultRow> rows;
    if (m_number == 0)
        return rows;
    std::vector<NumberedResult> found;
    m_work.each("SELECT key, data FROM tail WHERE key BETWEEN ? AND ? ORDER BY key"_L1,
                {packedKey(hours.first, 0), packedKey(hours.last + 1, 0) - 1},
                [&](const QSqlQuery &row) {
                    const qint64 key = row.value(0).toLongLong();
                    if (m_mark.hasPacked(key, m_number))
                        return;
                    found.clear();
                    if (!unpackTail(stretchOfKey(key), row.value(1).toByteArray(), {m_number, m_number}, found))
                        m_work.fail(damaged(m_work.database().file()));
                    for (NumberedResult &result : found) {
                        result.row.monitor = m_monitor;
                        rows.push_back(std::move(result.row));
                    }
                });
    std::stable_sort(rows.begin(), rows.end(), isEarlier);
    return rows;
}

std::vector<ResultRow> ResultHistory::looseRows(Hours hours)
{
    std::vector<ResultRow> rows = tailRows(hours);
    // Memory was asked before the disk: what was pending then may be in the tail now.
    std::vector<ResultRow> pending;
    for (const ResultRow &row : m_pending) {
        const auto [begin, end] = std::equal_range(rows.begin(), rows.end(), row, isEarlier);
        if (hourOf(row.at) >= hours.first && hourOf(row.at) <= hours.last && std::find(begin, end, row) == end)
            pending.push_back(row);
    }
    rows.insert(rows.end(), pending.begin(), pending.end());
    std::stable_sort(rows.begin(), rows.end(), isEarlier);
    return rows;
}

std::vector<ResultRow> ResultHistory::rows(TimePoint from, TimePoint to)
{
    const Hours hours = hoursOf(from, to);
    std::vector<ResultRow> rows = chunkRows(hours);
    const std::vector<ResultRow> loose = looseRows(hours);
    rows.insert(rows.end(), loose.begin(), loose.end());
    std::erase_if(rows, [from, to](const ResultRow &row) { return row.at < from || row.at >= to; });
    std::stable_sort(rows.begin(), rows.end(), isEarlier);
    return rows;
}

std::optional<Rollup> ResultHistory::rollup(QLatin1StringView sql, qint64 stretch)
{
    const QVariant bytes = m_work.value(sql, {packedKey(stretch, m_number)});
    if (bytes.isNull())
        return std::nullopt;
    auto rollup = Rollup::unpack(bytes.toByteArray());
    if (!rollup)
        m_work.fail(damaged(m_work.database().file()));
    return rollup;
}

template<class Fn>
void ResultHistory::weigh(const std::vector<ResultRow> &rows, TimePoint from, TimePoint to, Fn fn)
{
    if (rows.empty())
        return;
    const StateLine states = StateLine::load(m_number, rows.front().at, rows.back().at + Millis{1}, m_work);
    const std::vector<Millis> times = speakingTimes(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].at >= from && rows[i].at < to)
            fn(rows[i], states.at(rows[i]), times[i]);
    }
}

void ResultHistory::addRows(
    const std::vector<ResultRow> &rows, TimePoint from, TimePoint to, Millis width, Columns &columns)
{
    weigh(rows, from, to, [&](const ResultRow &row, MonitorWord state, Millis time) {
        columns[{columnStart(row.at, width), width}].add(row, state, time);
    });
}

void ResultHistory::addHours(Hours hours, Millis width, Columns &columns)
{
    for (qint64 hour = hours.first; hour <= hours.last && m_number > 0 && m_work.isGood(); ++hour) {
        if (const auto found = rollup("SELECT data FROM rollup_hour WHERE key = ?"_L1, hour))
            columns[{columnStart(startOfHour(hour), width), width}].merge(*found);
    }
}

void ResultHistory::addDays(Hours hours, Millis width, Columns &columns)
{
    if (hours.first > hours.last)
        return;
    for (qint64 day = dayOfHour(hours.first); day <= dayOfHour(hours.last) && m_number > 0 && m_work.isGood(); ++day) {
        if (const auto found = rollup("SELECT data FROM rollup_day WHERE key = ?"_L1, day))
            columns[{columnStart(startOfHour(day * 24), width), width}].merge(*found);
    }
}

std::vector<HistoryPoint> ResultHistory::rawPoints(const std::vector<ResultRow> &rows, TimePoint from, TimePoint to)
{
    std::vector<HistoryPoint> points;
    weigh(rows, from, to, [&points](const ResultRow &row, MonitorWord state, Millis time) {
        Rollup one;
        one.add(row, state, time);
        points.push_back(one.point(row.at, Millis{0}));
    });
    return points;
}

std::vector<HistoryPoint> ResultHistory::points(TimePoint from, TimePoint to, int points)
{
    const Hours all = hoursOf(from, to);
    if (all.first > all.last)
        return {};
    const Millis length = std::min(to, startOfHour(all.last + 1)) - std::max(from, startOfHour(all.first));
    const bool isSinceEver = from < timeFromMs(0) + kDay || to > startOfHour(all.last) + kLongestAsked;
    const Millis wanted =
        roundedUp(isSinceEver ? length : to - from, Millis{std::max(1, points)}) / std::max(1, points);
    Columns columns;
    std::vector<HistoryPoint> result;
    if (length <= kLongestRaw) {
        // Hours that lost their Ok results are told by their rollups.
        const qint64 whole = std::clamp(m_thinnedTo, all.first, all.last + 1);
        addHours({all.first, whole - 1}, std::max(kHour, roundedUp(wanted, kHour)), columns);
        std::vector<ResultRow> rows = chunkRows({whole, all.last});
        const std::vector<ResultRow> loose = looseRows(all);
        rows.insert(rows.end(), loose.begin(), loose.end());
        std::stable_sort(rows.begin(), rows.end(), isEarlier);
        if (rows.size() <= static_cast<size_t>(std::max(1, points)))
            result = rawPoints(rows, from, to);
        else
            addRows(rows, from, to, wanted, columns);
    } else {
        const bool isHourly = length <= kLongestHourly;
        const qint64 gone = isHourly ? std::clamp(m_hoursGoneTo, all.first, all.last + 1) : all.last + 1;
        addDays({all.first, gone - 1}, roundedUp(wanted, kDay), columns);
        addHours({gone, all.last}, roundedUp(wanted, kHour), columns);
        addRows(looseRows(all), from, to, roundedUp(wanted, isHourly ? kHour : kDay), columns);
    }
    for (const auto &[column, rollup] : columns)
        result.push_back(rollup.point(column.first, column.second));
    std::stable_sort(
        result.begin(), result.end(), [](const HistoryPoint &a, const HistoryPoint &b) { return a.at < b.at; });
    return result;
}

std::optional<double> ResultHistory::uptime(TimePoint from, TimePoint to)
{
    const Hours all = hoursOf(from, to);
    Rollup total;
    const auto add = [&total](const ResultRow &row, MonitorWord state, Millis time) { total.add(row, state, time); };
    const auto isWhole = [&](qint64 first, qint64 count) {
        return startOfHour(first) >= from && startOfHour(first + count) <= to;
    };
    for (qint64 hour = all.first; hour <= all.last && m_work.isGood();) {
        const bool isDay = hour % 24 == 0 && isWhole(hour, 24);
        // Where hours are gone the day that one lies in has to do, and where results are gone the hour.
        if (isDay || hour < m_hoursGoneTo) {
            total.merge(rollup("SELECT data FROM rollup_day WHERE key = ?"_L1, dayOfHour(hour)).value_or(Rollup{}));
            hour = (dayOfHour(hour) + 1) * 24;
        } else {
            if (isWhole(hour, 1) || hour < m_thinnedTo)
                total.merge(rollup("SELECT data FROM rollup_hour WHERE key = ?"_L1, hour).value_or(Rollup{}));
            else
                weigh(chunkRows({hour, hour}), from, to, add);
            ++hour;
        }
    }
    weigh(looseRows(all), from, to, add);
    if (total.observed <= Millis{0})
        return std::nullopt;
    return static_cast<double>(total.up.count()) / static_cast<double>(total.observed.count());
}

} // namespace salve
