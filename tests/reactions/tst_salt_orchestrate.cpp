// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_run_test.h"

using namespace salve;
using namespace salve::test;

namespace {

constexpr auto kRepair = R"({"orchestration": ["orch.repair"], "pillar": {"tgt": "web1", "svc": "nginx"}})";

/// What state.orchestrate answers for two steps, of which the second one may fail.
QJsonObject orchestrated(bool isGood)
{
    const QJsonObject inner = statesReturn({{u"cmd"_s,
                                             u"install-pkg"_s,
                                             u"apt-get install x"_s,
                                             u"run"_s,
                                             isGood ? StandInState::Result::True : StandInState::Result::False,
                                             u"Command run"_s,
                                             {}}});
    const QJsonObject steps =
        statesReturn({{u"salt"_s,
                       u"restart-nginx"_s,
                       u"service.restart"_s,
                       u"function"_s,
                       StandInState::Result::True,
                       u"Function ran successfully."_s,
                       {{u"ret"_s, QJsonObject{{u"web1"_s, true}}}}},
                      {u"salt"_s,
                       u"apply-site"_s,
                       u"apply-site"_s,
                       u"state"_s,
                       isGood ? StandInState::Result::True : StandInState::Result::False,
                       isGood ? u"States ran successfully."_s : u"Run failed on minions: web1"_s,
                       {{u"out"_s, u"highstate"_s}, {u"ret"_s, QJsonObject{{u"web1"_s, inner}}}}}});
    return {{u"data"_s, QJsonObject{{u"vm_master"_s, steps}}},
            {u"outputter"_s, u"highstate"_s},
            {u"retcode"_s, isGood ? 0 : 1}};
}

} // namespace

/// An orchestration that is started, followed, found again, and judged by its steps.
class TstSaltOrchestrate : public SaltRunTest
{
    Q_OBJECT
public:
    TstSaltOrchestrate() : SaltRunTest(u"salt-orchestrate"_s) {}

private slots:
    void init();
    void cleanup() { f.reset(); }

    void listsItsSteps();
    void namesTheStepThatFailed();
    void whatCannotBeRenderedIsRejected();
    void isFoundWithoutTheBus();
    void isStartedOnce_data();
    void isStartedOnce();
    void isCut_data() { cutRows(u"salt-orchestrate"_s); }
    void isCut();
    void aCutStreamIsHealedByLookingUp();
    void isFollowedAfterARestart();
    void saysNoWhereSaltDoes();
    void saysWhatItDoes();

private:
    std::vector<QJsonObject> m_started; ///< its named arguments
    QJsonValue m_value;
};

void TstSaltOrchestrate::init()
{
    begin();
    m_started.clear();
    m_value = orchestrated(true);
    f->master.behaviour().runnerTakes = Millis{100};
    f->master.setRunner([this](const QString &function, const QJsonArray &, const QJsonObject &kwargs) {
        if (function != "state.orchestrate"_L1)
            return std::optional<QJsonValue>{};
        m_started.push_back(kwargs);
        return std::optional(m_value);
    });
}

void TstSaltOrchestrate::listsItsSteps()
{
    const RunReport report = run(kRepair);
    QCOMPARE(wordsOf(report), u"succeeded | vm_master: 2 changed"_s);
    QCOMPARE(report.hostsHit, QStringList{u"web1"_s});
    QCOMPARE(evidence(report, u"States"_s),
             u"vm_master:\n"
             "changed  salt.function  restart-nginx  Function ran successfully.\n"
             "    web1  true\n"
             "changed  salt.state  apply-site  States ran successfully.\n"
             "    web1  ok  cmd.run  install-pkg  Command run\n"_s);
    QVERIFY(!evidence(report, u"Job"_s).isEmpty());
    QCOMPARE(m_started.size(), size_t(1));
    QCOMPARE(m_started.at(0).value("mods"_L1), QJsonValue(u"orch.repair"_s));
    const QJsonObject pillar = m_started.at(0).value("pillar"_L1).toObject();
    QCOMPARE(pillar.value("tgt"_L1), QJsonValue(u"web1"_s));
    QVERIFY(!pillar.value("salve_run"_L1).toString().isEmpty());
}

