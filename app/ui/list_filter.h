// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace salve {

/// Search and natural order for the smaller tables: words are ANDed over all columns.
class ListFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ListFilter(QAbstractItemModel &source, QObject *parent = nullptr);
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    QString m_search;
    QStringList m_words;
};

} // namespace salve
