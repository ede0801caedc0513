// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"
#include "net/network.h"
#include "net/proxy_stand_in.h"
#include "net/proxying_http_client.h"
#include "support/child_server.h"

using namespace salve;
using namespace salve::test;

namespace {

using Speaks = ProxyStandIn::Speaks;

void bothProxies()
{
    QTest::addColumn<int>("speaks");
    QTest::newRow("http") << int(Speaks::Http);
    QTest::newRow("socks5") << int(Speaks::Socks5);
}

Speaks rowProxy()
{
    QFETCH(int, speaks);
    return Speaks(speaks);
}

HttpRequest through(const ProxyStandIn &proxy, const QString &url)
{
    HttpRequest request = get(url);
    request.proxy = *proxyFromText(proxy.url());
    return request;
}

QString plain(const ScriptedServer &server, const QString &name)
{
    return QStringLiteral("http://%1:%2/page").arg(name, QString::number(server.port()));
}

} // namespace

/// Requests through an HTTP and a SOCKS proxy, and what each of the two says when it cannot.
class TstHttpProxy : public QObject
{
    Q_OBJECT
private slots:
    void readsTexts_data();
    void readsTexts();
    void keepsExceptions_data();
    void keepsExceptions();
    void passesPlainRequests_data() { bothProxies(); }
    void passesPlainRequests();
    void passesTls_data() { bothProxies(); }
    void passesTls();
    void logsIn_data() { bothProxies(); }
    void logsIn();
    void saysWhyNot_data();
    void saysWhyNot();
    void namesAProxyThatIsNotThere();
    void tellsTheWrongKindOfProxy();
    void timesOutAtTheProxy_data() { bothProxies(); }
    void timesOutAtTheProxy();
    void looksUpTheProxyOnly();
    void aHealthyOneDoesNotWaitForHangingOnes_data() { bothProxies(); }
    void aHealthyOneDoesNotWaitForHangingOnes();
    void chooses_data();
    void chooses();
    void servesTheWholeApplication();

private:
    HttpFixture m_net;
};

void TstHttpProxy::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("none", "0 :0");
    row("http://proxy.example:3128", "1 proxy.example:3128");
    row("http://proxy.example/", "1 proxy.example:3128");
    row("socks5://[::1]:9050", "2 ::1:9050");
    row("socks5h://proxy.example", "2 proxy.example:1080");
    row("https://proxy.example:3128", "");
    row("proxy.example:3128", "");
    row("http://user:pass@proxy.example:3128", "");
    row("http://proxy.example:3128/path", "");
    row("http://", "");
    row("ftp://proxy.example", "");
}

void TstHttpProxy::readsTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<HttpProxy> proxy = proxyFromText(text);
    QCOMPARE(proxy ? QStringLiteral("%1 %2:%3").arg(int(proxy->type)).arg(proxy->host).arg(proxy->port) : QString(),
             expected);
}

void TstHttpProxy::keepsExceptions_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isProxied");
    QTest::newRow("elsewhere") << QStringLiteral("https://shop.example/") << true;
    QTest::newRow("this computer") << QStringLiteral("http://127.0.0.1:8000/") << false;
    QTest::newRow("this computer by IPv6") << QStringLiteral("http://[::1]:8000/") << false;
    QTest::newRow("this computer by name") << QStringLiteral("http://localhost/") << false;
    QTest::newRow("named") << QStringLiteral("http://DB1/") << false;
    QTest::newRow("not below a named one") << QStringLiteral("http://x.db1/") << true;
    QTest::newRow("below") << QStringLiteral("https://a.b.corp.example/") << false;
    QTest::newRow("the top of below") << QStringLiteral("https://corp.example/") << false;
    QTest::newRow("only looks like below") << QStringLiteral("https://notcorp.example/") << true;
    QTest::newRow("in the net") << QStringLiteral("http://10.20.30.40/") << false;
    QTest::newRow("outside of the net") << QStringLiteral("http://11.20.30.40/") << true;
}

void TstHttpProxy::keepsExceptions()
{
    QFETCH(QString, url);
    QFETCH(bool, isProxied);
    const ProxyRules rules{*proxyFromText(QStringLiteral("http://proxy.example:3128")),
                           {QStringLiteral("db1"), QStringLiteral(".corp.example"), QStringLiteral("10.0.0.0/8")}};
    QCOMPARE(!proxyFor(rules, QUrl(url)).isNone(), isProxied);
}

