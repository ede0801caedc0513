// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/redaction.h"
#include "session/desk.h"

#include <QMetaMethod>

namespace salve {

namespace {

/// At most ten batches a second reach a window.
constexpr Millis kBetweenBatches{100};
constexpr Millis kBetweenUptimes{60'000};
constexpr int kClosedIncidents = 100;

template<class Id, class Views, class Make>
void fill(std::set<Id> &changed, Views &views, Make make)
{
    for (const Id &id : changed)
        make(id, views);
    changed.clear();
}

} // namespace

Snapshot Desk::snapshot()
{
    const MonitorSet &set = m_engine.world().set();
    Snapshot snapshot;
    for (const Monitor &monitor : set.monitors)
        snapshot.monitors.push_back(monitorViewOf(m_engine, monitor, m_uptimes));
    for (const Reaction &reaction : set.reactions)
        snapshot.reactions.push_back(reactionViewOf(m_engine, reaction, m_preflights.reports()));
    for (const Runbook &runbook : set.runbooks)
        snapshot.runbooks.push_back(runbookViewOf(m_engine, runbook));
    IncidentFilter filter;
    filter.limit = kClosedIncidents;
    if (Result<std::vector<Incident>> incidents = m_engine.store().incidents(filter))
        snapshot.incidents = std::move(*incidents);
    // What is open is told as the rules have it: the newest commit may still be on its way to the disk.
    for (const Monitor &monitor : set.monitors) {
        const Incident *open = m_engine.world().openIncident(monitor.id);
        if (!open)
            continue;
        std::erase_if(snapshot.incidents, [open](const Incident &incident) { return incident.id == open->id; });
        snapshot.incidents.insert(snapshot.incidents.begin(), *open);
    }
    snapshot.automation = automationViewOf(m_engine, m_preflights.reports(), surroundings());
    // Behind whoever asks, who wants the batches too.
    if (!std::exchange(m_isReadingUptimes, true))
        QMetaObject::invokeMethod(this, &Desk::readUptimes, Qt::QueuedConnection);
    return snapshot;
}

void Desk::note(const rules::Changes &changes)
{
    m_changedMonitors.insert(changes.monitors.begin(), changes.monitors.end());
    m_changedIncidents.insert(changes.incidents.begin(), changes.incidents.end());
    m_changedRuns.insert(changes.runs.begin(), changes.runs.end());
    m_changedRunbooks.insert(changes.armings.begin(), changes.armings.end());
    for (const RunId id : changes.runs) {
        if (const Run *run = m_engine.world().run(id)) {
            m_changedReactions.insert(run->reaction);
            m_changedMonitors.insert(run->monitor);
        }
    }
    m_next.decisions.insert(m_next.decisions.end(), changes.decisions.begin(), changes.decisions.end());
    m_next.transitions.insert(m_next.transitions.end(), changes.transitions.begin(), changes.transitions.end());
    if (!changes.holds.empty() || !changes.armings.empty() || !changes.runs.empty()) {
        m_hasAutomationChanged = true;
        // A hold changes the overlay of monitors that the rules did not touch.
        if (!changes.holds.empty())
            m_changedMonitors.insert(m_knownMonitors.begin(), m_knownMonitors.end());
    }
    if (!changes.transitions.empty() || changes.isActorChanged)
        m_hasAutomationChanged = true;
    sendSoon();
}

void Desk::noteWholeSet()
{
    const MonitorSet &set = m_engine.world().set();
    const auto compare = [](auto &known, const auto &things, auto &changed, auto &gone) {
        auto before = std::exchange(known, {});
        for (const auto &thing : things) {
            known.insert(thing.id);
            changed.insert(thing.id);
            before.erase(thing.id);
        }
        gone.insert(gone.end(), before.begin(), before.end());
    };
    compare(m_knownMonitors, set.monitors, m_changedMonitors, m_next.monitorsGone);
    compare(m_knownReactions, set.reactions, m_changedReactions, m_next.reactionsGone);
    compare(m_knownRunbooks, set.runbooks, m_changedRunbooks, m_next.runbooksGone);
    m_hasAutomationChanged = true;
    m_secrets.resolve(secretNamesOfSet(), this, [] {});
    sendSoon();
}

void Desk::whenSecretsAreRead(std::function<void()> then)
{
    m_secrets.resolve(secretNamesOfSet(), this, std::move(then));
}

QStringList Desk::secretNamesOfSet() const
{
    QStringList names;
    const MonitorSet &set = m_engine.world().set();
    for (const Monitor &monitor : set.monitors) {
        if (const CheckKind *kind = m_engine.kinds().check(monitor.kind))
            names += secretNames(monitor.settings, kind->fields());
    }
    for (const Reaction &reaction : set.reactions) {
        if (const ReactionKind *kind = m_engine.kinds().reaction(reaction.kind))
            names += secretNames(reaction.settings, kind->fields());
    }
    if (!set.intake.holdToken.isEmpty())
        names.append(set.intake.holdToken.name);
    if (m_outgoing && !m_outgoing->settings().password.isEmpty())
        names.append(m_outgoing->settings().password.name);
    names.removeDuplicates();
    return names;
}

void Desk::sendSoon()
{
    if (std::exchange(m_isSendDue, true))
        return;
    m_engine.clock().at(std::max(m_engine.clock().wallNow(), m_lastSent + kBetweenBatches), this, [this] { send(); });
}

void Desk::forgetNews()
{
    m_changedMonitors.clear();
    m_changedReactions.clear();
    m_changedRunbooks.clear();
    m_changedIncidents.clear();
    m_changedRuns.clear();
    m_hasAutomationChanged = false;
    m_next = {};
}

void Desk::send()
{
    m_isSendDue = false;
    m_lastSent = m_engine.clock().wallNow();
    if (!isWatched()) {
        forgetNews();
        return;
    }
    const rules::World &world = m_engine.world();
    fill(m_changedMonitors, m_next.monitors, [&](const MonitorId &id, auto &views) {
        if (const Monitor *monitor = m_engine.monitor(id))
            views.push_back(monitorViewOf(m_engine, *monitor, m_uptimes));
    });
    fill(m_changedReactions, m_next.reactions, [&](const ReactionId &id, auto &views) {
        if (const Reaction *reaction = world.set().reaction(id))
            views.push_back(reactionViewOf(m_engine, *reaction, m_preflights.reports()));
    });
    fill(m_changedRunbooks, m_next.runbooks, [&](const RunbookId &id, auto &views) {
        if (const Runbook *runbook = world.set().runbook(id))
            views.push_back(runbookViewOf(m_engine, *runbook));
    });
    fill(m_changedIncidents, m_next.incidents, [&](IncidentId id, auto &views) {
        if (const Incident *incident = world.incident(id))
            views.push_back(*incident);
    });
    fill(m_changedRuns, m_next.runs, [&](RunId id, auto &views) {
        if (const Run *run = world.run(id))
            views.push_back(*run);
    });
    // A question is open until something ends, or is mended: nothing that names it has to change for that.
    std::vector<Question> questions = world.questions();
    const bool isAsked = questions != m_questions;
    m_questions = std::move(questions);
    if (std::exchange(m_hasAutomationChanged, false) || isAsked)
        m_next.automation = automationViewOf(m_engine, m_preflights.reports(), surroundings());
    const Batch sent = std::exchange(m_next, {});
    if (!(sent == Batch{}))
        emit batch(sent);
}

/// Does anybody look?
bool Desk::isWatched() const
{
    static const QMetaMethod kBatch = QMetaMethod::fromSignal(&Desk::batch);
    return isSignalConnected(kBatch);
}

/// A few monitors at a time, round and round while somebody looks.
void Desk::readUptimes()
{
    constexpr size_t kSlice = 50;
    m_isReadingUptimes = isWatched();
    if (!m_isReadingUptimes)
        return;
    const std::vector<Monitor> &monitors = m_engine.world().set().monitors;
    const size_t first = m_nextUptime < monitors.size() ? m_nextUptime : 0;
    const size_t last = std::min(first + kSlice, monitors.size());
    m_nextUptime = last >= monitors.size() ? 0 : last;
    std::vector<MonitorId> ids;
    for (size_t i = first; i < last; ++i)
        ids.push_back(monitors[i].id);
    m_reader.read(
        [ids, now = m_engine.clock().wallNow()](Store &store) {
            Uptimes uptimes;
            for (const MonitorId &id : ids) {
                if (const auto uptime = store.uptime(id, now - std::chrono::hours{24}, now))
                    uptimes.insert(id, *uptime);
            }
            return uptimes;
        },
        [this](const Uptimes &uptimes) { takeUptimes(uptimes); });
}

void Desk::takeUptimes(const Uptimes &uptimes)
{
    for (auto it = uptimes.cbegin(); it != uptimes.cend(); ++it) {
        if (m_uptimes.contains(it.key()) && m_uptimes.value(it.key()) == it.value())
            continue;
        m_uptimes.insert(it.key(), it.value());
        m_changedMonitors.insert(it.key());
        sendSoon();
    }
    m_engine.clock().after(m_nextUptime == 0 ? kBetweenUptimes : Millis{250}, this, [this] { readUptimes(); });
}

} // namespace salve
