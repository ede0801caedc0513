// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/world_steering.h"

#include "core/rules/windows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Steering)
};

/// Whatever a reaction began says so; what people began does not, and is left alone.
const QString kReaction = u"reaction "_s;
const QString kBegunBy = u"x-by"_s;

/// "reaction deploying ": whatever runbook or person ran it.
QString reactionIn(const QString &by)
{
    return by.section(u'(', 0, 0);
}

QString begunBy(const Maintenance &window)
{
    return window.extra.textAt(kBegunBy);
}

QString targetText(HoldScope scope, const QString &name)
{
    return scope == HoldScope::Everything ? Texts::tr("everything") : u"%1 %2"_s.arg(wordOf(scope), name);
}

void aim(Maintenance &window, HoldScope scope, const QString &name)
{
    if (scope == HoldScope::Host)
        window.hosts = QStringList{name};
    if (scope == HoldScope::Tag)
        window.tags = QStringList{name};
    if (scope == HoldScope::Monitor)
        window.monitors = {MonitorId{name}};
}

bool isAimedAlike(const Maintenance &a, const Maintenance &b)
{
    return a.monitors == b.monitors && a.hosts == b.hosts && a.tags == b.tags;
}

QString joined(const std::vector<MonitorId> &monitors)
{
    QStringList names;
    for (const MonitorId &monitor : monitors)
        names.append(monitor.value);
    return names.join(u", "_s);
}

} // namespace

bool WorldSteering::isOfReaction(const QString &by)
{
    return by.startsWith(kReaction);
}

bool WorldSteering::isOfReaction(const Maintenance &window)
{
    return isOfReaction(begunBy(window));
}

const MonitorSet &WorldSteering::set() const
{
    return world().set();
}

/// "reaction deploying (runbook heal-shop)", or the person who started it.
QString WorldSteering::nameOf(RunId id) const
{
    const Run *run = world().run(id);
    if (!run)
        return kReaction;
    const QString why = run->runbook.isEmpty() ? run->by : u"runbook "_s + run->runbook.value;
    return u"%1%2 (%3)"_s.arg(kReaction, run->reaction.value, why);
}

/// An incident must not become silent, or end, before anybody has heard of it.
Result<void> WorldSteering::refuseUnheard(RunId id, const std::function<bool(const Monitor &)> &isMeant) const
{
    const Run *run = world().run(id);
    if (!run || run->by != "engine"_L1)
        return {}; // a person runs it, and sees what is down
    std::vector<MonitorId> unheard;
    for (const Monitor &monitor : set().monitors) {
        const Incident *incident = world().openIncident(monitor.id);
        if (incident && incident->told.isEmpty() && incident->acknowledgedBy.isEmpty() && isMeant(monitor))
            unheard.push_back(monitor.id);
    }
    if (unheard.empty())
        return {};
    return fail(ErrorCode::Refused,
                Texts::tr("Nobody has been told yet that something is wrong with %1. This may only follow a message "
                          "that somebody got.")
                    .arg(joined(unheard)));
}

Result<void> WorldSteering::begin(RunId run, const Rest &rest)
{
    if (rest.of == Rest::Of::RepairsAndMessages) {
        if (const Result<void> planned = plan(run, rest); !planned)
            return planned;
    } else {
        hold(run, rest);
    }
    const QString sentence = rest.of == Rest::Of::Repairs ? Texts::tr("No repairs of %1 for %2, by %3: %4")
                                                          : Texts::tr("Maintenance of %1 for %2, by %3: %4");
    note(run, sentence.arg(targetText(rest.scope, rest.name), durationForPeople(rest.lasts), nameOf(run), rest.reason));
    return {};
}

void WorldSteering::hold(RunId run, const Rest &rest)
{
    const TimePoint now = wallNow();
    Hold hold;
    hold.scope = rest.scope;
    hold.name = rest.name;
    hold.reason = rest.reason;
    hold.by = nameOf(run);
    hold.until = now + rest.lasts;
    const std::vector<Hold> before = world().holds();
    take(rules::HoldPlaced{now, hold}); // first, so that nothing thaws in between
    for (const Hold &old : before) {
        if (old.scope == hold.scope && old.name == hold.name && reactionIn(old.by) == reactionIn(hold.by))
            take(rules::HoldReleased{now, old.id, old.scope, old.name, hold.by});
    }
}

Result<void> WorldSteering::plan(RunId run, const Rest &rest)
{
    const TimePoint now = wallNow();
    Maintenance window;
    window.name = rest.reason;
    window.once = OnceWindow{now, now + rest.lasts};
    window.extra = Node::map({{kBegunBy, Node::text(nameOf(run))}});
    aim(window, rest.scope, rest.name);
    const Result<void> heard =
        refuseUnheard(run, [&window](const Monitor &monitor) { return rules::covers(window, monitor); });
    if (!heard)
        return heard;
    MonitorSet next = set();
    std::erase_if(next.maintenance, [&](const Maintenance &old) {
        const bool isOver = old.once && old.once->to <= now; // they would pile up
        const bool isSame = isAimedAlike(old, window) && reactionIn(begunBy(old)) == reactionIn(begunBy(window));
        return isOfReaction(old) && (isOver || isSame);
    });
    next.maintenance.push_back(std::move(window));
    adopt(std::move(next), nameOf(run));
    return {};
}

int WorldSteering::end(RunId run, HoldScope scope, const QString &name)
{
    const TimePoint now = wallNow();
    int ended = 0;
    for (const Hold &hold : world().holds()) {
        if (hold.isStopAll || hold.scope != scope || hold.name != name || !isOfReaction(hold.by))
            continue;
        take(rules::HoldReleased{now, hold.id, scope, name, nameOf(run)});
        ++ended;
    }
    Maintenance wanted;
    aim(wanted, scope, name);
    MonitorSet next = set();
    const auto gone = std::erase_if(next.maintenance, [&](const Maintenance &window) {
        return isOfReaction(window) && isAimedAlike(window, wanted);
    });
    if (gone > 0)
        adopt(std::move(next), nameOf(run));
    ended += static_cast<int>(gone);
    if (ended > 0)
        note(run, Texts::tr("%1 is looked after again, by %2").arg(targetText(scope, name), nameOf(run)));
    return ended;
}

Result<void> WorldSteering::watch(RunId run, const std::vector<MonitorId> &monitors, Watching wanted)
{
    const auto isMeant = [&monitors](const Monitor &monitor) {
        return std::find(monitors.begin(), monitors.end(), monitor.id) != monitors.end();
    };
    if (wanted == Watching::Paused) {
        if (const Result<void> heard = refuseUnheard(run, isMeant); !heard)
            return heard;
    }
    MonitorSet next = set();
    std::vector<MonitorId> changed;
    for (Monitor &monitor : next.monitors) {
        const bool isEnabled = wanted == Watching::Resumed;
        if (isMeant(monitor) && std::exchange(monitor.enabled, isEnabled) != isEnabled)
            changed.push_back(monitor.id);
    }
    if (changed.empty())
        return {};
    const QString sentence =
        wanted == Watching::Resumed ? Texts::tr("Watched again: %1, by %2") : Texts::tr("Paused: %1, by %2");
    note(run, sentence.arg(joined(changed), nameOf(run)));
    adopt(std::move(next), nameOf(run));
    return {};
}

} // namespace salve
