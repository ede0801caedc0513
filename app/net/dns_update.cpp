// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dns_update.h"

#include "net/dns_wire.h"

#include <ldns/ldns.h>

#include <QCoreApplication>
#include <QtEndian>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

enum class Section { Prerequisite, Update };

constexpr quint16 kClassIn = LDNS_RR_CLASS_IN;
constexpr quint16 kClassNone = LDNS_RR_CLASS_NONE;
constexpr quint16 kClassAny = LDNS_RR_CLASS_ANY;

QByteArray u16(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray u32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint16 numberOf(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return LDNS_RR_TYPE_A;
    case DnsType::Aaaa:
        return LDNS_RR_TYPE_AAAA;
    default:
        return LDNS_RR_TYPE_CNAME;
    }
}

/// Owner and type of each record are the same; a prerequisite and a deletion have no TTL.
class Records
{
public:
    explicit Records(QByteArray ownerAndType) : m_head(std::move(ownerAndType)) {}
    void add(quint16 dnsClass, quint32 ttl_s, const QByteArray &data)
    {
        m_bytes += m_head + u16(dnsClass) + u32(ttl_s) + u16(static_cast<quint16>(data.size())) + data;
        ++m_count;
    }
    Result<void> addAll(DnsType type, quint32 ttl_s, const QStringList &values)
    {
        for (const QString &value : values) {
            const Result<QByteArray> data = dnsValueOnWire(type, value);
            if (!data)
                return tl::unexpected<Error>(data.error());
            add(kClassIn, ttl_s, *data);
        }
        return {};
    }
    quint16 count() const { return m_count; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    const QByteArray m_head;
    QByteArray m_bytes;
    quint16 m_count{0};
};

} // namespace

Result<QByteArray> dnsUpdate(const DnsChange &change, quint16 id)
{
    const Result<QByteArray> zone = dnsNameOnWire(change.zone);
    const Result<QByteArray> owner = dnsNameOnWire(change.name);
    if (!zone || !owner)
        return zone ? owner : zone;
    const QByteArray ownerAndType = *owner + u16(numberOf(change.type));
    Records prerequisites(ownerAndType);
    Result<void> good = prerequisites.addAll(change.type, 0, change.before);
    if (change.before.isEmpty())
        prerequisites.add(kClassNone, 0, {}); // there is none of the type
    Records updates(ownerAndType);
    if (good && change.wanted) {
        // In this order: of a message that adds and then deletes PowerDNS keeps what was added.
        updates.add(kClassAny, 0, {}); // all of the type go
        good = updates.addAll(change.type, change.wanted->ttl_s, change.wanted->values);
    }
    if (!good)
        return tl::unexpected<Error>(good.error());
    constexpr quint16 kOpcodeUpdate = 5 << 11;
    return u16(id) + u16(kOpcodeUpdate) + u16(1) + u16(prerequisites.count()) + u16(updates.count()) + u16(0) + *zone
           + u16(LDNS_RR_TYPE_SOA) + u16(kClassIn) + prerequisites.bytes() + updates.bytes();
}

Result<DnsUpdateAnswer>
dnsUpdateAnswer(QByteArrayView answer, const SignedDns &request, const TsigKey &key, TimePoint now)
{
    constexpr qsizetype kHeader = 12;
    constexpr quint16 kAnswerToUpdate = 0x8000 | 5 << 11;
    const auto at = [answer](qsizetype offset) { return qFromBigEndian<quint16>(answer.data() + offset); };
    if (answer.size() < kHeader || answer.first(2) != QByteArrayView(request.message).first(2)
        || (at(2) & 0xF800) != kAnswerToUpdate)
        return fail(ErrorCode::Invalid, Texts::tr("It is not the answer to the update."));
    return DnsUpdateAnswer{at(2) & 0x000F, verifyDns(answer, request.mac, key, now)};
}

} // namespace salve
