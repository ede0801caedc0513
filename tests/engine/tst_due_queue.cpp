// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/due_queue.h"
#include "engine/lateness.h"

#include <QSet>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDueQueue : public QObject
{
    Q_OBJECT
private slots:
    void phaseComesFromTheIdAlone();
    void slotsKeepTheirGrid();
    void editsOfOtherThingsShiftNothing();
    void missedSlotsAreOneSlot();
    void extraIsMadeOnce();
    void extraOfTheForgottenIsDropped();
    void manyComeInPortions();
    void latenessCounts();

private:
    struct Seen
    {
        explicit Seen(DueQueue &queue)
        {
            connect(&queue, &DueQueue::due, &queue, [this](const auto &requests) {
                portions.push_back(requests.size());
                all.insert(all.end(), requests.begin(), requests.end());
            });
        }
        std::vector<size_t> portions;
        std::vector<rules::CheckRequest> all;
    };
};

void TestDueQueue::phaseComesFromTheIdAlone()
{
    // Fixed figures: a new version of Salve must not shift anybody's slots.
    QCOMPARE(phaseOf({u"shop"_s}, 60s), phaseOf({u"shop"_s}, 60s));
    QSet<qint64> phases;
    for (int i = 0; i < 1000; ++i) {
        const Millis phase = phaseOf({u"m%1"_s.arg(i)}, 60s);
        QVERIFY(phase >= 0ms && phase < 60s);
        QCOMPARE(phase.count() % 100, 0);
        phases.insert(phase.count());
    }
    QVERIFY2(phases.size() > 450, qPrintable(QString::number(phases.size()))); // of 600, by chance 487
}

void TestDueQueue::slotsKeepTheirGrid()
{
    const MonitorId shop{u"shop"_s};
    ManualClock clock;
    TimePoint first;
    {
        DueQueue queue(clock);
        const Seen seen(queue);
        queue.watch(shop, 60s);
        first = queue.nextSlot(shop);
        QVERIFY(first > clock.wallNow() && first <= clock.wallNow() + 60s);
        clock.advance(3min);
        QCOMPARE(seen.all.size(), 3u);
        QCOMPARE(seen.all[0].slot, first);
        QCOMPARE(seen.all[2].slot, first + 2min);
    }
    // A restart, at any moment.
    clock.advance(17s);
    DueQueue again(clock);
    again.watch(shop, 60s);
    QCOMPARE((msOf(again.nextSlot(shop)) - msOf(first)) % 60'000, 0);
    QVERIFY(again.nextSlot(shop) > clock.wallNow());
}

void TestDueQueue::editsOfOtherThingsShiftNothing()
{
    ManualClock clock;
    DueQueue queue(clock);
    queue.watch({u"shop"_s}, 60s);
    const TimePoint slot = queue.nextSlot({u"shop"_s});
    queue.watch({u"shop"_s}, 60s);
    QCOMPARE(queue.nextSlot({u"shop"_s}), slot);
    queue.watch({u"shop"_s}, 10s);
    QVERIFY(queue.nextSlot({u"shop"_s}) <= clock.wallNow() + 10s);
    queue.retain({});
    QCOMPARE(queue.nextSlot({u"shop"_s}), kNever);
    const Seen seen(queue);
    clock.advance(5min);
    QVERIFY(seen.all.empty());
}

void TestDueQueue::missedSlotsAreOneSlot()
{
    ManualClock clock;
    DueQueue queue(clock);
    const Seen seen(queue);
    queue.watch({u"shop"_s}, 60s);
    const TimePoint first = queue.nextSlot({u"shop"_s});
    clock.sleep(10min);
    clock.advance(0ms);
    QCOMPARE(seen.all.size(), 1u);
    QCOMPARE((seen.all[0].slot - first).count() % 60'000, 0);
    QVERIFY(seen.all[0].slot <= clock.wallNow() && seen.all[0].slot > clock.wallNow() - 60s);
}

void TestDueQueue::extraIsMadeOnce()
{
    ManualClock clock;
    DueQueue queue(clock);
    const Seen seen(queue);
    queue.watch({u"shop"_s}, 1h);
    const rules::CheckRequest extra{{u"shop"_s}, clock.wallNow() + 5s, Look::ReCheck, RunId{7}};
    queue.request(extra);
    queue.request(extra);
    clock.advance(4s);
    QVERIFY(seen.all.empty());
    clock.advance(1s);
    QCOMPARE(seen.all.size(), 1u);
    QCOMPARE(seen.all[0], extra);
}

void TestDueQueue::extraOfTheForgottenIsDropped()
{
    ManualClock clock;
    DueQueue queue(clock);
    const Seen seen(queue);
    queue.watch({u"shop"_s}, 1h);
    queue.request({{u"shop"_s}, clock.wallNow() + 5s, Look::ReCheck, RunId{7}});
    queue.retain({});
    clock.advance(10s);
    QVERIFY(seen.all.empty());
}

void TestDueQueue::manyComeInPortions()
{
    ManualClock clock;
    DueQueue queue(clock);
    const Seen seen(queue);
    for (int i = 0; i < 1000; ++i)
        queue.watch({u"m%1"_s.arg(i)}, 100ms); // all of them in the same tenth
    clock.advance(100ms);
    QCOMPARE(seen.all.size(), 1000u);
    for (const size_t portion : seen.portions)
        QVERIFY(portion <= 200);
}

void TestDueQueue::latenessCounts()
{
    Lateness lateness;
    QCOMPARE(lateness.percentile(0.99), 0ms);
    for (int i = 0; i < 99; ++i)
        lateness.add(3ms);
    lateness.add(1h);
    QCOMPARE(lateness.count(), 100);
    QCOMPARE(lateness.percentile(0.5), 3ms);
    QCOMPARE(lateness.percentile(0.99), 3ms);
    QCOMPARE(lateness.percentile(1), 10s);
}

QTEST_GUILESS_MAIN(TestDueQueue)
#include "tst_due_queue.moc"
