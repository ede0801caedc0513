// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "models/answers.h"
#include "models/roles.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace salve {

enum class ActivityColumn { Shape, Time, Reaction, Monitor, Why, RunState, Verdict, Took, By };
constexpr int kActivityColumns = static_cast<int>(ActivityColumn::By) + 1;

/// Every decision, run, change of state and edit, newest first, in pages.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    ActivityModel(Session &session, const Clock &clock, QObject *parent = nullptr);

    /// Starts to follow; before that nothing is asked, for a page that nobody opened.
    void follow();
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kActivityColumns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    const ActivityEntry &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    void setMonitorNames(std::function<QString(const MonitorId &)> names) { m_names = std::move(names); }
    void setReactionNames(std::function<QString(const ReactionId &)> names) { m_reactionNames = std::move(names); }

signals:
    void failed(const QString &sentence);

private:
    void refreshHead();
    void putHead(std::vector<ActivityEntry> page);
    void append(std::vector<ActivityEntry> page);
    QString text(const ActivityEntry &row, ActivityColumn column) const;
    MonitorId monitorOf(const ActivityEntry &row) const;

    Session &m_session;
    const Clock &m_clock;
    std::vector<ActivityEntry> m_rows; ///< by falling sequence
    std::function<QString(const MonitorId &)> m_names;
    std::function<QString(const ReactionId &)> m_reactionNames;
    bool m_isFollowing{false};
    bool m_isAsking{false};
    bool m_isStale{false};
    bool m_isFetching{false};
    bool m_isComplete{false};
};

} // namespace salve
