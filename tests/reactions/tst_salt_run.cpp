// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_run_test.h"
#include "support/spin.h"

using namespace salve;
using namespace salve::test;

namespace {

QByteArray restart(const char *target, const char *type = "glob")
{
    return QByteArray(R"({"function": "service.restart", "arguments": ["nginx"], "target": ")") + target
           + R"(", "target-type": ")" + type + R"("})";
}

StandInState siteService(StandInState::Result result, const QJsonObject &changes)
{
    return {u"service"_s, u"site-service"_s, u"nginx"_s, u"running"_s, result, u"Service restarted"_s, changes};
}

} // namespace

/// What a run of Salt must report in each situation that a real Salt can be in.
class TstSaltRun : public SaltRunTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { f.reset(); }

    void restartsAService();
    void aModuleThatSaysNoHasFailed();
    void anErrorOfTheServiceManagerHasFailed();
    void aFunctionThatDoesNotExistIsRejected();
    void aTargetThatMatchesNobodyIsRejected();
    void oneUnknownNameOfAListIsNamed();
    void aDeadMinionLeavesTheRunUnknown();
    void aFrozenMinionIsSettledWhenItThaws();
    void judgesCommandsByTheirStatus();
    void countsStates();
    void namesTheCauseAndNotItsFollower();
    void aRenderErrorIsRejected();
    void aBusyMinionIsTriedAgainUnderAnotherJid();
    void aMinionWithoutStatesIsRejected();
    void aTestRunProvesNothing();

    void twoInstallationsRunItOnce();
    void whoeverSendsAJidSecondSeesItsResult();
    void runsWithoutTheRightToLookUp();
    void settlesWhatNeverArrived();
    void callsRunners();
    void preflightHasNoEffect();
    void preflightSaysWhatIsMissing();
    void plainHttpIsRefused();
    void keepsToTheLetterOfTheProtocol();
    void showsNoSecrets();
    void canBeCancelled();
    void knowsWhatItDoes();
};

void TstSaltRun::restartsAService()
{
    f->answer(true);
    const RunReport report = run(kRestart);
    QCOMPARE(wordsOf(report), u"succeeded | web1: restarted"_s);
    QCOMPARE(report.hostsHit, QStringList{u"web1"_s});
    QCOMPARE(f->executed(u"service.restart"_s), 1);
    QCOMPARE(f->master.minions().executed().at(0).arguments, QJsonArray{u"nginx"_s});
}

void TstSaltRun::aModuleThatSaysNoHasFailed()
{
    f->answer(false);
    QCOMPARE(wordsOf(run(kRestart)), u"failed | web1: service.restart answered no"_s);
}

void TstSaltRun::anErrorOfTheServiceManagerHasFailed()
{
    f->answer(u"ERROR: Failed to restart nginx.service: Unit nginx.service has a bad unit file setting."_s, 1);
    QCOMPARE(wordsOf(run(kRestart)),
             u"failed | web1: Failed to restart nginx.service: Unit nginx.service has a bad unit file setting."_s);
}

void TstSaltRun::aFunctionThatDoesNotExistIsRejected()
{
    QCOMPARE(wordsOf(run(R"({"function": "service.restrat", "arguments": ["nginx"]})")),
             u"rejected | web1: 'service.restrat' is not available."_s);
}

void TstSaltRun::aTargetThatMatchesNobodyIsRejected()
{
    const RunReport report = run(restart("nope*"));
    QCOMPARE(wordsOf(report), u"rejected | No minion matched nope* (glob): nothing was run."_s);
    QVERIFY(report.hostsHit.isEmpty());
    const RunReport states = run(R"({"function": "state.highstate", "target": "nope*"})");
    QCOMPARE(wordsOf(states), wordsOf(report));
}

