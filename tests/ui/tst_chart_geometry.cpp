// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/chart_geometry.h"

#include <QTest>

using namespace salve;
using namespace std::chrono_literals;

class ChartGeometryTest : public QObject
{
    Q_OBJECT
private slots:
    void mapsTimeAndBack();
    void clampsLatency();
    void zoomsAroundThePointer();
    void neverShowsTheFuture();
    void ticksAreRoundAndFew();
    void topsAreRound();
    void gapsAreByTimeNotByPixel();
    void linesDoNotCrossGaps();
    void ribbonJoinsEqualStates();
    void findsTheNearestPoint();

private:
    static constexpr TimePoint kNow = timeFromMs(1'800'000'000'000);
    static HistoryPoint point(Millis after, MonitorWord state = MonitorWord::Up)
    {
        HistoryPoint made;
        made.at = kNow + after;
        made.count = 1;
        made.ok = state == MonitorWord::Down ? 0 : 1;
        made.failed = 1 - made.ok;
        made.worst = state;
        return made;
    }
    static HistoryPoint unseen(Millis after)
    {
        HistoryPoint made = point(after);
        made.ok = 0;
        made.unobserved = 1;
        return made;
    }
};

void ChartGeometryTest::mapsTimeAndBack()
{
    ChartGeometry geometry;
    geometry.plot = QRectF(50, 10, 600, 200);
    geometry.from = kNow;
    geometry.to = kNow + 1h;
    QCOMPARE(geometry.mapTimeToX(kNow), 50.0);
    QCOMPARE(geometry.mapTimeToX(kNow + 30min), 350.0);
    QCOMPARE(geometry.mapXToTime(650.0), kNow + 1h);
    for (const Millis after : {1s, 61s, 1800s})
        QVERIFY(std::chrono::abs(geometry.mapXToTime(geometry.mapTimeToX(kNow + after)) - (kNow + after)) <= 1ms);
}

void ChartGeometryTest::clampsLatency()
{
    ChartGeometry geometry;
    geometry.plot = QRectF(0, 10, 100, 200);
    geometry.top_ms = 50;
    QCOMPARE(geometry.mapToY(0), 210.0);
    QCOMPARE(geometry.mapToY(25), 110.0);
    QCOMPARE(geometry.mapToY(500), 10.0); // the band of p95 may leave the plot; the line does not
}

void ChartGeometryTest::zoomsAroundThePointer()
{
    const TimeRange range{kNow - 4h, kNow};
    const TimePoint around = kNow - 3h;
    const TimeRange zoomed = zoomedRange(range, 0.5, around, kNow);
    QCOMPARE(zoomed.to - zoomed.from, Millis{2h});
    QCOMPARE((around - zoomed.from) * 4, zoomed.to - zoomed.from); // the pointer stays at a quarter
    QCOMPARE(zoomedRange({kNow - 2min, kNow}, 0.01, kNow - 1min, kNow).to
                 - zoomedRange({kNow - 2min, kNow}, 0.01, kNow - 1min, kNow).from,
             Millis{60s});
}

void ChartGeometryTest::neverShowsTheFuture()
{
    QCOMPARE(pannedRange({kNow - 1h, kNow}, 30min, kNow), (TimeRange{kNow - 1h, kNow}));
    QCOMPARE(pannedRange({kNow - 2h, kNow - 1h}, 30min, kNow), (TimeRange{kNow - 90min, kNow - 30min}));
    QCOMPARE(zoomedRange({kNow - 1h, kNow}, 4.0, kNow - 30min, kNow).to, kNow);
}

void ChartGeometryTest::ticksAreRoundAndFew()
{
    for (const Millis span : std::initializer_list<Millis>{1min, 1h, 6h, 24h, 168h, 720h, 8760h}) {
        const auto ticks = timeTicks({kNow - span, kNow}, 8);
        QVERIFY2(ticks.size() >= 2 && ticks.size() <= 9, qPrintable(QString::number(span.count())));
        for (size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].at >= kNow - span && ticks[i].at <= kNow);
            QCOMPARE(msOf(ticks[i].at) % 10'000, 0);
            if (i > 1)
                QCOMPARE(ticks[i].at - ticks[i - 1].at, ticks[1].at - ticks[0].at);
        }
    }
    QVERIFY(timeTicks({kNow, kNow}, 8).empty());
}

