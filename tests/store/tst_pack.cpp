// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/byte_stream.h"
#include "store/packed_key.h"
#include "store/results_pack.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourNumber = 500'000;

ResultRow randomRow(QRandomGenerator &random, TimePoint at)
{
    ResultRow row;
    row.monitor = {u"shop"_s};
    row.at = at;
    row.every = Millis{random.bounded(4) == 0 ? 0 : 60'000};
    row.outcome = static_cast<CheckOutcome>(random.bounded(4));
    row.cause = static_cast<Cause>(random.bounded(int(Words<Cause>::list.size())));
    row.phase = static_cast<Phase>(random.bounded(int(Words<Phase>::list.size())));
    row.sight = static_cast<Sight>(random.bounded(int(Words<Sight>::list.size())));
    row.latency = Micros{random.bounded(30'000'000)};
    for (auto phase : {&PhaseTimes::resolve, &PhaseTimes::connect, &PhaseTimes::tls, &PhaseTimes::receive}) {
        if (random.bounded(3) > 0)
            row.phases.*phase = phaseTime(phaseStep(Micros{random.bounded(5'000'000)}));
    }
    return row;
}

std::vector<ResultRow> randomRows(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    std::vector<ResultRow> rows;
    TimePoint at = startOfHour(kHourNumber);
    for (int i = 0; i < count; ++i) {
        rows.push_back(randomRow(random, at));
        at += Millis{random.bounded(3) == 0 ? random.bounded(5'000) : 60'000};
    }
    return rows;
}

} // namespace

class TestPack : public QObject
{
    Q_OBJECT
private slots:
    void numbersComeBack_data();
    void numbersComeBack();
    void keysKeepTimeFirst();
    void phasesAreKeptToOnePercent();
    void chunksComeBack_data();
    void chunksComeBack();
    void tailsComeBack();
    void tailRowsFillAPageAtMost();
    void damagedChunksAreRefused();
    void orderOfStoredWordsStays();
};

void TestPack::numbersComeBack_data()
{
    QTest::addColumn<qint64>("number");
    for (const qint64 number : {qint64{0},
                                qint64{1},
                                qint64{-1},
                                qint64{63},
                                qint64{64},
                                qint64{-64},
                                qint64{-65},
                                qint64{8191},
                                std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QTest::addRow("%lld", number) << number;
}

void TestPack::numbersComeBack()
{
    QFETCH(qint64, number);
    ByteWriter out;
    out.difference(number);
    out.number(static_cast<quint64>(number));
    ByteReader in(out.bytes());
    QCOMPARE(in.difference(), number);
    QCOMPARE(in.number(), static_cast<quint64>(number));
    QVERIFY(in.isGood() && in.atEnd());
    QCOMPARE(in.number(), quint64{0});
    QVERIFY(!in.isGood());
}

void TestPack::keysKeepTimeFirst()
{
    QVERIFY(packedKey(7, 16'000'000) < packedKey(8, 1));
    QCOMPARE(stretchOfKey(packedKey(500'000, 12'345)), 500'000);
    QCOMPARE(lowOfKey(packedKey(500'000, 12'345)), 12'345);
    QCOMPARE(hourOf(timeFromMs(-1)), -1);
    QCOMPARE(hourOf(timeFromMs(-3'600'000)), -1);
    QCOMPARE(hourOf(timeFromMs(3'599'999)), 0);
    QVERIFY(!canBeKept(timeFromMs(-1)));
    QVERIFY(!canBeKept(kNever));
}

void TestPack::phasesAreKeptToOnePercent()
{
    for (qint64 us = 0; us < 300'000'000; us += 1 + us / 97) {
        const Micros kept = phaseTime(phaseStep(Micros{us}));
        const qint64 error = std::abs(kept.count() - us);
        QVERIFY2(error <= us / 90 + 1, qPrintable(QString::number(us)));
        QCOMPARE(phaseTime(phaseStep(kept)), kept); // packing again changes nothing
    }
}

void TestPack::chunksComeBack_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 60, 360, 3'700})
        QTest::addRow("%d", count) << count;
}

void TestPack::chunksComeBack()
{
    QFETCH(int, count);
    const std::vector<ResultRow> rows = randomRows(static_cast<quint32>(count), count);
    const auto back = unpackChunk(kHourNumber, {u"shop"_s}, packChunk(kHourNumber, rows));
    QVERIFY(back);
    QCOMPARE(*back, rows);
}

void TestPack::tailsComeBack()
{
    QRandomGenerator random(7);
    std::vector<NumberedResult> results;
    for (int i = 0; i < 2'000; ++i) {
        ResultRow row = randomRow(random, startOfHour(kHourNumber) + Millis{random.bounded(3'600'000)});
        row.monitor = {};
        results.push_back({1 + random.bounded(900), row});
    }
    std::vector<NumberedResult> all;
    std::vector<NumberedResult> some;
    for (const QByteArray &bytes : packTail(kHourNumber, results)) {
        QVERIFY(unpackTail(kHourNumber, bytes, {0, 10'000}, all));
        QVERIFY(unpackTail(kHourNumber, bytes, {300, 302}, some));
    }
    std::stable_sort(
        results.begin(), results.end(), [](const auto &a, const auto &b) { return a.monitor < b.monitor; });
    QCOMPARE(all.size(), results.size());
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].monitor, results[i].monitor);
        QCOMPARE(all[i].row, results[i].row);
    }
    std::erase_if(results, [](const NumberedResult &result) { return result.monitor < 300 || result.monitor > 302; });
    QVERIFY(!results.empty());
    QCOMPARE(some.size(), results.size());
}

void TestPack::tailRowsFillAPageAtMost()
{
    QRandomGenerator random(9);
    std::vector<NumberedResult> results;
    for (int i = 0; i < 10'000; ++i)
        results.push_back({i + 1, randomRow(random, startOfHour(kHourNumber))});
    const std::vector<QByteArray> pieces = packTail(kHourNumber, results);
    QVERIFY(pieces.size() > 10);
    for (const QByteArray &piece : pieces)
        QVERIFY(piece.size() <= 4061 - 6); // what SQLite keeps in a leaf of 4096 bytes, less key and header
}

void TestPack::damagedChunksAreRefused()
{
    // Nothing that a disk may hand back reads past its end, hangs or takes much memory; a cut chunk is never taken for
    // a whole one.
    const QByteArray good = packChunk(kHourNumber, randomRows(3, 60));
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!unpackChunk(kHourNumber, {}, good.first(length)));
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good;
        for (int n = random.bounded(1, 6); n > 0; --n)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        if (const auto rows = unpackChunk(kHourNumber, {}, bytes))
            QVERIFY(rows->size() <= static_cast<size_t>(bytes.size()));
        std::vector<NumberedResult> results;
        unpackTail(kHourNumber, bytes, {0, std::numeric_limits<qint64>::max()}, results);
    }
}

void TestPack::orderOfStoredWordsStays()
{
    // The index of these words is what lies on people's disks: add at the end, never move or remove one.
    const auto joined = [](const auto &list) {
        QStringList words;
        for (const char *word : list)
            words.append(QString::fromLatin1(word));
        return words.join(u' ');
    };
    QCOMPARE(joined(Words<CheckOutcome>::list), u"ok warning critical unknown"_s);
    QVERIFY(joined(Words<Sight>::list).startsWith("seen asleep offline anchor-down blind"_L1));
    QVERIFY(joined(Words<Phase>::list).startsWith("none resolve connect tls send wait receive assert"_L1));
    QVERIFY(joined(Words<MonitorWord>::list).startsWith("pending up degraded down unknown"_L1));
    QVERIFY(joined(Words<Cause>::list)
                .startsWith(
                    "none nxdomain resolve-failed refused timeout unreachable closed cert-expired cert-expiring "
                    "cert-untrusted hostname-mismatch tls-failed status body slow too-large redirects protocol auth "
                    "query secret-missing misconfigured crashed not-seen marked secret-locked"_L1));
    QVERIFY(Words<Sight>::list.size() <= 8); // three bits
}

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
