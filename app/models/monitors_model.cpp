// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/monitors_model.h"

#include "models/words.h"

namespace salve {

using namespace Qt::StringLiterals;

MonitorsModel::MonitorsModel(Session &session, const Clock &clock, QObject *parent) : KeyedTable(parent), m_clock(clock)
{
    connect(&session, &Session::snapshotArrived, this, &MonitorsModel::applySnapshot);
    connect(&session, &Session::batchArrived, this, &MonitorsModel::applyBatch);
}

void MonitorsModel::applySnapshot(const Snapshot &snapshot)
{
    replaceAll(snapshot.monitors);
    recount();
}

void MonitorsModel::applyBatch(const Batch &batch)
{
    if (batch.monitors.empty() && batch.monitorsGone.empty())
        return;
    remove(batch.monitorsGone);
    put(batch.monitors);
    recount();
}

void MonitorsModel::recount()
{
    m_counts = {};
    for (const MonitorView &view : rows())
        countInto(m_counts, view);
    emit changed();
}

QStringList MonitorsModel::tags() const
{
    QStringList all;
    for (const MonitorView &view : rows())
        all += view.tags;
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

QStringList MonitorsModel::hosts() const
{
    QStringList all;
    for (const MonitorView &view : rows()) {
        if (!view.host.isEmpty())
            all.append(view.host);
    }
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

ColumnSpan MonitorsModel::changedColumns(const MonitorView &before, const MonitorView &after) const
{
    ColumnSpan span;
    const auto touch = [&](bool differs, MonitorColumn column) {
        if (differs)
            span.include(static_cast<int>(column));
    };
    const bool state = before.state != after.state || before.overlays != after.overlays
                       || before.enabled != after.enabled || before.overlayReason != after.overlayReason;
    touch(state, MonitorColumn::Shape);
    touch(before.name != after.name || before.target != after.target, MonitorColumn::Name);
    touch(state, MonitorColumn::State);
    touch(before.since != after.since, MonitorColumn::Since);
    touch(before.beats != after.beats, MonitorColumn::Heartbeats);
    touch(before.latency != after.latency, MonitorColumn::Latency);
    touch(before.uptime24h != after.uptime24h, MonitorColumn::Uptime);
    touch(before.lastCheck != after.lastCheck, MonitorColumn::LastCheck);
    touch(before.attempt != after.attempt || before.attempts != after.attempts, MonitorColumn::Attempt);
    touch(before.message != after.message, MonitorColumn::Message);
    touch(before.runbook != after.runbook || before.runbookSentence != after.runbookSentence, MonitorColumn::Runbook);
    touch(before.host != after.host, MonitorColumn::Host);
    touch(before.tags != after.tags, MonitorColumn::Tags);
    touch(before.kind != after.kind, MonitorColumn::Kind);
    touch(before.every != after.every, MonitorColumn::Interval);
    return span;
}

QString MonitorsModel::text(const MonitorView &view, MonitorColumn column) const
{
    switch (column) {
    case MonitorColumn::Shape:
    case MonitorColumn::Heartbeats:
        return {};
    case MonitorColumn::Name:
        return view.name;
    case MonitorColumn::State:
        return stateText(view);
    case MonitorColumn::Since:
        return sinceText(view.since, m_clock.wallNow());
    case MonitorColumn::Latency:
        return latencyText(view.latency);
    case MonitorColumn::Uptime:
        return shareText(view.uptime24h);
    case MonitorColumn::LastCheck:
        return sinceText(view.lastCheck, m_clock.wallNow());
    case MonitorColumn::Attempt:
        return view.attempt > 0 ? u"%1/%2"_s.arg(view.attempt).arg(view.attempts) : QString();
    case MonitorColumn::Message:
        return view.message;
    case MonitorColumn::Runbook:
        return view.runbook.value;
    case MonitorColumn::Host:
        return view.host;
    case MonitorColumn::Tags:
        return view.tags.join(u", "_s);
    case MonitorColumn::Kind:
        return view.kind;
    case MonitorColumn::Interval:
        return durationText(view.every);
    }
    return {};
}

QString MonitorsModel::toolTip(const MonitorView &view, MonitorColumn column) const
{
    switch (column) {
    case MonitorColumn::Shape:
    case MonitorColumn::State: {
        const QString since = momentText(view.since);
        const QString line = since.isEmpty() ? stateText(view) : tr("%1 since %2").arg(stateText(view), since);
        return view.overlayReason.isEmpty() ? line : line + u'\n' + view.overlayReason;
    }
    case MonitorColumn::Name:
        return view.target.isEmpty() ? view.name : u"%1\n%2"_s.arg(view.name, view.target);
    case MonitorColumn::Since:
        return momentText(view.since);
    case MonitorColumn::LastCheck: {
        const QString next = untilText(view.nextCheck, m_clock.wallNow());
        return next.isEmpty() ? momentText(view.lastCheck)
                              : tr("%1\nnext check %2").arg(momentText(view.lastCheck), next);
    }
    case MonitorColumn::Attempt:
        return view.attempt > 0
                   ? tr("%1 of the %2 failing results that make it Down").arg(view.attempt).arg(view.attempts)
                   : QString();
    case MonitorColumn::Runbook:
        return view.runbookSentence;
    default:
        return text(view, column);
    }
}

QVariant MonitorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MonitorView &view = at(index.row());
    const auto column = static_cast<MonitorColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(view, column);
    case Qt::ToolTipRole:
        return toolTip(view, column);
    case Qt::AccessibleTextRole:
        if (column == MonitorColumn::Shape || column == MonitorColumn::Name)
            return spokenRow(view, m_clock.wallNow());
        if (column == MonitorColumn::Heartbeats)
            return view.beats.empty() ? tr("no checks yet") : spokenBeat(view.beats.back(), m_clock.wallNow());
        return text(view, column);
    case IdRole:
        return view.id.value;
    case ShapeRole:
        return static_cast<int>(shapeOf(view));
    case RepairingRole:
        return hasOverlay(view, Overlay::Repairing);
    case BeatsRole:
        return column == MonitorColumn::Heartbeats ? QVariant::fromValue(static_cast<const void *>(&view.beats))
                                                   : QVariant();
    case NumberRole:
        return column == MonitorColumn::Latency || column == MonitorColumn::Uptime || column == MonitorColumn::Since
               || column == MonitorColumn::LastCheck || column == MonitorColumn::Attempt
               || column == MonitorColumn::Interval;
    default:
        return {};
    }
}

QVariant MonitorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<MonitorColumn>(section)) {
    case MonitorColumn::Shape:
        return role == Qt::DisplayRole ? QString() : tr("State as a shape");
    case MonitorColumn::Name:
        return tr("Name");
    case MonitorColumn::State:
        return tr("State");
    case MonitorColumn::Since:
        return tr("Since");
    case MonitorColumn::Heartbeats:
        return role == Qt::DisplayRole ? tr("Heartbeats") : tr("The last 40 checks, newest at the right");
    case MonitorColumn::Latency:
        return tr("Latency");
    case MonitorColumn::Uptime:
        return role == Qt::DisplayRole ? tr("Uptime 24 h") : tr("Share of the observed time of the last 24 hours");
    case MonitorColumn::LastCheck:
        return role == Qt::DisplayRole ? tr("Last check") : tr("How long ago the last check was");
    case MonitorColumn::Attempt:
        return role == Qt::DisplayRole ? tr("Attempt") : tr("Failing results so far, of those that make it Down");
    case MonitorColumn::Message:
        return tr("Message");
    case MonitorColumn::Runbook:
        return tr("Runbook");
    case MonitorColumn::Host:
        return tr("Host");
    case MonitorColumn::Tags:
        return tr("Tags");
    case MonitorColumn::Kind:
        return tr("Kind");
    case MonitorColumn::Interval:
        return tr("Interval");
    }
    return {};
}

} // namespace salve
