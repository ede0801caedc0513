// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/state.h"

#include <QObject>

#include <functional>

namespace salve {

/// Can we see at all? Knows when the computer slept or its clock jumped, and whether it has a way out. Says nothing
/// about monitors.
class Watchman : public QObject
{
    Q_OBJECT
public:
    /// `hasUplink`: is there a way out now? By default Uplink says.
    explicit Watchman(Clock &clock, std::function<bool()> hasUplink = {}, QObject *parent = nullptr);
    void start();
    void stop();

    /// How far a result of now can be trusted: a failure without any way out is not the monitor's.
    Sight sightFor(const CheckResult &result) const;
    bool isOffline() const { return m_isOffline; }

signals:
    /// Slept, or the clock was set by `setBy`: `from` is the last moment that we know of.
    void gapSeen(salve::TimePoint from, salve::Sight why, salve::Millis setBy);
    /// The network went, or is back.
    void uplinkChanged();

private:
    void tick();

    Clock &m_clock;
    std::function<bool()> m_hasUplink;
    TimePoint m_lastWall;
    Micros m_lastMonotonic{0};
    Millis m_lastSlept{0};
    quint64 m_timer{0};
    bool m_isOffline{false};
};

} // namespace salve
