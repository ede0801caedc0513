// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/tray_state.h"

#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

class TrayStateTest : public QObject
{
    Q_OBJECT
private slots:
    void showsTheWorst_data();
    void showsTheWorst();
    void saysWhatItCounts();
};

void TrayStateTest::showsTheWorst_data()
{
    QTest::addColumn<StateCounts>("counts");
    QTest::addColumn<AutomationView>("automation");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<StateShape>("shape");
    QTest::addColumn<int>("count");
    const AutomationView fine;
    AutomationView failing;
    failing.wouldFail = {u"salt-api password expired"_s};
    QTest::newRow("all up") << StateCounts{.all = 3, .up = 3} << fine << false << StateShape::Up << 0;
    QTest::newRow("one down") << StateCounts{.all = 3, .up = 2, .down = 1} << fine << false << StateShape::Down << 1;
    QTest::newRow("down before unknown") << StateCounts{.all = 3, .down = 2, .unknown = 1} << fine << false
                                         << StateShape::Down << 2;
    QTest::newRow("unknown before degraded")
        << StateCounts{.all = 3, .degraded = 2, .unknown = 1} << fine << false << StateShape::Unknown << 1;
    QTest::newRow("acknowledged is not counted")
        << StateCounts{.all = 3, .up = 2, .acknowledged = 1} << fine << false << StateShape::Up << 0;
    QTest::newRow("unobserved is never green")
        << StateCounts{.all = 3, .up = 2, .unobserved = 1} << fine << false << StateShape::Unobserved << 1;
    QTest::newRow("pending is not green")
        << StateCounts{.all = 1, .pending = 1} << fine << false << StateShape::Pending << 1;
    QTest::newRow("lost is not green") << StateCounts{.all = 3, .up = 3} << fine << true << StateShape::Unobserved << 0;
    QTest::newRow("would fail is degraded")
        << StateCounts{.all = 3, .up = 3} << failing << false << StateShape::Degraded << 0;
    QTest::newRow("would fail, unobserved")
        << StateCounts{.all = 3, .up = 2, .unobserved = 1} << failing << false << StateShape::Degraded << 0;
    QTest::newRow("down before would fail")
        << StateCounts{.all = 3, .up = 2, .down = 1} << failing << false << StateShape::Down << 1;
    QTest::newRow("nothing watched") << StateCounts{} << fine << false << StateShape::Unobserved << 0;
    QTest::newRow("everything paused") << StateCounts{.all = 2, .paused = 2} << fine << false << StateShape::Paused
                                       << 0;
}

void TrayStateTest::showsTheWorst()
{
    QFETCH(StateCounts, counts);
    QFETCH(AutomationView, automation);
    QFETCH(bool, lost);
    const TrayState state = trayStateOf(counts, automation, lost ? Link::Lost : Link::Live);
    QTEST(state.shape, "shape");
    QTEST(state.count, "count");
    QVERIFY(state.toolTip.startsWith(u"Salve: "_s));
}

void TrayStateTest::saysWhatItCounts()
{
    AutomationView stopped;
    stopped.isStopped = true;
    const QString text = trayStateOf({.all = 214, .up = 211, .down = 2, .degraded = 1}, stopped, Link::Live).toolTip;
    QCOMPARE(text, u"Salve: 2 down, 1 degraded, 211 up. Automation stopped."_s);
    AutomationView elsewhere;
    elsewhere.acts = false;
    elsewhere.actsName = u"ops-box"_s;
    QVERIFY(trayStateOf({.all = 1, .up = 1}, elsewhere, Link::Live).toolTip.contains(u"done by ops-box"_s));
}

QTEST_MAIN(TrayStateTest)
#include "tst_tray_state.moc"
