// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/reactions_model.h"

#include "models/shown_state.h"
#include "models/words.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

StateShape shapeOfLight(PreflightReport::Light light)
{
    switch (light) {
    case PreflightReport::Light::Green:
        return StateShape::Up;
    case PreflightReport::Light::Red:
        return StateShape::Down;
    case PreflightReport::Light::Yellow:
        break;
    }
    return StateShape::Pending;
}

} // namespace

ReactionsModel::ReactionsModel(Session &session, const Clock &clock, QObject *parent)
    : KeyedTable(parent),
      m_clock(clock)
{
    connect(&session, &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
        replaceAll(snapshot.reactions);
        emit changed();
    });
    connect(&session, &Session::batchArrived, this, [this](const Batch &batch) {
        if (batch.reactions.empty() && batch.reactionsGone.empty())
            return;
        remove(batch.reactionsGone);
        put(batch.reactions);
        emit changed();
    });
}

ColumnSpan ReactionsModel::changedColumns(const ReactionView &before, const ReactionView &after) const
{
    // A reaction changes a few times an hour: telling its columns apart would be work for nothing.
    return before == after ? ColumnSpan{} : ColumnSpan{0, kReactionColumns - 1};
}

QString ReactionsModel::text(const ReactionView &view, ReactionColumn column) const
{
    const bool hasRun = !view.lastRun.isNull();
    switch (column) {
    case ReactionColumn::Shape:
        return {};
    case ReactionColumn::Name:
        return view.name;
    case ReactionColumn::Effect:
        return titleOf(view.effect);
    case ReactionColumn::Kind:
        return view.kind;
    case ReactionColumn::Target:
        return view.target.simplified(); // a request of several lines in one
    case ReactionColumn::LastRun:
        return hasRun ? tr("%1 ago").arg(sinceText(view.lastStarted, m_clock.wallNow())) : tr("never");
    case ReactionColumn::Outcome:
        return hasRun ? titleOf(view.lastOutcome) : QString();
    case ReactionColumn::Verdict:
        return hasRun && view.effect != Effect::Tells ? titleOf(view.lastVerdict) : QString();
    case ReactionColumn::Runs:
        return view.runs24h > 0 ? QString::number(view.runs24h) : QString();
    case ReactionColumn::Repaired:
        return view.repaired24h > 0 ? QString::number(view.repaired24h) : QString();
    case ReactionColumn::Preflight:
        return view.preflight.isEmpty() ? titleOf(view.preflightLight) : view.preflight;
    case ReactionColumn::Runbooks:
        return view.runbooks.join(u", "_s);
    }
    return {};
}

QVariant ReactionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReactionView &view = at(index.row());
    const auto column = static_cast<ReactionColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(view, column);
    case Qt::ToolTipRole:
        if (column == ReactionColumn::Shape)
            return tr("Preflight: %1").arg(text(view, ReactionColumn::Preflight));
        if (column == ReactionColumn::Target)
            return view.target.trimmed();
        return column == ReactionColumn::LastRun ? momentText(view.lastStarted) : text(view, column);
    case Qt::AccessibleTextRole:
        return column == ReactionColumn::Shape ? u"%1, %2"_s.arg(view.name, text(view, ReactionColumn::Preflight))
                                               : text(view, column);
    case IdRole:
        return view.id.value;
    case ShapeRole:
        return static_cast<int>(shapeOfLight(view.preflightLight));
    case RepairingRole:
        return false;
    case NumberRole:
        return column == ReactionColumn::Runs || column == ReactionColumn::Repaired;
    default:
        return {};
    }
}

QVariant ReactionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<ReactionColumn>(section)) {
    case ReactionColumn::Shape:
        return role == Qt::DisplayRole ? QString() : tr("Would it work?");
    case ReactionColumn::Name:
        return tr("Name");
    case ReactionColumn::Effect:
        return tr("Effect");
    case ReactionColumn::Kind:
        return tr("Kind");
    case ReactionColumn::Target:
        return tr("What it does");
    case ReactionColumn::LastRun:
        return tr("Last run");
    case ReactionColumn::Outcome:
        return tr("Outcome");
    case ReactionColumn::Verdict:
        return tr("Verified");
    case ReactionColumn::Runs:
        return tr("Runs 24 h");
    case ReactionColumn::Repaired:
        return tr("Repaired 24 h");
    case ReactionColumn::Preflight:
        return tr("Preflight");
    case ReactionColumn::Runbooks:
        return tr("Runbooks");
    }
    return {};
}

} // namespace salve
