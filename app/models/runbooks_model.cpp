// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/runbooks_model.h"

#include "core/rule_words.h"
#include "models/shown_state.h"

#include <QCoreApplication>

namespace salve {

using namespace Qt::StringLiterals;

QString armedText(const RunbookView &view)
{
    if (view.isArmed)
        return QCoreApplication::translate("RunbooksModel", "Armed");
    if (!view.disarmedBecause.isEmpty())
        return QCoreApplication::translate("RunbooksModel", "Disarmed: %1").arg(shownReason(view.disarmedBecause));
    return view.wantsArmed ? QCoreApplication::translate("RunbooksModel", "Shadow mode; wants to be armed")
                           : QCoreApplication::translate("RunbooksModel", "Shadow mode");
}

RunbooksModel::RunbooksModel(Session &session, QObject *parent) : KeyedTable(parent)
{
    connect(&session, &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
        replaceAll(snapshot.runbooks);
        emit changed();
    });
    connect(&session, &Session::batchArrived, this, [this](const Batch &batch) {
        if (batch.runbooks.empty() && batch.runbooksGone.empty())
            return;
        remove(batch.runbooksGone);
        put(batch.runbooks);
        emit changed();
    });
}

ColumnSpan RunbooksModel::changedColumns(const RunbookView &before, const RunbookView &after) const
{
    return before == after ? ColumnSpan{} : ColumnSpan{0, kRunbookColumns - 1};
}

QVariant RunbooksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RunbookView &view = at(index.row());
    switch (role) {
    case IdRole:
        return view.id.value;
    case ShapeRole:
        return static_cast<int>(view.isArmed
                                    ? StateShape::Up
                                    : (view.disarmedBecause.isEmpty() ? StateShape::Pending : StateShape::Degraded));
    case RepairingRole:
        return false;
    case NumberRole:
        return index.column() == static_cast<int>(RunbookColumn::Monitors);
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return u"%1, %2, %3"_s.arg(view.name, armedText(view), view.sentences.join(u"; "_s));
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (static_cast<RunbookColumn>(index.column())) {
    case RunbookColumn::Name:
        return view.name;
    case RunbookColumn::Armed:
        return armedText(view);
    case RunbookColumn::Monitors:
        return QString::number(view.monitors);
    case RunbookColumn::Steps:
        return view.sentences.join(role == Qt::ToolTipRole ? u"\n"_s : u" · "_s);
    }
    return {};
}

QVariant RunbooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<RunbookColumn>(section)) {
    case RunbookColumn::Name:
        return tr("Name");
    case RunbookColumn::Armed:
        return tr("Automation");
    case RunbookColumn::Monitors:
        return tr("Monitors");
    case RunbookColumn::Steps:
        return tr("Steps");
    }
    return {};
}

} // namespace salve
