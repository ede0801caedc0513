// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"

#include <QElapsedTimer>

using namespace salve;
using namespace salve::test;

namespace {

ScriptedServer::OnRequest redirectTo(std::function<QString(const QByteArray &request)> target, int status = 302)
{
    return [target = std::move(target), status](QTcpSocket &socket, const QByteArray &request) {
        const QString location = target(request);
        if (location.isEmpty()) {
            ScriptedServer::reply(socket, request);
            return;
        }
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + location.toLatin1()
                     + "\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    };
}

void answer(QTcpSocket &socket, const QByteArray &)
{
    ScriptedServer::reply(socket);
}

void hang(QTcpSocket &, const QByteArray &) {}

} // namespace

/// What happens around the wire: queue, deadline, names, redirects, cancellation. The same for both clients.
class TstHttpJourney : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhyNoConnection_data();
    void tellsWhyNoConnection();
    void usesTheNextAddress_data() { bothClients(); }
    void usesTheNextAddress();
    void goesWhereItIsForced_data() { bothClients(); }
    void goesWhereItIsForced();
    void keepsToTheFamily_data() { bothClients(); }
    void keepsToTheFamily();
    void followsByTheRules_data();
    void followsByTheRules();
    void stopsInALoop_data() { bothClients(); }
    void stopsInALoop();
    void keepsSecretsFromStrangers_data() { bothClients(); }
    void keepsSecretsFromStrangers();
    void keepsTheDeadline_data() { bothClients(); }
    void keepsTheDeadline();
    void hangingRequestsDelayNobodyElse_data() { bothClients(); }
    void hangingRequestsDelayNobodyElse();
    void startsTheDeadlineAtDispatch_data() { bothClients(); }
    void startsTheDeadlineAtDispatch();
    void isCancelledAnywhere_data();
    void isCancelledAnywhere();

private:
    HttpFixture m_net;
};

void TstHttpJourney::tellsWhyNoConnection_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    for (const auto &[name, client] : {std::pair{"qt", Client::Qt}, std::pair{"curl", Client::Curl}}) {
        QTest::addRow("%s refused", name)
            << client << QStringLiteral("shop.test") << QStringLiteral("connect refused nothing-sent");
        QTest::addRow("%s unknown name", name)
            << client << QStringLiteral("nowhere.test") << QStringLiteral("resolve nxdomain nothing-sent");
        QTest::addRow("%s broken DNS", name)
            << client << QStringLiteral("broken.test") << QStringLiteral("resolve resolve-failed nothing-sent");
        QTest::addRow("%s silent DNS", name)
            << client << QStringLiteral("stuck.test") << QStringLiteral("resolve timeout nothing-sent");
    }
}

void TstHttpJourney::tellsWhyNoConnection()
{
    QFETCH(QString, host);
    QFETCH(QString, expected);
    quint16 closedPort = 0;
    {
        ScriptedServer server;
        closedPort = server.port();
    }
    HttpRequest request = get(QStringLiteral("http://%1:%2/").arg(host, QString::number(closedPort)));
    request.deadline = Millis{300};
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), expected);
    QVERIFY2(outcome.failure->sentence.contains(host), qPrintable(outcome.failure->sentence));
}

void TstHttpJourney::usesTheNextAddress()
{
    ScriptedServer server;
    server.onRequest(answer);
    const HttpOutcome outcome =
        m_net.run(rowClient(), get(QStringLiteral("http://second.test:%1/").arg(server.port())));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(outcome.peer, QHostAddress(QStringLiteral("127.0.0.1")));
    QVERIFY(outcome.phases.resolve);
    QCOMPARE(server.requests().size(), 1U);
}

void TstHttpJourney::goesWhereItIsForced()
{
    ScriptedServer server(QHostAddress(QStringLiteral("127.0.0.9")));
    server.onRequest(answer);
    HttpRequest request = get(QStringLiteral("http://nowhere.test:%1/").arg(server.port()));
    request.forcedAddress = QHostAddress(QStringLiteral("127.0.0.9"));
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(outcome.peer, request.forcedAddress);
    QVERIFY(!outcome.phases.resolve);
    QVERIFY(server.requests().front().contains("Host: nowhere.test:" + QByteArray::number(server.port())));
}

void TstHttpJourney::keepsToTheFamily()
{
    ScriptedServer v6(QHostAddress::LocalHostIPv6);
    v6.onRequest(answer);
    HttpRequest request = get(QStringLiteral("http://shop.test:%1/").arg(v6.port()));
    request.family = AddressFamily::IPv6;
    HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(outcome.peer, QHostAddress(QHostAddress::LocalHostIPv6));

    request.url = QUrl(QStringLiteral("http://[::1]:%1/").arg(v6.port()));
    outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QVERIFY(v6.requests().back().contains("Host: [::1]:" + QByteArray::number(v6.port())));

    request.url = QUrl(QStringLiteral("http://shop.test:%1/").arg(v6.port()));
    request.family = AddressFamily::IPv4;
    QCOMPARE(inWords(m_net.run(rowClient(), request)), QStringLiteral("connect refused nothing-sent"));
}

