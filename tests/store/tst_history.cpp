// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "file_bed.h"
#include "store/packed_key.h"
#include "store_support.h"

#include <QRandomGenerator>

#include <cmath>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const MonitorId kShop{u"shop"_s};
constexpr TimePoint kStart = timeFromMs(1'800'000'000'000); // on the hour

/// One monitor's life: results with gaps, extra looks, blindness and outages, and the transitions that go with them.
struct Life
{
    std::vector<ResultRow> rows;
    std::vector<Transition> transitions;
};

Life randomLife(quint32 seed, Millis every, Millis length)
{
    QRandomGenerator random(seed);
    Life life;
    MonitorWord state = MonitorWord::Pending;
    for (TimePoint at = kStart + Millis{random.bounded(60'000)}; at < kStart + length; at += every) {
        if (random.bounded(300) == 0)
            at += std::chrono::hours{random.bounded(1, 6)}; // switched off
        ResultRow row = okRow(kShop, at, Micros{10'000 + random.bounded(40'000)});
        row.every = every;
        const int luck = random.bounded(100);
        row.outcome = luck < 80 ? CheckOutcome::Ok : static_cast<CheckOutcome>(luck % 4);
        row.sight = luck == 99 ? Sight::Offline : Sight::Seen;
        life.rows.push_back(row);
        const auto to = static_cast<MonitorWord>(random.bounded(1, 5));
        if (random.bounded(40) == 0 && to != state) {
            life.transitions.push_back({kShop, state, to, at, Cause::None, {}});
            state = to;
        }
        if (random.bounded(20) == 0) {
            life.rows.push_back(row);
            life.rows.back().at += Millis{random.bounded(static_cast<int>(every.count()))};
        }
    }
    std::erase_if(life.rows, [length](const ResultRow &row) { return row.at >= kStart + length; });
    std::sort(life.rows.begin(), life.rows.end(), [](const ResultRow &a, const ResultRow &b) { return a.at < b.at; });
    return life;
}

void write(FileBed &bed, const Life &life)
{
    Transaction t;
    t.transitions = life.transitions;
    bed.write(t);
    for (size_t i = 0; i < life.rows.size(); i += 37) {
        bed.writeResults({life.rows.begin() + static_cast<std::ptrdiff_t>(i),
                          life.rows.begin() + static_cast<std::ptrdiff_t>(std::min(life.rows.size(), i + 37))});
    }
}

// ---- the naive way, straight from the definition ------------------------------------------------------------------

MonitorWord stateAt(const Life &life, const ResultRow &row)
{
    MonitorWord state = MonitorWord::Pending;
    for (const Transition &transition : life.transitions) {
        if (transition.at <= row.at)
            state = transition.to;
    }
    if (state != MonitorWord::Pending)
        return state;
    constexpr std::array kByOutcome{MonitorWord::Up, MonitorWord::Degraded, MonitorWord::Down, MonitorWord::Unknown};
    return kByOutcome[static_cast<size_t>(row.outcome)];
}

std::optional<double> naiveUptime(const Life &life, TimePoint from, TimePoint to)
{
    double up = 0;
    double observed = 0;
    for (size_t i = 0; i < life.rows.size(); ++i) {
        const ResultRow &row = life.rows[i];
        if (row.at < from || row.at >= to || row.sight != Sight::Seen || stateAt(life, row) == MonitorWord::Unknown)
            continue;
        Millis time = row.every;
        if (i + 1 < life.rows.size() && hourOf(life.rows[i + 1].at) == hourOf(row.at))
            time = std::min(time, life.rows[i + 1].at - row.at);
        observed += static_cast<double>(time.count());
        if (stateAt(life, row) != MonitorWord::Down)
            up += static_cast<double>(time.count());
    }
    if (observed == 0)
        return std::nullopt;
    return up / observed;
}

HistoryPoint naivePoint(const Life &life, TimePoint from, TimePoint to)
{
    HistoryPoint point;
    double sum_ms = 0;
    for (const ResultRow &row : life.rows) {
        if (row.at < from || row.at >= to)
            continue;
        ++point.count;
        if (row.sight != Sight::Seen) {
            ++point.unobserved;
            continue;
        }
        point.failed += row.outcome == CheckOutcome::Critical ? 1 : 0;
        if (row.outcome != CheckOutcome::Ok && row.outcome != CheckOutcome::Warning)
            continue;
        const double latency_ms = static_cast<double>(row.latency.count()) / 1000;
        point.min_ms = point.ok == 0 ? latency_ms : std::min(point.min_ms, latency_ms);
        point.max_ms = std::max(point.max_ms, latency_ms);
        sum_ms += latency_ms;
        ++point.ok;
    }
    point.mean_ms = point.ok == 0 ? 0 : sum_ms / point.ok;
    return point;
}

bool isClose(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreTheSameWhereverTheyLie();
    void uptimeIsThatOfTheDefinition_data();
    void uptimeIsThatOfTheDefinition();
    void uptimeWithoutTransitions();
    void fiveHoursOffAreNotCounted();
    void clockMovedNeverGivesMoreThanAll();
    void columnsAreThoseOfTheDefinition_data();
    void columnsAreThoseOfTheDefinition();
    void fewResultsAreSinglePoints();
    void worstIsTheHardState();
    void halfPackedIsCountedOnce();
    void lateResultsAreAdded();
    void readersSeeTheSameWhilePacking();
    void unknownMonitorHasNoHistory();
};

void TestHistory::rowsAreTheSameWhereverTheyLie()
{
    FileBed bed;
    const Life life = randomLife(1, 60s, 26h);
    write(bed, life);
    QCOMPARE(bed.rows(kShop, kStart, kStart + 100h), life.rows);
    QVERIFY(bed.pack(kStart + 13h) > 0);
    QVERIFY(bed.number("SELECT count(*) FROM tail"_L1) > 0);
    QCOMPARE(bed.rows(kShop, kStart, kStart + 100h), life.rows);
    bed.pack(kStart + 100h);
    QCOMPARE(bed.number("SELECT count(*) FROM tail"_L1), 0);
    QCOMPARE(bed.rows(kShop, kStart, kStart + 100h), life.rows);
    std::vector<ResultRow> some = life.rows;
    std::erase_if(some, [](const ResultRow &row) { return row.at < kStart + 90min || row.at >= kStart + 200min; });
    QCOMPARE(bed.rows(kShop, kStart + 90min, kStart + 200min), some);
}

void TestHistory::uptimeIsThatOfTheDefinition_data()
{
    QTest::addColumn<int>("every_s");
    QTest::addColumn<int>("packed_h");
    QTest::addRow("nothing packed") << 60 << 0;
    QTest::addRow("half") << 60 << 60;
    QTest::addRow("all") << 60 << 1'000;
    QTest::addRow("each 10 s") << 10 << 40;
    QTest::addRow("each 45 min") << 2'700 << 50;
}

void TestHistory::uptimeIsThatOfTheDefinition()
{
    QFETCH(int, every_s);
    QFETCH(int, packed_h);
    FileBed bed;
    const Life life = randomLife(static_cast<quint32>(every_s + packed_h), std::chrono::seconds{every_s}, 80h);
    write(bed, life);
    bed.pack(kStart + std::chrono::hours{packed_h});
    QRandomGenerator random(3);
    for (int i = 0; i < 60; ++i) {
        const TimePoint from = kStart + Millis{random.bounded(90) * 3'600'000LL + random.bounded(3'600'000)};
        const TimePoint to = from + Millis{random.bounded(70) * 3'600'000LL + random.bounded(3'600'000)};
        const auto found = bed.uptime(kShop, from, to);
        QVERIFY2(isClose(found, naiveUptime(life, from, to)), qPrintable(isoOf(from) + u' ' + isoOf(to)));
        QVERIFY(!found || (*found >= 0 && *found <= 1));
    }
    QVERIFY(isClose(bed.uptime(kShop, timeFromMs(0), kNever), naiveUptime(life, timeFromMs(0), kNever)));
}

void TestHistory::uptimeWithoutTransitions()
{
    FileBed bed;
    Life life;
    for (int i = 0; i < 100; ++i) {
        life.rows.push_back(okRow(kShop, kStart + std::chrono::minutes{i}));
        if (i % 4 == 0)
            life.rows.back().outcome = CheckOutcome::Critical;
    }
    write(bed, life);
    bed.pack(kStart + 70min);
    QCOMPARE(bed.uptime(kShop, kStart, kStart + 5h).value_or(-1), 0.75);
}

void TestHistory::fiveHoursOffAreNotCounted()
{
    FileBed bed;
    Life life;
    for (int minute = 0; minute < 600; ++minute) {
        if (minute >= 150 && minute < 450)
            continue; // off for five hours
        life.rows.push_back(okRow(kShop, kStart + std::chrono::minutes{minute}));
        if (minute >= 450 && minute < 525)
            life.rows.back().outcome = CheckOutcome::Critical;
    }
    write(bed, life);
    for (const auto packed : {0h, 5h, 100h}) {
        bed.pack(kStart + packed);
        QCOMPARE(bed.uptime(kShop, kStart, kStart + 10h).value_or(-1), 0.75);
        QVERIFY(!bed.uptime(kShop, kStart + 150min, kStart + 450min)); // nothing observed
        for (const HistoryPoint &point : bed.points(kShop, kStart, kStart + 10h, 60))
            QVERIFY(point.at < kStart + 150min || point.at >= kStart + 450min); // a gap stays a gap
    }
}

void TestHistory::clockMovedNeverGivesMoreThanAll()
{
    // Set back by hours, again and again, packed in between: hours are observed twice, results come in any order.
    FileBed bed;
    QRandomGenerator random(17);
    TimePoint at = kStart;
    for (int i = 0; i < 2'000; ++i) {
        at += 60s;
        if (random.bounded(100) == 0)
            at -= std::chrono::minutes{random.bounded(300)};
        ResultRow row = okRow(kShop, at);
        row.outcome = random.bounded(10) == 0 ? CheckOutcome::Critical : CheckOutcome::Ok;
        bed.writeResults({row});
        if (random.bounded(100) == 0)
            bed.pack(at);
        if (random.bounded(20) == 0) {
            const TimePoint from = kStart + Millis{random.bounded(86'400'000)};
            const auto found = bed.uptime(kShop, from, from + Millis{random.bounded(86'400'000)});
            QVERIFY(!found || (*found >= 0 && *found <= 1));
        }
    }
    bed.pack(kStart + 1000h);
    QCOMPARE(bed.rows(kShop, timeFromMs(0), kNever).size(), 2'000U);
    const auto rows = bed.rows(kShop, timeFromMs(0), kNever);
    QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
    int count = 0;
    for (const HistoryPoint &point : bed.points(kShop, kStart - 24h, kStart + 200h, 100)) {
        count += point.count;
        QVERIFY(point.width >= Millis{0});
    }
    QCOMPARE(count, 2'000);
}

void TestHistory::columnsAreThoseOfTheDefinition_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("packed_h");
    QTest::addRow("3 hours raw") << 3 << 50 << 2;
    QTest::addRow("2 days in columns") << 48 << 100 << 30;
    QTest::addRow("6 days") << 144 << 600 << 200;
    QTest::addRow("30 days by the hour") << 720 << 1'000 << 500;
    QTest::addRow("30 days in few columns") << 720 << 100 << 721;
    QTest::addRow("150 days by the day") << 3'600 << 1'000 << 3'000;
}

void TestHistory::columnsAreThoseOfTheDefinition()
{
    QFETCH(int, hours);
    QFETCH(int, points);
    QFETCH(int, packed_h);
    FileBed bed;
    const Life life = randomLife(5, 10min, std::chrono::hours{hours});
    write(bed, life);
    bed.pack(kStart + std::chrono::hours{packed_h});
    const TimePoint to = kStart + std::chrono::hours{hours};
    const auto found = bed.points(kShop, kStart, to, points);
    QVERIFY(!found.empty());
    QVERIFY(found.size() <= static_cast<size_t>(points) + 2);
    QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
    int count = 0;
    for (const HistoryPoint &point : found) {
        // Daily rollups reach back to the start of the first day.
        const HistoryPoint wanted = naivePoint(life, point.at, point.at + std::max(point.width, Millis{1}));
        QCOMPARE(point.count, wanted.count);
        QCOMPARE(point.ok, wanted.ok);
        QCOMPARE(point.failed, wanted.failed);
        QCOMPARE(point.unobserved, wanted.unobserved);
        QCOMPARE(point.min_ms, wanted.min_ms);
        QCOMPARE(point.max_ms, wanted.max_ms);
        QVERIFY(std::abs(point.mean_ms - wanted.mean_ms) < 1e-6);
        QVERIFY(point.p50_ms <= point.p95_ms && point.p95_ms <= point.max_ms && point.p50_ms >= point.min_ms);
        count += point.count;
    }
    QCOMPARE(static_cast<size_t>(count), life.rows.size());
}

void TestHistory::fewResultsAreSinglePoints()
{
    FileBed bed;
    const Life life = randomLife(9, 60s, 1h);
    write(bed, life);
    const auto found = bed.points(kShop, kStart, kStart + 1h, 500);
    QCOMPARE(found.size(), life.rows.size());
    for (size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].at, life.rows[i].at);
        QCOMPARE(found[i].width, Millis{0});
    }
}

