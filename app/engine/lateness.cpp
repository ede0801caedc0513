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
