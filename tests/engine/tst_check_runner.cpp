// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/engine_bed.h"

#include <QSignalSpy>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCheckRunner : public QObject
{
    Q_OBJECT
private slots:
    void oneInFlightPerMonitor();
    void silenceMeetsTheDeadline();
    void whatCannotBeginSaysWhy();
    void missingSecretIsNotDown();
    void kindThatIsNotKnown();
    void editEndsTheCheckInFlight();
    void looksAreOrdered();
    void busyTargetHoldsUpNobody();
    void newMonitorIsSeenNow();
};

void TestCheckRunner::oneInFlightPerMonitor()
{
    EngineBed bed;
    bed.setSet("salve: 1\ndefaults: {every: 10s, timeout: 1m}\nmonitors: [{id: shop, kind: probe, target: shop}]\n");
    bed.script.silent.insert(u"shop"_s);
    bed.pass(50s);
    for (int i = 0; i < 5; ++i) {
        bed.engine().checkNow({{u"shop"_s}});
        bed.pass(100ms);
    }
    QCOMPARE(bed.script.looked.size(), 1);
    QCOMPARE(bed.script.mostUnderWay, 1);
    // The one that waited stands for all that were asked for.
    bed.script.silent.clear();
    bed.pass(15s);
    QCOMPARE(bed.script.mostUnderWay, 1);
    QVERIFY(bed.script.looked.size() <= 5);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
}

void TestCheckRunner::silenceMeetsTheDeadline()
{
    EngineBed bed;
    bed.setSet("salve: 1\ndefaults: {every: 30s, timeout: 5s, down-after: 1}\nmonitors: [{id: shop, kind: probe, "
               "target: shop}]\n");
    bed.script.silent.insert(u"shop"_s);
    bed.pass(40s);
    const LastLooks *looks = bed.engine().lastLooks({u"shop"_s});
    QVERIFY(looks);
    QCOMPARE(looks->result.outcome, CheckOutcome::Critical);
    QCOMPARE(looks->result.cause, Cause::Timeout);
    QCOMPARE(looks->result.message, u"No answer within 5 s"_s);
    QCOMPARE(bed.script.underWay.value(u"shop"_s), 0); // cancelled
}

void TestCheckRunner::whatCannotBeginSaysWhy()
{
    EngineBed bed;
    bed.setSet("salve: 1\ndefaults: {every: 10s, down-after: 1}\nmonitors: [{id: shop, kind: probe, target: shop}]\n");
    bed.script.cannotBegin.insert(u"shop"_s, Error{ErrorCode::Invalid, u"The CA file is not there"_s, {}});
    bed.pass(10s);
    const LastLooks *looks = bed.engine().lastLooks({u"shop"_s});
    QVERIFY(looks);
    QCOMPARE(looks->result.outcome, CheckOutcome::Unknown);
    QCOMPARE(looks->result.cause, Cause::Misconfigured);
    QCOMPARE(looks->result.message, u"The CA file is not there"_s);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Unknown);
}

void TestCheckRunner::missingSecretIsNotDown()
{
    EngineBed bed;
    bed.setSet("salve: 1\ndefaults: {every: 10s, down-after: 1}\nmonitors: [{id: shop, kind: probe, target: shop}]\n");
    bed.script.cannotBegin.insert(u"shop"_s,
                                  Error{ErrorCode::NotFound, u"secret shop-probe is not on this computer"_s, {}});
    bed.pass(10s);
    QCOMPARE(bed.engine().lastLooks({u"shop"_s})->result.cause, Cause::SecretMissing);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Unknown);
    // A locked keyring says nothing of what is in it.
    for (const ErrorCode code : {ErrorCode::Locked, ErrorCode::Timeout, ErrorCode::Unavailable}) {
        bed.script.cannotBegin.insert(u"shop"_s, Error{code, u"The keyring is locked"_s, {}});
        bed.pass(10s);
        QCOMPARE(bed.engine().lastLooks({u"shop"_s})->result.cause, Cause::SecretLocked);
        QCOMPARE(bed.word(u"shop"_s), MonitorWord::Unknown);
    }
}

