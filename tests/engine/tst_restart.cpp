// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/engine_bed.h"

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a process that died between any two lines leaves behind, and what the next one makes of it.
class TestRestart : public QObject
{
    Q_OBJECT
private slots:
    void slotsStay();
    void stateAndArmingComeBack();
    void runUnderWayIsSettledNotRepeated();
    void settledBySayingNo();
    void notesComeBackToSettle();
    void recordedButNeverBegunIsNotRepeated();
    void whatWasNeverWrittenNeverWas();
    void clockSetBackMeanwhile();
    void idleLooksAtNothing();
    void flappingServiceIsRepairedOnce();

private:
    static void breakDown(EngineBed &bed);
    static constexpr auto kRestart = "restart nginx on web1";
};

/// Up for a minute, then down, with the restart hanging.
void TestRestart::breakDown(EngineBed &bed)
{
    bed.services.secrets.insert(u"phone"_s, u"0123456789"_s);
    bed.setSet(kShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.hanging.insert(QString::fromLatin1(kRestart));
    bed.script.fail(u"shop"_s);
    bed.pass(20s);
    QCOMPARE(bed.script.performed.count(QString::fromLatin1(kRestart)), 1);
}

void TestRestart::slotsStay()
{
    EngineBed bed;
    bed.setSet(kShop);
    const TimePoint slot = bed.engine().nextCheck({u"shop"_s});
    bed.pass(3s);
    bed.kill();
    bed.pass(4s);
    bed.start();
    QCOMPARE((msOf(bed.engine().nextCheck({u"shop"_s})) - msOf(slot)) % 10'000, 0);
}

void TestRestart::stateAndArmingComeBack()
{
    EngineBed bed;
    bed.setSet(kShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.engine().take(rules::HoldPlaced{bed.clock.wallNow(),
                                        {{}, HoldScope::Host, u"web1"_s, false, u"patch"_s, u"ana"_s, {}, kNever}});
    bed.engine().rename(u"backroom"_s);
    drain();
    bed.engine().stop();
    bed.start();
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    QVERIFY(bed.engine().world().isArmed({u"fix"_s}));
    QCOMPARE(bed.engine().world().holds().size(), 1u);
}

void TestRestart::runUnderWayIsSettledNotRepeated()
{
    EngineBed bed;
    breakDown(bed);
    RunReport report;
    report.outcome = RunOutcome::Succeeded;
    report.sentence = u"The job's return says that it was done"_s;
    bed.script.settles = report;
    bed.kill();
    bed.pass(2s);
    bed.start();
    QCOMPARE(bed.script.settled.size(), 1u);
    const std::vector<Run> runs = bed.runs(u"restart"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].outcome, RunOutcome::Succeeded);
    QCOMPARE(runs[0].sentence, report.sentence);
    bed.pass(10min); // still down; the step's cooldown is 15 min
    QCOMPARE(bed.script.performed.count(QString::fromLatin1(kRestart)), 1);
    QCOMPARE(bed.script.settled.size(), 1u);
}

void TestRestart::settledBySayingNo()
{
    EngineBed bed;
    breakDown(bed);
    bed.kill(); // and the kind cannot find out
    bed.start();
    const std::vector<Run> runs = bed.runs(u"restart"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].phase, RunPhase::Ended);
    QCOMPARE(runs[0].outcome, RunOutcome::Unknown);
    QVERIFY2(runs[0].sentence.contains(u"not known"), qPrintable(runs[0].sentence));
    bed.pass(10min);
    QCOMPARE(bed.script.performed.count(QString::fromLatin1(kRestart)), 1);
}

void TestRestart::notesComeBackToSettle()
{
    EngineBed bed;
    bed.script.remembers = true;
    breakDown(bed);
    bed.kill();
    bed.start();
    QVERIFY(bed.script.recalled.contains(QString::fromLatin1(kRestart)));
}

void TestRestart::recordedButNeverBegunIsNotRepeated()
{
    EngineBed bed;
    bed.setSet(kShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.store.full = MemoryStore::Full::Unanswered; // written, and the end comes before the acknowledgement
    bed.pass(15s);
    bed.kill();
    bed.store.full = MemoryStore::Full::Acknowledged;
    bed.start();
    bed.pass(60s);
    QVERIFY(bed.script.performed.count(QString::fromLatin1(kRestart)) <= 1);
    for (const Run &run : bed.runs(u"restart"_s))
        QVERIFY(run.phase == RunPhase::Ended);
}

void TestRestart::whatWasNeverWrittenNeverWas()
{
    EngineBed bed;
    bed.setSet(kShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.store.full = MemoryStore::Full::Withheld;
    bed.pass(20s);
    bed.kill();
    bed.store.full = MemoryStore::Full::Acknowledged;
    bed.start();
    QCOMPARE(bed.script.performed, QStringList());
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    bed.pass(30s); // seen again, decided again, done once
    QCOMPARE(bed.script.performed.count(QString::fromLatin1(kRestart)), 1);
}

void TestRestart::idleLooksAtNothing()
{
    EngineBed bed;
    bed.setSet(kShop);
    bed.kill();
    bed.start(Schedule::Idle);
    bed.script.looked.clear();
    bed.pass(60s);
    QCOMPARE(bed.script.looked, QStringList());
}

/// What was written down is of a time that has not come yet: nobody waits for it.
void TestRestart::clockSetBackMeanwhile()
{
    EngineBed bed;
    bed.setSet(kShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.engine().stop();
    bed.clock.setWall(bed.clock.wallNow() - 1h);
    bed.start();
    bed.script.fail(u"shop"_s);
    bed.pass(2min);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Down);
    QVERIFY(bed.script.performed.contains(QString::fromLatin1(kRestart)));
}

/// A hundred changes of state in a short time make one run at most.
void TestRestart::flappingServiceIsRepairedOnce()
{
    EngineBed bed;
    bed.setSet(QByteArray(kShop).replace("down-after: 2", "down-after: 1"));
    bed.arm(u"fix"_s);
    bed.pass(60s);
    for (int i = 0; i < 100; ++i) {
        if (i % 2 == 0)
            bed.script.fail(u"shop"_s);
        else
            bed.script.mend(u"shop"_s);
        bed.engine().checkNow({{u"shop"_s}});
        bed.pass(10ms);
    }
    QVERIFY(bed.script.performed.count(QString::fromLatin1(kRestart)) <= 1);
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
