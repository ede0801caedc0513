// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_schema.h"
#include "engine/engine.h"
#include "net/network.h"
#include "reactions/kinds.h"
#include "stage/salt_stand_in.h"
#include "stage/story_check.h"
#include "stage/story_log.h"
#include "support/memory_store.h"
#include "support/scripted_kinds.h"
#include "support/spin.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An outage every four hours: nothing that counts by the hour stops a repair, and nothing flaps.
constexpr Millis kBetween = 4h;
constexpr int kRounds = 200;
const QByteArray kSet = R"(salve: 1
defaults: {every: 10m, timeout: 5s, down-after: 1}
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1, runbook: heal}
reactions:
  - id: restart
    kind: salt-run
    url: URL
    username: salve
    password: {secret: salt-api}
    target: web1
    function: FUNCTION
    arguments: [nginx]
runbooks:
  - id: heal
    steps:
      - {run: restart, when: down}
)";
const QString kPassword = u"p4ss-W0rd-77"_s;

/// Everything that has been posted is done, and what follows from it too.
void drain()
{
    for (int round = 0; round < 16; ++round)
        QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// One of two that look at the same shop and would repair it: a store, a clock and a network of its own.
struct Installation
{
    Installation(const QString &name, Millis ahead, const Kinds &kinds, const QByteArray &yaml)
        : clock(timeFromMs(1'800'000'000'000) + ahead),
          log(timeFromMs(0)),
          store(std::make_unique<MemoryStore>(), log),
          network(clock, [](const QString &) -> Result<QString> { return kPassword; }),
          engine(clock, store, kinds, network.services(), Schedule::Running, [] { return true; })
    {
        if (const Result<void> started = engine.start(name); !started)
            qFatal("%s", qPrintable(started.error().sentence));
        const SetReading reading = readSet(yaml, kinds);
        if (hasErrors(reading.problems))
            qFatal("%s", qPrintable(firstError(reading.problems).sentence));
        engine.changeSet(reading.set, yaml, name);
        engine.take(rules::ArmingGiven{clock.wallNow(), RunbookId{u"heal"_s}, true, name});
    }

    const Run *lastRun() const { return log.runs().empty() ? nullptr : &log.runs().rbegin()->second; }
    bool isRunning() const { return lastRun() && lastRun()->phase == RunPhase::Started; }

    ManualClock clock;
    StoryLog log;
    RecordingStore store;
    Network network;
    Engine engine;
};

/// How far the first one is when the second begins.
enum class Lead {
    None,
    Looked, ///< its look for the job has arrived
    Sent,   ///< its job has
    Ended   ///< its run is over
};
constexpr std::array kLeads{Lead::None, Lead::Looked, Lead::Sent, Lead::Ended};

/// What came of one round.
struct Round
{
    int executed{0};
    int sent{0};
    QSet<QString> jids;
    bool wasWindow{false}; ///< both had looked, and found nothing, before either job arrived
};

} // namespace

/// No set says who acts, so both do: what keeps the repair from being made twice is the job id alone.
///
/// To look it up first is no lock: both may find nothing and both may send. What is guaranteed then is that Salt
/// executes a job id once on a minion, and that whoever was second takes the result of that job for its own.
class TestRace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theJobRunsOnceInEachRound_data();
    void theJobRunsOnceInEachRound();

private:
    void begin(const QString &function, Millis takes);
    void pass(Installation &one, Millis time, Millis step = 1min);
    void finishRuns();
    int asked(const QString &text) const;
    Round race(Installation &first, Installation &second, Lead lead, Millis late);

    SystemClock m_systemClock;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<StandInSalt> m_master;
    Kinds m_kinds;
    std::unique_ptr<Installation> m_a;
    std::unique_ptr<Installation> m_b;
    QString m_function;
};

void TestRace::init()
{
    m_script = std::make_unique<Script>();
    m_kinds = {scriptedKinds().checks, reactionKinds()};
    m_master = std::make_unique<StandInSalt>(m_systemClock);
    m_master->behaviour().silence = 10ms;
    m_master->minions().add(u"web1"_s, {u"web"_s});
    m_master->addUser(u"salve"_s, {kPassword});
    QVERIFY(m_master->server().open());
}

void TestRace::cleanup()
{
    m_a.reset();
    m_b.reset();
    m_master.reset();
    m_script.reset();
}

void TestRace::begin(const QString &function, Millis takes)
{
    m_function = function;
    m_master->minions().setFunction([function, takes](const StandInCall &call) {
        return call.function == function ? StandInReturn{true, 0, takes} : StandInReturn{false, 0, Millis{0}};
    });
    QByteArray yaml = kSet;
    yaml.replace("URL", m_master->url().toString().toUtf8()).replace("FUNCTION", function.toUtf8());
    m_a = std::make_unique<Installation>(u"ops-box"_s, 0ms, m_kinds, yaml);
    m_b = std::make_unique<Installation>(u"laptop"_s, 7ms, m_kinds, yaml);
    pass(*m_a, 2h); // seen up
    pass(*m_b, 2h);
}

/// From look to look, or in steps that short, with everything done in between.
void TestRace::pass(Installation &one, Millis time, Millis step)
{
    const TimePoint end = one.clock.wallNow() + time;
    drain();
    while (one.clock.wallNow() < end) {
        const TimePoint look = one.engine.nextCheck(MonitorId{u"shop"_s});
        one.clock.advanceTo(
            std::min({std::max(look, one.clock.wallNow() + Millis{1}), one.clock.wallNow() + step, end}));
        drain();
    }
}

