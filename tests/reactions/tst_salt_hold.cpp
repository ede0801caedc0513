// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_run_test.h"

using namespace salve;
using namespace salve::test;

namespace {

QByteArray restart(const char *target, const char *type = "glob")
{
    return QByteArray(R"({"function": "service.restart", "arguments": ["nginx"], "target": ")") + target
           + R"(", "target-type": ")" + type + R"("})";
}

const QJsonArray kWithoutTheRight{u"@jobs"_s,
                                  QJsonObject{{u"web*"_s, QJsonArray{u"service.restart"_s, u"test.ping"_s}}}};

} // namespace

/// A host that declares a hold itself, in a file, is read just before whatever would hit it.
class TstSaltHold : public SaltRunTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { f.reset(); }

    void aHostThatSaysHoldIsLeftAlone();
    void aHoldThatMayNotBeReadStopsNothing();
    void whereItCannotBeAskedNothingIsRun_data();
    void whereItCannotBeAskedNothingIsRun();
    void preflightTellsOfHolds();
    void statesAreNotEvenTested();
    void anOrchestrationAsksWhereItNamesAMinion();

private:
    static const ReactionKind &kindOf(const QString &name) { return *Kinds{{}, reactionKinds()}.reaction(name); }
    RunReport runOf(const QString &name, const QByteArray &settings)
    {
        SaltRunContext context(f->slot);
        const auto reaction = kindOf(name).make(f->settings(settings), f->services, context);
        return reaction ? answerOf<RunReport>(**reaction) : RunReport{{}, reaction.error().sentence, {}, {}};
    }
};

void TstSaltHold::aHostThatSaysHoldIsLeftAlone()
{
    f->answer(true);
    f->hold(u"web1"_s, u"kernel is being\tpatched\nuntil noon\n"_s);
    const RunReport held = run(restart("web*"));
    QCOMPARE(wordsOf(held), u"not-run | web1 says hold: kernel is being patched"_s);
    QVERIFY(held.hostsHit.isEmpty());
    f->hold(u"web2"_s, u""_s);
    QCOMPARE(wordsOf(run(restart("web*"))), u"not-run | web1 says hold: kernel is being patched; web2 says hold"_s);
    QCOMPARE(wordsOf(run(R"({"function": "state.highstate"})")),
             u"not-run | web1 says hold: kernel is being patched"_s);
    QVERIFY(f->master.minions().executed().empty());
    // Whoever is not meant holds nothing up, and it costs one question.
    const int before = f->asked(u"file.file_exists"_s);
    QCOMPARE(wordsOf(run(restart("db1"))), u"succeeded | db1: restarted"_s);
    QCOMPARE(f->asked(u"file.file_exists"_s), before + 1);
    f->hold(u"web1"_s, {});
    f->hold(u"web2"_s, {});
    QCOMPARE(wordsOf(runIn(f->slot + std::chrono::hours(1), restart("web1", "list"))),
             u"succeeded | web1: restarted"_s);
}

void TstSaltHold::aHoldThatMayNotBeReadStopsNothing()
{
    f->master.addUser(u"salve"_s, {kPassword, kWithoutTheRight});
    f->answer(true);
    f->hold(u"web1"_s, u"patch"_s);
    const RunReport report = run(kRestart);
    QCOMPARE(wordsOf(report), u"succeeded | web1: restarted"_s);
    QVERIFY2(evidence(report, u"Holds of hosts"_s).contains(u"salve may not call file.file_exists"_s),
             qPrintable(everythingIn(report)));
    QCOMPARE(f->master.logins(), 1);
    // Only the question is permitted, and only for that file: that there is a hold is known, and not why.
    const QJsonObject question{{u"file.file_exists"_s, QJsonObject{{u"args"_s, QJsonArray{u"^/etc/salve/hold$"_s}}}}};
    const QJsonArray more{u"@jobs"_s, QJsonObject{{u"web*"_s, QJsonArray{u"service.restart"_s, question}}}};
    f->master.addUser(u"salve"_s, {kPassword, more});
    QCOMPARE(wordsOf(runIn(f->slot + std::chrono::hours(1), kRestart)), u"not-run | web1 says hold"_s);
    f->master.addUser(u"salve"_s, {kPassword, QJsonArray{u".*"_s, u"@jobs"_s}});
    f->master.behaviour().clients.removeAll(u"local"_s);
    f->answer(statesReturn({siteConf(StandInState::Result::True, {})}));
    const RunReport states = runIn(f->slot + std::chrono::hours(2), kHighstate);
    QCOMPARE(wordsOf(states), u"succeeded | web1: 1 ok, nothing to change"_s);
    QVERIFY(evidence(states, u"Holds of hosts"_s).contains(u"netapi_enable_clients"_s));
}

