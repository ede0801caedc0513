// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dns_message.h"

#include <ldns/ldns.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>
#include <QtEndian>

#include <cstdlib>
#include <memory>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

constexpr qsizetype kHeader = 12;
/// Larger and it may come in fragments, which firewalls drop (DNS flag day 2020).
constexpr quint16 kUdpRoom = 1232;
constexpr int kLongestChain = 8;
/// More are a mistake or an attack: names of 255 bytes, each pointed at, cost 25 us a record (measured).
constexpr size_t kMostRecords = 200;

// In the order of DnsType.
constexpr std::array kTypes{LDNS_RR_TYPE_A,
                            LDNS_RR_TYPE_AAAA,
                            LDNS_RR_TYPE_CNAME,
                            LDNS_RR_TYPE_MX,
                            LDNS_RR_TYPE_TXT,
                            LDNS_RR_TYPE_NS,
                            LDNS_RR_TYPE_SOA,
                            LDNS_RR_TYPE_SRV,
                            LDNS_RR_TYPE_CAA,
                            LDNS_RR_TYPE_PTR};
static_assert(kTypes.size() == Words<DnsType>::list.size());

struct PacketDeleter
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};
using Packet = std::unique_ptr<ldns_pkt, PacketDeleter>;

/// What ldns allocated with malloc().
struct Freed
{
    void operator()(void *memory) const { std::free(memory); }
};

QString ownedText(char *text)
{
    const std::unique_ptr<char, Freed> owner(text);
    return QString::fromUtf8(text);
}

QString withoutFinalDot(const QString &name)
{
    return name.size() > 1 && name.endsWith(u'.') ? name.chopped(1) : name;
}

QString comparableName(const QString &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    // Only where it is needed: toAce() refuses labels such as _sip.
    return withoutFinalDot(isAscii ? name : QString::fromLatin1(QUrl::toAce(name))).toLower();
}

QString valueOf(const ldns_rdf *data)
{
    switch (ldns_rdf_get_type(data)) {
    case LDNS_RDF_TYPE_STR: // a length, then so many bytes
        return QString::fromUtf8(reinterpret_cast<const char *>(ldns_rdf_data(data)) + 1,
                                 static_cast<qsizetype>(ldns_rdf_size(data)) - 1);
    case LDNS_RDF_TYPE_DNAME:
        return comparableName(ownedText(ldns_rdf2str(data)));
    default:
        return ownedText(ldns_rdf2str(data));
    }
}

DnsRecord recordOf(const ldns_rr *record)
{
    QStringList parts;
    for (size_t i = 0; i < ldns_rr_rd_count(record); ++i)
        parts.append(valueOf(ldns_rr_rdf(record, i)));
    const bool isText = ldns_rr_get_type(record) == LDNS_RR_TYPE_TXT;
    return {comparableName(ownedText(ldns_rdf2str(ldns_rr_owner(record)))),
            ownedText(ldns_rr_type2str(ldns_rr_get_type(record))),
            ldns_rr_ttl(record),
            parts.join(isText ? QString() : QStringLiteral(" "))};
}

/// Those of a type that we ask for: whatever else a server puts there is not worth reading.
std::vector<DnsRecord> recordsOf(const ldns_rr_list *list)
{
    std::vector<DnsRecord> records;
    for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(list, i);
        if (std::find(kTypes.begin(), kTypes.end(), ldns_rr_get_type(record)) != kTypes.end())
            records.push_back(recordOf(record));
    }
    return records;
}

quint16 u16At(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint16>(bytes.data() + offset);
}

/// The name, type and class that follow the header; empty when they do not.
QByteArrayView questionIn(QByteArrayView bytes)
{
    qsizetype at = kHeader;
    while (at < bytes.size() && bytes.at(at) != 0)
        at += 1 + static_cast<unsigned char>(bytes.at(at)); // a pointer leads beyond the end
    const qsizetype end = at + 1 + 4;
    return end <= bytes.size() ? bytes.sliced(kHeader, end - kHeader) : QByteArrayView();
}

} // namespace

Result<QByteArray> dnsQuery(const DnsQuestion &question, quint16 id, DnsRecursion recursion, DnsValidation validation)
{
    ldns_rdf *name = ldns_dname_new_frm_str(comparableName(question.name).toLatin1().constData());
    if (!name)
        return fail(ErrorCode::Invalid,
                    Texts::tr("\"%1\" is not a DNS name: between its dots stand 1 to 63 characters, and 253 in all.")
                        .arg(question.name));
    int flags = recursion == DnsRecursion::Desired ? LDNS_RD : 0;
    if (validation == DnsValidation::Off)
        flags |= LDNS_CD;
    const Packet packet(ldns_pkt_query_new(
        name, kTypes.at(static_cast<size_t>(question.type)), LDNS_RR_CLASS_IN, static_cast<uint16_t>(flags)));
    ldns_pkt_set_id(packet.get(), id);
    ldns_pkt_set_edns_udp_size(packet.get(), kUdpRoom);
    uint8_t *wire = nullptr;
    size_t length = 0;
    const ldns_status status = ldns_pkt2wire(&wire, packet.get(), &length);
    const std::unique_ptr<uint8_t, Freed> owner(wire);
    if (status != LDNS_STATUS_OK)
        return fail(ErrorCode::Internal,
                    Texts::tr("The question for %1 could not be written.").arg(question.name),
                    QString::fromLatin1(ldns_get_errorstr_by_id(status)));
    return QByteArray(reinterpret_cast<const char *>(wire), static_cast<qsizetype>(length));
}

