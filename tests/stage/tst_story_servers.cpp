// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "net/curl_http_client.h"
#include "net/curl_multi.h"
#include "net/resolver.h"
#include "stage/story_server.h"
#include "support/certificates.h"
#include "support/spin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

constexpr auto kStory = R"(about: a master and its shop
secrets: {salt-api: p4ss, salt-hook: k3y, other: n3w}
world:
  - {server: web, name: shop}
  - {server: tcp, name: db, banner: '220 ready'}
  - server: salt
    name: master
    users: [{name: salve, password: salt-api}]
    minions: [{id: web1, roles: [web]}]
    functions:
      - {function: service.restart, arguments: [nginx], takes: 20ms, mends: [shop]}
      - {function: cmd.run, return: 'disk full', retcode: 3, takes: 0s}
    hooks:
      - {path: services/restart, key: salt-hook, function: service.restart}
)";

} // namespace

/// What a story's stand-ins do when they are told, and what they refuse to be told.
class TstStoryServers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesToDoWhatItCannot();
    void aWebServiceBreaksAndMends();
    void aListenerSaysItsBanner();
    void aMinionMendsTheShop();
    void aHookNeedsItsKey();
    void aSessionEndsBeforeTheCall();
    void whoeverWasFirstIsFound();
    void aPasswordIsChanged();
    void aKeyIsDeleted();
    void anEventIsStreamed();
    void hasAnAuthorityOfItsOwn();

private:
    Result<std::unique_ptr<PlayedServer>> make(const Story &story, const QString &name, MakeCertificate ca = {});
    void open(const QByteArray &yaml, MakeCertificate ca = {});
    PlayedServer &server(const QString &name) { return *m_servers.at(name); }
    static Node told(const QByteArray &yaml) { return nodeFromYaml(yaml).value_or(Node()); }
    QUrl at(const QString &name, const QString &path) { return QUrl(server(name).values().value(u"url"_s) + path); }
    HttpOutcome ask(HttpRequest request);
    HttpOutcome post(const QString &path, const QByteArray &type, const QByteArray &body, const QByteArray &token = {});
    QByteArray logIn(const QByteArray &password = "p4ss");
    QByteArray run(const QByteArray &chunk, const QByteArray &token)
    {
        return post(u"/"_s, "application/json", chunk, token).response.body;
    }
    HttpOutcome look(const QString &caFile = {})
    {
        HttpRequest request;
        request.url = at(u"shop"_s, u"/"_s);
        request.tls.caFile = caFile;
        return ask(std::move(request));
    }
    bool isShopUp() { return look().response.status == 200; }

    SystemClock m_clock;
    Story m_story;
    std::map<QString, std::unique_ptr<PlayedServer>> m_servers;
};

Result<std::unique_ptr<PlayedServer>> TstStoryServers::make(const Story &story, const QString &name, MakeCertificate ca)
{
    const PlayedServers makers = standInServers(std::move(ca));
    const PlayedWorld world{
        m_clock, m_story, [this](const QString &one, const QString &what) { QVERIFY(server(one).act(what, Node())); }};
    const auto found = std::find_if(
        story.servers.begin(), story.servers.end(), [&](const StoryServer &one) { return one.name == name; });
    return makers.value(found->kind)(*found, world);
}

void TstStoryServers::open(const QByteArray &yaml, MakeCertificate ca)
{
    m_servers.clear();
    const Result<Story> story = storyFromYaml(yaml);
    QVERIFY2(story, qPrintable(story ? QString() : story.error().sentence));
    m_story = *story;
    for (const StoryServer &one : m_story.servers) {
        auto made = make(m_story, one.name, ca);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        m_servers.emplace(one.name, std::move(*made));
        std::optional<Result<void>> opened;
        m_servers.at(one.name)->open(this, [&opened](const Result<void> &result) { opened = result; });
        QVERIFY(!opened); // never inside the call
        QVERIFY(spinUntil([&] { return opened.has_value(); }));
        QVERIFY2(*opened, qPrintable(*opened ? QString() : opened->error().sentence));
    }
}

