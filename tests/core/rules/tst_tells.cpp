// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "web_story.h"

#include <QDateTime>
#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

/// Who hears what, when, and when not.
class TestTells : public QObject
{
    Q_OBJECT
private slots:
    void limitIsToldAndDecided();
    void thirdRepairTells();
    void tellsPassEveryGuard_data();
    void tellsPassEveryGuard();
    void recoveredOnlyToWhoWasTold();
    void oneMessageBehindRouter();
    void undeliveredGoesToNextChannel();
    void waitsInQuietHours();
    void floodIsOneLine();
    void tellingStepHasItsOwnAfter();
    void nobodyToTellIsSaid();
    void whatWouldFailIsToldBefore();
};

void TestTells::limitIsToldAndDecided()
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

void TestTells::thirdRepairTells()
{
    MonitorSet set = webSet();
    Story story(set);
    story.sim.check = [&story](const MonitorId &, TimePoint at) {
        const qint64 second = story.sim.seconds(at);
        return second >= 0 && second % 7200 < 60 && at <= story.sim.time(seconds{second - second % 7200 + 3})
                   ? failure()
                   : okResult();
    };
    story.sim.runUntil(hours{5});
    QCOMPARE(story.sim.count(QStringLiteral("verdict repaired")), 3);
    QCOMPARE(story.tells(), QStringList{QStringLiteral("14407")});
}

void TestTells::tellsPassEveryGuard_data()
{
    QTest::addColumn<QString>("guard");
    for (const char *guard : {"stop-all", "hold", "shadow", "never-seen-up", "does-not-act", "flapping", "budget"})
        QTest::newRow(guard) << QString::fromLatin1(guard);
}

void TestTells::tellsPassEveryGuard()
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
    story.sim.runUntil(guard == QStringLiteral("flapping") ? Millis{seconds{310}}
                                                           : Millis{minutes{30}}); // it ends by itself
    QVERIFY(story.restarts().isEmpty());
    const bool isTold = std::any_of(story.sim.runs().begin(), story.sim.runs().end(), [](const auto &item) {
        return item.second.effect == Effect::Tells;
    });
    QVERIFY(isTold);
}

void TestTells::recoveredOnlyToWhoWasTold()
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

void TestTells::oneMessageBehindRouter()
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

void TestTells::undeliveredGoesToNextChannel()
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
        const bool isBroken =
            run.reaction.value == QStringLiteral("tell-team") && run.started < story.sim.time(minutes{30});
        return Acted{seconds{1}, {isBroken ? RunOutcome::Failed : RunOutcome::Delivered, {}, {}, {}}};
    };
    story.sim.runUntil(hours{2});
    QVERIFY(story.tells().size() > 3); // tried until it was accepted, and then no more
    QCOMPARE(story.sim.starts(QStringLiteral("pager")).size(), 1);
    QCOMPARE(story.sim.starts(QStringLiteral("pager")).first().toInt() - story.tells().first().toInt(), 120);
    QVERIFY(story.sim.incidents().begin()->second.told.contains(QStringLiteral("tell-team")));
    QVERIFY(story.tells().last().toInt() < 50 * 60);
}

void TestTells::waitsInQuietHours()
{
    MonitorSet set = webSet();
    const QTime start = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC).time();
    set.tells[0].quiet = QuietHours{start.addSecs(-3600), start.addSecs(3600), QStringLiteral("UTC")};
    Story story(set);
    story.sim.runUntil(hours{2});
    QVERIFY(story.decided(DecisionCode::Quiet));
    QCOMPARE(story.tells(), QStringList{QStringLiteral("3600")});
}

void TestTells::floodIsOneLine()
{
    MonitorSet set = webSet(40);
    for (Monitor &monitor : set.monitors)
        monitor.runbook = {};
    Story story(set);
    story.sim.runUntil(minutes{30});
    QCOMPARE(story.tells().size(), 6);
    const auto digest = std::find_if(story.sim.runs().begin(), story.sim.runs().end(), [](const auto &item) {
        return item.second.why == RunWhy::Digest;
    });
    QVERIFY(digest != story.sim.runs().end());
    QCOMPARE(digest->second.reason, QStringLiteral("35 more messages were held back."));
    for (const auto &[id, incident] : story.sim.incidents())
        QCOMPARE(incident.told, QStringList{QStringLiteral("tell-team")});
}

void TestTells::tellingStepHasItsOwnAfter()
{
    MonitorSet set = webSet();
    set.tells.clear();
    Step step = stepOf(QStringLiteral("tell-team"));
    step.after = minutes{7};
    step.upTo = 2;
    step.repeat = minutes{10};
    set.runbooks[0].steps.push_back(step);
    Story story(set);
    hold(story, HoldScope::Everything, {}, minutes{1}, minutes{5});
    story.sim.runUntil(hours{1});
    QCOMPARE(story.tells(), (QStringList{QStringLiteral("420"), QStringLiteral("1020")}));
}

void TestTells::nobodyToTellIsSaid()
{
    MonitorSet set = webSet();
    set.tells.clear();
    Story story(set);
    story.sim.runUntil(hours{1});
    QVERIFY(story.decided(DecisionCode::NobodyToTell));
}

void TestTells::whatWouldFailIsToldBefore()
{
    Story story(webSet(2), Millis{0}); // two monitors of one runbook, both well
    const ReactionId restart{QStringLiteral("restart")};
    const auto tried = [&story, restart](Millis at, bool wouldFail) {
        story.sim.at(at, [&story, restart, wouldFail] {
            story.sim.give(PreflightSeen{story.sim.now(), restart, wouldFail, QStringLiteral("password expired")});
        });
    };
    tried(hours{1}, true);
    tried(hours{2}, true); // said already
    tried(hours{3}, false);
    tried(hours{4}, true);
    story.sim.at(hours{5}, [&story] {
        story.sim.give(ArmingGiven{story.sim.now(), {QStringLiteral("heal")}, false, {}});
    });
    tried(hours{6}, false);
    tried(hours{7}, true); // nothing relies on it
    story.sim.runUntil(hours{8});
    QCOMPARE(story.tells(), QStringList({QStringLiteral("3600"), QStringLiteral("14400")}));
    QVERIFY(story.restarts().isEmpty());
}

QTEST_GUILESS_MAIN(TestTells)
#include "tst_tells.moc"
