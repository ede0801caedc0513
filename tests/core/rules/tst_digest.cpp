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

/// Monitors that nothing repairs: each failure is a message at once.
MonitorSet bareSet(int hosts)
{
    MonitorSet set = webSet(hosts);
    for (Monitor &monitor : set.monitors)
        monitor.runbook = {};
    return set;
}

std::vector<Run> digestsOf(const Sim &sim)
{
    std::vector<Run> found;
    for (const auto &[id, run] : sim.runs()) {
        if (run.why == RunWhy::Digest)
            found.push_back(run);
    }
    return found;
}

std::vector<Run> receiptsOf(const Sim &sim)
{
    std::vector<Run> found;
    for (const auto &[id, run] : sim.runs()) {
        if (run.why == RunWhy::Receipt)
            found.push_back(run);
    }
    return found;
}

TimePoint berlin(int year, int month, int day, int hour, int minute = 0)
{
    return timeFromMs(
        QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch());
}

QString berlinText(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at), QTimeZone("Europe/Berlin")).toString(u"dd HH:mm"_s);
}

/// One monitor that is well, a receipt each day, from that moment on.
struct Quiet
{
    explicit Quiet(TimePoint start, QTime time = {8, 0}) : sim(start)
    {
        set = webSet();
        set.dailyDigest = time;
        sim.check = [](const MonitorId &, TimePoint) { return okResult(); };
        sim.isLogged = [](const QString &) { return false; };
        sim.setSet(set);
        sim.arm({u"heal"_s});
    }
    QStringList sent() const
    {
        QStringList times;
        for (const Run &run : receiptsOf(sim))
            times.append(berlinText(run.planned));
        return times;
    }
    MonitorSet set;
    Sim sim;
};

} // namespace

/// What goes in one message instead of many, and the one of each day.
class TestDigest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void namesAllThatCameTooFast();
    void losesNothing();
    void survivesARestart();
    void endsWhatTheServiceKnows();
    void saysWhatOneDayWas();
    void isSentOnceADayThroughTheClockChange_data();
    void isSentOnceADayThroughTheClockChange();
    void isNotSentTwiceAfterARestart();
    void comesLateWithWhatWasMissed();
    void goesThroughTheChosenReaction();
    void countsARelapseBack();
    void testsAChannelWhateverStopsMessages();
};

void TestDigest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(QTimeZone::systemTimeZone().offsetFromUtc(QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC)), 3600);
}

void TestDigest::namesAllThatCameTooFast()
{
    Story story(bareSet(40));
    story.sim.runUntil(minutes{5});
    QCOMPARE(story.tells().size(), 6);
    const std::vector<Run> digests = digestsOf(story.sim);
    QCOMPARE(digests.size(), 1u);
    QCOMPARE(digests[0].held.size(), 35u);
    QVERIFY(digests[0].planned - story.sim.runs().begin()->second.planned <= minutes{1});
    const Message message = messageOf(story.sim.world(), digests[0]);
    QCOMPARE(message.kind, MessageKind::Digest);
    QCOMPARE(message.severity, MessageSeverity::Critical);
    QCOMPARE(message.lines.size(), 35);
    // Each is named by one of the messages, and its own record says by which.
    QStringList named;
    for (const auto &[id, run] : story.sim.runs()) {
        const QString said = run.why == RunWhy::Digest ? message.sentence : run.monitor.value;
        for (int host = 1; host <= 40; ++host) {
            const QString monitor = u"web%1"_s.arg(host);
            if (said.split(QRegularExpression(u"[^a-z0-9]+"_s)).contains(monitor))
                named.append(monitor);
        }
    }
    named.sort();
    QCOMPARE(named.size(), 40);
    QCOMPARE(named.removeDuplicates(), 0);
    int recorded = 0;
    for (const Decision &decision : story.sim.decisions()) {
        if (decision.code != DecisionCode::InDigest)
            continue;
        ++recorded;
        QCOMPARE(decision.run, digests[0].id);
        QVERIFY(!decision.incident.isNull());
    }
    QCOMPARE(recorded, 35);
    for (const auto &[id, incident] : story.sim.incidents())
        QCOMPARE(incident.told, QStringList{u"tell-team"_s});
    QVERIFY2(replayOf(story.sim).isEmpty(), qPrintable(replayOf(story.sim).join(u'\n')));
}

void TestDigest::losesNothing()
{
    // The channel is broken for half an hour: the digest is tried again until it is accepted, and goes to the next one.
    MonitorSet set = bareSet(20);
    set.reactions.push_back(reactionOf(u"pager"_s));
    set.reactions.back().effect = Effect::Tells;
    Story story(set);
    story.sim.react = [&story](const Run &run) {
        const bool isBroken = run.reaction.value == u"tell-team" && run.started < story.sim.time(minutes{30});
        return Acted{seconds{1}, {isBroken ? RunOutcome::Failed : RunOutcome::Delivered, {}, {}, {}}};
    };
    story.sim.runUntil(hours{2});
    const std::vector<Run> digests = digestsOf(story.sim);
    QVERIFY(!digests.empty());
    QVERIFY(digests[0].tries > 3);
    QCOMPARE(digests[0].outcome, RunOutcome::Delivered);
    for (const auto &[id, incident] : story.sim.incidents())
        QVERIFY(incident.told.contains(u"tell-team"_s));
}

