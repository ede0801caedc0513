// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/kinds.h"
#include "core/clock.h"
#include "fakes/fake_services.h"
#include "net/network.h"
#include "support/scripted_server.h"
#include "support/spin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;
using namespace std::chrono_literals;

namespace {

const TimePoint kNoon = timeFromMs(1'800'000'000'000);

const CheckKind &kind()
{
    return *Kinds{checkKinds(), {}}.check(u"salt-event");
}

Node settings(const QByteArray &more = "{}", const QString &url = u"https://salt.example:8000"_s)
{
    Node node = *nodeFromJson(more);
    node.set(u"url"_s, Node::text(url));
    node.set(u"username"_s, Node::text(u"salve"_s));
    node.set(u"password"_s, Node::map({{u"secret"_s, Node::text(u"pw"_s)}}));
    if (!node.find(u"failed-tag"))
        node.set(u"failed-tag"_s, Node::text(u"shop/*/down"_s));
    if (!node.find(u"healthy-tag"))
        node.set(u"healthy-tag"_s, Node::text(u"shop/*/up"_s));
    return node;
}

/// One thing that comes over the stream: an event, or news of the stream itself.
struct News
{
    QByteArray method{"EVENT"};
    QString what{};
    QByteArray data{"{}"};
    Millis at{0};
};

} // namespace
Q_DECLARE_METATYPE(std::vector<News>)

/// What salt-event makes of events, and the stream that brings them.
class TestSaltEvent : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void keepsValues();
    void listensAndComesBack();
    void logsInAgain();
    void saysWhyItIsBlind();
    void waitsForItsPassword();
};

void TestSaltEvent::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<std::vector<News>>("news");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<Cause>("cause");
    using enum CheckOutcome;
    using List = std::vector<News>;
    const News sees{"SEES"};
    const News down{"EVENT", u"shop/nginx/down"_s, R"({"data": {"level": "red"}})", 1min};
    const News up{"EVENT", u"shop/nginx/up"_s, "{}", 2min};
    const News other{"EVENT", u"shop/nginx/reload"_s, "{}", 2min};
    QTest::newRow("nothing yet") << QByteArray("{}") << List{} << Unknown << Cause::NoData;
    QTest::newRow("listening") << QByteArray("{}") << List{sees} << Ok << Cause::None;
    QTest::newRow("down") << QByteArray("{}") << List{sees, down} << Critical << Cause::Reported;
    QTest::newRow("up again") << QByteArray("{}") << List{sees, down, up} << Ok << Cause::None;
    QTest::newRow("another event changes nothing")
        << QByteArray("{}") << List{sees, down, other} << Critical << Cause::Reported;
    QTest::newRow("red") << QByteArray(R"({"failed-if": ["data.level == red"]})") << List{sees, down} << Critical
                         << Cause::Reported;
    QTest::newRow("not green") << QByteArray(R"({"failed-if": ["data.level == green"]})") << List{sees, down} << Ok
                               << Cause::None;
    QTest::newRow("one tag for both") << QByteArray(
        R"({"failed-tag": "x", "failed-if": ["ok == false"], "healthy-tag": "x", "healthy-if": ["ok == true"]})")
                                      << List{sees,
                                              {"EVENT", u"x"_s, R"({"ok": false})"},
                                              {"EVENT", u"x"_s, R"({"ok": true})"}}
                                      << Ok << Cause::None;
    QTest::newRow("forgotten") << QByteArray(R"({"forget-after": "5m"})") << List{sees, down} << Ok << Cause::None;
    QTest::newRow("silent") << QByteArray(R"({"expect-every": "5m"})") << List{sees, up} << Critical << Cause::NotSeen;
    QTest::newRow("blind") << QByteArray("{}") << List{sees, {"BLIND", u"refused"_s}} << Unknown << Cause::NoData;
    QTest::newRow("blind hides an old failure")
        << QByteArray("{}") << List{sees, down, {"BLIND", u"refused"_s, {}, 3min}} << Unknown << Cause::NoData;
    QTest::newRow("sees again, and it is still down")
        << QByteArray("{}") << List{sees, down, {"BLIND", u"refused"_s, {}, 3min}, {"SEES", {}, {}, 4min}} << Critical
        << Cause::Reported;
}