void TstSaltRun::oneUnknownNameOfAListIsNamed()
{
    f->answer(true);
    const RunReport report = run(restart("web1,ghost", "list"));
    QCOMPARE(wordsOf(report), u"failed | ghost: no such minion; web1: restarted"_s);
    QCOMPARE(report.hostsHit, QStringList{u"web1"_s});
    f->answer(statesReturn({siteConf(StandInState::Result::True, {})}));
    QCOMPARE(wordsOf(run(R"({"function": "state.highstate", "target": "web1, ghost", "target-type": "list"})")),
             u"failed | ghost: no such minion; web1: 1 ok, nothing to change"_s);
}

void TstSaltRun::aDeadMinionLeavesTheRunUnknown()
{
    f->answer(true);
    f->master.minions().setCondition(u"web2"_s, MinionCondition::Down);
    const RunReport report = run(restart("web*"));
    QCOMPARE(wordsOf(report), u"unknown | web2: did not answer; web1: restarted"_s);
    QCOMPARE(report.hostsHit, (QStringList{u"web1"_s, u"web2"_s}));
    f->answer(statesReturn({siteConf(StandInState::Result::True, {})}));
    QCOMPARE(wordsOf(run(R"({"function": "state.highstate", "target": "web*"})")),
             u"unknown | web2: did not answer; web1: 1 ok, nothing to change"_s);
}

void TstSaltRun::aFrozenMinionIsSettledWhenItThaws()
{
    f->answer(true);
    f->master.minions().setCondition(u"web2"_s, MinionCondition::Frozen);
    SaltRunContext context(f->slot);
    QCOMPARE(wordsOf(runWith(context, restart("web2"))), u"unknown | web2: did not answer"_s);
    QCOMPARE(wordsOf(settleWith(context, restart("web2"))), u"unknown | web2: did not answer"_s);
    f->master.minions().setCondition(u"web2"_s, MinionCondition::Up);
    QCOMPARE(wordsOf(settleWith(context, restart("web2"))), u"succeeded | web2: restarted"_s);
    QCOMPARE(f->executed(u"service.restart"_s), 1);
}

void TstSaltRun::judgesCommandsByTheirStatus()
{
    f->answer(u"out\nerr\n"_s, 3);
    QCOMPARE(wordsOf(run(R"({"function": "cmd.run", "arguments": ["exit 3"]})")), u"failed | web1: exit 3: err"_s);
    f->answer(u""_s, 0);
    f->slot += std::chrono::hours(1);
    QCOMPARE(wordsOf(run(R"({"function": "cmd.run", "arguments": ["true"]})")), u"succeeded | web1: done"_s);
}

void TstSaltRun::countsStates()
{
    f->answer(statesReturn({siteConf(StandInState::Result::True, {{u"diff"_s, u"New file"_s}}),
                            siteService(StandInState::Result::True, {{u"nginx"_s, true}})}));
    QCOMPARE(wordsOf(run(kHighstate)), u"succeeded | web1: 2 changed"_s);
    f->answer(statesReturn({siteConf(StandInState::Result::True, {}), siteService(StandInState::Result::True, {})}));
    QCOMPARE(wordsOf(runIn(f->slot + std::chrono::minutes(5), kHighstate)),
             u"succeeded | web1: 2 ok, nothing to change"_s);
    QCOMPARE(f->executed(u"state.highstate"_s), 2);
}

void TstSaltRun::namesTheCauseAndNotItsFollower()
{
    using enum StandInState::Result;
    f->answer(
        statesReturn({{u"test"_s, u"ok-first"_s, u"first"_s, u"nop"_s, True, u"Success!"_s, {{u"testing"_s, u"new"_s}}},
                      {u"test"_s,
                       u"needs-pkg"_s,
                       u"second"_s,
                       u"nop"_s,
                       False,
                       u"One or more requisite failed: site.install-pkg"_s,
                       {}},
                      {u"cmd"_s,
                       u"install-pkg"_s,
                       u"apt-get install x"_s,
                       u"run"_s,
                       False,
                       u"Command \"apt-get install x\" run"_s,
                       {{u"retcode"_s, 3}, {u"stderr"_s, u"reading lists\nE: no such package"_s}}}}),
        2);
    QCOMPARE(
        wordsOf(run(kHighstate)),
        u"failed | web1: 1 changed, 2 failed: install-pkg - Command \"apt-get install x\" run; E: no such package (exit 3)"_s);
}

