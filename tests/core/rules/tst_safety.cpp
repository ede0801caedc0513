// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "ladder_world.h"

#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

namespace {

/// A web server with one repair, told after `tellAfter`.
MonitorSet webSet(int hosts = 1)
{
    MonitorSet set;
    for (int i = 1; i <= hosts; ++i) {
        Monitor web = monitorOf(QStringLiteral("web%1").arg(i), QStringLiteral("host%1").arg(i), QStringLiteral("heal"));
        web.tags = {QStringLiteral("web")};
        set.monitors.push_back(web);
    }
    set.reactions = {reactionOf(QStringLiteral("restart")), reactionOf(QStringLiteral("tell-team"))};
    set.reactions[1].effect = Effect::Tells;
    set.runbooks = {bookOf(QStringLiteral("heal"), {stepOf(QStringLiteral("restart"))})};
    Tell tell;
    tell.run = {QStringLiteral("tell-team")};
    set.tells = {tell};
    return set;
}

/// Ten minutes of good results, then failing from 0 on.
struct Story
{
    Story(const MonitorSet &set, Millis up = hours{1000})
    {
        sim.startGridAt(-minutes{10});
        failBetween(sim, Millis{0}, up);
        sim.isLogged = [](const QString &line) { return !line.startsWith(u'-'); };
        sim.setSet(set);
        sim.arm({QStringLiteral("heal")});
    }
    QStringList restarts() const { return sim.starts(QStringLiteral("restart")); }
    QStringList tells() const { return sim.starts(QStringLiteral("tell-team")); }
    bool decided(DecisionCode code) const
    {
        return std::any_of(sim.decisions().begin(), sim.decisions().end(), [code](const Decision &d) { return d.code == code; });
    }
    Sim sim;
};

const MonitorId kWeb{QStringLiteral("web1")};

void hold(Story &story, HoldScope scope, const QString &name, Millis from, Millis until)
{
    story.sim.at(from, [&story, scope, name, until] {
        Hold one;
        one.scope = scope;
        one.name = name;
        one.reason = QStringLiteral("patch");
        one.by = QStringLiteral("ana");
        one.until = story.sim.time(until);
        story.sim.give(HoldPlaced{story.sim.now(), one});
    });
}

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT
private slots:
    void hundredChangesGiveOneRun();
    void groupWaitsForItsBudget();
    void successWithoutEffectReachesPerson();
    void repeatsWhileDown();
    void limitIsToldAndDecided();
    void sleepIsNoAlarm();
    void rejectedIsNotRunAgain();
    void unprovenWhenItRecoversBeforeOutcome();
    void verificationEndsWhenBlind();
    void twoApprovalsAreOneRun();
    void approvalExpires();
    void thirdRepairTells();
    void relapseReopens();
    void tellsPassEveryGuard_data();
    void tellsPassEveryGuard();
    void typoIsNotRepaired();
    void anchorHidesFailures();
    void tooManyHoldsRepairs();
    void otherInstallationActs();
    void patientRunKeepsItsHost();
    void recoveredOnlyToWhoWasTold();
    void holdOnOneHost();
    void maintenanceEndThaws();
    void shadowRunsNothing();
    void notRunSpendsNothing();
    void worseStopsLadder();
    void disarmsItself();
    void oneMessageBehindRouter();
    void undeliveredGoesToNextChannel();
    void changedRunbookFallsBackToShadow();
    void marksByHand();
};

// D2
void TestSafety::hundredChangesGiveOneRun()
{
    Story story(webSet());
    story.sim.runUntil(-seconds{1});
    for (int i = 0; i < 100; ++i)
        story.sim.give(Observed{kWeb, story.sim.time(Millis{i * 10}), Look::Grid, {}, Sight::Seen, i % 2 == 0 ? failure() : okResult()});
    QVERIFY(story.restarts().size() <= 1);
}

// D3
void TestSafety::groupWaitsForItsBudget()
{
    MonitorSet set = webSet(3);
    Limit limit;
    limit.scope = LimitScope::Tag;
    limit.name = QStringLiteral("web");
    limit.atMost = Rate{2, minutes{30}};
    set.limits = {limit};
    Story story(set);
    story.sim.runUntil(minutes{20});
    QCOMPARE(story.restarts().size(), 2);
    QVERIFY(story.decided(DecisionCode::Budget));
    story.sim.runUntil(minutes{31});
    QVERIFY(story.restarts().size() > 2);
}

