// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "reactions/dns_settings.h"

namespace salve {

/// What a run does to a record, and what it takes to take it back.
struct DnsPlan
{
    DnsRecordSet before;
    DnsRecordSet wanted;
    QString from; ///< the value that goes; empty: none does
    QString to;   ///< the value that is to be well now
    bool isSoAlready() const { return before.values == wanted.values; }
    bool operator==(const DnsPlan &) const = default;
};

/// The error says why nothing may be done: never the last record, never what somebody has changed meanwhile.
Result<DnsPlan> planOf(const DnsRepairSettings &settings, const DnsRecordSet &now);
/// Takes back what a run remembered.
Result<DnsPlan> planBackOf(const DnsAim &aim, const QJsonObject &remembered, const DnsRecordSet &now);

QJsonObject memoryOf(const DnsPlan &plan);
DnsPlan planIn(const QJsonObject &remembered);

/// "192.0.2.10, 192.0.2.11", or that there is none.
QString valuesText(const QStringList &values);
/// "www.example.com A"
QString nameOf(const DnsAim &aim);
DnsRecordSet recordSet(DnsType type, quint32 ttl_s, QStringList values);

} // namespace salve