void TstSaltOrchestrate::namesTheStepThatFailed()
{
    m_value = orchestrated(false);
    const RunReport report = run(kRepair);
    QCOMPARE(wordsOf(report), u"failed | vm_master: 1 changed, 1 failed: apply-site - Run failed on minions: web1"_s);
    QVERIFY(evidence(report, u"States"_s).contains(u"    web1  failed  cmd.run  install-pkg"_s));
}

void TstSaltOrchestrate::whatCannotBeRenderedIsRejected()
{
    m_value = QJsonObject{
        {u"data"_s,
         QJsonObject{{u"vm_master"_s, QJsonArray{u"No matching sls found for 'orch.repair' in env 'base'"_s}}}},
        {u"outputter"_s, u"highstate"_s},
        {u"retcode"_s, 1}};
    QCOMPARE(wordsOf(run(kRepair)), u"rejected | vm_master: No matching sls found for 'orch.repair' in env 'base'"_s);
    f->master.setRunner({});
    QCOMPARE(run(kRepair).outcome, RunOutcome::Rejected); // an exception
}

void TstSaltOrchestrate::isFoundWithoutTheBus()
{
    f->services.saltEvents = nullptr;
    QCOMPARE(wordsOf(run(kRepair)), u"succeeded | vm_master: 2 changed"_s);
    QCOMPARE(f->count("/events"), 0);
    QCOMPARE(m_started.size(), size_t(1));
}

void TstSaltOrchestrate::isStartedOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<int>("times");
    using enum RunOutcome;
    QTest::newRow("cut before the answer") << int(SaltFault::CutAfter) << true << Succeeded << 1;
    QTest::newRow("a gateway's answer") << int(SaltFault::Gateway) << true << Succeeded << 1;
    QTest::newRow("cut before the answer, deaf") << int(SaltFault::CutAfter) << false << Unknown << 1;
    QTest::newRow("cut before it was read, deaf") << int(SaltFault::CutBefore) << false << Unknown << 0;
    QTest::newRow("an error of salt-api, deaf") << int(SaltFault::ServerError) << false << Unknown << 0;
    QTest::newRow("somebody else's page") << int(SaltFault::Page) << true << Rejected << 0;
}

/// The master names the job in its answer; where that is lost, the bus has it.
void TstSaltOrchestrate::isStartedOnce()
{
    QFETCH(int, fault);
    QFETCH(bool, isListening);
    QFETCH(RunOutcome, outcome);
    QFETCH(int, times);
    if (!isListening)
        f->services.saltEvents = nullptr;
    f->master.failNext(static_cast<SaltFault>(fault), u"state.orchestrate"_s);
    QCOMPARE(wordOf(run(kRepair).outcome), wordOf(outcome));
    QTRY_COMPARE(m_started.size(), static_cast<size_t>(times));
    f->master.server().close();
    QCOMPARE(runIn(f->slot + std::chrono::hours(1), kRepair).outcome, RunOutcome::NotRun);
}

/// The request that acts comes after the login and the question whether the host holds; between the two comes the
/// stream of the bus, where it is listened to.
void TstSaltOrchestrate::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    SaltEvents *const events = std::exchange(f->services.saltEvents, nullptr);
    const auto relay = cutting(cut, 2);
    const RunReport report = run(by(*relay, kRepair));
    QVERIFY2(isOneOf(outcomes, wordOf(report.outcome)), qPrintable(wordsOf(report)));
    QCOMPARE(f->asked(u"state.orchestrate"_s), hasArrived(cut) ? 1 : 0);
    QTRY_COMPARE(m_started.size(), size_t(hasArrived(cut) ? 1 : 0));
    SaltRunContext context(f->slot);
    QVERIFY(!kind().settle(f->settings(kRepair), f->services, context)); // nothing is started to find out
    if (!hasArrived(cut))
        return;
    f->services.saltEvents = events; // knows what the answer did not say
    const auto heard = cutting(cut, 3);
    QCOMPARE(wordsOf(run(by(*heard, kRepair))), u"succeeded | vm_master: 2 changed"_s);
    QCOMPARE(f->asked(u"state.orchestrate"_s), 2);
    QCOMPARE(m_started.size(), size_t(2));
}

