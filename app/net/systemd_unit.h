// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"

namespace salve {

/// What systemd says of a unit, in its own words ("loaded", "active", "running", "success").
struct UnitState
{
    QString load;
    QString active;
    QString sub;
    QString result;
    std::optional<int> restarts; ///< by systemd itself, since the unit was last started by somebody; services only
    QString invocation{};        ///< another at every start; empty where it was not asked for, or never started
    QString type{};              ///< of a service: "simple", "oneshot" …
    qint64 mainPid{0};
    bool operator==(const UnitState &) const = default;
};

struct UnitAnswer
{
    std::optional<TransportFailure> failure;
    UnitState state;
    bool operator==(const UnitAnswer &) const = default;
};

/// "nginx" is "nginx.service", as for systemctl.
QString fullUnitName(const QString &name);

/// Blocks, each call no longer than that. An empty address is the system's bus.
UnitAnswer askSystemd(const QString &busAddress, const QString &unit, Millis callTimeout);

/// A service that systemd keeps running, or that has failed.
struct ServiceUnit
{
    QString name;
    QString description;
    bool hasFailed{false};
    bool operator==(const ServiceUnit &) const = default;
};
struct ServiceList
{
    std::optional<TransportFailure> failure;
    std::vector<ServiceUnit> services; ///< at most kMostServices
};
constexpr size_t kMostServices = 100;

/// Blocks likewise. Services that failed, and running ones that are meant to go on: systemd restarts them or they tell
/// it when they are ready. Those that belong to systemd itself and to logins are left out.
ServiceList listServices(const QString &busAddress, Millis callTimeout);

/// The command that prints the state of a unit, and what it printed.
QString unitStateCommand(const QString &unit);
/// The same with what tells one start from the next. `systemctl` may have words in front of it and options behind.
QString unitStartCommand(const QString &systemctl, const QString &unit);
UnitState unitStateFrom(const QString &printed);

} // namespace salve
