// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/kinds.h"
#include "core/clock.h"
#include "fakes/fake_services.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using salve::test::ScriptedServer;

/// The tcp check against a server on loopback that does what each row says.
class TestTcp : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void refused();
    void silentServerRunsIntoTheTimeout();

private:
    /// Real time for the deadline; everything else is faked.
    struct Bed
    {
        FakeServices fakes;
        SystemClock clock;
        Services services{clock,
                          fakes.resolver,
                          fakes.tls,
                          fakes.http,
                          fakes.http,
                          fakes.curl,
                          fakes.services.secrets,
                          nullptr,
                          nullptr};
    };
    static std::optional<CheckResult> check(Node settings, quint16 port, Millis timeout = Millis{5000})
    {
        settings.set(u"host"_s, Node::text(u"127.0.0.1"_s));
        settings.set(u"port"_s, Node::scalar(QString::number(port)));
        Bed bed;
        const auto operation = Kinds{checkKinds(), {}}.check(u"tcp")->make(settings, timeout, bed.services);
        return operation ? resultOf(**operation) : std::nullopt;
    }
};

void TestTcp::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Phase>("phase");
    using enum CheckOutcome;
    QTest::newRow("connects") << QByteArray("{}") << QByteArray() << Ok << Cause::None << Phase::None;
    QTest::newRow("greets") << QByteArray(R"({"expect": "ready"})") << QByteArray("220 ready\r\n") << Ok << Cause::None
                            << Phase::None;
    QTest::newRow("greets otherwise") << QByteArray(R"({"expect": "ready"})") << QByteArray("421 busy\r\n") << Critical
                                      << Cause::Body << Phase::Assert;
    QTest::newRow("slow") << QByteArray(R"({"expect": "ready", "slow-above": "0s"})") << QByteArray("ready") << Warning
                          << Cause::Slow << Phase::Wait;
}

void TestTcp::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, answer);
    QFETCH(CheckOutcome, outcome);
    QFETCH(Cause, cause);
    QFETCH(Phase, phase);
    ScriptedServer server;
    server.onConnected([answer](QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    const std::optional<CheckResult> result = check(*nodeFromJson(given), server.port());
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->outcome), wordOf(outcome));
    QCOMPARE(wordOf(result->cause), wordOf(cause));
    QCOMPARE(wordOf(result->phase), wordOf(phase));
    QVERIFY(!result->message.isEmpty());
    QCOMPARE(server.connections(), 1);
}

void TestTcp::refused()
{
    quint16 port = 0;
    {
        const ScriptedServer server;
        port = server.port();
    }
    const std::optional<CheckResult> result = check(Node::map(), port);
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->outcome), wordOf(CheckOutcome::Critical));
    QCOMPARE(wordOf(result->cause), wordOf(Cause::Refused));
    QCOMPARE(wordOf(result->phase), wordOf(Phase::Connect));
}

void TestTcp::silentServerRunsIntoTheTimeout()
{
    const ScriptedServer server;
    const std::optional<CheckResult> result =
        check(*nodeFromJson(R"({"send": "PING\\r\\n", "expect": "PONG"})"), server.port(), Millis{150});
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->cause), wordOf(Cause::Timeout));
    QCOMPARE(wordOf(result->phase), wordOf(Phase::Wait));
}

QTEST_GUILESS_MAIN(TestTcp)
#include "tst_tcp.moc"
