// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/kind_picker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

KindPicker::KindPicker(std::vector<const Kind *> kinds, QWidget *parent)
    : QWidget(parent),
      m_kinds(std::move(kinds)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(u"kind-search"_s);
    m_search->setPlaceholderText(tr("Search kinds"));
    m_search->setAccessibleName(tr("Search kinds"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"kinds"_s);
    m_list->setAccessibleName(tr("Kinds"));
    m_list->setProperty("role", u"choices"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    setFocusProxy(m_search);
    for (const Kind *kind : m_kinds) {
        auto *item = new QListWidgetItem(kind->title(), m_list);
        item->setData(Qt::UserRole, kind->id());
        item->setToolTip(kind->summary());
        item->setData(Qt::AccessibleTextRole, u"%1. %2"_s.arg(kind->title(), kind->summary()));
    }
    connect(m_search, &QLineEdit::textChanged, this, &KindPicker::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->isRowHidden(row))
                return m_list->setCurrentRow(row);
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &KindPicker::chosenChanged);
}

void KindPicker::filter(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const Kind &kind = *m_kinds[static_cast<size_t>(row)];
        const QString all = kind.id() + u' ' + kind.title() + u' ' + kind.summary();
        const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
        const bool matches = std::all_of(
            parts.begin(), parts.end(), [&](const QString &part) { return all.contains(part, Qt::CaseInsensitive); });
        m_list->setRowHidden(row, !matches);
    }
}

const Kind *KindPicker::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_kinds[static_cast<size_t>(row)];
}

void KindPicker::choose(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

} // namespace salve
