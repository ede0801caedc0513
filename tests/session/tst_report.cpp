// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/report.h"
#include "support/memory_store.h"

#include <QJsonArray>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TimePoint kNow = timeFromMs(1'800'000'000'000);

/// What a month has left behind.
class History
{
public:
    MemoryStore store;

    Incident incident(const QString &monitor, Cause cause, TimePoint at, bool isTold = false)
    {
        Incident made;
        made.id = {++m_incidents};
        made.monitor = {monitor};
        made.firstFailure = at;
        made.opened = at + 2min;
        made.closed = at + 10min;
        made.end = IncidentEnd::Recovered;
        made.cause = cause;
        if (isTold)
            made.told = {u"call-ana"_s};
        put([&made](Transaction &transaction) { transaction.incidents = {made}; });
        return made;
    }
    Run run(const Incident &incident, const QString &reaction, Verdict verdict)
    {
        Run made;
        made.id = {++m_runs};
        made.incident = incident.id;
        made.monitor = incident.monitor;
        made.reaction = {reaction};
        made.runbook = {u"heal"_s};
        made.planned = made.started = incident.opened;
        made.ended = made.started + 5s;
        made.phase = RunPhase::Ended;
        made.outcome = RunOutcome::Succeeded;
        made.verdict = verdict;
        made.judged = made.ended + 1min;
        put(made);
        return made;
    }
    void put(const Run &run)
    {
        put([&run](Transaction &transaction) { transaction.runs = {run}; });
    }
    QJsonObject report(int weeks)
    {
        const Result<QJsonObject> made = reportOf(store, kNow - 24h * 7 * weeks, kNow);
        return made ? *made : QJsonObject{{u"error"_s, made.error().sentence}};
    }

private:
    void put(const std::function<void(Transaction &)> &fill)
    {
        Transaction transaction;
        fill(transaction);
        store.commit(std::move(transaction), Durability::Full, nullptr, {});
        store.flush();
    }
    qint64 m_incidents{0};
    qint64 m_runs{0};
};

QJsonObject line(const QJsonObject &report, const QString &list, const QString &id)
{
    for (const QJsonValue &entry : report.value(list).toArray()) {
        if (entry["id"_L1].toString() == id)
            return entry.toObject();
    }
    return {};
}

} // namespace

/// What people read on Monday: what repaired, what did not, what comes again.
class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsNothing();
    void countsEveryVerdict();
    void tellsTimesFromTheFirstFailure();
    void countsWakeUpsThatWereAvoided();
    void countsDrillsAside();
    void namesWhatComesAgain();
    void looksBackAsFarAsAsked();
};

void TestReport::nothingIsNothing()
{
    History history;
    const QJsonObject report = history.report(4);
    QCOMPARE(report.value("incidents"_L1).toInt(-1), 0);
    QVERIFY(report.value("runbooks"_L1).toArray().isEmpty());
    QVERIFY(!report.contains("repaired_ms"_L1));
}

void TestReport::countsEveryVerdict()
{
    History history;
    const Incident incident = history.incident(u"web"_s, Cause::Refused, kNow - 24h);
    for (const Verdict verdict : {Verdict::Repaired,
                                  Verdict::Repaired,
                                  Verdict::NoEffect,
                                  Verdict::Unproven,
                                  Verdict::Worse,
                                  Verdict::Relapsed,
                                  Verdict::Unobserved})
        history.run(incident, u"restart"_s, verdict);
    Run shadow = history.run(incident, u"restart"_s, Verdict::Unproven);
    shadow.isShadow = true;
    history.put(shadow);
    Run never = history.run(incident, u"restart"_s, Verdict::Pending);
    never.outcome = RunOutcome::NotRun;
    history.put(never);
    Run message = history.run(incident, u"call-ana"_s, Verdict::Pending);
    message.effect = Effect::Tells;
    history.put(message);
    for (const auto &[list, id] : {std::pair{u"reactions"_s, u"restart"_s}, std::pair{u"runbooks"_s, u"heal"_s}}) {
        const QJsonObject counted = line(history.report(4), list, id);
        QCOMPARE(counted.value("runs"_L1).toInt(), 7);
        QCOMPARE(counted.value("repaired"_L1).toInt(), 2);
        QCOMPARE(counted.value("no-effect"_L1).toInt(), 1);
        QCOMPARE(counted.value("unproven"_L1).toInt(), 1);
        QCOMPARE(counted.value("worse"_L1).toInt(), 1);
        QCOMPARE(counted.value("relapsed"_L1).toInt(), 1);
        QCOMPARE(counted.value("unobserved"_L1).toInt(), 1);
        QCOMPARE(counted.value("would-run"_L1).toInt(), 1);
    }
    QVERIFY(line(history.report(4), u"reactions"_s, u"call-ana"_s).isEmpty());
}

