// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/websocket_frame.h"
#include "real_bed.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

#ifdef SALVE_HAS_WEBSOCKETS
#include <QSslKey>
#include <QWebSocket>
#include <QWebSocketServer>
#endif

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

QByteArray settings(quint16 port, const QByteArray &more = {}, const QByteArray &scheme = "ws")
{
    return "{\"url\": \"" + scheme + "://127.0.0.1:" + QByteArray::number(port) + "/live?a=1\"" + more + '}';
}

} // namespace

/// The websocket check against Qt's own server, and against one that breaks every rule.
class TestWebsocket : public QObject
{
    Q_OBJECT
private slots:
    void frames_data();
    void frames();
    void refusesBrokenFrames_data();
    void refusesBrokenFrames();
    void knowsTheAnswerToAKey();
    void judges_data();
    void judges();
    void sendsTheHandshake();
    void speaksWithQt_data();
    void speaksWithQt();
    void speaksTlsWithQt();
};

void TestWebsocket::frames_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 65535, 65536, 200'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestWebsocket::frames()
{
    QFETCH(int, size);
    QByteArray payload(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        payload[i] = static_cast<char>('a' + i % 26);
    const QByteArray masked = maskedFrame(WebsocketOpcode::Text, payload, 0x12345678U);
    const qsizetype head = size <= 125 ? 2 : size <= 65535 ? 4 : 10;
    QCOMPARE(masked.size(), head + 4 + size);
    if (size > 1)
        QVERIFY(!masked.contains(payload.left(3)));
    // As a server would send the same: no mask.
    QByteArray plain = masked.left(head) + payload;
    plain[1] = static_cast<char>(plain.at(1) & 0x7f);
    for (const qsizetype cut : {qsizetype{1}, head, plain.size() - 1}) {
        if (cut < plain.size())
            QVERIFY(!websocketFrame()(plain.left(cut)).has_value());
    }
    QCOMPARE(websocketFrame()(plain + "more"), plain.size());
    const std::optional<WebsocketFrame> frame = websocketFrameIn(plain);
    QVERIFY(frame.has_value());
    QVERIFY(frame->payload == payload);
    QCOMPARE(frame->opcode, WebsocketOpcode::Text);
}

void TestWebsocket::refusesBrokenFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("masked") << maskedFrame(WebsocketOpcode::Text, "hi", 1);
    QTest::newRow("reserved bits") << QByteArray::fromHex("c1026869");
    QTest::newRow("unknown opcode") << QByteArray::fromHex("83026869");
    QTest::newRow("a ping in parts") << QByteArray::fromHex("09026869");
    QTest::newRow("a long ping") << QByteArray::fromHex("897e0080") + QByteArray(128, 'x');
}

void TestWebsocket::refusesBrokenFrames()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(websocketFrame()(bytes).has_value());
    QVERIFY(!websocketFrameIn(bytes).has_value());
}

