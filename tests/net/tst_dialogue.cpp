// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dialogue.h"
#include "net/http_fixture.h"

#include <sys/socket.h>

using namespace salve;
using namespace salve::test;

namespace {

/// What becomes of words that nobody answers.
enum class Hearer { Reads, HangsUp, Resets, ReadsAndResets, NeverHangsUp, NeverReads };

enum class Peer { Silent, Greets, Echoes, Closes, Resets, Floods, Drips };

/// What came of one conversation: connect, say, hear.
struct Conversation
{
    std::optional<TransportFailure> failure;
    QByteArray answer;
    QByteArray unread;
    DialogueFacts facts;
};

QString inWords(const Conversation &heard)
{
    if (!heard.failure)
        return heard.answer.isEmpty() ? QStringLiteral("connected") : QStringLiteral("answered");
    return QStringLiteral("%1 %2 %3")
        .arg(wordOf(heard.failure->phase), wordOf(heard.failure->cause), wordOf(heard.failure->sent));
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

void behave(ScriptedServer &server, Hearer hearer, QByteArray &heard)
{
    const int least_bytes = 1;
    if (hearer == Hearer::NeverReads) // those who are not accepted yet have the buffer of the server
        ::setsockopt(int(server.socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &least_bytes, sizeof least_bytes);
    if (hearer == Hearer::NeverReads || hearer == Hearer::NeverHangsUp)
        server.pauseAccepting();
    server.onConnected([hearer, &heard](QTcpSocket &socket) {
        if (hearer == Hearer::HangsUp)
            socket.disconnectFromHost();
        else if (hearer == Hearer::Resets)
            ScriptedServer::reset(socket);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, hearer, &heard] {
            heard += socket.readAll();
            if (hearer == Hearer::ReadsAndResets)
                ScriptedServer::reset(socket);
        });
    });
}

} // namespace
Q_DECLARE_METATYPE(Peer)
Q_DECLARE_METATYPE(Hearer)
Q_DECLARE_METATYPE(AnswerFrame)

class TstDialogue : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void parts_data();
    void parts();
    void saysNothingToThoseWhoLeft();
    void tellsWhyNoConnection();
    void usesTheNextAddress();
    void speaksTls();
    void goesOverToTls();
    void refusesWordsInTheClear();
    void frames_data();
    void frames();
    void isCancelledAnywhere();

private:
    Conversation run(const DialogueRequest &request, const QByteArray &send, const QByteArray &expect);
    static DialogueRequest to(quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
    {
        DialogueRequest request;
        request.server = {host, port, AddressFamily::Any, {}};
        request.deadline = Millis{5000};
        return request;
    }
    SystemClock m_clock;
    TlsConfigurations m_tls;
    Resolver m_resolver{[](const QString &name, AddressFamily) -> LookupAnswer {
        if (name == u"nowhere.test")
            return {{}, Cause::NxDomain, {}};
        return {
            {QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QStringLiteral("127.0.0.1"))}, Cause::None, {}};
    }};
};

/// Ends with the first signal that leaves nothing to do; no second one may come.
Conversation TstDialogue::run(const DialogueRequest &request, const QByteArray &send, const QByteArray &expect)
{
    Dialogue dialogue(request, m_resolver, m_tls, m_clock);
    Conversation heard;
    int ends = 0;
    const auto end = [&] {
        ++ends;
        dialogue.hangUp();
    };
    connect(&dialogue, &Dialogue::connected, &dialogue, [&] {
        dialogue.send(send);
        if (!expect.isEmpty())
            dialogue.read(untilFrame(expect));
        else if (!send.isEmpty())
            dialogue.sendAll();
        else
            end();
    });
    connect(&dialogue, &Dialogue::sent, &dialogue, end);
    connect(&dialogue, &Dialogue::answered, &dialogue, [&](const QByteArray &answer) {
        heard.answer = answer;
        end();
    });
    connect(&dialogue, &Dialogue::failed, &dialogue, [&](const TransportFailure &failure) {
        heard.failure = failure;
        ++ends;
    });
    dialogue.start();
    if (ends != 0 || !spinUntil([&] { return ends > 0; }))
        qFatal("ended inside start(), or never");
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    if (ends != 1)
        qFatal("ended %d times", ends);
    heard.facts = dialogue.facts();
    heard.unread = dialogue.unread();
    return heard;
}

