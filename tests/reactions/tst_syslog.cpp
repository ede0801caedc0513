// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/syslog_message.h"
#include "reactions/reaction_bed.h"
#include "support/child_server.h"
#include "support/cut_table.h"

#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// Log servers of the test's own on the loopback.
class TestSyslog : public QObject
{
    Q_OBJECT
private slots:
    void writesTheMessage_data();
    void writesTheMessage();
    void keepsTheTextInOneLine();
    void knowsWords();
    void sendsADatagram();
    void aDatagramToNobody();
    void countsItsBytesOverTcp();
    void speaksTls();
    void tellsWhyItWasNotSent_data();
    void tellsWhyItWasNotSent();
    void tellsWhereItWasNotTaken_data();
    void tellsWhereItWasNotTaken();
    void isCut_data() { cutRows(u"syslog"_s); }
    void isCut();
    void looksBeforehand();

private:
    static SyslogMessage message()
    {
        SyslogMessage message;
        message.at = timeFromMs(1'800'000'000'125);
        message.host = u"watch"_s;
        message.process = u"run7"_s;
        message.text = u"Shop is down"_s;
        return message;
    }
    static Node settings(quint16 port, const QByteArray &json = "{}")
    {
        Node settings = *nodeFromJson(json);
        settings.set(u"server"_s, Node::text(u"127.0.0.1"_s));
        settings.set(u"port"_s, Node::scalar(QString::number(port)));
        for (const auto &[key, value] : {std::pair{u"title"_s, u"Shop is down"_s},
                                         std::pair{u"sentence"_s, u"Refused on port 443."_s},
                                         std::pair{u"severity"_s, u"critical"_s},
                                         std::pair{u"monitor"_s, u"the \"shop\""_s},
                                         std::pair{u"key"_s, u"i-12"_s}})
            settings.set(key, Node::text(value));
        return settings;
    }
    std::optional<RunReport> run(const Node &settings) { return m_bed.run(u"syslog", settings, m_run); }
    ReactionBed m_bed;
    FakeRun m_run;
};

void TestSyslog::writesTheMessage_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray head = " 2027-01-15T08:00:00.125Z ";
    QTest::newRow("plain") << syslogBytes(message()) << "<134>1" + head + "watch salve run7 - - Shop is down";
    SyslogMessage critical = message();
    critical.facility = 3;
    critical.severity = 2;
    critical.id = u"problem"_s;
    QTest::newRow("priority") << syslogBytes(critical) << "<26>1" + head + "watch salve run7 problem - Shop is down";
    SyslogMessage structured = message();
    structured.elements = {{u"monitor"_s, u"a \"b\" [c] \\d"_s}, {u"key"_s, {}}, {u"more"_s, u"ü"_s}};
    QTest::newRow("structured") << syslogBytes(structured)
                                << "<134>1" + head
                                       + "watch salve run7 - [salve@32473 monitor=\"a \\\"b\\\" [c\\] \\\\d\" "
                                         "more=\"\xc3\xbc\"] Shop is down";
    SyslogMessage odd = message();
    odd.host = u"my host\n<0>"_s;
    odd.app = u"sälve"_s;
    odd.process.clear();
    odd.text.clear();
    QTest::newRow("odd names") << syslogBytes(odd) << "<134>1" + head + "my_host_<0> s_lve - - -";
}

void TestSyslog::writesTheMessage()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestSyslog::keepsTheTextInOneLine()
{
    SyslogMessage two = message();
    two.text = u"one\n<0>1 two\r\n\tthree"_s;
    QVERIFY(syslogBytes(two).endsWith("- one <0>1 two three"));
    SyslogMessage long_ = message();
    long_.text = QString(3000, QChar(0xfc));
    const QByteArray bytes = syslogBytes(long_);
    QVERIFY(bytes.size() < 2048);
    QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
}

void TestSyslog::knowsWords()
{
    QCOMPARE(syslogSeverity(u"critical"_s), std::optional(2));
    QCOMPARE(syslogSeverity(u"Warning"_s), std::optional(4));
    QCOMPARE(syslogSeverity(u"info"_s), std::optional(6));
    QCOMPARE(syslogSeverity(u"loud"_s), std::nullopt);
    QCOMPARE(syslogFacility(u"local7"_s), std::optional(23));
    QCOMPARE(syslogFacility(u"local8"_s), std::nullopt);
}

void TestSyslog::sendsADatagram()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    const std::optional<RunReport> report = run(settings(server.localPort()));
    QCOMPARE(outcomeOf(report), u"delivered"_s);
    QVERIFY2(report->sentence.contains("Nothing in syslog over UDP says"_L1), qPrintable(report->sentence));
    QVERIFY(server.hasPendingDatagrams());
    QByteArray datagram(4096, '\0');
    datagram.truncate(server.readDatagram(datagram.data(), datagram.size()));
    QVERIFY2(datagram.startsWith("<26>1 20"), datagram.constData());
    QVERIFY2(datagram.endsWith(R"( salve run7 - [salve@32473 monitor="the \"shop\"" key="i-12"] )"
                               "Shop is down: Refused on port 443."),
             datagram.constData());
    QVERIFY(!server.hasPendingDatagrams()); // once
}

void TestSyslog::aDatagramToNobody()
{
    QUdpSocket gone;
    QVERIFY(gone.bind(QHostAddress::LocalHost, 0));
    const quint16 port = gone.localPort();
    gone.close();
    QCOMPARE(outcomeOf(run(settings(port))), u"not-run"_s);
}