bool isDnsAnswer(QByteArrayView message, QByteArrayView query)
{
    if (message.size() < kHeader || query.size() < kHeader || u16At(message, 0) != u16At(query, 0))
        return false;
    const quint16 flags = u16At(message, 2);
    const bool isAnswer = (flags & 0x8000) != 0;
    const bool isQuery = (flags & 0x7800) == 0; // and no update, no notification
    if (!isAnswer || !isQuery)
        return false;
    if (u16At(message, 4) == 0) // a server that refuses or did not understand may leave the question out
        return (flags & 0x000f) != 0;
    const QByteArrayView asked = questionIn(query);
    return u16At(message, 4) == 1 && !asked.isEmpty() && asked.compare(questionIn(message), Qt::CaseInsensitive) == 0;
}

Result<DnsMessage> dnsMessage(QByteArrayView bytes)
{
    DnsMessage message;
    if (bytes.size() >= kHeader && (u16At(bytes, 2) & 0x0200) != 0) {
        message.code = u16At(bytes, 2) & 0x000f;
        message.isTruncated = true;
        return message;
    }
    ldns_pkt *raw = nullptr;
    const ldns_status status =
        ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(bytes.data()), static_cast<size_t>(bytes.size()));
    if (status != LDNS_STATUS_OK)
        return fail(
            ErrorCode::Invalid,
            Texts::tr("It is not a whole DNS message (%1).").arg(QString::fromLatin1(ldns_get_errorstr_by_id(status))));
    const Packet packet(raw);
    if (const size_t count = ldns_rr_list_rr_count(ldns_pkt_answer(raw)); count > kMostRecords)
        return fail(ErrorCode::Refused,
                    Texts::tr("It holds %1 records, more than the %2 that Salve reads.").arg(count).arg(kMostRecords));
    message.code = ldns_pkt_get_rcode(raw) | (ldns_pkt_edns_extended_rcode(raw) << 4);
    message.isAuthoritative = ldns_pkt_aa(raw);
    message.answers = recordsOf(ldns_pkt_answer(raw));
    return message;
}

std::vector<DnsRecord> answersTo(const DnsQuestion &question, const DnsMessage &message)
{
    const QLatin1StringView type = wordOf(question.type);
    QString name = comparableName(question.name);
    for (int link = 0; link <= kLongestChain; ++link) {
        std::vector<DnsRecord> found;
        QString alias;
        for (const DnsRecord &record : message.answers) {
            if (record.name == name && record.type == type)
                found.push_back(record);
            else if (record.name == name && record.type == QLatin1StringView("CNAME"))
                alias = record.value;
        }
        if (!found.empty() || alias.isEmpty())
            return found;
        name = alias;
    }
    return {};
}

QString comparableDnsValue(DnsType type, const QString &value)
{
    const QString plain = value.simplified();
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa: {
        const QHostAddress address(plain);
        return address.isNull() ? plain : address.toString();
    }
    case DnsType::Txt:
        return value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"') ? value.mid(1, value.size() - 2)
                                                                                  : value;
    case DnsType::Caa:
        return QString(plain).remove(u'"');
    default: {
        QStringList words = plain.split(u' ');
        for (QString &word : words)
            word = comparableName(word);
        return words.join(u' ');
    }
    }
}

QString reverseDnsName(const QHostAddress &address)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    ldns_rdf *data = ldns_rdf_new_frm_str(isIpv6 ? LDNS_RDF_TYPE_AAAA : LDNS_RDF_TYPE_A,
                                          address.toString().section(u'%', 0, 0).toLatin1().constData());
    ldns_rdf *name = data ? ldns_rdf_address_reverse(data) : nullptr;
    const QString text = name ? comparableName(ownedText(ldns_rdf2str(name))) : QString();
    ldns_rdf_deep_free(data);
    ldns_rdf_deep_free(name);
    return text;
}

QString dnsCodeText(int code)
{
    const auto index = static_cast<size_t>(code);
    return index < Words<DnsCode>::list.size() ? QString(wordOf(static_cast<DnsCode>(code)))
                                               : QStringLiteral("rcode %1").arg(code);
}

std::optional<quint32> soaSerial(const QString &value)
{
    bool isNumber = false;
    const quint32 serial = value.section(u' ', 2, 2).toUInt(&isNumber);
    return isNumber ? std::optional(serial) : std::nullopt;
}

bool isOlderSerial(quint32 serial, quint32 other)
{
    return static_cast<qint32>(serial - other) < 0;
}

} // namespace salve