void TestWebsocket::knowsTheAnswerToAKey()
{
    QCOMPARE(websocketAccept("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="); // RFC 6455, 1.3
    QCOMPARE(QByteArray::fromBase64(websocketKey()).size(), 16);
    QVERIFY(websocketKey() != websocketKey());
    QCOMPARE(websocketCloseText(QByteArray("\x03\xe9"
                                           "going away")),
             u"1001 going away"_s);
    QCOMPARE(websocketCloseText({}), QString());
}

namespace {

/// What the server answers to the handshake; `{accept}` stands for the right one.
struct Script
{
    QByteArray answer;
    QByteArray frames; ///< right behind it
};

Script scriptOf(const QString &name)
{
    const QByteArray good = "HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Accept: {accept}\r\n\r\n";
    const auto text = [](const QByteArray &payload) {
        return QByteArray("\x81") + static_cast<char>(payload.size()) + payload;
    };
    if (name == "opens"_L1 || name == "silent"_L1)
        return {good, {}};
    if (name == "says ready"_L1)
        return {good, text("hello") + text("I am ready")};
    if (name == "says it in parts"_L1)
        return {good, QByteArray("\x01\x03I a", 5) + QByteArray("\x89\x00", 2) + QByteArray("\x80\x07m ready", 9)};
    if (name == "says other"_L1)
        return {good, text("hello") + text("bye")};
    if (name == "closes"_L1)
        return {good,
                QByteArray("\x88\x0c\x03\xf3"
                           "overloaded",
                           14)};
    if (name == "breaks the protocol"_L1)
        return {good, maskedFrame(WebsocketOpcode::Text, "I am ready", 7)};
    if (name == "frame without end"_L1)
        return {good, QByteArray("\x81\x7f\x7f\xff\xff\xff\xff\xff\xff\xff", 10) + QByteArray(1'200'000, 'x')};
    if (name == "wrong accept"_L1)
        return {QByteArray(good).replace("{accept}", "bm90IHRoZSByaWdodCBvbmU="), {}};
    if (name == "forbidden"_L1)
        return {"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", {}};
    if (name == "unauthorized"_L1)
        return {"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", {}};
    if (name == "a page"_L1)
        return {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", {}};
    return {"220 mail.example ESMTP\r\n\r\n", {}};
}

QByteArray acceptFor(const QByteArray &request)
{
    const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
    return websocketAccept(request.mid(at, request.indexOf("\r\n", at) - at));
}

} // namespace

void TestWebsocket::judges_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *script, const char *more, const char *expected, const char *words) {
        QTest::newRow(script) << QString::fromLatin1(script) << QByteArray(more) << QString::fromLatin1(expected)
                              << QString::fromLatin1(words);
    };
    const char *ready = R"(, "expect": "ready")";
    row("opens", "", "ok none none", "Connected in");
    row("says ready", ready, "ok none none", "Answered as expected");
    row("says it in parts", ready, "ok none none", "Answered as expected");
    row("says other", ready, "critical assert body", "2 messages came, and none contains \"ready\"");
    row("silent", ready, "critical wait timeout", "did not answer in time");
    row("closes", ready, "critical wait closed", "1011 overloaded");
    row("breaks the protocol", ready, "critical assert protocol", "breaks the WebSocket protocol");
    row("frame without end", ready, "critical receive too-large", "larger than 1 MiB");
    row("wrong accept", "", "critical assert protocol", "not to WebSocket");
    row("forbidden", "", "critical assert status", "refused the handshake with status 403");
    row("unauthorized", "", "critical assert auth", "401");
    row("a page", "", "critical assert status", "status 200");
    row("a mail server", "", "critical assert protocol", "no HTTP");
    row("refused", "", "critical connect refused", "refused the connection");
    row("hangs up", "", "critical wait closed", "without an answer");
}

void TestWebsocket::judges()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, more);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    ScriptedServer server;
    server.onRequest([script](QTcpSocket &socket, const QByteArray &request) {
        if (script == "hangs up"_L1)
            return socket.disconnectFromHost();
        Script said = scriptOf(script);
        socket.write(said.answer.replace("{accept}", acceptFor(request)) + said.frames);
    });
    RealBed bed;
    const quint16 port = script == "refused"_L1 ? freePort() : server.port();
    // Only those that keep silent need their time.
    const bool isSlow = script == "silent"_L1 || script == "says other"_L1;
    const std::optional<CheckResult> result =
        bed.result(u"websocket"_s, settings(port, more), isSlow ? Millis{300} : Millis{10'000});
    QVERIFY2(inWords(result) == expected,
             qPrintable(inWords(result) + (result ? u": "_s + result->message : QString())));
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
}

void TestWebsocket::sendsTheHandshake()
{
    ScriptedServer server;
    server.onRequest(
        [](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, {}, "HTTP/1.1 403 Forbidden"); });
    RealBed bed;
    bed.secrets.insert(u"live"_s, u"t0ken"_s);
    const QByteArray given = R"({"url": "ws://live.test:)" + QByteArray::number(server.port())
                             + R"(/path?q=1", "address": "127.0.0.1", "headers": {"Origin": "https://shop.example"},
                                "subprotocols": ["b", "a"], "bearer": {"secret": "live"}})";
    const std::optional<CheckResult> result = bed.result(u"websocket"_s, given);
    QVERIFY(result.has_value());
    QCOMPARE(server.requests().size(), 1U);
    const QByteArray request = server.requests().front();
    QVERIFY2(request.startsWith("GET /path?q=1 HTTP/1.1\r\n"), request.constData());
    for (const QByteArray &line : {"Host: live.test:" + QByteArray::number(server.port()),
                                   QByteArray("Upgrade: websocket"),
                                   QByteArray("Connection: Upgrade"),
                                   QByteArray("Sec-WebSocket-Version: 13"),
                                   QByteArray("Sec-WebSocket-Protocol: b, a"),
                                   QByteArray("Origin: https://shop.example"),
                                   QByteArray("Authorization: Bearer t0ken")})
        QVERIFY2(request.contains("\r\n" + line + "\r\n"), request.constData());
    QCOMPARE(request.count("Connection:"), 1);
    for (const Evidence &evidence : result->evidence)
        QVERIFY(!evidence.text.contains("t0ken"_L1));
}