// D4
void TestSafety::successWithoutEffectReachesPerson()
{
    Story story(webSet());
    story.sim.react = [](const Run &) { return Acted{seconds{2}, {RunOutcome::Succeeded, QStringLiteral("done"), {}, {}}}; };
    story.sim.runUntil(hours{1});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("0")});
    QCOMPARE(story.tells(), QStringList{QStringLiteral("122")}); // its verdict, two intervals after the outcome
    QCOMPARE(story.sim.count(QStringLiteral("restart#1 verdict no-effect")), 1);
}

// D5
void TestSafety::repeatsWhileDown()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{20};
    Story story(set);
    story.sim.runUntil(hours{1} - seconds{1});
    QCOMPARE(story.restarts(), (QStringList{QStringLiteral("0"), QStringLiteral("1200"), QStringLiteral("2400")}));
}

// D6
void TestSafety::limitIsToldAndDecided()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{5};
    set.runbooks[0].steps[0].upTo = 2;
    Story story(set);
    story.sim.runUntil(hours{1});
    QCOMPARE(story.restarts().size(), 2);
    QVERIFY(story.decided(DecisionCode::UpTo));
    QVERIFY(!story.tells().isEmpty());
}

// D9
void TestSafety::sleepIsNoAlarm()
{
    MonitorSet set = webSet();
    set.monitors[0].downAfter = 3;
    set.tells[0].unlessRepairedWithin = minutes{5};
    set.runbooks[0].steps[0].after = minutes{4};
    Story story(set);
    story.sim.runUntil(seconds{150}); // hard Down at 120, in the middle of an incident
    QCOMPARE(story.sim.world().state(kWeb)->word, MonitorWord::Down);
    story.sim.sleepUntil(hours{2});
    QVERIFY(story.restarts().isEmpty() && story.tells().isEmpty());
    story.sim.runUntil(hours{2} + seconds{119}); // the fresh check, then not yet three new failing results
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.tells().isEmpty());
    QVERIFY(story.decided(DecisionCode::Thaw));
    story.sim.runUntil(hours{2} + minutes{10});
    QCOMPARE(story.restarts().size(), 1);
    QVERIFY(story.restarts().first().toInt() >= 7200 + 240);
    QCOMPARE(story.tells().size(), 1);
}

// D12
void TestSafety::rejectedIsNotRunAgain()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{5};
    Story story(set);
    story.sim.react = [](const Run &run) {
        const RunOutcome outcome = run.effect == Effect::Tells ? RunOutcome::Delivered : RunOutcome::Rejected;
        return Acted{seconds{2}, {outcome, QStringLiteral("an empty return"), {}, {}}};
    };
    story.sim.runUntil(minutes{30});
    QCOMPARE(story.restarts().size(), 1);
    QCOMPARE(story.sim.count(QStringLiteral("7 restart#1 verdict no-effect")), 1); // at its first failed re-check
    QVERIFY(story.decided(DecisionCode::Rejected));
    set.reactions[0].settings = Node::text(QStringLiteral("mended"));
    story.sim.setSet(set);
    story.sim.arm({QStringLiteral("heal")});
    story.sim.runUntil(hours{1});
    QVERIFY(story.restarts().size() >= 2);
}

// D13, D14
void TestSafety::unprovenWhenItRecoversBeforeOutcome()
{
    Story story(webSet(), seconds{60});
    story.sim.react = [](const Run &) { return Acted{seconds{90}, {RunOutcome::Unknown, QStringLiteral("cut"), {}, {}}}; };
    story.sim.runUntil(minutes{10});
    QCOMPARE(story.sim.count(QStringLiteral("90 restart#1 verdict unproven")), 1);
}

void TestSafety::verificationEndsWhenBlind()
{
    Story story(webSet());
    story.sim.sight = [&story](const MonitorId &, TimePoint at) { return at > story.sim.time(seconds{30}) ? Sight::Offline : Sight::Seen; };
    story.sim.runUntil(hours{2});
    QCOMPARE(story.sim.count(QStringLiteral("60 restart#1 verdict unobserved")), 1);
}

