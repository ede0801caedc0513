// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/chart_painter.h"

#include "models/words.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRibbonHeight = 12;
constexpr int kMarkerHeight = 14;

class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ChartPicture &picture)
        : p(painter),
          c(picture),
          g(picture.geometry),
          colors(colorsOf(picture.scheme))
    {
    }

    void paint()
    {
        paintAxes();
        p.save();
        p.setClipRect(QRectF(g.plot.left(), g.markers.top(), g.plot.width(), g.ribbon.bottom() - g.markers.top() + 1));
        paintIncidents();
        paintGaps();
        if (c.view == ChartView::Phases)
            paintPhases();
        else
            paintLatency();
        paintRibbon();
        paintRuns();
        paintCursor();
        p.restore();
        if (c.history.points.empty()) {
            p.setPen(colors.muted);
            p.drawText(g.plot, static_cast<int>(Qt::AlignCenter), c.empty);
        }
        if (c.hasFocus) {
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(colors.accent, 1, Qt::DotLine));
            p.drawRect(g.plot.adjusted(0, 0, -1, 0));
        }
    }

private:
    void paintAxes()
    {
        p.fillRect(g.plot, c.palette.color(QPalette::Base));
        const int line = p.fontMetrics().height();
        for (const double value : valueTicks(g.top_ms)) {
            const double y = std::round(g.mapToY(value)) + 0.5;
            p.setPen(QPen(colors.border, 1));
            p.drawLine(QPointF(g.plot.left(), y), QPointF(g.plot.right(), y));
            p.setPen(colors.muted);
            const QString text = value == 0 ? u"0 ms"_s : latencyText(Micros{std::llround(value * 1000.0)});
            p.drawText(QRectF(0, y - line / 2.0, g.plot.left() - 6, line),
                       static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                       text);
        }
        const int widest = p.fontMetrics().horizontalAdvance(u"Mon 00:00  "_s);
        for (const AxisTick &tick :
             timeTicks({g.from, g.to}, std::max(2, static_cast<int>(g.plot.width()) / (widest + 12)))) {
            const double x = std::round(g.mapTimeToX(tick.at)) + 0.5;
            p.setPen(QPen(colors.border, 1));
            p.drawLine(QPointF(x, g.plot.top()), QPointF(x, g.ribbon.bottom() + 3));
            p.setPen(colors.muted);
            const double left = std::clamp(x - widest / 2.0, 0.0, std::max(0.0, g.plot.right() - widest));
            p.drawText(
                QRectF(left, g.ribbon.bottom() + 4, widest, line), static_cast<int>(Qt::AlignHCenter), tick.text);
        }
    }

    QRectF column(TimeRange range, const QRectF &box) const
    {
        const double left = g.mapTimeToX(range.from), right = g.mapTimeToX(range.to);
        return {left, box.top(), std::max(1.0, right - left), box.height()};
    }

    void paintIncidents()
    {
        for (const Incident &incident : c.history.incidents) {
            const TimePoint end = incident.end == IncidentEnd::Open ? g.to : incident.closed;
            QColor color = colorOf(shapeOf(incident.worst), c.scheme);
            const QRectF box = column({incident.firstFailure, end}, g.plot);
            p.setPen(QPen(color, 1));
            p.drawLine(box.topLeft(), box.bottomLeft());
            color.setAlpha(isDark(c.scheme) ? 44 : 26);
            p.fillRect(box, color);
        }
    }

    void paintGaps()
    {
        QColor color = colors.muted;
        color.setAlpha(90);
        for (const TimeRange &gap : gapsOf(c.history.points, c.every, {g.from, g.to})) {
            p.fillRect(column(gap, g.plot), QBrush(color, Qt::BDiagPattern));
            p.fillRect(column(gap, g.ribbon), QBrush(color, Qt::BDiagPattern));
        }
    }

    void paintLatency()
    {
        p.setRenderHint(QPainter::Antialiasing);
        const std::vector<HistoryPoint> &points = c.history.points;
        const auto at = [&](size_t i, double ms) { return QPointF(g.mapTimeToX(points[i].at), g.mapToY(ms)); };
        for (const auto &[first, last] : unbrokenRuns(points, c.every)) {
            QPolygonF band, mean;
            for (size_t i = first; i <= last; ++i) {
                band << at(i, points[i].p95_ms);
                mean << at(i, points[i].mean_ms);
            }
            for (size_t i = last + 1; i-- > first;)
                band << at(i, points[i].p50_ms);
            p.setPen(Qt::NoPen);
            p.setBrush(colors.band);
            p.drawPolygon(band);
            // Wider than 1 leaves the raster engine's fast path and costs five times as much.
            p.setPen(QPen(colors.latency, 1));
            p.setBrush(colors.latency);
            if (first == last)
                p.drawEllipse(mean.front(), 1.5, 1.5);
            else
                p.drawPolyline(mean);
        }
        p.setRenderHint(QPainter::Antialiasing, false);
    }

    /// Each check is a stack as wide as the time until the next; failed ones too: they show where it broke.
    void paintPhases()
    {
        const std::vector<HistoryPoint> &points = c.history.points;
        for (size_t i = 0; i < points.size(); ++i) {
            const TimePoint next = i + 1 < points.size() ? points[i + 1].at : g.to;
            const TimePoint until = next - points[i].at <= gapAfter(points[i], c.every) ? next : points[i].at + c.every;
            const double left = g.mapTimeToX(points[i].at);
            // A hair of ground between checks where there is room for it.
            const double room = g.mapTimeToX(until) - left;
            const double width = std::max(1.0, room > 4 ? room - 1 : room);
            double sum_ms = 0;
            const auto phases = phasesInOrder(c.history.phases[i]);
            for (size_t k = 0; k < phases.size(); ++k) {
                if (!phases[k].second)
                    continue;
                const double bottom = g.mapToY(sum_ms);
                sum_ms += static_cast<double>(phases[k].second->count()) / 1000.0;
                const double top = g.mapToY(sum_ms);
                p.fillRect(QRectF(left, top, width, bottom - top), colors.phases[k]);
            }
        }
    }

    /// The height says the state too: down is full, degraded and unknown two thirds, up a third.
    void paintRibbon()
    {
        for (const RibbonSpan &span : ribbonOf(c.history.points, c.every)) {
            if (span.shape == StateShape::Unobserved)
                continue;
            const double share = span.shape == StateShape::Down ? 1.0 : (span.shape == StateShape::Up ? 0.35 : 0.68);
            QRectF box = column(span.range, g.ribbon);
            box.setTop(box.bottom() - box.height() * share);
            p.fillRect(box, colorOf(span.shape, c.scheme));
        }
    }

    void paintRuns()
    {
        p.setRenderHint(QPainter::Antialiasing);
        for (const Run &run : c.history.runs) {
            if (run.started < g.from || run.started > g.to)
                continue;
            const double x = std::round(g.mapTimeToX(run.started)) + 0.5;
            const QColor color = run.effect == Effect::Tells ? colors.muted : repairingColor(c.scheme);
            p.setPen(QPen(color, 1, run.isShadow ? Qt::DotLine : Qt::DashLine));
            p.drawLine(QPointF(x, g.markers.bottom()), QPointF(x, g.ribbon.bottom()));
            QPolygonF flag;
            const double top = g.markers.top() + 2, half = 5;
            flag << QPointF(x - half, top) << QPointF(x + half, top) << QPointF(x, g.markers.bottom());
            const QColor verdict =
                run.effect == Effect::Tells
                    ? color
                    : colorOf(run.phase == RunPhase::Ended ? shapeOf(run.verdict) : StateShape::Pending, c.scheme);
            p.setPen(QPen(verdict, 1.4));
            p.setBrush(run.verdict == Verdict::Repaired ? QBrush(verdict) : QBrush(c.palette.color(QPalette::Base)));
            p.drawPolygon(flag);
        }
        p.setRenderHint(QPainter::Antialiasing, false);
    }

    void paintCursor()
    {
        if (!c.cursor)
            return;
        const double x = std::round(g.mapTimeToX(*c.cursor)) + 0.5;
        p.setPen(QPen(c.palette.color(QPalette::Text), 1));
        p.drawLine(QPointF(x, g.plot.top()), QPointF(x, g.ribbon.bottom()));
        const int index = nearestPoint(c.history.points, *c.cursor);
        if (index < 0)
            return;
        const HistoryPoint &point = c.history.points[static_cast<size_t>(index)];
        if (point.ok == 0 || c.view == ChartView::Phases)
            return;
        p.setRenderHint(QPainter::Antialiasing);
        p.setBrush(colors.latency);
        p.setPen(QPen(c.palette.color(QPalette::Base), 1.5));
        p.drawEllipse(QPointF(g.mapTimeToX(point.at), g.mapToY(point.mean_ms)), 3.5, 3.5);
    }

    QPainter &p;
    const ChartPicture &c;
    const ChartGeometry &g;
    const ThemeColors &colors;
};

} // namespace

ChartGeometry layOutChart(const QRect &whole, const QFontMetrics &metrics, TimeRange range, double top_ms)
{
    ChartGeometry geometry;
    const int left = metrics.horizontalAdvance(u"000 ms "_s) + 6;
    const int bottom = metrics.height() + 6;
    const int right = 8;
    const QRect inner = whole.adjusted(left, 2, -right, -bottom);
    geometry.markers = QRectF(inner.left(), inner.top(), inner.width(), kMarkerHeight);
    geometry.ribbon = QRectF(inner.left(), inner.bottom() - kRibbonHeight, inner.width(), kRibbonHeight);
    geometry.plot = QRectF(inner.left(),
                           geometry.markers.bottom() + 2,
                           inner.width(),
                           geometry.ribbon.top() - geometry.markers.bottom() - 6);
    geometry.from = range.from;
    geometry.to = range.to;
    geometry.top_ms = top_ms;
    return geometry;
}

void paintChart(QPainter &painter, const ChartPicture &picture)
{
    ChartPainter(painter, picture).paint();
}

} // namespace salve
