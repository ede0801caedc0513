// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/monitor_query.h"
#include "models/monitors_model.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace salve {

/// The quick choices above the table.
enum class MonitorChip { All, Down, Degraded, Unknown, Acknowledged, Paused };

/// What people hide for good; all shown at first.
enum class HideRule {
    Acknowledged = 0x01,
    Maintenance = 0x02,
    Paused = 0x04,
    SoftStates = 0x08, ///< failing, but not often enough yet
    Unreachable = 0x10,
    Flapping = 0x20,
    Up = 0x40
};
Q_DECLARE_FLAGS(HideRules, HideRule)

/// The monitors that match search, chip and hide rules, in the order that the header asks for. Re-sorts only when told.
class MonitorsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit MonitorsFilter(MonitorsModel &source, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setChip(MonitorChip chip);
    void setHidden(HideRules rules);
    void clear(); ///< search, chip and hide rules at once
    const QString &search() const { return m_search; }
    MonitorChip chip() const { return m_chip; }
    HideRules hidden() const { return m_hidden; }
    bool isFiltering() const { return !m_query.isEmpty() || m_chip != MonitorChip::All || m_hidden; }
    /// Down monitors that the filter does not let through: the status line says so.
    int hiddenDown() const;

    const MonitorView &viewAt(int row) const;
    QModelIndex indexOf(const MonitorId &id) const;
    /// The order is out of date (a value of the sorted column changed, or rows came).
    bool needsSort() const { return m_needsSort; }
    void resort();

signals:
    void filterChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(const MonitorView &view) const;
    int compare(const MonitorView &a, const MonitorView &b, MonitorColumn column) const;
    void refilter();

    MonitorsModel &m_source;
    QCollator m_collator;
    QString m_search;
    MonitorQuery m_query;
    MonitorChip m_chip{MonitorChip::All};
    HideRules m_hidden;
    bool m_needsSort{false};
};

} // namespace salve

Q_DECLARE_OPERATORS_FOR_FLAGS(salve::HideRules)
