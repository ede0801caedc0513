// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "web_story.h"

#include <QDateTime>
#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

/// Each guard stops what it must, says so, and lets go.
class TestGuards : public QObject
{
    Q_OBJECT
private slots:
    void holdOnOneHost();
    void maintenanceEndThaws();
    void shadowRunsNothing();
    void notRunSpendsNothing();
    void worseStopsLadder();
    void disarmsItself();
    void changedRunbookFallsBackToShadow();
    void marksByHand();
    void cooldownHoldsForTheEffect();
    void oneHostAtATime();
    void hitsTooManyHosts();
    void onlyForItsCauses();
    void countsChecksFromOne();
    void acknowledgedThenWithdrawn();
    void byHandRespectsStopAll();
    void degradedHasItsOwnSteps();
    void recoveredStepRepairs();
    void destroysOncePerHour();
    void oneMonitorUsesHalf();
    void parentIsRepairedNotTheChild();
    void childThatAnswersIsBelieved();
    void stopAllSurvivesRestart();
    void deniedIsNotAskedAgain();
    void unknownTellsButNeverRepairs();
    void pausedAndWatchedAgain();
    void oneOfTwoRoutersIsEnough();
};

void TestGuards::holdOnOneHost()
{
    Story story(webSet(2));
    hold(story, HoldScope::Host, QStringLiteral("host1"), -seconds{30}, hours{2});
    story.sim.runUntil(hours{1});
    QCOMPARE(story.restarts().size(), 1);
    QVERIFY(story.decided(DecisionCode::Held));
    story.sim.runUntil(hours{3});
    QCOMPARE(story.restarts().size(), 2); // ends by itself: fresh check, one new failing result
    QCOMPARE(story.restarts().last(), QStringLiteral("7260"));
}

void TestGuards::maintenanceEndThaws()
{
    MonitorSet set = webSet();
    Maintenance window;
    window.name = QStringLiteral("patch night");
    Story empty(set);
    window.once = OnceWindow{empty.sim.time(-minutes{1}), empty.sim.time(minutes{30} + seconds{10})};
    set.maintenance = {window};
    Story story(set);
    story.sim.runUntil(minutes{30});
    QVERIFY(story.restarts().isEmpty());
    QCOMPARE(story.tells(), QStringList{QStringLiteral("1210")}); // whether it may end so
    QVERIFY(story.decided(DecisionCode::Maintenance));
    story.sim.runUntil(hours{1});
    QCOMPARE(story.restarts(),
             QStringList{QStringLiteral("1860")}); // fresh check at 1810, the next failing result runs it
}

void TestGuards::shadowRunsNothing()
{
    Story story(webSet());
    story.sim.give(ArmingGiven{story.sim.now(), {QStringLiteral("heal")}, false, {}});
    story.sim.runUntil(minutes{30});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::WouldRun));
    QCOMPARE(story.tells().size(), 1);
    for (const auto &[id, run] : story.sim.runs())
        QVERIFY(run.effect == Effect::Tells || (run.isShadow && run.verdict != Verdict::Pending));
}

void TestGuards::notRunSpendsNothing()
{
    Story story(webSet());
    story.sim.react = [&story](const Run &run) {
        const bool isEarly = run.started < story.sim.time(seconds{20});
        const RunOutcome outcome = isEarly && run.effect != Effect::Tells ? RunOutcome::NotRun : RunOutcome::Delivered;
        return Acted{Millis{0}, {outcome, QStringLiteral("503"), {}, {}}};
    };
    story.sim.runUntil(minutes{5});
    QCOMPARE(story.restarts(), (QStringList{QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("20")}));
    QCOMPARE(story.sim.runs().begin()->second.tries, 3);
    QCOMPARE(story.sim.world().state(kWeb)->steps.front().runs, 1);
}

void TestGuards::worseStopsLadder()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{5};
    Monitor other = monitorOf(QStringLiteral("mail"), QStringLiteral("host1"));
    set.monitors.push_back(other);
    Story story(set);
    story.sim.check = [&story](const MonitorId &monitor, TimePoint at) {
        const Millis since = monitor == kWeb ? Millis{0} : Millis{seconds{30}};
        return at >= story.sim.time(since) ? failure() : okResult();
    };
    story.sim.runUntil(hours{3});
    QCOMPARE(story.restarts().size(), 1);
    QCOMPARE(story.sim.count(QStringLiteral("verdict worse")), 1);
    QVERIFY(story.decided(DecisionCode::Held)); // the host, for an hour
    QVERIFY(story.decided(DecisionCode::Worse));
    QVERIFY(!story.tells().isEmpty());
}

