// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "models/roles.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace salve {

enum class IncidentColumn { Shape, Monitor, Opened, Took, State, Cause, Message };
constexpr int kIncidentColumns = static_cast<int>(IncidentColumn::Message) + 1;

/// Incidents, newest first: what the session tells live, older ones in pages on demand.
class IncidentsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    IncidentsModel(Session &session, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kIncidentColumns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const std::vector<Incident> &rows() const { return m_rows; }
    const Incident &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowOf(const IncidentId &id) const;
    const Incident *find(const IncidentId &id) const;
    int openCount() const;
    void setMonitorNames(std::function<QString(const MonitorId &)> names) { m_names = std::move(names); }

signals:
    void changed();
    void failed(const QString &sentence);

private:
    void put(const std::vector<Incident> &incidents);
    QString text(const Incident &incident, IncidentColumn column) const;
    QString nameOf(const MonitorId &id) const;

    Session &m_session;
    const Clock &m_clock;
    std::vector<Incident> m_rows; ///< by falling id
    std::function<QString(const MonitorId &)> m_names;
    bool m_isFetching{false};
    bool m_isComplete{false};
};

} // namespace salve
