// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/time.h"

#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

class TestTime : public QObject
{
    Q_OBJECT
private slots:
    void readsDurations_data();
    void readsDurations();
    void refusesDurations_data();
    void refusesDurations();
    void writesWhatItReads();
    void speaksToPeople_data();
    void speaksToPeople();
    void readsAndWritesMoments_data();
    void readsAndWritesMoments();
    void refusesMoments_data();
    void refusesMoments();
};

void TestTime::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << u"90s"_s << 90'000LL;
    QTest::newRow("minutes") << u"5m"_s << 300'000LL;
    QTest::newRow("hours and minutes") << u"1h30m"_s << 5'400'000LL;
    QTest::newRow("days") << u"2d"_s << 172'800'000LL;
    QTest::newRow("milliseconds") << u"800ms"_s << 800LL;
    QTest::newRow("minutes, then milliseconds") << u"1m5ms"_s << 60'005LL;
    QTest::newRow("bare seconds") << u"60"_s << 60'000LL;
    QTest::newRow("fraction") << u"1.5s"_s << 1'500LL;
    QTest::newRow("bare fraction") << u"0.2"_s << 200LL;
    QTest::newRow("spaces") << u" 1 h 30 m "_s << 5'400'000LL;
    QTest::newRow("nothing") << u"0s"_s << 0LL;
    QTest::newRow("ten years") << u"3650d"_s << 315'360'000'000LL;
}

void TestTime::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const Result<Millis> read = durationFromText(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->count(), ms);
}

void TestTime::refusesDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fragment");
    const QString notOne = u"is not a duration; write 30s, 5m, 1h30m or 2d"_s;
    for (const char *text :
         {"", " ", "60 parsecs", "-5s", "s", "5m3h", "1h1h", "1h30", "5 s x", "1..5s", "1e9s", "abc", "1w", "٣s"})
        QTest::newRow(text) << QString::fromUtf8(text) << notOne;
    QTest::newRow("long") << u"4000d"_s << u"longer than ten years"_s;
    QTest::newRow("very long") << u"99999999999999999999d"_s << u"longer than ten years"_s;
}

void TestTime::refusesDurations()
{
    QFETCH(QString, text);
    QFETCH(QString, fragment);
    const Result<Millis> read = durationFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QVERIFY2(read.error().sentence.contains(fragment), qPrintable(read.error().sentence));
}

void TestTime::writesWhatItReads()
{
    QCOMPARE(durationText(Millis{5'400'000}), u"1h30m"_s);
    QCOMPARE(durationText(Millis{800}), u"800ms"_s);
    QCOMPARE(durationText(Millis{0}), u"0s"_s);
    QCOMPARE(durationText(Millis{172'800'001}), u"2d1ms"_s);
    for (qint64 ms = 1; ms < 315'000'000'000; ms = ms * 3 + 7)
        QCOMPARE(durationFromText(durationText(Millis{ms})).value().count(), ms);
}

void TestTime::speaksToPeople_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("ms") << 400LL << u"400 ms"_s;
    QTest::newRow("s") << 12'999LL << u"12 s"_s;
    QTest::newRow("min") << 180'000LL << u"3 min"_s;
    QTest::newRow("min s") << 185'000LL << u"3 min 5 s"_s;
    QTest::newRow("h min") << 7'800'000LL << u"2 h 10 min"_s;
    QTest::newRow("h without min") << 7'205'000LL << u"2 h"_s;
    QTest::newRow("d h") << 356'400'000LL << u"4 d 3 h"_s;
    QTest::newRow("negative") << -5LL << u"0 ms"_s;
}

void TestTime::speaksToPeople()
{
    QFETCH(qint64, ms);
    QTEST(durationForPeople(Millis{ms}), "text");
}

void TestTime::readsAndWritesMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << u"2026-11-21T03:29:20Z"_s << 1'795'231'760'000LL << u"2026-11-21T03:29:20Z"_s;
    QTest::newRow("fraction") << u"2026-11-21T03:29:20.125Z"_s << 1'795'231'760'125LL << u"2026-11-21T03:29:20.125Z"_s;
    QTest::newRow("offset") << u"2026-11-21T04:29:20+01:00"_s << 1'795'231'760'000LL << u"2026-11-21T03:29:20Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << -1'000LL << u"1969-12-31T23:59:59Z"_s;
    QTest::newRow("never") << u"never"_s << msOf(kNever) << u"never"_s;
}

void TestTime::readsAndWritesMoments()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const Result<TimePoint> read = timeFromIso(text);
    QVERIFY(read);
    QCOMPARE(msOf(*read), ms);
    QTEST(isoOf(*read), "written");
}

void TestTime::refusesMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no zone") << u"2026-11-21T03:29:20"_s;
    QTest::newRow("no time") << u"2026-11-21"_s;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00Z"_s;
    QTest::newRow("words") << u"tomorrow"_s;
    QTest::newRow("empty") << QString();
}

void TestTime::refusesMoments()
{
    QFETCH(QString, text);
    const Result<TimePoint> read = timeFromIso(text);
    QVERIFY(!read);
    QVERIFY(read.error().sentence.contains(u"write 2026-11-21T03:29:20Z"));
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
