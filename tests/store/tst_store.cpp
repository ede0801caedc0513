// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "store_support.h"

#include <QFile>
#include <QJsonArray>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const MonitorId kShop{u"shop"_s};
const MonitorId kMail{u"mail"_s};

Incident incident(qint64 id, const MonitorId &monitor, TimePoint at)
{
    Incident made;
    made.id = {id};
    made.monitor = monitor;
    made.firstFailure = at;
    made.opened = at + 2min;
    made.message = u"refused – „nicht“ erreichbar"_s;
    return made;
}

Run run(qint64 id, qint64 incident, TimePoint at)
{
    Run made;
    made.id = {id};
    made.incident = {incident};
    made.monitor = kShop;
    made.reaction = {u"restart-nginx"_s};
    made.planned = at;
    made.hosts = {u"web1"_s};
    made.evidence = {{u"answer"_s, u"{\"return\": [{}]}"_s}};
    return made;
}

Decision decision(qint64 id, qint64 incident, TimePoint at)
{
    Decision made;
    made.id = {id};
    made.incident = {incident};
    made.monitor = kShop;
    made.at = made.lastAt = at;
    made.code = DecisionCode::Cooldown;
    made.reason = u"cooldown, 4 min left"_s;
    return made;
}

QJsonObject state(const MonitorId &monitor, int streak)
{
    return {{u"monitor"_s, monitor.value}, {u"streak"_s, streak}};
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void newOneIsEmpty();
    void everythingComesBack();
    void sameEntityIsReplaced();
    void oldAndDoneIsNotLoaded();
    void answersComeInOrderFromTheEventLoop();
    void destroyedContextGetsNoAnswer();
    void batchedIsAnsweredAtOnceAndKept();
    void incidentsArePaged();
    void activityIsPaged();
    void activityShowsTheLatestOfEach();
    void transitionsBelongToTheirIncident();
    void journalByTime();
    void setByTime();
    void missingIsNotFound();
    void backupIsAStore();
    void verifyIsContent();
    void closingWritesWhatWaits();
};

void TestStore::newOneIsEmpty()
{
    StoreBed bed;
    const Result<StoredWorld> world = bed->load();
    QVERIFY(world);
    QVERIFY(world->set.isEmpty() && world->monitorStates.empty() && world->incidents.empty()
            && world->globals.isEmpty());
    QCOMPARE(world->lastSequence, 0);
}

void TestStore::everythingComesBack()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    t.journal = {{1, now, {{u"type"_s, u"observed"_s}}}, {2, now + 1s, {{u"type"_s, u"tick"_s}}}};
    t.monitorStates = {state(kShop, 3), state(kMail, 0)};
    t.transitions = {{kShop, MonitorWord::Up, MonitorWord::Down, now, Cause::Refused, u"3 of 3"_s}};
    t.incidents = {incident(1, kShop, now)};
    t.runs = {run(1, 1, now)};
    t.decisions = {decision(1, 1, now)};
    Hold hold;
    hold.id = {4};
    hold.scope = HoldScope::Host;
    hold.name = u"web1"_s;
    t.holds = {hold};
    t.globals = QJsonObject{{u"next-run"_s, 2}};
    t.set = QByteArray("version: 1\n");
    t.setBy = u"ana"_s;
    t.remembered = {{RunId{1}, {{u"jid"_s, u"20261121"_s}}}};
    QVERIFY(bed.commit(t));
    bed.reopen();
    const Result<StoredWorld> world = bed->load();
    QVERIFY(world);
    QCOMPARE(world->set, *t.set);
    QCOMPARE(world->lastSequence, 2);
    QCOMPARE(world->monitorStates, t.monitorStates);
    QCOMPARE(world->incidents, t.incidents);
    QCOMPARE(world->runs, t.runs);
    QCOMPARE(world->decisions, t.decisions);
    QCOMPARE(world->holds, t.holds);
    QCOMPARE(world->globals, *t.globals);
    QCOMPARE(world->remembered, t.remembered);
    QCOMPARE(bed->journal(now, now + 1h).value_or(std::vector<JournalEntry>{}), t.journal);
    QCOMPARE(bed->runsOf({1}).value_or(std::vector<Run>{}), t.runs);
    QCOMPARE(bed->run({1}).value_or(Run{}), t.runs.front());
    QCOMPARE(bed->incident({1}).value_or(Incident{}), t.incidents.front());
}

void TestStore::sameEntityIsReplaced()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    t.incidents = {incident(1, kShop, now)};
    t.decisions = {decision(1, 1, now)};
    t.monitorStates = {state(kShop, 1)};
    t.holds = {Hold{}};
    t.holds.front().id = {1};
    QVERIFY(bed.commit(t));
    t.decisions.front().count = 7;
    t.monitorStates = {state(kShop, 2)};
    t.holds.clear();
    t.holdsGone = {HoldId{1}};
    QVERIFY(bed.commit(t));
    const Result<StoredWorld> world = bed->load();
    QVERIFY(world);
    QCOMPARE(world->incidents.size(), 1U);
    QCOMPARE(world->decisions.size(), 1U);
    QCOMPARE(world->decisions.front().count, 7);
    QCOMPARE(world->monitorStates, (std::vector{state(kShop, 2)}));
    QVERIFY(world->holds.empty());
}

