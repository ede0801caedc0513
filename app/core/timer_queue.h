// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace salve {

/// What both clocks keep: functions in order of their time and then of request, found again by key.
class TimerQueue
{
public:
    /// What a function waits for: a time of the wall clock, or that a length of time has passed.
    enum class Waits { Until, For };

    struct Due
    {
        TimePoint when;
        Waits waits;
        QPointer<QObject> context;
        std::function<void()> fn;
        void run() const
        {
            if (context)
                fn();
        }
    };

    quint64 add(TimePoint when, Waits waits, QObject *context, std::function<void()> fn);
    /// The wall clock was set by this much: who waits for a length of time waits no longer and no shorter for it.
    void wallWasSet(Millis by);
    void cancel(quint64 key);
    TimePoint nextDue() const { return m_entries.empty() ? kNever : m_entries.begin()->first.first; }
    quint64 lastKey() const { return m_lastKey; }
    /// The first one that is due at `now`; with `upToKey`, those requested later are left for the next round.
    std::optional<Due> takeDue(TimePoint now, quint64 upToKey = std::numeric_limits<quint64>::max());

private:
    using Key = std::pair<TimePoint, quint64>;
    std::map<Key, Due> m_entries;
    QHash<quint64, TimePoint> m_times;
    quint64 m_lastKey{0};
};

} // namespace salve
