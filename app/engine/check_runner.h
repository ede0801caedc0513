// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules.h"
#include "engine/check_flight.h"
#include "engine/lateness.h"

#include <QHash>

#include <deque>

namespace salve {

/// Makes the checks that are due: a bounded number at once, one per monitor, in the order in which they were asked for.
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    CheckRunner(const Kinds &kinds, Services &services, QObject *parent = nullptr);
    ~CheckRunner() override;

    /// Monitors that are gone, switched off or otherwise set up lose their check in flight.
    void setMonitors(MonitorSetPtr set);
    const Monitor *monitor(const MonitorId &id) const { return m_monitors.value(id); }
    void start(const rules::CheckRequest &request);
    /// What is in flight was begun before we lost sight (slept): its results prove nothing.
    void spoil(Sight sight);
    /// Cancels everything; for shutting down.
    void stop();

    int inFlight() const { return static_cast<int>(m_flights.size()); }
    /// Of regular checks: from the slot to the wire.
    const Lateness &lateness() const { return m_lateness; }

signals:
    /// Exactly once for each start() of a monitor that stays as it was; never inside start().
    void finished(const salve::rules::CheckRequest &request, const salve::CheckResult &result, salve::Sight sight);

private:
    struct Flight
    {
        rules::CheckRequest request;
        Sight sight{Sight::Seen};
        bool isOnItsWay{false}; ///< else it waits behind others to the same target, and holds no socket
        std::unique_ptr<CheckFlight> check;
    };
    void enqueue(const rules::CheckRequest &request);
    void startWaiting();
    void launch(const rules::CheckRequest &request, const Monitor &monitor);
    void noteDispatch(const MonitorId &monitor);
    bool hasRoom() const;
    void land(const MonitorId &monitor, const CheckResult &result);

    const Kinds m_kinds;
    Services &m_services;
    const size_t m_atOnce;
    MonitorSetPtr m_set;
    QHash<MonitorId, const Monitor *> m_monitors; ///< of m_set
    std::map<MonitorId, Flight> m_flights;
    size_t m_onTheirWay{0};                                        ///< of m_flights
    std::map<MonitorId, std::deque<rules::CheckRequest>> m_behind; ///< a check in flight
    std::deque<rules::CheckRequest> m_waiting;                     ///< for a free place
    Lateness m_lateness;
};

} // namespace salve
