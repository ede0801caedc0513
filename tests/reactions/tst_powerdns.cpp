// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api_bed.h"
#include "support/name_server.h"
#include "support/zone_servers.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

const QString kRecords = uR"(@ SOA ns1.shop.test. admin.shop.test. 1 3600 600 86400 60
@ NS ns1
ns1 A 127.0.0.1
www A 192.0.2.10
pair A 192.0.2.10
pair A 192.0.2.11
alias CNAME www
)"_s;

/// What PowerDNS 4.7 says.
class PowerDnsStandIn final : public DnsApiStandIn
{
protected:
    Reply answer(const QByteArray &method, const QByteArray &, const QByteArray &body) override
    {
        if (method == "PATCH") {
            values.clear();
            const QJsonValue rrset = QJsonDocument::fromJson(body)[u"rrsets"][0];
            for (const QJsonValue &record : rrset[u"records"].toArray())
                values.append(record[u"content"].toString());
            return accepted();
        }
        QJsonArray records;
        for (const QString &value : values)
            records.append(QJsonObject{{u"content"_s, value}, {u"disabled"_s, false}});
        const QJsonObject rrset{
            {u"name"_s, u"www.shop.test."_s}, {u"type"_s, u"A"_s}, {u"ttl"_s, ttl_s}, {u"records"_s, records}};
        return {200, jsonOf({{u"serial"_s, 1}, {u"rrsets"_s, QJsonArray{rrset}}})};
    }
    Reply refusal(int status) override
    {
        return {status, status == 403 ? QByteArray("Forbidden") : jsonOf({{u"error"_s, u"no"_s}})};
    }
    Reply accepted() override { return {204, {}}; }
};

} // namespace

/// The HTTP interface of PowerDNS: a real one, and one that ends as the table says.
class TestPowerdns : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void changesTheZone_data();
    void changesTheZone();
    void isRefused_data();
    void isRefused();
    void isTakenBack();
    void outcomes_data() { addApiRows(); }
    void outcomes();

private:
    Node settings(const QByteArray &changes) const;

    PowerDnsServer m_server;
    quint16 m_port{0};
    QString m_missing;
    std::unique_ptr<DnsBed> m_bed;
};

void TestPowerdns::initTestCase()
{
    m_missing = PowerDnsServer::missing();
    m_port = freeDnsPort({u"127.0.0.1"_s});
    if (m_missing.isEmpty())
        QVERIFY2(m_server.start(m_port, u"shop.test"_s, kRecords), m_server.output().constData());
}

void TestPowerdns::init()
{
    m_bed = std::make_unique<DnsBed>();
    m_bed->fakes.secrets.insert(u"powerdns"_s, PowerDnsServer::apiKey());
}

Node TestPowerdns::settings(const QByteArray &changes) const
{
    Node node = *nodeFromYaml(
        uR"({url: 'http://127.0.0.1:%1/api/v1/servers/localhost', api-key: {secret: powerdns}, zone: shop.test,
             record: www.shop.test, value: 192.0.2.20, agree-within: 2s, read-back-at: ['127.0.0.1:%2']})"_s
            .arg(m_server.apiPort())
            .arg(m_port)
            .toUtf8());
    const Node more = *nodeFromYaml("{" + changes + "}");
    for (const auto &[key, value] : more.entries())
        node.set(key, value);
    return node;
}

void TestPowerdns::changesTheZone_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *what, const char *changes, const char *name, const char *after) {
        QTest::newRow(what) << QByteArray(changes) << QString::fromLatin1(name) << QString::fromLatin1(after);
    };
    row("add", "action: add", "www", "192.0.2.10, 192.0.2.20 TTL 300");
    row("remove", "action: remove, value: 192.0.2.10", "www", "192.0.2.20 TTL 300");
    row("replace", "value: 192.0.2.30, ttl: 60s", "www", "192.0.2.30 TTL 60");
    row("replace one of two", "record: pair.shop.test, replaces: 192.0.2.11", "pair", "192.0.2.10, 192.0.2.20 TTL 300");
    row("add the first", "record: new.shop.test, action: add", "new", "192.0.2.20 TTL 300");
}

void TestPowerdns::changesTheZone()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, name);
    QFETCH(QString, after);
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(m_missing));
    const std::optional<RunReport> report = m_bed->run(u"powerdns"_s, settings(changes));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    QCOMPARE(m_bed->values(m_port, name + u".shop.test"_s), after);
}

void TestPowerdns::isRefused_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const char *changes, const char *says) {
        QTest::newRow(what) << QByteArray(changes) << QString::fromLatin1(says);
    };
    row("no such zone", "zone: other.test, record: www.other.test", "404");
    row("the last record", "action: remove, record: ns1.shop.test, value: 127.0.0.1", "the last one stays");
    row("an alias", "record: alias.shop.test", "is an alias of www.shop.test");
    row("wrong key", "api-key: {secret: wrong}", "401");
}

void TestPowerdns::isRefused()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, says);
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(m_missing));
    m_bed->fakes.secrets.insert(u"wrong"_s, u"not-the-key"_s);
    const std::optional<RunReport> report = m_bed->run(u"powerdns"_s, settings(changes));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Rejected, qPrintable(report->sentence));
    QVERIFY2(report->sentence.contains(says), qPrintable(report->sentence));
    const std::optional<PreflightReport> preflight = m_bed->preflight(u"powerdns"_s, settings(changes));
    QVERIFY(preflight.has_value());
    QCOMPARE(wordOf(preflight->light), wordOf(PreflightReport::Light::Red));
}

void TestPowerdns::isTakenBack()
{
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(m_missing));
    const QString before = m_bed->values(m_port, u"ns1.shop.test"_s);
    const Node node = settings("record: ns1.shop.test, ttl: 60s");
    QVERIFY(m_bed->run(u"powerdns"_s, node).has_value());
    QCOMPARE(m_bed->values(m_port, u"ns1.shop.test"_s), u"192.0.2.20 TTL 60"_s);
    m_bed->context.undone = m_bed->context.memory;
    const std::optional<RunReport> back = m_bed->run(u"powerdns"_s, node);
    QVERIFY(back.has_value());
    QVERIFY2(back->outcome == RunOutcome::Succeeded, qPrintable(back->sentence));
    QCOMPARE(m_bed->values(m_port, u"ns1.shop.test"_s), before);
}

void TestPowerdns::outcomes()
{
    PowerDnsStandIn standIn;
    m_bed->fakes.secrets.insert(u"powerdns"_s, u"tok-4711"_s);
    playApiRow(u"powerdns"_s, standIn, *m_bed, *nodeFromYaml("{api-key: {secret: powerdns}}"));
}

QTEST_GUILESS_MAIN(TestPowerdns)
#include "tst_powerdns.moc"
