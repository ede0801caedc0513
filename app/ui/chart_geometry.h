// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/history.h"
#include "models/shown_state.h"

#include <QRectF>

#include <vector>

/// Where things stand in the history chart: plain arithmetic, tested without a window.
namespace salve {

/// One time axis for latency, states, incidents and reactions.
struct ChartGeometry
{
    QRectF plot;    ///< latency
    QRectF ribbon;  ///< states, below the plot
    QRectF markers; ///< reactions, above the plot
    TimePoint from;
    TimePoint to;
    double top_ms{100};

    double mapTimeToX(TimePoint at) const;
    TimePoint mapXToTime(double x) const;
    double mapToY(double latency_ms) const;
    Millis span() const { return to - from; }
    bool operator==(const ChartGeometry &) const = default;
};

struct TimeRange
{
    TimePoint from;
    TimePoint to;
    bool operator==(const TimeRange &) const = default;
};

/// From one minute to two years; nothing later than `latest` is shown.
TimeRange zoomedRange(TimeRange range, double factor, TimePoint around, TimePoint latest);
TimeRange pannedRange(TimeRange range, Millis by, TimePoint latest);

struct AxisTick
{
    TimePoint at;
    QString text;
    bool operator==(const AxisTick &) const = default;
};
/// At most `most` ticks at round local times, in the words that fit their distance.
std::vector<AxisTick> timeTicks(TimeRange range, int most);
/// The next round value (1, 2, 5 × 10ⁿ) that leaves room above `highest_ms`.
double roundTop(double highest_ms);
/// Lines at round values from 0 to `top_ms`, at most five steps.
std::vector<double> valueTicks(double top_ms);

/// How far a point reaches before missing looks are a gap: 2.5 × the larger of interval and its own width.
Millis gapAfter(const HistoryPoint &point, Millis every);
/// Index ranges [first, last] of points that a line may join.
std::vector<std::pair<size_t, size_t>> unbrokenRuns(const std::vector<HistoryPoint> &points, Millis every);
/// Times within the range in which nobody looked.
std::vector<TimeRange> gapsOf(const std::vector<HistoryPoint> &points, Millis every, TimeRange range);

struct RibbonSpan
{
    TimeRange range;
    StateShape shape{StateShape::Up};
    bool operator==(const RibbonSpan &) const = default;
};
/// Equal states side by side are one span; gaps are left out.
std::vector<RibbonSpan> ribbonOf(const std::vector<HistoryPoint> &points, Millis every);
/// The point nearest to a moment; -1 when there is none.
int nearestPoint(const std::vector<HistoryPoint> &points, TimePoint at);

} // namespace salve
