// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/incidents_model.h"

#include "core/rule_words.h"
#include "models/answers.h"
#include "models/shown_state.h"
#include "models/words.h"
#include "session/commands.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;
constexpr size_t kMostRows = 10'000; // a person who scrolls further searches instead

} // namespace

IncidentsModel::IncidentsModel(Session &session, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_clock(clock)
{
    connect(&session, &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
        put(snapshot.incidents);
        emit changed();
    });
    connect(&session, &Session::batchArrived, this, [this](const Batch &batch) {
        if (batch.incidents.empty())
            return;
        put(batch.incidents);
        emit changed();
    });
}

int IncidentsModel::rowOf(const IncidentId &id) const
{
    const auto it = std::lower_bound(
        m_rows.begin(), m_rows.end(), id, [](const Incident &row, const IncidentId &key) { return row.id > key; });
    return it != m_rows.end() && it->id == id ? static_cast<int>(it - m_rows.begin()) : -1;
}

const Incident *IncidentsModel::find(const IncidentId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

int IncidentsModel::openCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Incident &row) { return row.end == IncidentEnd::Open; }));
}

void IncidentsModel::put(const std::vector<Incident> &incidents)
{
    for (const Incident &incident : incidents) {
        const auto it =
            std::lower_bound(m_rows.begin(), m_rows.end(), incident.id, [](const Incident &row, const IncidentId &key) {
                return row.id > key;
            });
        const int row = static_cast<int>(it - m_rows.begin());
        if (it != m_rows.end() && it->id == incident.id) {
            if (*it == incident)
                continue;
            *it = incident;
            emit dataChanged(index(row, 0), index(row, kIncidentColumns - 1));
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(it, incident);
            endInsertRows();
        }
    }
}

bool IncidentsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isFetching && !m_rows.empty() && m_rows.size() < kMostRows;
}

void IncidentsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const QJsonObject arguments{{u"before"_s, m_rows.back().id.value}, {u"limit"_s, kPage}};
    m_session.ask({queries::kIncidents, arguments}, this, [this](const Result<QJsonObject> &answer) {
        m_isFetching = false;
        if (!answer) {
            m_isComplete = true;
            emit failed(answer.error().sentence);
            return;
        }
        const std::vector<Incident> page = incidentsFrom(*answer);
        m_isComplete = page.size() < kPage;
        put(page);
    });
}

QString IncidentsModel::nameOf(const MonitorId &id) const
{
    const QString name = m_names ? m_names(id) : QString();
    return name.isEmpty() ? id.value : name;
}

QString IncidentsModel::text(const Incident &incident, IncidentColumn column) const
{
    switch (column) {
    case IncidentColumn::Shape:
        return {};
    case IncidentColumn::Monitor:
        return nameOf(incident.monitor);
    case IncidentColumn::Opened:
        return clockText(incident.opened, m_clock.wallNow());
    case IncidentColumn::Took: {
        const TimePoint end = incident.end == IncidentEnd::Open ? m_clock.wallNow() : incident.closed;
        return sinceText(incident.firstFailure, end);
    }
    case IncidentColumn::State:
        if (incident.end != IncidentEnd::Open)
            return titleOf(incident.end);
        return incident.acknowledgedBy.isEmpty() ? titleOf(incident.worst)
                                                 : tr("%1, acknowledged").arg(titleOf(incident.worst));
    case IncidentColumn::Cause:
        return incident.cause == Cause::None ? QString() : titleOf(incident.cause);
    case IncidentColumn::Message:
        return shownMessage(incident.message);
    }
    return {};
}

QVariant IncidentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Incident &incident = at(index.row());
    const auto column = static_cast<IncidentColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(incident, column);
    case Qt::ToolTipRole:
        return column == IncidentColumn::Opened ? momentText(incident.opened) : text(incident, column);
    case Qt::AccessibleTextRole:
        if (column == IncidentColumn::Shape || column == IncidentColumn::Monitor)
            return tr("%1, %2, for %3, %4")
                .arg(text(incident, IncidentColumn::Monitor),
                     text(incident, IncidentColumn::State),
                     text(incident, IncidentColumn::Took),
                     shownMessage(incident.message));
        return text(incident, column);
    case IdRole:
        return incident.id.value;
    case ShapeRole:
        return static_cast<int>(incident.end == IncidentEnd::Open ? shapeOf(incident.worst) : StateShape::Up);
    case RepairingRole:
        return false;
    case NumberRole:
        return column == IncidentColumn::Took;
    default:
        return {};
    }
}

QVariant IncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<IncidentColumn>(section)) {
    case IncidentColumn::Shape:
        return role == Qt::DisplayRole ? QString() : tr("Open, or recovered");
    case IncidentColumn::Monitor:
        return tr("Monitor");
    case IncidentColumn::Opened:
        return tr("Opened");
    case IncidentColumn::Took:
        return tr("Lasted");
    case IncidentColumn::State:
        return tr("State");
    case IncidentColumn::Cause:
        return tr("Cause");
    case IncidentColumn::Message:
        return tr("Message");
    }
    return {};
}

} // namespace salve
