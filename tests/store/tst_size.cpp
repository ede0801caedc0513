// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "file_bed.h"
#include "store/packed_key.h"
#include "store_support.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <ctime>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint kStart = timeFromMs(hourOf(timeFromMs(1'800'000'000'000)) * 3'600'000);

/// Bytes handed to write() by this process so far.
qint64 written_bytes()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : io.readAll().split('\n')) {
        if (line.startsWith("wchar: "))
            return line.mid(7).toLongLong();
    }
    return -1;
}

double cpu_ms()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// An HTTP check as it is: latency and four phases, each its own noise.
ResultRow httpRow(QRandomGenerator &random, const MonitorId &monitor, TimePoint at)
{
    const auto around = [&random](int us) { return Micros{us / 2 + random.bounded(us)}; };
    ResultRow row = okRow(monitor, at, around(24'000));
    row.phases.resolve = around(900);
    row.phases.connect = around(2'000);
    row.phases.wait = around(20'000);
    row.phases.receive = around(700);
    if (random.bounded(500) == 0) {
        row.outcome = CheckOutcome::Critical;
        row.cause = Cause::Timeout;
        row.phase = Phase::Wait;
    }
    return row;
}

} // namespace

/// Figures that are promised, measured on the shape of load that they are promised for. Times are printed, never
/// judged.
class TestSize : public QObject
{
    Q_OBJECT
private slots:
    void bytesForEachResult();
    void yearChart();
};

void TestSize::bytesForEachResult()
{
    // 10,000 monitors at 60 s, committed each 5 s as the engine does, for two hours, with SALVE_SIZE=full; else 2,000
    // of them.
    const bool isFull = qEnvironmentVariable("SALVE_SIZE") == u"full"_s;
    const int monitors = isFull ? 10'000 : 2'000;
    const int hours = 2;
    std::vector<MonitorId> ids;
    for (int i = 0; i < monitors; ++i)
        ids.push_back({u"monitor-%1"_s.arg(i)});
    QRandomGenerator random(1);
    StoreBed bed;
    bed.clock.setWall(kStart);
    const qint64 empty_bytes = QFileInfo(bed.dir() + "/salve.sqlite"_L1).size();
    const qint64 before = written_bytes();
    const double cpuBefore = cpu_ms();
    qint64 results = 0;
    // As many results a commit as 10,000 monitors make in 5 s, whatever their number here.
    const int commits = isFull ? 12 : 12 * monitors / 10'000;
    for (int minute = 0; minute < hours * 60; ++minute) {
        for (int slot = 0; slot < commits; ++slot) {
            std::vector<ResultRow> rows;
            const TimePoint at = kStart + std::chrono::minutes{minute} + slot * (60'000ms / commits);
            for (size_t i = static_cast<size_t>(slot); i < ids.size(); i += static_cast<size_t>(commits))
                rows.push_back(httpRow(random, ids[i], at));
            results += static_cast<qint64>(rows.size());
            bed.clock.setWall(at);
            bed.results(std::move(rows));
            QVERIFY(bed->flush());
        }
    }
    // What follows tells the writer that the hours are over; then it packs.
    bed.clock.setWall(kStart + std::chrono::hours{hours + 1});
    bed->commit({}, Durability::Batched, nullptr, {});
    QVERIFY(bed->flush());
    const auto tail = [&bed] {
        const auto database = Database::open(bed.dir() + "/salve.sqlite"_L1, Database::Access::ReadOnly);
        return (*database)->value("SELECT count(*) FROM tail"_L1)->value_or(1).toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(tail(), 0, 100'000);
    bed.close(); // and what the last checkpoint writes
    const double written = static_cast<double>(written_bytes() - before) / static_cast<double>(results);
    const double cpu_us = (cpu_ms() - cpuBefore) * 1000 / static_cast<double>(results);
    const auto database = Database::open(bed.dir() + "/salve.sqlite"_L1, Database::Access::ReadOnly);
    const auto number = [&database](QLatin1StringView sql) {
        return (*database)->value(sql)->value_or(0).toLongLong();
    };
    // Pages that the next hour's tail takes again are no cost of these results.
    const qint64 used_bytes =
        4096 * (number("PRAGMA page_count"_L1) - number("PRAGMA freelist_count"_L1)) - empty_bytes;
    const double kept = static_cast<double>(used_bytes) / static_cast<double>(results);
    const auto chunks =
        static_cast<double>(number("SELECT sum(length(data)) FROM chunk"_L1)) / static_cast<double>(results);
    qInfo("%lld results: %.2f bytes each on disk (%.2f of them in chunks), %.1f bytes written each, %.2f us CPU each",
          results,
          kept,
          chunks,
          written,
          cpu_us);
    QVERIFY2(kept <= 12, qPrintable(QString::number(kept)));
    QVERIFY2(written <= 200, qPrintable(QString::number(written)));
}

void TestSize::yearChart()
{
    // One monitor among 50, a year of rollups and a month of results each.
    FileBed bed;
    QRandomGenerator random(2);
    const qint64 firstHour = hourOf(kStart);
    for (qint64 day = 0; day < 365; ++day) {
        Work work(bed.database());
        MonitorNumbers numbers;
        for (int monitor = 0; monitor < 50; ++monitor) {
            const qint64 number = numbers.of({u"m%1"_s.arg(monitor)}, work);
            Rollup rollup;
            for (int i = 0; i < 100; ++i)
                rollup.add(httpRow(random, {}, kStart), MonitorWord::Up, 60s);
            work.run("INSERT INTO rollup_day (key, data) VALUES (?, ?)"_L1,
                     {packedKey(dayOfHour(firstHour) + day, number), rollup.pack()});
            for (qint64 hour = 0; hour < 24; ++hour) {
                work.run("INSERT INTO rollup_hour (key, data) VALUES (?, ?)"_L1,
                         {packedKey((dayOfHour(firstHour) + day) * 24 + hour, number), rollup.pack()});
            }
        }
        FileBed::must(work.commit());
    }
    const TimePoint end = kStart + 365 * kDay;
    const auto timed = [&](const char *what, Millis length, int points) {
        const auto database = Database::open(bed.file(), Database::Access::ReadOnly); // its cache is cold
        const double before = cpu_ms();
        Work work(**database, Work::Kind::Read);
        const auto found = ResultHistory({u"m25"_s}, {}, work).points(end - length, end, points);
        qInfo("%s: %zu points, %.1f ms CPU", what, found.size(), cpu_ms() - before);
        QVERIFY(work.isGood());
        QVERIFY(found.size() > 300);
    };
    timed("a year", 365 * kDay, 1'000);
    timed("90 days", 90 * kDay, 1'000);
    const double before = cpu_ms();
    for (int i = 0; i < 100; ++i)
        QVERIFY(Database::open(bed.file(), Database::Access::ReadOnly)
                    .value()
                    ->value("SELECT max(number) FROM monitor"_L1));
    qInfo("opening a reader and asking it: %.3f ms CPU", (cpu_ms() - before) / 100);
}

QTEST_GUILESS_MAIN(TestSize)
#include "tst_size.moc"
