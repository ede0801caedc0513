// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"

using namespace salve;
using namespace salve::test;

namespace {

enum class Cut { Fin, Reset, Garbage };

const std::array kCuts{std::pair{"fin", Cut::Fin}, std::pair{"reset", Cut::Reset}, std::pair{"garbage", Cut::Garbage}};

void cut(QTcpSocket &socket, Cut how)
{
    switch (how) {
    case Cut::Fin:
        socket.disconnectFromHost();
        return;
    case Cut::Reset:
        ScriptedServer::reset(socket);
        return;
    case Cut::Garbage:
        socket.write("\x01\x02 this is not HTTP at all\r\n\r\n");
        socket.disconnectFromHost();
        return;
    }
}

QByteArray headerLine(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace
Q_DECLARE_METATYPE(Cut)

/// What both clients put on the wire and make of what comes back, against a server that does as the test says.
class TstHttpWire : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheWholeAnswer_data() { bothClients(); }
    void tellsTheWholeAnswer();
    void sendsWhatItIsTold_data() { bothClients(); }
    void sendsWhatItIsTold();
    void sendsEachRequestOnce_data();
    void sendsEachRequestOnce();
    void readsHead_data() { bothClients(); }
    void readsHead();
    void endsALongBodyEarly_data() { bothClients(); }
    void endsALongBodyEarly();
    void boundsHeaders_data() { bothClients(); }
    void boundsHeaders();
    void tellsWhereTheAnswerBroke_data();
    void tellsWhereTheAnswerBroke();
    void keepsBytesThatAreNoText_data() { bothClients(); }
    void keepsBytesThatAreNoText();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();

private:
    HttpFixture m_net;
};

void TstHttpWire::tellsTheWholeAnswer()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) {
        socket.write(
            "HTTP/1.1 404 Not Here\r\nX-One: 1\r\nX-Two:  two \r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
        socket.disconnectFromHost();
    });
    const HttpOutcome outcome = m_net.run(rowClient(), get(server.port(), QStringLiteral("/a?b=c%20d")));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 404"));
    QCOMPARE(outcome.response.reason, "Not Here");
    QCOMPARE(headerValue(outcome.response.headers, "x-one"), "1");
    QCOMPARE(headerValue(outcome.response.headers, "X-Two"), "two");
    QCOMPARE(outcome.response.body, "hello");
    QVERIFY(outcome.response.bodyEnd == BodyEnd::Complete);
    QCOMPARE(outcome.peer, QHostAddress(QStringLiteral("127.0.0.1")));
    QCOMPARE(outcome.redirects, 0);
    QVERIFY(outcome.chain.empty());
    const PhaseTimes &phases = outcome.phases;
    QVERIFY(!phases.resolve && !phases.tls);
    QVERIFY(phases.connect && phases.wait && phases.receive);
    const Micros sum = *phases.connect + phases.send.value_or(Micros{0}) + *phases.wait + *phases.receive;
    QVERIFY(sum <= outcome.latency);
}

void TstHttpWire::sendsWhatItIsTold()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket); });
    HttpRequest request = get(QStringLiteral("http://user:p%40ss@shop.test:%1").arg(server.port()));
    request.method = "PATCH";
    request.headers = {{"X-Empty", ""}, {"X-Twice", "a b"}};
    request.body = "{\"a\": 1}";
    QCOMPARE(inWords(m_net.run(rowClient(), request)), QStringLiteral("answer 200"));
    QCOMPARE(server.requests().size(), 1U);
    const QByteArray sent = server.requests().front();
    QVERIFY2(sent.startsWith("PATCH / HTTP/1.1\r\n"), sent.constData());
    QVERIFY(sent.endsWith("\r\n\r\n{\"a\": 1}"));
    QCOMPARE(headerLine(sent, "Host"), "shop.test:" + QByteArray::number(server.port()));
    QCOMPARE(headerLine(sent, "User-Agent").split('/').front(), "Salve");
    QCOMPARE(headerLine(sent, "Accept-Encoding"), "identity");
    QCOMPARE(headerLine(sent, "Connection").toLower(), "close");
    QCOMPARE(headerLine(sent, "Authorization"), "Basic " + QByteArray("user:p@ss").toBase64());
    QCOMPARE(headerLine(sent, "Content-Length"), "8");
    QCOMPARE(headerLine(sent, "X-Twice"), "a b");
    QVERIFY(sent.contains("X-Empty:"));
    for (const char *unwanted : {"Content-Type", "Accept-Language", "Cookie", "Expect", "Upgrade"})
        QVERIFY2(headerLine(sent, unwanted).isEmpty(), unwanted);
}

