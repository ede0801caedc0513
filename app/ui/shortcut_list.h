// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QTableWidget;

namespace salve {

/// All keys, made from the actions themselves, with a search.
class ShortcutList final : public QWidget
{
    Q_OBJECT
public:
    ShortcutList(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void filter(const QString &text);
    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace salve