void TestDigest::survivesARestart()
{
    Story story(bareSet(20));
    story.sim.at(seconds{30}, [&story] { story.sim.restore(); });
    story.sim.at(seconds{50}, [&story] { story.sim.kill(); });
    story.sim.runUntil(minutes{30});
    for (const auto &[id, incident] : story.sim.incidents())
        QCOMPARE(incident.told, QStringList{u"tell-team"_s});
}

void TestDigest::endsWhatTheServiceKnows()
{
    MonitorSet set = bareSet(12);
    Story story(set, minutes{20});
    story.sim.facts = [](const Reaction &reaction, const Monitor &) {
        ReactionFacts facts;
        facts.effect = reaction.effect.value_or(Effect::Repairs);
        facts.amends = facts.effect == Effect::Tells;
        return facts;
    };
    story.sim.setSet(set);
    story.sim.runUntil(hours{1});
    const auto ends = std::count_if(story.sim.runs().begin(), story.sim.runs().end(), [](const auto &item) {
        return item.second.why == RunWhy::Recovery;
    });
    QCOMPARE(ends, 12); // each alert of the service is closed by itself, however many there are
}

void TestDigest::saysWhatOneDayWas()
{
    Quiet quiet(berlin(2027, 6, 1, 7));
    quiet.sim.check = [&quiet](const MonitorId &, TimePoint at) {
        const qint64 second = quiet.sim.seconds(at);
        const bool isRepaired = second >= 2 * 3600 && second < 2 * 3600 + 30;
        const bool isFound = second >= 5 * 3600 && second < 7 * 3600;
        return isRepaired || isFound ? failure() : okResult();
    };
    quiet.sim.runUntil(hours{20});
    quiet.sim.sleepUntil(hours{22});
    quiet.sim.runUntil(hours{50});
    QCOMPARE(quiet.sent(), (QStringList{u"01 08:00"_s, u"02 08:00"_s, u"03 08:00"_s}));
    const std::vector<Run> receipts = receiptsOf(quiet.sim);
    QCOMPARE(receipts[0].reason, u"0 repaired, 0 woken, not watched 0 min, automation armed"_s);
    QCOMPARE(receipts[1].reason, u"1 repaired, 1 woken, not watched 2 h, automation armed"_s);
    QCOMPARE(receipts[2].reason, u"0 repaired, 0 woken, not watched 0 min, automation armed"_s);
    const Message message = messageOf(quiet.sim.world(), receipts[1]);
    QCOMPARE(message.kind, MessageKind::Receipt);
    QCOMPARE(message.severity, MessageSeverity::Info);
    QCOMPARE(message.sentence, receipts[1].reason);
    QVERIFY(receipts[1].monitor.isEmpty());
}

void TestDigest::isSentOnceADayThroughTheClockChange_data()
{
    QTest::addColumn<TimePoint>("start");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QStringList>("sent");
    // 2027: 28 March 02:00 is 03:00, 31 October 03:00 is 02:00.
    QTest::newRow("spring") << berlin(2027, 3, 26, 12) << QTime(8, 0)
                            << QStringList{u"27 08:00"_s, u"28 08:00"_s, u"29 08:00"_s, u"30 08:00"_s};
    QTest::newRow("autumn") << berlin(2027, 10, 29, 12) << QTime(8, 0)
                            << QStringList{u"30 08:00"_s, u"31 08:00"_s, u"01 08:00"_s, u"02 08:00"_s};
    QTest::newRow("a time that the clocks skip")
        << berlin(2027, 3, 26, 12) << QTime(2, 30)
        << QStringList{u"27 02:30"_s, u"28 03:30"_s, u"29 02:30"_s, u"30 02:30"_s};
    QTest::newRow("a time that comes twice") << berlin(2027, 10, 29, 12) << QTime(2, 30)
                                             << QStringList{u"30 02:30"_s, u"31 02:30"_s, u"01 02:30"_s, u"02 02:30"_s};
}

void TestDigest::isSentOnceADayThroughTheClockChange()
{
    QFETCH(TimePoint, start);
    QFETCH(QTime, time);
    Quiet quiet(start, time);
    quiet.sim.runUntil(hours{94});
    QTEST(quiet.sent(), "sent");
}

