// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/rollup.h"
#include "store/state_line.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace salve;
using namespace std::chrono_literals;

namespace {

ResultRow row(CheckOutcome outcome, Micros latency, Sight sight = Sight::Seen)
{
    ResultRow made;
    made.outcome = outcome;
    made.latency = latency;
    made.sight = sight;
    return made;
}

} // namespace

class TestRollup : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatWasSeen();
    void quantilesAreRightToTwoPercent();
    void mergingIsAddingAll();
    void packsAndComesBack();
    void damagedIsRefused();
    void resultsSpeakUntilTheNext();
    void statesHoldUntilTheNext();
};

void TestRollup::countsWhatWasSeen()
{
    Rollup rollup;
    rollup.add(row(CheckOutcome::Ok, 10ms), MonitorWord::Up, 60s);
    rollup.add(row(CheckOutcome::Warning, 30ms), MonitorWord::Degraded, 60s);
    rollup.add(row(CheckOutcome::Critical, 1ms), MonitorWord::Down, 60s);
    rollup.add(row(CheckOutcome::Unknown, 1ms), MonitorWord::Unknown, 60s);
    rollup.add(row(CheckOutcome::Critical, 1ms, Sight::Offline), MonitorWord::Down, 60s);
    const HistoryPoint point = rollup.point({}, 1h);
    QCOMPARE(point.count, 5);
    QCOMPARE(point.ok, 2);
    QCOMPARE(point.failed, 1);
    QCOMPARE(point.unobserved, 1);
    QCOMPARE(point.min_ms, 10.0);
    QCOMPARE(point.max_ms, 30.0);
    QCOMPARE(point.mean_ms, 20.0);
    QCOMPARE(point.worst, MonitorWord::Down);
    QCOMPARE(rollup.observed, Millis{180s});
    QCOMPARE(rollup.up, Millis{120s});
}

void TestRollup::quantilesAreRightToTwoPercent()
{
    QRandomGenerator random(5);
    for (const int count : {1, 2, 3, 60, 1'440}) {
        Rollup rollup;
        std::vector<double> latencies_ms;
        for (int i = 0; i < count; ++i) {
            const Micros latency{static_cast<qint64>(1'000 * std::exp2(10 * random.generateDouble()))};
            latencies_ms.push_back(static_cast<double>(latency.count()) / 1000);
            rollup.add(row(CheckOutcome::Ok, latency), MonitorWord::Up, 60s);
        }
        std::sort(latencies_ms.begin(), latencies_ms.end());
        for (const double share : {0.5, 0.95}) {
            const auto rank = static_cast<size_t>(std::ceil(share * count)) - 1;
            const double wanted = latencies_ms[rank];
            QVERIFY(std::abs(rollup.quantile_ms(share) - wanted) <= wanted * 0.0222);
        }
    }
    QCOMPARE(Rollup{}.quantile_ms(0.5), 0.0);
}

void TestRollup::mergingIsAddingAll()
{
    QRandomGenerator random(6);
    Rollup all;
    Rollup merged;
    for (int part = 0; part < 20; ++part) {
        Rollup one;
        for (int i = random.bounded(40); i > 0; --i) {
            const ResultRow some = row(static_cast<CheckOutcome>(random.bounded(4)), Micros{random.bounded(9'000'000)});
            const auto state = static_cast<MonitorWord>(random.bounded(5));
            all.add(some, state, 60s);
            one.add(some, state, 60s);
        }
        merged.merge(one);
    }
    QCOMPARE(merged, all);
}

void TestRollup::packsAndComesBack()
{
    Rollup rollup;
    QCOMPARE(Rollup::unpack(rollup.pack()), rollup);
    QRandomGenerator random(8);
    for (int i = 0; i < 60; ++i)
        rollup.add(row(CheckOutcome::Ok, Micros{20'000 + random.bounded(20'000)}), MonitorWord::Up, 60s);
    QCOMPARE(Rollup::unpack(rollup.pack()), rollup);
    QVERIFY(rollup.pack().size() < 80);
}

void TestRollup::damagedIsRefused()
{
    Rollup rollup;
    rollup.add(row(CheckOutcome::Ok, 20ms), MonitorWord::Up, 60s);
    const QByteArray good = rollup.pack();
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!Rollup::unpack(good.first(length)));
    QVERIFY(!Rollup::unpack(good + 'x'));
    QRandomGenerator random(12);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good;
        bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        Rollup::unpack(bytes); // neither hangs nor reads past the end: the sanitizers judge
    }
}

void TestRollup::resultsSpeakUntilTheNext()
{
    std::vector<ResultRow> rows(5);
    for (ResultRow &result : rows)
        result.every = 60s;
    rows[0].at = timeFromMs(0);
    rows[1].at = timeFromMs(60'000);    // on time
    rows[2].at = timeFromMs(65'000);    // an extra look
    rows[3].at = timeFromMs(1'000'000); // after a gap
    rows[4].at = timeFromMs(3'600'001); // the next hour
    QCOMPARE(speakingTimes(rows), (std::vector<Millis>{60s, 5s, 60s, 60s, 60s}));
    rows[1].at = timeFromMs(-5); // sorted by time or not: never negative
    QCOMPARE(speakingTimes(rows).at(0), Millis{60s});
    rows[0].at = timeFromMs(100);
    rows[1].at = timeFromMs(50);
    QCOMPARE(speakingTimes(rows).at(0), Millis{0});
    rows[4].every = 0s;
    QCOMPARE(speakingTimes(rows).at(4), Millis{60s});
}

void TestRollup::statesHoldUntilTheNext()
{
    StateLine line;
    ResultRow result = row(CheckOutcome::Warning, 1ms);
    QCOMPARE(line.at(result), MonitorWord::Degraded);
    line.add(timeFromMs(100), MonitorWord::Up);
    line.add(timeFromMs(200), MonitorWord::Down);
    for (const auto &[at_ms, state] : {std::pair(99, MonitorWord::Degraded),
                                       std::pair(100, MonitorWord::Up),
                                       std::pair(199, MonitorWord::Up),
                                       std::pair(200, MonitorWord::Down),
                                       std::pair(999, MonitorWord::Down)}) {
        result.at = timeFromMs(at_ms);
        QCOMPARE(line.at(result), state);
    }
}

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