void TstDialogue::tellsWhatHappened_data()
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
    row("greeting", Peer::Greets, "", "220 ", "answered");
    row("echo", Peer::Echoes, "ping\r\n", "ping", "answered");
    row("echo of another", Peer::Echoes, "ping\r\n", "pong", "receive timeout maybe-sent");
    row("silence", Peer::Silent, "ping", "pong", "wait timeout maybe-sent");
    row("silence, nothing said", Peer::Silent, "", "220", "wait timeout nothing-sent");
    row("closes with other words", Peer::Closes, "", "hello", "receive closed nothing-sent");
    row("closes with the words", Peer::Closes, "", "bye", "answered");
    row("resets", Peer::Resets, "", "hello", "closed");
    row("floods", Peer::Floods, "", "hello", "receive too-large nothing-sent");
    row("drips", Peer::Drips, "", "hello", "receive timeout nothing-sent");
}

void TstDialogue::tellsWhatHappened()
{
    QFETCH(Peer, peer);
    QFETCH(QByteArray, send);
    QFETCH(QByteArray, expect);
    QFETCH(QString, expected);
    ScriptedServer server;
    behave(server, peer);
    DialogueRequest request = to(server.port());
    if (expected.contains(QStringLiteral("timeout")))
        request.deadline = Millis{300};
    const Conversation heard = run(request, send, expect);
    if (peer == Peer::Resets) { // met while connecting or just after
        QVERIFY(heard.failure && heard.failure->cause == Cause::Closed && heard.failure->sent == Sent::NothingSent);
        QCOMPARE(server.connections(), 1);
        return;
    }
    QCOMPARE(inWords(heard), expected);
    QVERIFY(heard.unread.size() <= 64 * 1024);
    QVERIFY(heard.facts.phases.connect && !heard.facts.phases.resolve);
    QVERIFY(heard.facts.latency >= *heard.facts.phases.connect);
    QVERIFY(spinUntil([&] { return server.open() == 0; }));
}

void TstDialogue::parts_data()
{
    QTest::addColumn<Hearer>("hearer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Hearer hearer, const char *expected) {
        QTest::newRow(name) << hearer << QString::fromLatin1(expected);
    };
    row("reads", Hearer::Reads, "parted");
    row("hangs up at once", Hearer::HangsUp, "closed");
    row("resets at once", Hearer::Resets, "closed");
    row("reads and resets", Hearer::ReadsAndResets, "send closed maybe-sent");
    row("never hangs up", Hearer::NeverHangsUp, "parted");
    row("never reads", Hearer::NeverReads, "send timeout maybe-sent");
}

