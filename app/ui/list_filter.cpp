// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/list_filter.h"

#include "models/roles.h"
#include "models/words.h"

namespace salve {

ListFilter::ListFilter(QAbstractItemModel &source, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_collator(peopleCollator())
{
    setSourceModel(&source);
}

void ListFilter::setSearch(const QString &text)
{
    m_search = text;
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ListFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column)
        all += sourceModel()->index(sourceRow, column, sourceParent).data().toString() + u' ';
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool ListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QString a = left.data().toString(), b = right.data().toString();
    if (a.isEmpty() && b.isEmpty() && left.data(ShapeRole) != right.data(ShapeRole))
        return left.data(ShapeRole).toInt() > right.data(ShapeRole).toInt();
    return m_collator.compare(a, b) < 0;
}

} // namespace salve
