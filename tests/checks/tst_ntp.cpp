// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_bed.h"
#include "net/ntp_message.h"
#include "support/child_server.h"
#include "support/scripted_datagrams.h"
#include "support/spin.h"
#include "support/unconfined.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// What a time server of the table says.
struct Server
{
    int leap{0};
    int stratum{2};
    QByteArray reference{"GPS"};
    Millis ahead{0};
    Millis silentFor{0};
};

QByteArray answerOf(const Server &server, const QByteArray &request)
{
    const auto now = std::chrono::time_point_cast<Micros>(SystemClock().wallNow() + server.ahead);
    QByteArray answer(48, '\0');
    answer[0] = static_cast<char>((server.leap << 6) | 0x24);
    answer[1] = static_cast<char>(server.stratum);
    answer.replace(12, 4, server.reference.leftJustified(4, '\0'));
    answer.replace(24, 8, request.mid(40, 8));
    qToBigEndian(ntpTime(now), answer.data() + 32);
    qToBigEndian(ntpTime(now), answer.data() + 40);
    return answer;
}

} // namespace
Q_DECLARE_METATYPE(Server)

/// The ntp check against chrony, and against servers that say what chrony does not say on demand.
class TestNtp : public QObject
{
    Q_OBJECT
private slots:
    void asksChrony();
    void judges_data();
    void judges();
    void asksAgain();
    void refused();
    void silence();
    void another();

private:
    static Node settings(const QByteArray &json, quint16 port)
    {
        Node node = *nodeFromJson(json);
        node.set(u"host"_s, Node::text(u"127.0.0.1"_s));
        node.set(u"port"_s, Node::scalar(QString::number(port)));
        return node;
    }
    CheckBed m_bed;
};

void TestNtp::asksChrony()
{
    const QString program = serverProgram(u"chronyd"_s);
    if (program.isEmpty())
        QSKIP("the package chrony is not installed");
    QTemporaryDir folder;
    const quint16 port = ScriptedDatagrams::closedPort();
    QFile file(folder.filePath(u"chrony.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"port %1\nbindaddress 127.0.0.1\nallow 127.0.0.1\nlocal stratum 5\ncmdport 0\nbindcmdaddress /\n"
               "pidfile %2/pid\n"_s.arg(QString::number(port), folder.path())
                   .toUtf8());
    file.close();
    ChildServer chrony;
    // -x: leaves this computer's clock alone. -U and -u: as whoever runs the test.
    const QString user = qEnvironmentVariable("USER", u"root"_s);
    chrony.launch(unconfined(program, folder.path()),
                  {u"-x"_s, u"-d"_s, u"-U"_s, u"-u"_s, user, u"-f"_s, file.fileName()});
    std::optional<CheckResult> result;
    const bool isThere = spinUntil([&] {
        result = m_bed.check(u"ntp"_s, settings("{}", port));
        return !chrony.isRunning() || !result || result->cause != Cause::Refused;
    });
    QVERIFY2(isThere && chrony.isRunning(), chrony.output().constData());
    QVERIFY2(CheckBed::inWords(result) == u"ok none none", qPrintable(result->message));
    QCOMPARE(CheckBed::metric(*result, u"stratum").value_or(0), 5.0);
    QVERIFY(qAbs(CheckBed::metric(*result, u"offset").value_or(99)) < 50);
    QVERIFY(CheckBed::metric(*result, u"delay").has_value());
    QVERIFY(result->evidence.at(0).text.contains(u"Stratum 5"_s));
}

void TestNtp::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<Server>("server");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *given, Server server, const char *expected, const char *words) {
        QTest::newRow(name) << QByteArray(given) << std::move(server) << QString::fromLatin1(expected)
                            << QString::fromLatin1(words);
    };
    row("healthy", "{}", Server{}, "ok none none", "stratum 2");
    row("ahead", "{}", Server{0, 2, "GPS", Millis{400}, {}}, "warning threshold assert", "ahead");
    row("behind", "{}", Server{0, 2, "GPS", Millis{-5000}, {}}, "critical threshold assert", "behind");
    row("behind, allowed",
        R"({"degraded-when": "> 9000", "down-when": "> 9000"})",
        Server{0, 2, "GPS", Millis{-5000}, {}},
        "ok none none",
        "behind");
    row("not synchronised", "{}", Server{3, 2, "INIT", {}, {}}, "critical no-data assert", "not synchronised");
    row("stratum 16", "{}", Server{0, 16, "INIT", {}, {}}, "critical no-data assert", "not synchronised");
    row("high stratum", R"({"max-stratum": 3})", Server{0, 4, "GPS", {}, {}}, "warning threshold assert", "stratum 4");
    row("too often", "{}", Server{3, 0, "RATE", {}, {}}, "warning rejected assert", "less often");
    row("denied", "{}", Server{3, 0, "DENY", {}, {}}, "critical rejected assert", "DENY");
    row("restricted", "{}", Server{3, 0, "RSTR", {}, {}}, "critical rejected assert", "RSTR");
    row("another code", "{}", Server{3, 0, "STEP", {}, {}}, "critical no-data assert", "STEP");
    row("a code of no letters", "{}", Server{3, 0, "\xff\1\2\3", {}, {}}, "critical no-data assert", "ff010203");
}

void TestNtp::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(Server, server);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    const ScriptedDatagrams peer(
        [server](const QByteArray &request) { return std::vector{answerOf(server, request)}; });
    const std::optional<CheckResult> result = m_bed.check(u"ntp"_s, settings(given, peer.port()));
    QVERIFY(result.has_value());
    QVERIFY2(CheckBed::inWords(result) == expected, qPrintable(CheckBed::inWords(result) + u": "_s + result->message));
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
    QVERIFY(result->message.endsWith(u'.'));
    QCOMPARE(peer.requests().size(), size_t(1));
}

void TestNtp::asksAgain()
{
    int asked = 0;
    const ScriptedDatagrams peer([&](const QByteArray &request) {
        return ++asked < 3 ? std::vector<QByteArray>() : std::vector{answerOf({}, request)};
    });
    const std::optional<CheckResult> result = m_bed.check(u"ntp"_s, settings("{}", peer.port()), Millis{900});
    QCOMPARE(CheckBed::inWords(result), u"ok none none"_s);
    QCOMPARE(peer.requests().size(), size_t(3));
    QVERIFY(peer.requests().at(0) != peer.requests().at(2)); // an answer that comes late is no answer to the next
}

void TestNtp::refused()
{
    QCOMPARE(CheckBed::inWords(m_bed.check(u"ntp"_s, settings("{}", ScriptedDatagrams::closedPort()))),
             u"critical refused connect"_s);
}

void TestNtp::silence()
{
    const ScriptedDatagrams peer([](const QByteArray &) { return std::vector<QByteArray>(); });
    const std::optional<CheckResult> result = m_bed.check(u"ntp"_s, settings("{}", peer.port()), Millis{300});
    QCOMPARE(CheckBed::inWords(result), u"critical timeout wait"_s);
    QCOMPARE(peer.requests().size(), size_t(3));
}

void TestNtp::another()
{
    const ScriptedDatagrams peer([](const QByteArray &) {
        return std::vector{QByteArray(48, 'x'), QByteArray("hello")};
    });
    const std::optional<CheckResult> result = m_bed.check(u"ntp"_s, settings("{}", peer.port()), Millis{300});
    QCOMPARE(CheckBed::inWords(result), u"critical protocol wait"_s);
}

QTEST_GUILESS_MAIN(TestNtp)
#include "tst_ntp.moc"
