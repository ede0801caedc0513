// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_bed.h"
#include "support/name_server.h"
#include "support/scripted_datagrams.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

QString soa(quint32 serial)
{
    return u"@ SOA ns1.shop.test. admin.shop.test. %1 3600 600 86400 60\n"_s.arg(serial);
}

/// Two name servers of every zone: one on 127.0.0.1, and the one that the row of the table is about.
QString zoneOf(quint32 serial, const char *second)
{
    return soa(serial) + u"@ NS ns1\n@ NS ns2\nns1 A 127.0.0.1\nns2 A "_s + QString::fromLatin1(second) + u'\n';
}

QString shopZone()
{
    QString zone = zoneOf(7, "127.0.0.2");
    zone += uR"(@ A 192.0.2.1
@ A 192.0.2.2
@ AAAA 2001:db8::1
@ MX 10 mail
@ MX 20 mail.elsewhere.test.
@ TXT "v=spf1 " "-all"
@ CAA 0 issue "ca.test"
www CNAME @
away CNAME nowhere.elsewhere.test.
_sip._tcp SRV 10 60 5060 sip
7 PTR web1
mail A 192.0.2.25
sip A 192.0.2.50
web1 A 192.0.2.1
)"_s;
    for (int i = 0; i < 60; ++i)
        zone += u"big TXT \"number %1 of sixty that do not fit into one datagram\"\n"_s.arg(i);
    return zone;
}

/// A header that says this code, and the question as it was asked.
QByteArray answerWith(const QByteArray &request, int code)
{
    QByteArray answer = request;
    answer[2] = static_cast<char>(0x81);
    answer[3] = static_cast<char>(code);
    return answer;
}

std::vector<QByteArray> relayed(const QByteArray &request, quint16 port)
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost, 0);
    socket.writeDatagram(request, QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForReadyRead(2000) ? std::vector{socket.receiveDatagram().data()} : std::vector<QByteArray>();
}

} // namespace

/// The dns check against bind9, and against servers that do what bind9 never does.
class TestDns : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void tellsWhatItSaw();
    void comparesSerials_data();
    void comparesSerials();
    void saysDnssec();
    void servfailStaysServfail();
    void hostile_data();
    void hostile();
    void tcpThatDoesNotWork();
    void tcpWithoutEnd();
    void wrongSettings_data();
    void wrongSettings();

private:
    Node settings(const QByteArray &json) const
    {
        Node node = *nodeFromJson(json);
        if (!node.find(u"resolver"))
            node.set(u"resolver"_s, Node::text(u"127.0.0.1:%1"_s.arg(m_port)));
        node.set(u"name-server-port"_s, Node::scalar(QString::number(m_port)));
        return node;
    }
    CheckBed m_bed;
    quint16 m_port{0};
    quint16 m_validatingPort{0};
    NameServer m_first;
    NameServer m_second;
    NameServer m_validating;
    std::unique_ptr<ScriptedDatagrams> m_relay;
};

