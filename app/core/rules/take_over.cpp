// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/take_over.h"

#include "core/rules/plan.h"
#include "core/rules/tell_sending.h"
#include "core/rules/timers.h"
#include "core/rules/windows.h"

#include <QDateTime>

#include <algorithm>

namespace salve::rules {

namespace {

QString clock(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Whoever looks after the set has to know who acts: every channel of it.
void tellAll(Turn &turn, const QString &text)
{
    std::vector<ReactionId> told;
    for (const Tell &tell : turn.d.set->tells) {
        if (std::find(told.begin(), told.end(), tell.run) != told.end())
            continue;
        told.push_back(tell.run);
        TimePoint notBefore = kLongAgo;
        if (tell.quiet) {
            if (const WindowState quiet = quietState(*tell.quiet, turn.at); quiet.isInside)
                notBefore = quiet.until;
        }
        sendAlone(turn, {{}, tell.run, StepId{QStringLiteral("take-over")}, RunWhy::Tell, text, {}, notBefore});
    }
}

/// Told before it ends: afterwards messages go to this desktop only.
void end(Turn &turn, const QString &why)
{
    const QString &acts = turn.d.set->team.acts;
    QString now = QStringLiteral("repairs are done by %1 again").arg(acts);
    if (turn.d.isNamed())
        now = acts.isEmpty() ? QStringLiteral("the set names nobody who acts any more")
                             : QStringLiteral("the set names it now");
    tellAll(turn, QStringLiteral("The take-over by %1 is over (%2): %3.").arg(turn.d.installation, why, now));
    turn.d.takeOver.reset();
    turn.changes.isActorChanged = true;
}

} // namespace

void takeOver(Turn &turn, const TakeOverGiven &input)
{
    WorldData &d = turn.d;
    if (input.until <= input.at) {
        if (d.takeOver)
            end(turn, QStringLiteral("given back by %1").arg(input.by));
        return;
    }
    if (!d.set || d.isNamed())
        return; // nobody to take it over from
    d.takeOver = TakeOver{d.takeOver ? d.takeOver->since : input.at, input.until, input.reason, input.by};
    d.nextEdge = std::min(d.nextEdge, input.until);
    turn.changes.isActorChanged = true;
    tellAll(turn,
            QStringLiteral("%1 acts for the set until %2 by order of %3, although %4 is named: %5. "
                           "%4 cannot know of it: stopped or held it must be, else two act.")
                .arg(d.installation, clock(input.until), input.by, d.set->team.acts, input.reason));
    askStopped(turn);
}

void settleTakeOver(Turn &turn)
{
    WorldData &d = turn.d;
    if (!d.takeOver)
        return;
    if (d.takeOver->until <= d.now)
        end(turn, QStringLiteral("its time is up"));
    else if (d.isNamed())
        end(turn, QStringLiteral("the set has changed"));
    else
        d.nextEdge = std::min(d.nextEdge, d.takeOver->until);
}

} // namespace salve::rules
