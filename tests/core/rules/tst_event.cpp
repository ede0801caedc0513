// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "web_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::rules;
using namespace salve::testing;

namespace {

/// One monitor that is told of many hosts (tag web), and one that watches host7 itself; restart aims at {{host}} and
/// {{event.service}}.
MonitorSet toldSet()
{
    MonitorSet set = webSet();
    set.monitors[0].onHost = u"alerts"_s;
    Monitor other = monitorOf(u"page7"_s, u"host7"_s, u"heal"_s);
    other.tags = {u"shop"_s};
    set.monitors.push_back(other);
    set.runbooks[0].steps[0].repeat = minutes{20};
    return set;
}

CheckResult told(const QString &host, const QString &service = u"nginx"_s, const QString &hostFrom = u"host"_s)
{
    CheckResult result = failure(Cause::Reported);
    result.event.hostFrom = hostFrom;
    result.event.add(u"host"_s, host);
    result.event.add(u"service"_s, service);
    return result;
}

struct Told : Story
{
    explicit Told(const CheckResult &result, const MonitorSet &set = toldSet()) : Story(set)
    {
        sim.facts = [usual = sim.facts](const Reaction &reaction, const Monitor &monitor) {
            ReactionFacts facts = usual(reaction, monitor);
            if (facts.effect == Effect::Tells)
                return facts;
            facts.eventNames = {u"service"_s};
            facts.plainNames = {u"service"_s};
            facts.wantsHost = true;
            facts.effectKey = u"restart {{event.service}} on {{host}}"_s;
            return facts;
        };
        sim.setSet(set);
        sim.check = [this, result](const MonitorId &id, TimePoint at) {
            return id == kWeb && at >= sim.time(Millis{0}) ? result : okResult();
        };
    }
    const Run *run() const { return sim.runs().empty() ? nullptr : &sim.runs().begin()->second; }
    QString refusal() const
    {
        const auto it = std::find_if(sim.decisions().begin(), sim.decisions().end(), [](const Decision &decision) {
            return decision.code == DecisionCode::Rejected;
        });
        return it == sim.decisions().end() ? QString() : it->reason;
    }
};

} // namespace

/// Whom an event names is whom a repair hits.
class TestEvent : public QObject
{
    Q_OBJECT
private slots:
    void actsOnTheHostThatIsNamed();
    void refusesWhatCannotStandThere_data();
    void refusesWhatCannotStandThere();
    void holdOnTheNamedHostHolds_data();
    void holdOnTheNamedHostHolds();
    void budgetOfTheNamedHostCounts();
    void budgetOfTheTagCounts();
    void byHandThereIsNoEvent();
    void maintenanceOfTheNamedHostCounts();
    void anotherHostIsAnotherIncident();
    void aChangeMeanwhileIsNotActedOn();
    void survivesARestart();
};

void TestEvent::actsOnTheHostThatIsNamed()
{
    Told story(told(u"Host7.shop.example"_s));
    story.sim.runUntil(minutes{2});
    QCOMPARE(story.restarts(), QStringList{u"0"_s});
    QCOMPARE(story.run()->hosts, QStringList{u"host7"_s}); // as the set spells it
    QCOMPARE(story.run()->effectKey, u"restart nginx on Host7.shop.example"_s);
    QCOMPARE(story.sim.incidents().begin()->second.event, told(u"Host7.shop.example"_s).event);
    QCOMPARE(replayOf(story.sim), QStringList{});
}

void TestEvent::refusesWhatCannotStandThere_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("says");
    QTest::newRow("a command as host") << u"web7; rm -rf /"_s << u"nginx"_s
                                       << u"host of the event (host) is \"web7; rm"_s;
    QTest::newRow("no host") << QString() << u"nginx"_s << u"host of the event (host) is missing"_s;
    QTest::newRow("a pattern") << u"web*"_s << u"nginx"_s << u"only letters"_s;
    QTest::newRow("an option as service") << u"web7"_s << u"--all"_s << u"{{event.service}} is \"--all\""_s;
    QTest::newRow("no service") << u"web7"_s << QString() << u"{{event.service}} is missing"_s;
    QTest::newRow("a novel") << u"web7"_s << QString(300, u'x') << u"longer than 256"_s;
}

void TestEvent::refusesWhatCannotStandThere()
{
    QFETCH(QString, host);
    QFETCH(QString, service);
    QFETCH(QString, says);
    Told story(told(host, service));
    story.sim.runUntil(minutes{30});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY2(story.refusal().startsWith(u"refused before it ran"_s) && story.refusal().contains(says),
             qPrintable(story.refusal()));
    QVERIFY(!story.tells().isEmpty()); // a person is called instead
    QCOMPARE(replayOf(story.sim), QStringList{});
}

