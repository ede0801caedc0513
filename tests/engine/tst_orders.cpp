// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "engine/set_facts.h"
#include "support/engine_bed.h"

#include <QJsonDocument>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kTwoOfOneService = R"(salve: 1
defaults: {every: 10s, down-after: 1}
monitors:
  - {id: page, kind: probe, target: page, on-host: web1, runbook: fix}
  - {id: api, kind: probe, target: api, on-host: web1, runbook: fix}
  - {id: other, kind: probe, target: other, on-host: web2, runbook: fix}
reactions:
  - {id: restart, kind: repair, what: 'restart nginx on {{monitor.host}}'}
  - {id: named, kind: repair, what: 'restart for {{monitor.id}}', hits: [web1, web2]}
runbooks:
  - id: fix
    steps:
      - {run: restart, when: down}
      - {run: named, when: down, after: 5m}
)";

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT
private slots:
    void twoMonitorsOfOneServiceShareTheEffect();
    void oneRestartForBoth();
    void byHandItIsWhatItIsAnywhere();
    void namesAreFilledIn();
    void theThirdRepairIsSaid();
    void secretsAreNowhere();
    void missingSecretMeansNotRun();
};

void TestOrders::twoMonitorsOfOneServiceShareTheEffect()
{
    const Kinds kinds = scriptedKinds();
    const SetReading reading = readSet(kTwoOfOneService, kinds);
    QVERIFY(!hasErrors(reading.problems));
    const SetFacts facts = factsOf(reading.set, kinds, u"desk"_s);
    const auto fact = [&](const char *reaction, const char *monitor) {
        return facts.facts.value({ReactionId{QString::fromLatin1(reaction)}, MonitorId{QString::fromLatin1(monitor)}});
    };
    QCOMPARE(fact("restart", "page").effectKey, u"repair restart nginx on web1"_s);
    QCOMPARE(fact("restart", "api").effectKey, fact("restart", "page").effectKey);
    QVERIFY(fact("restart", "other").effectKey != fact("restart", "page").effectKey);
    QVERIFY(fact("named", "api").effectKey != fact("named", "page").effectKey);
    QCOMPARE(fact("restart", "other").hosts, QStringList{u"web2"_s});
    QCOMPARE(fact("named", "other").hosts, (QStringList{u"web1"_s, u"web2"_s}));
    QCOMPARE(fact("restart", "page").effect, Effect::Repairs);
    QCOMPARE(fact("restart", "page").takesUpTo, Millis{30'000});
    QCOMPARE(facts.targetHashes.size(), 3);
    QVERIFY(facts.targetHashes.value({u"page"_s}) != facts.targetHashes.value({u"api"_s}));
}

void TestOrders::oneRestartForBoth()
{
    EngineBed bed;
    bed.setSet(kTwoOfOneService);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"page"_s);
    bed.script.fail(u"api"_s);
    bed.pass(60s);
    QCOMPARE(bed.script.performed, QStringList{u"restart nginx on web1"_s});
}

/// A person runs it for monitors whose runbook does not name it: it has the effect, the hosts and the fence of its own.
void TestOrders::byHandItIsWhatItIsAnywhere()
{
    const Kinds kinds = scriptedKinds();
    const SetReading reading =
        readSet(QByteArray(kTwoOfOneService).replace("      - {run: named, when: down, after: 5m}\n", ""), kinds);
    QVERIFY(!hasErrors(reading.problems));
    SetFacts facts = factsOf(reading.set, kinds, u"desk"_s);
    facts.facts[{ReactionId{u"named"_s}, MonitorId{}}].effect = Effect::Destroys;
    rules::World world;
    const TimePoint now = timeFromMs(1'800'000'000'000);
    rules::apply(
        world, rules::SetChanged{now, std::make_shared<MonitorSet>(reading.set), facts.facts, facts.targetHashes, {}});
    QStringList keys;
    for (const char *monitor : {"page", "other"}) {
        const rules::Changes changes =
            rules::apply(world, rules::RunByHand{now, {u"named"_s}, {QString::fromLatin1(monitor)}, u"ana"_s});
        QCOMPARE(changes.starts.size(), 1u);
        const Run *run = world.run(changes.starts.front());
        QCOMPARE(run->effect, Effect::Destroys);
        QCOMPARE(run->hosts, (QStringList{u"web1"_s, u"web2"_s}));
        keys.append(run->effectKey);
    }
    QVERIFY2(keys[0].startsWith(u"repair restart for "_s) && keys[0] != keys[1], qPrintable(keys.join(u'\n')));
}

void TestOrders::namesAreFilledIn()
{
    EngineBed bed;
    bed.services.secrets.insert(u"phone"_s, u"0123456789"_s);
    bed.setSet(
        QByteArray(kShop).replace("{{incident.sentence}}", "{{incident.failures}} checks: {{incident.sentence}}"));
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(60s);
    QCOMPARE(bed.script.performed.size(), 1); // in shadow mode only the person is called
    const QString call = bed.script.performed.front();
    QVERIFY2(call.contains(u"shop") && call.contains(u"502") && call.contains(u"2 checks"), qPrintable(call));
    QVERIFY2(!call.contains(u"{{"), qPrintable(call));
}

void TestOrders::theThirdRepairIsSaid()
{
    EngineBed bed;
    bed.services.secrets.insert(u"phone"_s, u"0123456789"_s);
    bed.setSet(kShop);
    bed.arm(u"fix"_s);
    bed.script.effect = [&bed](const QString &) { bed.script.mend(u"shop"_s); };
    for (int outage = 0; outage < 3; ++outage) {
        bed.pass(1h);
        bed.script.fail(u"shop"_s);
    }
    bed.pass(1h);
    // It is up again by then, and why somebody is called is not left out.
    QCOMPARE(bed.script.performed.size(), 4);
    const QString call = bed.script.performed.back();
    QVERIFY2(call.contains(u"repaired 3 times in 24 h"), qPrintable(call));
}

void TestOrders::secretsAreNowhere()
{
    EngineBed bed;
    bed.services.secrets.insert(u"phone"_s, u"s3cr3t-t0ken"_s);
    bed.setSet(kShop);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(60s);
    const std::vector<Run> runs = bed.runs(u"call-ana"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs[0].outcome, RunOutcome::Succeeded);
    QVERIFY(!runs[0].evidence.empty());
    QByteArray everything;
    for (const MemoryStore::Handed &one : bed.store.handed) {
        for (const Run &run : one.transaction.runs)
            everything += QJsonDocument(toJson(run)).toJson();
        for (const JournalEntry &entry : one.transaction.journal)
            everything += QJsonDocument(entry.input).toJson();
        everything += one.transaction.set.value_or(QByteArray());
    }
    QVERIFY(everything.contains("token of 12 characters"));
    QVERIFY(!everything.contains("s3cr3t"));
}

void TestOrders::missingSecretMeansNotRun()
{
    EngineBed bed;
    bed.setSet(kShop);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(20s);
    const std::vector<Run> runs = bed.runs(u"call-ana"_s);
    QVERIFY(!runs.empty());
    QVERIFY2(runs[0].sentence.contains(u"phone"), qPrintable(runs[0].sentence));
    QVERIFY(runs[0].outcome == RunOutcome::Rejected || runs[0].outcome == RunOutcome::NotRun);
    QCOMPARE(bed.script.performed, QStringList());
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
