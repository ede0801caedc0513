// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/intake/intake_server.h"
#include "support/certificates.h"
#include "support/spin.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using salve::test::spinUntil;

namespace {

/// What one connection got back; the peer closes it.
struct Client
{
    explicit Client(quint16 port, const QByteArray &request = {})
    {
        socket.connectToHost(QHostAddress::LocalHost, port);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { answer += socket.readAll(); });
        if (!request.isEmpty())
            socket.write(request);
    }
    bool isOver() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    int status() const { return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0; }
    QByteArray body() const { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }
    QTcpSocket socket;
    QByteArray answer;
};

/// What this process holds now.
qint64 memory_KiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: salve.test\r\nX-Thing: One\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// The server for what others tell us, and senders who mean no good.
class TestIntakeServer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_server.reset(); }
    void hearsWhatIsSaid();
    void answersLater();
    void senderGoesAway();
    void closesWithAnAnswer();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
    void tooOftenIsHeldBack();
    void drippingIsCutOff();
    void endlessIsCutOff_data();
    void endlessIsCutOff();
    void wrongLengths_data();
    void wrongLengths();
    void oddBytes_data();
    void oddBytes();
    void oneSenderCannotTakeAllConnections();
    void speaksTls();
    void saysWhyItDoesNotListen();
    void ratesAreForgotten();

private:
    ManualClock m_clock;
    std::vector<IntakeRequest> m_requests;
    std::vector<IntakeServer::Reply> m_replies;
    bool m_answersAtOnce{true};
    std::unique_ptr<IntakeServer> m_server;
};

void TestIntakeServer::init()
{
    m_requests.clear();
    m_replies.clear();
    m_answersAtOnce = true;
    m_server =
        std::make_unique<IntakeServer>(m_clock, [this](const IntakeRequest &request, const IntakeServer::Reply &reply) {
            m_requests.push_back(request);
            if (m_answersAtOnce)
                reply({200, "text/plain", "heard"});
            else
                m_replies.push_back(reply);
        });
    const Result<void> listening = m_server->listen({});
    QVERIFY2(listening.has_value(), listening ? "" : qPrintable(listening.error().sentence));
    QVERIFY(m_server->port() > 0);
}

void TestIntakeServer::hearsWhatIsSaid()
{
    Client client(m_server->port(), post("/push/tok%20en/fail?msg=a%26b&x=1", "it broke"));
    QVERIFY(spinUntil([&] { return client.isOver(); }));
    QCOMPARE(client.status(), 200);
    QCOMPARE(client.body(), QByteArray("heard"));
    QCOMPARE(int(m_requests.size()), 1);
    const IntakeRequest &request = m_requests.front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, u"/push/tok en/fail"_s);
    QCOMPARE(request.body, QByteArray("it broke"));
    QCOMPARE(request.sender, u"127.0.0.1"_s);
    QVERIFY(std::find(request.query.begin(), request.query.end(), std::pair(u"msg"_s, u"a&b"_s))
            != request.query.end());
    const std::pair<QByteArray, QByteArray> header("x-thing", "One");
    QVERIFY(std::find(request.headers.begin(), request.headers.end(), header) != request.headers.end());
}

void TestIntakeServer::answersLater()
{
    m_answersAtOnce = false;
    Client client(m_server->port(), post("/in/x", "{}"));
    QVERIFY(spinUntil([&] { return m_replies.size() == 1; }));
    QCOMPARE(client.status(), 0);
    m_replies.front()({201, "application/json", "{\"ok\":true}"});
    m_replies.front()({500, "text/plain", "a second answer"});
    QVERIFY(spinUntil([&] { return client.isOver(); }));
    QCOMPARE(client.status(), 201);
    QVERIFY(client.answer.contains("Content-Type: application/json"));
}