void TstDialogue::parts()
{
    QFETCH(Hearer, hearer);
    QFETCH(QString, expected);
    const QByteArray words(8 * 1024, 'w');
    ScriptedServer server;
    QByteArray heard;
    behave(server, hearer, heard);
    ManualClock clock;
    // What is not read is acknowledged a little later, at the system's own pace.
    Clock &pace = hearer == Hearer::NeverHangsUp ? static_cast<Clock &>(m_clock) : clock;
    DialogueRequest request = to(server.port());
    request.deadline = Millis{60'000};
    Dialogue dialogue(request, m_resolver, m_tls, pace);
    QStringList ends;
    bool isParting = false;
    connect(&dialogue, &Dialogue::connected, this, [&] {
        dialogue.send(words);
        dialogue.part();
        isParting = true;
    });
    connect(&dialogue, &Dialogue::parted, this, [&] {
        ends.append(QStringLiteral("parted"));
        dialogue.hangUp();
    });
    connect(&dialogue, &Dialogue::failed, this, [&](const TransportFailure &failure) {
        ends.append(inWords(Conversation{failure, {}, {}, {}}));
    });
    dialogue.start();
    QVERIFY(spinUntil([&] { return isParting || !ends.isEmpty(); }));
    if (hearer == Hearer::NeverReads) {
        QVERIFY(ends.isEmpty());
        clock.advance(Millis{2000}); // TCP itself has said by now whether it was taken
    }
    QVERIFY(spinUntil([&] { return !ends.isEmpty(); }));
    clock.advance(request.deadline);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(ends.size(), 1);
    QVERIFY2(ends.first().contains(expected), qPrintable(ends.first()));
    QVERIFY(expected != QStringLiteral("closed") || heard.isEmpty());
    QVERIFY(hearer != Hearer::Reads || heard == words);
}

void TstDialogue::saysNothingToThoseWhoLeft()
{
    ScriptedServer server;
    behave(server, Peer::Closes);
    Dialogue dialogue(to(server.port()), m_resolver, m_tls, m_clock);
    std::optional<TransportFailure> failure;
    connect(&dialogue, &Dialogue::sent, this, [] { QFAIL("nobody was there"); });
    connect(&dialogue, &Dialogue::failed, this, [&](const TransportFailure &why) { failure = why; });
    dialogue.start();
    QVERIFY(spinUntil([&] { return dialogue.unread() == "bye" && server.open() == 0; }));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    dialogue.send("hello");
    dialogue.sendAll();
    QVERIFY(!failure);
    QVERIFY(spinUntil([&] { return failure.has_value(); }));
    QCOMPARE(wordOf(failure->cause), wordOf(Cause::Closed));
    QCOMPARE(wordOf(failure->sent), wordOf(Sent::NothingSent));
}

void TstDialogue::tellsWhyNoConnection()
{
    QCOMPARE(inWords(run(to(1, QStringLiteral("nowhere.test")), {}, {})),
             QStringLiteral("resolve nxdomain nothing-sent"));
    quint16 port = 0;
    {
        const ScriptedServer server;
        port = server.port();
    }
    QCOMPARE(inWords(run(to(port), {}, {})), QStringLiteral("connect refused nothing-sent"));
}

void TstDialogue::usesTheNextAddress()
{
    ScriptedServer server;
    behave(server, Peer::Greets);
    DialogueRequest request = to(server.port(), QStringLiteral("two.test"));
    const Conversation heard = run(request, {}, "220");
    QCOMPARE(inWords(heard), QStringLiteral("answered"));
    QCOMPARE(heard.facts.peer, QHostAddress(QStringLiteral("127.0.0.1")));
    QVERIFY(heard.facts.phases.resolve);
    request.server.forcedAddress = QHostAddress(QStringLiteral("127.0.0.2"));
    QCOMPARE(inWords(run(request, {}, "220")), QStringLiteral("connect refused nothing-sent"));
}

void TstDialogue::speaksTls()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Certificates certificates;
    ScriptedServer server(certificates.issue(QStringLiteral("good"), {QStringLiteral("DNS:two.test")}));
    behave(server, Peer::Greets);
    DialogueRequest request = to(server.port(), QStringLiteral("two.test"));
    request.encryption = Encryption::Implicit;
    Conversation heard = run(request, {}, "220");
    QCOMPARE(inWords(heard), QStringLiteral("tls cert-untrusted nothing-sent"));
    QVERIFY(!heard.facts.chain.empty());
    request.tls.caFile = certificates.caFile();
    heard = run(request, {}, "220");
    QCOMPARE(inWords(heard), QStringLiteral("answered"));
    QVERIFY(heard.facts.tlsProtocol.startsWith(QStringLiteral("TLSv1.")));
    QVERIFY(heard.facts.phases.tls);
    request.verifyName = QStringLiteral("other.test");
    QCOMPARE(inWords(run(request, {}, "220")), QStringLiteral("tls hostname-mismatch nothing-sent"));
}

void TstDialogue::goesOverToTls()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Certificates certificates;
    const KeyPair pair = certificates.issue(QStringLiteral("good"), {QStringLiteral("DNS:two.test")});
    ScriptedServer server;
    server.onConnected([](QTcpSocket &socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
            if (socket.readAll().contains("STARTTLS"))
                socket.write("220 go ahead\r\n"); // and then speaks no TLS: the client has to notice
        });
    });
    DialogueRequest request = to(server.port(), QStringLiteral("two.test"));
    request.encryption = Encryption::Upgrade;
    request.deadline = Millis{300};
    Dialogue dialogue(request, m_resolver, m_tls, m_clock);
    std::optional<TransportFailure> failure;
    connect(&dialogue, &Dialogue::connected, this, [&] {
        dialogue.send("STARTTLS\r\n");
        dialogue.read(lineFrame());
    });
    connect(&dialogue, &Dialogue::answered, this, [&] { dialogue.encrypt(); });
    connect(&dialogue, &Dialogue::failed, this, [&](const TransportFailure &why) { failure = why; });
    dialogue.start();
    QVERIFY(spinUntil([&] { return failure.has_value(); }));
    QCOMPARE(wordOf(failure->phase), wordOf(Phase::Tls));
    QCOMPARE(wordOf(failure->cause), wordOf(Cause::Timeout));
}

