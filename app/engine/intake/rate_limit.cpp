// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/intake/rate_limit.h"

#include <algorithm>

namespace salve {

namespace {

constexpr qsizetype kMostSenders = 10'000; // then those who have been quiet for a second are forgotten

} // namespace

bool RateLimit::allows(const QString &sender, Micros now)
{
    if (m_buckets.size() >= kMostSenders)
        forgetFull(now);
    auto it = m_buckets.find(sender);
    if (it == m_buckets.end())
        it = m_buckets.insert(sender, {m_perSecond, now});
    const double passed_s = static_cast<double>((now - it->filledAt).count()) / 1e6;
    it->tokens = std::min(m_perSecond, it->tokens + passed_s * m_perSecond);
    it->filledAt = now;
    if (it->tokens < 1)
        return false;
    it->tokens -= 1;
    return true;
}

void RateLimit::forgetFull(Micros now)
{
    m_buckets.removeIf([now](const auto &entry) { return now - entry.value().filledAt > std::chrono::seconds{1}; });
    if (m_buckets.size() >= kMostSenders)
        m_buckets.clear(); // a flood from everywhere: better to count anew than to grow
}

} // namespace salve
