// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_bed.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using salve::test::ScriptedServer;

/// The domain-expiry check against a registry on the loopback.
class TestDomainExpiry : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void followsTheWayToTheRegistry();
    void asksInAscii();
    void refused();
    void silence();

private:
    static Node settings(const QByteArray &json, quint16 port)
    {
        Node node = *nodeFromJson(json);
        if (!node.find(u"domain"))
            node.set(u"domain"_s, Node::text(u"shop.example"_s));
        node.set(u"server"_s, Node::text(u"http://127.0.0.1:%1/domain/"_s.arg(port)));
        return node;
    }
    /// `DAYS` becomes the moment in so many days and an hour.
    QByteArray dated(QByteArray body, int days) const
    {
        return body.replace("DAYS", isoOf(m_bed.now() + std::chrono::hours{24 * days + 1}).toLatin1());
    }
    CheckBed m_bed;
};

void TestDomainExpiry::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name,
                        const char *given,
                        const char *status,
                        const QByteArray &body,
                        int days,
                        const char *expected,
                        const char *words) {
        QTest::newRow(name) << QByteArray(given) << QByteArray(status) << body << days << QString::fromLatin1(expected)
                            << QString::fromLatin1(words);
    };
    const QByteArray plain =
        R"({"objectClassName": "domain", "ldhName": "shop.example", "status": ["active"], "events": [
            {"eventAction": "registration", "eventDate": "2001-02-03T04:05:06Z"},
            {"eventAction": "expiration", "eventDate": "DAYS"}]})";
    const QByteArray held = QByteArray(plain).replace("active", "client hold");
    row("healthy", "{}", "200 OK", plain, 300, "ok none none", "registered until");
    row("soon", "{}", "200 OK", plain, 20, "warning threshold assert", "20 days");
    row("very soon", "{}", "200 OK", plain, 3, "critical threshold assert", "3 days");
    row("other limits",
        R"({"degraded-when": "< 400", "down-when": "< 2"})",
        "200 OK",
        plain,
        300,
        "warning threshold assert",
        "< 400");
    row("today", "{}", "200 OK", plain, 0, "critical threshold assert", "0 days");
    row("expired",
        R"({"down-when": "< -100", "degraded-when": "< -100"})",
        "200 OK",
        plain,
        -3,
        "critical threshold assert",
        "expired on");
    row("held", "{}", "200 OK", held, 300, "critical reported assert", "client hold");
    row("of the registrar",
        "{}",
        "200 OK",
        R"({"events": [{"eventAction": "registrar expiration", "eventDate": "DAYS"}]})",
        300,
        "ok none none",
        "");
    row("no date",
        "{}",
        "200 OK",
        R"({"events": [{"eventAction": "registration", "eventDate": "DAYS"}]})",
        1,
        "unknown no-data assert",
        "does not say");
    row("a date that is none",
        "{}",
        "200 OK",
        R"({"events": [{"eventAction": "expiration", "eventDate": "soon"}]})",
        1,
        "unknown no-data assert",
        "");
    row("odd shapes",
        "{}",
        "200 OK",
        R"({"events": {"eventAction": 7}, "status": "active"})",
        1,
        "unknown no-data assert",
        "");
    row("no JSON", "{}", "200 OK", "<html>", 1, "unknown protocol assert", "not RDAP");
    row("unknown name", "{}", "404 Not Found", "{}", 1, "unknown no-data assert", "not registered");
    row("too often", "{}", "429 Too Many Requests", "", 1, "unknown rejected assert", "too often");
    row("broken registry", "{}", "503 Service Unavailable", "", 1, "unknown status assert", "503");
}

void TestDomainExpiry::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(int, days);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    ScriptedServer server;
    server.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, dated(body, days), "HTTP/1.1 " + status);
    });
    const std::optional<CheckResult> result = m_bed.check(u"domain-expiry"_s, settings(given, server.port()));
    QVERIFY(result.has_value());
    QVERIFY2(CheckBed::inWords(result) == expected, qPrintable(CheckBed::inWords(result) + u": "_s + result->message));
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
    QVERIFY(result->message.endsWith(u'.'));
    if (result->outcome != CheckOutcome::Unknown)
        QCOMPARE(CheckBed::metric(*result, u"days-left").value_or(-99), static_cast<double>(days));
    QCOMPARE(server.requests().size(), size_t(1));
    QVERIFY(server.requests().at(0).startsWith("GET /domain/shop.example "));
    QVERIFY(server.requests().at(0).contains("application/rdap+json"));
}

void TestDomainExpiry::followsTheWayToTheRegistry()
{
    ScriptedServer registry;
    registry.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, dated(R"({"events": [{"eventAction": "expiration", "eventDate": "DAYS"}]})", 90));
    });
    ScriptedServer index;
    index.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket,
                              {},
                              "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + QByteArray::number(registry.port())
                                  + "/rdap/shop.example");
    });
    QCOMPARE(CheckBed::inWords(m_bed.check(u"domain-expiry"_s, settings("{}", index.port()))), u"ok none none"_s);
    QCOMPARE(registry.requests().size(), size_t(1));
    QVERIFY(registry.requests().at(0).startsWith("GET /rdap/shop.example "));
}

void TestDomainExpiry::asksInAscii()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "{}"); });
    Node node = settings("{}", server.port());
    node.set(u"domain"_s, Node::text(u"b\u00fccher.example"_s));
    QVERIFY(m_bed.check(u"domain-expiry"_s, node).has_value());
    QVERIFY(server.requests().at(0).startsWith("GET /domain/xn--bcher-kva.example "));
}

void TestDomainExpiry::refused()
{
    quint16 port = 0;
    {
        const ScriptedServer server;
        port = server.port();
    }
    // It is the registry that is down: nothing is known of the domain.
    QCOMPARE(CheckBed::inWords(m_bed.check(u"domain-expiry"_s, settings("{}", port))), u"unknown refused connect"_s);
}

void TestDomainExpiry::silence()
{
    const ScriptedServer server;
    QCOMPARE(CheckBed::inWords(m_bed.check(u"domain-expiry"_s, settings("{}", server.port()), Millis{200})),
             u"unknown timeout wait"_s);
}

QTEST_GUILESS_MAIN(TestDomainExpiry)
#include "tst_domain_expiry.moc"
