// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "core/rules/ledger.h"
#include "web_story.h"

#include <QDateTime>
#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

/// What went wrong elsewhere and must not happen here.
class TestSafety : public QObject
{
    Q_OBJECT
private slots:
    void hundredChangesGiveOneRun();
    void groupWaitsForItsBudget();
    void successWithoutEffectReachesPerson();
    void repeatsWhileDown();
    void sleepIsNoAlarm();
    void rejectedIsNotRunAgain();
    void rejectedIsToldOnce();
    void aTryThatDidNotRunHasAnEnd();
    void cooldownOutlastsASetClock_data();
    void cooldownOutlastsASetClock();
    void unprovenWhenItRecoversBeforeOutcome();
    void verificationEndsWhenBlind();
    void twoApprovalsAreOneRun();
    void approvalExpires();
    void relapseReopens();
    void typoIsNotRepaired();
    void anchorHidesFailures();
    void tooManyHoldsRepairs();
    void otherInstallationActs();
    void patientRunKeepsItsHost();
    void spendersOfOneMomentKeepTheirOrder();
};

void TestSafety::hundredChangesGiveOneRun()
{
    Story story(webSet());
    story.sim.runUntil(-seconds{1});
    for (int i = 0; i < 100; ++i)
        story.sim.give(Observed{
            kWeb, story.sim.time(Millis{i * 10}), Look::Grid, {}, Sight::Seen, i % 2 == 0 ? failure() : okResult()});
    QVERIFY(story.restarts().size() <= 1);
}

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

void TestSafety::successWithoutEffectReachesPerson()
{
    Story story(webSet());
    story.sim.react = [](const Run &) {
        return Acted{seconds{2}, {RunOutcome::Succeeded, QStringLiteral("done"), {}, {}}};
    };
    story.sim.runUntil(hours{1});
    QCOMPARE(story.restarts(), QStringList{QStringLiteral("0")});
    QCOMPARE(story.tells(), QStringList{QStringLiteral("122")}); // its verdict, two intervals after the outcome
    QCOMPARE(story.sim.count(QStringLiteral("restart#1 verdict no-effect")), 1);
}

void TestSafety::repeatsWhileDown()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{20};
    Story story(set);
    story.sim.runUntil(hours{1} - seconds{1});
    QCOMPARE(story.restarts(), (QStringList{QStringLiteral("0"), QStringLiteral("1200"), QStringLiteral("2400")}));
}

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

/// That it was rejected, and that nothing can follow, are one message.
void TestSafety::rejectedIsToldOnce()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{5};
    Story story(set);
    story.sim.react = [](const Run &run) {
        const RunOutcome outcome = run.effect == Effect::Tells ? RunOutcome::Delivered : RunOutcome::Rejected;
        return Acted{seconds{2}, {outcome, QStringLiteral("an empty return"), {}, {}}};
    };
    story.sim.runUntil(hours{1});
    QCOMPARE(story.tells(), QStringList{QStringLiteral("7")});
    const auto told = std::find_if(story.sim.runs().begin(), story.sim.runs().end(), [](const auto &item) {
        return item.second.effect == Effect::Tells;
    });
    QCOMPARE(told->second.step.value, QStringLiteral("tell:tell-team"));
    QCOMPARE(told->second.reason,
             QStringLiteral("rejected, and nothing was changed since: an empty return; no repair can follow"));
    QCOMPARE(replayOf(story.sim), QStringList());

    // With a rung behind it there is hope: said when it was rejected, and again when nothing is left.
    set.reactions.push_back(reactionOf(QStringLiteral("reboot")));
    set.runbooks[0].steps.push_back(stepOf(QStringLiteral("reboot")));
    set.runbooks[0].steps[1].after = minutes{10};
    Story longer(set);
    longer.sim.react = [](const Run &run) {
        const bool isRestart = run.reaction.value == QStringLiteral("restart");
        return Acted{seconds{2}, {isRestart ? RunOutcome::Rejected : RunOutcome::Delivered, {}, {}, {}}};
    };
    longer.sim.runUntil(hours{1});
    QCOMPARE(longer.tells(), (QStringList{QStringLiteral("7"), QStringLiteral("722")}));
}

void TestSafety::aTryThatDidNotRunHasAnEnd()
{
    Story story(webSet());
    story.sim.react = [](const Run &run) {
        const RunOutcome outcome = run.effect == Effect::Tells ? RunOutcome::Delivered : RunOutcome::NotRun;
        return Acted{seconds{2}, {outcome, QStringLiteral("refused"), {}, {}}};
    };
    int tries = 0;
    story.sim.watch = [&](const Input &input, const Changes &) {
        const auto *ended = std::get_if<RunEnded>(&input);
        const Run *run = ended == nullptr ? nullptr : story.sim.world().run(ended->run);
        if (run == nullptr || run->effect == Effect::Tells)
            return;
        ++tries;
        QCOMPARE(run->outcome, RunOutcome::NotRun);
        QCOMPARE(run->ended, ended->at);
    };
    story.sim.runUntil(minutes{10});
    QVERIFY(tries > 2);
}

