// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rehearsal.h"
#include "engine/set_facts.h"
#include "engine/world_steering.h"

namespace salve {

/// Reactions that act inside Salve, on a world that is only played: what they begin there keeps its later decisions
/// waiting, as it would.
class PlayedSteering final : public WorldSteering
{
public:
    PlayedSteering(rules::Rehearsal &rehearsal, const Kinds &kinds, Services &services);

    /// What came of it; none: of the world outside, or nothing that moves a decision.
    std::optional<RunReport> play(const Run &run);
    void checkNow(const std::vector<MonitorId> &monitors, QObject *context, Looked then) override;

private:
    const rules::World &world() const override { return m_rehearsal.world(); }
    TimePoint wallNow() const override { return m_rehearsal.now(); }
    void take(const rules::Input &input) override { m_rehearsal.give(input); }
    void adopt(MonitorSet set, const QString &by) override;
    void note(RunId, const QString &) override {}

    rules::Rehearsal &m_rehearsal;
    std::optional<SetFacts> m_facts; ///< of the set that is played, once they are needed
    const Kinds &m_kinds;
    Services &m_services;
};

} // namespace salve
