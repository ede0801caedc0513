// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/state_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// All shapes are drawn in a square of 16 × 16, as our icons are.
constexpr double kGrid = 16.0;

QPen strokeOf(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPolygonF hexagon(double radius)
{
    QPolygonF points;
    for (int i = 0; i < 6; ++i) {
        const double angle = M_PI / 3.0 * i;
        points << QPointF(8 + radius * std::cos(angle), 8 + radius * std::sin(angle));
    }
    return points;
}

void paintGlyphText(QPainter &painter, const QRectF &box, const QString &text, const QColor &color, double pixels)
{
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintFilled(QPainter &painter, StateShape shape, const QColor &color, const QColor &inside)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case StateShape::Up:
        painter.drawEllipse(QPointF(8, 8), 6.8, 6.8);
        painter.setPen(strokeOf(inside, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{4.8, 8.3}, {7.1, 10.6}, {11.2, 5.7}});
        break;
    case StateShape::Degraded:
        painter.setPen(strokeOf(color, 1.4));
        painter.drawPolygon(QPolygonF{{8, 1.8}, {15, 14.2}, {1, 14.2}});
        painter.setPen(strokeOf(inside, 1.7));
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.6));
        painter.drawPoint(QPointF(8, 12.2));
        break;
    case StateShape::Down:
        painter.drawRoundedRect(QRectF(1.4, 1.4, 13.2, 13.2), 1.8, 1.8);
        painter.setPen(strokeOf(inside, 1.8));
        painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
        painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
        break;
    case StateShape::Unknown:
        painter.drawPolygon(QPolygonF{{8, 0.4}, {15.6, 8}, {8, 15.6}, {0.4, 8}});
        paintGlyphText(painter, QRectF(0, 0, kGrid, kGrid), u"?"_s, inside, 10);
        break;
    default: // maintenance: a hexagon with a wrench
        painter.drawPolygon(hexagon(7.4));
        painter.setPen(strokeOf(inside, 1.8));
        painter.drawLine(QPointF(5.6, 10.6), QPointF(9.4, 6.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(8.4, 3.9, 4.2, 4.2), 90 * 16, 260 * 16);
        break;
    }
}

void paintOutlined(QPainter &painter, StateShape shape, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(strokeOf(color, 1.8));
    switch (shape) {
    case StateShape::Paused:
        painter.setPen(strokeOf(color, 2.8));
        painter.drawLine(QPointF(5.2, 3.4), QPointF(5.2, 12.6));
        painter.drawLine(QPointF(10.8, 3.4), QPointF(10.8, 12.6));
        break;
    case StateShape::Unobserved:
        for (int i = 0; i < 10; ++i) {
            const double angle = 2.0 * M_PI * i / 10.0;
            painter.drawPoint(QPointF(8 + 6.2 * std::cos(angle), 8 + 6.2 * std::sin(angle)));
        }
        break;
    case StateShape::Unreachable:
        painter.drawRect(QRectF(2.2, 2.2, 11.6, 11.6));
        painter.drawLine(QPointF(8, 5), QPointF(8, 11));
        painter.drawPolyline(QPolygonF{{5.6, 7.4}, {8, 5}, {10.4, 7.4}});
        break;
    default:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        break; // pending
    }
}

bool isFilled(StateShape shape)
{
    return shape == StateShape::Up || shape == StateShape::Degraded || shape == StateShape::Down
           || shape == StateShape::Unknown || shape == StateShape::Maintenance;
}

} // namespace

void paintState(QPainter &painter, const QRectF &square, StateShape shape, Scheme scheme, Ring ring)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    const double scale = std::min(square.width(), square.height()) / kGrid;
    painter.scale(scale, scale);
    if (ring == Ring::Repairing) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(strokeOf(repairingColor(scheme), 1.5));
        painter.drawArc(QRectF(0.8, 0.8, 14.4, 14.4), 40 * 16, 280 * 16);
        painter.drawPolyline(QPolygonF{{12.2, 0.6}, {13.6, 3.4}, {10.6, 3.8}});
        painter.translate(3.6, 3.6);
        painter.scale(0.55, 0.55);
    }
    const QColor color = colorOf(shape, scheme);
    if (isFilled(shape))
        paintFilled(painter, shape, color, isDark(scheme) ? QColor(0x1E1F22) : QColor(Qt::white));
    else
        paintOutlined(painter, shape, color);
    painter.restore();
}

QIcon stateIcon(StateShape shape, Scheme scheme, int count)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintState(painter, QRectF(0, 0, size, size), shape, scheme);
        if (count > 0) {
            const double badge = size * 0.56;
            const QRectF box(size - badge, size - badge, badge, badge);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(isDark(scheme) ? QColor(0xF1F3F4) : QColor(0x1F2328));
            painter.drawRoundedRect(box, badge * 0.3, badge * 0.3);
            paintGlyphText(painter,
                           box,
                           count > 9 ? u"9+"_s : QString::number(count),
                           isDark(scheme) ? QColor(Qt::black) : QColor(Qt::white),
                           badge * (count > 9 ? 0.62 : 0.8));
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

void paintBeat(QPainter &painter, const QRectF &bar, const Beat &beat, Scheme scheme)
{
    painter.setPen(Qt::NoPen);
    if (beat.sight != Sight::Seen) {
        painter.setBrush(colorOf(StateShape::Unobserved, scheme));
        for (double y = bar.top() + 1; y < bar.bottom() - 1; y += 4)
            painter.drawRect(QRectF(bar.left(), y, bar.width(), 1.5));
        return;
    }
    const auto upTo = [&](double share) {
        return QRectF(bar.left(), bar.bottom() - bar.height() * share, bar.width(), bar.height() * share);
    };
    switch (beat.outcome) {
    case CheckOutcome::Ok:
        painter.setBrush(colorOf(StateShape::Up, scheme));
        painter.drawRect(upTo(1.0));
        break;
    case CheckOutcome::Warning: {
        painter.setBrush(colorOf(StateShape::Degraded, scheme));
        const QRectF whole = upTo(0.75);
        const double notch = whole.top() + whole.height() * 0.4;
        painter.drawRect(QRectF(whole.left(), whole.top(), whole.width(), notch - whole.top()));
        painter.drawRect(QRectF(whole.left(), notch + 1.5, whole.width(), whole.bottom() - notch - 1.5));
        break;
    }
    case CheckOutcome::Critical:
        painter.setBrush(colorOf(StateShape::Down, scheme));
        painter.drawRect(upTo(1.0 / 3.0));
        break;
    case CheckOutcome::Unknown:
        painter.setBrush(colorOf(StateShape::Unknown, scheme));
        painter.drawRect(QRectF(bar.left(), bar.center().y() - bar.height() / 6, bar.width(), bar.height() / 3));
        break;
    }
}

} // namespace salve
