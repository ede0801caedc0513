// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/recorder.h"

#include "core/clock.h"
#include "core/records.h"
#include "engine/wellness.h"

namespace salve {

namespace {

/// What may be lost in a power cut: results and counts of at most this long.
constexpr Millis kBatch{5'000};
constexpr size_t kMostResults = 5'000;
const QString kLivedUntil = QStringLiteral("lived-until");

template<class Id, class Value>
void moveInto(std::vector<Value> &list, std::map<Id, Value> &newest)
{
    list.reserve(newest.size());
    for (auto &[id, value] : newest)
        list.push_back(std::move(value));
    newest.clear();
}

} // namespace

Recorder::Recorder(const rules::World &world, Store &store, Clock &clock, QObject *parent)
    : QObject(parent),
      m_world(world),
      m_store(store),
      m_clock(clock)
{
}

void Recorder::goOnFrom(const StoredWorld &stored, Schedule schedule)
{
    m_sequence = stored.lastSequence;
    m_schedule = schedule;
    m_livedUntil = livedUntil(stored);
}

void Recorder::append(const rules::Input &input, const rules::Changes &changes)
{
    for (const Decision &decision : changes.decisions)
        m_decisions.insert_or_assign(decision.id, decision);
    for (const Decision &decision : changes.repeated)
        m_decisions.insert_or_assign(decision.id, decision);
    if (changes.isQuiet()) {
        appendQuiet(input);
        return;
    }
    m_next.journal.push_back({++m_sequence, rules::timeOf(input), rules::journalOf(input)});
    m_monitors.insert(changes.monitors.begin(), changes.monitors.end());
    m_next.transitions.insert(m_next.transitions.end(), changes.transitions.begin(), changes.transitions.end());
    for (const IncidentId id : changes.incidents) {
        if (const Incident *incident = m_world.incident(id))
            m_incidents.insert_or_assign(id, *incident);
    }
    for (const RunId id : changes.runs) {
        if (const Run *run = m_world.run(id))
            m_runs.insert_or_assign(id, *run);
    }
    for (const HoldId id : changes.holds) {
        if (const Hold *hold = m_world.hold(id)) {
            m_holds.insert_or_assign(id, *hold);
        } else {
            m_holds.erase(id);
            m_next.holdsGone.push_back(id);
        }
    }
}

/// A good result of a monitor that is well leaves no trace but its row: the last slot before the end is known without
/// it. One that fails moves its ladder, and has to be there after a restart.
void Recorder::appendQuiet(const rules::Input &input)
{
    if (std::holds_alternative<rules::Unwatched>(input)) // it changes what the receipt of the day says
        m_next.journal.push_back({++m_sequence, rules::timeOf(input), rules::journalOf(input)});
    const auto *observed = std::get_if<rules::Observed>(&input);
    if (!observed)
        return;
    const rules::MonitorState *state = m_world.state(observed->monitor);
    if (!state || isWell(*state))
        return;
    m_next.journal.push_back({++m_sequence, observed->slot, rules::journalOf(input)});
    m_monitors.insert(observed->monitor);
}

void Recorder::record(const rules::Input &input, const rules::Changes &changes, Acknowledged acknowledged)
{
    append(input, changes);
    if (changes.isQuiet() && !acknowledged) {
        commitSoon();
        return;
    }
    m_isDurable = true;
    if (acknowledged)
        m_waiting.push_back(std::move(acknowledged));
    commit();
}

void Recorder::addResult(ResultRow row)
{
    m_next.results.push_back(std::move(row));
    if (m_next.results.size() >= kMostResults)
        commitBatch();
    else
        commitSoon();
}

void Recorder::addSet(QByteArray yaml, QString by)
{
    m_next.set = std::move(yaml);
    m_next.setBy = std::move(by);
    m_isDurable = true;
}

void Recorder::addNote(ActivityNote note)
{
    m_next.notes.push_back(std::move(note));
    commitSoon();
}

void Recorder::remember(RunId run, QJsonObject value, Acknowledged done)
{
    m_next.remembered.emplace_back(run, std::move(value));
    m_isDurable = true;
    m_waiting.push_back(std::move(done));
    commit();
}

void Recorder::keepInbox(QString mailbox, QJsonObject memory, Acknowledged done)
{
    m_next.inbox.emplace_back(std::move(mailbox), std::move(memory));
    m_isDurable = true;
    m_waiting.push_back(std::move(done));
    commit();
}

void Recorder::commitSoon()
{
    if (m_timer == 0)
        m_timer = m_clock.after(kBatch, this, [this] {
            m_timer = 0;
            commitBatch();
        });
}

void Recorder::commitBatch()
{
    if (m_isDurable) {
        commit();
        return;
    }
    m_store.commit(takeNext(), Durability::Batched, this, [](const Result<void> &) {});
}

/// The globals go with every transaction: by their time the next start knows until when we looked.
Transaction Recorder::takeNext()
{
    Transaction next = std::exchange(m_next, {});
    for (const MonitorId &id : std::exchange(m_monitors, {})) {
        if (const rules::MonitorState *state = m_world.state(id))
            next.monitorStates.push_back(toJson(*state));
    }
    moveInto(next.incidents, m_incidents);
    moveInto(next.runs, m_runs);
    moveInto(next.decisions, m_decisions);
    moveInto(next.holds, m_holds);
    if (m_schedule == Schedule::Running)
        m_livedUntil = m_clock.wallNow();
    next.globals = m_world.globals();
    next.globals->insert(kLivedUntil, msOf(m_livedUntil));
    return next;
}

/// From the event loop, so that all inputs of one round share a transaction.
void Recorder::commit()
{
    if (m_isUnderWay || m_isSoon)
        return;
    m_isSoon = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSoon = false;
            if (m_isUnderWay || !m_isDurable)
                return;
            m_isUnderWay = true;
            m_isDurable = false;
            std::vector<Acknowledged> waiting = std::exchange(m_waiting, {});
            m_store.commit(
                takeNext(), Durability::Full, this, [this, waiting = std::move(waiting)](const Result<void> &stored) {
                    m_isUnderWay = false;
                    for (const Acknowledged &acknowledged : waiting)
                        acknowledged(stored);
                    if (m_isDurable)
                        commit();
                });
        },
        Qt::QueuedConnection);
}

void Recorder::finish()
{
    m_store.commit(takeNext(), Durability::Full, this, [](const Result<void> &) {});
    m_isDurable = false;
    m_waiting.clear();
}

TimePoint livedUntil(const StoredWorld &stored)
{
    return timeFromMs(stored.globals.value(kLivedUntil).toInteger());
}

} // namespace salve
