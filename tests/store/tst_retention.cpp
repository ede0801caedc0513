// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "file_bed.h"
#include "store/packed_key.h"
#include "store_support.h"

#include <QFileInfo>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const MonitorId kShop{u"shop"_s};
constexpr TimePoint kStart = timeFromMs(hourOf(timeFromMs(1'800'000'000'000)) / 24 * 86'400'000);
constexpr auto kDays = [](int days) { return days * kDay; };

/// Ten results an hour, two of them failures.
void writeDays(FileBed &bed, int days)
{
    for (int hour = 0; hour < days * 24; ++hour) {
        std::vector<ResultRow> rows;
        for (int i = 0; i < 10; ++i) {
            rows.push_back(okRow(kShop, startOfHour(hourOf(kStart) + hour) + std::chrono::minutes{6 * i}));
            rows.back().every = 6min;
            if (i < 2)
                rows.back().outcome = CheckOutcome::Critical;
        }
        bed.writeResults(std::move(rows));
    }
    bed.pack(kStart + kDays(days) + 1h);
}

int counted(const std::vector<HistoryPoint> &points)
{
    int count = 0;
    for (const HistoryPoint &point : points)
        count += point.count;
    return count;
}

Keep keepFor(int results, int failures, int hours, int days)
{
    Keep keep;
    keep.results = kDays(results);
    keep.failures = kDays(failures);
    keep.hours = kDays(hours);
    keep.days = kDays(days);
    return keep;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private slots:
    void failuresStayLongerThanSuccesses();
    void rollupsAnswerWhereResultsAreGone();
    void daysAnswerWhereHoursAreGone();
    void sizeCapTakesTheOldestFirst();
    void aClockThatJumpsDeletesLittle();
    void incidentsTakeTheirOwnAlong();
    void journalStaysAsLongAsItsIncident();
    void freePagesGoBack();
};

