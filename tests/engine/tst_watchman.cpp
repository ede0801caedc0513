// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/uplink.h"
#include "support/engine_bed.h"

#include <QSignalSpy>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Not looking is not down.
class TestWatchman : public QObject
{
    Q_OBJECT
private slots:
    void nothingHappensWhileAwake();
    void sleepIsSeen();
    void jumpOfTheClockIsSeen();
    void sleepBlamesNobody();
    void offlineBlamesNobody();
    void defaultRoutes();
};

void TestWatchman::nothingHappensWhileAwake()
{
    ManualClock clock;
    Watchman watchman(clock);
    const QSignalSpy gaps(&watchman, &Watchman::gapSeen);
    watchman.start();
    for (int i = 0; i < 100; ++i)
        clock.advance(1s);
    QCOMPARE(gaps.size(), 0);
}

void TestWatchman::sleepIsSeen()
{
    ManualClock clock;
    Watchman watchman(clock);
    const QSignalSpy gaps(&watchman, &Watchman::gapSeen);
    watchman.start();
    clock.advance(20s);
    const TimePoint last = clock.wallNow();
    clock.sleep(8h);
    clock.advance(5s);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.front().at(0).value<TimePoint>(), last);
    clock.advance(60s);
    QCOMPARE(gaps.size(), 1);
}

void TestWatchman::jumpOfTheClockIsSeen()
{
    ManualClock clock;
    Watchman watchman(clock);
    const QSignalSpy gaps(&watchman, &Watchman::gapSeen);
    watchman.start();
    clock.advance(20s);
    clock.setWall(clock.wallNow() + 1h);
    clock.advance(5s);
    QCOMPARE(gaps.size(), 1);
}

void TestWatchman::sleepBlamesNobody()
{
    EngineBed bed;
    bed.setSet(QByteArray(kShop).replace("down-after: 2", "down-after: 1").replace("timeout: 5s", "timeout: 1m"));
    bed.arm(u"fix"_s);
    bed.pass(60s);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    // A check is on its way, the lid closes, and what it says in the morning is about last night's socket.
    bed.script.silent.insert(u"shop"_s);
    bed.pass(10s);
    QCOMPARE(bed.script.underWay.value(u"shop"_s), 1);
    bed.clock.sleep(8h);
    bed.script.silent.clear();
    bed.pass(2min);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    QCOMPARE(bed.script.performed, QStringList());
    QVERIFY(!bed.incident(u"shop"_s));
    const QStringList sentences = bed.engine().gapSentences();
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences.front().contains(u"slept"), qPrintable(sentences.front()));
}

void TestWatchman::offlineBlamesNobody()
{
    ManualClock clock;
    bool isThere = true;
    Watchman watchman(clock, [&isThere] { return isThere; });
    const QSignalSpy changes(&watchman, &Watchman::uplinkChanged);
    watchman.start();
    CheckResult unreachable;
    unreachable.outcome = CheckOutcome::Critical;
    unreachable.cause = Cause::Unreachable;
    CheckResult refused = unreachable;
    refused.cause = Cause::Refused;
    QCOMPARE(watchman.sightFor(unreachable), Sight::Seen);
    isThere = false;
    QCOMPARE(watchman.sightFor(unreachable), Sight::Offline);
    QCOMPARE(watchman.sightFor(refused), Sight::Seen); // somebody answered
    clock.advance(5s);
    QVERIFY(watchman.isOffline());
    isThere = true;
    clock.advance(5s);
    QVERIFY(!watchman.isOffline());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(watchman.sightFor(unreachable), Sight::Seen);
}

void TestWatchman::defaultRoutes()
{
    const QByteArray lan = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
                           "docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n";
    const QByteArray out = lan + "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n";
    const QByteArray zeros(32, '0');
    const QByteArray none6 =
        zeros + " 00 " + zeros + " 00 " + zeros + " ffffffff 00000001 00000000 00200200       lo\n";
    const QByteArray out6 =
        zeros + " 00 " + zeros + " 00 fe800000000000000000000000000001 00000400 00000002 00000000 00000003     eth0\n";
    QVERIFY(!hasDefaultRoute({}, {}));
    QVERIFY(!hasDefaultRoute(lan, none6));
    QVERIFY(hasDefaultRoute(out, none6));
    QVERIFY(hasDefaultRoute(lan, out6 + none6));
}

QTEST_GUILESS_MAIN(TestWatchman)
#include "tst_watchman.moc"
