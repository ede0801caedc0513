// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "web_story.h"

#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

/// What ends "too many at once", and that what it held goes on then.
class TestTooMany : public QObject
{
    Q_OBJECT
private slots:
    void endsByRecovery();
    void endsWhenTheyLeaveTheSet();
    void endsWhenTheyArePaused();
    void endsWhenTheirParentExplainsThem();
    void goesOnWhileManyFail();

private:
    static MonitorSet patientSet(int hosts);
    static bool isTooMany(const Story &story) { return story.sim.world().automation().isTooMany; }
    static bool isAsked(const Story &story, const QString &monitor);
};

/// Each is down after three failing results, when all six have begun to fail.
MonitorSet TestTooMany::patientSet(int hosts)
{
    MonitorSet set = webSet(hosts);
    for (Monitor &monitor : set.monitors)
        monitor.downAfter = 3;
    return set;
}

/// Was it looked at beside its grid?
bool TestTooMany::isAsked(const Story &story, const QString &monitor)
{
    const auto &inputs = story.sim.inputs();
    return std::any_of(inputs.begin(), inputs.end(), [&monitor](const Input &input) {
        const auto *seen = std::get_if<Observed>(&input);
        return seen != nullptr && seen->monitor.value == monitor && seen->look == Look::Timer;
    });
}

void TestTooMany::endsByRecovery()
{
    Story story(patientSet(6));
    const TimePoint begin = story.sim.time(Millis{0});
    const TimePoint mended = story.sim.time(minutes{10});
    story.sim.check = [=](const MonitorId &monitor, TimePoint at) {
        const bool isMended = at >= mended && (monitor.value == u"web5" || monitor.value == u"web6");
        return at >= begin && !isMended ? failure() : okResult();
    };
    story.sim.runUntil(minutes{10} - seconds{1});
    QVERIFY(isTooMany(story));
    QVERIFY(story.restarts().isEmpty());
    story.sim.runUntil(minutes{11} - seconds{1});
    QVERIFY(!isTooMany(story));                      // four are not many
    QVERIFY(isAsked(story, QStringLiteral("web1"))); // at once, not in its own time
    QVERIFY(story.restarts().isEmpty());             // and then three new failing results
    story.sim.runUntil(minutes{20});
    QCOMPARE(story.restarts().size(), 4);
}

// Who is gone, or is not looked at any more, never recovers.
void TestTooMany::endsWhenTheyLeaveTheSet()
{
    const MonitorSet set = patientSet(6);
    Story story(set);
    story.sim.runUntil(minutes{10});
    QVERIFY(isTooMany(story));
    MonitorSet fewer = set;
    fewer.monitors.resize(4);
    story.sim.setSet(fewer);
    QVERIFY(!isTooMany(story));
    story.sim.runUntil(minutes{20});
    QCOMPARE(story.restarts().size(), 4);
}

void TestTooMany::endsWhenTheyArePaused()
{
    MonitorSet set = patientSet(6);
    Story story(set);
    story.sim.runUntil(minutes{10});
    QVERIFY(isTooMany(story));
    set.monitors[4].enabled = false;
    set.monitors[5].enabled = false;
    story.sim.setSet(set);
    QVERIFY(!isTooMany(story));
    story.sim.runUntil(minutes{20});
    QCOMPARE(story.restarts().size(), 4);
}

void TestTooMany::endsWhenTheirParentExplainsThem()
{
    MonitorSet set = patientSet(7);
    for (size_t i = 2; i < 6; ++i)
        set.monitors[i].parents = {{QStringLiteral("web7")}};
    Story story(set);
    const TimePoint begin = story.sim.time(Millis{0});
    const TimePoint later = story.sim.time(minutes{10});
    story.sim.check = [=](const MonitorId &monitor, TimePoint at) {
        return at >= (monitor.value == u"web7" ? later : begin) ? failure() : okResult();
    };
    story.sim.runUntil(minutes{10} - seconds{1});
    QVERIFY(isTooMany(story));
    story.sim.runUntil(minutes{11} - seconds{1});
    QVERIFY(!isTooMany(story));
    QVERIFY(isAsked(story, QStringLiteral("web1"))); // which has no parent
    story.sim.runUntil(minutes{20});
    QCOMPARE(story.restarts().size(), 3); // web1, web2, and what explains the others
}

void TestTooMany::goesOnWhileManyFail()
{
    MonitorSet set = patientSet(7);
    Story story(set);
    story.sim.runUntil(minutes{10});
    set.monitors.pop_back();
    story.sim.setSet(set);
    story.sim.runUntil(minutes{20});
    QVERIFY(isTooMany(story));
    QVERIFY(story.restarts().isEmpty());
    QCOMPARE(replayOf(story.sim), QStringList());
}

QTEST_GUILESS_MAIN(TestTooMany)
#include "tst_too_many.moc"
