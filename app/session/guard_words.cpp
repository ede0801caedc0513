// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/guard_words.h"

#include "core/rule_words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

/// The rules say how much is left, which is true at that moment only; the time of day stays true.
QString timedText(DecisionCode code, const QString &reason, const QString &when)
{
    switch (code) {
    case DecisionCode::NotYet:
        return Texts::tr("not before %1").arg(when);
    case DecisionCode::RepeatNotYet:
        return Texts::tr("not repeated before %1").arg(when);
    case DecisionCode::Cooldown:
        return Texts::tr("cooldown until %1").arg(when);
    case DecisionCode::Budget:
        return Texts::tr("the budget is spent until %1: %2").arg(when, reason.section(u": "_s, 1));
    default:
        return reason.contains(when) ? reason : Texts::tr("%1, until %2").arg(reason, when);
    }
}

QString textOf(DecisionCode code, const QString &stored, TimePoint until, TimePoint at)
{
    const QString reason = shownReason(stored);
    if (until != kNever)
        return timedText(code, reason, dayTime(until, at));
    const QString end = endOf(code);
    return end.isEmpty() ? reason : Texts::tr("%1, %2", "why, until when").arg(reason, end);
}

} // namespace

QString dayTime(TimePoint at, TimePoint now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at));
    const bool isToday = local.date() == QDateTime::fromMSecsSinceEpoch(msOf(now)).date();
    return local.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

// clang-format off
QString endOf(DecisionCode code)
{
    using enum DecisionCode;
    switch (code) {
    case WouldRun: return Texts::tr("until the runbook is armed");
    case StopAll: return Texts::tr("until a person lets it go on");
    case DoesNotAct: return Texts::tr("until this computer takes over");
    case Held: return Texts::tr("until a person releases it");
    case Maintenance: return Texts::tr("until its window ends");
    case Acknowledged: return Texts::tr("until it recovers or that is withdrawn");
    case Unobserved: return Texts::tr("until it can be seen again");
    case NeverSeenUp: return Texts::tr("until it has been seen up often enough");
    case ParentDown:
    case Grouped: return Texts::tr("until that is up again");
    case TooMany: return Texts::tr("until they recover or a person releases them");
    case Flapping: return Texts::tr("until it keeps still");
    case OtherCause: return Texts::tr("until the cause is another");
    case NoRepeat:
    case ApprovalDenied:
    case ApprovalExpired: return Texts::tr("until it recovers and fails anew");
    case Busy:
    case WaitsForRung: return Texts::tr("until that has its verdict");
    case Queued: return Texts::tr("until that one has had its turn");
    case UpTo:
    case RelapsedTwice: return Texts::tr("until this incident is over");
    case Budget: return Texts::tr("until a run before it has its verdict");
    case Rejected: return Texts::tr("until its settings or secrets change");
    case Worse: return Texts::tr("until it recovers");
    case Disarmed: return Texts::tr("until a person arms it again");
    case LooksFirst: return Texts::tr("until that look has come");
    case StateUnknown: return Texts::tr("until a check says how it is");
    case HitsTooMany: return Texts::tr("until its target or what it may hit changes");
    case TriesAgain: return Texts::tr("until it has run or its time is over");
    case Thaw: return Texts::tr("until they have come");
    case NotYet: return Texts::tr("until that has come");
    case ChildAnswers: return Texts::tr("until that fails too");
    case NobodyToTell: return Texts::tr("until the set names somebody");
    case Runs:
    case RepeatNotYet: // these always have a time
    case Cooldown:
    case AwaitsApproval:
    case Quiet:
    case Flood:
    case RecoveredByItself: // and these are no waiting
    case NeverTold:
    case GivesUp:
    case InDigest: return {};
    }
    return {};
}
// clang-format on

QString guardText(const Decision &decision, TimePoint at)
{
    return textOf(decision.code, decision.reason, decision.until, at);
}

QString guardText(const rules::Upcoming &step, TimePoint at)
{
    return textOf(step.code, step.sentence, step.until, at);
}

} // namespace salve
