// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/recurrence.h"
#include "core/rules/windows.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace salve;
using namespace salve::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RuleWindow window(const QString &starts, Millis lasts, const QString &repeats, const QString &zone = u"Europe/Berlin"_s)
{
    const QDateTime wall = QDateTime::fromString(starts + u'Z', Qt::ISODate);
    return {{wall.date(), wall.time()}, lasts, repeats, {}, zone};
}

/// "2026-03-29 01:30Z+60": begins then, and lasts so many minutes.
QStringList openings(const RuleWindow &rule, int count, TimePoint from = timeFromMs(0))
{
    QStringList found;
    Recurrence all(rule, from);
    for (int i = 0; i < count; ++i) {
        const std::optional<Occurrence> one = all.next();
        if (!one)
            break;
        found.append(
            u"%1+%2"_s.arg(QDateTime::fromMSecsSinceEpoch(msOf(one->from), Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s))
                .arg((one->to - one->from) / 1min));
    }
    return found;
}

TimePoint at(const QString &iso)
{
    return *timeFromIso(iso);
}

} // namespace

/// Planned work that comes again: what calendars say, through the nights in which the clocks change.
class TestRecurrence : public QObject
{
    Q_OBJECT
private slots:
    void opens_data();
    void opens();
    void fallsOutWhereItIsExcepted();
    void goesOnFromTheMiddle_data();
    void goesOnFromTheMiddle();
    void countsFromItsStart();
    void refuses_data();
    void refuses();
    void tidies();
    void joinsWhatMeets();
    void keepsAWeeklyWindowThroughTheNight_data();
    void keepsAWeeklyWindowThroughTheNight();
    void isNeverOpenAgain();
    void tellsWhatComesNext();
};

void TestRecurrence::opens_data()
{
    QTest::addColumn<RuleWindow>("rule");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("second Tuesday") << window(u"2026-03-03T02:00:00"_s, 90min, u"FREQ=MONTHLY;BYDAY=2TU"_s)
                                    << QStringList{u"2026-03-10 01:00+90"_s,
                                                   u"2026-04-14 00:00+90"_s,
                                                   u"2026-05-12 00:00+90"_s};
    // 2026: 29 March 02:00 is 03:00, 25 October 03:00 is 02:00 in Berlin.
    QTest::newRow("Berlin skips half past two")
        << window(u"2026-03-28T02:30:00"_s, 60min, u"FREQ=DAILY"_s)
        << QStringList{u"2026-03-28 01:30+60"_s, u"2026-03-29 01:30+60"_s, u"2026-03-30 00:30+60"_s};
    QTest::newRow("Berlin has half past two twice")
        << window(u"2026-10-24T02:30:00"_s, 60min, u"FREQ=DAILY"_s)
        << QStringList{u"2026-10-24 00:30+60"_s, u"2026-10-25 00:30+60"_s, u"2026-10-26 01:30+60"_s};
    // 8 March 02:00 is 03:00, 1 November 02:00 is 01:00 in New York.
    QTest::newRow("New York skips half past two")
        << window(u"2026-03-07T02:30:00"_s, 60min, u"FREQ=DAILY"_s, u"America/New_York"_s)
        << QStringList{u"2026-03-07 07:30+60"_s, u"2026-03-08 07:30+60"_s, u"2026-03-09 06:30+60"_s};
    QTest::newRow("New York has half past one twice")
        << window(u"2026-10-31T01:30:00"_s, 60min, u"FREQ=DAILY"_s, u"America/New_York"_s)
        << QStringList{u"2026-10-31 05:30+60"_s, u"2026-11-01 05:30+60"_s, u"2026-11-02 06:30+60"_s};
    QTest::newRow("over the change it lasts as long")
        << window(u"2026-10-24T23:00:00"_s, 300min, u"FREQ=DAILY;COUNT=2"_s)
        << QStringList{u"2026-10-24 21:00+300"_s, u"2026-10-25 22:00+300"_s};
    QTest::newRow("until, in UTC, inclusive")
        << window(u"2026-06-01T02:00:00"_s, 60min, u"FREQ=DAILY;UNTIL=20260603T000000Z"_s)
        << QStringList{u"2026-06-01 00:00+60"_s, u"2026-06-02 00:00+60"_s, u"2026-06-03 00:00+60"_s};
    QTest::newRow("until, a second too early")
        << window(u"2026-06-01T02:00:00"_s, 60min, u"FREQ=DAILY;UNTIL=20260602T235959Z"_s)
        << QStringList{u"2026-06-01 00:00+60"_s, u"2026-06-02 00:00+60"_s};
    QTest::newRow("until a day, with it") << window(u"2026-06-01T02:00:00"_s, 60min, u"FREQ=DAILY;UNTIL=20260602"_s)
                                          << QStringList{u"2026-06-01 00:00+60"_s, u"2026-06-02 00:00+60"_s};
    QTest::newRow("until, on the clock there")
        << window(u"2026-06-01T02:00:00"_s, 60min, u"FREQ=DAILY;UNTIL=20260602T020000"_s)
        << QStringList{u"2026-06-01 00:00+60"_s, u"2026-06-02 00:00+60"_s};
    QTest::newRow("count") << window(u"2026-06-01T02:00:00"_s, 60min, u"FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3"_s)
                           << QStringList{u"2026-06-01 00:00+60"_s, u"2026-06-04 00:00+60"_s, u"2026-06-08 00:00+60"_s};
    QTest::newRow("29 February") << window(u"2096-02-29T12:00:00"_s, 60min, u"FREQ=YEARLY"_s, u"UTC"_s)
                                 << QStringList{u"2096-02-29 12:00+60"_s, u"2104-02-29 12:00+60"_s};
    QTest::newRow("last day of the month")
        << window(u"2027-12-31T12:00:00"_s, 60min, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, u"UTC"_s)
        << QStringList{u"2027-12-31 12:00+60"_s, u"2028-01-31 12:00+60"_s, u"2028-02-29 12:00+60"_s};
    QTest::newRow("last working day")
        << window(u"2026-01-01T12:00:00"_s, 60min, u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s, u"UTC"_s)
        << QStringList{u"2026-01-30 12:00+60"_s, u"2026-02-27 12:00+60"_s, u"2026-03-31 12:00+60"_s};
}

