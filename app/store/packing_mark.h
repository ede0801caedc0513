// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

namespace salve {

class Work;

/// How far packing has come: which results of the tail are in chunks and rollups already, so that nobody counts them
/// twice.
struct PackingMark
{
    qint64 hour{-1};    ///< being packed; -1: none
    qint64 lastKey{-1}; ///< what came into the tail later waits for another round
    qint64 nextMonitor{0};

    bool isActive() const { return hour >= 0; }
    bool hasPacked(qint64 key, qint64 monitor) const;

    static PackingMark load(Work &work);
    void save(Work &work) const;
};

/// A number among the small values; `otherwise` when there is none.
qint64 metaNumber(QLatin1StringView name, qint64 otherwise, Work &work);
void setMetaNumber(QLatin1StringView name, qint64 value, Work &work);

/// Chunks of hours before this one keep failures only.
inline constexpr QLatin1StringView kThinnedTo{"thinned_to"};
/// Hourly rollups of hours before this one, the first of a day, are gone.
inline constexpr QLatin1StringView kHoursGoneTo{"hours_gone_to"};

} // namespace salve