void TstSaltHold::whereItCannotBeAskedNothingIsRun_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("cut before it was read") << int(SaltFault::CutBefore);
    QTest::newRow("cut before the answer") << int(SaltFault::CutAfter);
    QTest::newRow("a gateway's answer") << int(SaltFault::Gateway);
    QTest::newRow("an error of salt-api") << int(SaltFault::ServerError);
}

void TstSaltHold::whereItCannotBeAskedNothingIsRun()
{
    QFETCH(int, fault);
    f->answer(true);
    f->master.failNext(static_cast<SaltFault>(fault), u"file.file_exists"_s);
    QCOMPARE(run(kRestart).outcome, RunOutcome::NotRun);
    QVERIFY(f->master.minions().executed().empty());
    QCOMPARE(run(kRestart).outcome, RunOutcome::Succeeded);
    QCOMPARE(f->executed(u"service.restart"_s), 1);
}

void TstSaltHold::preflightTellsOfHolds()
{
    using enum PreflightReport::Light;
    f->hold(u"web2"_s, u"patch"_s);
    const PreflightReport held = preflight(restart("web*"));
    QCOMPARE(held.light, Yellow);
    QCOMPARE(held.sentence, u"web2 says hold: patch"_s);
    QCOMPARE(held.hosts, (QStringList{u"web1"_s, u"web2"_s}));
    QCOMPARE(preflight(kRestart).light, Green);
    // Whom an event will name cannot be asked yet.
    QCOMPARE(preflight(restart("{{host}}")).light, Green);
    f->master.addUser(u"salve"_s, {kPassword, kWithoutTheRight});
    f->secrets.insert(u"other"_s, kPassword);
    const PreflightReport unread = preflight(R"({"password": {"secret": "other"}, "function": "service.restart"})");
    QCOMPARE(unread.light, Yellow);
    QVERIFY2(unread.sentence.contains(u"salve may not call file.file_exists"_s), qPrintable(unread.sentence));
}

void TstSaltHold::statesAreNotEvenTested()
{
    f->answer(statesReturn({siteConf(StandInState::Result::True, {})}));
    f->hold(u"web1"_s, u"patch"_s);
    QCOMPARE(wordsOf(runOf(u"salt-state"_s, R"({"states": ["nginx"], "test-first": true})")),
             u"not-run | web1 says hold: patch"_s);
    QVERIFY(f->master.minions().executed().empty());
    f->hold(u"web1"_s, {});
    QCOMPARE(runOf(u"salt-state"_s, R"({"states": ["nginx"], "test-first": true})").outcome, RunOutcome::Succeeded);
}

void TstSaltHold::anOrchestrationAsksWhereItNamesAMinion()
{
    int started = 0;
    f->master.behaviour().runnerTakes = Millis{10};
    f->master.setRunner([&started](const QString &, const QJsonArray &, const QJsonObject &) {
        ++started;
        return std::optional<QJsonValue>(QJsonObject{
            {u"data"_s, QJsonObject{{u"vm_master"_s, statesReturn({siteConf(StandInState::Result::True, {})})}}},
            {u"retcode"_s, 0}});
    });
    f->hold(u"web1"_s, u"patch"_s);
    const QString kind = u"salt-orchestrate"_s;
    QCOMPARE(wordsOf(runOf(kind, R"({"orchestration": ["orch.repair"], "target": "web1"})")),
             u"not-run | web1 says hold: patch"_s);
    QCOMPARE(started, 0);
    const auto held =
        kindOf(kind).preflight(f->settings(R"({"orchestration": ["orch.repair"], "target": "web*"})"), f->services);
    const PreflightReport report = answerOf<PreflightReport>(*held);
    QCOMPARE(report.light, PreflightReport::Light::Yellow);
    QCOMPARE(report.hosts, (QStringList{u"web1"_s, u"web2"_s}));
    f->master.failNext(SaltFault::CutAfter, u"file.file_exists"_s);
    QCOMPARE(runOf(kind, R"({"orchestration": ["orch.repair"], "target": "web2"})").outcome, RunOutcome::NotRun);
    QCOMPARE(started, 0);
    QCOMPARE(runOf(kind, R"({"orchestration": ["orch.repair"], "target": "web2"})").outcome, RunOutcome::Succeeded);
    QCOMPARE(runOf(kind, R"({"orchestration": ["orch.repair"], "target": ""})").outcome, RunOutcome::Succeeded);
    QCOMPARE(started, 2);
    QCOMPARE(f->asked(u"file.file_exists"_s), 4);
}

QTEST_GUILESS_MAIN(TstSaltHold)
#include "tst_salt_hold.moc"
