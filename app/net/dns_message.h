// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/words.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

class QHostAddress;

namespace salve {

enum class DnsType { A, Aaaa, Cname, Mx, Txt, Ns, Soa, Srv, Caa, Ptr };
template<>
struct Words<DnsType>
{
    static constexpr std::array list{"A", "AAAA", "CNAME", "MX", "TXT", "NS", "SOA", "SRV", "CAA", "PTR"};
};

/// The response codes of RFC 1035 by their numbers; what is beyond is told by its number.
enum class DnsCode { NoError, FormErr, ServFail, NxDomain, NotImp, Refused };
template<>
struct Words<DnsCode>
{
    static constexpr std::array list{"noerror", "formerr", "servfail", "nxdomain", "notimp", "refused"};
};

struct DnsQuestion
{
    QString name;
    DnsType type{DnsType::A};
    bool operator==(const DnsQuestion &) const = default;
};

/// The server looks further for us, or says what it knows itself.
enum class DnsRecursion { Desired, Off };
/// Whether a resolver that validates DNSSEC may answer with what does not hold (the bit CD).
enum class DnsValidation { AsServerDoes, Off };

struct DnsRecord
{
    QString name; ///< without the final dot, in lower case
    QString type; ///< "MX"
    quint32 ttl_s{0};
    QString value; ///< "10 mail.example", names as above; the strings of a TXT joined, as SPF and DKIM want it
    bool operator==(const DnsRecord &) const = default;
};

struct DnsMessage
{
    int code{0}; ///< DnsCode, or a higher number
    bool isTruncated{false};
    bool isAuthoritative{false};
    std::vector<DnsRecord> answers; ///< of the types of DnsType
    bool operator==(const DnsMessage &) const = default;
};

/// A query with EDNS and room for 1232 bytes, what fits everywhere without fragments; an error when the name is none.
Result<QByteArray> dnsQuery(const DnsQuestion &question, quint16 id, DnsRecursion recursion, DnsValidation validation);
/// Whether this message answers that query: id, direction and question are the same.
bool isDnsAnswer(QByteArrayView message, QByteArrayView query);
/// A truncated message is read no further than its header. Refused: there are more records than anybody needs.
Result<DnsMessage> dnsMessage(QByteArrayView bytes);

/// The records of the question's type at the end of its chain of aliases, which may have eight links.
std::vector<DnsRecord> answersTo(const DnsQuestion &question, const DnsMessage &message);
/// A value as it is compared: names in lower case and without final dots, addresses in their shortest form.
QString comparableDnsValue(DnsType type, const QString &value);
/// "1.2.0.192.in-addr.arpa"
QString reverseDnsName(const QHostAddress &address);
/// "noerror", "servfail", "rcode 23".
QString dnsCodeText(int code);
/// The serial of an SOA record's value.
std::optional<quint32> soaSerial(const QString &value);
/// Serial arithmetic of RFC 1982: is `serial` older than `other`?
bool isOlderSerial(quint32 serial, quint32 other);

} // namespace salve
