// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace salve {

/// A name as users write it in a set (`shop`, `restart-nginx`), typed so that a monitor's cannot be taken for a
/// reaction's.
template<class Tag>
struct NameId
{
    QString value;
    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const NameId &) const = default;
    bool operator<(const NameId &other) const { return value < other.value; }
    friend size_t qHash(const NameId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// A number that the engine gives out, never reused within a store; 0 is none.
template<class Tag>
struct SerialId
{
    qint64 value{0};
    bool isNull() const { return value == 0; }
    auto operator<=>(const SerialId &) const = default;
    friend size_t qHash(const SerialId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using MonitorId = NameId<struct MonitorTag>;
using ReactionId = NameId<struct ReactionTag>;
using RunbookId = NameId<struct RunbookTag>;
using StepId = NameId<struct StepTag>;

using IncidentId = SerialId<struct IncidentTag>;
using RunId = SerialId<struct RunTag>;
using HoldId = SerialId<struct HoldTag>;
using DecisionId = SerialId<struct DecisionTag>;

} // namespace salve
