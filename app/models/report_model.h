// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "models/roles.h"
#include "session/session.h"

#include <QAbstractTableModel>

#include <array>

namespace salve {

enum class ReportColumn { Name, What, Runs, Repaired, NoEffect, Unproven, Worse, Relapsed, Shadow, RepairedAfter };
constexpr int kReportColumns = static_cast<int>(ReportColumn::RepairedAfter) + 1;

/// What runbooks and reactions were good for in the last weeks: one row for each that ran. Asked for, not followed.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReportModel(Session &session, QObject *parent = nullptr);

    void ask(int weeks);
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kReportColumns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "12 incidents, 9 repaired; 7 wake-ups avoided. …"
    const QString &summary() const { return m_summary; }
    /// "web: refused, 5th time this week, repaired by restart-nginx (4)"
    const QStringList &recurring() const { return m_recurring; }
    void setRunbookNames(std::function<QString(const RunbookId &)> names) { m_runbookNames = std::move(names); }
    void setReactionNames(std::function<QString(const ReactionId &)> names) { m_reactionNames = std::move(names); }

signals:
    void arrived();
    void failed(const QString &sentence);

private:
    enum class What { Runbook, Reaction };
    struct Row
    {
        What what{What::Reaction};
        QString id;
        std::array<int, 7> counts{}; ///< from Runs to Shadow
        std::optional<Millis> repairedAfter;
    };
    void take(const QJsonObject &report);
    void add(What what, const QJsonArray &lines);
    QString text(const Row &row, ReportColumn column) const;

    Session &m_session;
    std::vector<Row> m_rows;
    QString m_summary;
    QStringList m_recurring;
    int m_asked{0}; ///< only the last answer counts
    std::function<QString(const RunbookId &)> m_runbookNames;
    std::function<QString(const ReactionId &)> m_reactionNames;
};

} // namespace salve