void TstHttpJourney::followsByTheRules_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const char *name, Client client) {
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%s GET %d", name, status)
                << client << QByteArray("GET") << status << 3 << QStringLiteral("answer 200");
            QTest::addRow("%s POST %d", name, status)
                << client << QByteArray("POST") << status << 3 << QStringLiteral("answer %1").arg(status);
        }
        QTest::addRow("%s HEAD 302", name) << client << QByteArray("HEAD") << 302 << 3 << QStringLiteral("answer 200");
        QTest::addRow("%s not asked to", name)
            << client << QByteArray("GET") << 302 << 0 << QStringLiteral("answer 302");
        QTest::addRow("%s no redirect at all", name)
            << client << QByteArray("GET") << 304 << 3 << QStringLiteral("answer 304");
    };
    rows("qt", Client::Qt);
    rows("curl", Client::Curl);
}

void TstHttpJourney::followsByTheRules()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(int, limit);
    QFETCH(QString, expected);
    ScriptedServer server;
    server.onRequest(redirectTo(
        [](const QByteArray &request) {
            return request.contains(" /there") ? QString() : QStringLiteral("../there?x=1#top");
        },
        status));
    HttpRequest request = get(server.port(), QStringLiteral("/a/b"));
    request.method = method;
    request.maxRedirects = limit;
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), expected);
    const bool isFollowed = expected == u"answer 200";
    QCOMPARE(outcome.redirects, isFollowed ? 1 : 0);
    QCOMPARE(server.requests().size(), isFollowed ? 2U : 1U);
    if (isFollowed) {
        QVERIFY(server.requests().back().startsWith(method + " /there?x=1 HTTP/1.1\r\n"));
        QCOMPARE(outcome.url.path(), QStringLiteral("/there"));
    }
}

void TstHttpJourney::stopsInALoop()
{
    ScriptedServer server;
    server.onRequest(redirectTo([](const QByteArray &) { return QStringLiteral("/again"); }));
    HttpRequest request = get(server.port());
    request.maxRedirects = 4;
    HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("receive redirects maybe-sent"));
    QCOMPARE(outcome.redirects, 4);
    QCOMPARE(server.requests().size(), 5U);

    for (const char *target : {"file:///etc/passwd", "gopher://127.0.0.1/", "http://", "http://a b/"}) {
        server.onRequest(redirectTo([target](const QByteArray &) { return QString::fromLatin1(target); }));
        outcome = m_net.run(rowClient(), request);
        QCOMPARE(inWords(outcome), QStringLiteral("receive redirects maybe-sent"));
    }
}

void TstHttpJourney::keepsSecretsFromStrangers()
{
    ScriptedServer stranger;
    stranger.onRequest(answer);
    ScriptedServer server;
    server.onRequest(redirectTo([&](const QByteArray &request) {
        return request.contains(" /own") ? QStringLiteral("http://user:pw@127.0.0.1:%1/").arg(stranger.port())
                                         : QStringLiteral("/own");
    }));
    HttpRequest request = get(QStringLiteral("http://me:secret@127.0.0.1:%1/").arg(server.port()));
    request.headers = {{"X-Api-Key", "secret"}, {"Cookie", "secret"}, {"Accept", "text/plain"}};
    request.maxRedirects = 3;
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(server.requests().size(), 2U);
    for (const QByteArray &sent : server.requests())
        QVERIFY(sent.contains("X-Api-Key: secret") && sent.contains("Authorization: Basic "));
    const QByteArray abroad = stranger.requests().front();
    QVERIFY(!abroad.contains("secret") && !abroad.contains("Authorization"));
    QVERIFY(abroad.contains("Accept: text/plain"));
    QVERIFY(outcome.url.userInfo().isEmpty());
}

void TstHttpJourney::keepsTheDeadline()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(std::chrono::milliseconds(50));
    });
    HttpRequest request = get(server.port());
    request.deadline = Millis{300};
    QElapsedTimer watch;
    watch.start();
    const HttpOutcome outcome = m_net.run(rowClient(), request);
    QCOMPARE(inWords(outcome), QStringLiteral("receive timeout maybe-sent"));
    QVERIFY(watch.elapsed() >= 295);
    QVERIFY(outcome.latency >= Millis{295});
    QVERIFY2(outcome.latency < Millis{5000}, "the drops kept it alive");
    QCOMPARE(outcome.response.status, 200);
    QVERIFY(!outcome.response.body.isEmpty());
    QVERIFY(spinUntil([&] { return server.open() == 0; }));
}

