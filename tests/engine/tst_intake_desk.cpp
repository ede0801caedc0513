// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "engine/intake/intake_desk.h"
#include "support/child_server.h"
#include "support/engine_bed.h"
#include "support/spin.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;
using namespace std::chrono_literals;

namespace {

/// Status and body of one request over real HTTP.
QByteArray http(quint16 port, const QByteArray &line, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(line + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                 + body);
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    spinUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return answer.mid(9, 3) + ' ' + answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray set(const QByteArray &intake = {})
{
    return "salve: 1\n" + intake
           + "monitors:\n"
             "  - {id: backup, kind: push, token: {secret: backup-token}, expect-every: 1h, grace: 5m, every: 1m, "
             "on-host: web1}\n";
}

MonitorWord wordOfBackup(EngineBed &bed)
{
    return bed.engine().world().state(MonitorId{u"backup"_s})->word;
}

const QByteArray kOldKey = "WyJjMSJd.s-4_uR2tPq";

/// Two monitors of the time when they were called at /api/…, one of them by the id that it had then.
QByteArray oldSet(quint16 port)
{
    return "salve: 1\nintake: {port: " + QByteArray::number(port)
           + "}\n"
             "monitors:\n"
             "  - {id: web1, kind: webhook-in, shape: cloudroutes, token: {secret: old}, address-id: 5c8e-11e5}\n"
             "  - {id: dd, kind: webhook-in, shape: datadog, token: {secret: dd}}\n";
}

} // namespace

/// Who calls over HTTP, and what they are answered.
class TestIntakeDesk : public QObject
{
    Q_OBJECT
private slots:
    void speaksHttp();
    void answersOldAddresses_data();
    void answersOldAddresses();
    void oldAddressesMoveTheMonitor();
    void refusesWhoMeansNoGood_data();
    void refusesWhoMeansNoGood();
    void hearsARepeatedOneOnce();
    void guessesAreHeldBack();
    void keepsWhatWasToldLast();
    void holdsForADeployment();
    void saysWhatCannotBeHeard();

private:
    CheckLibrary m_library;
    const Kinds m_kinds{m_library.kinds(), {}};
};

void TestIntakeDesk::speaksHttp()
{
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"backup-token"_s, u"0123456789abcdef"_s);
    const quint16 port = freePort();
    bed.setSet(set("intake: {port: " + QByteArray::number(port) + "}\n"));
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    QCOMPARE(desk.trouble(), QString());
    QCOMPARE(desk.address(), u"http://127.0.0.1:%1"_s.arg(port));
    QCOMPARE(http(port, "POST /push/0123456789abcdef/fail"), QByteArray("200 OK"));
    bed.pass(1s);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Down));
    // The dialects of other systems' scripts.
    QCOMPARE(http(port, "GET /0123456789abcdef"), QByteArray("200 OK"));
    QCOMPARE(http(port, "GET /api/push/0123456789abcdef?status=up&msg=OK&ping=7"), QByteArray("200 {\"ok\":true}"));
    bed.pass(1s);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Up));
    QVERIFY(http(port, "POST /push/0123456789abcdeF").startsWith("404"));
    QVERIFY(http(port, "POST /").startsWith("404"));
    QVERIFY(http(port, "POST /push/0123456789abcdef/nonsense").startsWith("400"));
    bed.setSet(set());
    desk.adopt();
    QCOMPARE(desk.address(), QString());
}

