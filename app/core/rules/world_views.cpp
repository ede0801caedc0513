// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "core/rules/guards.h"
#include "core/rules/questions.h"

#include <algorithm>

/// What people are shown of a World.
namespace salve::rules {

namespace {

void addHeld(const WorldData &d, const Watched &one, std::vector<OverlayReason> &overlays)
{
    const Hold *hold = stopAllHold(d);
    if (hold == nullptr) {
        const QString host = eventHost(d, one);
        hold = holdOn(d, one, {}, {nullptr, host.isEmpty() ? QStringList{} : QStringList{host}, {}, {}});
    }
    if (hold != nullptr)
        overlays.push_back({Overlay::Held, QStringLiteral("%1: %2").arg(hold->by, hold->reason), hold->until});
}

void addMaintenance(const WorldData &d, const Watched &one, std::vector<OverlayReason> &overlays)
{
    if (const int window = windowOf(d, one); window >= 0)
        overlays.push_back(
            {Overlay::Maintenance, d.set->maintenance[static_cast<size_t>(window)].name, maintenanceEnd(d, one)});
}

void addRepairing(const WorldData &d, const Watched &one, std::vector<OverlayReason> &overlays)
{
    for (const RunId id : one.pending) {
        const auto it = d.runs.find(id);
        if (it != d.runs.end() && !it->second.isShadow && it->second.phase != RunPhase::AwaitingApproval)
            overlays.push_back({Overlay::Repairing, it->second.reaction.value, kNever});
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
        overlays.push_back({Overlay::Paused, {}, kNever});
    addMaintenance(*d, *one, overlays);
    if (const int ancestor = failingAncestor(*d, *one); ancestor >= 0 && isTroubled(one->state.word))
        overlays.push_back({Overlay::Unreachable, d->at(ancestor).state.monitor.value, kNever});
    if (isUnobserved(*d, *one))
        overlays.push_back({Overlay::Unobserved, QString(wordOf(one->state.sight)), kNever});
    if (one->state.isFlapping)
        overlays.push_back({Overlay::Flapping, {}, kNever});
    if (const Incident *open = openIncident(monitor); open != nullptr && !open->acknowledgedBy.isEmpty())
        overlays.push_back({Overlay::Acknowledged,
                            QStringLiteral("%1: %2").arg(open->acknowledgedBy, open->acknowledgeComment),
                            kNever});
    addHeld(*d, *one, overlays);
    addRepairing(*d, *one, overlays);
    return overlays;
}

std::vector<Question> World::questions() const
{
    return openQuestions(*d);
}

Automation World::automation() const
{
    Automation automation;
    automation.installation = d->installation;
    automation.acts = d->acts();
    automation.actsName = d->set->team.acts;
    automation.takeOver = d->takeOver;
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
        if (run.phase == RunPhase::AwaitingApproval && !run.isApproved) // it has its answer, and looks once more
            automation.awaitingApproval.push_back(id);
    }
    return automation;
}

std::vector<Upcoming> World::upcoming(const MonitorId &monitor) const
{
    std::vector<Upcoming> waiting;
    const Watched *one = d->find(monitor);
    if (one == nullptr || one->state.incident.isNull())
        return waiting;
    for (const StepState &step : one->state.steps) {
        const auto latest = std::find_if(one->decisions.rbegin(), one->decisions.rend(), [&](const Decision &decision) {
            return decision.step == step.step && decision.code == step.lastCode;
        });
        if (latest == one->decisions.rend() || latest->code == DecisionCode::Runs)
            continue;
        const bool isPlanned = latest->code == DecisionCode::Maintenance;
        waiting.push_back(
            {latest->step, latest->code, isPlanned ? maintenanceEnd(*d, *one) : latest->until, latest->reason});
    }
    std::stable_sort(
        waiting.begin(), waiting.end(), [](const Upcoming &a, const Upcoming &b) { return a.until < b.until; });
    return waiting;
}

} // namespace salve::rules