void TestDns::initTestCase()
{
    if (!NameServer::missing().isEmpty())
        return;
    m_port = freeDnsPort({u"127.0.0.1"_s, u"127.0.0.2"_s});
    QVERIFY(m_port != 0);
    const quint16 secondPort = freeDnsPort({u"127.0.0.1"_s});
    m_first.addOptions(u"recursion no;"_s);
    m_first.addZone(u"shop.test"_s, shopZone());
    m_first.addZone(u"closed.test"_s, zoneOf(1, "127.0.0.2"), u"allow-query { none; };"_s);
    m_first.addZone(u"broken.test"_s, u"this is no zone"_s);
    m_first.addZone(u"behind.test"_s, zoneOf(9, "127.0.0.2"));
    m_first.addZone(u"wrapped.test"_s, zoneOf(3, "127.0.0.2"));
    m_first.addZone(u"lame.test"_s, zoneOf(9, "127.0.0.2"));
    m_first.addZone(u"halfdead.test"_s, zoneOf(9, "127.0.0.9"));
    m_first.addZone(u"nowhere.test"_s, soa(1) + u"@ NS ns1\n@ NS ns3.elsewhere.test.\nns1 A 127.0.0.1\n"_s);
    m_second.addOptions(u"recursion no;"_s);
    m_second.addZone(u"shop.test"_s, shopZone());
    m_second.addZone(u"behind.test"_s, zoneOf(8, "127.0.0.2"));
    m_second.addZone(u"wrapped.test"_s, zoneOf(4'294'967'290U, "127.0.0.2"));
    // It believes in a key that the zone is not signed with.
    m_validating.addOptions(
        u"recursion yes; dnssec-validation yes; forward only; forwarders { 127.0.0.1 port %1; };"_s.arg(m_port));
    m_validating.addStatements(
        u"trust-anchors { \"shop.test.\" static-ds 12345 8 2 \"%1\"; };\n"_s.arg(QString(64, u'A')));
    QVERIFY2(m_first.start(m_port), m_first.output().constData());
    QVERIFY2(m_second.start(secondPort), m_second.output().constData());
    m_validatingPort = freeDnsPort({u"127.0.0.1"_s});
    QVERIFY2(m_validating.start(m_validatingPort), m_validating.output().constData());
    // named listens on addresses of interfaces only; a zone's name servers differ in the address, and share the port.
    m_relay = std::make_unique<ScriptedDatagrams>(
        [secondPort](const QByteArray &request) { return relayed(request, secondPort); },
        QHostAddress(u"127.0.0.2"_s),
        m_port);
}

void TestDns::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *given, const char *expected, const char *words) {
        QTest::newRow(name) << QByteArray(given) << QString::fromLatin1(expected) << QString::fromLatin1(words);
    };
    row("any address", R"({"query": "shop.test"})", "ok none none", "192.0.2.");
    row("these addresses, in any order",
        R"({"query": "shop.test", "expect": ["192.0.2.2", "192.0.2.1"]})",
        "ok none none",
        "");
    row("one too many came",
        R"({"query": "shop.test", "expect": "192.0.2.1"})",
        "critical body assert",
        "expected 192.0.2.1");
    row("one of them is enough",
        R"({"query": "shop.test", "match": "contains", "expect": "192.0.2.1"})",
        "ok none none",
        "");
    row("another is missing",
        R"({"query": "shop.test", "match": "contains", "expect": "192.0.2.3"})",
        "critical body assert",
        "");
    row("AAAA", R"({"query": "shop.test", "type": "AAAA", "expect": "2001:DB8:0:0::1"})", "ok none none", "");
    row("MX",
        R"({"query": "shop.test", "type": "MX", "expect": ["10 Mail.Shop.test.", "20 mail.elsewhere.test"]})",
        "ok none none",
        "");
    row("TXT in two strings", R"({"query": "shop.test", "type": "TXT", "expect": "v=spf1 -all"})", "ok none none", "");
    row("NS",
        R"({"query": "shop.test", "type": "NS", "expect": ["ns1.shop.test", "ns2.shop.test"]})",
        "ok none none",
        "");
    row("SOA",
        R"({"query": "shop.test", "type": "SOA", "expect": "ns1.shop.test admin.shop.test 7 3600 600 86400 60"})",
        "ok none none",
        "");
    row("CAA", R"({"query": "shop.test", "type": "CAA", "expect": "0 issue \"ca.test\""})", "ok none none", "");
    row("CNAME", R"({"query": "www.shop.test", "type": "CNAME", "expect": "shop.test"})", "ok none none", "");
    row("SRV",
        R"({"query": "_sip._tcp.shop.test", "type": "SRV", "expect": "10 60 5060 sip.shop.test"})",
        "ok none none",
        "");
    row("PTR", R"({"query": "7.shop.test", "type": "PTR", "expect": "web1.shop.test"})", "ok none none", "");
    row("through an alias", R"({"query": "www.shop.test", "expect": ["192.0.2.1", "192.0.2.2"]})", "ok none none", "");
    row("alias to elsewhere", R"({"query": "away.shop.test"})", "critical no-data assert", "nowhere.elsewhere.test");
    row("over TCP",
        R"({"query": "big.shop.test", "type": "TXT", "match": "contains", "expect": "number 59 of sixty that do not fit into one datagram"})",
        "ok none none",
        "");
    row("no such type",
        R"({"query": "shop.test", "type": "SRV"})",
        "critical no-data assert",
        "without a record of this type");
    row("no such name", R"({"query": "none.shop.test"})", "critical nxdomain assert", "does not exist");
    row("no such name, as expected",
        R"({"query": "none.shop.test", "rcode": "nxdomain"})",
        "ok none none",
        "as expected");
    row("a name that should not be there",
        R"({"query": "shop.test", "rcode": "nxdomain"})",
        "critical body assert",
        "expected nxdomain");
    row("not for us", R"({"query": "closed.test"})", "critical rejected assert", "refuses");
    row("not served", R"({"query": "other.example"})", "critical rejected assert", "refuses");
    row("refused, as expected", R"({"query": "other.example", "rcode": "refused"})", "ok none none", "");
    row("zone that does not load", R"({"query": "broken.test"})", "critical resolve-failed assert", "servfail");
    row("slow", R"({"query": "shop.test", "slow-above": "0s"})", "warning slow wait", "");
}

