// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/lateness.h"

#include <algorithm>
#include <cmath>

namespace salve {

void Lateness::add(Millis late)
{
    const qint64 ms = std::clamp<qint64>(late.count(), 0, static_cast<qint64>(m_perMs.size()) - 1);
    ++m_perMs[static_cast<size_t>(ms)];
    ++m_count;
}

Lateness Lateness::since(const Lateness &before) const
{
    Lateness rest;
    rest.m_count = m_count - before.m_count;
    for (size_t ms = 0; ms < m_perMs.size(); ++ms)
        rest.m_perMs[ms] = m_perMs[ms] - before.m_perMs[ms];
    return rest;
}

Millis Lateness::percentile(double share) const
{
    const auto wanted = static_cast<qint64>(std::ceil(share * static_cast<double>(m_count)));
    qint64 seen = 0;
    for (size_t ms = 0; ms < m_perMs.size(); ++ms) {
        seen += m_perMs[ms];
        if (seen >= wanted)
            return Millis{m_count ? static_cast<qint64>(ms) : 0};
    }
    return Millis{0};
}

} // namespace salve
