// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/activity_model.h"

#include "core/rule_words.h"
#include "models/shown_state.h"
#include "models/words.h"
#include "session/commands.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;
constexpr size_t kMostRows = 20'000;

} // namespace

ActivityModel::ActivityModel(Session &session, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_clock(clock)
{
    connect(&session, &Session::snapshotArrived, this, [this] { refreshHead(); });
    connect(&session, &Session::batchArrived, this, [this](const Batch &batch) {
        if (!batch.runs.empty() || !batch.decisions.empty() || !batch.transitions.empty() || batch.automation)
            refreshHead();
    });
}

void ActivityModel::follow()
{
    if (!std::exchange(m_isFollowing, true))
        refreshHead();
}

void ActivityModel::refreshHead()
{
    if (!m_isFollowing)
        return;
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    m_session.ask({queries::kActivity, {{u"limit"_s, kPage}}}, this, [this](const Result<QJsonObject> &answer) {
        m_isAsking = false;
        if (answer)
            putHead(activityFrom(*answer));
        else
            emit failed(answer.error().sentence);
        if (std::exchange(m_isStale, false))
            refreshHead();
    });
}

void ActivityModel::putHead(std::vector<ActivityEntry> page)
{
    if (m_rows.empty()) {
        m_isComplete = page.size() < kPage;
        append(std::move(page));
        return;
    }
    const qint64 newest = m_rows.front().sequence;
    const auto firstKnown =
        std::find_if(page.begin(), page.end(), [&](const ActivityEntry &row) { return row.sequence <= newest; });
    if (const auto count = static_cast<int>(firstKnown - page.begin()); count > 0) {
        // A whole page of news leaves a hole before the old rows: let them go, they are fetched again on demand.
        if (firstKnown == page.end() && page.size() >= kPage) {
            beginRemoveRows({}, 0, rowCount() - 1);
            m_rows.clear();
            endRemoveRows();
            m_isComplete = false;
        }
        beginInsertRows({}, 0, count - 1);
        m_rows.insert(m_rows.begin(), page.begin(), firstKnown);
        endInsertRows();
    }
    // A run whose verdict came keeps its sequence: tell the rows of this page anew.
    for (auto it = firstKnown; it != page.end(); ++it) {
        const auto held =
            std::lower_bound(m_rows.begin(), m_rows.end(), it->sequence, [](const ActivityEntry &row, qint64 sequence) {
                return row.sequence > sequence;
            });
        if (held == m_rows.end() || held->sequence != it->sequence || *held == *it)
            continue;
        *held = *it;
        const int row = static_cast<int>(held - m_rows.begin());
        emit dataChanged(index(row, 0), index(row, kActivityColumns - 1));
    }
}

void ActivityModel::append(std::vector<ActivityEntry> page)
{
    if (page.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    m_rows.insert(m_rows.end(), page.begin(), page.end());
    endInsertRows();
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isFetching && !m_rows.empty() && m_rows.size() < kMostRows;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const qint64 before = m_rows.back().sequence;
    m_session.ask({queries::kActivity, {{u"before"_s, before}, {u"limit"_s, kPage}}},
                  this,
                  [this, before](const Result<QJsonObject> &answer) {
                      m_isFetching = false;
                      if (!answer) {
                          m_isComplete = true;
                          emit failed(answer.error().sentence);
                          return;
                      }
                      // The head may have been dropped meanwhile: then this page does not follow on it.
                      if (m_rows.empty() || m_rows.back().sequence != before)
                          return;
                      std::vector<ActivityEntry> page = activityFrom(*answer);
                      m_isComplete = page.size() < kPage;
                      append(std::move(page));
                  });
}

MonitorId ActivityModel::monitorOf(const ActivityEntry &row) const
{
    if (row.run)
        return row.run->monitor;
    if (row.decision)
        return row.decision->monitor;
    return row.transition ? row.transition->monitor : MonitorId{};
}

QString ActivityModel::text(const ActivityEntry &row, ActivityColumn column) const
{
    switch (column) {
    case ActivityColumn::Shape:
        return {};
    case ActivityColumn::Time:
        return clockText(row.at, m_clock.wallNow());
    case ActivityColumn::Reaction: {
        const ReactionId id = row.run ? row.run->reaction : (row.decision ? row.decision->reaction : ReactionId{});
        const QString name = m_reactionNames && !id.isEmpty() ? m_reactionNames(id) : QString();
        return name.isEmpty() ? id.value : name;
    }
    case ActivityColumn::Monitor: {
        const MonitorId id = monitorOf(row);
        const QString name = m_names ? m_names(id) : QString();
        return name.isEmpty() ? id.value : name;
    }
    case ActivityColumn::Why:
        if (row.run)
            return row.run->sentence.isEmpty() ? titleOf(row.run->why) : shownOutcome(row.run->sentence);
        if (row.decision) {
            const QString times = row.decision->count > 1 ? tr(" (%n times)", nullptr, row.decision->count) : QString();
            return shownReason(row.decision->reason) + times;
        }
        if (row.transition) {
            const QString change = tr("%1 → %2").arg(titleOf(row.transition->from), titleOf(row.transition->to));
            return row.transition->reason.isEmpty() ? change
                                                    : u"%1: %2"_s.arg(change, shownMessage(row.transition->reason));
        }
        return row.note;
    case ActivityColumn::RunState:
        if (!row.run)
            return {};
        if (row.run->isShadow)
            return tr("Shadow: would have run");
        return row.run->phase == RunPhase::Ended ? titleOf(row.run->outcome) : titleOf(row.run->phase);
    case ActivityColumn::Verdict:
        return row.run && row.run->phase == RunPhase::Ended && row.run->effect != Effect::Tells
                   ? titleOf(row.run->verdict)
                   : QString();
    case ActivityColumn::Took:
        return row.run && row.run->phase == RunPhase::Ended ? sinceText(row.run->started, row.run->ended) : QString();
    case ActivityColumn::By:
        return row.run ? row.run->by : QString();
    }
    return {};
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActivityEntry &row = at(index.row());
    const auto column = static_cast<ActivityColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == ActivityColumn::Time ? momentText(row.at) : text(row, column);
    case Qt::AccessibleTextRole:
        if (column == ActivityColumn::Shape)
            return u"%1, %2, %3"_s.arg(
                text(row, ActivityColumn::Time), text(row, ActivityColumn::Monitor), text(row, ActivityColumn::Why));
        return text(row, column);
    case IdRole:
        return row.sequence;
    case ShapeRole:
        if (row.run)
            return static_cast<int>(shapeOf(*row.run));
        return row.transition ? QVariant(static_cast<int>(shapeOf(row.transition->to))) : QVariant();
    case RepairingRole:
        return row.run && row.run->phase == RunPhase::Started;
    case NumberRole:
        return column == ActivityColumn::Took;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ActivityColumn>(section)) {
    case ActivityColumn::Shape:
        return QString();
    case ActivityColumn::Time:
        return tr("Time");
    case ActivityColumn::Reaction:
        return tr("Reaction");
    case ActivityColumn::Monitor:
        return tr("Monitor");
    case ActivityColumn::Why:
        return tr("Why");
    case ActivityColumn::RunState:
        return tr("Run");
    case ActivityColumn::Verdict:
        return tr("Verified");
    case ActivityColumn::Took:
        return tr("Took");
    case ActivityColumn::By:
        return tr("By");
    }
    return {};
}

} // namespace salve