void TestIntakeDesk::answersOldAddresses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer"); // status and text
    QTest::addColumn<bool>("isTold");
    const QByteArray success = R"(200 {"result":"success"})";
    const QByteArray invalid = R"(200 {"result":"invalid key"})";
    const QByteArray unknown = R"(200 {"result":"unkown action"})";
    const QByteArray cr = "/api/cr-api/5c8e-11e5/" + kOldKey;
    const auto json = [](const QByteArray &action) {
        return R"({"check_key": ")" + kOldKey + R"(", "action": ")" + action + R"("})";
    };
    QTest::newRow("false") << "GET " + cr + "/false" << QByteArray() << success << true;
    QTest::newRow("failed, by POST") << "POST " + cr + "/failed" << QByteArray() << success << true;
    QTest::newRow("true") << "POST " + cr + "/true" << QByteArray() << success << true;
    QTest::newRow("healthy") << "GET " + cr + "/healthy" << QByteArray() << success << true;
    QTest::newRow("with a form that nobody reads") << "POST " + cr + "/false" << QByteArray("x=1") << success << true;
    QTest::newRow("this Salve's own id") << "GET /api/cr-api/web1/" + kOldKey + "/true" << QByteArray() << success
                                         << true;
    QTest::newRow("JSON") << QByteArray("POST /api/cr-api/5c8e-11e5") << json("false") << success << true;
    QTest::newRow("JSON, key in the path, too") << "POST " + cr << json("healthy") << success << true;
    QTest::newRow("JSON counts before the path") << "POST " + cr + "/explode" << json("true") << success << true;
    QTest::newRow("status") << "GET " + cr + "/status" << QByteArray()
                            << QByteArray(R"(200 {"result":"success","status":"queued","failcount":0})") << false;
    QTest::newRow("status by JSON") << QByteArray("POST /api/cr-api/web1") << json("status")
                                    << QByteArray(R"(200 {"result":"success","status":"queued","failcount":0})")
                                    << false;
    QTest::newRow("another action") << "GET " + cr + "/explode" << QByteArray() << unknown << false;
    QTest::newRow("no action") << "GET " + cr << QByteArray() << unknown << false;
    QTest::newRow("wrong key") << QByteArray("GET /api/cr-api/5c8e-11e5/WyJjMSJd.wrong/true") << QByteArray() << invalid
                               << false;
    QTest::newRow("wrong id") << "GET /api/cr-api/c2/" + kOldKey + "/true" << QByteArray() << invalid << false;
    QTest::newRow("the id of another") << "GET /api/cr-api/dd/" + kOldKey + "/true" << QByteArray() << invalid << false;
    QTest::newRow("no key") << QByteArray("POST /api/cr-api/5c8e-11e5") << QByteArray(R"({"action": "true"})")
                            << invalid << false;
    QTest::newRow("a key that is nothing")
        << QByteArray("POST /api/cr-api/5c8e-11e5") << QByteArray(R"({"check_key": null, "action": "true"})") << invalid
        << false;
    QTest::newRow("Logentries") << "POST /api/logentries-webhook/5c8e-11e5/" + kOldKey + "/false"
                                << QByteArray("payload=%7B%7D") << success << true;
    QTest::newRow("Papertrail") << "POST /api/papertrail-webhook/5c8e-11e5/" + kOldKey + "/true"
                                << QByteArray("payload=%7B%7D") << success << true;
    QTest::newRow("Datadog") << QByteArray("POST /api/datadog-webhook/dd")
                             << QByteArray(R"({"check_key": "datadog-key-datadog", "title": "[Triggered] CPU"})")
                             << success << true;
    QTest::newRow("Datadog, other words")
        << QByteArray("POST /api/datadog-webhook/dd")
        << QByteArray(R"({"check_key": "datadog-key-datadog", "title": "[Pondering] CPU"})")
        << QByteArray(R"(200 {"result":"unknown request"})") << false;
    QTest::newRow("Datadog, wrong key") << QByteArray("POST /api/datadog-webhook/dd")
                                        << QByteArray(R"({"check_key": "x", "title": "[Triggered] CPU"})") << invalid
                                        << false;
    QTest::newRow("no old address") << QByteArray("GET /api/other/5c8e-11e5/x/true") << QByteArray()
                                    << QByteArray("404 Nobody has this address.") << false;
}

void TestIntakeDesk::answersOldAddresses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    QFETCH(bool, isTold);
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"old"_s, QString::fromLatin1(kOldKey));
    bed.services.secrets.insert(u"dd"_s, u"datadog-key-datadog"_s);
    const quint16 port = freePort();
    bed.setSet(oldSet(port));
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    QCOMPARE(desk.trouble(), QString());
    QCOMPARE(http(port, line, body), answer);
    bool hasChanged = false;
    for (const QString &mailbox : {u"webhook-in old cloudroutes "_s, u"webhook-in dd datadog "_s}) {
        const QJsonObject memory = bed.services.services.inbox->memory(mailbox);
        QVERIFY(memory.contains("since_ms"_L1));
        hasChanged = hasChanged || memory.contains("told_ms"_L1);
        // The key is no name for an alert: those are shown.
        QVERIFY(!QJsonDocument(memory).toJson().contains("datadog-key"));
    }
    QCOMPARE(hasChanged, isTold);
}

