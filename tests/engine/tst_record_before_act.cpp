// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/engine_bed.h"

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Nothing acts on the world before the transaction that decided it is acknowledged.
class TestRecordBeforeAct : public QObject
{
    Q_OBJECT
private slots:
    void repairsAndProves();
    void withheldMeansNotYet();
    void refusedMeansNotRun();
    void fullDiskDoesNotStopRepairs();
    void noteComesBeforeTheAct();
    void noteThatCannotBeStoredStopsTheAct();

private:
    static void bringUp(EngineBed &bed);
};

/// Seen up often enough that a repair may trust the check.
void TestRecordBeforeAct::bringUp(EngineBed &bed)
{
    bed.services.secrets.insert(u"phone"_s, u"0123456789"_s);
    bed.setSet(kShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
}

void TestRecordBeforeAct::repairsAndProves()
{
    EngineBed bed;
    bringUp(bed);
    bed.script.fail(u"shop"_s);
    bed.script.effect = [&](const QString &what) {
        if (what.startsWith(u"restart"))
            bed.script.mend(u"shop"_s);
    };
    bed.pass(60s);
    QCOMPARE(bed.script.performed, QStringList{u"restart nginx on web1"_s});
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    const std::vector<Run> runs = bed.runs(u"restart"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].outcome, RunOutcome::Succeeded);
    QCOMPARE(runs[0].verdict, Verdict::Repaired);
    QVERIFY(!bed.incident(u"shop"_s));
}

void TestRecordBeforeAct::withheldMeansNotYet()
{
    EngineBed bed;
    bringUp(bed);
    bed.script.fail(u"shop"_s);
    bed.store.full = MemoryStore::Full::Withheld;
    bed.pass(25s);
    QVERIFY(bed.store.withheld() > 0);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Down);
    QCOMPARE(bed.script.performed, QStringList());
    bed.store.full = MemoryStore::Full::Acknowledged;
    bed.store.acknowledge();
    drain();
    QVERIFY(bed.script.performed.contains(u"restart nginx on web1"_s));
    QCOMPARE(bed.script.performed.count(u"restart nginx on web1"_s), 1);
}

void TestRecordBeforeAct::refusedMeansNotRun()
{
    EngineBed bed;
    bringUp(bed);
    bed.script.fail(u"shop"_s);
    bed.store.full = MemoryStore::Full::Refused;
    bed.pass(20s);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Down);
    QCOMPARE(bed.script.performed, QStringList());
    const std::vector<Run> runs = bed.runs(u"restart"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].outcome, RunOutcome::NotRun);
    QVERIFY2(runs[0].sentence.contains(u"read-only"), qPrintable(runs[0].sentence));
    // Not run is tried again, and then the disk is there.
    bed.store.full = MemoryStore::Full::Acknowledged;
    bed.pass(30s);
    QCOMPARE(bed.script.performed.count(u"restart nginx on web1"_s), 1);
}

void TestRecordBeforeAct::fullDiskDoesNotStopRepairs()
{
    EngineBed bed;
    bringUp(bed);
    bed.script.fail(u"shop"_s);
    bed.store.full = MemoryStore::Full::Unavailable;
    bed.pass(20s);
    QCOMPARE(bed.script.performed.count(u"restart nginx on web1"_s), 1);
}

void TestRecordBeforeAct::noteComesBeforeTheAct()
{
    EngineBed bed;
    bringUp(bed);
    bed.script.remembers = true;
    bed.script.fail(u"shop"_s);
    size_t remembered = 0;
    bed.script.effect = [&](const QString &) {
        for (const MemoryStore::Handed &one : bed.store.handed)
            remembered += one.transaction.remembered.size();
    };
    bed.pass(20s);
    QVERIFY(!bed.script.performed.isEmpty());
    QVERIFY(remembered > 0);
}

void TestRecordBeforeAct::noteThatCannotBeStoredStopsTheAct()
{
    EngineBed bed;
    bringUp(bed);
    bed.script.remembers = true;
    bed.script.fail(u"shop"_s);
    // The disk breaks in the moment between the decision and the note.
    connect(&bed.engine(), &Engine::changed, &bed.store, [&bed](const rules::Changes &changes) {
        if (!changes.starts.empty())
            bed.store.fullCommitsLeft = 1;
    });
    bed.pass(15s);
    QCOMPARE(bed.script.performed, QStringList());
    const std::vector<Run> runs = bed.runs(u"restart"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].outcome, RunOutcome::NotRun);
}

QTEST_GUILESS_MAIN(TestRecordBeforeAct)
#include "tst_record_before_act.moc"
