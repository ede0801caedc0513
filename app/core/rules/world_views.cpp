// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "core/rules/guards.h"

#include <algorithm>

/// What people are shown of a World.
namespace salve::rules {

namespace {

QString until(TimePoint at)
{
    return at == kNever ? QString() : QStringLiteral(" until %1").arg(isoOf(at));
}

void addHeld(const WorldData &d, const Watched &one, std::vector<OverlayReason> &overlays)
{
    const Hold *hold = stopAllHold(d);
    if (hold == nullptr) {
        const QString host = eventHost(d, one);
        hold = holdOn(d, one, {}, {nullptr, host.isEmpty() ? QStringList{} : QStringList{host}, {}, {}});
    }
    if (hold != nullptr)
        overlays.push_back(
            {Overlay::Held, QStringLiteral("held by %1%2: %3").arg(hold->by, until(hold->until), hold->reason)});
}

void addMaintenance(const WorldData &d, const Watched &one, std::vector<OverlayReason> &overlays)
{
    if (const int window = windowOf(d, one); window >= 0)
        overlays.push_back({Overlay::Maintenance, d.set->maintenance[static_cast<size_t>(window)].name});
}

void addRepairing(const WorldData &d, const Watched &one, std::vector<OverlayReason> &overlays)
{
    for (const RunId id : one.pending) {
        const auto it = d.runs.find(id);
        if (it != d.runs.end() && !it->second.isShadow && it->second.phase != RunPhase::AwaitingApproval)
            overlays.push_back({Overlay::Repairing, it->second.reaction.value});
    }
}

} // namespace

std::vector<OverlayReason> World::overlaysOf(const MonitorId &monitor) const
{
    std::vector<OverlayReason> overlays;
    const Watched *one = d->find(monitor);
    if (one == nullptr)
        return overlays;
    if (!one->monitor->enabled)
        overlays.push_back({Overlay::Paused, {}});
    addMaintenance(*d, *one, overlays);
    if (const int ancestor = failingAncestor(*d, *one); ancestor >= 0 && isTroubled(one->state.word))
        overlays.push_back(
            {Overlay::Unreachable, QStringLiteral("%1 is down").arg(d->at(ancestor).state.monitor.value)});
    if (isUnobserved(*d, *one))
        overlays.push_back({Overlay::Unobserved, QString(wordOf(one->state.sight))});
    if (one->state.isFlapping)
        overlays.push_back({Overlay::Flapping, {}});
    if (const Incident *open = openIncident(monitor); open != nullptr && !open->acknowledgedBy.isEmpty())
        overlays.push_back(
            {Overlay::Acknowledged, QStringLiteral("%1: %2").arg(open->acknowledgedBy, open->acknowledgeComment)});
    addHeld(*d, *one, overlays);
    addRepairing(*d, *one, overlays);
    return overlays;
}

Automation World::automation() const
{
    Automation automation;
    automation.installation = d->installation;
    automation.acts = d->acts();
    automation.actsName = d->set->team.acts;
    if (const Hold *hold = stopAllHold(*d))
        automation.stopAll = *hold;
    automation.isTooMany = d->tooMany.isActive();
    if (automation.isTooMany) {
        automation.tooManySince = d->tooMany.since();
        for (const int i : d->tooMany.members())
            automation.tooMany.push_back(d->at(i).state.monitor);
    }
    for (auto it = d->arming.cbegin(); it != d->arming.cend(); ++it) {
        if (!it->disarmedBecause.isEmpty())
            automation.disarmed.emplace_back(it.key(), it->disarmedBecause);
    }
    std::sort(automation.disarmed.begin(), automation.disarmed.end());
    for (const auto &[id, run] : d->runs) {
        if (run.phase == RunPhase::AwaitingApproval)
            automation.awaitingApproval.push_back(id);
    }
    return automation;
}

std::optional<Upcoming> World::upcoming(const MonitorId &monitor) const
{
    const Watched *one = d->find(monitor);
    if (one == nullptr || one->state.incident.isNull())
        return std::nullopt;
    const Decision *best = nullptr;
    for (const StepState &step : one->state.steps) {
        // The newest decision of each step; what comes soonest of them, else what stands first.
        const auto latest = std::find_if(one->decisions.rbegin(), one->decisions.rend(), [&](const Decision &decision) {
            return decision.step == step.step && decision.code == step.lastCode;
        });
        if (latest != one->decisions.rend() && (best == nullptr || latest->until < best->until))
            best = &*latest;
    }
    if (best == nullptr)
        return std::nullopt;
    return Upcoming{best->step, best->code, best->until, best->reason};
}

} // namespace salve::rules
