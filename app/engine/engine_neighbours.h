// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/world.h"

#include <QHash>

namespace salve {

/// The monitors of the world for checks that are made of others, and who is made of whom.
class EngineNeighbours final : public Neighbours
{
public:
    explicit EngineNeighbours(const rules::World &world) : m_world(world) {}
    std::vector<Neighbour> all() const override;

    /// The set is new.
    void adopt(const Kinds &kinds);
    /// Whom a change of this one concerns.
    std::vector<MonitorId> groupsOf(const MonitorId &monitor) const { return m_groups.value(monitor); }

private:
    const rules::World &m_world;
    QHash<MonitorId, std::vector<MonitorId>> m_groups; ///< by member
};

} // namespace salve