HttpOutcome TstStoryServers::ask(HttpRequest request)
{
    Resolver resolver;
    CurlMulti multi;
    CurlHttpClient client(m_clock, resolver, multi);
    request.deadline = Millis{4'000};
    const auto exchange = client.make(std::move(request));
    std::optional<HttpOutcome> outcome;
    connect(exchange.get(), &HttpExchange::finished, this, [&](const HttpOutcome &found) { outcome = found; });
    exchange->start();
    [[maybe_unused]] const bool isDone = spinUntil([&] { return outcome.has_value(); });
    return outcome.value_or(HttpOutcome{});
}

HttpOutcome
TstStoryServers::post(const QString &path, const QByteArray &type, const QByteArray &body, const QByteArray &token)
{
    HttpRequest request;
    request.method = "POST";
    request.url = at(u"master"_s, path);
    request.headers = {{"Content-Type", type}, {"X-Auth-Token", token}};
    request.body = body;
    return ask(std::move(request));
}

QByteArray TstStoryServers::logIn(const QByteArray &password)
{
    const QByteArray body = R"({"username":"salve","eauth":"pam","password":")" + password + "\"}";
    const HttpOutcome outcome = post(u"/login"_s, "application/json", body);
    const QJsonArray list = QJsonDocument::fromJson(outcome.response.body).object().value("return"_L1).toArray();
    return list.at(0).toObject().value("token"_L1).toString().toLatin1();
}

void TstStoryServers::init()
{
    open(kStory);
}

void TstStoryServers::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QString>("words");
    QTest::newRow("key") << QByteArray("{server: web, name: x, colour: red}") << u"colour"_s;
    QTest::newRow("tls") << QByteArray("{server: web, name: x, tls: maybe}") << u"own-ca"_s;
    QTest::newRow("tcp") << QByteArray("{server: tcp, name: x, port: 80}") << u"port"_s;
    QTest::newRow("no set") << QByteArray("{server: salve, name: x}") << u"set"_s;
    QTest::newRow("user") << QByteArray("{server: salt, name: x, users: [{name: salve}]}") << u"password"_s;
    QTest::newRow("secret") << QByteArray("{server: salt, name: x, users: [{name: salve, password: none}]}")
                            << u"no secret \"none\""_s;
    QTest::newRow("hook") << QByteArray("{server: salt, name: x, hooks: [{path: a, key: none, function: f}]}")
                          << u"no secret \"none\""_s;
}

void TstStoryServers::refusesWhatIsWrong()
{
    QFETCH(QByteArray, server);
    QFETCH(QString, words);
    const Result<Story> story = storyFromYaml("about: x\nworld:\n  - " + server + '\n');
    QVERIFY(story);
    const auto made = make(*story, u"x"_s);
    QVERIFY(!made);
    QVERIFY2(made.error().sentence.contains(words), qPrintable(made.error().sentence));
}

void TstStoryServers::refusesToDoWhatItCannot()
{
    for (const QString &name : {u"shop"_s, u"db"_s, u"master"_s}) {
        const Result<void> danced = server(name).act(u"dance"_s, Node());
        QVERIFY(!danced && danced.error().sentence.contains(name + u" cannot dance"_s));
        const Result<void> burnt = server(name).act(u"fail"_s, told("{fault: burning}"));
        QVERIFY(!burnt && burnt.error().sentence.contains(u"it knows"_s));
    }
}

void TstStoryServers::aWebServiceBreaksAndMends()
{
    QVERIFY(isShopUp());
    QVERIFY(server(u"shop"_s).act(u"fail"_s, told("{fault: auth}")));
    QCOMPARE(look().response.status, 401);
    QVERIFY(server(u"shop"_s).act(u"fail"_s, Node()));
    QVERIFY(!isShopUp());
    QVERIFY(server(u"shop"_s).act(u"mend"_s, Node()));
    QVERIFY(isShopUp());
    QVERIFY(server(u"shop"_s).requests().isEmpty()); // a monitor's looks are no news
    HttpRequest request;
    request.method = "POST";
    request.url = at(u"shop"_s, u"/told"_s);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = R"({"text":"a, \"b\": c","n":[1,2]})";
    ask(request);
    QCOMPARE(server(u"shop"_s).requests(), QStringList(u"POST /told {\"text\": \"a, \\\"b\\\": c\", \"n\": [1, 2]}"_s));
}

