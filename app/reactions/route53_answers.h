// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "reactions/dns_provider.h"

namespace salve {

/// One set of records as Route 53 writes it.
struct Route53Set
{
    QString name; ///< without a final dot
    DnsType type{DnsType::A};
    quint32 ttl_s{300};
    QStringList values;
};

/// How far a change has come.
struct Route53Change
{
    QByteArray id; ///< "C2682N5HXP0BZ4"; empty where the answer names none
    bool isInSync{false};
};

/// The body of a change: `before` goes, `behind` comes, both or neither. Without values there is nothing of that kind.
QByteArray changeBatch(const Route53Set &before, const Route53Set &behind);

/// The ids of the public zones of exactly this name.
QStringList publicZonesIn(const QByteArray &body, const QString &name);
/// What is there of the aim; the list goes on with other names. The marks have each value as it is written there.
DnsHolding holdingIn(const QByteArray &body, const DnsAim &aim);
QStringList nameServersIn(const QByteArray &body);
Route53Change changeIn(const QByteArray &body);

} // namespace salve
