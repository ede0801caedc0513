// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "core/rules/guards.h"
#include "core/rules/runs.h"

#include <algorithm>
#include <array>

namespace salve::rules {

namespace {

/// Where a step says nothing: the least time between two starts.
constexpr Millis kCooldown = std::chrono::minutes{15};

Millis cooldownOf(const Step &step)
{
    return step.cooldown.value_or(step.repeat.value_or(kCooldown));
}

std::optional<Stop> worse(const Attempt &attempt)
{
    return attempt.one.state.isLadderStopped ? std::optional<Stop>({DecisionCode::Worse, kNever, {}, {}})
                                             : std::nullopt;
}

std::optional<Stop> otherCause(const Attempt &attempt)
{
    const std::vector<Cause> &causes = attempt.rung.step->causes;
    if (causes.empty() || std::find(causes.begin(), causes.end(), attempt.one.state.cause) != causes.end())
        return std::nullopt;
    return Stop{DecisionCode::OtherCause, kNever, {}, QString(wordOf(attempt.one.state.cause))};
}

std::optional<Stop> thaw(const Attempt &attempt)
{
    if (!attempt.one.state.thaw)
        return std::nullopt;
    return Stop{DecisionCode::Thaw, kNever, {}, attempt.one.state.thaw->ended};
}

std::optional<Stop> notYet(const Attempt &attempt)
{
    const Step &step = *attempt.rung.step;
    const MonitorState &state = attempt.one.state;
    const bool isDown = step.when == When::Down;
    if (step.afterChecks && (isDown ? state.critical : state.failing) < *step.afterChecks)
        return Stop{DecisionCode::NotYet, kNever, {}, QString::number(*step.afterChecks)};
    const TimePoint since = isDown ? state.criticalSince : state.failingSince;
    if (!step.after)
        return std::nullopt;
    if (since == kLongAgo) // nothing counted yet since the last thaw
        return Stop{DecisionCode::NotYet, kNever, {}, {}};
    if (attempt.at < since + *step.after)
        return Stop{DecisionCode::NotYet, since + *step.after, {}, {}};
    return std::nullopt;
}

std::optional<Stop> noRepeat(const Attempt &attempt)
{
    if (attempt.own != nullptr || attempt.rung.step->repeat || attempt.step.runsInOutage == 0)
        return std::nullopt;
    return Stop{DecisionCode::NoRepeat, kNever, {}, {}};
}

std::optional<Stop> upTo(const Attempt &attempt)
{
    const std::optional<int> most = attempt.rung.step->upTo;
    if (!most || attempt.step.runs < *most)
        return std::nullopt;
    return Stop{DecisionCode::UpTo, kNever, {}, QString::number(*most)};
}

std::optional<Stop> relapsedTwice(const Attempt &attempt)
{
    return attempt.step.relapses >= 2 ? std::optional<Stop>({DecisionCode::RelapsedTwice, kNever, {}, {}})
                                      : std::nullopt;
}

std::optional<Stop> rejected(const Attempt &attempt)
{
    if (attempt.step.rejectedHash.isEmpty()
        || attempt.step.rejectedHash != QStringLiteral("=") + attempt.rung.facts.settingsHash)
        return std::nullopt;
    const auto it = attempt.d.runs.find(attempt.step.lastRun);
    return Stop{DecisionCode::Rejected, kNever, {}, it == attempt.d.runs.end() ? QString() : it->second.sentence};
}

std::optional<Stop> refused(const Attempt &attempt)
{
    if (!attempt.step.isRefused)
        return std::nullopt;
    const bool isExpired = attempt.step.lastCode == DecisionCode::ApprovalExpired;
    return Stop{isExpired ? DecisionCode::ApprovalExpired : DecisionCode::ApprovalDenied, kNever, {}, {}};
}

std::optional<Stop> triesAgain(const Attempt &attempt)
{
    if (attempt.own == nullptr || attempt.own->phase != RunPhase::Planned || attempt.own->nextTry <= attempt.at)
        return std::nullopt;
    return Stop{DecisionCode::TriesAgain, kNever, attempt.own->id, attempt.own->sentence};
}

std::optional<Stop> repeatNotYet(const Attempt &attempt)
{
    const std::optional<Millis> repeat = attempt.rung.step->repeat;
    if (!repeat || attempt.step.runsInOutage == 0 || attempt.own != nullptr
        || attempt.at >= attempt.step.lastStart + *repeat)
        return std::nullopt;
    return Stop{DecisionCode::RepeatNotYet, attempt.step.lastStart + *repeat, {}, {}};
}

std::optional<Stop> cooldown(const Attempt &attempt)
{
    const Millis least = cooldownOf(*attempt.rung.step);
    TimePoint latest = attempt.step.lastStart;
    if (!attempt.aim.effectKey.isEmpty())
        latest = std::max(
            latest, attempt.d.side(attempt.isShadow).ledger.latest({Account::EffectKey, attempt.aim.effectKey, {}}));
    if (latest == kLongAgo || attempt.at >= latest + least)
        return std::nullopt;
    return Stop{DecisionCode::Cooldown, latest + least, {}, {}};
}

/// An incident waits for its own run first, then for whoever has the host or does the same to the world.
std::optional<Stop> busy(const Attempt &attempt)
{
    const Side &side = attempt.d.side(attempt.isShadow);
    const RunId own = attempt.own == nullptr ? RunId{} : attempt.own->id;
    for (const RunId id : attempt.one.pending) {
        const auto it = attempt.d.runs.find(id);
        if (id != own && it != attempt.d.runs.end() && it->second.isOccupying
            && it->second.isShadow == attempt.isShadow)
            return Stop{DecisionCode::Busy, kNever, id, {}};
    }
    const QStringList locks = locksOf(attempt.aim.hosts, attempt.aim.effectKey);
    for (const QString &lock : locks) {
        if (const RunId run = occupantOf(side, {lock}, own); !run.isNull())
            return Stop{DecisionCode::Busy, kNever, run, lock};
    }
    const auto place = placeOf(attempt.d, attempt.one);
    for (const QString &lock : locks) {
        if (isQueuedBehind(side, lock, place))
            return Stop{DecisionCode::Queued, kNever, {}, lock};
    }
    return std::nullopt;
}

/// A value of the event that cannot be used, before anything is counted by it.
std::optional<Stop> unusableEvent(const Attempt &attempt)
{
    const QString problem = eventProblem(attempt.one, attempt.rung.facts, attempt.aim.incident);
    return problem.isEmpty() ? std::nullopt : std::optional<Stop>({DecisionCode::Rejected, kNever, {}, problem, true});
}

std::optional<Stop> hitsTooMany(const Attempt &attempt)
{
    if (attempt.aim.hosts.size() <= std::max(attempt.rung.reaction->hitsAtMost, 1))
        return std::nullopt;
    return Stop{DecisionCode::HitsTooMany,
                kNever,
                {},
                QStringLiteral("%1 of %2").arg(attempt.aim.hosts.size()).arg(attempt.rung.reaction->hitsAtMost)};
}

} // namespace

std::span<const Guard> ladderGuards()
{
    static constexpr std::array<Guard, 10> kGuards{
        worse, otherCause, thaw, notYet, noRepeat, upTo, relapsedTwice, rejected, refused, repeatNotYet};
    return kGuards;
}

std::span<const Guard> limitGuards()
{
    static constexpr std::array<Guard, 6> kGuards{unusableEvent, triesAgain, cooldown, busy, hitsTooMany, budgetGuard};
    return kGuards;
}

} // namespace salve::rules
