// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

namespace salve {

/// Keys of packed rows: the number of a stretch of time since 1970, and in the low 24 bits a monitor's number or a
/// count.
constexpr int kKeyBits = 24;
constexpr Millis kHour{3'600'000};
constexpr Millis kDay{86'400'000};

constexpr qint64 stretchOf(TimePoint at, Millis length)
{
    const qint64 at_ms = msOf(at);
    const qint64 length_ms = length.count();
    return at_ms >= 0 ? at_ms / length_ms : -((length_ms - 1 - at_ms) / length_ms);
}

constexpr qint64 hourOf(TimePoint at)
{
    return stretchOf(at, kHour);
}

/// From 1970 on, and far below what a key can hold.
constexpr bool canBeKept(TimePoint at)
{
    return msOf(at) >= 0 && hourOf(at) < qint64{1} << 38;
}

constexpr qint64 dayOfHour(qint64 hour)
{
    return hour / 24;
}

constexpr TimePoint startOfHour(qint64 hour)
{
    return timeFromMs(hour * kHour.count());
}

constexpr qint64 packedKey(qint64 stretch, qint64 low)
{
    return (stretch << kKeyBits) | low;
}

constexpr qint64 stretchOfKey(qint64 key)
{
    return key >> kKeyBits;
}

constexpr qint64 lowOfKey(qint64 key)
{
    return key & ((qint64{1} << kKeyBits) - 1);
}

} // namespace salve
