// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/timer_queue.h"

namespace salve {

quint64 TimerQueue::add(TimePoint when, Waits waits, QObject *context, std::function<void()> fn)
{
    Q_ASSERT(context && fn);
    const quint64 key = ++m_lastKey;
    m_entries.emplace(Key{when, key}, Due{when, waits, context, std::move(fn)});
    m_times.insert(key, when);
    return key;
}

void TimerQueue::wallWasSet(Millis by)
{
    std::map<Key, Due> moved;
    for (auto &[key, due] : m_entries) {
        if (due.waits == Waits::For) {
            due.when += by;
            m_times[key.second] = due.when;
        }
        moved.emplace(Key{due.when, key.second}, std::move(due));
    }
    m_entries = std::move(moved);
}

void TimerQueue::cancel(quint64 key)
{
    if (const auto it = m_times.constFind(key); it != m_times.constEnd()) {
        m_entries.erase(Key{*it, key});
        m_times.erase(it);
    }
}

std::optional<TimerQueue::Due> TimerQueue::takeDue(TimePoint now, quint64 upToKey)
{
    for (auto it = m_entries.begin(); it != m_entries.end() && it->first.first <= now; ++it) {
        if (it->first.second > upToKey)
            continue;
        Due due = std::move(it->second);
        m_times.remove(it->first.second);
        m_entries.erase(it);
        return due;
    }
    return std::nullopt;
}

} // namespace salve
