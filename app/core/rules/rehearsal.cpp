// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rehearsal.h"

#include "core/rules/world_data.h"

#include <algorithm>
#include <limits>

namespace salve::rules {

World copyOf(const World &world)
{
    const WorldData &d = world.data();
    RestoredWorld stored{d.set, d.facts, d.targetHashes, {}, {}, {}, {}, world.holds(), world.globals()};
    for (const Watched &one : d.watched) {
        stored.states.push_back(one.state);
        stored.decisions.insert(stored.decisions.end(), one.decisions.begin(), one.decisions.end());
    }
    for (const auto &[id, incident] : d.incidents)
        stored.incidents.push_back(incident);
    for (const auto &[id, run] : d.runs)
        stored.runs.push_back(run);
    return World::restore(stored);
}

Rehearsal::Rehearsal(World world, TimePoint now) : m_world(std::move(world)), m_now(now) {}

void Rehearsal::give(const Input &input)
{
    const auto *observed = std::get_if<Observed>(&input);
    const TimePoint at = std::max(timeOf(input), m_now);
    runBefore({at, observed != nullptr && isRegular(observed->look) ? Order::Grid : Order::Person, 0});
    m_now = at;
    take(input);
}

void Rehearsal::runUntil(TimePoint time)
{
    runBefore({time, Order::Look, std::numeric_limits<qint64>::max()});
    m_now = std::max(m_now, time);
}

void Rehearsal::runBefore(const Key &end)
{
    for (;;) {
        const TimePoint wake = m_world.nextWake();
        const Key tick{std::max(wake, m_now), Order::Tick, 0};
        const bool isTick = wake != kNever && (m_events.empty() || tick < m_events.begin()->first);
        if (!isTick && m_events.empty())
            return;
        const Key next = isTick ? tick : m_events.begin()->first;
        if (next >= end)
            return;
        m_now = std::max(m_now, std::get<0>(next));
        if (isTick) {
            take(Tick{m_now});
        } else {
            const auto node = m_events.extract(m_events.begin());
            perform(node.key(), node.mapped());
        }
    }
}

void Rehearsal::perform(const Key &key, const Event &event)
{
    if (std::get<1>(key) == Order::Run) {
        const Run run = *m_world.run(event.run);
        const std::optional<RunReport> report = steer ? steer(run) : std::nullopt;
        take(RunEnded{event.run, std::get<0>(key), report.value_or(event.report)});
    } else if (const std::optional<Observed> seen = look(event.request)) {
        take(*seen);
    }
}

void Rehearsal::take(const Input &input)
{
    const Changes changes = apply(m_world, input);
    if (watch)
        watch(input, changes);
    for (const RunId id : changes.starts) {
        const Ended ended = act(*m_world.run(id));
        m_events.emplace(Key{std::max(ended.at, m_now), Order::Run, ++m_sequence}, Event{{}, id, ended.report});
    }
    for (CheckRequest request : changes.checks) {
        request.slot = std::max(request.slot, m_now);
        m_events.emplace(Key{request.slot, Order::Look, ++m_sequence}, Event{request, {}, {}});
    }
}

} // namespace salve::rules
