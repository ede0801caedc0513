// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/shown_state.h"

#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace salve {

using namespace Qt::StringLiterals;

bool hasOverlay(const MonitorView &view, Overlay overlay)
{
    return std::find(view.overlays.begin(), view.overlays.end(), overlay) != view.overlays.end();
}

StateRank rankOf(const MonitorView &view)
{
    if (!view.enabled || hasOverlay(view, Overlay::Paused))
        return StateRank::Paused;
    if (hasOverlay(view, Overlay::Unobserved))
        return StateRank::Unobserved;
    if (view.state == MonitorWord::Up && !hasOverlay(view, Overlay::Flapping))
        return hasOverlay(view, Overlay::Maintenance) ? StateRank::Maintenance : StateRank::Up;
    if (hasOverlay(view, Overlay::Acknowledged))
        return StateRank::Acknowledged;
    if (hasOverlay(view, Overlay::Maintenance))
        return StateRank::Maintenance;
    if (hasOverlay(view, Overlay::Unreachable))
        return StateRank::Unreachable;
    if (hasOverlay(view, Overlay::Flapping))
        return StateRank::Flapping;
    switch (view.state) {
    case MonitorWord::Down:
        return StateRank::Down;
    case MonitorWord::Degraded:
        return StateRank::Degraded;
    case MonitorWord::Unknown:
        return StateRank::Unknown;
    case MonitorWord::Pending:
        return StateRank::Pending;
    case MonitorWord::Up:
        break;
    }
    return StateRank::Up;
}

StateShape shapeOf(MonitorWord state)
{
    switch (state) {
    case MonitorWord::Pending:
        return StateShape::Pending;
    case MonitorWord::Up:
        return StateShape::Up;
    case MonitorWord::Degraded:
        return StateShape::Degraded;
    case MonitorWord::Down:
        return StateShape::Down;
    case MonitorWord::Unknown:
        break;
    }
    return StateShape::Unknown;
}

StateShape shapeOf(const MonitorView &view)
{
    switch (rankOf(view)) {
    case StateRank::Paused:
        return StateShape::Paused;
    case StateRank::Unobserved:
        return StateShape::Unobserved;
    case StateRank::Maintenance:
        return StateShape::Maintenance;
    case StateRank::Unreachable:
        return StateShape::Unreachable;
    default:
        return shapeOf(view.state);
    }
}

StateShape shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Repaired:
        return StateShape::Up;
    case Verdict::NoEffect:
    case Verdict::Worse:
    case Verdict::Relapsed:
        return StateShape::Down;
    case Verdict::Unproven:
        return StateShape::Degraded;
    case Verdict::Unobserved:
        return StateShape::Unobserved;
    case Verdict::Pending:
        break;
    }
    return StateShape::Pending;
}

StateShape shapeOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded:
    case RunOutcome::Delivered:
        return StateShape::Up;
    case RunOutcome::NotRun:
        return StateShape::Paused;
    case RunOutcome::Unknown:
        return StateShape::Unknown;
    case RunOutcome::Failed:
    case RunOutcome::Rejected:
        break;
    }
    return StateShape::Down;
}

StateShape shapeOf(const Run &run)
{
    if (run.phase != RunPhase::Ended)
        return StateShape::Pending;
    return run.verdict == Verdict::Pending ? shapeOf(run.outcome) : shapeOf(run.verdict);
}

QString stateText(const MonitorView &view)
{
    if (!view.enabled || hasOverlay(view, Overlay::Paused))
        return titleOf(Overlay::Paused);
    if (hasOverlay(view, Overlay::Unobserved))
        return titleOf(Overlay::Unobserved);
    QStringList words{titleOf(view.state)};
    for (const Overlay overlay : view.overlays)
        words.append(titleWithin(overlay));
    return words.join(u", "_s);
}

QString spokenRow(const MonitorView &view, TimePoint now)
{
    QStringList parts{view.name};
    const QString since = sinceText(view.since, now);
    parts.append(
        since.isEmpty()
            ? stateText(view)
            : QCoreApplication::translate("Words", "%1 for %2", "state, duration").arg(stateText(view), since));
    if (view.state != MonitorWord::Up && !view.message.isEmpty())
        parts.append(view.message);
    if (!view.overlayReason.isEmpty())
        parts.append(view.overlayReason);
    if (!view.runbookSentence.isEmpty())
        parts.append(view.runbookSentence);
    return parts.join(u", "_s);
}

QString spokenBeat(const Beat &beat, TimePoint now)
{
    if (beat.sight != Sight::Seen)
        return QCoreApplication::translate("Words", "%1, not observed: %2")
            .arg(clockText(beat.at, now), titleOf(beat.sight));
    QStringList parts{clockText(beat.at, now), titleOf(beat.outcome)};
    if (beat.cause != Cause::None)
        parts.append(titleOf(beat.cause));
    if (const QString latency = latencyText(beat.latency); !latency.isEmpty())
        parts.append(latency);
    return parts.join(u", "_s);
}

void countInto(StateCounts &counts, const MonitorView &view)
{
    ++counts.all;
    if (hasOverlay(view, Overlay::Repairing))
        ++counts.repairing;
    switch (rankOf(view)) {
    case StateRank::Down:
        ++counts.down;
        break;
    case StateRank::Unknown:
        ++counts.unknown;
        break;
    case StateRank::Flapping:
    case StateRank::Degraded:
        ++counts.degraded;
        break;
    case StateRank::Unobserved:
        ++counts.unobserved;
        break;
    case StateRank::Pending:
        ++counts.pending;
        break;
    case StateRank::Unreachable:
        ++counts.unreachable;
        break;
    case StateRank::Maintenance:
        ++counts.maintenance;
        break;
    case StateRank::Acknowledged:
        ++counts.acknowledged;
        break;
    case StateRank::Paused:
        ++counts.paused;
        break;
    case StateRank::Up:
        ++counts.up;
        break;
    }
}

} // namespace salve
