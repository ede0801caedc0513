// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "web_story.h"

#include <QTest>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;
using namespace Qt::StringLiterals;

namespace {

/// ops-box acts for the set; this is the laptop.
struct Laptop : Story
{
    Laptop() : Story(named(u"ops-box"_s)) { sim.give(InstallationChanged{sim.now(), u"laptop"_s}); }
    static MonitorSet named(const QString &acts)
    {
        MonitorSet set = webSet();
        set.team.acts = acts;
        set.runbooks[0].steps[0].repeat = minutes{20};
        return set;
    }
    void takeOverAt(Millis at, Millis lasts)
    {
        sim.at(at, [this, lasts] {
            sim.give(TakeOverGiven{sim.now(), sim.now() + lasts, u"ops-box has burnt down"_s, u"ana"_s});
        });
    }
    std::vector<Run> toldOfIt() const
    {
        std::vector<Run> told;
        for (const auto &[id, run] : sim.runs()) {
            if (run.step == StepId{u"take-over"_s})
                told.push_back(run);
        }
        return told;
    }
    Automation automation() const { return sim.world().automation(); }
};

} // namespace

/// Acting for a set that names another: for a time, and told. And questions whose answer would be for something else.
class TestTakeOver : public QObject
{
    Q_OBJECT
private slots:
    void actsForATimeAndTells();
    void isGivenBack();
    void survivesRestarts();
    void endsWhenTheSetNamesIt();
    void isNothingWhereNobodyElseIsNamed();
    void tellsEveryChannel();
    void asksAnewAboutWhatHasChanged();
    void changedQuestionIsNotApproved();
    void approvalRunsAllGuards();
};

void TestTakeOver::actsForATimeAndTells()
{
    Laptop laptop;
    laptop.takeOverAt(minutes{5}, hours{1});
    laptop.sim.runUntil(hours{3});
    const QStringList restarts = laptop.restarts();
    QVERIFY(!restarts.isEmpty());
    for (const QString &at : restarts)
        QVERIFY2(at.toInt() > 300 && at.toInt() < 3900, qPrintable(at));
    const std::vector<Run> told = laptop.toldOfIt();
    QCOMPARE(told.size(), size_t{2});
    for (const Run &run : told)
        QVERIFY(!run.isToDesktop);
    QVERIFY2(told[0].reason.contains(u"ops-box has burnt down"), qPrintable(told[0].reason));
    QVERIFY2(told[0].reason.contains(u"by order of ana"), qPrintable(told[0].reason));
    QCOMPARE(laptop.sim.seconds(told[1].planned), 3900);
    QVERIFY2(told[1].reason.contains(u"repairs are done by ops-box again"), qPrintable(told[1].reason));
    QVERIFY(!laptop.automation().acts);
    QVERIFY(!laptop.automation().takeOver);
    QVERIFY(laptop.decided(DecisionCode::DoesNotAct));
    QCOMPARE(replayOf(laptop.sim), QStringList());
}

void TestTakeOver::isGivenBack()
{
    Laptop laptop;
    laptop.takeOverAt(minutes{5}, hours{4});
    laptop.sim.at(minutes{10}, [&laptop] {
        laptop.sim.give(TakeOverGiven{laptop.sim.now(), laptop.sim.now(), {}, u"ben"_s});
    });
    laptop.sim.runUntil(hours{2});
    QCOMPARE(laptop.restarts().size(), 1);
    QCOMPARE(laptop.toldOfIt().size(), size_t{2});
    QVERIFY(laptop.toldOfIt()[1].reason.contains(u"given back by ben"));
    QVERIFY(!laptop.automation().acts);
    const qsizetype log = laptop.sim.log().size();
    laptop.sim.give(TakeOverGiven{laptop.sim.now(), laptop.sim.now(), {}, u"ben"_s}); // there is nothing to give back
    QCOMPARE(laptop.sim.log().size(), log);
}

void TestTakeOver::survivesRestarts()
{
    Laptop laptop;
    laptop.takeOverAt(minutes{5}, hours{1});
    laptop.sim.runUntil(minutes{6});
    laptop.sim.kill();
    QVERIFY(laptop.automation().acts);
    QCOMPARE(laptop.automation().takeOver->by, u"ana"_s);
    QCOMPARE(laptop.automation().actsName, u"ops-box"_s);
    laptop.sim.runUntil(hours{2});
    QVERIFY(!laptop.automation().acts);
    QCOMPARE(laptop.toldOfIt().size(), size_t{2});
}

