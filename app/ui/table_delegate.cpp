// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/table_delegate.h"

#include "models/roles.h"
#include "ui/state_painter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace salve {

namespace {

constexpr int kBeats = 40;
constexpr double kBeatWidth = 3.0; // bar and gap: 40 bars in 160 px
constexpr double kBeatStep = 4.0;
constexpr int kMargin = 8;

const std::vector<Beat> *beatsOf(const QModelIndex &index)
{
    return static_cast<const std::vector<Beat> *>(index.data(BeatsRole).value<const void *>());
}

/// The bars stand at the right end, newest last.
QRectF barOf(const QRect &cell, int fromEnd)
{
    const double right = cell.right() - kMargin - fromEnd * kBeatStep;
    return {right - kBeatWidth, cell.top() + 5.0, kBeatWidth, cell.height() - 10.0};
}

} // namespace

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(NumberRole).toBool())
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->textElideMode = Qt::ElideRight;
    if (m_coloredColumns.contains(index.column())) {
        if (const QVariant shape = index.data(ShapeRole); shape.isValid()) {
            const QColor color = colorOf(static_cast<StateShape>(shape.toInt()), schemeOf(option->palette));
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
                option->palette.setColor(group, QPalette::Text, color);
                option->palette.setColor(group, QPalette::HighlightedText, color);
            }
        }
    }
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (index.column() == m_beatsColumn) {
        paintBeats(*painter, item, index);
        return;
    }
    QRect room = item.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (const QVariant shape = index.data(ShapeRole); shape.isValid() && m_shapeColumns.contains(index.column())) {
        const int size = std::min(item.fontMetrics.height(), item.rect.height() - 4);
        const int left = text.isEmpty() ? item.rect.center().x() - size / 2 : room.left();
        const QRect square(left, item.rect.center().y() - size / 2, size, size);
        paintState(*painter,
                   QStyle::visualRect(item.direction, item.rect, square),
                   static_cast<StateShape>(shape.toInt()),
                   schemeOf(option.palette),
                   index.data(RepairingRole).toBool() ? Ring::Repairing : Ring::None);
        room.setLeft(room.left() + size + kMargin);
    }
    if (text.isEmpty())
        return;
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter->setPen(item.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    // "9 ms" is not turned round where the window goes from the right to the left: each text has its own direction.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(QStyle::visualRect(item.direction, item.rect, room),
                      static_cast<int>(QStyle::visualAlignment(item.direction, item.displayAlignment)),
                      item.fontMetrics.elidedText(text, item.textElideMode, room.width()));
}

void TableDelegate::paintBeats(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::vector<Beat> *beats = beatsOf(index);
    if (!beats)
        return;
    const Scheme scheme = schemeOf(option.palette);
    const int count = static_cast<int>(beats->size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int fromEnd = 0; fromEnd < kBeats; ++fromEnd) {
        const QRectF bar = barOf(option.rect, fromEnd);
        if (bar.left() < option.rect.left() + 2)
            break;
        if (fromEnd < count) {
            paintBeat(painter, bar, (*beats)[static_cast<size_t>(count - 1 - fromEnd)], scheme);
        } else {
            painter.fillRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2), colorsOf(scheme).border);
        }
    }
    painter.restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == m_beatsColumn)
        size.setWidth(static_cast<int>(kBeats * kBeatStep) + 2 * kMargin);
    else
        size.rwidth() += 2 * kMargin;
    return size;
}

bool TableDelegate::helpEvent(QHelpEvent *event,
                              QAbstractItemView *view,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (index.column() != m_beatsColumn || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const std::vector<Beat> *beats = beatsOf(index);
    const int fromEnd = static_cast<int>((option.rect.right() - kMargin - event->pos().x()) / kBeatStep);
    if (!beats || fromEnd < 0 || fromEnd >= static_cast<int>(beats->size())) {
        QToolTip::hideText();
        return true;
    }
    const Beat &beat = (*beats)[beats->size() - 1 - static_cast<size_t>(fromEnd)];
    // The moment of the beat itself as "now": the text then carries its time without a date only when it is of that
    // day.
    QToolTip::showText(event->globalPos(), spokenBeat(beat, beat.at), view);
    return true;
}

} // namespace salve
