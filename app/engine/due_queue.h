// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/rules.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <vector>

namespace salve {

/// Where in its interval a monitor's slots lie: from its id alone, so that neither a restart nor another computer
/// shifts them. In whole tenths of a second, so that one wake-up serves everything of that tenth.
Millis phaseOf(const MonitorId &id, Millis every);
/// The first slot of the monitor's grid that is later than `after`.
TimePoint slotAfter(const MonitorId &id, Millis every, TimePoint after);

/// The one queue of what is to be looked at, with one timer: the grid of every monitor, and the extra checks asked for.
class DueQueue : public QObject
{
    Q_OBJECT
public:
    explicit DueQueue(Clock &clock, QObject *parent = nullptr);

    /// The monitor's next slot comes after now; nothing changes for one that is watched with this interval already.
    void watch(const MonitorId &monitor, Millis every);
    /// No more slots and no extra checks for any monitor but these.
    void retain(const QSet<MonitorId> &monitors);
    /// An extra check; asked for twice it is made once.
    void request(const rules::CheckRequest &request);
    /// The wall clock jumped or the computer slept: every slot is the next one from now on.
    void respread();
    /// Nothing is due any more; for shutting down.
    void clear();

    TimePoint nextSlot(const MonitorId &monitor) const;
    bool isWatched(const MonitorId &monitor) const { return m_grid.contains(monitor); }

signals:
    /// At most 200 at once, in order of their slots; the rest follows in the next round of the event loop.
    void due(const std::vector<salve::rules::CheckRequest> &requests);

private:
    using Key = std::pair<TimePoint, quint64>;
    struct Grid
    {
        Millis every{0};
        Key key;
    };
    Key insert(rules::CheckRequest request);
    void arm();
    void wake();

    Clock &m_clock;
    QHash<MonitorId, Grid> m_grid;
    std::map<Key, rules::CheckRequest> m_byTime;
    quint64 m_lastSerial{0};
    TimePoint m_armedFor{kNever};
    quint64 m_timer{0};
};

} // namespace salve