void TestGuards::disarmsItself()
{
    MonitorSet set = webSet();
    Story story(set);
    story.sim.check = [&story](const MonitorId &, TimePoint at) { // five outages that nothing repairs
        const qint64 second = story.sim.seconds(at);
        return second >= 0 && second % 7200 < 3600 ? failure() : okResult();
    };
    story.sim.react = [](const Run &) { return Acted{seconds{2}, {RunOutcome::Failed, QStringLiteral("no"), {}, {}}}; };
    // Recovery after no-effect makes the last run unproven, so a second rung has to run in each.
    MonitorSet two = set;
    two.reactions.push_back(reactionOf(QStringLiteral("second")));
    two.runbooks[0].steps.push_back(stepOf(QStringLiteral("second")));
    story.sim.setSet(two);
    story.sim.arm({QStringLiteral("heal")});
    story.sim.runUntil(hours{14});
    QVERIFY(!story.sim.world().isArmed({QStringLiteral("heal")}));
    QCOMPARE(story.sim.world().automation().disarmed.size(), size_t{1});
    QVERIFY(story.decided(DecisionCode::Disarmed));
}

void TestGuards::changedRunbookFallsBackToShadow()
{
    MonitorSet set = webSet();
    Story story(set);
    QVERIFY(story.sim.world().isArmed({QStringLiteral("heal")}));
    set.reactions[0].settings = Node::text(QStringLiteral("another target"));
    story.sim.setSet(set);
    QVERIFY(!story.sim.world().isArmed({QStringLiteral("heal")}));
    story.sim.arm({QStringLiteral("heal")});
    set.monitors[0].name = QStringLiteral("another name");
    story.sim.setSet(set);
    QVERIFY(story.sim.world().isArmed({QStringLiteral("heal")}));
    QCOMPARE(story.sim.world().state(kWeb)->ups, 0);
}

void TestGuards::marksByHand()
{
    Story story(webSet());
    story.sim.check = [](const MonitorId &, TimePoint) { return okResult(); };
    story.sim.at(seconds{10}, [&story] {
        story.sim.give(MarkGiven{
            story.sim.now(), kWeb, MonitorWord::Down, QStringLiteral("ana"), QStringLiteral("test"), kNever, true});
    });
    story.sim.runUntil(minutes{5});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("10")});
    QCOMPARE(story.sim.count(QStringLiteral("verdict repaired")), 1);
    QCOMPARE(story.sim.world().state(kWeb)->word, MonitorWord::Up);
}

void TestGuards::cooldownHoldsForTheEffect()
{
    MonitorSet set = webSet(2);
    set.reactions[0].hits = {QStringLiteral("lb")}; // both monitors' repair does the same to the world
    Story story(set);
    story.sim.runUntil(minutes{14});
    QCOMPARE(story.restarts().size(), 1);
    QVERIFY(story.decided(DecisionCode::Cooldown));
    story.sim.runUntil(minutes{16});
    QCOMPARE(story.restarts(), (QStringList{QStringLiteral("0"), QStringLiteral("900")}));
}

void TestGuards::oneHostAtATime()
{
    MonitorSet set = webSet(3);
    Limit limit;
    limit.scope = LimitScope::Tag;
    limit.name = QStringLiteral("web");
    limit.atMostPercent = 34; // of three hosts: one
    set.limits = {limit};
    Story story(set);
    story.sim.runUntil(hours{1});
    QCOMPARE(story.restarts(), (QStringList{QStringLiteral("0"), QStringLiteral("122"), QStringLiteral("244")}));
}

void TestGuards::hitsTooManyHosts()
{
    MonitorSet set = webSet();
    set.reactions[0].hits = {QStringLiteral("a"), QStringLiteral("b")};
    Story story(set);
    story.sim.runUntil(minutes{5});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::HitsTooMany));
    QCOMPARE(story.tells().size(), 1);
}

