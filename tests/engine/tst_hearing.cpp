// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "engine/intake/intake_desk.h"
#include "support/child_server.h"
#include "support/engine_bed.h"
#include "support/spin.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;
using namespace std::chrono_literals;

/// Monitors that are told, through the whole engine and over HTTP.
class TestHearing : public QObject
{
    Q_OBJECT
private slots:
    void aCallCountsAtOnce();
    void waitsWithoutBlame();
    void silenceIsDown();
    void answersWhenItIsOnDisk();
    void remembersOverARestart();
    void forgetsWhoIsGone();
    void speaksHttp();
    void answersOldAddresses_data();
    void answersOldAddresses();
    void oldAddressesMoveTheMonitor();
    void keepsWhatWasToldLast();
    void holdsForADeployment();
    void saysWhatCannotBeHeard();

private:
    static QByteArray set(const QByteArray &intake = {})
    {
        return "salve: 1\n" + intake
               + "monitors:\n"
                 "  - {id: backup, kind: push, token: {secret: backup-token}, expect-every: 1h, grace: 5m, every: 1m, "
                 "on-host: web1}\n";
    }
    static Delivery call(TimePoint at, const QString &word = {})
    {
        Delivery delivery;
        delivery.at = at;
        delivery.method = "POST";
        delivery.before = {u"push"_s};
        if (!word.isEmpty())
            delivery.behind = {word};
        return delivery;
    }
    static MonitorWord wordOfBackup(EngineBed &bed) { return bed.engine().world().state(MonitorId{u"backup"_s})->word; }
    /// Status and body of one request over real HTTP.
    static QByteArray http(quint16 port, const QByteArray &line, const QByteArray &body = {})
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
    CheckLibrary m_library;
    const Kinds m_kinds{m_library.kinds(), {}};
};

void TestHearing::aCallCountsAtOnce()
{
    EngineBed bed(m_kinds);
    bed.setSet(set());
    int status = 0;
    const auto say = [&](const QString &word) {
        bed.engine().hear(MonitorId{u"backup"_s}, call(bed.clock.wallNow(), word), [&status](const Heard &heard) {
            status = heard.status;
        });
        bed.pass(1s);
    };
    say({});
    QCOMPARE(status, 200);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Up));
    say(u"fail"_s);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Down));
    say({});
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Up));
    say(u"nonsense"_s);
    QCOMPARE(status, 400);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Up));
    bed.engine().hear(
        MonitorId{u"nobody"_s}, call(bed.clock.wallNow()), [&status](const Heard &heard) { status = heard.status; });
    QCOMPARE(status, 404);
}

void TestHearing::waitsWithoutBlame()
{
    EngineBed bed(m_kinds);
    bed.setSet(set());
    bed.pass(60min);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Pending));
    QVERIFY(!bed.engine().world().openIncident(MonitorId{u"backup"_s}));
    bed.pass(10min);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Down));
}

void TestHearing::silenceIsDown()
{
    EngineBed bed(m_kinds);
    bed.setSet(set());
    bed.engine().hear(MonitorId{u"backup"_s}, call(bed.clock.wallNow()), [](const Heard &) {});
    bed.pass(64min);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Up));
    bed.pass(3min);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Down));
}

void TestHearing::answersWhenItIsOnDisk()
{
    EngineBed bed(m_kinds);
    bed.setSet(set());
    int status = 0;
    bed.store.full = MemoryStore::Full::Withheld;
    bed.engine().hear(MonitorId{u"backup"_s}, call(bed.clock.wallNow(), u"fail"_s), [&](const Heard &heard) {
        status = heard.status;
    });
    bed.pass(1s);
    QCOMPARE(status, 0);
    bed.store.full = MemoryStore::Full::Acknowledged;
    bed.store.acknowledge();
    bed.pass(1s);
    QCOMPARE(status, 200);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Down));
    bed.store.full = MemoryStore::Full::Refused;
    bed.engine().hear(
        MonitorId{u"backup"_s}, call(bed.clock.wallNow()), [&](const Heard &heard) { status = heard.status; });
    bed.pass(1s);
    QCOMPARE(status, 503);
}

void TestHearing::remembersOverARestart()
{
    EngineBed bed(m_kinds);
    bed.setSet(set());
    bed.engine().hear(MonitorId{u"backup"_s}, call(bed.clock.wallNow(), u"fail"_s), [](const Heard &) {});
    bed.pass(1s);
    bed.kill();
    bed.start();
    bed.pass(2min);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Down));
    // The grace time may change without losing the last call.
    bed.setSet(set().replace("grace: 5m", "grace: 6m"));
    bed.pass(2min);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Down));
}

void TestHearing::forgetsWhoIsGone()
{
    EngineBed bed(m_kinds);
    bed.setSet(set());
    bed.engine().hear(MonitorId{u"backup"_s}, call(bed.clock.wallNow(), u"fail"_s), [](const Heard &) {});
    bed.pass(1s);
    bed.setSet("salve: 1\nmonitors: []\n");
    bed.setSet(set());
    bed.pass(2min);
    QCOMPARE(wordOf(wordOfBackup(bed)), wordOf(MonitorWord::Pending));
    QCOMPARE(bed.services.services.inbox->memory(u"push backup-token"_s).keys(), QStringList{u"since_ms"_s});
}

void TestHearing::speaksHttp()
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

namespace {

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

void TestHearing::answersOldAddresses_data()
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

void TestHearing::answersOldAddresses()
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

void TestHearing::oldAddressesMoveTheMonitor()
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

void TestHearing::keepsWhatWasToldLast()
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
    QCOMPARE(
        payload(R"({"check_key": "0123456789abcdef", "Password": "a\"b", "Message": "{\"token\": \"c\", \"x\": 1}"})"),
        QStringLiteral(R"({"check_key": "•••", "Password": "•••", "Message": "{\"token\": \"•••\", \"x\": 1}"})"));
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

void TestHearing::holdsForADeployment()
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

void TestHearing::saysWhatCannotBeHeard()
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

QTEST_GUILESS_MAIN(TestHearing)
#include "tst_hearing.moc"