void TestSaltEvent::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(std::vector<News>, news);
    QFETCH(CheckOutcome, outcome);
    QFETCH(Cause, cause);
    const Node node = settings(given);
    const Problems problems = kind().problems(node);
    QVERIFY2(!hasErrors(problems), problems.empty() ? "" : qPrintable(problemText(problems.front())));
    QJsonObject memory{{u"since_ms"_s, msOf(kNoon)}};
    for (const News &one : news) {
        Delivery delivery;
        delivery.at = kNoon + one.at;
        delivery.method = one.method;
        delivery.behind = {one.what};
        delivery.body = one.data;
        const Heard heard = kind().listener()->hear(node, delivery, memory, {});
        if (heard.fate == Heard::Fate::Taken || heard.fate == Heard::Fate::Noted)
            memory = heard.memory;
    }
    QCOMPARE(kind().listener()->isWaiting(node, memory, kNoon), news.empty());
    FakeServices fakes;
    fakes.clock.setWall(kNoon + 10min);
    fakes.inbox.memories.insert(kind().listener()->mailbox(node), memory);
    const auto operation = kind().make(node, Millis{1000}, fakes.services);
    QVERIFY(operation.has_value());
    const std::optional<CheckResult> result = resultOf(**operation);
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->outcome), wordOf(outcome));
    QCOMPARE(wordOf(result->cause), wordOf(cause));
    QVERIFY(!result->message.isEmpty());
}

void TestSaltEvent::keepsValues()
{
    const Node node = settings(R"({"values": {"host": "id", "service": "data.service"}})");
    Delivery delivery;
    delivery.at = kNoon;
    delivery.method = "EVENT";
    delivery.behind = {u"shop/nginx/down"_s};
    delivery.body = R"({"id": "web7", "data": {"service": "nginx"}})";
    const Heard heard = kind().listener()->hear(node, delivery, {}, {});
    QCOMPARE(heard.memory.value("values"_L1).toObject(),
             (QJsonObject{{u"host"_s, u"web7"_s}, {u"service"_s, u"nginx"_s}}));
    FakeServices fakes;
    fakes.clock.setWall(kNoon + 1min);
    QJsonObject memory = heard.memory;
    memory.insert(u"sees_ms"_s, msOf(kNoon));
    const Node aimed = settings(R"({"values": {"host": "id", "service": "data.service"}, "host-from": "host"})");
    fakes.inbox.memories.insert(kind().listener()->mailbox(aimed), memory);
    const auto operation = kind().make(aimed, Millis{1000}, fakes.services);
    QVERIFY(operation.has_value());
    const std::optional<CheckResult> result = resultOf(**operation);
    QVERIFY(result.has_value());
    QCOMPARE(result->event.host(), u"web7"_s);
    QCOMPARE(*result->event.find(u"service"), u"nginx"_s);
    QCOMPARE(*kind().eventShape(aimed).names, (QStringList{u"host"_s, u"service"_s}));
    QVERIFY(hasErrors(kind().problems(settings(R"({"values": {"host": "id"}, "host-from": "machine"})"))));
}

namespace {

/// A salt-api whose event stream the test leads.
class EventServer
{
public:
    EventServer()
    {
        server.onRequest([this](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("POST /login")) {
                ++logins;
                ScriptedServer::reply(
                    socket,
                    R"({"return": [{"token": "token-)" + QByteArray::number(logins)
                        + R"(", "expire": 9999999999, "start": 1, "user": "salve", "eauth": "pam", "perms": [".*"]}]})");
            } else if (request.startsWith("GET /events") && !refuses) {
                streams.push_back(&socket);
                socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream;charset=utf-8\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n");
                chunk("retry: 400\n");
            } else {
                ScriptedServer::reply(socket, "no", "HTTP/1.1 401 Unauthorized");
            }
        });
    }
    void chunk(const QByteArray &text)
    {
        streams.back()->write(QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n");
    }
    void send(const QByteArray &tag, const QByteArray &data)
    {
        chunk("tag: " + tag + "\ndata: {\"tag\": \"" + tag + "\", \"data\": " + data + "}\n\n");
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(server.port()); }
    ScriptedServer server;
    std::vector<QTcpSocket *> streams;
    int logins{0};
    bool refuses{false};
};

