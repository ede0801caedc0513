// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/ids.h"
#include "core/state.h"

namespace salve {

/// One observation as history keeps it. Packed on disk; only what the chart and the report need.
struct ResultRow
{
    MonitorId monitor;
    TimePoint at; ///< its slot
    CheckOutcome outcome{CheckOutcome::Unknown};
    Cause cause{Cause::None};
    Phase phase{Phase::None};
    Micros latency{0};
    PhaseTimes phases; ///< kept to 1 %
    Sight sight{Sight::Seen};
    /// How long it speaks for if no other follows: the interval of its monitor then. Weighs the uptime; not told: one
    /// minute.
    Millis every{0};
    bool operator==(const ResultRow &) const = default;
};

/// One point of a chart: raw (width 0, a count of 1), or rolled up over `width`. Latencies in ms over the Ok and
/// Warning results, which `ok` counts; `failed` counts Critical ones, what is in neither of the three was Unknown.
/// `worst` is the hard state; Pending where nothing was seen.
struct HistoryPoint
{
    TimePoint at;
    Millis width{0};
    int count{0};
    int ok{0};
    int failed{0};
    int unobserved{0};
    double min_ms{0}, max_ms{0}, mean_ms{0}, p50_ms{0}, p95_ms{0};
    MonitorWord worst{MonitorWord::Pending};
    bool operator==(const HistoryPoint &) const = default;
};

} // namespace salve