void TestReport::tellsTimesFromTheFirstFailure()
{
    History history;
    for (int day = 1; day <= 3; ++day) {
        Run run =
            history.run(history.incident(u"web"_s, Cause::Refused, kNow - 24h * day), u"restart"_s, Verdict::Repaired);
        run.judged = run.ended + 1min * day;
        history.put(run);
    }
    const QJsonObject report = history.report(1);
    QCOMPARE(report.value("noticed_ms"_L1).toInteger(), 120'000);
    QCOMPARE(report.value("repaired_ms"_L1).toInteger(), 120'000 + 5'000 + 120'000);
    QCOMPARE(line(report, u"reactions"_s, u"restart"_s).value("repaired_ms"_L1).toInteger(), 245'000);
}

void TestReport::countsWakeUpsThatWereAvoided()
{
    History history;
    history.run(history.incident(u"web"_s, Cause::Refused, kNow - 24h), u"restart"_s, Verdict::Repaired);
    history.run(history.incident(u"web"_s, Cause::Refused, kNow - 48h, true), u"restart"_s, Verdict::Repaired);
    history.run(history.incident(u"web"_s, Cause::Refused, kNow - 72h), u"restart"_s, Verdict::Unproven);
    const QJsonObject report = history.report(1);
    QCOMPARE(report.value("repaired"_L1).toInt(), 2);
    QCOMPARE(report.value("avoided"_L1).toInt(), 1);
}

void TestReport::countsDrillsAside()
{
    History history;
    Run drill = history.run({}, u"break-it"_s, Verdict::Unproven);
    drill.monitor = {u"web"_s};
    drill.why = RunWhy::Drill;
    drill.started = kNow - 48h - 1min;
    history.put(drill);
    history.run(history.incident(u"web"_s, Cause::Refused, kNow - 48h), u"restart"_s, Verdict::Repaired);
    history.run(history.incident(u"db"_s, Cause::Refused, kNow - 48h), u"restart"_s, Verdict::Repaired);
    history.run(history.incident(u"web"_s, Cause::Refused, kNow - 24h), u"restart"_s, Verdict::Repaired);
    const QJsonObject report = history.report(1);
    QCOMPARE(report.value("drills"_L1).toInt(), 1);
    QCOMPARE(report.value("drills-repaired"_L1).toInt(), 1);
    QCOMPARE(report.value("incidents"_L1).toInt(), 2);
    QCOMPARE(report.value("avoided"_L1).toInt(), 2);
    QCOMPARE(line(report, u"reactions"_s, u"restart"_s).value("repaired"_L1).toInt(), 2);
}

void TestReport::namesWhatComesAgain()
{
    History history;
    for (int i = 0; i < 5; ++i) {
        const Incident incident = history.incident(u"web"_s, Cause::Refused, kNow - 20h * (i + 1));
        history.run(incident, i < 4 ? u"restart"_s : u"highstate"_s, Verdict::Repaired);
    }
    history.incident(u"web"_s, Cause::Refused, kNow - 24h * 10);
    history.incident(u"web"_s, Cause::Timeout, kNow - 24h); // once is no habit
    history.incident(u"db"_s, Cause::Slow, kNow - 24h * 12);
    history.incident(u"db"_s, Cause::Slow, kNow - 24h * 13);
    const QJsonArray recurring = history.report(4).value("recurring"_L1).toArray();
    QCOMPARE(recurring.size(), 2);
    QCOMPARE(recurring[0]["times"_L1].toInt(), 6);
    QCOMPARE(recurring[0]["this-week"_L1].toInt(), 5);
    QCOMPARE(recurring[0]["sentence"_L1].toString(),
             u"web: refused, 5th time this week (6 time(s) in all), repaired by highstate (1), restart (4)"_s);
    QCOMPARE(recurring[1]["sentence"_L1].toString(), u"db: slow, 2 time(s), never repaired by a reaction"_s);
}

void TestReport::looksBackAsFarAsAsked()
{
    History history;
    history.incident(u"web"_s, Cause::Refused, kNow - 24h * 6);
    history.incident(u"web"_s, Cause::Refused, kNow - 24h * 8);
    QCOMPARE(history.report(1).value("incidents"_L1).toInt(), 1);
    QCOMPARE(history.report(2).value("incidents"_L1).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
