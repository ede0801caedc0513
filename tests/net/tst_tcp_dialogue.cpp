// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"
#include "net/tcp_dialogue.h"

using namespace salve;
using namespace salve::test;

namespace {

enum class Peer { Silent, Greets, Echoes, Closes, Resets, Floods, Drips };

QString inWords(const TcpOutcome &outcome)
{
    const char *const matches[]{"connected", "found", "missing"};
    if (!outcome.failure)
        return QString::fromLatin1(matches[size_t(outcome.match)]);
    return QStringLiteral("%1 %2 %3")
        .arg(wordOf(outcome.failure->phase), wordOf(outcome.failure->cause), wordOf(outcome.failure->sent));
}

void behave(ScriptedServer &server, Peer peer)
{
    server.onConnected([peer](QTcpSocket &socket) {
        const auto onData = [&socket](auto then) { QObject::connect(&socket, &QTcpSocket::readyRead, &socket, then); };
        switch (peer) {
        case Peer::Silent:
            return;
        case Peer::Greets:
            socket.write("220 mail.test ESMTP\r\n");
            return;
        case Peer::Echoes:
            onData([&socket] { socket.write(socket.readAll()); });
            return;
        case Peer::Closes:
            socket.write("bye");
            socket.disconnectFromHost();
            return;
        case Peer::Resets:
            ScriptedServer::reset(socket);
            return;
        case Peer::Floods:
            socket.write(QByteArray(100'000, 'x'));
            return;
        case Peer::Drips: {
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("."); });
            timer->start(std::chrono::milliseconds(20));
            return;
        }
        }
    });
}

} // namespace
Q_DECLARE_METATYPE(Peer)

class TstTcpDialogue : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void tellsWhyNoConnection();
    void usesTheNextAddress();
    void isCancelledAnywhere();

private:
    TcpOutcome run(const TcpRequest &request);
    SystemClock m_clock;
    Resolver m_resolver{[](const QString &name, AddressFamily) -> LookupAnswer {
        if (name == u"nowhere.test")
            return {{}, Cause::NxDomain, {}};
        return {
            {QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QStringLiteral("127.0.0.1"))}, Cause::None, {}};
    }};
};

TcpOutcome TstTcpDialogue::run(const TcpRequest &request)
{
    TcpDialogue dialogue(request, m_resolver, m_clock);
    std::optional<TcpOutcome> result;
    int times = 0;
    connect(&dialogue, &TcpDialogue::finished, &dialogue, [&](const TcpOutcome &outcome) {
        result = outcome;
        ++times;
    });
    dialogue.start();
    if (times != 0 || !spinUntil([&] { return times > 0; }))
        qFatal("finished inside start(), or never");
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    if (times != 1)
        qFatal("finished %d times", times);
    return *result;
}

void TstTcpDialogue::tellsWhatHappened_data()
{
    QTest::addColumn<Peer>("peer");
    QTest::addColumn<QByteArray>("send");
    QTest::addColumn<QByteArray>("expect");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Peer peer, const char *send, const char *expect, const char *expected) {
        QTest::newRow(name) << peer << QByteArray(send) << QByteArray(expect) << QString::fromLatin1(expected);
    };
    row("only connect", Peer::Silent, "", "", "connected");
    row("connect and say", Peer::Silent, "hello", "", "connected");
    row("greeting", Peer::Greets, "", "220 ", "found");
    row("echo", Peer::Echoes, "ping\r\n", "ping", "found");
    row("echo of another", Peer::Echoes, "ping\r\n", "pong", "receive timeout maybe-sent");
    row("silence", Peer::Silent, "ping", "pong", "wait timeout maybe-sent");
    row("silence, nothing said", Peer::Silent, "", "220", "wait timeout nothing-sent");
    row("closes with other words", Peer::Closes, "", "hello", "missing");
    row("closes with the words", Peer::Closes, "", "bye", "found");
    row("resets", Peer::Resets, "", "hello", "closed");
    row("floods", Peer::Floods, "", "hello", "missing");
    row("drips", Peer::Drips, "", "hello", "receive timeout nothing-sent");
}

void TstTcpDialogue::tellsWhatHappened()
{
    QFETCH(Peer, peer);
    ScriptedServer server;
    behave(server, peer);
    TcpRequest request;
    request.server = {QStringLiteral("127.0.0.1"), server.port(), AddressFamily::Any, {}};
    QFETCH(QByteArray, send);
    QFETCH(QByteArray, expect);
    request.send = send;
    request.expect = expect;
    request.deadline = Millis{300};
    const TcpOutcome outcome = run(request);
    QFETCH(QString, expected);
    if (peer == Peer::Resets) { // met while connecting or just after
        QVERIFY(outcome.failure && outcome.failure->cause == Cause::Closed
                && outcome.failure->sent == Sent::NothingSent);
        QCOMPARE(server.connections(), 1);
        return;
    }
    QCOMPARE(inWords(outcome), expected);
    QVERIFY(outcome.received.size() <= 64 * 1024);
    QVERIFY(outcome.phases.connect && !outcome.phases.resolve);
    QVERIFY(outcome.latency >= *outcome.phases.connect);
    QVERIFY(spinUntil([&] { return server.open() == 0; }));
}

void TstTcpDialogue::tellsWhyNoConnection()
{
    TcpRequest request;
    request.server = {QStringLiteral("nowhere.test"), 1, AddressFamily::Any, {}};
    QCOMPARE(inWords(run(request)), QStringLiteral("resolve nxdomain nothing-sent"));
    {
        ScriptedServer server;
        request.server = {QStringLiteral("127.0.0.1"), server.port(), AddressFamily::Any, {}};
    }
    QCOMPARE(inWords(run(request)), QStringLiteral("connect refused nothing-sent"));
}

void TstTcpDialogue::usesTheNextAddress()
{
    ScriptedServer server;
    behave(server, Peer::Greets);
    TcpRequest request;
    request.server = {QStringLiteral("two.test"), server.port(), AddressFamily::Any, {}};
    request.expect = "220";
    TcpOutcome outcome = run(request);
    QCOMPARE(inWords(outcome), QStringLiteral("found"));
    QCOMPARE(outcome.peer, QHostAddress(QStringLiteral("127.0.0.1")));
    QVERIFY(outcome.phases.resolve);
    request.server.forcedAddress = QHostAddress(QStringLiteral("127.0.0.2"));
    QCOMPARE(inWords(run(request)), QStringLiteral("connect refused nothing-sent"));
}

void TstTcpDialogue::isCancelledAnywhere()
{
    for (int turns = 0; turns < 12; ++turns) {
        ScriptedServer server;
        behave(server, Peer::Echoes);
        TcpRequest request;
        request.server = {QStringLiteral("two.test"), server.port(), AddressFamily::Any, {}};
        request.send = "ping";
        request.expect = "pong";
        {
            TcpDialogue dialogue(request, m_resolver, m_clock);
            connect(&dialogue, &TcpDialogue::finished, this, [] { QFAIL("it cannot be finished"); });
            dialogue.start();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        }
        QVERIFY(spinUntil([&] { return server.open() == 0; }));
    }
}

QTEST_GUILESS_MAIN(TstTcpDialogue)
#include "tst_tcp_dialogue.moc"
