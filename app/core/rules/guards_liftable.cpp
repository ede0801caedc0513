// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rule_words.h"
#include "core/rules/advance.h"
#include "core/rules/guards.h"

#include <algorithm>
#include <array>

namespace salve::rules {

namespace {

QString nameOf(const Hold &hold)
{
    const QString what = hold.scope == HoldScope::Everything ? QStringLiteral("everything")
                                                             : QString(wordOf(hold.scope)) + u' ' + hold.name;
    return hold.reason.isEmpty() ? what : what + QStringLiteral(": ") + hold.reason;
}

std::optional<Stop> stopAll(const Attempt &attempt)
{
    const Hold *hold = stopAllHold(attempt.d);
    return hold == nullptr ? std::nullopt : std::optional<Stop>({DecisionCode::StopAll, hold->until, {}, hold->reason});
}

std::optional<Stop> doesNotAct(const Attempt &attempt)
{
    if (attempt.d.acts())
        return std::nullopt;
    return Stop{DecisionCode::DoesNotAct, kNever, {}, attempt.d.set->team.acts};
}

std::optional<Stop> held(const Attempt &attempt)
{
    if (attempt.one.state.mark && !attempt.one.state.mark->withRunbook)
        return Stop{DecisionCode::Held,
                    attempt.one.state.mark->until,
                    {},
                    said("marked by %1").arg(attempt.one.state.mark->by)};
    const Hold *hold = holdOn(attempt.d, attempt.one, attempt.rung.reaction->id, attempt.aim);
    return hold == nullptr ? std::nullopt : std::optional<Stop>({DecisionCode::Held, hold->until, {}, nameOf(*hold)});
}

std::optional<Stop> maintenance(const Attempt &attempt)
{
    const int window = windowOf(attempt.d, attempt.one);
    if (window < 0)
        return std::nullopt;
    return Stop{DecisionCode::Maintenance, kNever, {}, attempt.d.set->maintenance[static_cast<size_t>(window)].name};
}

std::optional<Stop> acknowledged(const Attempt &attempt)
{
    const Incident *incident = attempt.d.openIncident(attempt.one);
    if (incident == nullptr || incident->acknowledgedBy.isEmpty())
        return std::nullopt;
    return Stop{DecisionCode::Acknowledged, kNever, {}, incident->acknowledgedBy};
}

std::optional<Stop> unobserved(const Attempt &attempt)
{
    if (!isUnobserved(attempt.d, attempt.one))
        return std::nullopt;
    return Stop{DecisionCode::Unobserved, kNever, {}, QString(wordOf(attempt.one.state.sight))};
}

std::optional<Stop> stateUnknown(const Attempt &attempt)
{
    return attempt.one.state.word == MonitorWord::Unknown
               ? std::optional<Stop>({DecisionCode::StateUnknown, kNever, {}, {}})
               : std::nullopt;
}

std::optional<Stop> neverSeenUp(const Attempt &attempt)
{
    // Marked down by hand: a person has said that it is what it seems.
    if (attempt.one.state.ups >= kSeenUp || attempt.one.state.mark)
        return std::nullopt;
    return Stop{DecisionCode::NeverSeenUp, kNever, {}, QString::number(attempt.one.state.ups)};
}

std::optional<Stop> parentDown(const Attempt &attempt)
{
    const int ancestor = failingAncestor(attempt.d, attempt.one);
    if (ancestor < 0)
        return std::nullopt;
    return Stop{DecisionCode::ParentDown, kNever, {}, attempt.d.at(ancestor).state.monitor.value};
}

std::optional<Stop> tooMany(const Attempt &attempt)
{
    return attempt.d.tooMany.isActive() ? std::optional<Stop>({DecisionCode::TooMany, kNever, {}, {}}) : std::nullopt;
}

std::optional<Stop> flapping(const Attempt &attempt)
{
    return attempt.one.state.isFlapping ? std::optional<Stop>({DecisionCode::Flapping, kNever, {}, {}}) : std::nullopt;
}

} // namespace

bool isHeldBy(const Hold &hold, const Watched &one, const ReactionId &reaction, const Aim &aim)
{
    const auto isMeant = [&hold](const QString &host) { return isSameHost(host, hold.name); };
    switch (hold.scope) {
    case HoldScope::Everything:
        return true;
    case HoldScope::Host:
        return one.host == hold.name || aim.hosts.contains(hold.name)
               || std::any_of(aim.named.begin(), aim.named.end(), isMeant);
    case HoldScope::Tag:
        return one.monitor != nullptr && one.monitor->tags.contains(hold.name);
    case HoldScope::Monitor:
        return one.state.monitor.value == hold.name;
    case HoldScope::Reaction:
        return reaction.value == hold.name;
    }
    return false;
}

const Hold *stopAllHold(const WorldData &d)
{
    const auto it =
        std::find_if(d.holds.begin(), d.holds.end(), [](const auto &item) { return item.second.isStopAll; });
    return it == d.holds.end() ? nullptr : &it->second;
}

const Hold *holdOn(const WorldData &d, const Watched &one, const ReactionId &reaction, const Aim &aim)
{
    const auto it = std::find_if(d.holds.begin(), d.holds.end(), [&](const auto &item) {
        return !item.second.isStopAll && isHeldBy(item.second, one, reaction, aim);
    });
    return it == d.holds.end() ? nullptr : &it->second;
}

std::optional<Stop> firstStop(std::span<const Guard> guards, const Attempt &attempt)
{
    for (const Guard guard : guards) {
        if (std::optional<Stop> stop = guard(attempt))
            return stop;
    }
    return std::nullopt;
}

std::span<const Guard> liftableGuards()
{
    static constexpr std::array<Guard, 11> kGuards{stopAll,
                                                   doesNotAct,
                                                   held,
                                                   maintenance,
                                                   acknowledged,
                                                   unobserved,
                                                   neverSeenUp,
                                                   stateUnknown,
                                                   parentDown,
                                                   tooMany,
                                                   flapping};
    return kGuards;
}

} // namespace salve::rules