void TestRecurrence::opens()
{
    QFETCH(RuleWindow, rule);
    QFETCH(QStringList, expected);
    QCOMPARE(recurrenceTrouble(rule.repeats), QString());
    QVERIFY(everHappens(rule));
    QVERIFY(!neverEnds(rule));
    const bool isOver = rule.repeats.contains(u"COUNT"_s) || rule.repeats.contains(u"UNTIL"_s);
    QCOMPARE(openings(rule, static_cast<int>(expected.size()) + (isOver ? 1 : 0)), expected);
}

void TestRecurrence::fallsOutWhereItIsExcepted()
{
    RuleWindow rule = window(u"2026-03-10T02:00:00"_s, 60min, u"FREQ=MONTHLY;BYDAY=2TU;COUNT=3"_s);
    rule.except = {QDate(2026, 4, 14)};
    // What falls out was counted: as RFC 5545 has it, EXDATE takes away from the set that COUNT has made.
    QCOMPARE(openings(rule, 9), (QStringList{u"2026-03-10 01:00+60"_s, u"2026-05-12 00:00+60"_s}));
    rule.except = {QDate(2026, 3, 10), QDate(2026, 4, 14), QDate(2026, 5, 12)};
    QVERIFY(!everHappens(rule));
}

void TestRecurrence::goesOnFromTheMiddle_data()
{
    QTest::addColumn<QString>("repeats");
    for (const char *rule : {"FREQ=DAILY",
                             "FREQ=DAILY;INTERVAL=3",
                             "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
                             "FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,MO",
                             "FREQ=MONTHLY;BYDAY=2TU",
                             "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1",
                             "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                             "FREQ=YEARLY;INTERVAL=2;BYMONTH=2,5;BYDAY=-1SU",
                             "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
                             "FREQ=DAILY;COUNT=900"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

/// From any moment on it goes on as if it had been counted from its start.
void TestRecurrence::goesOnFromTheMiddle()
{
    QFETCH(QString, repeats);
    const RuleWindow rule = window(u"2024-02-27T02:30:00"_s, 7h, repeats);
    const QStringList all = openings(rule, 1500);
    Recurrence each(rule, timeFromMs(0));
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), 400); ++i) {
        const std::optional<Occurrence> one = each.next();
        QVERIFY(one);
        if (i % 7 != 0)
            continue;
        QCOMPARE(openings(rule, 2, one->to - 1ms), all.mid(i, 2));
        QCOMPARE(openings(rule, 2, one->to), all.mid(i + 1, 2));
    }
}

