// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ladder_world.h"

#include <algorithm>

namespace salve::testing {

/// A web server with one repair, told after `tellAfter`.
inline MonitorSet webSet(int hosts = 1)
{
    MonitorSet set;
    for (int i = 1; i <= hosts; ++i) {
        Monitor web =
            monitorOf(QStringLiteral("web%1").arg(i), QStringLiteral("host%1").arg(i), QStringLiteral("heal"));
        web.tags = {QStringLiteral("web")};
        set.monitors.push_back(web);
    }
    set.reactions = {reactionOf(QStringLiteral("restart")), reactionOf(QStringLiteral("tell-team"))};
    set.reactions[1].effect = Effect::Tells;
    set.runbooks = {bookOf(QStringLiteral("heal"), {stepOf(QStringLiteral("restart"))})};
    Tell tell;
    tell.run = {QStringLiteral("tell-team")};
    set.tells = {tell};
    return set;
}

/// Ten minutes of good results, then failing from 0 on.
struct Story
{
    Story(const MonitorSet &set, Millis up = hours{1000})
    {
        sim.startGridAt(-minutes{10});
        failBetween(sim, Millis{0}, up);
        sim.isLogged = [](const QString &line) { return !line.startsWith(u'-'); };
        sim.setSet(set);
        sim.arm({QStringLiteral("heal")});
    }
    QStringList restarts() const { return sim.starts(QStringLiteral("restart")); }
    QStringList tells() const { return sim.starts(QStringLiteral("tell-team")); }
    bool decided(DecisionCode code) const
    {
        return std::any_of(
            sim.decisions().begin(), sim.decisions().end(), [code](const Decision &d) { return d.code == code; });
    }
    Sim sim;
};

inline const MonitorId kWeb{QStringLiteral("web1")};

inline void hold(Story &story, HoldScope scope, const QString &name, Millis from, Millis until)
{
    story.sim.at(from, [&story, scope, name, until] {
        Hold one;
        one.scope = scope;
        one.name = name;
        one.reason = QStringLiteral("patch");
        one.by = QStringLiteral("ana");
        one.until = story.sim.time(until);
        story.sim.give(rules::HoldPlaced{story.sim.now(), one});
    });
}

} // namespace salve::testing
