// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/too_many.h"

namespace salve::rules {

namespace {
constexpr size_t kMonitors = 5;
constexpr size_t kHosts = 3;
constexpr int kShare_percent = 30;
constexpr auto kTogether = std::chrono::minutes{2};
constexpr auto kUpWithin = std::chrono::hours{1};
} // namespace

bool TooMany::isMany(size_t count, size_t hosts, int wasUp) const
{
    return count >= kMonitors && hosts >= kHosts && static_cast<int>(count) * 100 > wasUp * kShare_percent;
}

void TooMany::join(int monitor, const QString &host)
{
    if (m_members.insert(monitor).second)
        ++m_hosts[host];
}

void TooMany::part(int monitor)
{
    const auto it = m_joined.find(monitor);
    if (it == m_joined.end())
        return;
    m_recent.erase({it->first, monitor});
    if (m_members.erase(monitor) > 0 && --m_hosts[it->second] <= 0)
        m_hosts.remove(it->second);
    m_joined.erase(it);
}

bool TooMany::failed(int monitor, const QString &host, TimePoint at, int wasUp)
{
    part(monitor);
    addMember(monitor, host, at);
    while (!m_isActive && !m_recent.empty() && m_recent.begin()->first < at - kTogether)
        part(m_recent.begin()->second);
    if (m_isActive || !isMany(m_members.size(), static_cast<size_t>(m_hosts.size()), wasUp))
        return false;
    m_isActive = true;
    m_since = at;
    return true;
}

bool TooMany::cleared(int monitor, int wasUp)
{
    part(monitor);
    return settled(wasUp);
}

bool TooMany::settled(int wasUp)
{
    if (!m_isActive || isMany(m_members.size(), static_cast<size_t>(m_hosts.size()), wasUp))
        return false;
    m_isActive = false;
    return true;
}

void TooMany::release(TimePoint at)
{
    m_isActive = false;
    m_releasedAt = at;
    m_members.clear();
    m_recent.clear();
    m_joined.clear();
    m_hosts.clear();
}

void TooMany::restore(bool isActive, TimePoint since, TimePoint releasedAt)
{
    m_isActive = isActive;
    m_since = since;
    m_releasedAt = releasedAt;
}

void TooMany::addMember(int monitor, const QString &host, TimePoint at)
{
    m_joined.insert(monitor, {at, host});
    m_recent.insert({at, monitor});
    join(monitor, host);
}

void TooMany::becameUp(int monitor)
{
    m_up.insert(monitor);
    if (const auto it = m_leftAt.find(monitor); it != m_leftAt.end()) {
        m_left.erase({*it, monitor});
        m_leftAt.erase(it);
    }
}

void TooMany::leftUp(int monitor, TimePoint at)
{
    m_up.erase(monitor);
    if (const auto it = m_leftAt.constFind(monitor); it != m_leftAt.cend())
        m_left.erase({*it, monitor});
    m_leftAt.insert(monitor, at);
    m_left.insert({at, monitor});
}

int TooMany::wasUp(TimePoint at)
{
    while (!m_left.empty() && m_left.begin()->first < at - kUpWithin) {
        m_leftAt.remove(m_left.begin()->second);
        m_left.erase(m_left.begin());
    }
    return static_cast<int>(m_up.size() + m_left.size());
}

} // namespace salve::rules
