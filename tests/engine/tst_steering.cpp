// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_schema.h"
#include "reactions/kinds.h"
#include "support/engine_bed.h"

#include <algorithm>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Those that do as the test says, and those that act inside as they are.
const Kinds &kindsWithInside()
{
    static const std::vector<const ReactionKind *> kReactions = [] {
        const Kinds scripted = scriptedKinds();
        std::vector<const ReactionKind *> all(scripted.reactions.begin(), scripted.reactions.end());
        for (const ReactionKind *kind : reactionKinds()) {
            if (kind->isInside())
                all.push_back(kind);
        }
        return all;
    }();
    static const Kinds kKinds{scriptedKinds().checks, kReactions, {}};
    return kKinds;
}

/// Two hosts; the shop's runbook has these steps.
QByteArray setWith(const QByteArray &steps, const QByteArray &tell = "{run: call-ana, unless-repaired-within: 5m}")
{
    return R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
tell:
  - )" + tell
           + R"(
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1, runbook: fix}
  - {id: db, kind: probe, target: db, on-host: db1, tags: [behind]}
reactions:
  - {id: restart, kind: repair, what: 'restart nginx on {{monitor.host}}'}
  - {id: call-ana, kind: call, what: '{{incident.sentence}}'}
  - {id: hold-db, kind: maintenance, stops: repairs, target: db1, for: 10m, reason: deploying}
  - {id: end-db, kind: maintenance, do: end, target: db1}
  - {id: rest-db, kind: maintenance, target: db1, for: 10m, reason: deploying}
  - {id: rest-shop, kind: maintenance, target: web1, for: 10m}
  - {id: pause-shop, kind: pause-monitor, monitors: [shop]}
  - {id: look-db, kind: check-now, tags: [behind]}
  - {id: look-shop, kind: check-now, monitors: [shop]}
  - {id: note, kind: annotate, text: 'Found {{result.cause}}'}
runbooks:
  - id: fix
    steps: [)"
           + steps + "]\n";
}

} // namespace

/// What reactions do in Salve itself, through the whole engine.
class TestSteering : public QObject
{
    Q_OBJECT
private slots:
    void holdsAndEnds();
    void leavesThePeoplesHolds();
    void plansAndTidiesUp();
    void isThereOrIsNot_data();
    void isThereOrIsNot();
    void pausesOnlyWhatIsHeardOf();
    void silencesOnlyWhatIsHeardOf();
    void getsNoCredit();
    void holdsNobodyUp();
    void spendsNoRepairs();
    void looksCountForNothing();
    void looksDoNotGoRound();
    void notesStandInTheTimeline();

private:
    static void breakDown(EngineBed &bed, const QByteArray &set);
    static Run byHand(EngineBed &bed, const QString &reaction);
    static std::vector<Maintenance> windows(EngineBed &bed) { return bed.engine().world().set().maintenance; }
    static QStringList notes(EngineBed &bed);
};

/// Well for a minute, and then the shop is down.
void TestSteering::breakDown(EngineBed &bed, const QByteArray &set)
{
    bed.setSet(set);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(20s);
}

Run TestSteering::byHand(EngineBed &bed, const QString &reaction)
{
    bed.engine().take(rules::RunByHand{bed.clock.wallNow(), {reaction}, {}, u"ana"_s});
    bed.pass(1s);
    const std::vector<Run> runs = bed.runs(reaction);
    return runs.empty() ? Run{} : runs.back();
}

QStringList TestSteering::notes(EngineBed &bed)
{
    bed.pass(6s); // they are written in batches
    QStringList texts;
    for (const MemoryStore::Handed &handed : bed.store.handed) {
        for (const ActivityNote &note : handed.transaction.notes)
            texts.append(u"%1/%2 %3"_s.arg(note.monitor.value).arg(note.incident.value).arg(note.text));
    }
    return texts;
}

void TestSteering::holdsAndEnds()
{
    EngineBed bed(kindsWithInside());
    bed.setSet(setWith("{run: restart, when: down}"));
    const TimePoint began = bed.clock.wallNow();
    QCOMPARE(byHand(bed, u"hold-db"_s).outcome, RunOutcome::Succeeded);
    std::vector<Hold> holds = bed.engine().world().holds();
    QCOMPARE(holds.size(), 1u);
    QCOMPARE(holds.front().by, u"reaction hold-db (ana)"_s);
    QCOMPARE(holds.front().reason, u"deploying"_s);
    QCOMPARE(holds.front().name, u"db1"_s);
    QCOMPARE(msOf(holds.front().until), msOf(began + 10min));
    bed.pass(1min);
    byHand(bed, u"hold-db"_s); // again: it lasts from now on, and is one
    holds = bed.engine().world().holds();
    QCOMPARE(holds.size(), 1u);
    QVERIFY(holds.front().until > began + 11min - 1ms);
    QCOMPARE(byHand(bed, u"end-db"_s).outcome, RunOutcome::Succeeded);
    QVERIFY(bed.engine().world().holds().empty());
    QCOMPARE(byHand(bed, u"end-db"_s).outcome, RunOutcome::Succeeded); // nothing to end is no failure
}