void TstHttpProxy::passesPlainRequests()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "hello"); });
    const ProxyStandIn proxy(rowProxy());
    const HttpOutcome outcome =
        m_net.run(Client::Curl, through(proxy, plain(server, QStringLiteral("only-the-proxy-knows.test"))));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(outcome.response.body, "hello");
    const QByteArray place = "only-the-proxy-knows.test:" + QByteArray::number(server.port());
    QCOMPARE(proxy.wishes(),
             QByteArrayList{rowProxy() == Speaks::Http ? "GET http://" + place + "/page" : "SOCKS " + place});
    QVERIFY2(server.requests().at(0).contains("Host: " + place + "\r\n"), server.requests().at(0).constData());
}

void TstHttpProxy::passesTls()
{
    if (!Certificates::missing().isEmpty())
        QSKIP(qPrintable(Certificates::missing()));
    Certificates certificates;
    ScriptedServer server(certificates.issue(QStringLiteral("good"), {QStringLiteral("DNS:good.test")}));
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "secret"); });
    const ProxyStandIn proxy(rowProxy());
    HttpRequest request = through(proxy, QStringLiteral("https://good.test:%1/").arg(server.port()));
    request.headers.push_back({"Authorization", "Bearer t0p-secret"});
    request.tls.caFile = certificates.caFile();
    const HttpOutcome outcome = m_net.run(Client::Curl, request);
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(outcome.response.body, "secret");
    QCOMPARE(outcome.chain.front().subject, QStringLiteral("CN=good"));
    QVERIFY(server.requests().at(0).contains("Authorization: Bearer t0p-secret"));
    const QByteArray place = "good.test:" + QByteArray::number(server.port());
    QCOMPARE(proxy.wishes(), QByteArrayList{(rowProxy() == Speaks::Http ? "CONNECT " : "SOCKS ") + place});
    QVERIFY(outcome.phases.connect && outcome.phases.tls && outcome.phases.wait);
}

void TstHttpProxy::logsIn()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "hello"); });
    ProxyStandIn proxy(rowProxy());
    proxy.demand("probe", "pr0xy-pass");
    HttpRequest request = through(proxy, plain(server, QStringLiteral("a.test")));
    const HttpOutcome without = m_net.run(Client::Curl, request);
    QCOMPARE(inWords(without), QStringLiteral("connect auth nothing-sent"));
    QVERIFY2(without.failure->sentence.contains(QStringLiteral("wants a user name")),
             qPrintable(without.failure->sentence));
    request.proxy->username = QStringLiteral("probe");
    request.proxy->password = QStringLiteral("wrong");
    const HttpOutcome wrong = m_net.run(Client::Curl, request);
    QCOMPARE(inWords(wrong), QStringLiteral("connect auth nothing-sent"));
    QVERIFY2(wrong.failure->sentence.contains(QStringLiteral("refused the user name")),
             qPrintable(wrong.failure->sentence));
    request.proxy->password = QStringLiteral("pr0xy-pass");
    QCOMPARE(inWords(m_net.run(Client::Curl, request)), QStringLiteral("answer 200"));
    QVERIFY(!server.requests().at(0).contains("Proxy-Authorization") || rowProxy() == Speaks::Http);
}

void TstHttpProxy::saysWhyNot_data()
{
    QTest::addColumn<int>("speaks");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](Speaks speaks, const char *name, const char *expected) {
        QTest::addRow("%s %s", speaks == Speaks::Http ? "http" : "socks5", name)
            << int(speaks) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row(Speaks::Http, "forbidden.test", "connect rejected nothing-sent");
    row(Speaks::Http, "gone.test", "connect unreachable nothing-sent");
    row(Speaks::Http, "late.test", "connect timeout nothing-sent");
    row(Speaks::Socks5, "forbidden.test", "connect rejected nothing-sent");
    row(Speaks::Socks5, "gone.test", "connect unreachable nothing-sent");
    row(Speaks::Socks5, "refused.test", "connect refused nothing-sent");
}

