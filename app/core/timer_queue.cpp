// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/timer_queue.h"

namespace salve {

quint64 TimerQueue::add(TimePoint when, QObject *context, std::function<void()> fn)
{
    Q_ASSERT(context && fn);
    const quint64 key = ++m_lastKey;
    m_entries.emplace(Key{when, key}, Due{when, context, std::move(fn)});
    m_times.insert(key, when);
    return key;
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
