// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "models/keyed_table.h"
#include "models/roles.h"
#include "models/shown_state.h"
#include "session/session.h"

namespace salve {

/// Columns of the Monitors table in their order at first start.
enum class MonitorColumn {
    Shape,
    Name,
    State,
    Since,
    Heartbeats,
    Latency,
    Uptime,
    LastCheck,
    Attempt,
    Message,
    Runbook,
    Host,
    Tags,
    Kind,
    Interval
};
constexpr int kMonitorColumns = static_cast<int>(MonitorColumn::Interval) + 1;

/// Every monitor of a session, live.
class MonitorsModel final : public KeyedTable<MonitorView>
{
    Q_OBJECT
public:
    MonitorsModel(Session &session, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kMonitorColumns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const StateCounts &counts() const { return m_counts; }
    /// Every tag and host in use, sorted, for suggestions.
    QStringList tags() const;
    QStringList hosts() const;

signals:
    /// After every snapshot or batch that changed a monitor.
    void changed();

protected:
    ColumnSpan changedColumns(const MonitorView &before, const MonitorView &after) const override;

private:
    void applySnapshot(const Snapshot &snapshot);
    void applyBatch(const Batch &batch);
    void recount();
    QString text(const MonitorView &view, MonitorColumn column) const;
    QString toolTip(const MonitorView &view, MonitorColumn column) const;

    const Clock &m_clock;
    StateCounts m_counts;
};

} // namespace salve