void TestIntakeDesk::oldAddressesMoveTheMonitor()
{
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"old"_s, QString::fromLatin1(kOldKey));
    bed.services.secrets.insert(u"dd"_s, u"datadog-key-datadog"_s);
    const quint16 port = freePort();
    bed.setSet(oldSet(port));
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    const QByteArray cr = "GET /api/cr-api/5c8e-11e5/" + kOldKey;
    http(port, cr + "/false");
    bed.pass(1s);
    QCOMPARE(wordOf(bed.word(u"web1"_s)), wordOf(MonitorWord::Down));
    QCOMPARE(http(port, cr + "/status"), QByteArray(R"(200 {"result":"success","status":"failed","failcount":1})"));
    http(port, cr + "/true");
    bed.pass(1s);
    QCOMPARE(wordOf(bed.word(u"web1"_s)), wordOf(MonitorWord::Up));
    QCOMPARE(http(port, cr + "/status"), QByteArray(R"(200 {"result":"success","status":"healthy","failcount":0})"));
    http(port, "POST /api/datadog-webhook/dd", R"({"check_key": "datadog-key-datadog", "title": "[No data] CPU"})");
    bed.pass(1s);
    QCOMPARE(wordOf(bed.word(u"dd"_s)), wordOf(MonitorWord::Unknown));
}