void TestSyslog::countsItsBytesOverTcp()
{
    ScriptedServer server;
    QByteArray received;
    server.onConnected([&received](QTcpSocket &socket) {
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    });
    const std::optional<RunReport> report = run(settings(server.port(), R"({"transport": "tcp"})"));
    QCOMPARE(outcomeOf(report), u"delivered"_s);
    QTRY_VERIFY(received.endsWith("Refused on port 443."));
    const qsizetype space = received.indexOf(' ');
    QCOMPARE(received.left(space).toLongLong(), received.size() - space - 1);
    QVERIFY(received.mid(space + 1).startsWith("<26>1 "));
    QCOMPARE(server.connections(), 1);
}

void TestSyslog::speaksTls()
{
    if (!Certificates::missing().isEmpty())
        QSKIP(qPrintable(Certificates::missing()));
    Certificates certificates;
    ScriptedServer server(certificates.issue(u"log"_s, {u"IP:127.0.0.1"_s}));
    QByteArray received;
    server.onConnected([&received](QTcpSocket &socket) {
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    });
    Node given = settings(server.port(), R"({"transport": "tls"})");
    const std::optional<RunReport> stranger = run(given); // of an authority that nobody knows
    QVERIFY2(outcomeOf(stranger) == u"rejected"_s, qPrintable(sentenceOf(stranger)));
    QVERIFY(received.isEmpty());
    given.set(u"ca-file"_s, Node::text(certificates.caFile()));
    const std::optional<RunReport> report = run(given);
    QVERIFY2(outcomeOf(report) == u"delivered"_s, qPrintable(sentenceOf(report)));
    QTRY_VERIFY(received.endsWith("Refused on port 443."));
}

void TestSyslog::tellsWhyItWasNotSent_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QString>("server");
    QTest::newRow("tcp, refused") << QByteArray(R"({"transport": "tcp"})") << u"127.0.0.1"_s;
    QTest::newRow("tls, refused") << QByteArray(R"({"transport": "tls"})") << u"127.0.0.1"_s;
    QTest::newRow("udp, no such name") << QByteArray("{}") << u"never.invalid"_s;
    QTest::newRow("tcp, no such name") << QByteArray(R"({"transport": "tcp"})") << u"never.invalid"_s;
}

void TestSyslog::tellsWhyItWasNotSent()
{
    QFETCH(QByteArray, transport);
    QFETCH(QString, server);
    Node given = settings(freePort(), transport);
    given.set(u"server"_s, Node::text(server));
    const std::optional<RunReport> report = run(given);
    QCOMPARE(outcomeOf(report), u"not-run"_s);
    QVERIFY(!report->sentence.isEmpty());
}

void TestSyslog::tellsWhereItWasNotTaken_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QString>("outcomes");
    QTest::newRow("tcp, hangs up") << false << false << u"not-run or unknown"_s;
    QTest::newRow("tcp, resets behind it") << false << true << u"unknown"_s;
    QTest::newRow("tls, hangs up") << true << false << u"not-run or unknown"_s;
    QTest::newRow("tls, resets behind it") << true << true << u"unknown"_s;
}

/// A log server never answers; that it did not even listen is known from TCP.
void TestSyslog::tellsWhereItWasNotTaken()
{
    QFETCH(bool, isTls);
    QFETCH(bool, isRead);
    QFETCH(QString, outcomes);
    if (isTls && !Certificates::missing().isEmpty())
        QSKIP(qPrintable(Certificates::missing()));
    std::optional<Certificates> certificates;
    std::unique_ptr<ScriptedServer> server;
    if (isTls) {
        certificates.emplace();
        server = std::make_unique<ScriptedServer>(certificates->issue(u"log"_s, {u"IP:127.0.0.1"_s}));
    } else {
        server = std::make_unique<ScriptedServer>();
    }
    server->onConnected([isRead](QTcpSocket &socket) {
        if (isRead)
            connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] { ScriptedServer::reset(socket); });
        else
            socket.abort();
    });
    Node given = settings(server->port(), isTls ? R"({"transport": "tls"})" : R"({"transport": "tcp"})");
    if (isTls)
        given.set(u"ca-file"_s, Node::text(certificates->caFile()));
    const std::optional<RunReport> report = run(given);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QVERIFY(report->sentence.contains("closed the connection"_L1));
    QCOMPARE(server->connections(), 1);
}

/// Over TCP: a datagram has no connection that could be cut.
void TestSyslog::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    ScriptedServer server;
    QByteArray received;
    server.onConnected([&received](QTcpSocket &socket) {
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    });
    const CuttingRelay relay(cut, 0, server.port());
    const Node given = settings(relay.port(), R"({"transport": "tcp"})");
    const std::optional<RunReport> report = run(given);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    if (hasArrived(cut))
        QTRY_VERIFY(received.endsWith("Refused on port 443."));
    QCOMPARE(received.count("<26>1 "), hasArrived(cut) ? 1 : 0);
    QTRY_COMPARE(relay.connections(), cut == Cut::BeforeConnect ? 0 : 1); // not tried again
    QVERIFY(!ReactionBed::kind(u"syslog").settle(given, m_bed.network.services(), m_run));
}

void TestSyslog::looksBeforehand()
{
    const ScriptedServer server;
    const auto light = [this](const Node &given) {
        const std::optional<PreflightReport> report = m_bed.preflight(u"syslog", given);
        return report ? QString(wordOf(report->light)) : QString();
    };
    QCOMPARE(light(settings(server.port(), R"({"transport": "tcp"})")), u"green"_s);
    QCOMPARE(light(settings(freePort(), R"({"transport": "tcp"})")), u"red"_s);
    QCOMPARE(light(settings(freePort())), u"yellow"_s);
}

QTEST_GUILESS_MAIN(TestSyslog)
#include "tst_syslog.moc"