void TestStore::oldAndDoneIsNotLoaded()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    for (int i = 1; i <= 3; ++i) {
        t.incidents.push_back(incident(i, kShop, now));
        t.decisions.push_back(decision(i, i, now));
        t.runs.push_back(run(i, i, now));
        t.remembered.push_back({RunId{i}, {{u"n"_s, i}}});
    }
    t.incidents[0].end = IncidentEnd::Recovered;
    t.incidents[0].closed = now;
    t.runs[0].verdict = Verdict::Repaired;
    t.runs[0].phase = RunPhase::Ended;
    t.incidents[1].end = IncidentEnd::Recovered;
    t.incidents[1].closed = now + 10h;
    QVERIFY(bed.commit(t));
    bed.clock.advance(25h);
    const Result<StoredWorld> world = bed->load();
    QVERIFY(world);
    QCOMPARE(world->incidents, (std::vector{t.incidents[1], t.incidents[2]}));
    QCOMPARE(world->runs, (std::vector{t.runs[1], t.runs[2]}));
    QCOMPARE(world->decisions, (std::vector{t.decisions[2]}));
    QCOMPARE(world->remembered.size(), 2U);
}

void TestStore::answersComeInOrderFromTheEventLoop()
{
    StoreBed bed;
    QObject context;
    std::vector<int> order;
    for (int i = 0; i < 500; ++i) {
        Transaction t;
        t.decisions = {decision(i + 1, 1, bed.clock.wallNow())};
        bed->commit(t, Durability::Full, &context, [&order, i](const Result<void> &result) {
            if (result)
                order.push_back(i);
        });
    }
    QVERIFY(order.empty()); // never inside commit()
    QTRY_COMPARE(order.size(), 500U);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestStore::destroyedContextGetsNoAnswer()
{
    StoreBed bed;
    int answers = 0;
    for (int round = 0; round < 200; ++round) {
        auto context = std::make_unique<QObject>();
        bed->commit({}, Durability::Full, context.get(), [&answers](const Result<void> &) { ++answers; });
        if (round % 2 == 0)
            QVERIFY(bed->flush()); // the answer is posted already
        context.reset();
    }
    QCoreApplication::processEvents(); // house: a test's own loop
    QVERIFY(bed->flush());
    QCOMPARE(answers, 0);
}

void TestStore::batchedIsAnsweredAtOnceAndKept()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    t.results = {okRow(kShop, now)};
    QVERIFY(bed.commit(t, Durability::Batched));
    // Not on disk yet, and seen nevertheless.
    QCOMPARE(bed->rawResults(kShop, now, now + 1h).value_or(std::vector<ResultRow>{}), t.results);
    bed.reopen();
    QCOMPARE(bed->rawResults(kShop, now, now + 1h).value_or(std::vector<ResultRow>{}), t.results);
}

void TestStore::incidentsArePaged()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    for (int i = 1; i <= 25; ++i) {
        t.incidents.push_back(incident(i, i % 5 == 0 ? kMail : kShop, now + Millis{i * 1000}));
        t.incidents.back().end = IncidentEnd::Recovered;
        t.incidents.back().closed = now + std::chrono::hours{i};
    }
    QVERIFY(bed.commit(t));
    std::vector<qint64> seen;
    IncidentFilter filter;
    filter.limit = 10;
    for (int page = 0; page < 4; ++page) {
        const auto rows = bed->incidents(filter).value_or(std::vector<Incident>{});
        QCOMPARE(rows.size(), page < 2 ? 10U : page == 2 ? 5U : 0U);
        for (const Incident &row : rows)
            seen.push_back(row.id.value);
        if (!rows.empty())
            filter.before = rows.back().id;
    }
    QCOMPARE(seen.size(), 25U);
    QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
    filter = {};
    filter.monitor = kMail;
    QCOMPARE(bed->incidents(filter).value_or(std::vector<Incident>{}).size(), 5U);
    filter.since = now + 20h;
    QCOMPARE(bed->incidents(filter).value_or(std::vector<Incident>{}).size(), 2U);
    filter.monitor = MonitorId{u"nobody"_s};
    QVERIFY(bed->incidents(filter).value_or(std::vector<Incident>{Incident{}}).empty());
}