void TestIntakeDesk::refusesWhoMeansNoGood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray in = "POST /in/0123456789abcdef";
    const auto many = [](int count) {
        QByteArray body = R"({"alerts": [)";
        for (int i = 0; i < count; ++i)
            body +=
                QByteArray(i ? "," : "") + R"({"status": "firing", "fingerprint": ")" + QByteArray::number(i) + "\"}";
        return body + "]}";
    };
    QTest::newRow("one alert is heard") << in << many(1) << 200;
    QTest::newRow("10,000 alerts") << in << many(10'000) << 400;
    QTest::newRow("depth") << in << QByteArray(100'000, '[') << 400;
    QTest::newRow("depth, closed") << in << QByteArray(100'000, '[') + QByteArray(100'000, ']') << 400;
    QTest::newRow("depth beside a key") << QByteArray("POST /in")
                                        << R"({"check_key": "0123456789abcdef", "a": )" + QByteArray(500'000, '[')
                                        << 404;
    QTest::newRow("no UTF-8") << in << QByteArray("{\"alerts\": [{\"status\": \"\xff\xfe\"}]}") << 400;
    QTest::newRow("not JSON") << in << QByteArray("hello") << 400;
    QTest::newRow("nothing") << in << QByteArray() << 400;
    QTest::newRow("a list that is none") << in << QByteArray(R"({"alerts": {"status": "firing"}})") << 400;
    QTest::newRow("an alert that is none") << in << QByteArray(R"({"alerts": [1, null, "x"]})") << 400;
    QTest::newRow("a number for a state")
        << in << QByteArray(R"({"alerts": [{"status": 7, "fingerprint": "f"}]})") << 400;
    QTest::newRow("one good, one bad")
        << in
        << QByteArray(R"({"alerts": [{"status": "firing", "fingerprint": "f"}, {"status": "?", "fingerprint": "g"}]})")
        << 400;
    QTest::newRow("PUT") << QByteArray("PUT /in/0123456789abcdef") << many(1) << 405;
    QTest::newRow("DELETE") << QByteArray("DELETE /in/0123456789abcdef") << many(1) << 405;
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS /in/0123456789abcdef") << QByteArray() << 405;
    QTest::newRow("a word of their own") << QByteArray("FROBNICATE /in/0123456789abcdef") << many(1) << 405;
    QTest::newRow("no token") << QByteArray("POST /in/") << many(1) << 404;
    QTest::newRow("part of a token") << QByteArray("POST /in/0123456789abcde") << many(1) << 404;
    QTest::newRow("more than a token") << QByteArray("POST /in/0123456789abcdef0") << many(1) << 404;
    QTest::newRow("the token in another case") << QByteArray("POST /in/0123456789ABCDEF") << many(1) << 404;
    QTest::newRow("the token's hash") << QByteArray(
        "POST /in/9f9f5111f7b27a781f1f1ddde5ebc2dd2b796bfc7365c9c28b548e564176929f")
                                      << many(1) << 404;
    QTest::newRow("the token behind a question mark")
        << QByteArray("POST /in?token=0123456789abcdef") << many(1) << 404;
    QTest::newRow("points before a wrong token") << QByteArray("POST /in/%2e%2e//./%2fx") << many(1) << 404;
    QTest::newRow("many parts") << "POST /" + QByteArray("a/").repeated(5'000) << many(1) << 404;
}

/// None of them moves the monitor, is remembered, or takes long.
void TestIntakeDesk::refusesWhoMeansNoGood()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"t"_s, u"0123456789abcdef"_s);
    const quint16 port = freePort();
    bed.setSet("salve: 1\nintake: {port: " + QByteArray::number(port)
               + "}\nmonitors:\n  - {id: shop, kind: webhook-in, shape: alertmanager, token: {secret: t}}\n");
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    const QString mailbox = u"webhook-in t alertmanager "_s;
    const QJsonObject before = bed.services.services.inbox->memory(mailbox);
    QVERIFY(!before.isEmpty());
    QElapsedTimer took;
    took.start();
    QCOMPARE(http(port, line, body).left(3).toInt(), status);
    QVERIFY2(took.elapsed() < 3'000, qPrintable(QString::number(took.elapsed()))); // it is some milliseconds
    bed.pass(1s);
    QCOMPARE(wordOf(bed.word(u"shop"_s)), wordOf(status == 200 ? MonitorWord::Down : MonitorWord::Pending));
    QCOMPARE(bed.services.services.inbox->memory(mailbox) == before, status != 200);
}

void TestIntakeDesk::hearsARepeatedOneOnce()
{
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"t"_s, u"0123456789abcdef"_s);
    const quint16 port = freePort();
    bed.setSet("salve: 1\nintake: {port: " + QByteArray::number(port)
               + "}\nmonitors:\n  - {id: shop, kind: webhook-in, shape: generic, token: {secret: t}}\n");
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    const auto say = [&](const QByteArray &id, const QByteArray &state) {
        const QByteArray answer = http(port,
                                       "POST /in/0123456789abcdef HTTP/1.1\r\nWebhook-Id: " + id + "\r\nX-Rest:",
                                       R"({"id": "a", "state": ")" + state + R"("})");
        bed.pass(1s);
        return answer;
    };
    QCOMPARE(say("m1", "firing"), QByteArray("200 OK"));
    QCOMPARE(say("m2", "resolved"), QByteArray("200 OK"));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(say("m1", "firing"), QByteArray("200 OK"));
    QCOMPARE(wordOf(bed.word(u"shop"_s)), wordOf(MonitorWord::Up));
    QCOMPARE(say("m3", "firing"), QByteArray("200 OK"));
    QCOMPARE(wordOf(bed.word(u"shop"_s)), wordOf(MonitorWord::Down));
}

/// How long a guess takes says nothing either: tokens are looked for by their hash.
void TestIntakeDesk::guessesAreHeldBack()
{
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"backup-token"_s, u"0123456789abcdef"_s);
    const quint16 port = freePort();
    bed.setSet(set("intake: {port: " + QByteArray::number(port) + "}\n"));
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    QMap<QByteArray, int> answers;
    for (int i = 0; i < 120; ++i)
        ++answers[http(port, "POST /push/0123456789abc" + QByteArray::number(100 + i)).left(3)];
    QCOMPARE(answers, (QMap<QByteArray, int>{{"404", 100}, {"429", 20}}));
    QVERIFY(http(port, "POST /push/0123456789abcdef/fail").startsWith("429")); // the right one now comes too late, too
    bed.pass(2s);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Pending));
    QVERIFY(!desk.lastDelivery(MonitorId{u"backup"_s}));
    QCOMPARE(http(port, "POST /push/0123456789abcdef/fail"), QByteArray("200 OK"));
}

void TestIntakeDesk::keepsWhatWasToldLast()
{
    const MonitorId backup{u"backup"_s};
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"backup-token"_s, u"0123456789abcdef"_s);
    const quint16 port = freePort();
    bed.setSet(set("intake: {port: " + QByteArray::number(port) + "}\n"));
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    QVERIFY(!desk.lastDelivery(backup));
    http(port, "POST /push/0123456789abcdef/fail", "it broke");
    LastDelivery last = desk.lastDelivery(backup).value();
    QCOMPARE(last.payload, u"it broke"_s);
    QCOMPARE(last.request, u"POST /push/•••/fail"_s);
    QCOMPARE(last.sender, u"127.0.0.1"_s);
    QVERIFY(last.at == bed.clock.wallNow());
    QCOMPARE(last.status, 200);
    QVERIFY(!last.isRefused && !last.isCut);
    // Refused, and what is secret in it.
    const auto payload = [&](const QByteArray &body, const QByteArray &behind = "nonsense") {
        http(port, "POST /push/0123456789abcdef/" + behind, body);
        return desk.lastDelivery(backup)->payload;
    };
    const QByteArray nested =
        R"({"check_key": "0123456789abcdef", "Password": "a\"b", "Message": "{\"token\": \"c\", \"x\": 1}"})";
    const QString struckOut =
        QString::fromUtf8(R"({"check_key": "•••", "Password": "•••", "Message": "{\"token\": \"•••\", \"x\": 1}"})");
    QCOMPARE(payload(nested), struckOut);
    last = desk.lastDelivery(backup).value();
    QVERIFY(last.isRefused);
    QCOMPARE(last.status, 400);
    QVERIFY(last.answer.startsWith(u"Not understood"_s));
    QCOMPARE(payload("name=web1&api_key=s3cr3t"), u"name=web1&api_key=•••"_s);
    QCOMPARE(payload({}, "nonsense?msg=a%26b&token=x"), u"msg=a%26b&token=•••"_s);
    QCOMPARE(payload("see https://ana:pw@x.test/?key=1 please"), u"see https://•••@x.test/?key=••• please"_s);
    const QString cut = payload(QByteArray(100 * 1024, 'x'));
    QCOMPARE(cut.size(), LastDelivery::kLargestPayload_bytes);
    QVERIFY(desk.lastDelivery(backup)->isCut);
    bed.setSet("salve: 1\nmonitors: []\n");
    desk.adopt();
    QVERIFY(!desk.lastDelivery(backup));
}

