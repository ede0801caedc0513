// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_fixture.h"
#include "support/cut_table.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

constexpr auto kRestart = R"({"path": "services/restart", "args": "nginx"})";

} // namespace

/// What the webhook of salt-api takes and answers.
class TstSaltHook : public QObject
{
    Q_OBJECT
private slots:
    void init() { f = std::make_unique<SaltFixture>(); }
    void cleanup() { f.reset(); }

    void sendsTheForm();
    void knowsTheEndpointsOfTheFormula_data();
    void knowsTheEndpointsOfTheFormula();
    void followsTheJobBehindIt();
    void aJobThatFailsHasFailed();
    void whereNoJobBeginsItSaysSo();
    void aLostAnswerIsFoundByItsJob();
    void settlesTheJobThatItFound();
    void sendsAlsoWhereItCannotFollow();
    void aWrongKeyLooksLikeARightOne();
    void aMasterThatIsDownWasNotReached_data();
    void aMasterThatIsDownWasNotReached();
    void isNeverSentTwice_data();
    void isNeverSentTwice();
    void isCut_data() { cutRows(u"salt-hook"_s); }
    void isCut();
    void logsInWhereTheHookAsksForIt();
    void refusesWhatIsNoHook();
    void preflightLooksWithoutEffect();
    void knowsHowLongItTakes_data();
    void knowsHowLongItTakes();
    void showsNoSecrets();
    void checksItsSettings();

private:
    static const ReactionKind &kind() { return *Kinds{{}, reactionKinds()}.reaction(u"salt-hook"); }
    Node settings(const QByteArray &more) const
    {
        Node node = f->settings(more);
        node.remove(u"username");
        node.remove(u"password");
        node.set(u"url"_s, Node::text(f->master.url().toString() + u"/hook"_s));
        node.set(u"secret-key"_s, Node::map({{u"secret"_s, Node::text(u"salt-hook"_s)}}));
        return node;
    }
    Node withLogin(Node node, const QString &secret) const
    {
        node.set(u"username"_s, Node::text(u"salve"_s));
        node.set(u"password"_s, Node::map({{u"secret"_s, Node::text(secret)}}));
        return node;
    }
    Node followed(const QByteArray &more) const { return withLogin(settings(more), u"salt-api"_s); }
    /// A reactor file that calls the function on the target, with the argument, of the form.
    void reactsTo(const QString &function)
    {
        f->master.setReactor([this, function](const QString &, const QHash<QString, QString> &post) {
            if (post.value(u"secretkey"_s) == kHookKey)
                f->master.publish({function, QJsonArray{post.value(u"args"_s)}, post.value(u"tgt"_s)});
        });
    }
    RunReport run(const Node &node)
    {
        SaltRunContext context(f->slot);
        const auto reaction = kind().make(node, f->services, context);
        return reaction ? answerOf<RunReport>(**reaction) : RunReport{{}, reaction.error().sentence, {}, {}};
    }

    std::unique_ptr<SaltFixture> f;
};

void TstSaltHook::sendsTheForm()
{
    QHash<QString, QString> form;
    f->master.setReactor([&](const QString &, const QHash<QString, QString> &post) { form = post; });
    const RunReport report =
        run(settings(R"({"path": "cmd/script", "target": "roles:web", "target-type": "grain", "args": "a b&c=d",
                                              "fields": {"script": "salt://mend.sh"}})"));
    QCOMPARE(report.outcome, RunOutcome::Delivered);
    QCOMPARE(f->master.hooks(), QStringList{u"cmd/script"_s});
    QCOMPARE(form,
             (QHash<QString, QString>{{u"tgt"_s, u"roles:web"_s},
                                      {u"matcher"_s, u"grain"_s},
                                      {u"args"_s, u"a b&c=d"_s},
                                      {u"script"_s, u"salt://mend.sh"_s},
                                      {u"secretkey"_s, kHookKey}}));
    const StandInRequest &request = f->master.requests().at(0);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(request.header("X-Auth-Token").isNull());
}

