// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <optional>
#include <span>
#include <vector>

namespace salve {

/// The sum of many results: additive, so that hours make days and days make columns of a chart.
struct Rollup
{
    qint64 count{0};
    qint64 ok{0};         ///< seen, Ok or Warning: those whose latency counts
    qint64 failed{0};     ///< seen, Critical
    qint64 unobserved{0}; ///< not seen; the rest is Unknown
    Millis observed{0};   ///< time that the seen results with a known state speak for
    Millis up{0};         ///< of it, Up or Degraded
    MonitorWord worst{MonitorWord::Pending};
    Micros min{0}, max{0}, sum{0};
    /// Latencies by 1/16 octave: (bucket, count) in order of bucket. Quantiles from it are right to 2.2 %.
    std::vector<std::pair<int, qint64>> buckets;

    void add(const ResultRow &row, MonitorWord state, Millis speaksFor);
    void merge(const Rollup &other);
    /// In ms, 0 when nothing was measured.
    double quantile_ms(double share) const;
    HistoryPoint point(TimePoint at, Millis width) const;

    QByteArray pack() const;
    static std::optional<Rollup> unpack(const QByteArray &bytes);
    bool operator==(const Rollup &) const = default;
};

/// The time that each result speaks for: until the next one of its hour, at most its `every`. Sorted by time.
/// Cut at the hour, so that the sum over hours does not depend on when they are summed up.
std::vector<Millis> speakingTimes(std::span<const ResultRow> rows);

} // namespace salve
