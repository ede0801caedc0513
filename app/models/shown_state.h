// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/views.h"

#include <QMetaType>

namespace salve {

/// How grave a row is, worst first: the order of the tables and of the tray.
enum class StateRank {
    Down,
    Unknown,
    Degraded,
    Unobserved,
    Pending,
    Unreachable,
    Flapping,
    Maintenance,
    Acknowledged,
    Paused,
    Up
};

/// What stands for a state on screen; colours and pictures are the window's business.
enum class StateShape { Up, Degraded, Down, Unknown, Pending, Maintenance, Paused, Unobserved, Unreachable };

bool hasOverlay(const MonitorView &view, Overlay overlay);
StateRank rankOf(const MonitorView &view);
StateShape shapeOf(const MonitorView &view);
StateShape shapeOf(MonitorWord state);
StateShape shapeOf(Verdict verdict);
StateShape shapeOf(RunOutcome outcome);
/// Of a whole run: its verdict where there is one, else its outcome.
StateShape shapeOf(const Run &run);
/// "Down", "Down, acknowledged", "Paused": translated.
QString stateText(const MonitorView &view);
/// What a screen reader says of a row: "Shop, Down for 12 min, Connection refused, restart-nginx when down".
QString spokenRow(const MonitorView &view, TimePoint now);
/// Of one beat: "12:04:00, critical, timed out after 10.0 s".
QString spokenBeat(const Beat &beat, TimePoint now);

/// Counts over all monitors, for chips, tray and status line. A monitor counts once, where its rank says.
struct StateCounts
{
    int all{0}, up{0}, down{0}, degraded{0}, unknown{0}, pending{0}, acknowledged{0}, paused{0}, unobserved{0},
        maintenance{0}, unreachable{0}, repairing{0};
    bool operator==(const StateCounts &) const = default;
};
void countInto(StateCounts &counts, const MonitorView &view);

} // namespace salve

Q_DECLARE_METATYPE(salve::StateShape)