void TestDns::judges()
{
    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QFETCH(QByteArray, given);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    const std::optional<CheckResult> result = m_bed.check(u"dns"_s, settings(given));
    QVERIFY(result.has_value());
    QVERIFY2(CheckBed::inWords(result) == expected, qPrintable(CheckBed::inWords(result) + u": "_s + result->message));
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
    QVERIFY(result->message.endsWith(u'.'));
    QVERIFY(!result->evidence.empty());
    QVERIFY(result->phases.wait.has_value());
    QVERIFY(CheckBed::metric(*result, u"latency").has_value());
}

void TestDns::tellsWhatItSaw()
{
    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const std::optional<CheckResult> result =
        m_bed.check(u"dns"_s, settings(R"({"query": "big.shop.test", "type": "TXT"})"));
    QVERIFY(result.has_value());
    QCOMPARE(CheckBed::metric(*result, u"answers").value_or(0), 60.0);
    QCOMPARE(CheckBed::metric(*result, u"ttl").value_or(0), 300.0);
    QVERIFY(result->phases.connect.has_value());
    QVERIFY(result->evidence.at(0).text.contains(u"over TCP"_s));
    QVERIFY(result->evidence.at(0).text.size() <= 2048);
    QVERIFY(result->message.size() < 500);
}

void TestDns::comparesSerials_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same") << u"shop.test"_s << u"ok none none"_s << u"have serial 7"_s;
    QTest::newRow("one is behind") << u"behind.test"_s << u"critical inconsistent assert"_s << u"ns2.behind.test (8)"_s;
    QTest::newRow("serials that began anew")
        << u"wrapped.test"_s << u"critical inconsistent assert"_s << u"behind ns1.wrapped.test with serial 3"_s;
    QTest::newRow("one does not serve it") << u"lame.test"_s << u"warning rejected assert"_s << u"does not serve"_s;
    QTest::newRow("one is not there") << u"halfdead.test"_s << u"warning refused connect"_s << u"ns2.halfdead.test"_s;
    QTest::newRow("one has no address") << u"nowhere.test"_s << u"warning nxdomain resolve"_s << u"no address"_s;
}

void TestDns::comparesSerials()
{
    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    Node node = settings(R"({"type": "SOA", "serial-equal": true})");
    node.set(u"query"_s, Node::text(zone));
    const std::optional<CheckResult> result = m_bed.check(u"dns"_s, node);
    QVERIFY(result.has_value());
    QVERIFY2(CheckBed::inWords(result) == expected, qPrintable(CheckBed::inWords(result) + u": "_s + result->message));
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
    QVERIFY(result->evidence.back().text.contains(u"ns1."_s));
}

void TestDns::saysDnssec()
{
    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Node node = settings(R"({"query": "shop.test"})");
    node.set(u"resolver"_s, Node::text(u"127.0.0.1:%1"_s.arg(m_validatingPort)));
    const std::optional<CheckResult> result = m_bed.check(u"dns"_s, node, Millis{4000});
    QVERIFY(result.has_value());
    QCOMPARE(CheckBed::inWords(result), u"critical resolve-failed assert"_s);
    QVERIFY2(result->message.contains(u"DNSSEC"_s), qPrintable(result->message));
}

void TestDns::servfailStaysServfail()
{
    const ScriptedDatagrams server([](const QByteArray &request) { return std::vector{answerWith(request, 2)}; });
    Node node = settings(R"({"query": "shop.test"})");
    node.set(u"resolver"_s, Node::text(u"127.0.0.1:%1"_s.arg(server.port())));
    const std::optional<CheckResult> result = m_bed.check(u"dns"_s, node);
    QCOMPARE(CheckBed::inWords(result), u"critical resolve-failed assert"_s);
    QVERIFY2(!result->message.contains(u"DNSSEC"_s), qPrintable(result->message));
    QCOMPARE(server.requests().size(), size_t(2)); // and once more without validation
    QCOMPARE(server.requests().at(1).at(3) & 0x10, 0x10);
    QVERIFY(server.requests().at(0).left(2) != server.requests().at(1).left(2)); // another id
}