void TestGuards::onlyForItsCauses()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].causes = {Cause::Timeout};
    Story story(set);
    story.sim.runUntil(minutes{5});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::OtherCause));
}

void TestGuards::countsChecksFromOne()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].afterChecks = 3;
    Story story(set);
    story.sim.runUntil(minutes{5});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("120")});
}

void TestGuards::acknowledgedThenWithdrawn()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].after = minutes{5};
    Story story(set);
    const auto give = [&story](bool isWithdrawn) {
        story.sim.give(AcknowledgeGiven{
            story.sim.now(), story.sim.incidents().begin()->first, QStringLiteral("ana"), {}, isWithdrawn});
    };
    story.sim.at(minutes{1}, [&] { give(false); });
    story.sim.at(minutes{20} + seconds{10}, [&] { give(true); });
    story.sim.runUntil(minutes{20});
    QVERIFY(story.restarts().isEmpty() && story.tells().isEmpty());
    QVERIFY(story.decided(DecisionCode::Acknowledged));
    story.sim.runUntil(minutes{30});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("1560")}); // fresh check at 1210, counted anew from 1260
}

void TestGuards::byHandRespectsStopAll()
{
    Story story(webSet());
    const auto run = [&story] {
        story.sim.give(RunByHand{story.sim.now(), {QStringLiteral("restart")}, kWeb, QStringLiteral("ana")});
    };
    story.sim.isLogged = nullptr;
    story.sim.at(-minutes{3}, run);
    story.sim.at(-minutes{2}, [&story] {
        Hold stop;
        stop.isStopAll = true;
        story.sim.give(HoldPlaced{story.sim.now(), stop});
    });
    story.sim.at(-minutes{1}, run);
    story.sim.runUntil(-seconds{1});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("-180")});
    QVERIFY(story.decided(DecisionCode::StopAll));
    QVERIFY(story.sim.runs().begin()->second.verdict == Verdict::Unproven);
}

void TestGuards::degradedHasItsOwnSteps()
{
    MonitorSet set = webSet();
    set.reactions.push_back(reactionOf(QStringLiteral("trim")));
    set.runbooks[0].steps.push_back(stepOf(QStringLiteral("trim"), When::Degraded));
    Story story(set);
    story.sim.check = [&story](const MonitorId &, TimePoint at) {
        return at >= story.sim.time({}) ? failure(Cause::Slow, CheckOutcome::Warning) : okResult();
    };
    story.sim.runUntil(minutes{5});
    QVERIFY(story.restarts().isEmpty());
    QCOMPARE(story.sim.starts(QStringLiteral("trim")), QStringList{QStringLiteral("0")});
}

void TestGuards::recoveredStepRepairs()
{
    MonitorSet set = webSet();
    set.reactions.push_back(reactionOf(QStringLiteral("clean")));
    set.runbooks[0].steps.push_back(stepOf(QStringLiteral("clean"), When::Recovered));
    Story story(set, minutes{10});
    story.sim.runUntil(minutes{20});
    QCOMPARE(story.sim.starts(QStringLiteral("clean")), QStringList{QStringLiteral("600")});
    QCOMPARE(story.sim.count(QStringLiteral("clean#1 verdict unproven")), 1);
}

void TestGuards::destroysOncePerHour()
{
    MonitorSet set = webSet();
    set.reactions[0].effect = Effect::Destroys;
    set.runbooks[0].steps[0].repeat = minutes{20};
    set.runbooks[0].steps[0].atMost = Rate{10, hours{1}};
    Story story(set);
    story.sim.runUntil(hours{24} - seconds{1});
    QCOMPARE(story.restarts(), (QStringList{QStringLiteral("0"), QStringLiteral("3600"), QStringLiteral("7200")}));
}

void TestGuards::oneMonitorUsesHalf()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{3};
    set.runbooks[0].steps[0].atMost = Rate{20, hours{1}};
    Limit everything;
    everything.atMost = Rate{5, hours{1}};
    set.limits = {everything};
    Story story(set);
    story.sim.runUntil(minutes{59});
    QCOMPARE(story.restarts().size(), 3); // half of five, rounded up
}

