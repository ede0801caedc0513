// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/kinds.h"
#include "core/world.h"

#include <QHash>

namespace salve {

/// The monitors of the world for checks that are made of others, and who is made of whom.
class EngineNeighbours final : public Neighbours
{
public:
    EngineNeighbours(const rules::World &world, const Clock &clock) : m_world(world), m_clock(clock) {}
    std::vector<Neighbour> all() const override;

    /// The set is new.
    void adopt(const Kinds &kinds);
    /// Whom a change of this one concerns.
    std::vector<MonitorId> groupsOf(const MonitorId &monitor) const { return m_groups.value(monitor); }

private:
    bool isAwaited(const Monitor &monitor, const rules::MonitorState *state) const;
    void awaitFresh();

    const rules::World &m_world;
    const Clock &m_clock;
    QHash<MonitorId, TimePoint> m_awaitedUntil;        ///< those that were not looked at when they came
    QHash<MonitorId, std::vector<MonitorId>> m_groups; ///< by member
};

} // namespace salve