// D15
void TestSafety::twoApprovalsAreOneRun()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].approval = Approval::Asked;
    Story story(set);
    story.sim.at(seconds{100}, [&story] {
        const RunId run = story.sim.world().automation().awaitingApproval.at(0);
        for (int click = 0; click < 2; ++click)
            story.sim.give(ApprovalGiven{story.sim.now(), run, ApprovalAnswer::Approve, QStringLiteral("ana")});
    });
    story.sim.runUntil(minutes{10});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("100")}); // looked at again first
    QCOMPARE(story.sim.count(QStringLiteral("look-first")), 1);
}

void TestSafety::approvalExpires()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].approval = Approval::Asked;
    set.reactions.push_back(reactionOf(QStringLiteral("second")));
    set.runbooks[0].steps.push_back(stepOf(QStringLiteral("second")));
    Story story(set);
    story.sim.runUntil(minutes{20});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::ApprovalExpired));
    QCOMPARE(story.sim.starts(QStringLiteral("second")), QStringList{QStringLiteral("900")});
    QVERIFY(story.tells().size() >= 2); // asked, and told that nobody answered
}

// D16
void TestSafety::thirdRepairTells()
{
    MonitorSet set = webSet();
    Story story(set);
    story.sim.check = [&story](const MonitorId &, TimePoint at) {
        const qint64 second = story.sim.seconds(at);
        return second >= 0 && second % 7200 < 60 && at <= story.sim.time(seconds{second - second % 7200 + 3}) ? failure() : okResult();
    };
    story.sim.runUntil(hours{5});
    QCOMPARE(story.sim.count(QStringLiteral("verdict repaired")), 3);
    QCOMPARE(story.tells(), QStringList{QStringLiteral("14407")});
}

void TestSafety::relapseReopens()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].cooldown = minutes{5};
    Story story(set);
    story.sim.check = [&story](const MonitorId &, TimePoint at) {
        const qint64 second = story.sim.seconds(at);
        return second >= 0 && second % 600 <= 3 && second < 3600 ? failure() : okResult();
    };
    story.sim.runUntil(hours{2});
    QVERIFY(story.sim.count(QStringLiteral("incident 1 re-opens")) >= 2);
    QCOMPARE(story.sim.count(QStringLiteral("verdict relapsed")), 2);
    QCOMPARE(story.restarts().size(), 2); // relapsed twice: not run again in this incident
    QVERIFY(story.decided(DecisionCode::RelapsedTwice));
    QVERIFY(!story.tells().isEmpty());
}

// D17
void TestSafety::tellsPassEveryGuard_data()
{
    QTest::addColumn<QString>("guard");
    for (const char *guard : {"stop-all", "hold", "shadow", "never-seen-up", "does-not-act", "flapping", "budget"})
        QTest::newRow(guard) << QString::fromLatin1(guard);
}

void TestSafety::tellsPassEveryGuard()
{
    QFETCH(QString, guard);
    MonitorSet set = webSet();
    set.tells[0].unlessRepairedWithin = minutes{5};
    if (guard == QStringLiteral("does-not-act"))
        set.team.acts = QStringLiteral("somebody else");
    if (guard == QStringLiteral("budget")) {
        Limit none;
        none.atMost = Rate{0, hours{1}};
        set.limits = {none};
    }
    Story story(set);
    if (guard == QStringLiteral("shadow"))
        story.sim.give(ArmingGiven{story.sim.now(), {QStringLiteral("heal")}, false, {}});
    if (guard == QStringLiteral("hold"))
        hold(story, HoldScope::Everything, {}, -seconds{30}, hours{10});
    if (guard == QStringLiteral("stop-all")) {
        Hold stop;
        stop.isStopAll = true;
        story.sim.give(HoldPlaced{story.sim.now(), stop});
    }
    if (guard == QStringLiteral("never-seen-up"))
        story.sim.check = [](const MonitorId &, TimePoint) { return failure(); };
    if (guard == QStringLiteral("flapping"))
        story.sim.check = [&story](const MonitorId &, TimePoint at) {
            const qint64 second = story.sim.seconds(at);
            return second >= 0 || second / 60 % 2 == 0 ? failure() : okResult();
        };
    story.sim.runUntil(guard == QStringLiteral("flapping") ? Millis{seconds{310}} : Millis{minutes{30}}); // it ends by itself
    QVERIFY(story.restarts().isEmpty());
    const bool isTold = std::any_of(story.sim.runs().begin(), story.sim.runs().end(), [](const auto &item) {
        return item.second.effect == Effect::Tells;
    });
    QVERIFY(isTold);
}

