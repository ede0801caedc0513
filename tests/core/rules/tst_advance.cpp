// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "core/rules/flapping.h"
#include "core/rules/windows.h"
#include "sim.h"

#include <QTest>
#include <QTimeZone>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

/// One monitor and a string of results: o ok, w warning, c critical, ? unknown, x not seen; capitals are extra checks,
/// '_' is a slot for which nobody looked. Out come the states: u up, g degraded, d down, n unknown, p pending.
class TestAdvance : public QObject
{
    Q_OBJECT
private slots:
    void movesStates_data();
    void movesStates();
    void dropsOlderResults();
    void countsFromOne();
    void flapsWithTwoThresholds();
    void thawsAfterGap();
    void findsWindows_data();
    void findsWindows();
};

namespace {

Observed observed(QChar letter, TimePoint slot)
{
    Observed seen{
        {QStringLiteral("m")}, slot, letter.isUpper() ? Look::ByHand : Look::Grid, {}, Sight::Seen, okResult()};
    switch (letter.toLower().toLatin1()) {
    case 'w':
        seen.result = failure(Cause::Slow, CheckOutcome::Warning);
        break;
    case 'c':
        seen.result = failure();
        break;
    case '?':
        seen.result = failure(Cause::Crashed, CheckOutcome::Unknown);
        break;
    case 'x':
        seen.sight = Sight::Offline;
        break;
    default:
        break;
    }
    return seen;
}

QChar letterOf(MonitorWord word)
{
    switch (word) {
    case MonitorWord::Pending:
        return u'p';
    case MonitorWord::Up:
        return u'u';
    case MonitorWord::Degraded:
        return u'g';
    case MonitorWord::Down:
        return u'd';
    case MonitorWord::Unknown:
        return u'n';
    }
    return u'!';
}

constexpr TimePoint kStart = timeFromMs(1'800'000'000'000);
constexpr Millis kEvery = std::chrono::seconds{60};

} // namespace

void TestAdvance::movesStates_data()
{
    QTest::addColumn<int>("downAfter");
    QTest::addColumn<int>("upAfter");
    QTest::addColumn<QString>("results");
    QTest::addColumn<QString>("states");
    QTest::newRow("the third failure is the third") << 3 << 1 << "occco"
                                                    << "uuudu";
    QTest::newRow("down after one") << 1 << 1 << "oco"
                                    << "udu";
    QTest::newRow("an ok breaks the streak") << 3 << 1 << "occoccc"
                                             << "uuuuuud";
    QTest::newRow("least bad of the last three") << 3 << 1 << "occwc"
                                                 << "uuugg";
    QTest::newRow("worse again when the mild one is old") << 3 << 1 << "occwccc"
                                                          << "uuugggd";
    QTest::newRow("down then degraded") << 3 << 1 << "ocwccww"
                                        << "uuuggg"
                                           "g";
    QTest::newRow("unknown neither counts nor resets") << 3 << 1 << "oc?c?c"
                                                       << "uuuuud";
    QTest::newRow("unknowns in a row") << 3 << 1 << "o???o"
                                       << "uuunu";
    QTest::newRow("unknowns broken by ok") << 3 << 1 << "o??o??"
                                           << "uuuuuu";
    QTest::newRow("extra failures never count") << 3 << 1 << "oCCCCcc"
                                                << "uuuuuuu";
    QTest::newRow("an extra ok counts towards up") << 1 << 2 << "oocoO"
                                                   << "puddu";
    QTest::newRow("up after two in a row") << 1 << 2 << "oococcoo"
                                           << "pudddddu";
    QTest::newRow("pending goes down") << 2 << 1 << "cc"
                                       << "pd";
    QTest::newRow("not seen changes nothing") << 1 << 1 << "oxxxo"
                                              << "uuuuu";
    QTest::newRow("after blindness the fresh check does not count") << 1 << 1 << "oxcc"
                                                                    << "uuud";
    QTest::newRow("down stays down while blind") << 1 << 1 << "ocxxc"
                                                 << "uddd"
                                                    "d";
    QTest::newRow("a gap is blindness") << 1 << 1 << "o__cc"
                                        << "uuuud";
    QTest::newRow("one missed slot is none") << 1 << 1 << "o_c"
                                             << "uud";
}

