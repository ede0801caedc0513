// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/message.h"
#include "web_story.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace salve;
using namespace salve::rules;
using namespace salve::testing;
using namespace Qt::StringLiterals;

namespace {

std::vector<Run> questionsOf(const Sim &sim)
{
    std::vector<Run> found;
    for (const auto &[id, run] : sim.runs()) {
        if (run.why == RunWhy::Question)
            found.push_back(run);
    }
    return found;
}

/// When they went out, in seconds.
QStringList askedAt(const Sim &sim)
{
    QStringList times;
    for (const Run &run : questionsOf(sim))
        times.append(QString::number(sim.seconds(run.planned)));
    return times;
}

QString clock(const Sim &sim, Millis since)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(sim.time(since))).toString(u"HH:mm"_s);
}

OnceWindow once(const Sim &sim, Millis from, Millis to)
{
    return {sim.time(from), sim.time(to)};
}

} // namespace

/// A person is asked before automation comes back to what is still down.
class TestQuestions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void asksOnceBeforeAHoldEnds();
    void asksHalfWayThroughAShortHold();
    void asksNobodyWhereAllIsWell();
    void asksLateWhereItFailsLate();
    void asksNotWhereSomethingElseHolds();
    void asksAgainOfALongerHold();
    void asksInOneMessage();
    void asksBeforeMaintenanceEnds();
    void asksNotWhereTheNextWindowFollows();
    void saysThatNothingRepairs();
    void asksWhoIsAwake();
    void isShownWhereNobodyIsTold();
    void survivesARestart();
    void runsStepsAtTheEndOfEachForm_data();
    void runsStepsAtTheEndOfEachForm();
    void countsEachOccurrence();
};

void TestQuestions::asksOnceBeforeAHoldEnds()
{
    Story story(webSet());
    hold(story, HoldScope::Host, u"host1"_s, -minutes{1}, minutes{119});
    story.sim.runUntil(minutes{110});
    const std::vector<Question> open = story.sim.world().questions();
    QCOMPARE(open.size(), 1u);
    QCOMPARE(open[0].until, story.sim.time(minutes{119}));
    QVERIFY(!open[0].hold.isNull());
    story.sim.runUntil(hours{4});
    QCOMPARE(askedAt(story.sim), QStringList{QString::number(109 * 60)});
    const Run asked = questionsOf(story.sim)[0];
    const QString expected = u"The hold on host1 ends at %1 and host1 is still down: web1. Automation will act again: "
                             "extend the hold, or let it go."_s.arg(clock(story.sim, minutes{119}));
    QCOMPARE(asked.reason, expected);
    QCOMPARE(open[0].sentence, expected);
    QVERIFY(asked.incident.isNull());
    const Message message = messageOf(story.sim.world(), asked);
    QCOMPARE(message.kind, MessageKind::Question);
    QCOMPARE(message.severity, MessageSeverity::Warning);
    QCOMPARE(textOf(message), expected);
    QVERIFY(story.sim.world().questions().empty()); // it has ended
    QCOMPARE(story.restarts().size(), 1);           // and automation has acted
    QVERIFY2(replayOf(story.sim).isEmpty(), qPrintable(replayOf(story.sim).join(u'\n')));
}

void TestQuestions::asksHalfWayThroughAShortHold()
{
    Story story(webSet());
    hold(story, HoldScope::Monitor, u"web1"_s, Millis{0}, minutes{12});
    story.sim.runUntil(hours{1});
    QCOMPARE(askedAt(story.sim), QStringList{QString::number(6 * 60)});
}

void TestQuestions::asksNobodyWhereAllIsWell()
{
    Story story(webSet(), minutes{30}); // it is mended before
    hold(story, HoldScope::Host, u"host1"_s, -minutes{1}, hours{1});
    hold(story, HoldScope::Host, u"host7"_s, -minutes{1}, minutes{25}); // and of that host nothing is watched
    story.sim.runUntil(hours{2});
    QVERIFY(questionsOf(story.sim).empty());
}

void TestQuestions::asksLateWhereItFailsLate()
{
    Story story(webSet());
    hold(story, HoldScope::Tag, u"web"_s, -minutes{55}, minutes{4}); // down 4 min before its end
    story.sim.runUntil(hours{1});
    QCOMPARE(questionsOf(story.sim).size(), 1u);
    QVERIFY(questionsOf(story.sim)[0].planned < story.sim.time(minutes{4}));
    QVERIFY(questionsOf(story.sim)[0].reason.startsWith(u"The hold on the tag web ends at "_s));
}