void TestIntakeServer::senderGoesAway()
{
    m_answersAtOnce = false;
    {
        Client client(m_server->port(), post("/in/x", "{}"));
        QVERIFY(spinUntil([&] { return m_replies.size() == 1; }));
        client.socket.abort();
    }
    m_replies.front()({200, "text/plain", "too late"});
    m_answersAtOnce = true;
    Client next(m_server->port(), post("/in/x", "{}"));
    QVERIFY(spinUntil([&] { return next.isOver(); }));
    QCOMPARE(next.status(), 200);
}

void TestIntakeServer::closesWithAnAnswer()
{
    m_answersAtOnce = false;
    Client client(m_server->port(), post("/in/x", "{}"));
    QVERIFY(spinUntil([&] { return m_replies.size() == 1; }));
    m_server->close();
    QVERIFY(spinUntil([&] { return client.isOver(); }));
    m_replies.front()({200, "text/plain", "too late"}); // to nobody
    QVERIFY(client.status() == 503 || client.status() == 0);
}

void TestIntakeServer::tooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status"); // 0: cut off
    QTest::newRow("a body of 1 MiB is taken") << post("/in/x", QByteArray(1024 * 1024, 'x')) << 200;
    QTest::newRow("a larger body") << post("/in/x", QByteArray(1024 * 1024 + 1, 'x')) << 413;
    QByteArray chunks = "POST /in/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 40; ++i)
        chunks += "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    QTest::newRow("a larger body in pieces") << chunks + "0\r\n\r\n" << 413;
    QTest::newRow("long headers") << "GET /in/x HTTP/1.1\r\nHost: a\r\nX-A: " + QByteArray(64 * 1024, 'x') + "\r\n\r\n"
                                  << 431;
    QTest::newRow("a long path") << "GET /" + QByteArray(64 * 1024, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n" << 414;
    QTest::newRow("compressed") << QByteArray("POST /in/x HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\n"
                                              "Content-Length: 4\r\n\r\n\x1f\x8b\x08\x00",
                                              79)
                                << 415;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\xfc\r\n\r\n") << 400;
}

void TestIntakeServer::tooMuchIsRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Client client(m_server->port(), request);
    QVERIFY(spinUntil([&] {
        m_clock.advance(Millis{20}); // what libmicrohttpd goes on waiting for ends with the longest request
        return client.status() != 0 || client.isOver();
    }));
    if (status == 413 || status == 415 || status == 200) {
        QCOMPARE(client.status(), status);
    } else { // refused by libmicrohttpd, which may also just close
        QVERIFY2(client.status() == 0 || client.status() >= 400, client.answer.constData());
    }
    QCOMPARE(m_requests.size(), size_t(status == 200 ? 1 : 0));
}

void TestIntakeServer::tooOftenIsHeldBack()
{
    int heldBack = 0;
    for (int i = 0; i < 130; ++i) {
        Client client(m_server->port(), post("/in/x", "{}"));
        QVERIFY(spinUntil([&] { return client.isOver(); }));
        heldBack += client.status() == 429 ? 1 : 0;
        if (client.status() == 429)
            QVERIFY(client.answer.contains("Retry-After: 1"));
    }
    QCOMPARE(heldBack, 30); // the clock stands: nothing is filled up again
    QCOMPARE(int(m_requests.size()), 100);
    m_clock.advance(Millis{1000});
    Client client(m_server->port(), post("/in/x", "{}"));
    QVERIFY(spinUntil([&] { return client.isOver(); }));
    QCOMPARE(client.status(), 200);
}