void TstDialogue::refusesWordsInTheClear()
{
    ScriptedServer server;
    server.onConnected([](QTcpSocket &socket) { socket.write("220 go ahead\r\n250 smuggled\r\n"); });
    DialogueRequest request = to(server.port());
    request.encryption = Encryption::Upgrade;
    Dialogue dialogue(request, m_resolver, m_tls, m_clock);
    std::optional<TransportFailure> failure;
    connect(&dialogue, &Dialogue::connected, this, [&] { dialogue.read(lineFrame()); });
    connect(&dialogue, &Dialogue::answered, this, [&] { dialogue.encrypt(); });
    connect(&dialogue, &Dialogue::failed, this, [&](const TransportFailure &why) { failure = why; });
    dialogue.start();
    QVERIFY(spinUntil([&] { return failure.has_value(); }));
    QCOMPARE(wordOf(failure->cause), wordOf(Cause::Protocol));
}

void TstDialogue::frames_data()
{
    QTest::addColumn<AnswerFrame>("frame");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<int>("length"); // -1: not whole yet
    const auto row = [](const char *name, AnswerFrame frame, const QByteArray &received, int length) {
        QTest::newRow(name) << std::move(frame) << received << length;
    };
    row("nothing", anythingFrame(), "", -1);
    row("anything", anythingFrame(), "ab", 2);
    row("half a line", lineFrame(), "+OK", -1);
    row("a line and more", lineFrame(), "+OK\r\n+", 5);
    row("a reply of one line", replyFrame(), "220 hi\r\n", 8);
    row("a reply that goes on", replyFrame(), "250-a\r\n", -1);
    row("a reply of two lines", replyFrame(), "250-a\r\n250 b\r\n250 c\r\n", 14);
    row("a reply with other lines in it", replyFrame(), "211-a\r\n 250 b\r\n211 end\r\n", 24);
    row("too few bytes", bytesFrame(4), "abc", -1);
    row("enough bytes", bytesFrame(4), "abcde", 4);
    row("a tagged line", lineBeginningFrame("a1 "), "* BYE\r\na1 OK\r\nx", 14);
    row("no tagged line yet", lineBeginningFrame("a1 "), "* a1 \r\na1 O", -1);
    row("u16", lengthFrame(0, LengthField::U16), QByteArray("\0\3abcd", 6), 5);
    row("u32 of all", lengthFrame(0, LengthField::U32LittleEndian, -4), QByteArray("\6\0\0\0ab", 6), 6);
    row("u32 not there", lengthFrame(1, LengthField::U32), QByteArray("R\0\0", 3), -1);
    row("mqtt", lengthFrame(1, LengthField::MqttVariable), QByteArray("\x20\2\0\0", 4), 4);
    row("mqtt of two bytes", lengthFrame(1, LengthField::MqttVariable), QByteArray("\x30\x81\1", 3), -1);
    row("ber", lengthFrame(1, LengthField::Ber), QByteArray("\x30\2ab", 4), 4);
    row("ber of two bytes", lengthFrame(1, LengthField::Ber), QByteArray("\x30\x81\2ab", 5), 5);
    row("a length that lies below nothing", lengthFrame(0, LengthField::U8, -9), QByteArray("\1a", 2), 1);
}

void TstDialogue::frames()
{
    QFETCH(AnswerFrame, frame);
    QFETCH(QByteArray, received);
    QFETCH(int, length);
    QCOMPARE(int(frame(received).value_or(-1)), length);
}

void TstDialogue::isCancelledAnywhere()
{
    for (int turns = 0; turns < 12; ++turns) {
        ScriptedServer server;
        behave(server, Peer::Echoes);
        {
            Dialogue dialogue(to(server.port(), QStringLiteral("two.test")), m_resolver, m_tls, m_clock);
            connect(&dialogue, &Dialogue::connected, &dialogue, [&dialogue] {
                dialogue.send("ping");
                dialogue.read(untilFrame("pong"));
            });
            connect(&dialogue, &Dialogue::answered, this, [] { QFAIL("it cannot be answered"); });
            dialogue.start();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        }
        QVERIFY(spinUntil([&] { return server.open() == 0; }));
    }
}

QTEST_GUILESS_MAIN(TstDialogue)
#include "tst_dialogue.moc"
