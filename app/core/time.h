// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>

namespace salve {

using Millis = std::chrono::milliseconds;
using Micros = std::chrono::microseconds;
/// A moment in UTC, milliseconds since 1970. Slots, decisions and everything stored are of this type.
using TimePoint = std::chrono::time_point<std::chrono::system_clock, Millis>;

constexpr TimePoint kNever = TimePoint::max();

constexpr TimePoint timeFromMs(qint64 sinceEpoch_ms)
{
    return TimePoint{Millis{sinceEpoch_ms}};
}

constexpr qint64 msOf(TimePoint at)
{
    return at.time_since_epoch().count();
}

/// "2026-11-21T03:29:20.125Z"; the fraction only where it is not zero.
QString isoOf(TimePoint at);
Result<TimePoint> timeFromIso(const QString &text);

/// "90s", "5m", "1h30m", "2d", "800ms", or a bare number of seconds. Refuses negatives, other units and more than 10
/// years.
Result<Millis> durationFromText(const QString &text);
/// The shortest text that durationFromText() reads back: "1h30m", "800ms", "0s".
QString durationText(Millis duration);
/// For people: "12 s", "3 min", "2 h 10 min", "4 d 3 h". Two units at most, rounded down.
QString durationForPeople(Millis duration);

} // namespace salve
