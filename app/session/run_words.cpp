// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/run_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

QString clock(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(u"HH:mm:ss"_s);
}

QString afterOutcome(const Run &run)
{
    return durationForPeople(std::max(Millis{0}, run.judged - run.ended));
}

QString noEffectText(const Run &run)
{
    const bool saidNo = run.outcome == RunOutcome::Failed || run.outcome == RunOutcome::Rejected;
    if (saidNo && run.recheckedAt == run.judged)
        return Texts::tr("It said no itself, and the check at %1, %2 after that, still failed.")
            .arg(clock(run.judged), afterOutcome(run));
    if (run.judged >= run.ended + run.verifyWithin)
        return Texts::tr("The check at %1, %2 after the outcome, still failed; a proof was waited for %3.")
            .arg(clock(run.judged), afterOutcome(run), durationForPeople(run.verifyWithin));
    return Texts::tr("Another run began at %1, before any check was up.").arg(clock(run.judged));
}

QString unprovenText(const Run &run)
{
    if (run.isShadow)
        return Texts::tr("It was only played: there is nothing to prove.");
    if (run.outcome == RunOutcome::NotRun)
        return Texts::tr("It was not run: there is nothing to prove.");
    if (run.incident.isNull())
        return Texts::tr("No incident was open that it could have repaired.");
    if (run.judged < run.ended + run.verifyWithin)
        return Texts::tr("It was up again before the outcome was known: nobody can say what repaired it.");
    return Texts::tr("It was up again at %1, %2 after the outcome: too late for a proof, and nothing else had run.")
        .arg(clock(run.judged), afterOutcome(run));
}

QString pendingText(const Run &run)
{
    switch (run.phase) {
    case RunPhase::AwaitingApproval:
        return Texts::tr("It waits for an approval.");
    case RunPhase::Planned:
        return run.nextTry == kNever ? QString() : Texts::tr("It is tried again at %1.").arg(clock(run.nextTry));
    case RunPhase::Started:
        return Texts::tr("It is under way, and may take %1.").arg(durationForPeople(run.takesUpTo));
    case RunPhase::Ended:
        break;
    }
    const QString until = clock(run.ended + run.verifyWithin);
    if (run.recheckedAt != TimePoint{})
        return Texts::tr("The check at %1 still failed; one that is up until %2 proves it.")
            .arg(clock(run.recheckedAt), until);
    if (run.staleFor > Millis{0})
        return Texts::tr(
                   "Until %1 a look may still see what was before; one that is up behind that, until %2, proves it.")
            .arg(clock(run.ended + run.staleFor), until);
    return Texts::tr("A check that is up until %1 proves it.").arg(until);
}

} // namespace

QString startText(const Run &run)
{
    const QString step = Texts::tr("step %1 of the runbook %2").arg(run.step.value, run.runbook.value);
    const bool isOfRunbook = !run.runbook.isEmpty() && !run.step.isEmpty();
    if (!run.undoes.isNull())
        return Texts::tr("%1, to take back run %2").arg(run.by).arg(run.undoes.value);
    switch (run.why) {
    case RunWhy::ByHand:
        return Texts::tr("%1, by hand").arg(run.by);
    case RunWhy::Test:
        return Texts::tr("%1, as a test").arg(run.by);
    case RunWhy::Drill:
        return Texts::tr("%1, in a fire drill: it breaks something on purpose").arg(run.by);
    case RunWhy::Step:
        return run.isApproved ? Texts::tr("%1, approved by %2").arg(step, run.by) : step;
    case RunWhy::Recovery:
        return isOfRunbook ? step : Texts::tr("the recovery of what was told");
    case RunWhy::Tell:
        return Texts::tr("the people whom the set tells");
    case RunWhy::Digest:
    case RunWhy::Receipt:
    case RunWhy::Question:
        break;
    }
    return Texts::tr("Salve itself");
}

QString meaningOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded:
        return Texts::tr("its own answer says that it is done");
    case RunOutcome::Delivered:
        return Texts::tr("it was accepted, and no more is known");
    case RunOutcome::Failed:
        return Texts::tr("it ran and said no");
    case RunOutcome::Rejected:
        return Texts::tr("it was refused, and will not work as it stands");
    case RunOutcome::NotRun:
        return Texts::tr("it was certainly not executed");
    case RunOutcome::Unknown:
        return Texts::tr("it may have happened, and is not repeated");
    }
    return {};
}

QString verdictText(const Run &run)
{
    if (run.effect == Effect::Tells)
        return {};
    switch (run.verdict) {
    case Verdict::Pending:
        return pendingText(run);
    case Verdict::Repaired:
        return Texts::tr("The check at %1 was up, %2 after the outcome.").arg(clock(run.judged), afterOutcome(run));
    case Verdict::NoEffect:
        return noEffectText(run);
    case Verdict::Unproven:
        return unprovenText(run);
    case Verdict::Worse:
        return Texts::tr("At %1 it was graver than before, or something else on the hosts that it hit had gone down.")
            .arg(clock(run.judged));
    case Verdict::Relapsed:
        return Texts::tr("It was up after the run, and down again at %1.").arg(clock(run.judged));
    case Verdict::Unobserved:
        return Texts::tr("Until %1 nobody could look.").arg(clock(run.judged));
    }
    return {};
}

bool isJudgedByLooks(const Run &run)
{
    return run.effect != Effect::Tells && !run.isShadow && run.phase == RunPhase::Ended
           && run.outcome != RunOutcome::NotRun && !run.incident.isNull();
}

TimePoint lastLookBehind(const Run &run, TimePoint now)
{
    // A verdict may be amended long after the looks that it was given for.
    const TimePoint last = run.ended + run.verifyWithin + std::chrono::minutes{1};
    return std::min(run.verdict == Verdict::Pending ? now : run.judged, last);
}

} // namespace salve