void TestIntakeDesk::holdsForADeployment()
{
    EngineBed bed(m_kinds);
    bed.services.secrets.insert(u"backup-token"_s, u"0123456789abcdef"_s);
    bed.services.secrets.insert(u"deploy"_s, u"fedcba9876543210"_s);
    const quint16 port = freePort();
    bed.setSet(set("intake: {port: " + QByteArray::number(port) + ", hold-token: {secret: deploy}}\n"));
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    QVERIFY(http(port, "POST /hold/fedcba9876543210?host=web1&for=10m&reason=release").startsWith("200 Held until"));
    const std::vector<Hold> holds = bed.engine().world().holds();
    QCOMPARE(int(holds.size()), 1);
    QCOMPARE(holds.front().name, u"web1"_s);
    QCOMPARE(holds.front().until, bed.clock.wallNow() + 10min);
    QVERIFY(holds.front().reason.contains(u"release"_s));
    QVERIFY(http(port, "POST /hold/fedcba9876543210?host=web9").startsWith("404"));
    QVERIFY(http(port, "POST /hold/fedcba9876543210").startsWith("400"));
    QVERIFY(http(port, "POST /hold/fedcba9876543210?host=web1&for=48h").startsWith("400"));
    QVERIFY(http(port, "GET /hold/fedcba9876543210?host=web1").startsWith("405"));
    QCOMPARE(int(bed.engine().world().holds().size()), 1);
}

void TestIntakeDesk::saysWhatCannotBeHeard()
{
    EngineBed bed(m_kinds);
    const quint16 port = freePort();
    bed.setSet(set("intake: {port: " + QByteArray::number(port) + "}\n"));
    IntakeDesk desk(bed.engine(), bed.clock);
    desk.adopt();
    QVERIFY2(desk.trouble().contains(u"backup-token"_s), qPrintable(desk.trouble()));
    bed.services.secrets.insert(u"backup-token"_s, u"short"_s);
    desk.adopt();
    QVERIFY2(desk.trouble().contains(u"16"_s), qPrintable(desk.trouble()));
    bed.services.secrets.insert(u"backup-token"_s, u"0123456789abcdef"_s);
    bed.pass(61s); // asked again by itself
    QCOMPARE(desk.trouble(), QString());
}

QTEST_GUILESS_MAIN(TestIntakeDesk)
#include "tst_intake_desk.moc"