void TestRetention::failuresStayLongerThanSuccesses()
{
    FileBed bed;
    writeDays(bed, 20);
    const TimePoint now = kStart + kDays(20);
    bed.retain(keepFor(5, 10, 100, 1'000), now);
    const auto rows = bed.rows(kShop, kStart, now);
    QCOMPARE(rows.size(), 5U * 240 + 5 * 48);
    QVERIFY(rows.front().at >= now - kDays(10));
    for (const ResultRow &row : rows)
        QVERIFY(row.at >= now - kDays(5) || row.outcome == CheckOutcome::Critical);
    bed.retain(keepFor(5, 10, 100, 1'000), now + 1min); // nothing more
    QCOMPARE(bed.rows(kShop, kStart, now), rows);
}

void TestRetention::rollupsAnswerWhereResultsAreGone()
{
    FileBed bed;
    writeDays(bed, 20);
    const TimePoint now = kStart + kDays(20);
    const auto before = bed.uptime(kShop, kStart, now);
    bed.retain(keepFor(2, 3, 100, 1'000), now);
    QCOMPARE(bed.uptime(kShop, kStart, now), before);
    QVERIFY(bed.uptime(kShop, kStart + 90min, kStart + 250min).has_value());
    // Raw, thinned and both at once: each result is told once.
    QCOMPARE(counted(bed.points(kShop, kStart, kStart + kDays(3), 100)), 3 * 240);
    QCOMPARE(counted(bed.points(kShop, now - kDays(5), now, 100)), 5 * 240);
    QCOMPARE(counted(bed.points(kShop, kStart, now, 1'000)), 20 * 240);
}

void TestRetention::daysAnswerWhereHoursAreGone()
{
    FileBed bed;
    writeDays(bed, 20);
    const TimePoint now = kStart + kDays(20);
    const auto before = bed.uptime(kShop, kStart, now);
    bed.retain(keepFor(2, 3, 4, 1'000), now);
    QCOMPARE(bed.number("SELECT count(*) FROM rollup_hour"_L1), 4 * 24);
    QCOMPARE(bed.uptime(kShop, kStart, now), before);
    QCOMPARE(counted(bed.points(kShop, kStart, now, 1'000)), 20 * 240);
    bed.retain(keepFor(2, 3, 4, 10), now + 1h);
    QCOMPARE(bed.number("SELECT count(*) FROM rollup_day"_L1), 10);
}

void TestRetention::sizeCapTakesTheOldestFirst()
{
    FileBed bed;
    writeDays(bed, 60);
    const TimePoint now = kStart + kDays(60);
    Keep keep = keepFor(1'000, 1'000, 1'000, 1'000);
    const qint64 used = bed.number("PRAGMA page_count"_L1) - bed.number("PRAGMA freelist_count"_L1);
    keep.atMost_bytes = used * 4096 * 9 / 10;
    bed.retain(keep, now);
    const qint64 left = bed.number("PRAGMA page_count"_L1) - bed.number("PRAGMA freelist_count"_L1);
    QVERIFY(left * 4096 <= keep.atMost_bytes);
    const auto rows = bed.rows(kShop, kStart, now);
    QCOMPARE(rows.front().outcome, CheckOutcome::Critical); // all failures are still there
    QVERIFY(
        std::any_of(rows.begin(), rows.end(), [](const ResultRow &row) { return row.outcome == CheckOutcome::Ok; }));
    keep.atMost_bytes = 1; // impossible: the last day stays
    bed.retain(keep, now + 1h);
    QVERIFY(bed.rows(kShop, now - 20h, now).size() >= 199);
    QCOMPARE(counted(bed.points(kShop, kStart, now, 60)), 60 * 240);
}

void TestRetention::aClockThatJumpsDeletesLittle()
{
    FileBed bed;
    writeDays(bed, 20);
    const TimePoint now = kStart + kDays(20);
    const Keep keep = keepFor(15, 15, 100, 1'000);
    bed.retain(keep, now);
    QCOMPARE(bed.rows(kShop, kStart, now).size(), 15U * 240);
    bed.retain(keep, now + kDays(700)); // somebody set the year wrong
    QVERIFY(bed.rows(kShop, kStart, now).size() >= 14U * 240);
    bed.retain(keep, now + 1h);
    QVERIFY(bed.rows(kShop, kStart, now).size() >= 14U * 240);
    // Really a month later it catches up, a day in each hour that it runs.
    Retention retention(keep);
    for (int hour = 0; hour < 40; ++hour) {
        while (*retention.step(bed.database(), now + kDays(30) + std::chrono::hours{hour})) {
        }
    }
    QVERIFY(bed.rows(kShop, kStart, now).empty());
}

void TestRetention::incidentsTakeTheirOwnAlong()
{
    FileBed bed;
    Transaction t;
    for (int i = 1; i <= 50; ++i) {
        Incident incident;
        incident.id = {i};
        incident.monitor = kShop;
        incident.firstFailure = kStart + kDays(i);
        incident.closed = kStart + kDays(i) + 1h;
        incident.end = i == 3 ? IncidentEnd::Open : IncidentEnd::Recovered;
        t.incidents.push_back(incident);
        Run run;
        run.id = {i};
        run.incident = incident.id;
        run.planned = incident.firstFailure;
        t.runs.push_back(run);
        Decision decision;
        decision.id = {i};
        decision.incident = incident.id;
        decision.at = incident.firstFailure;
        t.decisions.push_back(decision);
        t.remembered.emplace_back(run.id, QJsonObject{});
    }
    bed.write(t);
    Keep keep;
    keep.incidents = kDays(10);
    bed.retain(keep, kStart + kDays(50));
    const qint64 left = bed.number("SELECT count(*) FROM incident"_L1);
    QCOMPARE(left, 12); // the last 11 and the open one
    for (const auto table : {"run"_L1, "decision"_L1, "remembered"_L1}) {
        const auto counted = bed.database().value(table == "run"_L1        ? "SELECT count(*) FROM run"_L1
                                                  : table == "decision"_L1 ? "SELECT count(*) FROM decision"_L1
                                                                           : "SELECT count(*) FROM remembered"_L1);
        QCOMPARE(counted->value_or(0).toLongLong(), left);
    }
    QCOMPARE(bed.number("SELECT count(*) FROM activity"_L1), 2 * left);
}

void TestRetention::journalStaysAsLongAsItsIncident()
{
    FileBed bed;
    Transaction t;
    for (int day = 0; day < 50; ++day) {
        t.journal.push_back({day + 1, kStart + kDays(day), {}});
        t.transitions.push_back({kShop, MonitorWord::Up, MonitorWord::Down, kStart + kDays(day), {}, {}});
    }
    Incident open;
    open.id = {1};
    open.monitor = kShop;
    open.firstFailure = kStart + kDays(20);
    t.incidents = {open};
    bed.write(t);
    Keep keep;
    keep.incidents = kDays(10);
    bed.retain(keep, kStart + kDays(50));
    QCOMPARE(bed.number("SELECT min(sequence) FROM journal"_L1), 21);
    QCOMPARE(bed.number("SELECT min(at) FROM transition"_L1), msOf(kStart + kDays(39))); // it still holds at day 40
}

void TestRetention::freePagesGoBack()
{
    FileBed bed;
    FileBed::must(bed.database().runOnce(u"CREATE TABLE ballast (data BLOB)"_s));
    FileBed::must(
        bed.database().runOnce(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 8000)"
                               " INSERT INTO ballast SELECT zeroblob(4000) FROM n"_s));
    const qint64 before = bed.number("PRAGMA page_count"_L1);
    FileBed::must(bed.database().runOnce(u"DELETE FROM ballast"_s));
    int steps = 0;
    while (true) {
        const Result<bool> step = vacuumStep(bed.database());
        FileBed::must(step);
        if (!*step)
            break;
        ++steps;
    }
    QVERIFY(steps >= 30);
    QVERIFY(bed.number("PRAGMA page_count"_L1) < before - 3'000);
    QVERIFY(bed.number("PRAGMA freelist_count"_L1) <= 4'096);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