void TstHttpWire::sendsEachRequestOnce_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cut>("how");
    for (const auto &[clientName, client] : {std::pair{"qt", Client::Qt}, std::pair{"curl", Client::Curl}}) {
        for (const auto &[cutName, how] : kCuts) {
            for (const char *method : {"GET", "POST", "DELETE", "HEAD", "PUT"})
                QTest::addRow("%s %s %s", clientName, method, cutName)
                    << client << QByteArray(method) << QByteArray() << how;
            QTest::addRow("%s POST body %s", clientName, cutName)
                << client << QByteArray("POST") << QByteArray("x=1") << how;
            QTest::addRow("%s POST long %s", clientName, cutName)
                << client << QByteArray("POST") << QByteArray(300'000, 'x') << how;
        }
    }
}

void TstHttpWire::sendsEachRequestOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(Cut, how);
    ScriptedServer server;
    server.onRequest([how](QTcpSocket &socket, const QByteArray &) { cut(socket, how); });
    HttpRequest request = get(server.port());
    request.method = method;
    request.body = body;
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    // A second try would have come at once; give it the time of a whole exchange.
    ScriptedServer other;
    other.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket); });
    QCOMPARE(inWords(m_net.run(rowClient(), get(other.port()))), QStringLiteral("answer 200"));
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.connections(), 1);
    QVERIFY(outcome.failure);
    QVERIFY(outcome.failure->sent == Sent::MaybeSent);
    QVERIFY(!outcome.failure->sentence.isEmpty());
    const QString expected =
        how == Cut::Garbage ? QStringLiteral("receive protocol maybe-sent") : QStringLiteral("wait closed maybe-sent");
    QCOMPARE(inWords(outcome), expected);
}

void TstHttpWire::readsHead()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nX-Here: yes\r\n\r\n"); // and stays open
    });
    HttpRequest request = get(server.port());
    request.method = "HEAD";
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(headerValue(outcome.response.headers, "X-Here"), "yes");
    QVERIFY(server.requests().front().startsWith("HEAD / "));
    QVERIFY(outcome.latency < Millis{5000});
}

void TstHttpWire::endsALongBodyEarly()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &request) {
        const bool isEndless = request.startsWith("GET /endless");
        socket.write(isEndless ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        socket.write(QByteArray(1000, 'a'));
        if (!isEndless)
            return;
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
            if (socket.bytesToWrite() < 1'000'000)
                socket.write(QByteArray(100'000, 'b'));
        });
    });
    HttpRequest request = get(server.port(), QStringLiteral("/exact"));
    request.bodyLimit_bytes = 1000;
    HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QVERIFY(outcome.response.bodyEnd == BodyEnd::Complete);
    QCOMPARE(outcome.response.body.size(), 1000);

    request.bodyLimit_bytes = 999;
    outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QVERIFY(outcome.response.bodyEnd == BodyEnd::Truncated);
    QCOMPARE(outcome.response.body.size(), 999);

    request.url.setPath(QStringLiteral("/endless"));
    request.bodyLimit_bytes = 500'000;
    outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QVERIFY(outcome.response.bodyEnd == BodyEnd::Truncated);
    QCOMPARE(outcome.response.body.size(), 500'000);
    QVERIFY(spinUntil([&] { return server.open() == 0; })); // and the connection is cut
}

