// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "sim.h"

namespace salve::testing {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// The founding ladder: highstate after 300 s of outage, each 300 s; restart after 600 s, each 600 s.
inline MonitorSet ladderSet()
{
    MonitorSet set;
    Monitor database = monitorOf(QStringLiteral("database"), QStringLiteral("db1"), QStringLiteral("heal"));
    database.tags = {QStringLiteral("db")};
    set.monitors = {database};
    const QStringList hosts{QStringLiteral("db1"), QStringLiteral("db2")};
    set.reactions = {reactionOf(QStringLiteral("highstate"), hosts),
                     reactionOf(QStringLiteral("restart"), hosts),
                     reactionOf(QStringLiteral("tell-team"))};
    set.reactions[2].effect = Effect::Tells;
    Step highstate = stepOf(QStringLiteral("highstate"));
    highstate.after = minutes{5};
    highstate.repeat = minutes{5};
    highstate.atMost = Rate{12, hours{1}};
    highstate.nextAfter = NextAfter::ReCheck;
    Step restart = stepOf(QStringLiteral("restart"));
    restart.after = minutes{10};
    restart.repeat = minutes{10};
    restart.atMost = Rate{6, hours{1}};
    restart.nextAfter = NextAfter::ReCheck;
    set.runbooks = {bookOf(QStringLiteral("heal"), {highstate, restart})};
    Tell tell;
    tell.run = {QStringLiteral("tell-team")};
    tell.unlessRepairedWithin = minutes{5};
    tell.repeat = hours{1};
    set.tells = {tell};
    Limit everything;
    everything.atMost = Rate{60, hours{1}};
    Limit host;
    host.scope = LimitScope::Host;
    host.atMost = Rate{20, hours{1}};
    set.limits = {everything, host};
    return set;
}

/// The same with a patient highstate whose verdict is waited for.
inline MonitorSet patientLadderSet()
{
    MonitorSet set = ladderSet();
    set.tells[0].unlessRepairedWithin = minutes{20};
    set.reactions[0].takesUpTo = minutes{15};
    set.runbooks[0].steps[0].repeat = minutes{15};
    set.runbooks[0].steps[0].nextAfter = NextAfter::Verdict;
    return set;
}

/// Fails from `down` until `up`.
inline void failBetween(Sim &sim, Millis down, Millis up)
{
    const TimePoint from = sim.time(down);
    const TimePoint to = sim.time(up);
    sim.check = [from, to](const MonitorId &, TimePoint at) { return at >= from && at < to ? failure() : okResult(); };
}

/// An hour of good results before the story begins at 0.
inline void beginUp(Sim &sim, const MonitorSet &set)
{
    sim.isLogged = [](const QString &line) { return !line.startsWith(u'-') && !line.contains(QStringLiteral("tell")); };
    sim.setSet(set);
    for (const Runbook &book : set.runbooks)
        sim.arm(book.id);
}

} // namespace salve::testing
