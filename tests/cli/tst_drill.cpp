// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/drill_report.h"
#include "core/clock.h"
#include "session/commands.h"
#include "support/fake_session.h"

#include <QJsonDocument>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a real drill says of what it sees.
class TestDrill : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void repairedAndProven();
    void upAgainWithoutProof();
    void notUpAgain();
    void neverDown();
    void breakerThatDoesNotBreak();
    void whatWouldStayBrokenIsNotBroken_data();
    void whatWouldStayBrokenIsNotBroken();
    void refusalIsTold();

private:
    void begin(Millis within = 1h);
    void fail();
    void recover();
    Run repair(Verdict verdict);
    QJsonObject last() const;

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<cli::Context> m_context;
    QString m_out;
    std::optional<int> m_code;
    Incident m_incident;
};

void TestDrill::init()
{
    m_owner = std::make_unique<QObject>();
    m_session = std::make_unique<FakeSession>();
    m_out.clear();
    m_code.reset();
    MonitorView nginx;
    nginx.id = {u"nginx"_s};
    nginx.name = u"nginx"_s;
    nginx.state = MonitorWord::Up;
    nginx.runbook = {u"heal"_s};
    RunbookView heal;
    heal.id = {u"heal"_s};
    heal.isArmed = true;
    m_session->snapshot.monitors = {nginx};
    m_session->snapshot.runbooks = {heal};
    m_session->answer(commands::kReact, {{u"run"_s, 7}});
    m_incident = {};
    m_incident.id = {3};
    m_incident.monitor = {u"nginx"_s};
}

void TestDrill::begin(Millis within)
{
    m_context.reset(new cli::Context{.dataDir = {},
                                     .isJson = true,
                                     .kinds = {},
                                     .out = QTextStream(&m_out),
                                     .err = QTextStream(&m_out),
                                     .owner = m_owner.get()});
    DrillCourse plan;
    plan.monitor = {u"nginx"_s};
    plan.breaker = {u"stop-nginx"_s};
    plan.within = within;
    auto *report = new cli::DrillReport(
        *m_context, [this](int code) { m_code = code; }, *m_session, plan);
    report->begin();
    QTRY_VERIFY(m_code || m_session->countOf(commands::kReact) == 1);
    QCoreApplication::processEvents();
}

void TestDrill::fail()
{
    m_incident.firstFailure = m_incident.opened = SystemClock().wallNow();
    m_session->sendIncidents({m_incident});
}

Run TestDrill::repair(Verdict verdict)
{
    Run run;
    run.id = {8};
    run.monitor = {u"nginx"_s};
    run.reaction = {u"start-nginx"_s};
    run.started = SystemClock().wallNow();
    run.phase = RunPhase::Ended;
    run.outcome = RunOutcome::Succeeded;
    run.verdict = verdict;
    return run;
}

void TestDrill::recover()
{
    m_incident.end = IncidentEnd::Recovered;
    m_incident.closed = SystemClock().wallNow();
}

QJsonObject TestDrill::last() const
{
    return QJsonDocument::fromJson(m_out.trimmed().section(u'\n', -1).toUtf8()).object();
}

void TestDrill::repairedAndProven()
{
    begin();
    QCOMPARE(m_session->lastOf(commands::kReact).value("drill"_L1).toBool(), true);
    QCOMPARE(m_session->lastOf(commands::kReact).value("monitor"_L1).toString(), u"nginx"_s);
    fail();
    m_session->sendRun(repair(Verdict::Pending));
    recover();
    m_session->sendIncidents({m_incident}); // the verdict is still to come
    QVERIFY(!m_code);
    m_session->sendRun(repair(Verdict::Repaired));
    m_context->out.flush();
    QCOMPARE(m_code, 0);
    QCOMPARE(last().value("drill"_L1).toString(), u"repaired"_s);
    QVERIFY(last().value("sentence"_L1).toString().contains("start-nginx"_L1));
}

void TestDrill::upAgainWithoutProof()
{
    begin();
    fail();
    recover();
    m_session->sendIncidents({m_incident}, {repair(Verdict::Unproven)});
    m_context->out.flush();
    QCOMPARE(m_code, 1);
    QCOMPARE(last().value("drill"_L1).toString(), u"recovered"_s);
}

void TestDrill::notUpAgain()
{
    begin(50ms);
    fail();
    QTRY_VERIFY(m_code);
    m_context->out.flush();
    QCOMPARE(m_code, 2);
    QVERIFY(last().value("sentence"_L1).toString().contains("salvectl show 3"_L1));
}

void TestDrill::neverDown()
{
    begin(50ms);
    Incident old = m_incident; // news of something that was over before
    old.end = IncidentEnd::Recovered;
    old.closed = SystemClock().wallNow() - 1h;
    m_session->sendIncidents({old});
    QTRY_VERIFY(m_code);
    m_context->out.flush();
    QCOMPARE(m_code, 3);
    QCOMPARE(last().value("drill"_L1).toString(), u"not-noticed"_s);
}

void TestDrill::breakerThatDoesNotBreak()
{
    begin();
    Run breaker = repair(Verdict::Unproven);
    breaker.why = RunWhy::Drill;
    breaker.reaction = {u"stop-nginx"_s};
    breaker.outcome = RunOutcome::Rejected;
    breaker.sentence = u"no rights"_s;
    m_session->sendRun(breaker);
    m_context->out.flush();
    QCOMPARE(m_code, 3);
    QVERIFY(last().value("sentence"_L1).toString().contains("no rights"_L1));
}

void TestDrill::whatWouldStayBrokenIsNotBroken_data()
{
    QTest::addColumn<std::function<void(Snapshot &)>>("change");
    QTest::newRow("down") << std::function([](Snapshot &s) { s.monitors[0].state = MonitorWord::Down; });
    QTest::newRow("paused") << std::function([](Snapshot &s) { s.monitors[0].enabled = false; });
    QTest::newRow("no runbook") << std::function([](Snapshot &s) { s.monitors[0].runbook = {}; });
    QTest::newRow("shadow") << std::function([](Snapshot &s) { s.runbooks[0].isArmed = false; });
    QTest::newRow("stopped") << std::function([](Snapshot &s) { s.automation.isStopped = true; });
    QTest::newRow("another acts") << std::function([](Snapshot &s) { s.automation.acts = false; });
    QTest::newRow("unknown") << std::function([](Snapshot &s) { s.monitors.clear(); });
}

void TestDrill::whatWouldStayBrokenIsNotBroken()
{
    QFETCH(std::function<void(Snapshot &)>, change);
    change(m_session->snapshot);
    begin();
    QTRY_VERIFY(m_code);
    QVERIFY(*m_code != 0);
    QCOMPARE(m_session->countOf(commands::kReact), 0);
}

void TestDrill::refusalIsTold()
{
    m_session->refuse(commands::kReact, u"held by ana"_s);
    begin();
    QTRY_VERIFY(m_code);
    m_context->out.flush();
    QVERIFY(*m_code != 0);
    QVERIFY(m_out.contains("held by ana"_L1));
}

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
