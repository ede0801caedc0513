// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shown_state.h"

#include <QWidget>

namespace salve {

/// The shape of a state as a small widget, as high as a line of text (or as told).
class StateBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setState(StateShape shape);
    void setRepairing(bool isRepairing);
    void setSide(int pixels);
    StateShape state() const { return m_shape; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateShape m_shape{StateShape::Pending};
    bool m_isRepairing{false};
};

/// Of one check: a monitor needs several to become it.
StateShape shapeOf(CheckOutcome outcome);

} // namespace salve
