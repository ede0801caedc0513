// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/state_line.h"

#include "store/database.h"

#include <algorithm>

namespace salve {

StateLine StateLine::load(qint64 monitor, TimePoint from, TimePoint to, Work &work)
{
    StateLine line;
    work.each(QLatin1StringView("SELECT at, state FROM transition WHERE monitor = ? AND at < ?"
                                " AND at >= coalesce((SELECT max(at) FROM transition WHERE monitor = ? AND at <= ?), 0)"
                                " ORDER BY at, id"),
              {monitor, msOf(to), monitor, msOf(from)},
              [&line](const QSqlQuery &row) {
                  const auto state = fromWord<MonitorWord>(row.value(1).toString());
                  line.add(timeFromMs(row.value(0).toLongLong()), state.value_or(MonitorWord::Pending));
              });
    return line;
}

MonitorWord StateLine::at(const ResultRow &row) const
{
    const auto after = std::upper_bound(
        m_changes.begin(), m_changes.end(), row.at, [](TimePoint at, const auto &change) { return at < change.first; });
    if (after != m_changes.begin() && std::prev(after)->second != MonitorWord::Pending)
        return std::prev(after)->second;
    switch (row.outcome) {
    case CheckOutcome::Ok:
        return MonitorWord::Up;
    case CheckOutcome::Warning:
        return MonitorWord::Degraded;
    case CheckOutcome::Critical:
        return MonitorWord::Down;
    case CheckOutcome::Unknown:
        return MonitorWord::Unknown;
    }
    return MonitorWord::Unknown;
}

} // namespace salve