void TestTakeOver::endsWhenTheSetNamesIt()
{
    Laptop laptop;
    laptop.takeOverAt(minutes{5}, hours{4});
    laptop.sim.runUntil(minutes{10});
    laptop.sim.setSet(Laptop::named(u"laptop"_s));
    QVERIFY(laptop.automation().acts);
    QVERIFY(!laptop.automation().takeOver);
    QCOMPARE(laptop.toldOfIt().size(), size_t{2});
}

void TestTakeOver::isNothingWhereNobodyElseIsNamed()
{
    Story story(webSet());
    story.sim.give(TakeOverGiven{story.sim.now(), story.sim.now() + hours{1}, u"for fun"_s, u"ana"_s});
    QVERIFY(!story.sim.world().automation().takeOver);
    QVERIFY(story.tells().isEmpty());
}

void TestTakeOver::tellsEveryChannel()
{
    Laptop laptop;
    MonitorSet set = Laptop::named(u"ops-box"_s);
    set.reactions.push_back(reactionOf(u"call-ana"_s));
    set.reactions.back().effect = Effect::Tells;
    set.tells.push_back(set.tells.front());
    set.tells.back().run = {u"call-ana"_s};
    set.tells.push_back(set.tells.front()); // twice in the set, told once
    laptop.sim.setSet(set);
    laptop.takeOverAt(-minutes{5}, hours{1});
    laptop.sim.runUntil(-minutes{4});
    QCOMPARE(laptop.toldOfIt().size(), size_t{2});
    QVERIFY(!(laptop.toldOfIt()[0].reaction == laptop.toldOfIt()[1].reaction));
}

namespace {

MonitorSet askingSet()
{
    MonitorSet set = webSet();
    set.runbooks[0].steps[0].approval = Approval::Asked;
    return set;
}

/// The same reaction, and another target.
void changeTarget(Story &story)
{
    story.sim.facts = [usual = story.sim.facts](const Reaction &reaction, const Monitor &monitor) {
        ReactionFacts facts = usual(reaction, monitor);
        facts.effectKey += u" elsewhere"_s;
        return facts;
    };
    story.sim.setSet(askingSet());
}

RunId asked(const Story &story)
{
    const std::vector<RunId> waiting = story.sim.world().automation().awaitingApproval;
    return waiting.size() == 1 ? waiting.front() : RunId{};
}

} // namespace

void TestTakeOver::asksAnewAboutWhatHasChanged()
{
    Story story(askingSet());
    story.sim.runUntil(minutes{2});
    const RunId first = asked(story);
    QVERIFY(!first.isNull());
    const qsizetype questions = story.tells().size();
    changeTarget(story);
    story.sim.runUntil(minutes{5});
    const RunId second = asked(story);
    QVERIFY(!second.isNull() && !(second == first));
    QCOMPARE(wordOf(story.sim.world().run(first)->outcome), wordOf(RunOutcome::NotRun));
    QVERIFY(story.tells().size() > questions);
    QVERIFY(story.restarts().isEmpty());
}

void TestTakeOver::changedQuestionIsNotApproved()
{
    Story story(askingSet());
    story.sim.runUntil(minutes{2});
    const RunId first = asked(story);
    changeTarget(story);
    story.sim.give(ApprovalGiven{story.sim.now(), first, ApprovalAnswer::Approve, u"ana"_s});
    QCOMPARE(wordOf(story.sim.world().run(first)->phase), wordOf(RunPhase::Ended));
    story.sim.runUntil(minutes{5});
    QVERIFY(story.restarts().isEmpty());
    const RunId second = asked(story);
    QVERIFY(!second.isNull() && !(second == first));
    story.sim.give(ApprovalGiven{story.sim.now(), second, ApprovalAnswer::Approve, u"ana"_s});
    story.sim.runUntil(minutes{7});
    QCOMPARE(story.restarts().size(), 1);
    QCOMPARE(replayOf(story.sim), QStringList());
}

/// Approved, and then held: it does not run, and after its time somebody hears of it.
void TestTakeOver::approvalRunsAllGuards()
{
    Story story(askingSet());
    hold(story, HoldScope::Host, u"host1"_s, minutes{2}, hours{2});
    story.sim.runUntil(minutes{3});
    const RunId run = asked(story);
    story.sim.give(ApprovalGiven{story.sim.now(), run, ApprovalAnswer::Approve, u"ana"_s});
    story.sim.runUntil(minutes{30});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::Held));
    const QString sentence = story.sim.runs().at(run).sentence;
    QCOMPARE(sentence, u"Approved by ana, but it could not run within 15 min."_s);
}

QTEST_GUILESS_MAIN(TestTakeOver)
#include "tst_take_over.moc"