void TestSteering::leavesThePeoplesHolds()
{
    EngineBed bed(kindsWithInside());
    bed.setSet(setWith("{run: restart, when: down}"));
    bed.engine().take(rules::HoldPlaced{bed.clock.wallNow(),
                                        {{}, HoldScope::Host, u"db1"_s, false, u"patch"_s, u"ana"_s, {}, kNever}});
    drain();
    byHand(bed, u"hold-db"_s);
    byHand(bed, u"end-db"_s);
    const std::vector<Hold> holds = bed.engine().world().holds();
    QCOMPARE(holds.size(), 1u);
    QCOMPARE(holds.front().by, u"ana"_s);
}

void TestSteering::plansAndTidiesUp()
{
    EngineBed bed(kindsWithInside());
    bed.setSet(setWith("{run: restart, when: down}"));
    QCOMPARE(byHand(bed, u"rest-db"_s).outcome, RunOutcome::Succeeded);
    QCOMPARE(windows(bed).size(), 1u);
    QCOMPARE(windows(bed).front().hosts, QStringList{u"db1"_s});
    QCOMPARE(windows(bed).front().extra.textAt(u"x-by"), u"reaction rest-db (ana)"_s);
    bed.script.fail(u"db"_s);
    bed.pass(30s);
    QVERIFY(bed.script.performed.isEmpty()); // nobody is told
    bed.engine().stop();
    bed.start(); // it is in the set that is stored
    QCOMPARE(windows(bed).size(), 1u);
    bed.script.mend(u"db"_s);
    bed.pass(11min);
    byHand(bed, u"rest-shop"_s);
    QCOMPARE(windows(bed).size(), 1u); // what is over was taken out
    QCOMPARE(windows(bed).front().hosts, QStringList{u"web1"_s});
}

void TestSteering::isThereOrIsNot_data()
{
    QTest::addColumn<QString>("reaction");
    QTest::addColumn<int>("commits");
    for (const char *reaction : {"hold-db", "rest-db", "pause-shop"}) {
        for (int commits = 0; commits < 5; ++commits)
            QTest::addRow("%s, cut after %d", reaction, commits) << QString::fromLatin1(reaction) << commits;
    }
}

/// The process dies between any two transactions: the run succeeded if its deed is there, and only then.
void TestSteering::isThereOrIsNot()
{
    QFETCH(QString, reaction);
    QFETCH(int, commits);
    EngineBed bed(kindsWithInside());
    bed.setSet(setWith("{run: restart, when: down}"));
    bed.pass(30s);
    bed.store.fullCommitsLeft = commits;
    bed.engine().take(rules::RunByHand{bed.clock.wallNow(), {reaction}, {}, u"ana"_s});
    drain();
    bed.kill();
    bed.store.fullCommitsLeft = -1;
    bed.start();
    bed.pass(1s);
    const bool isThere = !bed.engine().world().holds().empty() || !windows(bed).empty()
                         || !bed.engine().world().set().monitor({u"shop"_s})->enabled;
    const std::vector<Run> runs = bed.runs(reaction);
    QVERIFY(runs.size() <= 1u);
    QCOMPARE(isThere, runs.size() == 1u && runs.front().outcome == RunOutcome::Succeeded);
    QVERIFY(commits > 0 || !isThere);
    QVERIFY(commits < 4 || isThere);
    QVERIFY(bed.engine().world().holds().size() + windows(bed).size() <= 1u);
}

void TestSteering::pausesOnlyWhatIsHeardOf()
{
    EngineBed bed(kindsWithInside());
    breakDown(bed, setWith("{run: pause-shop, when: down, repeat: 6m, cooldown: 6m}"));
    QCOMPARE(bed.runs(u"pause-shop"_s).size(), 1u);
    QCOMPARE(bed.runs(u"pause-shop"_s).front().outcome, RunOutcome::Failed);
    QVERIFY(bed.runs(u"pause-shop"_s).front().sentence.contains("Nobody has been told"_L1));
    QVERIFY(bed.engine().world().set().monitor({u"shop"_s})->enabled);
    bed.pass(7min); // Ana is told after 5 min, and it is tried again after 6
    QVERIFY(!bed.script.performed.isEmpty());
    QVERIFY(!bed.engine().world().set().monitor({u"shop"_s})->enabled);
    const std::vector<Run> runs = bed.runs(u"pause-shop"_s);
    QCOMPARE(runs.back().outcome, RunOutcome::Succeeded);
    QCOMPARE(runs.back().verdict, Verdict::Unproven);
    const Incident *incident = bed.engine().world().incident(runs.back().incident);
    QVERIFY(incident != nullptr);
    QCOMPARE(incident->end, IncidentEnd::MonitorPaused); // and not recovered
    const auto edit = std::find_if(bed.store.handed.rbegin(), bed.store.handed.rend(), [](const auto &handed) {
        return handed.transaction.set.has_value();
    });
    QVERIFY(edit != bed.store.handed.rend());
    QCOMPARE(edit->transaction.setBy, u"reaction pause-shop (runbook fix)"_s);
}