void TestGuards::parentIsRepairedNotTheChild()
{
    MonitorSet set = webSet(2);
    set.monitors[1].parents = {kWeb};
    Story story(set);
    story.sim.runUntil(minutes{30});
    QCOMPARE(story.restarts().size(), 1);
    for (const auto &[id, run] : story.sim.runs())
        QCOMPARE(run.monitor, kWeb);
    QVERIFY(story.decided(DecisionCode::ParentDown));
}

void TestGuards::childThatAnswersIsBelieved()
{
    MonitorSet set = webSet(3);
    set.monitors[1].parents = {kWeb};
    set.monitors[2].parents = {kWeb};
    Story story(set);
    story.sim.check = [&story](const MonitorId &monitor, TimePoint at) {
        const bool isDown =
            monitor == kWeb || (monitor.value == QStringLiteral("web3") && at >= story.sim.time(minutes{10}));
        return isDown && at >= story.sim.time({}) ? failure() : okResult();
    };
    story.sim.runUntil(minutes{20});
    QVERIFY(story.decided(DecisionCode::ChildAnswers));
    QCOMPARE(story.restarts().size(), 2); // web3 really is down: the wrong check of its parent does not hide it
}

void TestGuards::stopAllSurvivesRestart()
{
    Story story(webSet());
    Hold stop;
    stop.isStopAll = true;
    story.sim.give(HoldPlaced{story.sim.now(), stop});
    story.sim.kill();
    story.sim.runUntil(hours{1});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.sim.world().automation().stopAll);
}

void TestGuards::deniedIsNotAskedAgain()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].approval = Approval::Asked;
    Story story(set);
    story.sim.at(seconds{30}, [&story] {
        const RunId run = story.sim.world().automation().awaitingApproval.at(0);
        story.sim.give(ApprovalGiven{story.sim.now(), run, ApprovalAnswer::Deny, QStringLiteral("ana")});
    });
    story.sim.runUntil(hours{1});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::ApprovalDenied));
    QVERIFY(story.sim.world().automation().awaitingApproval.empty());
}

void TestGuards::unknownTellsButNeverRepairs()
{
    Story story(webSet());
    story.sim.check = [&story](const MonitorId &, TimePoint at) {
        return at >= story.sim.time({}) ? failure(Cause::SecretMissing, CheckOutcome::Unknown) : okResult();
    };
    story.sim.runUntil(minutes{30});
    QCOMPARE(story.sim.world().state(kWeb)->word, MonitorWord::Unknown);
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::StateUnknown));
    QCOMPARE(story.tells().size(), 1);
}

void TestGuards::pausedAndWatchedAgain()
{
    MonitorSet set = webSet();
    Story story(set);
    const auto pause = [&](bool isPaused) {
        set.monitors[0].enabled = !isPaused;
        story.sim.setSet(set);
    };
    story.sim.at(minutes{5}, [&] { pause(true); });
    story.sim.at(minutes{20}, [&] { pause(false); });
    story.sim.runUntil(minutes{19});
    QCOMPARE(story.sim.incidents().begin()->second.end, IncidentEnd::MonitorPaused);
    QCOMPARE(story.restarts().size(), 1);
    story.sim.runUntil(minutes{40});
    QCOMPARE(story.sim.world().state(kWeb)->word, MonitorWord::Down);
    QCOMPARE(story.sim.incidents().size(), size_t{2});
    QCOMPARE(story.restarts().size(), 2);
}

void TestGuards::oneOfTwoRoutersIsEnough()
{
    MonitorSet set = webSet();
    set.monitors.push_back(monitorOf(QStringLiteral("a"), QStringLiteral("a")));
    set.monitors.push_back(monitorOf(QStringLiteral("b"), QStringLiteral("b")));
    set.monitors[0].parents = {{QStringLiteral("a")}, {QStringLiteral("b")}};
    set.monitors[0].parentRule = ParentRule::AnyOf;
    for (const bool areBothDown : {false, true}) {
        Story story(set);
        story.sim.check = [&](const MonitorId &monitor, TimePoint at) {
            const bool isDown = areBothDown || monitor.value != QStringLiteral("b");
            return isDown && at >= story.sim.time({}) ? failure() : okResult();
        };
        story.sim.runUntil(minutes{10});
        QCOMPARE(story.restarts().isEmpty(), areBothDown);
    }
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
