// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

/// What the event that opened an incident changes for a repair: which hosts it hits, what it does to the world, and
/// whether its values may be used at all.
namespace salve::rules {

/// One reaction for one incident, as it would run now.
struct Aim
{
    const Incident *incident{nullptr}; ///< null: there is none, and so no event
    QStringList hosts;                 ///< for locks and budgets; never empty
    QStringList named;                 ///< whatever else it names where it could be a host: for holds
    QString effectKey;
};
Aim aimOf(const WorldData &d,
          const Watched &one,
          const Reaction &reaction,
          const ReactionFacts &facts,
          const Incident *incident);

/// Why the values that the reaction wants cannot be used, as a sentence; empty: they can.
QString eventProblem(const Watched &one, const ReactionFacts &facts, const Incident *incident);

/// The host that the event of the open incident names, as the set spells it; else empty.
QString eventHost(const WorldData &d, const Watched &one);

/// The tags for which a run on this host counts. A host that only an event knows has those of the monitor that was
/// told.
QStringList tagsOf(const WorldData &d, const QString &host, IncidentId incident);

} // namespace salve::rules