void TestSafety::cooldownOutlastsASetClock_data()
{
    QTest::addColumn<QList<int>>("hoursSet");
    QTest::addColumn<bool>("isRestored");
    for (const bool isRestored : {false, true}) {
        const auto row = [isRestored](const char *name, const QList<int> &hoursSet) {
            QTest::addRow("%s%s", name, isRestored ? ", and started again" : "") << hoursSet << isRestored;
        };
        row("not at all", {});
        row("back", {-1});
        row("ahead", {1});
        row("back and ahead", {-1, 1});
        row("ahead and back", {1, -1});
        row("back twice", {-1, -1});
    }
}

/// Never sooner, nor an hour late.
void TestSafety::cooldownOutlastsASetClock()
{
    QFETCH(QList<int>, hoursSet);
    QFETCH(bool, isRestored);
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].repeat = minutes{20};
    Story story(set);
    story.sim.check = [&story, began = false](const MonitorId &, TimePoint at) mutable {
        began = began || at >= story.sim.time(Millis{0});
        return began ? failure() : okResult();
    };
    std::vector<Millis> starts;
    Millis setBy{0};
    story.sim.watch = [&](const Input &, const Changes &changes) {
        for (const RunId id : changes.starts) {
            if (story.sim.world().run(id)->effect != Effect::Tells)
                starts.push_back(story.sim.now() - story.sim.time(Millis{0}) - setBy);
        }
    };
    story.sim.runUntil(minutes{4});
    for (const int hour : hoursSet) {
        setBy += hours{hour};
        story.sim.setClock(hours{hour});
        if (isRestored)
            story.sim.restore();
        story.sim.runUntil(story.sim.now() - story.sim.time(Millis{0}) + minutes{4});
    }
    story.sim.runUntil(minutes{45} + setBy);
    QCOMPARE(starts.size(), 3u);
    for (size_t i = 1; i < starts.size(); ++i) {
        QVERIFY(starts[i] - starts[i - 1] >= minutes{20});
        QVERIFY(starts[i] - starts[i - 1] <= minutes{21});
    }
    QCOMPARE(replayOf(story.sim).size(), 0);
}

void TestSafety::unprovenWhenItRecoversBeforeOutcome()
{
    Story story(webSet(), seconds{60});
    story.sim.react = [](const Run &) {
        return Acted{seconds{90}, {RunOutcome::Unknown, QStringLiteral("cut"), {}, {}}};
    };
    story.sim.runUntil(minutes{10});
    QCOMPARE(story.sim.count(QStringLiteral("90 restart#1 verdict unproven")), 1);
}

void TestSafety::verificationEndsWhenBlind()
{
    Story story(webSet());
    story.sim.sight = [&story](const MonitorId &, TimePoint at) {
        return at > story.sim.time(seconds{30}) ? Sight::Offline : Sight::Seen;
    };
    story.sim.runUntil(hours{2});
    QCOMPARE(story.sim.count(QStringLiteral("60 restart#1 verdict unobserved")), 1);
}

void TestSafety::twoApprovalsAreOneRun()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].approval = Approval::Asked;
    Story story(set);
    story.sim.at(seconds{100}, [&story] {
        const RunId run = story.sim.world().automation().awaitingApproval.at(0);
        for (int click = 0; click < 2; ++click)
            story.sim.give(ApprovalGiven{story.sim.now(), run, ApprovalAnswer::Approve, QStringLiteral("ana")});
        QVERIFY(story.sim.world().automation().awaitingApproval.empty()); // nobody else needs to answer
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

void TestSafety::typoIsNotRepaired()
{
    Story story(webSet());
    story.sim.check = [](const MonitorId &, TimePoint) { return failure(Cause::NxDomain); };
    story.sim.runUntil(hours{2});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::NeverSeenUp));
}

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

// A start books runs in the order of their ids; what is said of a budget must not depend on whether there was one.
void TestSafety::spendersOfOneMomentKeepTheirOrder()
{
    const AccountKey key;
    const TimePoint at = timeFromMs(1'800'000'000'000);
    Ledger ledger;
    for (const qint64 run : {3, 1, 2})
        ledger.book(key, {at, 1, RunId{run}, kWeb});
    QList<qint64> runs;
    for (const LedgerEntry &entry : ledger.spenders(key, hours{1}, at))
        runs.append(entry.run.value);
    QCOMPARE(runs, (QList<qint64>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
