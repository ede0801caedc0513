// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_run_test.h"
#include "support/certificates.h"
#include "support/cut_table.h"
#include "support/spin.h"

#include <QSslKey>

using namespace salve;
using namespace salve::test;

/// What a run of Salt must report when login, connection, master or salt-api itself fail.
class TstSaltTrouble : public SaltRunTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { f.reset(); }

    void aWrongPasswordIsTriedOnce();
    void aUserWithoutRightsIsToldAtLogin();
    void aMissingRightIsNoReasonToLogInAgain();
    void anApiRestartCostsOneLogin_data();
    void anApiRestartCostsOneLogin();
    void aLostAnswerIsFoundByItsJid_data();
    void aLostAnswerIsFoundByItsJid();
    void aLostRequestWasNotRun();
    void isCut_data() { cutRows(u"salt-run"_s); }
    void isCut();
    void aLongJobIsWaitedFor();
    void aStoppedMasterMeansTryLater_data();
    void aStoppedMasterMeansTryLater();
    void aDisabledClientIsNamed();
    void anUntrustedCertificateGetsNoPassword();
    void aCutWhileFollowingIsHealed();
    void aPageOfSomebodyElseIsRejected();

private:
    /// One that the test does something beside.
    struct Run
    {
        explicit Run(TimePoint slot) : context(slot) {}
        SaltRunContext context;
        std::vector<RunReport> reports;
        std::unique_ptr<ReactionOperation> reaction;
    };
    std::unique_ptr<Run> begun(TimePoint slot, const QByteArray &settings)
    {
        auto run = std::make_unique<Run>(slot);
        run->reaction = *kind().make(f->settings(settings), f->services, run->context);
        connect(run->reaction.get(),
                &ReactionOperation::finished,
                this,
                [&reports = run->reports](const RunReport &report) { reports.push_back(report); });
        run->reaction->start();
        return run;
    }
};

void TstSaltTrouble::aWrongPasswordIsTriedOnce()
{
    f->secrets.insert(u"salt-api"_s, u"wrong-one"_s);
    f->master.behaviour().passwordDelay = Millis{300};
    const RunReport report = run(kRestart);
    QCOMPARE(report.outcome, RunOutcome::Rejected);
    QVERIFY2(report.sentence.contains(u"refused the login"_s), qPrintable(report.sentence));
    QCOMPARE(run(kRestart).outcome, RunOutcome::Rejected);
    QCOMPARE(preflight(kRestart).light, PreflightReport::Light::Red);
    QCOMPARE(f->master.logins(), 1);
    f->secrets.insert(u"salt-api"_s, kPassword); // the setting changed: asked again
    f->answer(true);
    QCOMPARE(run(kRestart).outcome, RunOutcome::Succeeded);
    QCOMPARE(f->master.logins(), 2);
}

void TstSaltTrouble::aUserWithoutRightsIsToldAtLogin()
{
    f->master.addUser(u"salve"_s, {kPassword, QJsonObject{}});
    const RunReport report = run(kRestart);
    QCOMPARE(
        wordsOf(report),
        u"rejected | Salt lets salve log in but permits nothing: give the user its rights in external_auth of the master."_s);
    QCOMPARE(f->count("/"), 0);
    QCOMPARE(preflight(kRestart).light, PreflightReport::Light::Red);
    QCOMPARE(f->master.logins(), 1);
}

void TstSaltTrouble::aMissingRightIsNoReasonToLogInAgain()
{
    f->master.addUser(u"salve"_s,
                      {kPassword, QJsonArray{u"@jobs"_s, QJsonObject{{u"web*"_s, QJsonArray{u"test.ping"_s}}}}});
    const RunReport report = run(kRestart);
    QCOMPARE(wordsOf(report), u"rejected | Salt does not permit salve to call service.restart on web1."_s);
    QCOMPARE(f->master.logins(), 1);
}

void TstSaltTrouble::anApiRestartCostsOneLogin_data()
{
    QTest::addColumn<bool>("isExpiry");
    QTest::newRow("restarted") << false;
    QTest::newRow("token expired") << true;
}

void TstSaltTrouble::anApiRestartCostsOneLogin()
{
    QFETCH(bool, isExpiry);
    f->answer(true);
    QCOMPARE(run(kRestart).outcome, RunOutcome::Succeeded);
    isExpiry ? f->master.expireTokens() : f->master.restartApi();
    QCOMPARE(wordsOf(runIn(f->slot + std::chrono::hours(1), kRestart)), u"succeeded | web1: restarted"_s);
    QCOMPARE(f->master.logins(), 2);
    QCOMPARE(f->executed(u"service.restart"_s), 2);
}

