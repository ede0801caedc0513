// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/engine_neighbours.h"

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
                         monitor.tags});
    }
    return found;
}

void EngineNeighbours::adopt(const Kinds &kinds)
{
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