void TestAdvance::movesStates()
{
    QFETCH(int, downAfter);
    QFETCH(int, upAfter);
    QFETCH(QString, results);
    QFETCH(QString, states);
    const Timing timing{kEvery, std::chrono::seconds{10}, downAfter, upAfter};
    MonitorState state;
    QString found;
    TimePoint slot = kStart;
    for (const QChar letter : results) {
        slot += letter.isUpper() ? Millis{1000} : kEvery;
        if (letter != u'_')
            advance(state, timing, observed(letter, slot));
        found += letterOf(state.word);
    }
    QCOMPARE(found, states);
}

void TestAdvance::dropsOlderResults()
{
    const Timing timing{kEvery, std::chrono::seconds{10}, 1, 1};
    MonitorState state;
    advance(state, timing, observed(u'o', kStart + kEvery));
    const MonitorState before = state;
    QVERIFY(advance(state, timing, observed(u'c', kStart)).isDropped);
    QCOMPARE(state, before);
}

void TestAdvance::countsFromOne()
{
    const Timing timing{kEvery, std::chrono::seconds{10}, 3, 1};
    MonitorState state;
    advance(state, timing, observed(u'o', kStart));
    for (int i = 1; i <= 5; ++i) {
        advance(state, timing, observed(u'c', kStart + i * kEvery));
        QCOMPARE(state.critical, i);
        QCOMPARE(state.criticalSince, kStart + kEvery);
    }
}

void TestAdvance::flapsWithTwoThresholds()
{
    QCOMPARE(flappingPercent(0), 0.0);
    QVERIFY(qAbs(flappingPercent((1 << 20) - 1) - 99.0) < 0.01); // mean weight 0.99
    const Timing timing{kEvery, std::chrono::seconds{10}, 1, 1};
    MonitorState state;
    int began = 0;
    int slot = 0;
    for (int i = 0; i < 20 && began == 0; ++i) {
        advance(state, timing, observed(i % 2 == 0 ? u'o' : u'c', kStart + ++slot * kEvery));
        if (state.isFlapping)
            began = i;
    }
    QVERIFY(began >= 4 && began <= 8);
    int quiet = 0;
    while (state.isFlapping && quiet < 30) {
        advance(state, timing, observed(u'o', kStart + ++slot * kEvery));
        ++quiet;
    }
    QVERIFY(quiet > 1 && quiet < 20);
    QVERIFY(flappingPercent(state.history) < 25);
}

void TestAdvance::thawsAfterGap()
{
    const Timing timing{kEvery, std::chrono::seconds{10}, 2, 1};
    MonitorState state;
    TimePoint slot = kStart;
    for (const QChar letter : QStringLiteral("occ"))
        advance(state, timing, observed(letter, slot += kEvery));
    QCOMPARE(state.word, MonitorWord::Down);
    slot += std::chrono::hours{2};
    advance(state, timing, observed(u'c', slot)); // the fresh check
    QVERIFY(state.thaw);
    QCOMPARE(state.thaw->left, 2);
    QCOMPARE(state.criticalSince, kLongAgo);
    advance(state, timing, observed(u'c', slot += kEvery));
    QCOMPARE(state.thaw->left, 1);
    advance(state, timing, observed(u'c', slot += kEvery));
    QVERIFY(!state.thaw);
    QCOMPARE(state.criticalSince, slot - kEvery);
}

void TestAdvance::findsWindows_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("isInside");
    QTest::addColumn<QString>("until");
    // Tuesday 02:00-03:30 in Berlin; 2026-11-24 is a Tuesday, winter time is UTC+1.
    QTest::newRow("before") << "2026-11-24T00:59:00Z" << false << "2026-11-24T01:00:00Z";
    QTest::newRow("begins") << "2026-11-24T01:00:00Z" << true << "2026-11-24T02:30:00Z";
    QTest::newRow("ends") << "2026-11-24T02:30:00Z" << false << "2026-12-01T01:00:00Z";
    QTest::newRow("summer time") << "2026-07-07T00:00:00Z" << true << "2026-07-07T01:30:00Z";
}

void TestAdvance::findsWindows()
{
    QFETCH(QString, at);
    QFETCH(bool, isInside);
    QFETCH(QString, until);
    Maintenance maintenance;
    maintenance.weekly = WeeklyWindow{Weekday::Tue, QTime(2, 0), QTime(3, 30), QStringLiteral("Europe/Berlin")};
    const WindowState state = windowState(maintenance, *timeFromIso(at));
    QCOMPARE(state.isInside, isInside);
    QCOMPARE(isoOf(state.until), until);
}

QTEST_GUILESS_MAIN(TestAdvance)
#include "tst_advance.moc"