void TstHttpJourney::hangingRequestsDelayNobodyElse()
{
    ScriptedServer hanging;
    hanging.onRequest(hang);
    ScriptedServer other;
    other.onRequest(answer);
    HttpClient &client = m_net.client(rowClient());
    std::vector<std::unique_ptr<HttpExchange>> exchanges;
    int dispatched = 0;
    for (int i = 0; i < 30; ++i) {
        exchanges.push_back(client.make(get(hanging.port())));
        connect(exchanges.back().get(), &HttpExchange::dispatched, this, [&] { ++dispatched; });
        exchanges.back()->start();
    }
    QVERIFY(spinUntil([&] { return hanging.requests().size() == 6; }));
    QCOMPARE(inWords(m_net.run(rowClient(), get(other.port()))), QStringLiteral("answer 200"));
    QCOMPARE(dispatched, 6);
    QCOMPARE(hanging.connections(), 6);

    // Another name at the same place has a queue of its own.
    HttpRequest otherName = get(QStringLiteral("http://other.test:%1/").arg(hanging.port()));
    otherName.deadline = Millis{200};
    QCOMPARE(inWords(m_net.run(rowClient(), otherName)), QStringLiteral("wait timeout maybe-sent"));
    QCOMPARE(hanging.connections(), 7);

    exchanges.erase(exchanges.begin() + 10, exchanges.end());  // 20 that wait
    exchanges.erase(exchanges.begin(), exchanges.begin() + 6); // the 6 that talk: now the last 4 may
    QVERIFY(spinUntil([&] { return hanging.connections() == 11; }));
    QCOMPARE(dispatched, 10);
}

void TstHttpJourney::startsTheDeadlineAtDispatch()
{
    ScriptedServer hanging;
    hanging.onRequest(hang);
    HttpClient &client = m_net.client(rowClient());
    std::vector<std::unique_ptr<HttpExchange>> exchanges;
    QStringList ends;
    HttpRequest request = get(hanging.port());
    request.deadline = Millis{150};
    for (int i = 0; i < 15; ++i) {
        exchanges.push_back(client.make(request));
        connect(exchanges.back().get(), &HttpExchange::finished, this, [&](const HttpOutcome &outcome) {
            ends += inWords(outcome);
        });
        exchanges.back()->start();
    }
    QVERIFY(spinUntil([&] { return ends.size() == 15; }));
    // Those that queued for 300 ms had their 150 ms on the wire all the same.
    QCOMPARE(ends.count(QStringLiteral("wait timeout maybe-sent")), 15);
    QCOMPARE(hanging.requests().size(), 15U);
}

void TstHttpJourney::isCancelledAnywhere_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<int>("step");
    for (const auto &[name, client] : {std::pair{"qt", Client::Qt}, std::pair{"curl", Client::Curl}}) {
        for (int step = 0; step < 8; ++step)
            QTest::addRow("%s step %d", name, step) << client << step;
    }
}

void TstHttpJourney::isCancelledAnywhere()
{
    QFETCH(int, step);
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &request) {
        if (request.contains(" /body"))
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart");
        else if (request.contains(" /answer"))
            ScriptedServer::reply(socket);
    });
    const bool isResolving = step == 2;
    const QString path = step == 6 ? QStringLiteral("body") : step == 7 ? QStringLiteral("answer") : QString();
    auto exchange = m_net.client(rowClient())
                        .make(get(QStringLiteral("http://%1:%2/%3")
                                      .arg(isResolving ? QStringLiteral("stuck.test") : QStringLiteral("shop.test"),
                                           QString::number(server.port()),
                                           path)));
    bool isDestroyed = false;
    int finishedAfter = 0;
    bool isDispatched = false;
    connect(exchange.get(), &HttpExchange::finished, this, [&] {
        if (step == 7)
            exchange.reset(); // inside its own signal
        finishedAfter += isDestroyed ? 1 : 0;
    });
    connect(exchange.get(), &HttpExchange::dispatched, this, [&] { isDispatched = true; });
    if (step > 0)
        exchange->start();
    const std::array<std::function<bool()>, 8> reached{[] { return true; },
                                                       [] { return true; },
                                                       [&] { return isDispatched; },
                                                       [&] { return server.connections() == 1; },
                                                       [&] { return server.requests().size() == 1; },
                                                       [&] { return server.requests().size() == 1; },
                                                       [&] { return server.requests().size() == 1; },
                                                       [&] { return !exchange; }};
    QVERIFY(spinUntil(reached.at(size_t(step))));
    exchange.reset();
    isDestroyed = true;
    if (step >= 3)
        QVERIFY(spinUntil([&] { return server.open() == 0; }));
    // The client goes on as if nothing had been.
    HttpRequest next = get(server.port(), QStringLiteral("/answer"));
    QCOMPARE(inWords(m_net.run(rowClient(), next)), QStringLiteral("answer 200"));
    QCOMPARE(finishedAfter, 0);
}

QTEST_GUILESS_MAIN(TstHttpJourney)
#include "tst_http_journey.moc"
