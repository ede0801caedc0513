// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/elided_label.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace salve {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QString line = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    style()->drawItemText(&painter,
                          contentsRect(),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          option.palette,
                          isEnabled(),
                          line,
                          foregroundRole());
}

} // namespace salve
