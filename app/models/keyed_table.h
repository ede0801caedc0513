// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <vector>

namespace salve {

/// Columns that a change touches, both ends included; nothing when `last < first`.
struct ColumnSpan
{
    int first{0};
    int last{-1};
    bool isEmpty() const { return last < first; }
    void include(int column)
    {
        first = isEmpty() ? column : std::min(first, column);
        last = std::max(last, column);
    }
    void include(ColumnSpan other)
    {
        if (!other.isEmpty()) {
            include(other.first);
            include(other.last);
        }
    }
};

/// A table whose rows have an `id`: exact signals, never a reset. Rows stand in the order of arrival; sorting is a
/// proxy's business.
template<class Row>
class KeyedTable : public QAbstractTableModel
{
public:
    using Key = decltype(Row::id);
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    const Row *find(const Key &key) const
    {
        const auto it = m_index.constFind(key);
        return it == m_index.constEnd() ? nullptr : &at(*it);
    }
    int rowOf(const Key &key) const { return m_index.value(key, -1); }

    void put(const std::vector<Row> &rows);
    void remove(const std::vector<Key> &keys);
    /// Makes the table hold exactly these, by the smallest change.
    void replaceAll(const std::vector<Row> &rows);

protected:
    virtual ColumnSpan changedColumns(const Row &before, const Row &after) const = 0;

private:
    void removeSpan(int first, int last);
    void reindex(int from);

    std::vector<Row> m_rows;
    QHash<Key, int> m_index;
};

template<class Row>
void KeyedTable<Row>::put(const std::vector<Row> &rows)
{
    std::vector<std::pair<int, ColumnSpan>> changed;
    std::vector<Row> added;
    QHash<Key, size_t> addedAt;
    for (const Row &row : rows) {
        if (const int at = rowOf(row.id); at >= 0) {
            Row &held = m_rows[static_cast<size_t>(at)];
            const ColumnSpan span = changedColumns(held, row);
            held = row;
            if (!span.isEmpty())
                changed.emplace_back(at, span);
        } else if (const auto seen = addedAt.constFind(row.id); seen != addedAt.constEnd()) {
            added[*seen] = row;
        } else {
            addedAt.insert(row.id, added.size());
            added.push_back(row);
        }
    }
    std::sort(changed.begin(), changed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < changed.size();) {
        ColumnSpan span = changed[i].second;
        size_t end = i + 1;
        for (; end < changed.size() && changed[end].first <= changed[end - 1].first + 1; ++end)
            span.include(changed[end].second);
        emit dataChanged(index(changed[i].first, span.first), index(changed[end - 1].first, span.last));
        i = end;
    }
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        reindex(first);
        endInsertRows();
    }
}

template<class Row>
void KeyedTable<Row>::remove(const std::vector<Key> &keys)
{
    std::vector<int> gone;
    for (const Key &key : keys) {
        if (const int row = rowOf(key); row >= 0)
            gone.push_back(row);
    }
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    while (!gone.empty()) {
        const int last = gone.back();
        int first = last;
        gone.pop_back();
        while (!gone.empty() && gone.back() == first - 1) {
            first = gone.back();
            gone.pop_back();
        }
        removeSpan(first, last);
    }
}

template<class Row>
void KeyedTable<Row>::replaceAll(const std::vector<Row> &rows)
{
    QHash<Key, bool> wanted;
    for (const Row &row : rows)
        wanted.insert(row.id, true);
    std::vector<Key> gone;
    for (const Row &row : m_rows) {
        if (!wanted.contains(row.id))
            gone.push_back(row.id);
    }
    remove(gone);
    put(rows);
}

template<class Row>
void KeyedTable<Row>::removeSpan(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_index.remove(at(row).id);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    reindex(first);
    endRemoveRows();
}

template<class Row>
void KeyedTable<Row>::reindex(int from)
{
    for (int row = from; row < static_cast<int>(m_rows.size()); ++row)
        m_index.insert(at(row).id, row);
}

} // namespace salve