void TstSaltHook::knowsTheEndpointsOfTheFormula_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Effect>("effect");
    const auto row =
        [](const char *endpoint, const QByteArray &more, const QByteArray &body, int minutes, Effect effect) {
            QTest::newRow(endpoint) << QByteArray(R"({"endpoint": ")") + endpoint + '"' + more + '}' << body << minutes
                                    << effect;
        };
    using enum Effect;
    const QByteArray web1 = "tgt=web1&matcher=glob&";
    row("base", R"(, "module": "pkg.install", "args": "nginx")", web1 + "module=pkg.install&args=nginx&", 5, Repairs);
    row("cmd/run", R"(, "args": "uptime")", web1 + "args=uptime&", 1, Repairs);
    row("cmd/script",
        R"(, "script": "salt://a.sh", "args": "x")",
        web1 + "script=salt%3A%2F%2Fa.sh&args=x&",
        1,
        Repairs);
    row("services/base",
        R"(, "function": "reload", "args": "nginx")",
        web1 + "function=reload&args=nginx&",
        1,
        Repairs);
    for (const char *endpoint : {"services/reload", "services/restart", "services/start", "services/stop"})
        row(endpoint, R"(, "args": "nginx")", web1 + "args=nginx&", 1, Repairs);
    row("states/highstate", "", web1, 15, Repairs);
    row("minions/key/base",
        R"(, "function": "reject", "minion": "web9", "target": "")",
        "function=reject&minion=web9&",
        5,
        Destroys);
    row("minions/key/accept", R"(, "minion": "web9", "target": "")", "minion=web9&", 5, Repairs);
    row("minions/key/delete", R"(, "minion": "web9", "target": "")", "minion=web9&", 5, Destroys);
}

void TstSaltHook::knowsTheEndpointsOfTheFormula()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, body);
    QFETCH(int, minutes);
    QFETCH(Effect, effect);
    Node node = settings(more);
    if (node.textAt(u"target").isEmpty())
        node.remove(u"target");
    QVERIFY2(!hasErrors(kind().problems(node)), qPrintable(firstError(kind().problems(node)).sentence));
    QCOMPARE(run(node).outcome, RunOutcome::Delivered);
    QCOMPARE(f->master.requests().back().path, "/hook/" + node.textAt(u"endpoint").toUtf8());
    QVERIFY2(f->master.requests().back().body.startsWith(body + "secretkey="), f->master.requests().back().body);
    QCOMPARE(kind().takesUpTo(node), Millis{std::chrono::minutes{minutes}});
    QCOMPARE(kind().effect(node), effect);
    QCOMPARE(kind().needsApproval(node), node.textAt(u"endpoint").startsWith("minions/key/"_L1));
}

void TstSaltHook::followsTheJobBehindIt()
{
    reactsTo(u"service.restart"_s);
    f->answer(true, 0, Millis{100});
    f->master.publish({u"service.restart"_s, QJsonArray{u"nginx"_s}, u"web1"_s}); // of somebody else, before
    QVERIFY(spinUntil([&] { return f->executed(u"service.restart"_s) == 1; }));
    const RunReport report = run(followed(R"({"endpoint": "services/restart", "args": "nginx", "follow": "job"})"));
    QCOMPARE(wordOf(report.outcome), wordOf(RunOutcome::Succeeded));
    QCOMPARE(report.sentence, u"web1: restarted"_s);
    QCOMPARE(report.hostsHit, QStringList{u"web1"_s});
    QCOMPARE(f->executed(u"service.restart"_s), 2);
    QCOMPARE(f->master.hooks().size(), 1);
    QVERIFY(everythingIn(report).contains(u"POST "_s));
    const RunReport own =
        run(followed(R"({"path": "our/own", "calls": "service.restart", "args": "nginx", "follow": "job"})"));
    QCOMPARE(own.sentence, u"web1: restarted"_s);
}

void TstSaltHook::aJobThatFailsHasFailed()
{
    reactsTo(u"service.restart"_s);
    f->answer(false);
    const RunReport report = run(followed(R"({"endpoint": "services/restart", "args": "nginx", "follow": "job"})"));
    QCOMPARE(report.sentence, u"web1: service.restart answered no"_s);
    QCOMPARE(wordOf(report.outcome), wordOf(RunOutcome::Failed));
}

void TstSaltHook::whereNoJobBeginsItSaysSo()
{
    f->answer(true);
    const RunReport report = run(followed(R"({"endpoint": "services/restart", "args": "nginx", "follow": "job"})"));
    QCOMPARE(wordOf(report.outcome), wordOf(RunOutcome::Delivered));
    QCOMPARE(report.sentence,
             u"Sent to Salt, but no job service.restart on web1 began: does a reactor listen, and is the key right?"_s);
    QCOMPARE(f->master.hooks().size(), 1);
}

void TstSaltHook::aLostAnswerIsFoundByItsJob()
{
    reactsTo(u"service.restart"_s);
    f->answer(true);
    f->master.failNext(SaltFault::CutAfter, u"services/restart"_s);
    const Node node = followed(R"({"endpoint": "services/restart", "args": "nginx", "follow": "job"})");
    QCOMPARE(run(node).sentence, u"web1: restarted"_s);
    f->master.failNext(SaltFault::CutBefore, u"services/restart"_s);
    QCOMPARE(wordOf(run(node).outcome), wordOf(RunOutcome::Unknown));
    QCOMPARE(f->executed(u"service.restart"_s), 1);
}