void TestCheckRunner::kindThatIsNotKnown()
{
    Script script;
    FakeServices services;
    CheckFlight flight(scriptedKinds(), services.services);
    QSignalSpy finished(&flight, &CheckFlight::finished);
    flight.start(u"pigeon"_s, Node::map(), 5s);
    QCOMPARE(finished.size(), 0);
    drain();
    QCOMPARE(finished.size(), 1);
    const auto result = finished.front().front().value<CheckResult>();
    QCOMPARE(result.outcome, CheckOutcome::Unknown);
    QVERIFY(result.message.contains(u"pigeon"));
}

void TestCheckRunner::editEndsTheCheckInFlight()
{
    EngineBed bed;
    bed.setSet("salve: 1\ndefaults: {every: 10s, timeout: 1m}\nmonitors: [{id: shop, kind: probe, target: old}]\n");
    bed.script.silent.insert(u"old"_s);
    bed.pass(10s);
    QCOMPARE(bed.script.underWay.value(u"old"_s), 1);
    bed.setSet("salve: 1\ndefaults: {every: 10s, timeout: 1m}\nmonitors: [{id: shop, kind: probe, target: new}]\n");
    QCOMPARE(bed.script.underWay.value(u"old"_s), 0);
    bed.pass(10s);
    QCOMPARE(bed.script.looked.last(), u"new"_s);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
}

void TestCheckRunner::looksAreOrdered()
{
    Script script;
    FakeServices services;
    const Kinds kinds = scriptedKinds();
    CheckRunner runner(kinds, services.services);
    runner.setMonitors(std::make_shared<MonitorSet>(
        readSet(QByteArray("salve: 1\nmonitors: [{id: shop, kind: probe, target: shop}]\n"), kinds).set));
    std::vector<Look> order;
    connect(&runner,
            &CheckRunner::finished,
            &runner,
            [&](const rules::CheckRequest &request, const CheckResult &, Sight) { order.push_back(request.look); });
    const TimePoint now = services.clock.wallNow();
    runner.start({{u"shop"_s}, now, Look::Grid, {}});
    runner.start({{u"shop"_s}, now, Look::Timer, {}});
    runner.start({{u"shop"_s}, now, Look::LookFirst, RunId{1}}); // a repair waits for it
    runner.start({{u"gone"_s}, now, Look::Grid, {}});
    drain();
    QCOMPARE(order, (std::vector{Look::Grid, Look::LookFirst, Look::Timer}));
    QCOMPARE(script.mostUnderWay, 1);
    QCOMPARE(runner.inFlight(), 0);
}

/// Hundreds of monitors that wait for one dead target take no place from the others.
void TestCheckRunner::busyTargetHoldsUpNobody()
{
    Script script;
    script.stuck.insert(u"dead"_s);
    FakeServices services;
    const Kinds kinds = scriptedKinds();
    QByteArray set = "salve: 1\nmonitors:\n  - {id: shop, kind: probe, target: shop}\n";
    for (int i = 0; i < 1'000; ++i)
        set += "  - {id: dead" + QByteArray::number(i) + ", kind: probe, target: dead}\n";
    CheckRunner runner(kinds, services.services);
    runner.setMonitors(std::make_shared<MonitorSet>(readSet(set, kinds).set));
    const TimePoint now = services.clock.wallNow();
    for (int i = 0; i < 1'000; ++i)
        runner.start({{u"dead%1"_s.arg(i)}, now, Look::Grid, {}});
    runner.start({{u"shop"_s}, now, Look::Grid, {}});
    drain();
    QCOMPARE(script.looked, QStringList{u"shop"_s});
    QCOMPARE(runner.inFlight(), 1'000);
}

void TestCheckRunner::newMonitorIsSeenNow()
{
    EngineBed bed;
    bed.setSet("salve: 1\ndefaults: {every: 1h}\nmonitors: [{id: shop, kind: probe, target: shop}]\n");
    bed.pass(10ms);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    // One that is known waits for its slot, whatever else changes and however often Salve starts.
    bed.script.looked.clear();
    bed.setSet("salve: 1\ndefaults: {every: 1h}\nmonitors: [{id: shop, name: Shop, kind: probe, target: shop}]\n");
    bed.kill();
    bed.start();
    bed.pass(10ms);
    QCOMPARE(bed.script.looked, QStringList());
    bed.setSet("salve: 1\n");
    bed.pass(2h);
    QCOMPARE(bed.script.looked, QStringList());
}

QTEST_GUILESS_MAIN(TestCheckRunner)
#include "tst_check_runner.moc"
