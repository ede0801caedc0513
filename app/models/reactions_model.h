// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "models/keyed_table.h"
#include "models/roles.h"
#include "session/session.h"

namespace salve {

enum class ReactionColumn {
    Shape,
    Name,
    Effect,
    Kind,
    Target,
    LastRun,
    Outcome,
    Verdict,
    Runs,
    Repaired,
    Preflight,
    Runbooks
};
constexpr int kReactionColumns = static_cast<int>(ReactionColumn::Runbooks) + 1;

/// Every reaction of a session, live; its shape says whether it would work.
class ReactionsModel final : public KeyedTable<ReactionView>
{
    Q_OBJECT
public:
    ReactionsModel(Session &session, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kReactionColumns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void changed();

protected:
    ColumnSpan changedColumns(const ReactionView &before, const ReactionView &after) const override;

private:
    QString text(const ReactionView &view, ReactionColumn column) const;
    const Clock &m_clock;
};

} // namespace salve