void TstStoryServers::aListenerSaysItsBanner()
{
    const auto heard = [this]() -> QByteArray {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server(u"db"_s).values().value(u"port"_s).toUShort());
        if (!socket.waitForConnected(2'000))
            return "refused";
        spinUntil([&] { return socket.bytesAvailable() > 0; }, Millis{300});
        return socket.readAll();
    };
    QCOMPARE(heard(), QByteArray("220 ready\r\n"));
    QVERIFY(server(u"db"_s).act(u"fail"_s, told("{fault: silent}")));
    QCOMPARE(heard(), QByteArray());
    QVERIFY(server(u"db"_s).act(u"fail"_s, told("{fault: refused}")));
    QCOMPARE(heard(), QByteArray("refused"));
    QVERIFY(server(u"db"_s).act(u"mend"_s, Node()));
    QCOMPARE(heard(), QByteArray("220 ready\r\n"));
}

void TstStoryServers::aMinionMendsTheShop()
{
    QVERIFY(server(u"shop"_s).act(u"fail"_s, Node()));
    const QByteArray token = logIn();
    QVERIFY(!token.isEmpty());
    const QByteArray other = run(R"([{"client":"local","tgt":"web1","fun":"service.restart","arg":["mysql"]}])", token);
    QVERIFY2(other.contains("is not available"), other.constData());
    QVERIFY(!isShopUp());
    const QByteArray failed =
        run(R"([{"client":"local","tgt":"web1","fun":"cmd.run","arg":["x"],"full_return":true}])", token);
    QVERIFY2(failed.contains("disk full") && failed.contains(R"("retcode":3)"), failed.constData());
    const QByteArray right = run(R"([{"client":"local","tgt":"web1","fun":"service.restart","arg":["nginx"]}])", token);
    QCOMPARE(right, QByteArray(R"({"return":[{"web1":true}]})"));
    QVERIFY(spinUntil([&] { return isShopUp(); }));
    QCOMPARE(
        server(u"master"_s).requests().constLast(),
        u"POST / [{\"client\": \"local\", \"tgt\": \"web1\", \"fun\": \"service.restart\", \"arg\": [\"nginx\"]}]"_s);
}

void TstStoryServers::aHookNeedsItsKey()
{
    const auto call = [this](const QByteArray &key) {
        return post(u"/hook/services/restart"_s,
                    "application/x-www-form-urlencoded",
                    "tgt=web1&matcher=glob&args=nginx&secretkey=" + key)
            .response;
    };
    QVERIFY(server(u"shop"_s).act(u"fail"_s, Node()));
    const HttpResponse wrong = call("guessed");
    QCOMPARE(wrong.status, 200);
    spinUntil([&] { return false; }, Millis{500});
    QVERIFY(!isShopUp());
    QCOMPARE(call("k3y").body, wrong.body); // Salt says the same to both
    QVERIFY(spinUntil([&] { return isShopUp(); }));
    QCOMPARE(server(u"master"_s).requests().constFirst(),
             u"POST /hook/services/restart tgt=web1&matcher=glob&args=nginx&secretkey=guessed"_s);
}

void TstStoryServers::aSessionEndsBeforeTheCall()
{
    const QByteArray ping = R"([{"client":"local","tgt":"web1","fun":"test.ping"}])";
    const QByteArray restart = R"([{"client":"local","tgt":"web1","fun":"service.restart","arg":["nginx"]}])";
    QVERIFY(server(u"master"_s).act(u"expire-tokens"_s, told("{before: service.restart}")));
    const QByteArray token = logIn();
    QVERIFY(run(ping, token).contains("true"));
    QVERIFY(run(restart, token).contains("Authentication error occurred."));
    QVERIFY(run(ping, token).contains("Authentication error occurred."));
    QVERIFY(run(restart, logIn()).contains("true"));
}

void TstStoryServers::whoeverWasFirstIsFound()
{
    const QByteArray token = logIn();
    const auto look = [&](const QByteArray &jid) {
        return run(R"([{"client":"runner","fun":"jobs.list_job","kwarg":{"jid":")" + jid + R"("}}])", token);
    };
    QVERIFY(look("20260101000000000001").contains("no job with this jid"));
    QVERIFY(server(u"shop"_s).act(u"fail"_s, Node()));
    QVERIFY(
        server(u"master"_s).act(u"overtake"_s, told("{function: service.restart, arguments: [nginx], target: web1}")));
    const QByteArray found = look("20260101000000000002");
    QVERIFY2(found.contains(R"("Function":"service.restart")") && found.contains(R"("Minions":["web1"])"),
             found.constData());
    QVERIFY(spinUntil([&] { return look("20260101000000000002").contains(R"("success":true)"); }));
    QVERIFY(spinUntil([&] { return isShopUp(); }));
    QVERIFY(look("20260101000000000003").contains("no job with this jid"));
}

void TstStoryServers::aPasswordIsChanged()
{
    QVERIFY(!logIn().isEmpty());
    QVERIFY(server(u"master"_s).act(u"set-password"_s, told("{user: salve, password: other}")));
    QVERIFY(logIn().isEmpty());
    QVERIFY(!logIn("n3w").isEmpty());
    QVERIFY(!server(u"master"_s).act(u"set-password"_s, told("{user: salve, password: nothing}")));
}

void TstStoryServers::aKeyIsDeleted()
{
    const QByteArray ping = R"([{"client":"local","tgt":"web*","fun":"test.ping"}])";
    const QByteArray token = logIn();
    QCOMPARE(run(ping, token), QByteArray(R"({"return":[{"web1":true}]})"));
    QVERIFY(server(u"master"_s).act(u"delete-key"_s, told("{minion: web1}")));
    QCOMPARE(run(ping, token), QByteArray(R"({"return":[{}]})"));
}

void TstStoryServers::anEventIsStreamed()
{
    struct Reader
    {
        Reader(quint16 port, const QByteArray &token)
        {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { text += socket.readAll(); });
            socket.connectToHost(QHostAddress::LocalHost, port);
            socket.write("GET /events HTTP/1.1\r\nHost: a\r\nX-Auth-Token: " + token + "\r\n\r\n");
        }
        bool isCut() const { return socket.state() == QAbstractSocket::UnconnectedState; }
        QTcpSocket socket;
        QByteArray text;
    };
    const auto port = static_cast<quint16>(server(u"master"_s).values().value(u"port"_s).toUInt());
    Reader stranger(port, "guessed");
    QVERIFY(spinUntil([&] { return stranger.isCut(); }));
    QVERIFY2(stranger.text.startsWith("HTTP/1.1 401"), stranger.text.constData());
    Reader reader(port, logIn());
    QVERIFY(spinUntil([&] { return reader.text.contains("retry: 400"); }));
    QVERIFY2(reader.text.contains("Content-Type: text/event-stream"), reader.text.constData());
    const Node event = told("{minion: web1, tag: shop/nginx/down, data: {service: nginx}}");
    QVERIFY(server(u"master"_s).act(u"event"_s, event));
    QVERIFY(spinUntil([&] { return reader.text.contains("\n\n"); }));
    QVERIFY2(reader.text.contains("tag: shop/nginx/down\ndata: {"), reader.text.constData());
    QVERIFY2(reader.text.contains(R"("data":{"service":"nginx"})"), reader.text.constData());
    QVERIFY2(reader.text.contains(R"("id":"web1")"), reader.text.constData());
    QVERIFY(server(u"master"_s).act(u"cut-events"_s, Node()));
    QVERIFY(spinUntil([&] { return reader.isCut(); }));
}