// D18
void TestSafety::typoIsNotRepaired()
{
    Story story(webSet());
    story.sim.check = [](const MonitorId &, TimePoint) { return failure(Cause::NxDomain); };
    story.sim.runUntil(hours{2});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::NeverSeenUp));
}

// D19
void TestSafety::anchorHidesFailures()
{
    MonitorSet set = webSet(3);
    set.monitors.push_back(monitorOf(QStringLiteral("vpn"), QStringLiteral("gateway")));
    for (size_t i = 0; i < 3; ++i)
        set.monitors[i].seenThrough = {QStringLiteral("vpn")};
    Story story(set);
    story.sim.runUntil(minutes{30});
    QVERIFY(story.restarts().isEmpty());
    QCOMPARE(story.sim.count(QStringLiteral("vpn up -> down")), 1);
    QVERIFY(story.decided(DecisionCode::Unobserved) || story.sim.count(QStringLiteral("web1 up -> down")) == 0);
    QCOMPARE(story.tells().size(), 1);
}

void TestSafety::tooManyHoldsRepairs()
{
    MonitorSet set = webSet(6);
    for (Monitor &monitor : set.monitors)
        monitor.downAfter = 3;
    Story story(set);
    story.sim.runUntil(minutes{10});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::TooMany));
    QVERIFY(story.sim.world().automation().isTooMany);
    QVERIFY(!story.tells().isEmpty());
    story.sim.at(minutes{11}, [&story] { story.sim.give(TooManyReleased{story.sim.now(), QStringLiteral("ana")}); });
    story.sim.runUntil(minutes{12} + seconds{30});
    QVERIFY(story.restarts().isEmpty()); // thaw: three new failing results first
    story.sim.runUntil(minutes{20});
    QCOMPARE(story.restarts().size(), 6);
}

// D20
void TestSafety::otherInstallationActs()
{
    MonitorSet set = webSet();
    set.team.acts = QStringLiteral("ops-box");
    Story story(set);
    story.sim.give(InstallationChanged{story.sim.now(), QStringLiteral("laptop")});
    story.sim.runUntil(minutes{10});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::DoesNotAct));
    for (const auto &[id, run] : story.sim.runs())
        QVERIFY(run.isToDesktop);
    QVERIFY(!story.tells().isEmpty());
}

// D21
void TestSafety::patientRunKeepsItsHost()
{
    MonitorSet set = webSet();
    set.reactions.push_back(reactionOf(QStringLiteral("highstate")));
    set.reactions.back().takesUpTo = minutes{15};
    set.runbooks[0].steps.insert(set.runbooks[0].steps.begin(), stepOf(QStringLiteral("highstate")));
    Story story(set);
    story.sim.runUntil(hours{1});
    QCOMPARE(story.sim.starts(QStringLiteral("highstate")), QStringList{QStringLiteral("0")});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("902")});
}

// D23
void TestSafety::recoveredOnlyToWhoWasTold()
{
    MonitorSet set = webSet();
    Step recovered = stepOf(QStringLiteral("tell-team"), When::Recovered);
    recovered.id = {QStringLiteral("tell-team@recovered")};
    set.runbooks[0].steps.push_back(recovered);
    set.tells[0].unlessRepairedWithin = minutes{5};
    Story quick(set, seconds{6});
    quick.sim.runUntil(minutes{30});
    QCOMPARE(quick.sim.count(QStringLiteral("verdict repaired")), 1);
    QVERIFY(quick.tells().isEmpty());
    QVERIFY(quick.decided(DecisionCode::NeverTold));
    Story slow(set, minutes{12});
    slow.sim.runUntil(minutes{30});
    QCOMPARE(slow.tells(), (QStringList{QStringLiteral("122"), QStringLiteral("720")}));
}