void TstSaltRun::aRenderErrorIsRejected()
{
    f->answer(
        QJsonArray{u"Rendering SLS 'base:site' failed: Jinja variable 'x' is undefined; line 3\n\n---\nbad:\n---"_s},
        1);
    QCOMPARE(wordsOf(run(kHighstate)),
             u"rejected | web1: Rendering SLS 'base:site' failed: Jinja variable 'x' is undefined; line 3"_s);
}

void TstSaltRun::aBusyMinionIsTriedAgainUnderAnotherJid()
{
    f->answer(statesReturn({siteConf(StandInState::Result::True, {})}), 0, Millis{700});
    SaltRunContext other(f->slot - std::chrono::hours(1));
    const auto long_ = kind().make(f->settings(kHighstate), f->services, other);
    bool isLongDone = false;
    connect(long_->get(), &ReactionOperation::finished, this, [&] { isLongDone = true; });
    (*long_)->start();
    QVERIFY(spinUntil([&] { return f->executed(u"state.highstate"_s) == 1; }));

    SaltRunContext context(f->slot);
    QCOMPARE(wordsOf(runWith(context, kHighstate)), u"not-run | web1: another state run is busy"_s);
    QVERIFY(spinUntil([&] { return isLongDone; }));
    QCOMPARE(wordsOf(runWith(context, kHighstate)), u"succeeded | web1: 1 ok, nothing to change"_s);
    QCOMPARE(context.memory.value("attempt"_L1).toInt(), 1);
    QCOMPARE(f->executed(u"state.highstate"_s), 2);
}

void TstSaltRun::aMinionWithoutStatesIsRejected()
{
    f->answer(QJsonObject{{u"no_|-states_|-states_|-None"_s,
                           QJsonObject{{u"result"_s, false},
                                       {u"comment"_s, u"No Top file or master_tops data matches found."_s},
                                       {u"changes"_s, QJsonObject{}}}}},
              2);
    QCOMPARE(wordsOf(run(R"({"function": "state.highstate", "target": "db1"})")),
             u"rejected | db1: no states assigned"_s);
}

void TstSaltRun::aTestRunProvesNothing()
{
    using enum StandInState::Result;
    f->answer(statesReturn({siteConf(Pending, {{u"newfile"_s, u"/etc/site.conf"_s}}), siteService(Pending, {})}));
    QCOMPARE(wordsOf(run(R"({"function": "state.apply", "arguments": ["site"], "kwargs": {"test": true}})")),
             u"rejected | web1: would change 2, changed nothing"_s);
    f->answer(statesReturn({siteConf(True, {})}));
    QCOMPARE(wordsOf(runIn(f->slot + std::chrono::hours(1),
                           R"({"function": "state.apply", "arguments": ["site", "test=True"]})")),
             u"rejected | web1: only tested: nothing would change"_s);
}

void TstSaltRun::twoInstallationsRunItOnce()
{
    f->answer(true);
    QCOMPARE(run(kRestart).outcome, RunOutcome::Succeeded);
    QCOMPARE(wordsOf(run(kRestart)), u"succeeded | web1: restarted"_s); // same slot, same effect: the same jid
    QCOMPARE(f->executed(u"service.restart"_s), 1);
    QCOMPARE(runIn(f->slot + std::chrono::minutes(15), kRestart).outcome, RunOutcome::Succeeded);
    QCOMPARE(f->executed(u"service.restart"_s), 2);
}

void TstSaltRun::whoeverSendsAJidSecondSeesItsResult()
{
    f->answer(true, 0, Millis{100});
    SaltRunContext first(f->slot), second(f->slot);
    const auto one = kind().make(f->settings(kRestart), f->services, first);
    const auto two = kind().make(f->settings(kRestart), f->services, second);
    QStringList said;
    for (const auto *reaction : {&one, &two}) {
        connect((*reaction)->get(), &ReactionOperation::finished, this, [&](const RunReport &report) {
            said.append(wordsOf(report));
        });
        (**reaction)->start();
    }
    QVERIFY(spinUntil([&] { return said.size() == 2; }));
    QCOMPARE(said, (QStringList{u"succeeded | web1: restarted"_s, u"succeeded | web1: restarted"_s}));
    QCOMPARE(f->executed(u"service.restart"_s), 1);
    QCOMPARE(f->master.logins(), 1);
}