void TestSteering::silencesOnlyWhatIsHeardOf()
{
    EngineBed bed(kindsWithInside());
    breakDown(bed, setWith("{run: rest-shop, when: down}, {run: rest-db, when: down}"));
    QCOMPARE(bed.runs(u"rest-shop"_s).front().outcome, RunOutcome::Failed);
    QCOMPARE(bed.runs(u"rest-db"_s).front().outcome, RunOutcome::Succeeded); // nothing is wrong with the database
    QCOMPARE(windows(bed).size(), 1u);
    QCOMPARE(windows(bed).front().extra.textAt(u"x-by"), u"reaction rest-db (runbook fix)"_s);
    bed.pass(6min);
    QCOMPARE(bed.script.performed.size(), 1); // Ana hears of the shop as ever
}

void TestSteering::getsNoCredit()
{
    EngineBed bed(kindsWithInside());
    breakDown(bed, setWith("{run: note, when: down}, {run: look-shop, when: down, after: 40s}"));
    bed.script.mend(u"shop"_s); // by itself: the very look that the reaction asks for finds it well
    bed.pass(1min);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    for (const char *reaction : {"note", "look-shop"}) {
        for (const Run &run : bed.runs(QString::fromLatin1(reaction)))
            QCOMPARE(run.verdict, Verdict::Unproven);
    }
    QCOMPARE(bed.runs(u"note"_s).size(), 1u);
}

void TestSteering::holdsNobodyUp()
{
    EngineBed bed(kindsWithInside());
    breakDown(bed, setWith("{run: note, when: down}, {run: hold-db, when: down}, {run: restart, when: down}"));
    QCOMPARE(bed.runs(u"note"_s).size(), 1u);
    QCOMPARE(bed.runs(u"hold-db"_s).size(), 1u);
    QCOMPARE(bed.script.performed, QStringList{u"restart nginx on web1"_s}); // at once, and not a verdict later
}

void TestSteering::spendsNoRepairs()
{
    EngineBed bed(kindsWithInside());
    bed.setSet(setWith("{run: note, when: down}, {run: restart, when: down}")
               + "limits: [{scope: host, at-most: 1 per 1h}]\n");
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    bed.pass(20s);
    QCOMPARE(bed.runs(u"note"_s).size(), 1u);
    QCOMPARE(bed.runs(u"restart"_s).size(), 1u); // the one repair that the host may have in an hour
}

void TestSteering::looksCountForNothing()
{
    EngineBed bed(kindsWithInside());
    bed.setSet(setWith("{run: restart, when: down}"));
    bed.pass(60s);
    bed.script.fail(u"db"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(byHand(bed, u"look-db"_s).outcome, RunOutcome::Succeeded); // within one interval
    QVERIFY(bed.runs(u"look-db"_s).front().evidence.front().text.contains("db: critical"_L1));
    QVERIFY(bed.word(u"db"_s) != MonitorWord::Down);
    bed.pass(20s);
    QCOMPARE(bed.word(u"db"_s), MonitorWord::Down);
}

void TestSteering::looksDoNotGoRound()
{
    EngineBed bed(kindsWithInside());
    breakDown(bed, setWith("{run: look-shop, when: down}"));
    bed.pass(14min);
    QCOMPARE(bed.runs(u"look-shop"_s).size(), 1u); // it finds it down, and that starts nothing
    EngineBed again(kindsWithInside());
    breakDown(again, setWith("{run: look-shop, when: down, repeat: 5m}"));
    again.pass(14min);
    QCOMPARE(again.runs(u"look-shop"_s).size(), 3u); // 0, 5 and 10 min
}

void TestSteering::notesStandInTheTimeline()
{
    EngineBed bed(kindsWithInside());
    breakDown(bed, setWith("{run: note, when: down}"));
    const Incident *incident = bed.incident(u"shop"_s);
    QVERIFY(incident != nullptr);
    QVERIFY(incident->told.isEmpty()); // a note is no message, and Ana's 5 min are not over
    bed.pass(5min);
    QCOMPARE(incident->told, QStringList{u"call-ana"_s});
    QVERIFY2(notes(bed).contains(u"shop/%1 Found status"_s.arg(incident->id.value)),
             qPrintable(notes(bed).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
