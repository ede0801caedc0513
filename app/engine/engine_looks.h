// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/world.h"

namespace salve {

/// Looks at the monitors of the world with their own checks; for a forced look these get a resolver of their own.
class EngineLooks final : public Looks
{
public:
    EngineLooks(const rules::World &world, const Kinds &kinds, Services &services)
        : m_world(world),
          m_kinds(kinds),
          m_services(services)
    {
    }
    std::unique_ptr<LookOperation> look(const MonitorId &monitor, const std::optional<ForcedName> &forced) override;

private:
    const rules::World &m_world;
    const Kinds m_kinds;
    Services &m_services;
};

} // namespace salve
