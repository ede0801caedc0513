// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shown_state.h"
#include "ui/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace salve {

/// Whether a ring of repair goes round the shape.
enum class Ring { None, Repairing };

/// Draws the shape of a state into the square; told apart without colour.
void paintState(QPainter &painter, const QRectF &square, StateShape shape, Scheme scheme, Ring ring = Ring::None);
/// For tray and window: the shape, with a small number where `count` > 0 ("9+" from ten on).
QIcon stateIcon(StateShape shape, Scheme scheme, int count = 0);
/// One bar of the heartbeat strip: full height = ok, three quarters with a notch = warning, a third at the base =
/// failed, dotted = not seen.
void paintBeat(QPainter &painter, const QRectF &bar, const Beat &beat, Scheme scheme);

} // namespace salve