void TestDigest::isNotSentTwiceAfterARestart()
{
    Quiet quiet(berlin(2027, 6, 1, 7));
    for (const Millis at :
         {Millis{hours{1} - seconds{1}}, Millis{hours{1}}, Millis{hours{1} + seconds{1}}, Millis{hours{2}}}) {
        quiet.sim.at(at, [&quiet] { quiet.sim.kill(); });
        quiet.sim.at(at, [&quiet] { quiet.sim.restore(); });
    }
    // A later time on a day that has had its receipt already is for tomorrow.
    quiet.sim.at(hours{3}, [&quiet] {
        quiet.set.dailyDigest = QTime(12, 0);
        quiet.sim.setSet(quiet.set);
    });
    quiet.sim.runUntil(hours{30});
    QCOMPARE(quiet.sent(), (QStringList{u"01 08:00"_s, u"02 12:00"_s}));
}

void TestDigest::comesLateWithWhatWasMissed()
{
    Quiet quiet(berlin(2027, 6, 1, 7));
    quiet.sim.runUntil(hours{20});
    quiet.sim.sleepUntil(hours{60}); // over the receipt of the 2nd and of the 3rd
    quiet.sim.runUntil(hours{80});
    QCOMPARE(quiet.sent(), (QStringList{u"01 08:00"_s, u"03 19:00"_s, u"04 08:00"_s}));
    QCOMPARE(receiptsOf(quiet.sim)[1].reason, u"0 repaired, 0 woken, not watched 1 d 16 h, automation armed"_s);
}

/// The first that is told may be a pager.
void TestDigest::goesThroughTheChosenReaction()
{
    Quiet quiet(berlin(2027, 6, 1, 7));
    quiet.sim.runUntil(hours{2});
    quiet.set.reactions.push_back(reactionOf(u"mail"_s));
    quiet.set.reactions.back().effect = Effect::Tells;
    quiet.set.digestTo = {u"mail"_s};
    quiet.sim.setSet(quiet.set);
    bool isMailBroken = false;
    quiet.sim.react = [&isMailBroken](const Run &run) {
        const bool isRefused = isMailBroken && run.reaction == ReactionId{u"mail"_s};
        return Acted{seconds{1}, {isRefused ? RunOutcome::NotRun : RunOutcome::Delivered, {}, {}, {}}};
    };
    quiet.sim.runUntil(hours{26});
    isMailBroken = true;
    quiet.sim.runUntil(hours{50}); // its mail is tried again, and no pager called instead
    isMailBroken = false;
    quiet.sim.runUntil(hours{72});
    quiet.set.digestTo = {};
    quiet.sim.setSet(quiet.set);
    quiet.sim.runUntil(hours{74});
    QStringList through;
    for (const Run &run : receiptsOf(quiet.sim))
        through.append(run.reaction.value);
    QCOMPARE(through, (QStringList{u"tell-team"_s, u"mail"_s, u"mail"_s, u"tell-team"_s}));
    // Nobody is told of anything else, and yet there is one who gets it.
    quiet.set.digestTo = {u"mail"_s};
    quiet.set.tells.clear();
    quiet.sim.setSet(quiet.set);
    quiet.sim.runUntil(hours{98});
    QCOMPARE(receiptsOf(quiet.sim).back().reaction, ReactionId{u"mail"_s});
    QCOMPARE(receiptsOf(quiet.sim).size(), 5u);
}

void TestDigest::countsARelapseBack()
{
    Quiet quiet(berlin(2027, 6, 1, 9));
    quiet.sim.check = [&quiet](const MonitorId &, TimePoint at) {
        const qint64 second = quiet.sim.seconds(at);
        return (second >= 3600 && second < 3630) || (second >= 4200 && second < 4230) ? failure() : okResult();
    };
    quiet.sim.runUntil(hours{24});
    // Repaired, relapsed, and not repaired again: its step has run and cools down.
    QVERIFY2(receiptsOf(quiet.sim)[0].reason.startsWith(u"0 repaired"_s), qPrintable(receiptsOf(quiet.sim)[0].reason));
}

void TestDigest::testsAChannelWhateverStopsMessages()
{
    Story story(bareSet(40));
    story.sim.at(seconds{70}, [&story] { story.sim.give(TellTested{story.sim.now(), {u"tell-team"_s}, u"ana"_s}); });
    story.sim.react = [](const Run &run) {
        return Acted{seconds{1}, {run.why == RunWhy::Test ? RunOutcome::Rejected : RunOutcome::Delivered, {}, {}, {}}};
    };
    story.sim.runUntil(hours{1});
    std::vector<Run> tests;
    for (const auto &[id, run] : story.sim.runs()) {
        if (run.why == RunWhy::Test)
            tests.push_back(run);
    }
    QCOMPARE(tests.size(), 1u); // one try: the answer is what was asked for
    QCOMPARE(tests[0].started, story.sim.time(seconds{70}));
    QCOMPARE(tests[0].phase, RunPhase::Ended);
    QCOMPARE(tests[0].outcome, RunOutcome::Rejected);
    QCOMPARE(tests[0].by, u"ana"_s);
    QCOMPARE(messageOf(story.sim.world(), tests[0]).kind, MessageKind::Test);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