void TstSaltRun::runsWithoutTheRightToLookUp()
{
    f->master.addUser(u"salve"_s, {kPassword, QJsonArray{u".*"_s}});
    f->answer(true);
    QCOMPARE(wordsOf(run(kRestart)), u"succeeded | web1: restarted"_s);
    const RunReport followed = run(kHighstate);
    QCOMPARE(followed.outcome, RunOutcome::Delivered);
    QVERIFY2(followed.sentence.contains(u"@jobs"_s), qPrintable(followed.sentence));
    QCOMPARE(preflight(kRestart).light, PreflightReport::Light::Yellow);
}

void TstSaltRun::settlesWhatNeverArrived()
{
    SaltRunContext context(f->slot);
    QCOMPARE(settleWith(context, kRestart).outcome, RunOutcome::NotRun);
    SaltRunContext old(f->slot - std::chrono::hours(30)); // Salt forgets after a day
    QCOMPARE(settleWith(old, kRestart).outcome, RunOutcome::Unknown);
    f->master.server().close();
    QCOMPARE(settleWith(context, kRestart).outcome, RunOutcome::Unknown);
    QCOMPARE(f->executed(u"service.restart"_s), 0);
}

void TstSaltRun::callsRunners()
{
    constexpr auto kRunner = R"({"client": "runner", "function": "queue.process", "arguments": ["repairs"]})";
    f->master.setRunner(
        [](const QString &function, const QJsonArray &arguments, const QJsonObject &) -> std::optional<QJsonValue> {
            return function == u"queue.process"_s && arguments == QJsonArray{u"repairs"_s}
                       ? std::optional(QJsonValue(u"3 done"_s))
                       : std::nullopt;
        });
    QCOMPARE(wordsOf(run(kRunner)), u"succeeded | queue.process answered \"3 done\""_s);
    QCOMPARE(run(R"({"client": "runner", "function": "nosuch.fun"})").outcome, RunOutcome::Unknown);
    QCOMPARE(preflight(kRunner).light, PreflightReport::Light::Green);
    f->master.failNext(SaltFault::CutAfter, u"queue.process"_s);
    QCOMPARE(run(kRunner).outcome, RunOutcome::Unknown);
    SaltRunContext context(f->slot);
    QVERIFY(!kind().settle(f->settings(kRunner), f->services, context));
}

void TstSaltRun::preflightHasNoEffect()
{
    const PreflightReport report = preflight(restart("web*"));
    QCOMPARE(report.light, PreflightReport::Light::Green);
    QCOMPARE(report.hosts, (QStringList{u"web1"_s, u"web2"_s}));
    for (const StandInCall &call : f->master.minions().executed())
        QCOMPARE(call.function, u"test.ping"_s);
    f->master.minions().setCondition(u"web2"_s, MinionCondition::Down);
    const PreflightReport half = preflight(restart("web*"));
    QCOMPARE(half.light, PreflightReport::Light::Yellow);
    QCOMPARE(half.hosts, (QStringList{u"web1"_s, u"web2"_s}));
}