void TstSaltHook::settlesTheJobThatItFound()
{
    reactsTo(u"service.restart"_s);
    f->answer(true, 0, Millis{200});
    const Node node = followed(R"({"endpoint": "services/restart", "args": "nginx", "follow": "job"})");
    SaltRunContext context(f->slot);
    QVERIFY(!kind().settle(node, f->services, context));
    {
        const auto killed = kind().make(node, f->services, context);
        (*killed)->start();
        QVERIFY(spinUntil([&] { return context.memory.contains("jid"_L1); }));
    }
    QCOMPARE(answerOf<RunReport>(*kind().settle(node, f->services, context)).sentence, u"web1: restarted"_s);
    QCOMPARE(f->executed(u"service.restart"_s), 1);
}

void TstSaltHook::sendsAlsoWhereItCannotFollow()
{
    reactsTo(u"service.restart"_s);
    f->answer(true);
    f->master.addUser(u"salve"_s, {kPassword, QJsonArray{u"test.*"_s}});
    const RunReport report = run(followed(R"({"endpoint": "services/restart", "args": "nginx", "follow": "job"})"));
    QCOMPARE(wordOf(report.outcome), wordOf(RunOutcome::Delivered));
    QVERIFY2(report.sentence.contains(u"@jobs"_s), qPrintable(report.sentence));
    QCOMPARE(f->executed(u"service.restart"_s), 1);
}

void TstSaltHook::aWrongKeyLooksLikeARightOne()
{
    bool isRestarted = false;
    f->master.setReactor([&](const QString &, const QHash<QString, QString> &post) {
        isRestarted = post.value(u"secretkey"_s) == kHookKey;
    });
    f->secrets.insert(u"salt-hook"_s, u"WRONG-key"_s);
    const RunReport report = run(settings(kRestart));
    QCOMPARE(report.outcome, RunOutcome::Delivered); // never succeeded: only the monitor can say
    QVERIFY2(report.sentence.contains(u"waiting for the monitor"_s), qPrintable(report.sentence));
    QVERIFY(!isRestarted);
    f->secrets.insert(u"salt-hook"_s, kHookKey);
    run(settings(kRestart));
    QVERIFY(isRestarted);
}

void TstSaltHook::aMasterThatIsDownWasNotReached_data()
{
    QTest::addColumn<MasterCondition>("condition");
    QTest::newRow("500") << MasterCondition::Stopped;
    QTest::newRow("success false") << MasterCondition::Missing;
}

void TstSaltHook::aMasterThatIsDownWasNotReached()
{
    QFETCH(MasterCondition, condition);
    f->master.behaviour().master = condition;
    const RunReport report = run(settings(kRestart));
    QCOMPARE(report.outcome, RunOutcome::NotRun);
    QVERIFY2(report.sentence.contains(u"not available"_s), qPrintable(report.sentence));
    f->master.server().close();
    QCOMPARE(run(settings(kRestart)).outcome, RunOutcome::NotRun);
}

void TstSaltHook::isNeverSentTwice_data()
{
    QTest::addColumn<SaltFault>("fault");
    QTest::newRow("cut before") << SaltFault::CutBefore;
    QTest::newRow("cut after") << SaltFault::CutAfter;
}

void TstSaltHook::isNeverSentTwice()
{
    QFETCH(SaltFault, fault);
    f->master.failNext(fault);
    QCOMPARE(run(settings(kRestart)).outcome, RunOutcome::Unknown);
    QCOMPARE(f->master.requests().size(), size_t(1));
}

void TstSaltHook::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    CuttingServer server(cut, 0, [](const QByteArray &) { return QByteArray(R"({"success": true})"); });
    Node node = settings(kRestart);
    node.set(u"url"_s, Node::text(u"http://127.0.0.1:%1/hook"_s.arg(server.port())));
    const RunReport report = run(node);
    QVERIFY2(isOneOf(outcomes, wordOf(report.outcome)), qPrintable(report.sentence));
    QCOMPARE(server.requests(), hasArrived(cut) ? 1 : 0);
}

void TstSaltHook::logsInWhereTheHookAsksForIt()
{
    f->master.behaviour().hookNeedsLogin = true;
    const RunReport without = run(settings(kRestart));
    QCOMPARE(without.outcome, RunOutcome::Rejected);
    QVERIFY2(without.sentence.contains(u"asks for a login"_s), qPrintable(without.sentence));
    const Node node = withLogin(settings(kRestart), u"salt-api"_s);
    QCOMPARE(run(node).outcome, RunOutcome::Delivered);
    f->master.restartApi();
    QCOMPARE(run(node).outcome, RunOutcome::Delivered);
    QCOMPARE(f->master.logins(), 2);
    QCOMPARE(f->master.hooks().size(), 2);
    f->secrets.insert(u"bad"_s, u"bad-password"_s);
    QCOMPARE(run(withLogin(settings(kRestart), u"bad"_s)).outcome, RunOutcome::Rejected);
}

