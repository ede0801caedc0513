// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_fixture.h"

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
    void aWrongKeyLooksLikeARightOne();
    void aMasterThatIsDownWasNotReached_data();
    void aMasterThatIsDownWasNotReached();
    void isNeverSentTwice_data();
    void isNeverSentTwice();
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
