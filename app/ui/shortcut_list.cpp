// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/shortcut_list.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

ShortcutList::ShortcutList(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent, Qt::Tool),
      m_search(new QLineEdit(this)),
      m_table(new QTableWidget(0, 2, this))
{
    setObjectName(u"shortcut-list"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    column->addWidget(m_table);
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(QString(action->text()).remove(u'&').remove(u'…')));
        m_table->setItem(row, 1, new QTableWidgetItem(keys.join(u", "_s)));
    }
    m_table->resizeColumnToContents(1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutList::filter);
    resize(460, 520);
}

void ShortcutList::filter(const QString &text)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString all = m_table->item(row, 0)->text() + u' ' + m_table->item(row, 1)->text();
        m_table->setRowHidden(row, !all.contains(text, Qt::CaseInsensitive));
    }
}

} // namespace salve