void TestRecurrence::countsFromItsStart()
{
    const RuleWindow rule = window(u"2020-01-01T02:00:00"_s, 60min, u"FREQ=DAILY;COUNT=1000"_s);
    QCOMPARE(openings(rule, 5, at(u"2022-09-25T12:00:00Z"_s)), QStringList{u"2022-09-26 00:00+60"_s});
    QVERIFY(openings(rule, 5, at(u"2026-01-01T00:00:00Z"_s)).isEmpty());
}

void TestRecurrence::refuses_data()
{
    QTest::addColumn<QString>("repeats");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *repeats, const char *says) {
        QTest::newRow(repeats) << QString::fromLatin1(repeats) << QString::fromLatin1(says);
    };
    row("", "is not a part of a rule");
    row("INTERVAL=2", "say how often");
    row("FREQ=SECONDLY", "planned work comes at most daily");
    row("FREQ=HOURLY;INTERVAL=5", "planned work comes at most daily");
    row("FREQ=NEVER", "\"FREQ=NEVER\" is not understood; write it as in FREQ=MONTHLY");
    row("FREQ=DAILY;BYHOUR=3", "leave BYHOUR out");
    row("FREQ=MONTHLY;BYDAI=2TU", "did you mean \"BYDAY\"?");
    row("FREQ=MONTHLY;BYDAY=2XX", "\"BYDAY=2XX\" is not understood");
    row("FREQ=MONTHLY;BYDAY=", "is not understood");
    row("FREQ=MONTHLY;BYDAY=MO,", "is not understood");
    row("FREQ=WEEKLY;BYDAY=2TU", "a numbered day, such as 2TU, needs FREQ=MONTHLY");
    row("FREQ=DAILY;INTERVAL=0", "\"INTERVAL=0\" is not understood");
    row("FREQ=DAILY;INTERVAL=1000", "at most 999");
    row("FREQ=DAILY;COUNT=100000", "at most 1000");
    row("FREQ=DAILY;COUNT=-1", "is not understood");
    row("FREQ=DAILY;COUNT=2;UNTIL=20270101", "COUNT and UNTIL");
    row("FREQ=DAILY;FREQ=DAILY", "FREQ is given twice");
    row("FREQ=DAILY;UNTIL=tomorrow", "write it as in UNTIL=20271231T225959Z");
    row("FREQ=MONTHLY;BYMONTHDAY=32", "at most 31");
    row("FREQ=MONTHLY;BYMONTHDAY=0", "is not understood");
    row("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5", "BYSETPOS needs FREQ=MONTHLY");
    row("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS chooses among days");
    row("FREQ=MONTHLY;BYYEARDAY=3", "BYYEARDAY needs FREQ=YEARLY");
    row("FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY does not go with FREQ=WEEKLY");
    row("RSCALE=CHINESE;FREQ=YEARLY", "\"RSCALE\" is not a part of a rule");
    QTest::newRow("long") << QString(400, u'A') << u"at most 300 characters"_s;
}

void TestRecurrence::refuses()
{
    QFETCH(QString, repeats);
    QFETCH(QString, says);
    const QString trouble = recurrenceTrouble(repeats);
    QVERIFY2(trouble.contains(says), qPrintable(trouble));
}

void TestRecurrence::tidies()
{
    QCOMPARE(tidyRecurrence(u" RRULE:freq=monthly;byday=2tu "_s), u"FREQ=MONTHLY;BYDAY=2TU"_s);
    // Passes for a rule, and no day fits it.
    for (const char *repeats : {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
                                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                                "FREQ=DAILY;INTERVAL=7;BYDAY=MO"}) {
        const RuleWindow rule = window(u"2026-03-03T02:00:00"_s, 60min, QString::fromLatin1(repeats));
        QCOMPARE(recurrenceTrouble(rule.repeats), QString());
        QVERIFY2(!everHappens(rule), repeats);
    }
}