void TestHistory::worstIsTheHardState()
{
    FileBed bed;
    Life life;
    for (int i = 0; i < 60; ++i) {
        life.rows.push_back(okRow(kShop, kStart + std::chrono::minutes{i}));
        if (i >= 20 && i < 30)
            life.rows.back().outcome = CheckOutcome::Critical;
    }
    life.transitions = {{kShop, MonitorWord::Pending, MonitorWord::Up, kStart, {}, {}},
                        {kShop, MonitorWord::Up, MonitorWord::Down, kStart + 22min, {}, {}},
                        {kShop, MonitorWord::Down, MonitorWord::Up, kStart + 30min, {}, {}}};
    write(bed, life);
    for (const auto packed : {0h, 2h}) {
        bed.pack(kStart + packed);
        const auto found = bed.points(kShop, kStart, kStart + 1h, 100);
        QCOMPARE(found.at(21).worst, MonitorWord::Up); // soft
        QCOMPARE(found.at(22).worst, MonitorWord::Down);
        QCOMPARE(found.at(30).worst, MonitorWord::Up);
        QVERIFY(std::abs(bed.uptime(kShop, kStart, kStart + 1h).value_or(0) - 52.0 / 60) < 1e-9);
    }
}

void TestHistory::halfPackedIsCountedOnce()
{
    FileBed bed;
    // Enough monitors for several slices, and enough pages for several deletions.
    std::vector<ResultRow> rows;
    for (int minute = 0; minute < 60; ++minute) {
        for (int monitor = 0; monitor < 500; ++monitor)
            rows.push_back(okRow({u"m%1"_s.arg(monitor)}, kStart + std::chrono::minutes{minute}, Micros{minute * 100}));
        bed.writeResults(std::exchange(rows, {}));
    }
    int steps = 0;
    do {
        for (const int monitor : {0, 199, 200, 499}) {
            const MonitorId id{u"m%1"_s.arg(monitor)};
            QCOMPARE(bed.rows(id, kStart, kStart + 1h).size(), 60U);
            QVERIFY(bed.uptime(id, kStart, kStart + 1h) == 1.0);
            const auto points = bed.points(id, kStart - 300h, kStart + 100h, 10);
            QCOMPARE(points.size(), 1U);
            QCOMPARE(points.front().count, 60);
        }
        ++steps;
    } while (bed.packOnce(kStart + 2h));
    QVERIFY(steps > 4);
    QCOMPARE(bed.number("SELECT count(*) FROM tail"_L1), 0);
}