void TstSaltHook::refusesWhatIsNoHook()
{
    Node node = settings(kRestart);
    node.set(u"url"_s, Node::text(f->master.url().toString() + u"/elsewhere"_s));
    QCOMPARE(run(node).outcome, RunOutcome::Rejected);
    f->master.failNext(SaltFault::Page);
    QCOMPARE(run(settings(kRestart)).outcome, RunOutcome::Rejected);
}

void TstSaltHook::preflightLooksWithoutEffect()
{
    using enum PreflightReport::Light;
    const auto lightOf = [this](const Node &node) {
        return answerOf<PreflightReport>(*kind().preflight(node, f->services)).light;
    };
    QCOMPARE(lightOf(settings(kRestart)), Green);
    f->master.behaviour().hookNeedsLogin = true;
    QCOMPARE(lightOf(settings(kRestart)), Red);
    QCOMPARE(lightOf(withLogin(settings(kRestart), u"salt-api"_s)), Green);
    Node elsewhere = settings(kRestart);
    elsewhere.set(u"url"_s, Node::text(f->master.url().toString() + u"/webhooks"_s));
    QCOMPARE(lightOf(elsewhere), Red);
    f->secrets.remove(u"salt-hook"_s);
    QCOMPARE(lightOf(settings(kRestart)), Red);
    QVERIFY(f->master.hooks().isEmpty());
}

void TstSaltHook::knowsHowLongItTakes_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Effect>("effect");
    QTest::newRow("service") << QByteArray(R"({"path": "services/restart"})") << 1 << Effect::Repairs;
    QTest::newRow("command") << QByteArray(R"({"path": "cmd/run"})") << 1 << Effect::Repairs;
    QTest::newRow("states") << QByteArray(R"({"path": "states/highstate"})") << 15 << Effect::Repairs;
    QTest::newRow("module") << QByteArray(R"({"path": "base", "fields": {"module": "state.apply"}})") << 15
                            << Effect::Repairs;
    QTest::newRow("key") << QByteArray(R"({"path": "minions/key/delete", "fields": {"minion": "web1"}})") << 5
                         << Effect::Destroys;
    QTest::newRow("own") << QByteArray(R"({"path": "our/own"})") << 5 << Effect::Repairs;
}

void TstSaltHook::knowsHowLongItTakes()
{
    QFETCH(QByteArray, more);
    QFETCH(int, minutes);
    QFETCH(Effect, effect);
    QCOMPARE(kind().takesUpTo(settings(more)), Millis{std::chrono::minutes{minutes}});
    QCOMPARE(kind().effect(settings(more)), effect);
}

void TstSaltHook::showsNoSecrets()
{
    f->master.setReactor({});
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(kHookKey));
    f->master.behaviour().hookNeedsLogin = true;
    QStringList shown{kind().preview(settings(kRestart)),
                      everythingIn(run(settings(kRestart))),
                      everythingIn(run(withLogin(settings(kRestart), u"salt-api"_s)))};
    QVERIFY(shown.first().contains(u"secretkey=•••"_s));
    f->master.failNext(SaltFault::CutAfter);
    shown.append(everythingIn(run(withLogin(settings(kRestart), u"salt-api"_s))));
    for (const QString &text : std::as_const(shown)) {
        QVERIFY2(!text.contains(kHookKey) && !text.contains(encoded) && !text.contains(kPassword), qPrintable(text));
        for (const StandInRequest &request : f->master.requests()) {
            const QString token = QString::fromLatin1(request.header("X-Auth-Token"));
            QVERIFY2(token.isEmpty() || !text.contains(token), qPrintable(text));
        }
    }
}

void TstSaltHook::checksItsSettings()
{
    QVERIFY(!hasErrors(kind().problems(settings(kRestart))));
    for (const Node &broken : kind().brokenExamples())
        QVERIFY2(hasErrors(kind().problems(broken)), yamlOf(broken).constData());
    QVERIFY(hasErrors(kind().problems(settings(R"({"path": "/services/restart"})"))));
    QVERIFY(!hasErrors(
        kind().problems(settings(R"({"path": "minions/key/accept", "target": "", "fields": {"minion": "web1"}})"))));
    QCOMPARE(kind().effectKey(settings(kRestart)),
             u"salt-hook "_s + f->master.url().toString() + u"/hook/services/restart glob web1 nginx"_s);
}

QTEST_GUILESS_MAIN(TstSaltHook)
#include "tst_salt_hook.moc"