void TestStore::activityIsPaged()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    for (int i = 1; i <= 30; ++i) {
        Transaction t;
        t.decisions = {decision(i, i % 3 + 1, now)};
        t.notes = {{now, kMail, {}, u"note %1"_s.arg(i)}};
        bed->commit(t, Durability::Full, nullptr, {});
    }
    QVERIFY(bed->flush());
    ActivityFilter filter;
    filter.limit = 7;
    std::vector<qint64> seen;
    while (true) {
        const auto rows = bed->activity(filter).value_or(std::vector<ActivityRow>{});
        if (rows.empty())
            break;
        for (const ActivityRow &row : rows) {
            seen.push_back(row.sequence);
            QVERIFY(row.decision.has_value() != !row.note.isEmpty());
        }
        filter.before = rows.back().sequence;
    }
    QCOMPARE(seen.size(), 60U);
    QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
    QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
    filter = {};
    filter.monitor = kMail;
    QCOMPARE(bed->activity(filter).value_or(std::vector<ActivityRow>{}).size(), 30U);
    filter.monitor.reset();
    filter.incident = IncidentId{2};
    QCOMPARE(bed->activity(filter).value_or(std::vector<ActivityRow>{}).size(), 10U);
}

void TestStore::activityShowsTheLatestOfEach()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    t.runs = {run(1, 1, now)};
    QVERIFY(bed.commit(t));
    t.runs.front().verdict = Verdict::Repaired;
    QVERIFY(bed.commit(t));
    const auto rows = bed->activity({}).value_or(std::vector<ActivityRow>{});
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().run->verdict, Verdict::Repaired);
}

void TestStore::transitionsBelongToTheirIncident()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    t.transitions = {{kShop, MonitorWord::Pending, MonitorWord::Up, now - 1h, {}, {}}};
    QVERIFY(bed.commit(t));
    t.transitions = {{kShop, MonitorWord::Up, MonitorWord::Down, now, {}, {}}};
    t.incidents = {incident(1, kShop, now)};
    QVERIFY(bed.commit(t));
    t.transitions = {{kShop, MonitorWord::Down, MonitorWord::Up, now + 5min, {}, {}}};
    t.incidents.front().end = IncidentEnd::Recovered;
    t.incidents.front().closed = now + 5min;
    QVERIFY(bed.commit(t));
    t = {};
    t.transitions = {{kShop, MonitorWord::Up, MonitorWord::Degraded, now + 1h, {}, {}}};
    QVERIFY(bed.commit(t));
    ActivityFilter filter;
    filter.incident = IncidentId{1};
    const auto rows = bed->activity(filter).value_or(std::vector<ActivityRow>{});
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows.at(0).transition->to, MonitorWord::Up);
    QCOMPARE(rows.at(1).transition->to, MonitorWord::Down);
}

void TestStore::journalByTime()
{
    StoreBed bed;
    const TimePoint now = bed.clock.wallNow();
    Transaction t;
    for (int i = 1; i <= 10; ++i)
        t.journal.push_back({i, now + std::chrono::minutes{i}, {{u"n"_s, i}}});
    QVERIFY(bed.commit(t));
    const auto entries = bed->journal(now + 3min, now + 6min).value_or(std::vector<JournalEntry>{});
    QCOMPARE(entries, (std::vector(t.journal.begin() + 2, t.journal.begin() + 5)));
}

void TestStore::setByTime()
{
    StoreBed bed;
    const TimePoint first = bed.clock.wallNow();
    Transaction t;
    t.set = QByteArray("a");
    QVERIFY(bed.commit(t));
    bed.clock.advance(1h);
    t.set = QByteArray("b");
    QVERIFY(bed.commit(t));
    QCOMPARE(bed->setAt(first - 1s).value_or("?"), QByteArray());
    QCOMPARE(bed->setAt(first + 1min).value_or("?"), QByteArray("a"));
    QCOMPARE(bed->setAt(first + 2h).value_or("?"), QByteArray("b"));
    QCOMPARE(bed->load()->set, QByteArray("b"));
}

void TestStore::missingIsNotFound()
{
    StoreBed bed;
    QCOMPARE(bed->incident({77}).error().code, ErrorCode::NotFound);
    QCOMPARE(bed->run({77}).error().sentence, u"There is no run 77."_s);
}

void TestStore::backupIsAStore()
{
    StoreBed bed;
    Transaction t;
    t.incidents = {incident(1, kShop, bed.clock.wallNow())};
    bed->commit(t, Durability::Batched, nullptr, {}); // what waits is part of it
    const QTemporaryDir other;
    const QString file = other.filePath(u"it's a backup.sqlite"_s);
    QVERIFY(bed->backupTo(file));
    QCOMPARE(bed->backupTo(file).error().code, ErrorCode::Conflict);
    QVERIFY(QFile::rename(file, other.filePath(u"salve.sqlite"_s)));
    const auto copy = SqliteStore::open(other.path(), bed.clock);
    QVERIFY(copy);
    QCOMPARE((*copy)->load()->incidents, t.incidents);
    QCOMPARE(bed->backupTo(u"/nowhere/at/all.sqlite"_s).error().code, ErrorCode::Io);
}

void TestStore::verifyIsContent()
{
    StoreBed bed;
    QVERIFY(bed->verify());
}

void TestStore::closingWritesWhatWaits()
{
    StoreBed bed;
    Transaction t;
    for (int i = 1; i <= 5'000; ++i)
        t.journal.push_back({i, bed.clock.wallNow(), {}});
    bed->commit(t, Durability::Full, nullptr, {});
    bed.reopen();
    QCOMPARE(bed->load()->lastSequence, 5'000);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
