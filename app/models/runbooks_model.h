// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/keyed_table.h"
#include "models/roles.h"
#include "session/session.h"

namespace salve {

enum class RunbookColumn { Name, Armed, Monitors, Steps };
constexpr int kRunbookColumns = static_cast<int>(RunbookColumn::Steps) + 1;

/// Every runbook of a session, live.
class RunbooksModel final : public KeyedTable<RunbookView>
{
    Q_OBJECT
public:
    explicit RunbooksModel(Session &session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kRunbookColumns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void changed();

protected:
    ColumnSpan changedColumns(const RunbookView &before, const RunbookView &after) const override;
};

/// "Armed", "Shadow mode: records what would run", "Disarmed: 5 runs in a row without a proven repair".
QString armedText(const RunbookView &view);

} // namespace salve