void TstSaltOrchestrate::aCutStreamIsHealedByLookingUp()
{
    f->master.behaviour().runnerTakes = Millis{300};
    SaltRunContext context(f->slot);
    const auto reaction = kind().make(f->settings(kRepair), f->services, context);
    std::vector<RunReport> reports;
    connect(reaction->get(), &ReactionOperation::finished, this, [&](const RunReport &report) {
        reports.push_back(report);
    });
    (*reaction)->start();
    QVERIFY(spinUntil([&] { return context.memory.contains("jid"_L1); }));
    f->master.cutEvents();
    f->master.failNext(SaltFault::CutBefore, u"jobs.list_job"_s);
    QVERIFY(spinUntil([&] { return !reports.empty(); }));
    QCOMPARE(wordsOf(reports.at(0)), u"succeeded | vm_master: 2 changed"_s);
    QCOMPARE(m_started.size(), size_t(1));
}

void TstSaltOrchestrate::isFollowedAfterARestart()
{
    SaltRunContext context(f->slot);
    QVERIFY(!kind().settle(f->settings(kRepair), f->services, context));
    {
        const auto killed = kind().make(f->settings(kRepair), f->services, context);
        (*killed)->start();
        QVERIFY(spinUntil([&] { return context.memory.contains("jid"_L1); }));
    }
    QCOMPARE(wordsOf(settleWith(context, kRepair)), u"succeeded | vm_master: 2 changed"_s);
    QCOMPARE(m_started.size(), size_t(1));
    f->master.server().close();
    QCOMPARE(settleWith(context, kRepair).outcome, RunOutcome::Unknown);
}

void TstSaltOrchestrate::saysNoWhereSaltDoes()
{
    f->master.addUser(u"salve"_s, {kPassword, QJsonArray{u".*"_s, u"@jobs"_s}});
    QCOMPARE(wordsOf(run(kRepair)), u"rejected | Salt does not permit salve to call state.orchestrate."_s);
    QCOMPARE(preflight(kRepair).light, PreflightReport::Light::Red);
    f->master.behaviour().clients.removeAll(u"runner_async"_s);
    const RunReport report = run(kRepair);
    QCOMPARE(report.outcome, RunOutcome::Rejected);
    QVERIFY2(report.sentence.contains(u"netapi_enable_clients"_s), qPrintable(report.sentence));
    QVERIFY(m_started.empty());
}

void TstSaltOrchestrate::saysWhatItDoes()
{
    const Node settings = f->settings(kRepair);
    QCOMPARE(kind().effect(settings), Effect::Repairs);
    QCOMPARE(kind().takesUpTo(settings), Millis{std::chrono::minutes{15}});
    QVERIFY(kind().preview(settings).contains(u"runner_async"_s));
    QVERIFY(!kind().preview(settings).contains(kPassword));
    QVERIFY(kind().effectKey(settings)
            != kind().effectKey(f->settings(R"({"orchestration": ["orch.repair"], "pillar": {"tgt": "web2"}})")));
    QVERIFY(hasErrors(kind().problems(f->settings(R"({"orchestration": []})"))));
    QCOMPARE(preflight(kRepair).light, PreflightReport::Light::Green);
    QVERIFY(m_started.empty());
}

QTEST_GUILESS_MAIN(TstSaltOrchestrate)
#include "tst_salt_orchestrate.moc"
