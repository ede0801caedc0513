// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns_message.h"
#include "net/tsig.h"

#include <QStringList>

namespace salve {

/// The values of one name and type.
struct DnsRecordSet
{
    quint32 ttl_s{0};
    QStringList values; ///< as comparableDnsValue() has them, sorted
    bool operator==(const DnsRecordSet &) const = default;
};

/// A change of one name and type that is made as a whole, and only where the values are those that were read.
struct DnsChange
{
    QString zone; ///< the name that has the SOA
    QString name;
    DnsType type{DnsType::A};
    QStringList before;                 ///< empty: there is none
    std::optional<DnsRecordSet> wanted; ///< none: nothing is changed, only asked whether it could be
};

/// A DNS UPDATE (RFC 2136), unsigned. The error says which name or value is none.
Result<QByteArray> dnsUpdate(const DnsChange &change, quint16 id);

/// The answer to an update.
struct DnsUpdateAnswer
{
    int code{0}; ///< of the header: 0 NOERROR, 5 REFUSED, 8 NXRRSET, 9 NOTAUTH …
    TsigVerdict tsig;
};
/// Whether this is the answer to that update, and what it says; an error where it is something else.
Result<DnsUpdateAnswer>
dnsUpdateAnswer(QByteArrayView answer, const SignedDns &request, const TsigKey &key, TimePoint now);

} // namespace salve
