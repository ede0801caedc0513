// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/answers.h"
#include "ui/chart_geometry.h"
#include "ui/theme.h"

#include <QFontMetrics>

#include <optional>

class QPainter;

namespace salve {

/// What the plot shows of each check: how long it took, or where that time went.
enum class ChartView { Latency, Phases };

/// Everything that one frame of the chart shows.
struct ChartPicture
{
    ChartGeometry geometry;
    const HistoryAnswer &history;
    Millis every;
    std::optional<TimePoint> cursor;
    Scheme scheme;
    const QPalette &palette;
    bool hasFocus{false};
    ChartView view{ChartView::Latency}; ///< Phases only where the history has them
    QString empty{};                    ///< what stands in the middle when there are no points
};

ChartGeometry layOutChart(const QRect &whole, const QFontMetrics &metrics, TimeRange range, double top_ms);
void paintChart(QPainter &painter, const ChartPicture &picture);

} // namespace salve
