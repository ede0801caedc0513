// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rule_words.h"
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
        return said("waits for %1").arg(stop.detail);
    const Run &run = it->second;
    if (run.phase == RunPhase::AwaitingApproval)
        return said("waits for the approval of %1").arg(run.reaction.value);
    if (run.incident == one.state.incident || run.incident.isNull())
        return said("waits for the run of %1 started %2").arg(run.reaction.value, clock(run.started, turn.at));
    return said("waits for the run of %1 of incident %2, which has %3")
        .arg(run.reaction.value)
        .arg(run.incident.value)
        .arg(stop.detail);
}

QString notYet(const Turn &turn, const Stop &stop)
{
    if (!stop.detail.isEmpty())
        return said("not before the failing check number %1").arg(stop.detail);
    if (stop.until == kNever)
        return said("not yet: the time it has failed is counted anew");
    return said("not yet, %1 to go").arg(left(stop.until, turn.at));
}

QString lifted(const QString &code)
{
    if (code == wordOf(DecisionCode::Held))
        return said("the hold");
    if (code == wordOf(DecisionCode::StopAll))
        return said("the stop of all automation");
    if (code == wordOf(DecisionCode::WouldRun))
        return said("shadow mode");
    return code;
}

} // namespace

// clang-format off
QString sentenceOf(const Turn &turn, const Watched &one, const Subject &subject, const Stop &stop)
{
    using enum DecisionCode;
    switch (stop.code) {
    case Runs: return said("%1 runs for %2").arg(subject.reaction.value, one.state.monitor.value);
    case WouldRun: return said("shadow mode: %1 would have run").arg(subject.reaction.value);
    case StopAll: return withDetail(said("all automation is stopped") + untilText(stop.until, turn.at), stop.detail);
    case DoesNotAct: return said("repairs are done by %1").arg(stop.detail);
    case Held: return withDetail(said("held") + untilText(stop.until, turn.at), stop.detail);
    case Maintenance: return withDetail(said("maintenance") + untilText(maintenanceEnd(turn.d, one), turn.at), stop.detail);
    case Acknowledged: return said("acknowledged by %1").arg(stop.detail);
    case Unobserved: return said("we cannot see it now (%1)").arg(stop.detail);
    case NeverSeenUp: return said("never seen up: %1 of 3 good results since it was last changed").arg(stop.detail);
    case ParentDown: return said("its parent %1 is down").arg(stop.detail);
    case TooMany: return said("too many failed at once: something large broke, or we cannot see");
    case Flapping: return said("it is flapping");
    case OtherCause: return said("not meant for the cause %1").arg(stop.detail);
    case NotYet: return notYet(turn, stop);
    case NoRepeat: return said("has run in this outage and does not repeat");
    case RepeatNotYet: return said("repeat not yet, %1 to go").arg(left(stop.until, turn.at));
    case Cooldown: return said("cooldown, %1 left").arg(left(stop.until, turn.at));
    case Busy:
    case WaitsForRung: return waitsFor(turn, one, stop);
    case Queued: return said("an older incident waits first for %1").arg(stop.detail);
    case UpTo: return said("has run %1 times in this incident, and may not more").arg(stop.detail);
    case Budget:
        return stop.until == kNever ? said("waits for its turn in %1").arg(stop.detail)
                                    : said("the budget is spent, %1 to go: %2").arg(left(stop.until, turn.at), stop.detail);
    case Rejected:
        return withDetail(stop.isOfEvent ? said("refused before it ran")
                                         : said("rejected, and nothing was changed since"), stop.detail);
    case RelapsedTwice: return said("relapsed twice after it in this incident");
    case Worse: return said("a run made it worse: the ladder stopped");
    case Disarmed: return said("the runbook disarmed itself: %1 would have run").arg(subject.reaction.value);
    case LooksFirst: return said("looks again before acting");
    case RecoveredByItself: return said("recovered by itself");
    case AwaitsApproval: return said("waits for an approval until %1").arg(clock(stop.until, turn.at));
    case ApprovalDenied: return said("a person said no");
    case ApprovalExpired: return said("nobody answered whether it may run");
    case StateUnknown: return said("its state is unknown: nothing is repaired blindly");
    case HitsTooMany: return said("hits too many hosts: %1").arg(stop.detail);
    case Quiet: return said("quiet hours until %1").arg(clock(stop.until, turn.at));
    case Flood: return said("too many messages: held back for one line at %1").arg(clock(stop.until, turn.at));
    case Grouped: return said("part of the failure of %1").arg(stop.detail);
    case NeverTold: return said("%1 was never told of the problem").arg(stop.detail);
    case TriesAgain: return withDetail(said("not run, is tried again"), stop.detail);
    case Thaw:
        return said("%1 more failing results are needed after %2")
            .arg(one.state.thaw ? one.state.thaw->left : 0)
            .arg(lifted(stop.detail));
    case GivesUp: return withDetail(said("given up"), stop.detail);
    case NobodyToTell: return said("nothing repairs it, and the set names nobody to tell");
    case InDigest: return said("named in one message with others, run %1").arg(stop.run.value);
    case ChildAnswers: return said("%1 answers through it: this check may be wrong").arg(stop.detail);
    }
    return {};
}
// clang-format on

} // namespace salve::rules
