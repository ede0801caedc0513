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
    struct Due
    {
        TimePoint when;
        QPointer<QObject> context;
        std::function<void()> fn;
        void run() const
        {
            if (context)
                fn();
        }
    };

    quint64 add(TimePoint when, QObject *context, std::function<void()> fn);
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
