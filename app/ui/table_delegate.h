// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace salve {

/// Paints the cells of our tables: state shapes, coloured state words, heartbeat strips, numbers at the end. Reads
/// roles only.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShapeColumns(QSet<int> columns)
    {
        m_shapeColumns = std::move(columns);
    } ///< the shape, and the text behind it where there is one
    void setColoredColumns(QSet<int> columns)
    {
        m_coloredColumns = std::move(columns);
    } ///< the word in the state's colour
    void setBeatsColumn(int column) { m_beatsColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintBeats(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QSet<int> m_shapeColumns;
    QSet<int> m_coloredColumns;
    int m_beatsColumn{-1};
};

} // namespace salve