void TestHistory::lateResultsAreAdded()
{
    FileBed bed;
    Life life;
    for (int i = 0; i < 120; ++i)
        life.rows.push_back(okRow(kShop, kStart + std::chrono::seconds{30 * i}));
    Life even;
    Life odd;
    for (size_t i = 0; i < life.rows.size(); ++i)
        (i % 2 == 0 ? even : odd).rows.push_back(life.rows[i]);
    write(bed, even);
    bed.pack(kStart + 2h);
    write(bed, odd);
    QCOMPARE(bed.rows(kShop, kStart, kStart + 1h), life.rows);
    bed.pack(kStart + 2h);
    QCOMPARE(bed.number("SELECT count(*) FROM tail"_L1), 0);
    QCOMPARE(bed.number("SELECT count(*) FROM chunk"_L1), 1);
    QCOMPARE(bed.rows(kShop, kStart, kStart + 1h), life.rows);
    QCOMPARE(bed.points(kShop, kStart - 300h, kStart + 100h, 100).at(0).count, 120);
}

void TestHistory::readersSeeTheSameWhilePacking()
{
    StoreBed bed;
    std::vector<ResultRow> all;
    const TimePoint start = timeFromMs(hourOf(bed.clock.wallNow()) * 3'600'000);
    for (int minute = 0; minute < 180; ++minute) {
        std::vector<ResultRow> rows;
        for (int monitor = 0; monitor < 300; ++monitor)
            rows.push_back(okRow({u"m%1"_s.arg(monitor)}, start + std::chrono::minutes{minute}));
        all.push_back(rows.at(250));
        bed.results(std::move(rows));
    }
    QVERIFY(bed->flush());
    bed.clock.advance(10h); // what follows tells the writer that those hours are over
    bed->commit({}, Durability::Full, nullptr, {});
    const auto isPacked = [&bed] {
        const auto database = Database::open(bed.dir() + "/salve.sqlite"_L1, Database::Access::ReadOnly);
        return (*database)->value("SELECT count(*) FROM tail"_L1)->value_or(1).toInt() == 0;
    };
    while (!isPacked()) {
        QCOMPARE(bed->rawResults({u"m250"_s}, start, start + 3h).value_or(std::vector<ResultRow>{}), all);
        QVERIFY(bed->uptime({u"m250"_s}, start, start + 3h).value_or(std::nullopt) == 1.0);
    }
    QCOMPARE(bed->rawResults({u"m250"_s}, start, start + 3h).value_or(std::vector<ResultRow>{}), all);
}

void TestHistory::unknownMonitorHasNoHistory()
{
    FileBed bed;
    bed.writeResults({okRow(kShop, kStart)});
    const MonitorId nobody{u"nobody"_s};
    QVERIFY(bed.rows(nobody, timeFromMs(0), kNever).empty());
    QVERIFY(bed.points(nobody, timeFromMs(0), kNever, 10).empty());
    QVERIFY(!bed.uptime(nobody, timeFromMs(0), kNever));
    QVERIFY(bed.points(kShop, kStart + 1h, kStart, 10).empty());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