void TestSafety::holdOnOneHost()
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

void TestSafety::maintenanceEndThaws()
{
    MonitorSet set = webSet();
    Maintenance window;
    window.name = QStringLiteral("patch night");
    Story empty(set);
    window.once = OnceWindow{empty.sim.time(-minutes{1}), empty.sim.time(minutes{30} + seconds{10})};
    set.maintenance = {window};
    Story story(set);
    story.sim.runUntil(minutes{30});
    QVERIFY(story.restarts().isEmpty() && story.tells().isEmpty());
    QVERIFY(story.decided(DecisionCode::Maintenance));
    story.sim.runUntil(hours{1});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("1860")}); // fresh check at 1810, the next failing result runs it
}

void TestSafety::shadowRunsNothing()
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

void TestSafety::notRunSpendsNothing()
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

void TestSafety::worseStopsLadder()
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

void TestSafety::disarmsItself()
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

// Row 52
void TestSafety::oneMessageBehindRouter()
{
    MonitorSet set;
    Monitor router = monitorOf(QStringLiteral("router"), QStringLiteral("edge"));
    router.every = seconds{30};
    router.downAfter = 3;
    set.monitors = {router};
    for (int i = 0; i < 200; ++i) {
        Monitor child = monitorOf(QStringLiteral("m%1").arg(i), QStringLiteral("h%1").arg(i));
        child.parents = {router.id};
        child.downAfter = 1 + i % 3;
        set.monitors.push_back(child);
    }
    set.reactions = {reactionOf(QStringLiteral("tell-team"))};
    set.reactions[0].effect = Effect::Tells;
    Tell tell;
    tell.run = {QStringLiteral("tell-team")};
    set.tells = {tell};
    Story story(set);
    story.sim.runUntil(hours{2});
    QCOMPARE(story.tells().size(), 1);
    QVERIFY(story.decided(DecisionCode::Grouped));
}

void TestSafety::undeliveredGoesToNextChannel()
{
    MonitorSet set = webSet();
    set.reactions.push_back(reactionOf(QStringLiteral("pager")));
    set.reactions.back().effect = Effect::Tells;
    Tell pager;
    pager.run = {QStringLiteral("pager")};
    pager.unlessRepairedWithin = hours{5};
    set.tells.push_back(pager);
    set.tells[0].unlessRepairedWithin = minutes{5};
    set.runbooks[0].steps[0].repeat = minutes{20}; // never without hope: the pager is not due by itself
    Story story(set);
    story.sim.react = [&story](const Run &run) {
        const bool isBroken = run.reaction.value == QStringLiteral("tell-team") && run.started < story.sim.time(minutes{30});
        return Acted{seconds{1}, {isBroken ? RunOutcome::Failed : RunOutcome::Delivered, {}, {}, {}}};
    };
    story.sim.runUntil(hours{2});
    QVERIFY(story.tells().size() > 3); // tried until it was accepted, and then no more
    QCOMPARE(story.sim.starts(QStringLiteral("pager")).size(), 1);
    QCOMPARE(story.sim.starts(QStringLiteral("pager")).first().toInt() - story.tells().first().toInt(), 120);
    QVERIFY(story.sim.incidents().begin()->second.told.contains(QStringLiteral("tell-team")));
    QVERIFY(story.tells().last().toInt() < 50 * 60);
}

void TestSafety::changedRunbookFallsBackToShadow()
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

void TestSafety::marksByHand()
{
    Story story(webSet());
    story.sim.check = [](const MonitorId &, TimePoint) { return okResult(); };
    story.sim.at(seconds{10}, [&story] {
        story.sim.give(MarkGiven{story.sim.now(), kWeb, MonitorWord::Down, QStringLiteral("ana"), QStringLiteral("test"), kNever, true});
    });
    story.sim.runUntil(minutes{5});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("10")});
    QCOMPARE(story.sim.count(QStringLiteral("verdict repaired")), 1);
    QCOMPARE(story.sim.world().state(kWeb)->word, MonitorWord::Up);
}

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
