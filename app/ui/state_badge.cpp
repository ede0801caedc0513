// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/state_badge.h"

#include "models/words.h"
#include "ui/state_painter.h"

#include <QPainter>

namespace salve {

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSide(fontMetrics().height());
}

void StateBadge::setSide(int pixels)
{
    setFixedSize(pixels, pixels);
}

void StateBadge::setState(StateShape shape)
{
    m_shape = shape;
    update();
}

void StateBadge::setRepairing(bool isRepairing)
{
    m_isRepairing = isRepairing;
    update();
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect(), m_shape, schemeOf(palette()), m_isRepairing ? Ring::Repairing : Ring::None);
}

StateShape shapeOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Ok:
        return StateShape::Up;
    case CheckOutcome::Warning:
        return StateShape::Degraded;
    case CheckOutcome::Critical:
        return StateShape::Down;
    case CheckOutcome::Unknown:
        break;
    }
    return StateShape::Unknown;
}

} // namespace salve