void TestEvent::holdOnTheNamedHostHolds_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("hostFrom");
    QTest::addColumn<bool>("holds");
    QTest::newRow("the host") << u"host7"_s << u"host"_s << true;
    QTest::newRow("where the monitor told comes from") << u"alerts"_s << u"host"_s << true;
    QTest::newRow("another host") << u"host8"_s << u"host"_s << false;
    QTest::newRow("a value that is aimed with, without a host") << u"nginx"_s << QString() << true;
}

void TestEvent::holdOnTheNamedHostHolds()
{
    QFETCH(QString, held);
    QFETCH(QString, hostFrom);
    QFETCH(bool, holds);
    Told story(told(u"HOST7"_s, u"nginx"_s, hostFrom));
    hold(story, HoldScope::Host, held, -minutes{1}, hours{1});
    story.sim.runUntil(minutes{5});
    QCOMPARE(story.restarts().isEmpty(), holds);
    QCOMPARE(story.decided(DecisionCode::Held), holds);
}

void TestEvent::budgetOfTheNamedHostCounts()
{
    MonitorSet set = toldSet();
    Limit limit;
    limit.scope = LimitScope::Host;
    limit.name = u"host7"_s;
    limit.atMost = Rate{1, hours{1}};
    set.limits = {limit};
    Told story(told(u"host7"_s), set);
    story.sim.runUntil(minutes{50});
    QCOMPARE(story.restarts().size(), 1);
    QVERIFY(story.decided(DecisionCode::Budget));
}

/// A host that nobody else watches counts for the tags of the monitor that was told of it.
void TestEvent::budgetOfTheTagCounts()
{
    MonitorSet set = toldSet();
    Limit limit;
    limit.scope = LimitScope::Tag;
    limit.name = u"web"_s;
    limit.atMost = Rate{1, hours{1}};
    set.limits = {limit};
    Told story(told(u"stranger"_s), set);
    story.sim.runUntil(minutes{50});
    QCOMPARE(story.restarts().size(), 1);
    QVERIFY(story.decided(DecisionCode::Budget));
}

void TestEvent::byHandThereIsNoEvent()
{
    Told story(told(u"host7"_s));
    story.sim.at(-seconds{30}, [&story] {
        story.sim.give(RunByHand{story.sim.now(), {u"restart"_s}, {u"page7"_s}, u"ana"_s});
    });
    story.sim.runUntil(minutes{1});
    // Ana's run wants a value of an event and has none: it is refused, and the host is free.
    QCOMPARE(story.restarts(), QStringList{u"0"_s});
    QVERIFY2(story.refusal().contains(u"no event"_s), qPrintable(story.refusal()));
}

void TestEvent::maintenanceOfTheNamedHostCounts()
{
    MonitorSet set = toldSet();
    Maintenance work;
    work.name = u"rack 7"_s;
    work.hosts = {u"host7"_s};
    work.once = OnceWindow{timeFromMs(1'800'000'000'000) - hours{1}, timeFromMs(1'800'000'000'000) + hours{2}};
    set.maintenance = {work};
    Told story(told(u"host7"_s), set);
    story.sim.runUntil(minutes{10});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY(story.decided(DecisionCode::Maintenance));
}

void TestEvent::anotherHostIsAnotherIncident()
{
    Told story(told(u"host7"_s));
    story.sim.check = [&story](const MonitorId &id, TimePoint at) {
        const qint64 second = story.sim.seconds(at);
        if (id != kWeb || second < 0 || (second >= 30 && second < 1200))
            return okResult();
        return told(second < 30 ? u"host7"_s : u"host8"_s);
    };
    story.sim.runUntil(minutes{22});
    QCOMPARE(story.sim.incidents().size(), size_t{2}); // no relapse of host7
    QCOMPARE(story.sim.runs().rbegin()->second.hosts, QStringList{u"host8"_s});
}

void TestEvent::aChangeMeanwhileIsNotActedOn()
{
    MonitorSet set = toldSet();
    set.runbooks[0].steps[0].after = minutes{3};
    Told story(told(u"host7"_s), set);
    story.sim.check = [&story](const MonitorId &id, TimePoint at) {
        const qint64 second = story.sim.seconds(at);
        return id != kWeb || second < 0 ? okResult() : told(second < 90 ? u"host7"_s : u"host8"_s);
    };
    story.sim.runUntil(minutes{10});
    QVERIFY(story.restarts().isEmpty());
    QVERIFY2(story.refusal().contains(u"about host7, and what was told last about host8"_s),
             qPrintable(story.refusal()));
}

void TestEvent::survivesARestart()
{
    MonitorSet set = toldSet();
    set.runbooks[0].steps[0].after = minutes{3};
    Told story(told(u"host7"_s), set);
    story.sim.runUntil(minutes{1});
    story.sim.restore();
    story.sim.runUntil(minutes{5});
    QCOMPARE(story.restarts(), QStringList{u"180"_s});
    QCOMPARE(story.sim.runs().begin()->second.hosts, QStringList{u"host7"_s});
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