void TstHttpProxy::saysWhyNot()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const ProxyStandIn proxy(rowProxy());
    const HttpOutcome outcome = m_net.run(Client::Curl, through(proxy, QStringLiteral("https://%1:8443/").arg(name)));
    QVERIFY2(inWords(outcome) == expected,
             qPrintable(inWords(outcome)
                        + (outcome.failure ? outcome.failure->sentence + outcome.failure->detail : QString())));
    QVERIFY2(outcome.failure->sentence.contains(name + QStringLiteral(":8443")), qPrintable(outcome.failure->sentence));
    QVERIFY2(outcome.failure->sentence.contains(QStringLiteral("proxy")), qPrintable(outcome.failure->sentence));
}

void TstHttpProxy::namesAProxyThatIsNotThere()
{
    HttpRequest request = get(QStringLiteral("https://good.test/"));
    request.proxy = HttpProxy{ProxyType::Http, QStringLiteral("127.0.0.1"), freePort(), {}, {}};
    HttpOutcome outcome = m_net.run(Client::Curl, request);
    QCOMPARE(inWords(outcome), QStringLiteral("connect refused nothing-sent"));
    QVERIFY2(outcome.failure->sentence.contains(QStringLiteral("The proxy cannot be used: 127.0.0.1:")),
             qPrintable(outcome.failure->sentence));
    request.proxy->host = QStringLiteral("nowhere.test");
    outcome = m_net.run(Client::Curl, request);
    QCOMPARE(inWords(outcome), QStringLiteral("resolve nxdomain nothing-sent"));
    QVERIFY2(outcome.failure->sentence.contains(QStringLiteral("proxy")), qPrintable(outcome.failure->sentence));
    QCOMPARE(inWords(m_net.run(Client::Qt, request)), QStringLiteral("none misconfigured nothing-sent"));
}

void TstHttpProxy::tellsTheWrongKindOfProxy()
{
    ScriptedServer server;
    server.onConnected([](QTcpSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    HttpRequest request = get(QStringLiteral("https://good.test/"));
    request.proxy = HttpProxy{ProxyType::Socks5, QStringLiteral("127.0.0.1"), server.port(), {}, {}};
    const HttpOutcome outcome = m_net.run(Client::Curl, request);
    QVERIFY2(inWords(outcome) == QStringLiteral("connect protocol nothing-sent"),
             qPrintable(inWords(outcome) + (outcome.failure ? outcome.failure->detail : QString())));
}

void TstHttpProxy::timesOutAtTheProxy()
{
    const ProxyStandIn proxy(rowProxy());
    HttpRequest request = through(proxy, QStringLiteral("https://hang.test/"));
    const auto isTheProxys = [](const HttpOutcome &outcome) {
        return outcome.failure
               && outcome.failure->sentence.contains(QStringLiteral("did not connect to hang.test:443 in time"));
    };
    // The way to the proxy is part of the time; a busy computer may need more of it for that.
    HttpOutcome outcome;
    for (request.deadline = Millis{200}; request.deadline < Millis{10'000} && !isTheProxys(outcome);
         request.deadline *= 5) {
        outcome = m_net.run(Client::Curl, request);
        QCOMPARE(inWords(outcome), QStringLiteral("connect timeout nothing-sent"));
    }
    QVERIFY2(isTheProxys(outcome), qPrintable(outcome.failure->sentence));
}

void TstHttpProxy::looksUpTheProxyOnly()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket); });
    const ProxyStandIn proxy(Speaks::Http);
    // second.test is 127.0.0.2, 127.0.0.3 and then 127.0.0.1, where the proxy listens; nowhere.test has no address
    // here.
    HttpRequest request = through(proxy, plain(server, QStringLiteral("nowhere.test")));
    request.proxy->host = QStringLiteral("second.test");
    QCOMPARE(inWords(m_net.run(Client::Curl, request)), QStringLiteral("answer 200"));
    QCOMPARE(proxy.wishes().size(), 1);
}

