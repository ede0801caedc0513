// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/world_data.h"

#include <QDateTime>

namespace salve::rules {

namespace {

QString left(TimePoint until, TimePoint at)
{
    return durationForPeople(std::max(Millis{0}, until - at));
}

/// The time of day, with the date in front where it is another day than that of `now`.
QString clock(TimePoint at, TimePoint now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at));
    const bool isToday = local.date() == QDateTime::fromMSecsSinceEpoch(msOf(now)).date();
    return local.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// "until 14:00" where an end is known.
QString untilText(TimePoint until, TimePoint now)
{
    return until == kNever ? QString() : QStringLiteral(" until %1").arg(clock(until, now));
}

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence + QStringLiteral(": ") + detail;
}

QString waitsFor(const Turn &turn, const Watched &one, const Stop &stop)
{
    const auto it = turn.d.runs.find(stop.run);
    if (it == turn.d.runs.end())
        return QStringLiteral("waits for %1").arg(stop.detail);
    const Run &run = it->second;
    if (run.phase == RunPhase::AwaitingApproval)
        return QStringLiteral("waits for the approval of %1").arg(run.reaction.value);
    if (run.incident == one.state.incident || run.incident.isNull())
        return QStringLiteral("waits for the run of %1 started %2")
            .arg(run.reaction.value, clock(run.started, turn.at));
    return QStringLiteral("waits for the run of %1 of incident %2, which has %3")
        .arg(run.reaction.value)
        .arg(run.incident.value)
        .arg(stop.detail);
}

QString notYet(const Turn &turn, const Stop &stop)
{
    if (!stop.detail.isEmpty())
        return QStringLiteral("not before the failing check number %1").arg(stop.detail);
    if (stop.until == kNever)
        return QStringLiteral("not yet: the time it has failed is counted anew");
    return QStringLiteral("not yet, %1 to go").arg(left(stop.until, turn.at));
}

QString lifted(const QString &code)
{
    if (code == wordOf(DecisionCode::Held))
        return QStringLiteral("the hold");
    if (code == wordOf(DecisionCode::StopAll))
        return QStringLiteral("the stop of all automation");
    if (code == wordOf(DecisionCode::WouldRun))
        return QStringLiteral("shadow mode");
    return code;
}

} // namespace

// clang-format off
QString sentenceOf(const Turn &turn, const Watched &one, const Subject &subject, const Stop &stop)
{
    using enum DecisionCode;
    switch (stop.code) {
    case Runs: return QStringLiteral("%1 runs for %2").arg(subject.reaction.value, one.state.monitor.value);
    case WouldRun: return QStringLiteral("shadow mode: %1 would have run").arg(subject.reaction.value);
    case StopAll: return withDetail(QStringLiteral("all automation is stopped") + untilText(stop.until, turn.at), stop.detail);
    case DoesNotAct: return QStringLiteral("repairs are done by %1").arg(stop.detail);
    case Held: return withDetail(QStringLiteral("held") + untilText(stop.until, turn.at), stop.detail);
    case Maintenance: return withDetail(QStringLiteral("maintenance") + untilText(maintenanceEnd(turn.d, one), turn.at), stop.detail);
    case Acknowledged: return QStringLiteral("acknowledged by %1").arg(stop.detail);
    case Unobserved: return QStringLiteral("we cannot see it now (%1)").arg(stop.detail);
    case NeverSeenUp: return QStringLiteral("never seen up: %1 of 3 good results since it was last changed").arg(stop.detail);
    case ParentDown: return QStringLiteral("its parent %1 is down").arg(stop.detail);
    case TooMany: return QStringLiteral("too many failed at once: something large broke, or we cannot see");
    case Flapping: return QStringLiteral("it is flapping");
    case OtherCause: return QStringLiteral("not meant for the cause %1").arg(stop.detail);
    case NotYet: return notYet(turn, stop);
    case NoRepeat: return QStringLiteral("has run in this outage and does not repeat");
    case RepeatNotYet: return QStringLiteral("repeat not yet, %1 to go").arg(left(stop.until, turn.at));
    case Cooldown: return QStringLiteral("cooldown, %1 left").arg(left(stop.until, turn.at));
    case Busy:
    case WaitsForRung: return waitsFor(turn, one, stop);
    case Queued: return QStringLiteral("an older incident waits first for %1").arg(stop.detail);
    case UpTo: return QStringLiteral("has run %1 times in this incident, and may not more").arg(stop.detail);
    case Budget:
        return stop.until == kNever ? QStringLiteral("waits for its turn in %1").arg(stop.detail)
                                    : QStringLiteral("the budget is spent, %1 to go: %2").arg(left(stop.until, turn.at), stop.detail);
    case Rejected:
        return withDetail(stop.isOfEvent ? QStringLiteral("refused before it ran")
                                         : QStringLiteral("rejected, and nothing was changed since"), stop.detail);
    case RelapsedTwice: return QStringLiteral("relapsed twice after it in this incident");
    case Worse: return QStringLiteral("a run made it worse: the ladder stopped");
    case Disarmed: return QStringLiteral("the runbook disarmed itself: %1 would have run").arg(subject.reaction.value);
    case LooksFirst: return QStringLiteral("looks again before acting");
    case RecoveredByItself: return QStringLiteral("recovered by itself");
    case AwaitsApproval: return QStringLiteral("waits for an approval until %1").arg(clock(stop.until, turn.at));
    case ApprovalDenied: return QStringLiteral("a person said no");
    case ApprovalExpired: return QStringLiteral("nobody answered whether it may run");
    case StateUnknown: return QStringLiteral("its state is unknown: nothing is repaired blindly");
    case HitsTooMany: return QStringLiteral("hits too many hosts: %1").arg(stop.detail);
    case Quiet: return QStringLiteral("quiet hours until %1").arg(clock(stop.until, turn.at));
    case Flood: return QStringLiteral("too many messages: held back for one line at %1").arg(clock(stop.until, turn.at));
    case Grouped: return QStringLiteral("part of the failure of %1").arg(stop.detail);
    case NeverTold: return QStringLiteral("%1 was never told of the problem").arg(stop.detail);
    case TriesAgain: return withDetail(QStringLiteral("not run, is tried again"), stop.detail);
    case Thaw:
        return QStringLiteral("%1 more failing results are needed after %2")
            .arg(one.state.thaw ? one.state.thaw->left : 0)
            .arg(lifted(stop.detail));
    case GivesUp: return withDetail(QStringLiteral("given up"), stop.detail);
    case NobodyToTell: return QStringLiteral("nothing repairs it, and the set names nobody to tell");
    case InDigest: return QStringLiteral("named in one message with others, run %1").arg(stop.run.value);
    case ChildAnswers: return QStringLiteral("%1 answers through it: this check may be wrong").arg(stop.detail);
    }
    return {};
}
// clang-format on

} // namespace salve::rules