void TestIntakeServer::drippingIsCutOff()
{
    Client headers(m_server->port(), "GET /in/x HTTP/1.1\r\nX-");
    Client body(m_server->port(), "POST /in/x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n");
    for (int second = 0; second < 30; ++second) {
        m_clock.advance(Millis{1000});
        headers.socket.write("a");
        body.socket.write("a");
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QVERIFY(spinUntil([&] { return headers.isOver() && body.isOver(); }));
    QVERIFY(m_requests.empty());
}

void TestIntakeServer::endlessIsCutOff_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    const QByteArray post = "POST /in/x HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("headers") << post << "X-A: " + QByteArray(1000, 'x') + "\r\n";
    QTest::newRow("one header") << post + "X-A: " << QByteArray(1000, 'x');
    QTest::newRow("a path") << QByteArray("GET /") << QByteArray(1000, 'x');
    QTest::newRow("a body in pieces") << post + "Transfer-Encoding: chunked\r\n\r\n"
                                      << "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    QTest::newRow("a body") << post + "Content-Length: 1000000000000\r\n\r\n" << QByteArray(0x10000, 'x');
    QTest::newRow("what follows a body in pieces") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                                                   << "X-A: " + QByteArray(1000, 'x') + "\r\n";
}

/// The clock stands: it is the amount that ends it, and little is kept of it.
void TestIntakeServer::endlessIsCutOff()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, more);
    constexpr qint64 kMost_bytes = 64 * 1024 * 1024; // the sockets hold some MiB
    const qint64 before_KiB = memory_KiB();
    Client client(m_server->port(), begin);
    qint64 sent_bytes = 0;
    QVERIFY(spinUntil([&] {
        if (client.socket.state() == QAbstractSocket::ConnectedState && client.socket.bytesToWrite() < 0x40000) {
            client.socket.write(more);
            sent_bytes += more.size();
        }
        return client.isOver() || sent_bytes > kMost_bytes;
    }));
    QVERIFY2(client.isOver(), qPrintable(QString::number(sent_bytes)));
    QVERIFY(client.status() == 0 || client.status() >= 400);
    QVERIFY(m_requests.empty());
    QVERIFY2(memory_KiB() - before_KiB < 16 * 1024, qPrintable(QString::number(memory_KiB() - before_KiB)));
    Client next(m_server->port(), post("/in/x", "{}"));
    QVERIFY(spinUntil([&] { return next.isOver(); }));
    QCOMPARE(next.status(), 200);
}

void TestIntakeServer::wrongLengths_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("heard"); // null: nothing is
    QTest::newRow("shorter than what follows")
        << QByteArray("Content-Length: 5") << QByteArray("{\"a\"}POST /in/y HTTP/1.1\r\nHost: a\r\n\r\n")
        << QByteArray("{\"a\"}");
    QTest::newRow("longer than what comes") << QByteArray("Content-Length: 100") << QByteArray("{}") << QByteArray();
    QTest::newRow("negative") << QByteArray("Content-Length: -1") << QByteArray("{}") << QByteArray();
    QTest::newRow("no number") << QByteArray("Content-Length: many") << QByteArray("{}") << QByteArray();
    QTest::newRow("no number that anybody can hold")
        << QByteArray("Content-Length: 99999999999999999999999") << QByteArray("{}") << QByteArray();
    QTest::newRow("a piece with a size that is none")
        << QByteArray("Transfer-Encoding: chunked") << QByteArray("xyz\r\n{}\r\n0\r\n\r\n") << QByteArray();
    QTest::newRow("a piece larger than can be")
        << QByteArray("Transfer-Encoding: chunked") << QByteArray("ffffffffffffffffff\r\n{}") << QByteArray();
    QTest::newRow("pieces without an end")
        << QByteArray("Transfer-Encoding: chunked") << QByteArray("2\r\n{}\r\n") << QByteArray();
}

void TestIntakeServer::wrongLengths()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, heard);
    Client client(m_server->port(), "POST /in/x HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n\r\n" + body);
    QVERIFY(spinUntil([&] {
        m_clock.advance(Millis{20}); // who waits for more is cut off in time
        return client.isOver();
    }));
    if (heard.isNull()) {
        QVERIFY2(client.status() == 0 || client.status() >= 400, client.answer.constData());
        QVERIFY(m_requests.empty());
    } else {
        QCOMPARE(client.status(), 200);
        QCOMPARE(int(m_requests.size()), 1); // what is behind it is no second one
        QCOMPARE(m_requests.front().body, heard);
    }
}