void TstSaltTrouble::aLostAnswerIsFoundByItsJid_data()
{
    QTest::addColumn<SaltFault>("fault");
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("cut, waited for") << SaltFault::CutAfter << QByteArray(kRestart);
    QTest::newRow("gateway, waited for") << SaltFault::Gateway << QByteArray(kRestart);
    QTest::newRow("cut, followed") << SaltFault::CutAfter
                                   << QByteArray(R"({"function": "service.restart", "client": "local_async"})");
}

void TstSaltTrouble::aLostAnswerIsFoundByItsJid()
{
    QFETCH(SaltFault, fault);
    QFETCH(QByteArray, settings);
    f->answer(true);
    f->master.failNext(fault, u"service.restart"_s);
    QCOMPARE(wordsOf(run(settings)), u"succeeded | web1: restarted"_s);
    QCOMPARE(f->executed(u"service.restart"_s), 1);
}

void TstSaltTrouble::aLostRequestWasNotRun()
{
    f->answer(true);
    f->master.failNext(SaltFault::CutBefore, u"service.restart"_s);
    const RunReport report = run(kRestart);
    QCOMPARE(report.outcome, RunOutcome::NotRun);
    QVERIFY2(report.sentence.contains(u"nothing was run"_s), qPrintable(report.sentence));
    QCOMPARE(f->executed(u"service.restart"_s), 0);
}

/// The request that acts is the fourth: after the login, the look for its job, and the question whether the host holds.
void TstSaltTrouble::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    int acts = 0;
    CuttingServer server(cut, 3, [&acts](const QByteArray &request) -> QByteArray {
        if (request.startsWith("POST /login"))
            return R"({"return": [{"token": "4711", "expire": 4102444800.5, "perms": [".*", "@jobs"]}]})";
        if (request.contains("file.file_exists"))
            return R"({"return": [{"web1": {"ret": false, "retcode": 0, "jid": "20260101000000000001"}}]})";
        if (request.contains("service.restart"))
            ++acts;
        else if (acts == 0)
            return R"({"return": [{"Error": "Cannot contact returner or no job with this jid", "Result": {}}]})";
        else
            return R"({"return": [{"Function": "service.restart", "Minions": ["web1"],
                                   "Result": {"web1": {"return": true, "retcode": 0, "success": true}}}]})";
        return R"({"return": [{"web1": {"ret": true, "retcode": 0, "jid": "20260101000000000002"}}]})";
    });
    Node settings = f->settings(kRestart);
    settings.set(u"url"_s, Node::text(u"http://127.0.0.1:%1"_s.arg(server.port())));
    const auto runOnce = [&](SaltRunContext &context) {
        const auto reaction = kind().make(settings, f->services, context);
        return answerOf<RunReport>(**reaction);
    };
    SaltRunContext context(f->slot);
    const RunReport report = runOnce(context);
    QVERIFY2(isOneOf(outcomes, wordOf(report.outcome)), qPrintable(wordsOf(report)));
    QCOMPARE(acts, hasArrived(cut) ? 1 : 0);
    if (cut == Cut::BeforeConnect)
        return;
    QCOMPARE(wordOf(runOnce(context).outcome), wordOf(RunOutcome::Succeeded));
    QCOMPARE(acts, 1);
}

/// Longer than Salt's own timeout, and than our patience with one request.
void TstSaltTrouble::aLongJobIsWaitedFor()
{
    constexpr Millis kLasts = std::chrono::hours(1);
    f->answer(u"late"_s, 0, kLasts);
    const std::unique_ptr<Run> going =
        begun(f->slot, R"({"function": "cmd.run", "arguments": ["sleep 3600; echo late"], "timeout": "1s"})");
    QVERIFY(spinUntil([this] { return f->executed(u"cmd.run"_s) == 1; }));
    const int looks = f->asked(u"jobs.list_job"_s);
    f->clock.pass(f->sessions.limits().run);
    QVERIFY(spinUntil([&] { return f->asked(u"jobs.list_job"_s) > looks + 1; }));
    QVERIFY(going->reports.empty());
    f->clock.pass(kLasts);
    QVERIFY(spinUntil([&going] { return !going->reports.empty(); }));
    QCOMPARE(wordsOf(going->reports.at(0)), u"succeeded | web1: done: late"_s);
    QCOMPARE(f->executed(u"cmd.run"_s), 1);
}

