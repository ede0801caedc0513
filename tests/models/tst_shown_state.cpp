// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/shown_state.h"
#include "support/sample_world.h"

#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

class ShownStateTest : public QObject
{
    Q_OBJECT
private slots:
    void ranks_data();
    void ranks();
    void saysEverythingInOneSentence();
};

void ShownStateTest::ranks_data()
{
    QTest::addColumn<MonitorWord>("state");
    QTest::addColumn<QList<int>>("overlays");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<StateRank>("rank");
    QTest::addColumn<StateShape>("shape");
    using enum MonitorWord;
    const auto over = [](std::initializer_list<Overlay> list) {
        QList<int> numbers;
        for (const Overlay overlay : list)
            numbers.append(static_cast<int>(overlay));
        return numbers;
    };
    QTest::newRow("up") << Up << over({}) << true << StateRank::Up << StateShape::Up;
    QTest::newRow("down") << Down << over({}) << true << StateRank::Down << StateShape::Down;
    QTest::newRow("unknown") << Unknown << over({}) << true << StateRank::Unknown << StateShape::Unknown;
    QTest::newRow("pending") << Pending << over({}) << true << StateRank::Pending << StateShape::Pending;
    QTest::newRow("acknowledged keeps its shape")
        << Down << over({Overlay::Acknowledged}) << true << StateRank::Acknowledged << StateShape::Down;
    QTest::newRow("up in maintenance") << Up << over({Overlay::Maintenance}) << true << StateRank::Maintenance
                                       << StateShape::Maintenance;
    QTest::newRow("down in maintenance") << Down << over({Overlay::Maintenance}) << true << StateRank::Maintenance
                                         << StateShape::Maintenance;
    QTest::newRow("unobserved is never up")
        << Up << over({Overlay::Unobserved}) << true << StateRank::Unobserved << StateShape::Unobserved;
    QTest::newRow("unobserved while down")
        << Down << over({Overlay::Unobserved}) << true << StateRank::Unobserved << StateShape::Unobserved;
    QTest::newRow("unreachable") << Down << over({Overlay::Unreachable}) << true << StateRank::Unreachable
                                 << StateShape::Unreachable;
    QTest::newRow("flapping while up") << Up << over({Overlay::Flapping}) << true << StateRank::Flapping
                                       << StateShape::Up;
    QTest::newRow("held does not hide down")
        << Down << over({Overlay::Held}) << true << StateRank::Down << StateShape::Down;
    QTest::newRow("not enabled") << Down << over({}) << false << StateRank::Paused << StateShape::Paused;
}

void ShownStateTest::ranks()
{
    QFETCH(MonitorWord, state);
    QFETCH(QList<int>, overlays);
    QFETCH(bool, enabled);
    MonitorView view = sampleMonitor(u"m"_s, u"M"_s);
    view.state = state;
    view.enabled = enabled;
    for (const int overlay : overlays)
        view.overlays.push_back(static_cast<Overlay>(overlay));
    QTEST(rankOf(view), "rank");
    QTEST(shapeOf(view), "shape");
}

void ShownStateTest::saysEverythingInOneSentence()
{
    ManualClock clock;
    MonitorView view = sampleMonitor(u"shop"_s, u"Shop"_s);
    view.state = MonitorWord::Down;
    view.overlays = {Overlay::Held};
    view.overlayReason = u"held by ana until 14:00"_s;
    view.since = clock.wallNow() - std::chrono::minutes{12};
    view.message = u"Connection refused"_s;
    view.runbookSentence = u"restart nginx when down"_s;
    QCOMPARE(spokenRow(view, clock.wallNow()),
             u"Shop, Down, held for 12 min, Connection refused, held by ana until 14:00, restart nginx when down"_s);
    const Beat unseen{clock.wallNow(), CheckOutcome::Unknown, Sight::Asleep, Cause::None, {}};
    QVERIFY(spokenBeat(unseen, clock.wallNow()).contains(u"not observed"_s));
}

QTEST_GUILESS_MAIN(ShownStateTest)
#include "tst_shown_state.moc"