/// A listener attached to it, and what it delivered: "SEES", "EVENT shop/x/down".
struct Attached
{
    explicit Attached(
        const EventServer &server,
        SecretSource secrets = [](const QString &) -> Result<QString> { return u"s3cret"_s; })
        : network(clock, std::move(secrets)),
          subscription(kind().listener()->attach(
              settings("{}", server.url()), network.services(), [this](const Delivery &delivery) {
                  heard.append(QString::fromLatin1(delivery.method)
                               + (delivery.method == "EVENT" ? u' ' + delivery.behind.value(0) : QString()));
                  last = delivery;
              }))
    {
    }
    SystemClock clock;
    QStringList heard;
    Delivery last;
    Network network;
    std::unique_ptr<QObject> subscription;
};

} // namespace

void TestSaltEvent::listensAndComesBack()
{
    EventServer server;
    Attached attached(server);
    QVERIFY(spinUntil([&] { return attached.heard.contains(u"SEES"_s); }));
    server.send("salt/job/1/new", "{}");
    // In pieces, as the network likes.
    server.chunk("tag: shop/nginx/down\nda");
    server.chunk(R"(ta: {"tag": "shop/nginx/down", "data": {"id": "web7"}})"
                 "\n");
    server.chunk("\n");
    QVERIFY(spinUntil([&] { return attached.heard.contains(u"EVENT shop/nginx/down"_s); }));
    QCOMPARE(attached.last.body, QByteArray(R"({"id":"web7"})"));
    QVERIFY(!attached.heard.contains(u"EVENT salt/job/1/new"_s));
    server.streams.back()->disconnectFromHost();
    QVERIFY(spinUntil([&] { return attached.heard.contains(u"BLIND"_s); }));
    QVERIFY(spinUntil([&] { return server.streams.size() == 2; }));
    server.send("shop/nginx/up", "{}");
    QVERIFY(spinUntil([&] { return attached.heard.contains(u"EVENT shop/nginx/up"_s); }));
    QCOMPARE(attached.heard.count(u"SEES"_s), 2);
    QCOMPARE(server.logins, 1);
    attached.subscription.reset();
    QVERIFY(spinUntil([&] { return server.server.open() == 0; }));
}

void TestSaltEvent::logsInAgain()
{
    EventServer server;
    server.refuses = true; // the token has expired
    Attached attached(server);
    QVERIFY(spinUntil([&] { return attached.heard.contains(u"BLIND"_s); }));
    server.refuses = false;
    QVERIFY(spinUntil([&] { return attached.heard.contains(u"SEES"_s); }));
    QCOMPARE(server.logins, 2);
}

void TestSaltEvent::saysWhyItIsBlind()
{
    EventServer server;
    server.server.close();
    Attached attached(server);
    QVERIFY(spinUntil([&] { return attached.heard.contains(u"BLIND"_s); }));
    QVERIFY2(!attached.last.behind.value(0).isEmpty(), "it says why");
    QVERIFY(!attached.last.behind.value(0).contains(u"s3cret"_s));
}

/// At the start a vault is still being read: that is not worth a word. A password that is not there is.
void TestSaltEvent::waitsForItsPassword()
{
    EventServer server;
    int asked = 0;
    const Attached late(server, [&asked](const QString &) -> Result<QString> {
        if (++asked < 3)
            return fail(ErrorCode::Unavailable, u"not read yet"_s);
        return u"s3cret"_s;
    });
    QVERIFY(spinUntil([&] { return late.heard.contains(u"SEES"_s); }));
    QCOMPARE(late.heard.count(u"BLIND"_s), 0);
    const Attached never(
        server, [](const QString &) -> Result<QString> { return fail(ErrorCode::NotFound, u"no such secret"_s); });
    QCOMPARE(never.heard, QStringList{u"BLIND"_s});
    QCOMPARE(never.last.behind.value(0), u"no such secret"_s);
}

QTEST_GUILESS_MAIN(TestSaltEvent)
#include "tst_salt_event.moc"
