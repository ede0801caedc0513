// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/views.h"

#include <QCollator>
#include <QString>

/// The closed enums as people read them, translated; the stored words are in core.
namespace salve {

QString titleOf(MonitorWord state);
QString titleOf(Overlay overlay);
/// Behind a state: "Down, maintenance". A word of its own: not every language writes it small there.
QString titleWithin(Overlay overlay);
QString titleOf(CheckOutcome outcome);
QString titleOf(Phase phase);
QString titleOf(Cause cause);
QString titleOf(Effect effect);
QString titleOf(RunOutcome outcome);
QString titleOf(Verdict verdict);
QString titleOf(RunPhase phase);
QString titleOf(RunWhy why);
QString titleOf(IncidentEnd end);
QString titleOf(Sight sight);
QString titleOf(When when);
QString titleOf(HoldScope scope);
QString titleOf(PreflightReport::Light light);

/// As people sort: "web2" before "web10", without regard to case.
QCollator peopleCollator();

/// "2026-11-21 04:12:09" in the local zone.
QString momentText(TimePoint at);
/// "04:12:09", with the date in front where it is not today.
QString clockText(TimePoint at, TimePoint now);
/// "3 min": how long ago; empty for a moment that never was.
QString sinceText(TimePoint at, TimePoint now);
/// "in 40 s", "now" when it has passed.
QString untilText(TimePoint at, TimePoint now);
/// "9.4 ms", "412 ms", "1.2 s"; empty for zero.
QString latencyText(Micros latency);
/// "99.98 %"; a dash where nothing was observed.
QString shareText(std::optional<double> share);

/// "Resolve 1.2 ms · Connect 4.0 ms · TLS 21 ms"; only what was measured.
QString phasesText(const PhaseTimes &phases);
/// As they follow one another.
std::array<std::pair<Phase, std::optional<Micros>>, 6> phasesInOrder(const PhaseTimes &phases);

} // namespace salve
