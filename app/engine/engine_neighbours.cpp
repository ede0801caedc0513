// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/engine_neighbours.h"

#include <algorithm>
#include <utility>

namespace salve {

std::vector<Neighbour> EngineNeighbours::all() const
{
    std::vector<Neighbour> found;
    for (const Monitor &monitor : m_world.set().monitors) {
        const rules::MonitorState *state = m_world.state(monitor.id);
        found.push_back({monitor.id,
                         monitor.name.isEmpty() ? monitor.id.value : monitor.name,
                         state ? state->word : MonitorWord::Pending,
                         state ? state->sight : Sight::Seen,
                         monitor.enabled,
                         monitor.tags,
                         isAwaited(monitor, state)});
    }
    return found;
}

bool EngineNeighbours::isAwaited(const Monitor &monitor, const rules::MonitorState *state) const
{
    const bool isPending = !state || (state->word == MonitorWord::Pending && state->sight == Sight::Seen);
    return isPending && monitor.enabled && m_clock.wallNow() < m_awaitedUntil.value(monitor.id, TimePoint{});
}

/// A monitor has its state after so many results as make one; a little later it is late.
void EngineNeighbours::awaitFresh()
{
    constexpr Millis kGrace{5'000};
    const QHash<MonitorId, TimePoint> known = std::exchange(m_awaitedUntil, {});
    for (const Monitor &monitor : m_world.set().monitors) {
        const rules::MonitorState *state = m_world.state(monitor.id);
        if (!monitor.enabled || (state && state->word != MonitorWord::Pending))
            continue;
        const Timing timing = m_world.set().timingOf(monitor);
        const TimePoint until =
            m_clock.wallNow() + timing.every * std::max(timing.downAfter, 1) + timing.timeout + kGrace;
        m_awaitedUntil.insert(monitor.id, known.value(monitor.id, until));
    }
}

void EngineNeighbours::adopt(const Kinds &kinds)
{
    awaitFresh();
    m_groups.clear();
    for (const Monitor &group : m_world.set().monitors) {
        const CheckKind *kind = kinds.check(group.kind);
        const Membership membership = kind ? kind->membership(group.settings) : Membership{};
        if (membership.isEmpty())
            continue;
        for (const Monitor &member : m_world.set().monitors) {
            if (member.id != group.id && membership.contains(member.id, member.tags))
                m_groups[member.id].push_back(group.id);
        }
    }
}

} // namespace salve