void ChartGeometryTest::topsAreRound()
{
    QCOMPARE(roundTop(0), 1.0);
    QCOMPARE(roundTop(40), 50.0);
    QCOMPARE(roundTop(47), 100.0); // room above the highest
    QCOMPARE(roundTop(1200), 2000.0);
    QCOMPARE(valueTicks(50), (std::vector<double>{0, 10, 20, 30, 40, 50}));
    QCOMPARE(valueTicks(100), (std::vector<double>{0, 20, 40, 60, 80, 100}));
    QCOMPARE(valueTicks(2000), (std::vector<double>{0, 500, 1000, 1500, 2000}));
}

void ChartGeometryTest::gapsAreByTimeNotByPixel()
{
    const TimeRange range{kNow, kNow + 1h};
    // Each minute, then nothing from minute 10 to 30, one unseen in between at 40.
    std::vector<HistoryPoint> points;
    for (int minute = 0; minute < 60; ++minute) {
        if (minute > 10 && minute < 30)
            continue;
        points.push_back(minute == 40 ? unseen(minute * 1min) : point(minute * 1min));
    }
    const auto gaps = gapsOf(points, 1min, range);
    QCOMPARE(gaps.size(), size_t{2});
    QCOMPARE(gaps[0], (TimeRange{kNow + 11min, kNow + 30min}));
    QCOMPARE(gaps[1], (TimeRange{kNow + 40min, kNow + 41min}));
    // One late result (2.5 intervals) is no gap.
    QVERIFY(gapsOf({point(0min), point(2min)}, 1min, {kNow, kNow + 3min}).empty());
    // Points that are rolled up reach as far as their width.
    HistoryPoint hour = point(0min), next = point(120min);
    hour.width = next.width = 1h;
    QVERIFY(gapsOf({hour, next}, 1min, {kNow, kNow + 3h}).empty());
}

void ChartGeometryTest::linesDoNotCrossGaps()
{
    const std::vector<HistoryPoint> points{
        point(0min), point(1min), point(10min), point(11min, MonitorWord::Down), point(12min), point(13min)};
    const auto runs = unbrokenRuns(points, 1min);
    using Run = std::pair<size_t, size_t>;
    QCOMPARE(runs, (std::vector<Run>{{0, 1}, {2, 2}, {4, 5}})); // neither over the gap nor over a failure
}

void ChartGeometryTest::ribbonJoinsEqualStates()
{
    const std::vector<HistoryPoint> points{
        point(0min), point(1min), point(2min, MonitorWord::Down), point(3min, MonitorWord::Down), point(20min)};
    const auto spans = ribbonOf(points, 1min);
    QCOMPARE(spans.size(), size_t{3});
    QCOMPARE(spans[0], (RibbonSpan{{kNow, kNow + 2min}, StateShape::Up}));
    QCOMPARE(spans[1], (RibbonSpan{{kNow + 2min, kNow + 4min}, StateShape::Down}));
    QCOMPARE(spans[2].range.from, kNow + 20min);
    QCOMPARE(ribbonOf({unseen(0min)}, 1min).front().shape, StateShape::Unobserved);
}

void ChartGeometryTest::findsTheNearestPoint()
{
    const std::vector<HistoryPoint> points{point(0min), point(10min), point(20min)};
    QCOMPARE(nearestPoint({}, kNow), -1);
    QCOMPARE(nearestPoint(points, kNow - 1h), 0);
    QCOMPARE(nearestPoint(points, kNow + 14min), 1);
    QCOMPARE(nearestPoint(points, kNow + 16min), 2);
    QCOMPARE(nearestPoint(points, kNow + 1h), 2);
}

QTEST_MAIN(ChartGeometryTest)
#include "tst_chart_geometry.moc"
