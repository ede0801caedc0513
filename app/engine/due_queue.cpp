// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/due_queue.h"

namespace salve {

namespace {

constexpr Millis kTenth{100};
// A wake-up stays shorter than a few milliseconds, so that answers and commands are served in between.
constexpr size_t kPerWake = 200;

// FNV-1a with a final mix: stable across programs, versions and computers, which qHash is not.
quint64 stableHash(const QString &text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : text.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1099511628211ULL;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return hash;
}

} // namespace

Millis phaseOf(const MonitorId &id, Millis every)
{
    if (every <= kTenth)
        return Millis{0};
    const auto tenths = static_cast<quint64>(every / kTenth);
    return kTenth * static_cast<qint64>(stableHash(id.value) % tenths);
}

TimePoint slotAfter(const MonitorId &id, Millis every, TimePoint after)
{
    const Millis phase = phaseOf(id, every);
    const qint64 passed = (msOf(after) - phase.count()) / every.count();
    return timeFromMs(phase.count() + (passed + 1) * every.count());
}

DueQueue::DueQueue(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void DueQueue::watch(const MonitorId &monitor, Millis every)
{
    every = std::max(every, kTenth);
    const auto known = m_grid.constFind(monitor);
    if (known != m_grid.constEnd()) {
        if (known->every == every)
            return;
        m_byTime.erase(known->key);
    }
    m_grid.insert(monitor, {every, insert({monitor, slotAfter(monitor, every, m_clock.wallNow()), Look::Grid, {}})});
    arm();
}

void DueQueue::retain(const QSet<MonitorId> &monitors)
{
    for (auto it = m_grid.begin(); it != m_grid.end();) {
        if (monitors.contains(it.key())) {
            ++it;
            continue;
        }
        m_byTime.erase(it->key);
        it = m_grid.erase(it);
    }
}

void DueQueue::request(const rules::CheckRequest &request)
{
    const Key from{request.slot, 0};
    const Key to{request.slot + Millis{1}, 0};
    for (auto it = m_byTime.lower_bound(from); it != m_byTime.end() && it->first < to; ++it) {
        if (it->second == request)
            return;
    }
    insert(request);
    arm();
}

void DueQueue::respread()
{
    const TimePoint now = m_clock.wallNow();
    for (auto it = m_grid.begin(); it != m_grid.end(); ++it) {
        m_byTime.erase(it->key);
        it->key = insert({it.key(), slotAfter(it.key(), it->every, now), Look::Grid, {}});
    }
    arm();
}

void DueQueue::clear()
{
    m_grid.clear();
    m_byTime.clear();
    m_clock.cancel(std::exchange(m_timer, 0));
    m_armedFor = kNever;
}

TimePoint DueQueue::nextSlot(const MonitorId &monitor) const
{
    const auto known = m_grid.constFind(monitor);
    return known == m_grid.constEnd() ? kNever : known->key.first;
}

DueQueue::Key DueQueue::insert(rules::CheckRequest request)
{
    const Key key{request.slot, ++m_lastSerial};
    m_byTime.emplace(key, std::move(request));
    return key;
}

void DueQueue::arm()
{
    const TimePoint head = m_byTime.empty() ? kNever : m_byTime.begin()->first.first;
    if (head == m_armedFor)
        return;
    if (m_timer)
        m_clock.cancel(m_timer);
    m_armedFor = head;
    m_timer = head == kNever ? 0 : m_clock.at(head, this, [this] { wake(); });
}

void DueQueue::wake()
{
    m_timer = 0;
    m_armedFor = kNever;
    const TimePoint now = m_clock.wallNow();
    std::vector<rules::CheckRequest> requests;
    while (!m_byTime.empty() && m_byTime.begin()->first.first <= now && requests.size() < kPerWake) {
        rules::CheckRequest request = std::move(m_byTime.extract(m_byTime.begin()).mapped());
        const auto grid = m_grid.find(request.monitor);
        if (grid == m_grid.end())
            continue;
        if (request.look == Look::Grid) {
            // Slots that passed while nobody could look are not made up for: the latest of them stands for all.
            const TimePoint next = slotAfter(request.monitor, grid->every, now);
            request.slot = next - grid->every;
            grid->key = insert({request.monitor, next, Look::Grid, {}});
        }
        requests.push_back(std::move(request));
    }
    arm();
    if (!requests.empty())
        emit due(requests);
}

} // namespace salve