void TestQuestions::asksNotWhereSomethingElseHolds()
{
    Story story(webSet());
    hold(story, HoldScope::Host, u"host1"_s, -minutes{1}, hours{1});
    hold(story, HoldScope::Tag, u"web"_s, -minutes{1}, hours{3});
    story.sim.runUntil(hours{2});
    QVERIFY(questionsOf(story.sim).empty());
    story.sim.runUntil(hours{4});
    QCOMPARE(askedAt(story.sim), QStringList{QString::number(170 * 60)});
}

void TestQuestions::asksAgainOfALongerHold()
{
    Story story(webSet());
    hold(story, HoldScope::Host, u"host1"_s, -minutes{1}, hours{1});
    hold(story, HoldScope::Host, u"host1"_s, minutes{52}, hours{2});
    story.sim.runUntil(minutes{51});
    QCOMPARE(story.sim.world().questions().size(), 1u);
    story.sim.runUntil(minutes{53});
    QVERIFY(story.sim.world().questions().empty()); // it was answered
    story.sim.runUntil(hours{3});
    QCOMPARE(askedAt(story.sim), (QStringList{QString::number(50 * 60), QString::number(110 * 60)}));
}

void TestQuestions::asksInOneMessage()
{
    Story story(webSet(9));
    for (int host = 1; host <= 9; ++host)
        hold(story, HoldScope::Host, u"host%1"_s.arg(host), -minutes{1}, hours{1});
    story.sim.runUntil(hours{2});
    QCOMPARE(questionsOf(story.sim).size(), 1u);
    QCOMPARE(questionsOf(story.sim)[0].reason.count(u'\n'), 8);
}

void TestQuestions::asksBeforeMaintenanceEnds()
{
    MonitorSet set = webSet();
    Maintenance planned;
    planned.name = u"Patch night"_s;
    planned.tags = {u"web"_s};
    planned.once = once(Sim{}, -minutes{5}, hours{1});
    set.maintenance = {planned};
    Story story(set);
    story.sim.runUntil(minutes{55});
    QCOMPARE(story.sim.world().questions().size(), 1u);
    QCOMPARE(story.sim.world().questions()[0].window, 0);
    QVERIFY(story.sim.world().questions()[0].hold.isNull());
    story.sim.runUntil(hours{2});
    QCOMPARE(askedAt(story.sim), QStringList{QString::number(50 * 60)});
    QCOMPARE(questionsOf(story.sim)[0].reason,
             u"The maintenance \"Patch night\" ends at %1 and this is still down: web1. Automation will act again: "
             "extend the maintenance, or let it go."_s.arg(clock(story.sim, hours{1})));
}

void TestQuestions::asksNotWhereTheNextWindowFollows()
{
    MonitorSet set = webSet();
    Maintenance planned;
    planned.once = once(Sim{}, -minutes{5}, hours{1});
    set.maintenance = {planned, planned};
    set.maintenance[1].once = once(Sim{}, hours{1}, hours{2});
    Step end = stepOf(u"tell-team"_s, When::MaintenanceEnd);
    set.runbooks[0].steps.push_back(end);
    Story story(set);
    story.sim.runUntil(minutes{90});
    QVERIFY(questionsOf(story.sim).empty());
    QVERIFY(story.tells().isEmpty()); // nor has it ended
    story.sim.runUntil(minutes{125});
    QCOMPARE(askedAt(story.sim), QStringList{QString::number(110 * 60)});
}

void TestQuestions::saysThatNothingRepairs()
{
    MonitorSet set = webSet();
    set.monitors[0].runbook = {};
    Story story(set);
    hold(story, HoldScope::Everything, {}, -minutes{1}, hours{1});
    story.sim.runUntil(hours{2});
    QVERIFY(questionsOf(story.sim)[0].reason.startsWith(u"The hold on everything ends at "_s));
    QVERIFY(questionsOf(story.sim)[0].reason.contains(u"Nothing repairs it by itself"_s));
}

void TestQuestions::asksWhoIsAwake()
{
    MonitorSet set = webSet();
    set.reactions.push_back(reactionOf(u"pager"_s));
    set.reactions.back().effect = Effect::Tells;
    set.tells.push_back(set.tells[0]);
    set.tells[1].run = {u"pager"_s};
    set.tells[0].quiet = QuietHours{QTime(0, 0), QTime(0, 0), {}}; // never awake
    Story story(set);
    hold(story, HoldScope::Host, u"host1"_s, -minutes{1}, hours{1});
    story.sim.runUntil(hours{2});
    QCOMPARE(questionsOf(story.sim).size(), 1u);
    QCOMPARE(questionsOf(story.sim)[0].reaction.value, u"pager"_s);
}