void TstSaltRun::preflightSaysWhatIsMissing()
{
    using enum PreflightReport::Light;
    QCOMPARE(preflight(restart("nope*")).light, Red);
    const QJsonArray least{
        u"@jobs"_s, QJsonObject{{u"web*"_s, QJsonArray{u"service.restart"_s, u"test.ping"_s, u"file.file_exists"_s}}}};
    f->master.addUser(u"salve"_s, {kPassword, least});
    f->secrets.insert(u"other"_s, kPassword);
    QCOMPARE(preflight(R"({"password": {"secret": "other"}, "function": "service.restart"})").light, Green);
    QCOMPARE(preflight(R"({"password": {"secret": "other"}, "function": "cmd.run"})").light, Red);
    // Who db1 is, this user may not even ask.
    QCOMPARE(preflight(R"({"password": {"secret": "other"}, "function": "service.restart", "target": "db1"})").light,
             Yellow);
    f->master.behaviour().clients.removeAll(u"runner"_s); // every run begins with a look-up
    const PreflightReport disabled = preflight(R"({"password": {"secret": "other"}, "function": "service.restart"})");
    QCOMPARE(disabled.light, Red);
    QVERIFY2(disabled.sentence.contains(u"netapi_enable_clients"_s), qPrintable(disabled.sentence));
    f->secrets.remove(u"salt-api"_s);
    QCOMPARE(preflight(kRestart).sentence, u"secret \"salt-api\" is not on this computer"_s);
    f->master.server().close();
    QCOMPARE(preflight(R"({"password": {"secret": "other"}, "function": "service.restart"})").light, Red);
}

void TstSaltRun::plainHttpIsRefused()
{
    const auto problemsOf = [this](const QByteArray &more) { return kind().problems(f->settings(more)); };
    QVERIFY(!hasErrors(problemsOf(kRestart))); // loopback
    Node elsewhere = f->settings(kRestart);
    elsewhere.set(u"url"_s, Node::text(u"http://salt.example:8000"_s));
    const Problems found = kind().problems(elsewhere);
    QVERIFY(hasErrors(found));
    QVERIFY2(found.at(0).sentence.contains(u"unencrypted"_s), qPrintable(found.at(0).sentence));
    elsewhere.set(u"plain-http"_s, Node::scalar(u"accepted"_s));
    QVERIFY(!hasErrors(kind().problems(elsewhere)));
    elsewhere.set(u"url"_s, Node::text(u"https://root:pw@salt.example:8000"_s));
    QVERIFY(hasErrors(kind().problems(elsewhere)));
    QVERIFY(hasErrors(problemsOf(R"({"function": "service.restart", "target": ""})")));
    QVERIFY(hasErrors(problemsOf(R"({"function": "restart"})")));
    for (const Node &broken : kind().brokenExamples())
        QVERIFY2(hasErrors(kind().problems(broken)), yamlOf(broken).constData());
}

void TstSaltRun::keepsToTheLetterOfTheProtocol()
{
    f->answer(true);
    QCOMPARE(
        run(R"({"function": "service.restart", "arguments": ["nginx"], "kwargs": {"no_block": true}, "timeout": "3s"})")
            .outcome,
        RunOutcome::Succeeded);
    QString ran;
    for (const StandInRequest &request : f->master.requests()) {
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QVERIFY(request.header("Content-Type").startsWith("application/json"));
        QCOMPARE(request.header("Content-Length").toLongLong(), request.body.size());
        QVERIFY(request.header("Transfer-Encoding").isNull());
        QVERIFY2(request.header("Cookie").isNull(), "a cookie would win over nothing and mean somebody else");
        QCOMPARE(request.header("X-Auth-Token").isNull(), request.path == "/login");
        if (request.path == "/") {
            const QJsonArray chunks = QJsonDocument::fromJson(request.body).array();
            QCOMPARE(chunks.size(), 1);
            const QJsonObject chunk = chunks.at(0).toObject();
            if (chunk.value("fun"_L1) != "service.restart"_L1)
                continue;
            ran = chunk.value("jid"_L1).toString();
            QCOMPARE(chunk.value("full_return"_L1), QJsonValue(true));
            QCOMPARE(chunk.value("tgt_type"_L1), QJsonValue(u"glob"_s));
            QCOMPARE(chunk.value("kwarg"_L1).toObject().value("no_block"_L1), QJsonValue(true));
            QCOMPARE(chunk.value("timeout"_L1), QJsonValue(3));
        }
    }
    QCOMPARE(ran.size(), 20);
}