void TestIntakeServer::oddBytes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("read"); // null: refused before
    QTest::newRow("slashes") << QByteArray("//in///x//") << u"//in///x//"_s;
    QTest::newRow("points") << QByteArray("/in/../%2e%2e/%2E/x") << u"/in/../.././x"_s;
    QTest::newRow("a slash in disguise") << QByteArray("/in%2fx") << u"/in/x"_s;
    QTest::newRow("an end in disguise") << QByteArray("/in/x%00y") << u"/in/x"_s;
    QTest::newRow("no UTF-8") << QByteArray("/in/%ff%fe\xc3\x28") << u"/in/\ufffd\ufffd\ufffd("_s;
    QTest::newRow("half a code") << QByteArray("/in/x%2") << u"/in/x%2"_s;
    QTest::newRow("a whole address") << QByteArray("http://other.test/in/x") << u"http://other.test/in/x"_s;
}

void TestIntakeServer::oddBytes()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, read);
    Client client(m_server->port(), post(path, "\xff\xfe\x00{"));
    QVERIFY(spinUntil([&] {
        m_clock.advance(Millis{20});
        return client.isOver();
    }));
    QCOMPARE(client.status(), 200);
    QCOMPARE(int(m_requests.size()), 1);
    QCOMPARE(m_requests.front().path, read);
}

void TestIntakeServer::oneSenderCannotTakeAllConnections()
{
    std::vector<std::unique_ptr<Client>> idle;
    for (int i = 0; i < 70; ++i)
        idle.push_back(std::make_unique<Client>(m_server->port(), "GET /"));
    const auto open = [&] {
        return std::count_if(idle.begin(), idle.end(), [](const auto &client) {
            return client->socket.state() == QAbstractSocket::ConnectedState;
        });
    };
    QVERIFY(spinUntil([&] { return open() == IntakeServer::kMostConnectionsOfOne; }));
}

void TestIntakeServer::speaksTls()
{
    if (const QString missing = test::Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    test::Certificates certificates;
    const test::KeyPair pair = certificates.issue(u"intake"_s, {u"IP:127.0.0.1"_s});
    IntakeOptions options;
    options.certificateFile = pair.certificate;
    options.keyFile = pair.key;
    QVERIFY(m_server->listen(options).has_value());
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(certificates.caFile()));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port());
    QByteArray answer;
    QObject::connect(&socket, &QSslSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] { socket.write(post("/in/x", "{}")); });
    QVERIFY(spinUntil([&] { return answer.contains("heard"); }));
}

void TestIntakeServer::saysWhyItDoesNotListen()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    IntakeOptions options;
    options.port = other.serverPort();
    const Result<void> taken = m_server->listen(options);
    QVERIFY(!taken);
    QVERIFY2(taken.error().sentence.contains(QString::number(other.serverPort())), qPrintable(taken.error().sentence));
    QVERIFY(!m_server->isListening());
    options = {};
    options.certificateFile = u"/nowhere/cert.pem"_s;
    options.keyFile = u"/nowhere/key.pem"_s;
    const Result<void> noFile = m_server->listen(options);
    QVERIFY(!noFile);
    QVERIFY(noFile.error().sentence.contains(u"/nowhere/cert.pem"_s));
}

void TestIntakeServer::ratesAreForgotten()
{
    RateLimit limit(2);
    Micros now{0};
    for (int i = 0; i < 30'000; ++i)
        QVERIFY(limit.allows(QString::number(i), now += Micros{10}));
    QVERIFY(limit.allows(u"a"_s, now));
    QVERIFY(limit.allows(u"a"_s, now));
    QVERIFY(!limit.allows(u"a"_s, now));
    QVERIFY(!limit.allows(u"a"_s, now + Micros{400'000}));
    QVERIFY(limit.allows(u"a"_s, now + Micros{600'000}));
}

QTEST_GUILESS_MAIN(TestIntakeServer)
#include "tst_intake_server.moc"