#ifdef SALVE_HAS_WEBSOCKETS

namespace {

/// Answers each message with "echo: …" once it has said hello.
void echo(QWebSocketServer &server)
{
    server.setSupportedSubprotocols({u"chat"_s});
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        QWebSocket *peer = server.nextPendingConnection();
        peer->setParent(&server);
        peer->sendTextMessage(u"hello"_s);
        QObject::connect(peer, &QWebSocket::textMessageReceived, peer, [peer](const QString &text) {
            peer->sendTextMessage(u"echo: "_s + text);
        });
    });
}

} // namespace

void TestWebsocket::speaksWithQt_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    QTest::newRow("connects") << QByteArray() << u"ok none none"_s;
    QTest::newRow("is greeted") << QByteArray(R"(, "expect": "hello")") << u"ok none none"_s;
    QTest::newRow("is answered") << QByteArray(R"(, "send": "ping \u00e4\u00f6", "expect": "echo: ping \u00e4\u00f6")")
                                 << u"ok none none"_s;
    QTest::newRow("a long message") << ", \"send\": \"" + QByteArray(70'000, 'y') + R"(", "expect": "echo: yyy")"
                                    << u"ok none none"_s;
    QTest::newRow("is answered otherwise")
        << QByteArray(R"(, "send": "ping", "expect": "pong")") << u"critical assert body"_s;
    QTest::newRow("subprotocol") << QByteArray(R"(, "subprotocols": ["mqtt", "chat"])") << u"ok none none"_s;
    QTest::newRow("no such subprotocol") << QByteArray(R"(, "subprotocols": ["mqtt"])")
                                         << u"critical assert protocol"_s;
}

void TestWebsocket::speaksWithQt()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, expected);
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    echo(server);
    RealBed bed;
    const std::optional<CheckResult> result = bed.result(u"websocket"_s,
                                                         settings(server.serverPort(), more),
                                                         expected.startsWith("ok"_L1) ? Millis{10'000} : Millis{500});
    QVERIFY2(inWords(result) == expected,
             qPrintable(inWords(result) + (result ? u": "_s + result->message : QString())));
    QVERIFY(result->phases.connect.has_value());
}

void TestWebsocket::speaksTlsWithQt()
{
    if (!Certificates::missing().isEmpty())
        QSKIP(qPrintable(Certificates::missing()));
    Certificates certificates;
    const KeyPair pair = certificates.issue(u"good"_s, {u"IP:127.0.0.1"_s});
    QFile key(pair.key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(pair.certificate));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QWebSocketServer server(u"test"_s, QWebSocketServer::SecureMode);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    echo(server);
    RealBed bed;
    const QByteArray trusting = ", \"expect\": \"hello\", \"ca-file\": \"" + certificates.caFile().toUtf8() + '"';
    const std::optional<CheckResult> good = bed.result(u"websocket"_s, settings(server.serverPort(), trusting, "wss"));
    QVERIFY2(inWords(good) == "ok none none"_L1, qPrintable(inWords(good) + (good ? good->message : QString())));
    QVERIFY(good->phases.tls.has_value());
    const std::optional<CheckResult> stranger = bed.result(u"websocket"_s, settings(server.serverPort(), {}, "wss"));
    QCOMPARE(inWords(stranger), u"critical tls cert-untrusted"_s);
}

#else

void TestWebsocket::speaksWithQt_data()
{
    QTest::addColumn<int>("none");
    QTest::newRow("none") << 0;
}

void TestWebsocket::speaksWithQt()
{
    QSKIP("the package qt6-websockets-dev is not installed");
}

void TestWebsocket::speaksTlsWithQt()
{
    QSKIP("the package qt6-websockets-dev is not installed");
}

#endif

QTEST_GUILESS_MAIN(TestWebsocket)
#include "tst_websocket.moc"