void TestRecurrence::joinsWhatMeets()
{
    Maintenance planned;
    planned.rule = window(u"2026-06-01T12:00:00"_s, 30h, u"FREQ=WEEKLY;BYDAY=MO,TU"_s, u"UTC"_s);
    QVERIFY(!neverEnds(*planned.rule));
    const WindowState state = windowState(planned, at(u"2026-06-01T13:00:00Z"_s));
    QVERIFY(state.isInside);
    QCOMPARE(isoOf(state.until), u"2026-06-03T18:00:00Z"_s); // Tuesday's begins before Monday's has ended
    QCOMPARE(isoOf(state.since), u"2026-06-01T12:00:00Z"_s);
    QVERIFY(neverEnds(window(u"2026-06-01T12:00:00"_s, 25h, u"FREQ=DAILY"_s)));
    QVERIFY(!neverEnds(window(u"2026-06-01T12:00:00"_s, 25h, u"FREQ=DAILY;COUNT=7"_s)));
    // Whatever came past the validation is asked about again and again, but is no endless loop.
    planned.rule = window(u"2026-06-01T12:00:00"_s, 25h, u"FREQ=DAILY"_s, u"UTC"_s);
    QVERIFY(windowState(planned, at(u"2030-06-01T13:00:00Z"_s)).isInside);
}

void TestRecurrence::keepsAWeeklyWindowThroughTheNight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char *what, QTime from, QTime to, const char *at, const char *begins, const char *ends) {
        QTest::newRow(what) << from << to << QString::fromLatin1(at) << QString::fromLatin1(begins)
                            << QString::fromLatin1(ends);
    };
    // Both are Sundays.
    row("spring, over it", {1, 0}, {4, 0}, "2026-03-28T12:00:00Z", "2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z");
    row("spring, begins where nothing is",
        {2, 30},
        {3, 30},
        "2026-03-28T12:00:00Z",
        "2026-03-29T01:30:00Z",
        "2026-03-29T02:30:00Z");
    row("spring, ends where nothing is",
        {1, 0},
        {2, 30},
        "2026-03-28T12:00:00Z",
        "2026-03-29T00:00:00Z",
        "2026-03-29T01:30:00Z");
    row("autumn, over it", {1, 0}, {4, 0}, "2026-10-24T12:00:00Z", "2026-10-24T23:00:00Z", "2026-10-25T03:00:00Z");
    row("autumn, begins in what comes twice",
        {2, 30},
        {4, 0},
        "2026-10-24T12:00:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T03:00:00Z");
    row("autumn, ends in what comes twice",
        {1, 0},
        {2, 30},
        "2026-10-24T12:00:00Z",
        "2026-10-24T23:00:00Z",
        "2026-10-25T00:30:00Z");
}

void TestRecurrence::keepsAWeeklyWindowThroughTheNight()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QString, at);
    Maintenance planned;
    planned.weekly = WeeklyWindow{Weekday::Sun, from, to, u"Europe/Berlin"_s};
    const WindowState before = windowState(planned, *timeFromIso(at));
    QVERIFY(!before.isInside);
    QTEST(isoOf(before.until), "begins");
    const WindowState inside = windowState(planned, before.until);
    QVERIFY(inside.isInside);
    QTEST(isoOf(inside.until), "ends");
    QVERIFY(!windowState(planned, inside.until).isInside);
}

void TestRecurrence::isNeverOpenAgain()
{
    Maintenance planned;
    planned.rule = window(u"2026-06-01T12:00:00"_s, 1h, u"FREQ=DAILY;COUNT=2"_s, u"UTC"_s);
    const WindowState after = windowState(planned, at(u"2026-06-02T13:00:00Z"_s));
    QVERIFY(!after.isInside);
    QCOMPARE(after.until, kNever);
}

void TestRecurrence::tellsWhatComesNext()
{
    Maintenance planned;
    planned.weekly = WeeklyWindow{Weekday::Tue, QTime(2, 0), QTime(3, 30), u"Europe/Berlin"_s};
    const std::vector<Occurrence> next = occurrencesOf(planned, at(u"2026-10-20T00:30:00Z"_s), 3);
    QCOMPARE(next.size(), 3u); // the one that is open is the first of them
    QCOMPARE(isoOf(next[0].from), u"2026-10-20T00:00:00Z"_s);
    QCOMPARE(isoOf(next[1].from), u"2026-10-27T01:00:00Z"_s);
    QCOMPARE(isoOf(next[2].to), u"2026-11-03T02:30:00Z"_s);
    planned = {};
    planned.once = OnceWindow{at(u"2026-10-20T00:00:00Z"_s), at(u"2026-10-20T01:00:00Z"_s)};
    QCOMPARE(occurrencesOf(planned, at(u"2026-10-20T00:59:59Z"_s), 3).size(), 1u);
    QVERIFY(occurrencesOf(planned, at(u"2026-10-20T01:00:00Z"_s), 3).empty());
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