void TstStoryServers::hasAnAuthorityOfItsOwn()
{
    const Result<Story> story = storyFromYaml("about: x\nworld:\n  - {server: web, name: shop, tls: own-ca}\n");
    QVERIFY(story);
    const auto made = make(*story, u"shop"_s);
    QVERIFY(made);
    std::optional<Result<void>> opened;
    (*made)->open(this, [&opened](const Result<void> &result) { opened = result; });
    QVERIFY(spinUntil([&] { return opened.has_value(); }));
    QVERIFY(!*opened && opened->error().sentence.contains(u"certificates"_s));

    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Certificates authority;
    open("about: x\nworld:\n  - {server: web, name: shop, tls: own-ca}\n", [&]() -> Result<PlayedCertificate> {
        const KeyPair pair = authority.issue(u"shop"_s, {u"IP:127.0.0.1"_s});
        return PlayedCertificate{authority.caFile(), pair.certificate, pair.key};
    });
    const HttpOutcome refused = look();
    QCOMPARE(refused.failure ? wordOf(refused.failure->cause) : QLatin1StringView(), "cert-untrusted"_L1);
    QCOMPARE(look(server(u"shop"_s).values().value(u"ca"_s)).response.status, 200);
}

QTEST_GUILESS_MAIN(TstStoryServers)
#include "tst_story_servers.moc"
