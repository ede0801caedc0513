// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "engine/engine.h"
#include "support/engine_bed.h"
#include "support/sns_signer.h"

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
    void readsWhatItNeedsFirst();
    void readsOnlySoMuchAtOnce();

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

namespace {

const QByteArray kAlarmSet = "salve: 1\nmonitors:\n"
                             "  - {id: cpu, kind: webhook-in, shape: cloudwatch, token: {secret: t}}\n";
const MonitorId kCpu{u"cpu"_s};

Delivery alarm(TimePoint at, const QByteArray &body)
{
    Delivery delivery;
    delivery.at = at;
    delivery.method = "POST";
    delivery.before = {u"in"_s};
    delivery.body = body;
    return delivery;
}

} // namespace

void TestHearing::readsWhatItNeedsFirst()
{
    EngineBed bed(m_kinds);
    bed.setSet(kAlarmSet);
    const SnsSigner signer;
    std::vector<Heard> heard;
    const auto say = [&](const QString &id) {
        bed.engine().hear(kCpu, alarm(bed.clock.wallNow(), signer.alarm(id, u"ALARM"_s)), [&heard](const Heard &one) {
            heard.push_back(one);
        });
    };
    bed.services.http.answer(200, signer.certificate());
    say(u"m1"_s);
    QVERIFY(heard.empty()); // nobody is answered before it is verified
    bed.pass(1s);
    QCOMPARE(int(heard.size()), 1);
    QCOMPARE(heard.back().status, 200);
    QCOMPARE(wordOf(bed.word(u"cpu"_s)), wordOf(MonitorWord::Down));
    QCOMPARE(int(bed.services.http.requests().size()), 1);
    const HttpRequest &request = bed.services.http.requests().front();
    QCOMPARE(request.url.toString(), SnsSigner::kCertificateUrl);
    QCOMPARE(request.maxRedirects, 0);
    QVERIFY(request.bodyLimit_bytes <= 64 * 1024 && request.deadline <= 10s);
    QVERIFY(request.tls == TlsSettings());
    // The monitor goes while its certificate is read.
    bed.setSet(QByteArray(kAlarmSet).replace("secret: t", "secret: other"));
    bed.services.http.answer(200, signer.certificate());
    say(u"m2"_s);
    bed.setSet("salve: 1\nmonitors: []\n");
    bed.pass(1s);
    QCOMPARE(int(heard.size()), 2);
    QCOMPARE(heard.back().status, 404);
    QCOMPARE(bed.services.http.live(), 0);
}

void TestHearing::readsOnlySoMuchAtOnce()
{
    EngineBed bed(m_kinds);
    bed.setSet(kAlarmSet);
    const SnsSigner signer;
    std::vector<int> statuses;
    for (int i = 0; i < 20; ++i) { // none of the requests ends
        const QByteArray body = signer.alarm(QString::number(i), u"ALARM"_s);
        bed.engine().hear(kCpu, alarm(bed.clock.wallNow(), body), [&statuses](const Heard &heard) {
            statuses.push_back(heard.status);
        });
    }
    QCOMPARE(bed.services.http.live(), 8);
    QCOMPARE(statuses, std::vector<int>(12, 503));
    bed.engine().stop();
    drain();
    QCOMPARE(bed.services.http.live(), 0);
}

QTEST_GUILESS_MAIN(TestHearing)
#include "tst_hearing.moc"