void TstSaltRun::showsNoSecrets()
{
    const QString preview = kind().preview(f->settings(kRestart));
    QVERIFY(preview.contains(u"service.restart"_s));
    QStringList shown{preview};
    // A function that gives the password back, as an error and as a result.
    f->answer(QString(u"ERROR: bad password "_s + kPassword), 1);
    shown.append(everythingIn(run(kRestart)));
    QVERIFY(shown.last().contains(u"•••"_s));
    f->answer(QString(u"echo "_s + kPassword), 0);
    f->slot += std::chrono::hours(1);
    shown.append(everythingIn(run(R"({"function": "cmd.run", "arguments": ["env"]})")));
    f->master.failNext(SaltFault::ServerError, u"jobs.list_job"_s);
    shown.append(everythingIn(runIn(f->slot + std::chrono::hours(2), kRestart)));
    f->secrets.insert(u"salt-api"_s, u"wr0ng-Secret"_s);
    shown.append(everythingIn(run(kRestart)));
    shown.append(preflight(kRestart).sentence);
    for (const QString &text : std::as_const(shown)) {
        QVERIFY2(!text.contains(kPassword) && !text.contains(u"wr0ng-Secret"_s), qPrintable(text));
        for (const StandInRequest &request : f->master.requests()) {
            const QString token = QString::fromLatin1(request.header("X-Auth-Token"));
            QVERIFY2(token.isEmpty() || !text.contains(token), qPrintable(text));
        }
    }
}

void TstSaltRun::canBeCancelled()
{
    f->answer(true, 0, Millis{200});
    SaltRunContext context(f->slot);
    auto reaction = kind().make(f->settings(kRestart), f->services, context);
    bool isFinished = false;
    connect(reaction->get(), &ReactionOperation::finished, this, [&] { isFinished = true; });
    (*reaction)->start();
    QVERIFY(!isFinished);
    QVERIFY(spinUntil([&] { return f->executed(u"service.restart"_s) == 1; }));
    reaction->reset();
    // What runs goes on; who asks later finds it.
    QVERIFY(spinUntil([&] { return settleWith(context, kRestart).outcome == RunOutcome::Succeeded; }));
    QVERIFY(!isFinished);
}

void TstSaltRun::knowsWhatItDoes()
{
    using std::chrono::minutes;
    const auto settings = [this](const QByteArray &more) { return f->settings(more); };
    QCOMPARE(kind().takesUpTo(settings(kRestart)), Millis{minutes{1}});
    QCOMPARE(kind().takesUpTo(settings(R"({"function": "cmd.run"})")), Millis{minutes{1}});
    QCOMPARE(kind().takesUpTo(settings(kHighstate)), Millis{minutes{15}});
    QCOMPARE(kind().takesUpTo(settings(R"({"function": "pkg.install"})")), Millis{minutes{5}});
    QCOMPARE(kind().effect(settings(kRestart)), Effect::Repairs);
    QCOMPARE(kind().effect(settings(R"({"function": "system.reboot"})")), Effect::Destroys);
    QVERIFY(!kind().needsApproval(settings(R"({"function": "system.reboot"})")));
    QVERIFY(kind().needsApproval(settings(R"({"client": "runner", "function": "cloud.profile"})")));
    const QString key = kind().effectKey(settings(kRestart));
    QCOMPARE(key, u"salt-run "_s + f->master.url().toString() + u"/ local glob web1 service.restart nginx"_s);
    // How it is waited for does not make it another effect; whom and what it hits does.
    QCOMPARE(kind().effectKey(
                 settings(R"({"function": "service.restart", "arguments": ["nginx"], "client": "local_async"})")),
             key);
    QVERIFY(kind().effectKey(settings(R"({"function": "service.restart", "arguments": ["apache2"]})")) != key);
    QVERIFY(kind().effectKey(settings(restart("web2"))) != key);
    QVERIFY(kind().effectKey(settings(R"({"function": "service.restart", "arguments": ["nginx"], "kwargs": {"a": 1}})"))
            != key);
}

QTEST_GUILESS_MAIN(TstSaltRun)
#include "tst_salt_run.moc"
