// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/check_runner.h"

#include "core/clock.h"
#include "net/file_limit.h"
#include "net/services.h"

#include <algorithm>

namespace salve {

namespace {

// Of the usual limit of 1,024 open files 400: the rest is for the store, the socket and reactions. Where more may be
// open, more are on their way: 10,000 monitors a minute that all hang until their timeout of ten seconds are 1,700.
constexpr quint64 kFewest = 400;
constexpr quint64 kMost = 3'000;
// Those that wait for a busy target count apart: a dead one with hundreds of monitors must not hold up the others.
constexpr size_t kLaunched = 8'000;

size_t mostAtOnce()
{
    return std::clamp(fileLimit() * 2 / 5, kFewest, kMost);
}

bool isSameWork(const Monitor &a, const Monitor &b)
{
    return a.kind == b.kind && a.settings == b.settings && a.enabled == b.enabled;
}

} // namespace

CheckRunner::CheckRunner(const Kinds &kinds, Services &services, QObject *parent)
    : QObject(parent),
      m_kinds(kinds),
      m_services(services),
      m_atOnce(mostAtOnce()),
      m_set(std::make_shared<MonitorSet>())
{
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::setMonitors(MonitorSetPtr set)
{
    const MonitorSetPtr before = std::exchange(m_set, std::move(set));
    const QHash<MonitorId, const Monitor *> known = std::exchange(m_monitors, {});
    for (const Monitor &monitor : m_set->monitors)
        m_monitors.insert(monitor.id, &monitor);
    const auto isGone = [&](const MonitorId &id) {
        const Monitor *const now = m_monitors.value(id);
        const Monitor *const then = known.value(id);
        return !now || !then || !isSameWork(*now, *then);
    };
    std::erase_if(m_flights, [&](const auto &entry) { return isGone(entry.first); });
    m_onTheirWay = static_cast<size_t>(
        std::ranges::count_if(m_flights, [](const auto &entry) { return entry.second.isOnItsWay; }));
    std::erase_if(m_behind, [&](const auto &entry) { return isGone(entry.first); });
    std::erase_if(m_waiting, [&](const rules::CheckRequest &request) { return isGone(request.monitor); });
    startWaiting();
}

void CheckRunner::start(const rules::CheckRequest &request)
{
    if (!m_monitors.contains(request.monitor))
        return;
    enqueue(request);
    startWaiting();
}

void CheckRunner::enqueue(const rules::CheckRequest &request)
{
    const auto isSame = [&](const rules::CheckRequest &other) {
        return other.monitor == request.monitor && other.look == request.look && other.forRun == request.forRun;
    };
    // A slot that comes while the one before it still waits takes its place: what is asked for is how it is now.
    std::deque<rules::CheckRequest> &queue =
        m_flights.contains(request.monitor) ? m_behind[request.monitor] : m_waiting;
    if (const auto same = std::ranges::find_if(queue, isSame); same != queue.end())
        *same = request;
    else if (request.look == Look::LookFirst)
        queue.push_front(request); // a repair waits for it
    else
        queue.push_back(request);
}

void CheckRunner::startWaiting()
{
    while (!m_waiting.empty() && hasRoom()) {
        const rules::CheckRequest request = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (m_flights.contains(request.monitor))
            enqueue(request); // behind the one that started meanwhile
        else if (const Monitor *const monitor = m_monitors.value(request.monitor))
            launch(request, *monitor);
    }
}

void CheckRunner::launch(const rules::CheckRequest &request, const Monitor &monitor)
{
    Flight &flight = m_flights[request.monitor];
    flight.request = request;
    flight.check = std::make_unique<CheckFlight>(m_kinds, m_services);
    CheckFlight *const check = flight.check.get();
    connect(check, &CheckFlight::finished, this, [this, id = request.monitor](const CheckResult &result) {
        land(id, result);
    });
    connect(check, &CheckFlight::dispatched, this, [this, id = request.monitor] { noteDispatch(id); });
    check->start(monitor.kind, monitor.settings, m_set->timingOf(monitor).timeout);
}

bool CheckRunner::hasRoom() const
{
    return m_onTheirWay < m_atOnce && m_flights.size() < kLaunched;
}

void CheckRunner::noteDispatch(const MonitorId &monitor)
{
    Flight &flight = m_flights.at(monitor);
    if (std::exchange(flight.isOnItsWay, true))
        return;
    ++m_onTheirWay;
    if (flight.request.look == Look::Grid)
        m_lateness.add(m_services.clock.wallNow() - flight.request.slot);
}

void CheckRunner::land(const MonitorId &monitor, const CheckResult &result)
{
    if (const auto behind = m_behind.find(monitor); behind != m_behind.end()) {
        m_waiting.insert(m_waiting.begin(), behind->second.begin(), behind->second.end());
        m_behind.erase(behind);
    }
    {
        auto node = m_flights.extract(monitor);
        const Flight flight = std::move(node.mapped()); // ends here: what it held is free before the next one starts
        m_onTheirWay -= flight.isOnItsWay ? 1 : 0;
        emit finished(flight.request, result, flight.sight);
    }
    startWaiting();
}

void CheckRunner::spoil(Sight sight)
{
    for (auto &[id, flight] : m_flights)
        flight.sight = sight;
}

void CheckRunner::stop()
{
    m_waiting.clear();
    m_behind.clear();
    m_flights.clear();
    m_onTheirWay = 0;
}

} // namespace salve