void TstHttpWire::boundsHeaders()
{
    ScriptedServer server;
    qint64 written_bytes = 0;
    server.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        const auto pour = [&socket, &written_bytes] {
            while (socket.bytesToWrite() < 100'000) {
                socket.write("X-Filler: " + QByteArray(1000, 'f') + "\r\n");
                written_bytes += 1012;
            }
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
        socket.write("HTTP/1.1 200 OK\r\n");
    });
    HttpRequest request = get(server.port());
    request.deadline = Millis{1500};
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("receive too-large maybe-sent"));
    QVERIFY(written_bytes < 8'000'000); // the system's buffers take what nobody reads
}

void TstHttpWire::tellsWhereTheAnswerBroke_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("expected");
    struct Row
    {
        const char *name;
        QByteArray answer;
        bool closes;
        const char *expected;
    };
    const std::vector<Row> rows{
        {"half a header block", "HTTP/1.1 200 OK\r\nX-Ha", true, "receive closed maybe-sent"},
        {"half a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", true, "receive closed maybe-sent"},
        {"half a chunk",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf",
         true,
         "receive closed maybe-sent"},
        {"silence", "", false, "wait timeout maybe-sent"},
        {"stalled body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", false, "receive timeout maybe-sent"},
        {"no length, closed", "HTTP/1.1 200 OK\r\n\r\nall of it", true, "answer 200"},
        {"error status, half a body",
         "HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\nhalf",
         true,
         "receive closed maybe-sent"},
    };
    for (const Row &row : rows) {
        QTest::addRow("qt %s", row.name) << Client::Qt << row.answer << row.closes << QString::fromLatin1(row.expected);
        QTest::addRow("curl %s", row.name)
            << Client::Curl << row.answer << row.closes << QString::fromLatin1(row.expected);
    }
}

void TstHttpWire::tellsWhereTheAnswerBroke()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(QString, expected);
    ScriptedServer server;
    server.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer);
        if (closes)
            socket.disconnectFromHost();
    });
    HttpRequest request = get(server.port());
    request.deadline = Millis{400};
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), expected);
    QCOMPARE(server.connections(), 1);
}

void TstHttpWire::keepsBytesThatAreNoText()
{
    const QByteArray body = QByteArray::fromHex("ff00fe80c328");
    ScriptedServer server;
    server.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 Sch\xF6n\r\nX-Odd: \xFF\xFE\r\nContent-Length: 6\r\n\r\n" + body);
        socket.disconnectFromHost();
    });
    const HttpOutcome outcome = m_net.run(rowClient(), get(server.port()));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(outcome.response.body, body);
    QCOMPARE(headerValue(outcome.response.headers, "X-Odd"), "\xFF\xFE");
}

void TstHttpWire::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<HttpRequest>("request");
    std::vector<std::pair<const char *, HttpRequest>> rows;
    const auto row = [&](const char *name, auto change) {
        HttpRequest request = get(1);
        change(request);
        rows.emplace_back(name, request);
    };
    row("no scheme", [](HttpRequest &r) { r.url = QUrl(QStringLiteral("shop.test/health")); });
    row("other scheme", [](HttpRequest &r) { r.url = QUrl(QStringLiteral("ftp://shop.test/")); });
    row("file", [](HttpRequest &r) { r.url = QUrl(QStringLiteral("file:///etc/passwd")); });
    row("no host", [](HttpRequest &r) { r.url = QUrl(QStringLiteral("http:///x")); });
    row("header with a line break", [](HttpRequest &r) { r.headers = {{"X-A", "b\r\nX-Evil: yes"}}; });
    row("header name with a line break", [](HttpRequest &r) { r.headers = {{"X-A\r\nX-Evil", "b"}}; });
    row("method with a space", [](HttpRequest &r) { r.method = "GET /evil"; });
    row("empty method", [](HttpRequest &r) { r.method.clear(); });
    row("address of the other family", [](HttpRequest &r) { r.family = AddressFamily::IPv6; });
    for (const auto &[name, request] : rows) {
        QTest::addRow("qt %s", name) << Client::Qt << request;
        QTest::addRow("curl %s", name) << Client::Curl << request;
    }
}

void TstHttpWire::refusesWhatCannotBeSent()
{
    QFETCH(HttpRequest, request);
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("none misconfigured nothing-sent"));
    QVERIFY(!outcome.failure->sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TstHttpWire)
#include "tst_http_wire.moc"