void TestDns::hostile_data()
{
    QTest::addColumn<ScriptedDatagrams::Answer>("answer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ScriptedDatagrams::Answer answer, const char *expected) {
        QTest::newRow(name) << std::move(answer) << QString::fromLatin1(expected);
    };
    using Answers = std::vector<QByteArray>;
    row(
        "silence", [](const QByteArray &) { return Answers(); }, "critical timeout wait");
    row(
        "garbage", [](const QByteArray &) { return Answers{"\xff\xfe not DNS"}; }, "critical protocol wait");
    row(
        "another's id",
        [](const QByteArray &request) {
            QByteArray answer = answerWith(request, 0);
            answer[0] = static_cast<char>(~answer.at(0));
            return Answers{answer};
        },
        "critical protocol wait");
    row(
        "our id and garbage",
        [](const QByteArray &request) {
            return Answers{answerWith(request, 0) + "x", answerWith(request, 0).chopped(9)};
        },
        "critical");
    row(
        "another's answer first",
        [](const QByteArray &request) {
            QByteArray forged = answerWith(request, 0);
            forged[1] = static_cast<char>(~forged.at(1));
            return Answers{forged, answerWith(request, 3)};
        },
        "critical nxdomain assert");
    row(
        "did not understand",
        [](const QByteArray &request) { return Answers{answerWith(request, 1)}; },
        "critical protocol assert");
    row(
        "a code of nobody's",
        [](const QByteArray &request) { return Answers{answerWith(request, 9)}; },
        "critical rejected assert");
}
Q_DECLARE_METATYPE(ScriptedDatagrams::Answer)

void TestDns::hostile()
{
    QFETCH(ScriptedDatagrams::Answer, answer);
    QFETCH(QString, expected);
    const ScriptedDatagrams server(answer);
    Node node = settings(R"({"query": "shop.test"})");
    node.set(u"resolver"_s, Node::text(u"127.0.0.1:%1"_s.arg(server.port())));
    const std::optional<CheckResult> result = m_bed.check(u"dns"_s, node, Millis{250});
    QVERIFY2(CheckBed::inWords(result).startsWith(expected), qPrintable(CheckBed::inWords(result)));
}

void TestDns::tcpThatDoesNotWork()
{
    const ScriptedDatagrams server([](const QByteArray &request) {
        QByteArray answer = answerWith(request, 0);
        answer[2] = static_cast<char>(0x83); // truncated
        return std::vector{answer};
    });
    Node node = settings(R"({"query": "shop.test"})");
    node.set(u"resolver"_s, Node::text(u"127.0.0.1:%1"_s.arg(server.port())));
    const std::optional<CheckResult> result = m_bed.check(u"dns"_s, node);
    QCOMPARE(CheckBed::inWords(result), u"critical refused connect"_s);
    QVERIFY2(result->message.contains(u"TCP"_s), qPrintable(result->message));
}

void TestDns::tcpWithoutEnd()
{
    ScriptedServer tcp;
    tcp.onConnected([](QTcpSocket &socket) { socket.write(QByteArray(40'000, '\xff')); });
    const ScriptedDatagrams udp(
        [](const QByteArray &request) {
            QByteArray answer = answerWith(request, 0);
            answer[2] = static_cast<char>(0x83); // truncated
            return std::vector{answer};
        },
        QHostAddress(QHostAddress::LocalHost),
        tcp.port());
    Node node = settings(R"({"query": "shop.test"})");
    node.set(u"resolver"_s, Node::text(u"127.0.0.1:%1"_s.arg(tcp.port())));
    const std::optional<CheckResult> result = m_bed.check(u"dns"_s, node);
    QCOMPARE(CheckBed::inWords(result), u"critical too-large receive"_s);
    QVERIFY2(result->message.contains(u"16 KiB"_s), qPrintable(result->message));
}

void TestDns::wrongSettings_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("value of another family")
        << QByteArray(R"({"query": "shop.test", "type": "AAAA", "expect": "192.0.2.1"})");
    QTest::newRow("value with nxdomain") << QByteArray(
        R"({"query": "shop.test", "rcode": "nxdomain", "expect": "192.0.2.1"})");
    QTest::newRow("server") << QByteArray(R"({"query": "shop.test", "resolver": "ns1:dns"})");
    QTest::newRow("type") << QByteArray(R"({"query": "shop.test", "type": "ANY"})");
}

void TestDns::wrongSettings()
{
    QFETCH(QByteArray, given);
    QVERIFY(hasErrors(Kinds{checkKinds(), {}}.check(u"dns"_s)->problems(settings(given))));
}

QTEST_GUILESS_MAIN(TestDns)
#include "tst_dns.moc"
