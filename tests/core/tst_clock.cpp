// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"

#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT
private slots:
    void manualRunsInOrder();
    void manualRunsWhatIsAskedForMeanwhile();
    void manualStandsAtTheTimeOfEach();
    void manualCancels();
    void manualForgetsWhenTheContextIsGone();
    void manualSleepsWithoutMonotonicTime();
    void manualKeepsWallTimesWhenTheWallIsSet();
    void systemRunsInOrder();
    void systemNeverRunsInsideTheCall();
    void systemLetsOthersRunBetweenRounds();
    void systemCancels();
    void systemForgetsWhenTheContextIsGone();
    void systemMeasures();
};

void TestClock::manualRunsInOrder()
{
    ManualClock clock;
    QStringList ran;
    clock.after(20s, this, [&] { ran << u"c"_s; });
    clock.after(10s, this, [&] { ran << u"a"_s; });
    clock.after(10s, this, [&] { ran << u"b"_s; });
    clock.after(21s, this, [&] { ran << u"late"_s; });
    QCOMPARE(clock.nextDue(), clock.wallNow() + 10s);
    clock.advance(9'999ms);
    QCOMPARE(ran, QStringList());
    clock.advance(10'001ms);
    QCOMPARE(ran, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    clock.advance(1s);
    QCOMPARE(ran.size(), 4);
    QCOMPARE(clock.nextDue(), kNever);
}

void TestClock::manualRunsWhatIsAskedForMeanwhile()
{
    ManualClock clock;
    int ticks = 0;
    std::function<void()> tick = [&] {
        ++ticks;
        clock.after(1min, this, tick);
    };
    clock.after(1min, this, tick);
    clock.advance(24h * 7);
    QCOMPARE(ticks, 7 * 24 * 60);
}

void TestClock::manualStandsAtTheTimeOfEach()
{
    ManualClock clock(timeFromMs(1'000));
    QList<qint64> times;
    for (const int second : {3, 1, 2})
        clock.at(timeFromMs(1'000 + second * 1'000), this, [&] {
            times << msOf(clock.wallNow()) << clock.monotonic().count();
        });
    clock.at(timeFromMs(0), this, [&] { times << msOf(clock.wallNow()); });
    clock.advanceTo(timeFromMs(10'000));
    // What was due in the past runs now; time never goes back for it.
    QCOMPARE(times, QList<qint64>({1'000, 2'000, 1'000'000, 3'000, 2'000'000, 4'000, 3'000'000}));
    QCOMPARE(msOf(clock.wallNow()), 10'000);
    QCOMPARE(clock.monotonic(), Micros{9'000'000});
}

void TestClock::manualCancels()
{
    ManualClock clock;
    int ran = 0;
    const quint64 first = clock.after(1s, this, [&] { ran += 1; });
    quint64 third = 0;
    clock.after(2s, this, [&] {
        ran += 10;
        clock.cancel(third);
    });
    third = clock.after(2s, this, [&] { ran += 100; });
    clock.cancel(first);
    clock.cancel(first);
    clock.cancel(12'345);
    clock.advance(10s);
    QCOMPARE(ran, 10);
}

void TestClock::manualForgetsWhenTheContextIsGone()
{
    ManualClock clock;
    int ran = 0;
    auto context = std::make_unique<QObject>();
    clock.after(1s, context.get(), [&] { ++ran; });
    context.reset();
    clock.advance(2s);
    QCOMPARE(ran, 0);
}

void TestClock::manualSleepsWithoutMonotonicTime()
{
    ManualClock clock;
    const TimePoint start = clock.wallNow();
    TimePoint ranAt = kNever;
    clock.after(1h, this, [&] { ranAt = clock.wallNow(); });
    clock.advance(1min);
    clock.sleep(8h);
    QCOMPARE(clock.slept(), Millis{8h});
    QCOMPARE(clock.monotonic(), Micros{1min});
    QCOMPARE(clock.wallNow(), start + 8h + 1min);
    QCOMPARE(ranAt, kNever);
    clock.advance(0ms);
    QCOMPARE(ranAt, start + 8h + 1min);
}

void TestClock::manualKeepsWallTimesWhenTheWallIsSet()
{
    ManualClock clock(timeFromMs(100'000));
    int ran = 0;
    clock.at(timeFromMs(110'000), this, [&] { ++ran; });
    clock.setWall(timeFromMs(50'000));
    clock.advance(20s);
    QCOMPARE(ran, 0);
    clock.setWall(timeFromMs(111'000));
    clock.advance(0ms);
    QCOMPARE(ran, 1);
    QCOMPARE(clock.slept(), Millis{0});
}

void TestClock::systemRunsInOrder()
{
    SystemClock clock;
    QStringList ran;
    QList<bool> early;
    const TimePoint start = clock.wallNow();
    const auto note = [&](const QString &name, Millis due) {
        ran << name;
        early << (clock.wallNow() < start + due);
    };
    clock.at(start + 40ms, this, [&] { note(u"c"_s, 40ms); });
    clock.at(start + 20ms, this, [&] { note(u"a"_s, 20ms); });
    clock.at(start + 20ms, this, [&] { note(u"b"_s, 20ms); });
    clock.at(start - 1h, this, [&] { note(u"past"_s, 0ms); });
    QTRY_COMPARE(ran.size(), 4);
    QCOMPARE(ran, QStringList({u"past"_s, u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!early.contains(true));
}

void TestClock::systemNeverRunsInsideTheCall()
{
    SystemClock clock;
    bool hasRun = false;
    clock.at(timeFromMs(0), this, [&] { hasRun = true; });
    QVERIFY(!hasRun);
    QTRY_VERIFY(hasRun);
}

void TestClock::systemLetsOthersRunBetweenRounds()
{
    SystemClock clock;
    int rounds = 0;
    bool hasOtherRun = false;
    std::function<void()> again = [&] {
        if (++rounds == 1)
            QMetaObject::invokeMethod(
                this, [&] { hasOtherRun = true; }, Qt::QueuedConnection);
        if (!hasOtherRun)
            clock.after(0ms, this, again);
    };
    clock.after(0ms, this, again);
    QTRY_VERIFY(hasOtherRun);
}

void TestClock::systemCancels()
{
    SystemClock clock;
    QStringList ran;
    const quint64 first = clock.after(5ms, this, [&] { ran << u"first"_s; });
    clock.after(10ms, this, [&] { ran << u"second"_s; });
    clock.cancel(first);
    QTRY_COMPARE(ran, QStringList{u"second"_s});
}

void TestClock::systemForgetsWhenTheContextIsGone()
{
    SystemClock clock;
    QStringList ran;
    auto context = std::make_unique<QObject>();
    clock.after(1ms, context.get(), [&] { ran << u"gone"_s; });
    clock.after(5ms, this, [&] { ran << u"here"_s; });
    context.reset();
    QTRY_COMPARE(ran, QStringList{u"here"_s});
}

void TestClock::systemMeasures()
{
    const SystemClock clock;
    const Micros before = clock.monotonic();
    QVERIFY(clock.monotonic() >= before);
    QCOMPARE(clock.slept(), Millis{0});
    QVERIFY(clock.wallNow() > timeFromMs(1'700'000'000'000));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