void TestQuestions::isShownWhereNobodyIsTold()
{
    MonitorSet set = webSet();
    set.tells.clear();
    Story story(set);
    hold(story, HoldScope::Host, u"host1"_s, -minutes{1}, hours{1});
    bool isNews = false;
    story.sim.watch = [&](const Input &, const Changes &changes) {
        if (story.sim.now() == story.sim.time(minutes{50}))
            isNews = isNews || !changes.isQuiet();
    };
    story.sim.runUntil(minutes{51});
    QVERIFY(questionsOf(story.sim).empty());
    QCOMPARE(story.sim.world().questions().size(), 1u);
    QVERIFY(isNews); // who shows it learns of it
}

void TestQuestions::survivesARestart()
{
    Story story(webSet());
    hold(story, HoldScope::Host, u"host1"_s, -minutes{1}, hours{1});
    for (const Millis at : {Millis{minutes{50} - seconds{1}}, Millis{minutes{50} + seconds{1}}, Millis{minutes{55}}}) {
        story.sim.at(at, [&story] { story.sim.kill(); });
        story.sim.at(at, [&story] { story.sim.restore(); });
    }
    story.sim.runUntil(minutes{58});
    QCOMPARE(askedAt(story.sim), QStringList{QString::number(50 * 60)});
    QCOMPARE(story.sim.world().questions().size(), 1u);
}

void TestQuestions::runsStepsAtTheEndOfEachForm_data()
{
    QTest::addColumn<Maintenance>("planned");
    // The worlds begin on 2027-01-15 08:00 UTC, a Friday.
    Maintenance planned;
    planned.once = once(Sim{}, hours{1}, hours{2});
    QTest::newRow("once") << planned;
    planned = {};
    planned.weekly = WeeklyWindow{Weekday::Fri, QTime(10, 0), QTime(11, 0), u"Europe/Berlin"_s};
    QTest::newRow("weekly") << planned;
    planned = {};
    planned.rule =
        RuleWindow{{QDate(2027, 1, 1), QTime(10, 0)}, hours{1}, u"FREQ=MONTHLY;BYDAY=3FR"_s, {}, u"Europe/Berlin"_s};
    QTest::newRow("rule") << planned;
}

void TestQuestions::runsStepsAtTheEndOfEachForm()
{
    QFETCH(Maintenance, planned);
    MonitorSet set = webSet();
    planned.hosts = {u"host1"_s};
    set.maintenance = {planned};
    set.runbooks[0].steps = {stepOf(u"restart"_s, When::MaintenanceEnd)};
    Story story(set, Millis{0}); // all is well
    story.sim.at(minutes{90}, [&story] {
        const auto overlays = story.sim.world().overlaysOf(kWeb);
        QCOMPARE(overlays.size(), 1u);
        QCOMPARE(overlays[0].overlay, Overlay::Maintenance);
        QCOMPARE(overlays[0].until, story.sim.time(hours{2}));
    });
    story.sim.at(minutes{95}, [&story] { story.sim.restore(); });
    story.sim.runUntil(hours{30});
    QCOMPARE(story.restarts(), QStringList{QString::number(2 * 3600)});
}

/// A window of each night, over the night in which Berlin's clocks go back: as long as ever, and once.
void TestQuestions::countsEachOccurrence()
{
    MonitorSet set = webSet();
    Maintenance planned;
    planned.rule = RuleWindow{
        {QDate(2026, 10, 1), QTime(2, 30)}, minutes{30}, u"FREQ=DAILY"_s, {QDate(2026, 10, 26)}, u"Europe/Berlin"_s};
    set.maintenance = {planned};
    set.runbooks[0].steps = {stepOf(u"restart"_s, When::MaintenanceEnd)};
    Sim sim(*timeFromIso(u"2026-10-23T12:00:00Z"_s));
    sim.check = [](const MonitorId &, TimePoint) { return okResult(); };
    sim.isLogged = [](const QString &) { return false; };
    sim.startGridAt(-minutes{10});
    sim.setSet(set);
    sim.arm({u"heal"_s});
    sim.runUntil(hours{4 * 24});
    QStringList ends;
    for (const auto &[id, run] : sim.runs())
        ends.append(isoOf(run.started));
    QCOMPARE(ends, (QStringList{u"2026-10-24T01:00:00Z"_s, u"2026-10-25T01:00:00Z"_s, u"2026-10-27T02:00:00Z"_s}));
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
