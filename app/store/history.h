// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/packing_mark.h"
#include "store/rollup.h"

#include <map>

namespace salve {

class Work;

/// Reads the results of one monitor from wherever they are by now: memory, tail, chunks, rollups.
class ResultHistory
{
public:
    /// `pending` are its results that are not on disk yet; what of them has meanwhile got there is not counted twice.
    ResultHistory(const MonitorId &monitor, std::vector<ResultRow> pending, Work &work);

    std::vector<ResultRow> rows(TimePoint from, TimePoint to);
    std::vector<HistoryPoint> points(TimePoint from, TimePoint to, int points);
    std::optional<double> uptime(TimePoint from, TimePoint to);

private:
    /// From the first hour to the last, both included.
    struct Hours
    {
        qint64 first{0};
        qint64 last{-1};
    };
    /// Columns of a chart by (start, width).
    using Columns = std::map<std::pair<TimePoint, Millis>, Rollup>;

    Hours hoursOf(TimePoint from, TimePoint to);
    std::vector<ResultRow> chunkRows(Hours hours);
    std::vector<ResultRow> tailRows(Hours hours);
    /// Those that are in no chunk and no rollup yet.
    std::vector<ResultRow> looseRows(Hours hours);
    std::optional<Rollup> rollup(QLatin1StringView sql, qint64 stretch);
    /// Calls fn(row, state, speaking time) for each row in [from, to); rows must be whole hours, in order of time.
    template<class Fn>
    void weigh(const std::vector<ResultRow> &rows, TimePoint from, TimePoint to, Fn fn);
    void addRows(const std::vector<ResultRow> &rows, TimePoint from, TimePoint to, Millis width, Columns &columns);
    void addHours(Hours hours, Millis width, Columns &columns);
    void addDays(Hours hours, Millis width, Columns &columns);
    std::vector<HistoryPoint> rawPoints(const std::vector<ResultRow> &rows, TimePoint from, TimePoint to);

    MonitorId m_monitor;
    std::vector<ResultRow> m_pending;
    Work &m_work;
    qint64 m_number{0}; ///< 0: nothing of it was ever stored
    PackingMark m_mark;
    qint64 m_thinnedTo{0};
    qint64 m_hoursGoneTo{0};
};

} // namespace salve
