// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns_update_exchange.h"
#include "reactions/dns_bed.h"
#include "support/name_server.h"
#include "support/zone_servers.h"

namespace salve::test {

using namespace Qt::StringLiterals;

inline const QString kZone = u"shop.test"_s;

inline QString records()
{
    return uR"(@ SOA ns1.shop.test. admin.shop.test. 1 3600 600 86400 60
@ NS ns1
ns1 A 127.0.0.1
www A 192.0.2.10
pair A 192.0.2.10
pair A 192.0.2.11
six AAAA 2001:db8::10
alias CNAME www
)"_s;
}

/// bind9, Knot and PowerDNS with the same zone, started when they are first wanted.
class DnsUpdateFixture
{
protected:
    /// The sentence to skip with; empty when it runs.
    QString launch(const QString &server);
    QByteArray start(const QString &server, quint16 port); ///< what it said, where it does not start
    void restore();
    Node settings(const QString &changes = {}) const;
    /// What somebody else does to the zone.
    void update(const DnsChange &change);

    NameServer m_bind;
    KnotServer m_knot;
    PowerDnsServer m_pdns;
    QHash<QString, quint16> m_ports; ///< of those that run
    std::unique_ptr<DnsBed> m_bed;
    quint16 m_port{0};
};

inline QString DnsUpdateFixture::launch(const QString &server)
{
    const QString missing = server == "knot"_L1   ? KnotServer::missing()
                            : server == "pdns"_L1 ? PowerDnsServer::missing()
                                                  : NameServer::missing();
    if (!missing.isEmpty())
        return missing;
    quint16 &port = m_ports[server];
    if (port == 0) {
        port = freeDnsPort({u"127.0.0.1"_s});
        const QByteArray trouble = start(server, port);
        if (!trouble.isEmpty())
            qFatal("%s does not start: %s", qPrintable(server), trouble.constData());
    }
    m_port = port;
    restore();
    return {};
}

inline QByteArray DnsUpdateFixture::start(const QString &server, quint16 port)
{
    if (server == "knot"_L1)
        return m_knot.start(port, kZone, records()) ? QByteArray() : m_knot.output() + '.';
    if (server == "pdns"_L1)
        return m_pdns.start(port, kZone, records()) ? QByteArray() : m_pdns.output() + '.';
    m_bind.addStatements(u"key \"%1\" { algorithm hmac-sha256; secret \"%2\"; };\n"_s.arg(kZoneKey, kZoneSecret));
    QString policy;
    for (const char *name : {"www", "pair", "six", "new"})
        policy += u"grant %1 name %2.%3 ANY; "_s.arg(kZoneKey, QLatin1String(name), kZone);
    m_bind.addZone(kZone, records(), u"update-policy { %1};"_s.arg(policy));
    return m_bind.start(port) ? QByteArray() : m_bind.output() + '.';
}

/// As the zone was at first, whatever the row before has left.
inline void DnsUpdateFixture::restore()
{
    const auto make = [this](const char *name, DnsType type, const QStringList &values) {
        const QString whole = QString::fromLatin1(name) + u".shop.test"_s;
        const QString now = m_bed->values(m_port, whole, type).section(u" TTL"_s, 0, 0);
        const QStringList before = now.isEmpty() ? QStringList() : now.split(u", "_s);
        update({kZone, whole, type, before, DnsRecordSet{300, values}});
    };
    make("new", DnsType::Cname, {});
    make("new", DnsType::A, {});
    make("www", DnsType::A, {u"192.0.2.10"_s});
    make("pair", DnsType::A, {u"192.0.2.10"_s, u"192.0.2.11"_s});
    make("six", DnsType::Aaaa, {u"2001:db8::10"_s});
}

inline Node DnsUpdateFixture::settings(const QString &changes) const
{
    Node node = *nodeFromYaml(
        uR"({server: '127.0.0.1:%1', zone: shop.test, record: www.shop.test, value: 192.0.2.20, key-name: salve-key,
        key: {secret: dns-key}, agree-within: 2s, read-back-at: ['127.0.0.1:%1']})"_s.arg(m_port)
            .toUtf8());
    const Node more = *nodeFromYaml(u"{%1}"_s.arg(changes).toUtf8());
    for (const auto &[key, value] : more.entries())
        node.set(key, value);
    const Problems problems = DnsBed::find(u"dns-update"_s).problems(node);
    if (hasErrors(problems))
        qFatal("%s", qPrintable(firstError(problems).sentence));
    return node;
}

inline void DnsUpdateFixture::update(const DnsChange &change)
{
    DnsUpdateExchange exchange({{u"127.0.0.1"_s, m_port, AddressFamily::Any, {}},
                                change,
                                {kZoneKey, TsigAlgorithm::HmacSha256, QByteArray::fromBase64(kZoneSecret.toLatin1())}},
                               m_bed->fakes.resolver,
                               m_bed->fakes.tls,
                               m_bed->clock);
    std::optional<DnsUpdateOutcome> outcome;
    QObject::connect(
        &exchange, &DnsUpdateExchange::finished, &exchange, [&](const DnsUpdateOutcome &one) { outcome = one; });
    exchange.start();
    QVERIFY(spinUntil([&] { return outcome.has_value(); }));
    QVERIFY(!outcome->failure);
    QCOMPARE(outcome->answer.code, 0);
    QCOMPARE(static_cast<int>(outcome->answer.tsig.check), static_cast<int>(TsigCheck::Good));
}

} // namespace salve::test