void TstHttpProxy::aHealthyOneDoesNotWaitForHangingOnes()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket); });
    const ProxyStandIn proxy(rowProxy());
    std::vector<std::unique_ptr<HttpExchange>> hanging;
    int ended = 0;
    for (int i = 0; i < 30; ++i) {
        HttpRequest request = through(proxy, QStringLiteral("https://hang%1.test/").arg(i));
        request.deadline = Millis{60'000};
        hanging.push_back(m_net.client(Client::Curl).make(request));
        connect(hanging.back().get(), &HttpExchange::finished, this, [&ended] { ++ended; });
        hanging.back()->start();
    }
    QTRY_COMPARE(proxy.waiting(), 30);
    const HttpOutcome outcome = m_net.run(Client::Curl, through(proxy, plain(server, QStringLiteral("healthy.test"))));
    QCOMPARE(inWords(outcome), QStringLiteral("answer 200"));
    QCOMPARE(ended, 0);
    QCOMPARE(proxy.waiting(), 30);
    hanging.clear();
    QTRY_COMPARE(proxy.waiting(), 0);
}

void TstHttpProxy::chooses_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the application's") << QString() << QStringLiteral("http://shop.example/")
                                       << QStringLiteral("curl app.example");
    QTest::newRow("its own") << QStringLiteral("socks5://own.example") << QStringLiteral("http://shop.example/")
                             << QStringLiteral("curl own.example");
    QTest::newRow("none") << QStringLiteral("none") << QStringLiteral("http://shop.example/") << QStringLiteral("qt ");
    QTest::newRow("an exception") << QString() << QStringLiteral("http://127.0.0.1/") << QStringLiteral("qt ");
    QTest::newRow("its own for this computer")
        << QStringLiteral("http://own.example") << QStringLiteral("http://127.0.0.1/")
        << QStringLiteral("curl own.example");
}

void TstHttpProxy::chooses()
{
    QFETCH(QString, own);
    QFETCH(QString, url);
    QFETCH(QString, expected);
    struct Noting final : HttpClient
    {
        explicit Noting(QString word) : name(std::move(word)) {}
        std::unique_ptr<HttpExchange> make(HttpRequest request) override
        {
            used = name + u' ' + request.proxy->host;
            return nullptr;
        }
        const QString name;
        QString used;
    };
    Noting qt(QStringLiteral("qt"));
    Noting curl(QStringLiteral("curl"));
    const ProxyRules rules{*proxyFromText(QStringLiteral("http://app.example")), {}};
    HttpRequest request = get(url);
    if (!own.isEmpty())
        request.proxy = *proxyFromText(own);
    ProxyingHttpClient(qt, curl, rules).make(request);
    QCOMPARE(qt.used + curl.used, expected);
}

void TstHttpProxy::servesTheWholeApplication()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket); });
    const ProxyStandIn proxy(Speaks::Http);
    Network network(m_net.clock, {}, {*proxyFromText(proxy.url()), {}});
    const auto fetch = [](HttpClient &client, const QString &url) {
        const auto exchange = client.make(get(url));
        std::optional<HttpOutcome> result;
        connect(exchange.get(), &HttpExchange::finished, exchange.get(), [&](const HttpOutcome &outcome) {
            result = outcome;
        });
        exchange->start();
        return spinUntil([&] { return result.has_value(); }) ? inWords(*result) : QString();
    };
    QCOMPARE(fetch(network.services().checks, plain(server, QStringLiteral("a.test"))), QStringLiteral("answer 200"));
    QCOMPARE(fetch(network.services().actors, plain(server, QStringLiteral("b.test"))), QStringLiteral("answer 200"));
    QCOMPARE(proxy.wishes().size(), 2);
    QCOMPARE(fetch(network.services().checks, plain(server, QStringLiteral("127.0.0.1"))),
             QStringLiteral("answer 200"));
    QCOMPARE(proxy.wishes().size(), 2); // this computer goes past it
    const ProxyStandIn another(Speaks::Socks5);
    network.setProxy({*proxyFromText(another.url()), {}});
    QCOMPARE(fetch(network.services().checks, plain(server, QStringLiteral("c.test"))), QStringLiteral("answer 200"));
    QCOMPARE(proxy.wishes().size(), 2);
    QCOMPARE(another.wishes().size(), 1);
}

QTEST_GUILESS_MAIN(TstHttpProxy)
#include "tst_http_proxy.moc"
