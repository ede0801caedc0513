// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/chart_geometry.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis kShortest = 60s;
constexpr Millis kLongest = std::chrono::hours{24 * 731};

struct AxisStep
{
    Millis width;
    const char16_t *format;
};
constexpr std::array kSteps{AxisStep{10s, u"HH:mm:ss"},
                            AxisStep{30s, u"HH:mm:ss"},
                            AxisStep{1min, u"HH:mm"},
                            AxisStep{5min, u"HH:mm"},
                            AxisStep{10min, u"HH:mm"},
                            AxisStep{15min, u"HH:mm"},
                            AxisStep{30min, u"HH:mm"},
                            AxisStep{1h, u"HH:mm"},
                            AxisStep{2h, u"HH:mm"},
                            AxisStep{3h, u"HH:mm"},
                            AxisStep{6h, u"ddd HH:mm"},
                            AxisStep{12h, u"ddd HH:mm"},
                            AxisStep{24h, u"d MMM"},
                            AxisStep{48h, u"d MMM"},
                            AxisStep{168h, u"d MMM"},
                            AxisStep{336h, u"d MMM"},
                            AxisStep{730h, u"MMM yyyy"},
                            AxisStep{2190h, u"MMM yyyy"},
                            AxisStep{8760h, u"yyyy"}};

StateShape shapeOf(const HistoryPoint &point)
{
    if (point.count == point.unobserved)
        return StateShape::Unobserved;
    return salve::shapeOf(point.worst);
}

} // namespace

double ChartGeometry::mapTimeToX(TimePoint at) const
{
    const auto whole = static_cast<double>(std::max<qint64>(1, span().count()));
    return plot.left() + static_cast<double>((at - from).count()) / whole * plot.width();
}

TimePoint ChartGeometry::mapXToTime(double x) const
{
    const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return from + Millis{std::llround(share * static_cast<double>(span().count()))};
}

double ChartGeometry::mapToY(double latency_ms) const
{
    const double share = top_ms > 0 ? std::clamp(latency_ms / top_ms, 0.0, 1.0) : 0;
    return plot.bottom() - share * plot.height();
}

TimeRange zoomedRange(TimeRange range, double factor, TimePoint around, TimePoint latest)
{
    const Millis before = range.to - range.from;
    const Millis after =
        std::clamp(Millis{std::llround(static_cast<double>(before.count()) * factor)}, kShortest, kLongest);
    const double share = before.count() > 0
                             ? static_cast<double>((around - range.from).count()) / static_cast<double>(before.count())
                             : 0.5;
    const TimePoint from =
        around - Millis{std::llround(std::clamp(share, 0.0, 1.0) * static_cast<double>(after.count()))};
    return pannedRange({from, from + after}, 0ms, latest);
}

TimeRange pannedRange(TimeRange range, Millis by, TimePoint latest)
{
    const Millis span = range.to - range.from;
    const TimePoint to = std::min(range.to + by, latest);
    return {to - span, to};
}

std::vector<AxisTick> timeTicks(TimeRange range, int most)
{
    const Millis span = range.to - range.from;
    if (span <= 0ms || most < 1)
        return {};
    const auto step =
        std::find_if(kSteps.begin(), kSteps.end(), [&](const AxisStep &s) { return span / s.width < most; });
    const AxisStep &chosen = step == kSteps.end() ? kSteps.back() : *step;
    // Round times are round on the local clock: the offset of the zone is part of it.
    const qint64 offset_ms = QDateTime::fromMSecsSinceEpoch(msOf(range.from)).offsetFromUtc() * qint64{1000};
    const qint64 width_ms = chosen.width.count();
    const qint64 first = (msOf(range.from) + offset_ms + width_ms - 1) / width_ms * width_ms - offset_ms;
    std::vector<AxisTick> ticks;
    for (qint64 at = first; at <= msOf(range.to); at += width_ms)
        ticks.push_back({timeFromMs(at),
                         QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QString::fromUtf16(chosen.format))});
    return ticks;
}

double roundTop(double highest_ms)
{
    const double wanted = std::max(highest_ms * 1.1, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted)
            return factor * power;
    }
    return 10.0 * power;
}

std::vector<double> valueTicks(double top_ms)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(top_ms, 1e-3))));
    const double leading = top_ms / power;
    const double step = leading < 1.5 ? 0.2 * power : (leading < 3 ? 0.5 * power : (leading < 7 ? power : 2 * power));
    std::vector<double> ticks;
    for (int i = 0; i * step <= top_ms * 1.001; ++i)
        ticks.push_back(i * step);
    return ticks;
}

Millis gapAfter(const HistoryPoint &point, Millis every)
{
    return std::max(every, point.width) * 5 / 2;
}

std::vector<std::pair<size_t, size_t>> unbrokenRuns(const std::vector<HistoryPoint> &points, Millis every)
{
    std::vector<std::pair<size_t, size_t>> runs;
    const auto hasLatency = [&](size_t i) { return points[i].ok > 0; };
    for (size_t i = 0; i < points.size(); ++i) {
        if (!hasLatency(i))
            continue;
        const bool follows =
            i > 0 && hasLatency(i - 1) && points[i].at - points[i - 1].at <= gapAfter(points[i - 1], every);
        if (follows)
            runs.back().second = i;
        else
            runs.emplace_back(i, i);
    }
    return runs;
}

std::vector<TimeRange> gapsOf(const std::vector<HistoryPoint> &points, Millis every, TimeRange range)
{
    std::vector<TimeRange> gaps;
    const auto add = [&](TimePoint from, TimePoint to) {
        from = std::max(from, range.from);
        to = std::min(to, range.to);
        if (from >= to)
            return;
        if (!gaps.empty() && gaps.back().to >= from)
            gaps.back().to = to;
        else
            gaps.push_back({from, to});
    };
    for (size_t i = 0; i < points.size(); ++i) {
        const HistoryPoint &point = points[i];
        const TimePoint next = i + 1 < points.size() ? points[i + 1].at : range.to;
        const TimePoint reach = point.at + std::max(every, point.width);
        if (point.count > 0 && point.count == point.unobserved)
            add(point.at, std::min(next, reach));
        if (next - point.at > gapAfter(point, every))
            add(reach, next);
    }
    return gaps;
}

std::vector<RibbonSpan> ribbonOf(const std::vector<HistoryPoint> &points, Millis every)
{
    std::vector<RibbonSpan> spans;
    for (size_t i = 0; i < points.size(); ++i) {
        const HistoryPoint &point = points[i];
        TimePoint to = point.at + std::max(every, point.width);
        if (i + 1 < points.size() && points[i + 1].at - point.at <= gapAfter(point, every))
            to = points[i + 1].at;
        const StateShape shape = shapeOf(point);
        if (!spans.empty() && spans.back().shape == shape && spans.back().range.to >= point.at)
            spans.back().range.to = to;
        else
            spans.push_back({{point.at, to}, shape});
    }
    return spans;
}

int nearestPoint(const std::vector<HistoryPoint> &points, TimePoint at)
{
    if (points.empty())
        return -1;
    const auto after =
        std::lower_bound(points.begin(), points.end(), at, [](const HistoryPoint &p, TimePoint t) { return p.at < t; });
    if (after == points.begin())
        return 0;
    if (after == points.end())
        return static_cast<int>(points.size()) - 1;
    const auto before = after - 1;
    return static_cast<int>((at - before->at <= after->at - at ? before : after) - points.begin());
}

} // namespace salve
