// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/recorder.h"

#include "core/clock.h"
#include "core/records.h"

namespace salve {

namespace {

/// What may be lost in a power cut: results and counts of at most this long.
constexpr Millis kBatch{5'000};
constexpr size_t kMostResults = 5'000;

/// The newest state of a thing counts; a transaction holds it once.
template<class T, class SameAs>
void put(std::vector<T> &list, T value, SameAs isSame)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &other) { return isSame(other, value); });
    if (it == list.end())
        list.push_back(std::move(value));
    else
        *it = std::move(value);
}

constexpr auto kSameMonitor = [](const QJsonObject &a, const QJsonObject &b) {
    return a.value(QLatin1StringView("monitor")) == b.value(QLatin1StringView("monitor"));
};
constexpr auto kSameId = [](const auto &a, const auto &b) { return a.id == b.id; };

} // namespace

Recorder::Recorder(Store &store, Clock &clock, QObject *parent) : QObject(parent), m_store(store), m_clock(clock) {}

void Recorder::append(const rules::World &world, const rules::Input &input, const rules::Changes &changes)
{
    for (const Decision &decision : changes.decisions)
        put(m_next.decisions, decision, kSameId);
    for (const Decision &decision : changes.repeated)
        put(m_next.decisions, decision, kSameId);
    if (changes.isQuiet())
        return;
    m_next.journal.push_back({++m_sequence, rules::timeOf(input), rules::journalOf(input)});
    for (const MonitorId &id : changes.monitors) {
        if (const rules::MonitorState *state = world.state(id))
            put(m_next.monitorStates, toJson(*state), kSameMonitor);
    }
    m_next.transitions.insert(m_next.transitions.end(), changes.transitions.begin(), changes.transitions.end());
    for (const IncidentId id : changes.incidents) {
        if (const Incident *incident = world.incident(id))
            put(m_next.incidents, *incident, kSameId);
    }
    for (const RunId id : changes.runs) {
        if (const Run *run = world.run(id))
            put(m_next.runs, *run, kSameId);
    }
    for (const HoldId id : changes.holds) {
        if (const Hold *hold = world.hold(id))
            put(m_next.holds, *hold, kSameId);
        else
            m_next.holdsGone.push_back(id);
    }
    m_next.globals = world.globals();
}

void Recorder::record(const rules::World &world,
                      const rules::Input &input,
                      const rules::Changes &changes,
                      Acknowledged acknowledged)
{
    append(world, input, changes);
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
    m_store.commit(std::exchange(m_next, {}), Durability::Batched, this, [](const Result<void> &) {});
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
            m_store.commit(std::exchange(m_next, {}),
                           Durability::Full,
                           this,
                           [this, waiting = std::move(waiting)](const Result<void> &stored) {
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
    m_store.commit(std::exchange(m_next, {}), Durability::Full, this, [](const Result<void> &) {});
    m_isDurable = false;
    m_waiting.clear();
}

} // namespace salve