/// What is on its way needs the computer's time, and for its pauses a little of the clocks', which run faster.
void TestRace::finishRuns()
{
    constexpr qint64 kHaste = 10;
    constexpr qint64 kLongestStep_ms = 200;
    QElapsedTimer watch;
    watch.start();
    const bool areOver = spinUntil(
        [&] {
            const Millis step{std::min(kLongestStep_ms, kHaste * watch.elapsed())};
            if (step > Millis{0})
                watch.restart();
            for (Installation *one : {m_a.get(), m_b.get()}) {
                if (one->isRunning())
                    one->clock.advance(step);
            }
            return !m_a->isRunning() && !m_b->isRunning();
        },
        10s);
    QVERIFY(areOver);
    drain();
}

/// How many requests so far had this text in their body.
int TestRace::asked(const QString &text) const
{
    const auto &all = m_master->requests();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [bytes = text.toUtf8()](const auto &one) { return one.body.contains(bytes); }));
}

Round TestRace::race(Installation &first, Installation &second, Lead lead, Millis late)
{
    const QString look = u"jobs.list_job"_s;
    const size_t firstCall = m_master->minions().executed().size();
    const size_t firstRequest = m_master->requests().size();
    const int looks = asked(look);
    const int sends = asked(m_function);
    const size_t due = first.log.runs().size() + 1;
    m_script->fail(u"shop"_s);
    const TimePoint slot = first.engine.nextCheck(MonitorId{u"shop"_s});
    first.clock.advanceTo(slot);
    if (lead != Lead::None) {
        const bool isThere = spinUntil([&] {
            return lead == Lead::Looked ? asked(look) > looks
                   : lead == Lead::Sent ? asked(m_function) > sends
                                        : first.log.runs().size() == due && !first.isRunning();
        });
        if (!isThere)
            qWarning("the first one did not come so far");
    }
    second.clock.advanceTo(slot + late);
    if (!spinUntil([&] { return first.log.runs().size() == due && second.log.runs().size() == due; }))
        qWarning("not both have decided it");
    finishRuns();
    m_script->mend(u"shop"_s);
    pass(first, 10s, 1s); // the re-check
    pass(second, 10s, 1s);

    Round round;
    const auto &calls = m_master->minions().executed();
    round.executed =
        static_cast<int>(std::count_if(calls.begin() + static_cast<std::ptrdiff_t>(firstCall),
                                       calls.end(),
                                       [this](const StandInCall &call) { return call.function == m_function; }));
    int looksBefore = 0;
    const auto &requests = m_master->requests();
    for (size_t i = firstRequest; i < requests.size(); ++i) {
        if (requests[i].body.contains(look.toUtf8()) && round.sent == 0)
            ++looksBefore;
        if (!requests[i].body.contains(m_function.toUtf8()))
            continue;
        ++round.sent;
        round.jids.insert(QJsonDocument::fromJson(requests[i].body)[0][u"jid"].toString());
    }
    round.wasWindow = round.sent == 2 && looksBefore == 2;
    return round;
}

void TestRace::theJobRunsOnceInEachRound_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<Millis>("takes");
    QTest::addColumn<int>("rounds");
    QTest::newRow("at once") << u"service.restart"_s << Millis{0} << kRounds;
    QTest::newRow("in a while") << u"service.restart"_s << Millis{5} << kRounds / 5;
}

void TestRace::theJobRunsOnceInEachRound()
{
    QFETCH(QString, function);
    QFETCH(Millis, takes);
    QFETCH(int, rounds);
    // Either way each of them sees a run that succeeded and a repair that is proven.
    const QStringList told{u"* transition shop down status"_s,
                           u"* incident-opened shop down"_s,
                           u"* run-started shop/restart"_s,
                           u"* run-ended shop/restart succeeded"_s,
                           u"* transition shop up"_s,
                           u"* verified shop/restart repaired run of *"_s,
                           u"* incident-closed shop recovered"_s};
    begin(function, takes);
    int windows = 0;
    int foundByLook = 0;
    for (int i = 0; i < rounds; ++i) {
        const Lead lead = kLeads[static_cast<size_t>(i) % kLeads.size()];
        Installation &first = i / 4 % 2 == 0 ? *m_a : *m_b;
        Installation &second = i / 4 % 2 == 0 ? *m_b : *m_a;
        const qsizetype before[]{m_a->log.lines({}).size(), m_b->log.lines({}).size()};
        const Round round = race(first, second, lead, Millis{i % 10});
        const QString heard = (m_a->log.lines({}).mid(before[0]) + m_b->log.lines({}).mid(before[1])).join(u'\n');
        QVERIFY2(round.executed == 1,
                 qPrintable(u"round %1: executed %2 times\n%3"_s.arg(i).arg(round.executed).arg(heard)));
        QCOMPARE(round.jids.size(), 1);
        QVERIFY2(round.sent == 1 || round.wasWindow, qPrintable(u"round %1: sent although it was found"_s.arg(i)));
        windows += round.wasWindow ? 1 : 0;
        foundByLook += round.sent == 1 ? 1 : 0;
        for (const Installation *one : {m_a.get(), m_b.get()}) {
            QCOMPARE(one->log.runs().size(), static_cast<size_t>(i) + 1);
            QCOMPARE(one->lastRun()->sentence, u"web1: restarted"_s);
            const QStringList lines = one->log.lines({}).mid(before[one == m_b.get() ? 1 : 0]);
            QVERIFY2(storyDiff(told, lines, {}).isEmpty(), qPrintable(storyDiff(told, lines, {})));
        }
        pass(*m_a, kBetween);
        pass(*m_b, kBetween);
    }
    // Who is behind finds the job; who is level may send it, too.
    QVERIFY2(foundByLook >= rounds / 2, qPrintable(QString::number(foundByLook)));
    QVERIFY2(windows > 0, "the window between a look and a job was never met");
}

QTEST_GUILESS_MAIN(TestRace)
#include "tst_race.moc"