void TstSaltTrouble::aStoppedMasterMeansTryLater_data()
{
    QTest::addColumn<MasterCondition>("condition");
    QTest::addColumn<bool>("isLoggedIn");
    QTest::newRow("stopped, at login") << MasterCondition::Stopped << false;
    QTest::newRow("stopped, later") << MasterCondition::Stopped << true;
    QTest::newRow("missing, at login") << MasterCondition::Missing << false;
    QTest::newRow("missing, later") << MasterCondition::Missing << true;
}

void TstSaltTrouble::aStoppedMasterMeansTryLater()
{
    QFETCH(MasterCondition, condition);
    QFETCH(bool, isLoggedIn);
    f->answer(true);
    if (isLoggedIn)
        QCOMPARE(run(kRestart).outcome, RunOutcome::Succeeded);
    f->master.behaviour().master = condition;
    const std::unique_ptr<Run> going = begun(f->slot + std::chrono::hours(1), kRestart);
    QVERIFY(spinUntil([&] { return !going->reports.empty() || f->master.logins() == 1; }));
    if (condition == MasterCondition::Stopped && !isLoggedIn) // it never answers a login
        f->clock.pass(f->sessions.limits().login);
    QVERIFY(spinUntil([&going] { return !going->reports.empty(); }));
    const RunReport report = going->reports.at(0);
    QCOMPARE(report.outcome, RunOutcome::NotRun);
    QVERIFY2(report.sentence.contains(u"not available"_s), qPrintable(report.sentence));
    f->master.behaviour().master = MasterCondition::Up;
    QCOMPARE(runIn(f->slot + std::chrono::hours(1), kRestart).outcome, RunOutcome::Succeeded);
}

void TstSaltTrouble::aDisabledClientIsNamed()
{
    f->master.behaviour().clients.removeAll(u"local"_s);
    const RunReport report = run(kRestart);
    QCOMPARE(report.outcome, RunOutcome::Rejected);
    QVERIFY2(report.sentence.contains(u"netapi_enable_clients"_s), qPrintable(report.sentence));
}

void TstSaltTrouble::anUntrustedCertificateGetsNoPassword()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Certificates certificates;
    const KeyPair pair = certificates.issue(u"api"_s, {u"IP:127.0.0.1"_s});
    QFile file(pair.key);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    const QSslKey rsa(pem, QSsl::Rsa);
    f->master.server().close();
    f->master.server().useTls(QSslCertificate::fromPath(pair.certificate).value(0),
                              rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    QVERIFY(f->master.server().open());
    f->answer(true);

    const RunReport refused = run(kRestart);
    QCOMPARE(refused.outcome, RunOutcome::Rejected);
    QVERIFY2(refused.sentence.contains(u"CA file"_s), qPrintable(refused.sentence));
    QCOMPARE(f->master.requests().size(), size_t(0));

    const QByteArray trusting =
        QByteArray(R"({"function": "service.restart", "ca-file": ")") + certificates.caFile().toUtf8() + "\"}";
    QCOMPARE(wordsOf(run(trusting)), u"succeeded | web1: restarted"_s);
    // Trusted by that reaction, and by no other.
    QCOMPARE(runIn(f->slot + std::chrono::hours(1), kRestart).outcome, RunOutcome::Rejected);
}

void TstSaltTrouble::aCutWhileFollowingIsHealed()
{
    f->answer(statesReturn({siteConf(StandInState::Result::True, {})}), 0, Millis{400});
    const std::unique_ptr<Run> going = begun(f->slot, kHighstate);
    QVERIFY(spinUntil([&] { return f->executed(u"state.highstate"_s) == 1; }));
    for (const SaltFault fault :
         {SaltFault::CutBefore, SaltFault::CutAfter, SaltFault::ServerError, SaltFault::Gateway})
        f->master.failNext(fault, u"jobs.list_job"_s);
    f->master.restartApi();
    QVERIFY(spinUntil([&going] { return !going->reports.empty(); }));
    QCOMPARE(wordsOf(going->reports.at(0)), u"succeeded | web1: 1 ok, nothing to change"_s);
    QCOMPARE(f->executed(u"state.highstate"_s), 1);
    QCOMPARE(going->reports.size(), size_t(1));
}

void TstSaltTrouble::aPageOfSomebodyElseIsRejected()
{
    f->master.failNext(SaltFault::Page);
    QCOMPARE(run(kRestart).outcome, RunOutcome::Rejected);
}

QTEST_GUILESS_MAIN(TstSaltTrouble)
#include "tst_salt_trouble.moc"
