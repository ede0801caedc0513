// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table_delegate.h"
#include "ui/window_memory.h"

#include <QTableView>
#include <QTimer>

namespace salve {

/// A table as all our pages show it: sortable and movable columns that are remembered, a checklist on the header,
/// copying as text.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    TableView(const QString &name, WindowMemory &memory, QWidget *parent = nullptr);

    /// Widths in characters and the columns hidden at first; call once, after setModel().
    void setUpColumns(const std::vector<int> &widths, const QSet<int> &hidden, int stretched);
    TableDelegate &cells() { return m_delegate; }
    /// Selected rows of the shown model, top to bottom.
    std::vector<int> selectedRowNumbers() const;
    /// Selected cells' rows as text: columns by tab, rows by line.
    QString selectionAsText() const;
    /// Nobody is about to click: the pointer is elsewhere or has rested, no menu is open.
    bool mayMoveRows() const;
    void setModel(QAbstractItemModel *model) override;
    /// Chooses the first row where none is chosen, so that keys have something to act on.
    void chooseFirst();

signals:
    void opened(const QModelIndex &index);
    void menuRequested(const QPoint &globalPosition);
    void searchRequested(); ///< "/" was typed

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void resetColumns();
    void keepColumns();

    TableDelegate m_delegate;
    QString m_name;
    WindowMemory &m_memory;
    QByteArray m_firstColumns;
    QTimer m_moved; ///< runs while the pointer has moved lately
};

} // namespace salve
