// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_run_test.h"

using namespace salve;
using namespace salve::test;

namespace {

using enum StandInState::Result;

constexpr auto kNginx = R"({"states": ["nginx"]})";
constexpr auto kTested = R"({"states": ["nginx", "site"], "test-first": true, "pillar": {"role": "web"}})";

StandInState package(StandInState::Result result, const QString &comment = u"Package nginx is installed"_s)
{
    return {u"pkg"_s, u"install-pkg"_s, u"nginx"_s, u"installed"_s, result, comment, {}};
}

StandInState service(StandInState::Result result)
{
    return {u"service"_s,
            u"site-service"_s,
            u"nginx"_s,
            u"running"_s,
            result,
            u"Service restarted"_s,
            {{u"nginx"_s, true}}};
}

} // namespace

/// States that are applied, and those that a test run holds back.
class TstSaltState : public SaltRunTest
{
    Q_OBJECT
public:
    TstSaltState() : SaltRunTest(u"salt-state"_s) {}

private slots:
    void init() { begin(); }
    void cleanup() { f.reset(); }

    void listsEachState();
    void countsWhatIsWell();
    void namesWhatFailed();
    void withoutStatesItIsTheHighstate();
    void testsFirst();
    void whatFailsInTheTestIsNotApplied_data();
    void whatFailsInTheTestIsNotApplied();
    void whatIsAsItShouldBeIsNotApplied();
    void isRunOnce_data();
    void isRunOnce();
    void isCut_data() { cutRows(u"salt-state"_s); }
    void isCut();
    void whoMayNotLookUpHasDelivered();
    void settles();
    void saysWhatItDoes();

private:
    /// What a minion answers to a test run, and to the real one.
    void answers(const QJsonValue &tested, int testedCode, const QJsonValue &applied, int appliedCode)
    {
        f->master.minions().setFunction([=](const StandInCall &call) {
            const bool isTest = call.kwargs.value("test"_L1).toBool();
            return StandInReturn{isTest ? tested : applied, isTest ? testedCode : appliedCode, Millis{0}};
        });
    }
    int applied() const
    {
        const auto &all = f->master.minions().executed();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const StandInCall &call) {
            return call.function.startsWith("state."_L1) && !call.kwargs.value("test"_L1).toBool();
        }));
    }
};

void TstSaltState::listsEachState()
{
    f->answer(statesReturn({package(True), service(True)}));
    const RunReport report = run(kNginx);
    QCOMPARE(wordsOf(report), u"succeeded | web1: 1 changed, 1 ok"_s);
    QCOMPARE(evidence(report, u"States"_s),
             u"web1:\nok  pkg.installed  install-pkg  Package nginx is installed\n"
             "changed  service.running  site-service  Service restarted\n"_s);
    QCOMPARE(report.hostsHit, QStringList{u"web1"_s});
    const StandInCall call = f->master.minions().executed().at(0);
    QCOMPARE(call.function, u"state.apply"_s);
    QCOMPARE(call.arguments, QJsonArray{u"nginx"_s});
}

void TstSaltState::countsWhatIsWell()
{
    std::vector<StandInState> many;
    for (int i = 0; i < 60; ++i) {
        many.push_back(siteConf(True, {}));
        many.back().id += QString::number(i);
    }
    many.push_back(service(True));
    f->answer(statesReturn(many));
    QCOMPARE(evidence(run(kNginx), u"States"_s),
             u"web1:\nchanged  service.running  site-service  Service restarted\n"
             "… and 60 that are as they should be\n"_s);
}

void TstSaltState::namesWhatFailed()
{
    f->answer(statesReturn({package(False, u"E: no such package"_s), service(True)}), 2);
    const RunReport report = run(kNginx);
    QCOMPARE(wordsOf(report), u"failed | web1: 1 changed, 1 failed: install-pkg - E: no such package"_s);
    QVERIFY(evidence(report, u"States"_s).contains(u"failed  pkg.installed  install-pkg  E: no such package"_s));
}

void TstSaltState::withoutStatesItIsTheHighstate()
{
    f->answer(statesReturn({service(True)}));
    QCOMPARE(run("{}").outcome, RunOutcome::Succeeded);
    QCOMPARE(f->master.minions().executed().at(0).function, u"state.highstate"_s);
    QVERIFY(f->master.minions().executed().at(0).arguments.isEmpty());
}

void TstSaltState::testsFirst()
{
    answers(statesReturn({package(True), service(Pending)}), 0, statesReturn({package(True), service(True)}), 0);
    const RunReport report = run(kTested);
    QCOMPARE(wordsOf(report), u"succeeded | web1: 1 changed, 1 ok"_s);
    QVERIFY(evidence(report, u"Test run before it"_s).contains(u"pending  service.running  site-service"_s));
    const auto &calls = f->master.minions().executed();
    QCOMPARE(calls.size(), size_t(2));
    QCOMPARE(calls.at(0).kwargs.value("test"_L1), QJsonValue(true));
    QVERIFY(!calls.at(1).kwargs.contains("test"_L1));
    QVERIFY(calls.at(0).jid != calls.at(1).jid);
    QCOMPARE(calls.at(1).arguments, QJsonArray{u"nginx,site"_s});
    QCOMPARE(calls.at(1).kwargs.value("pillar"_L1).toObject().value("role"_L1), QJsonValue(u"web"_s));
}

void TstSaltState::whatFailsInTheTestIsNotApplied_data()
{
    QTest::addColumn<QJsonValue>("tested");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("a state") << QJsonValue(statesReturn({package(False, u"E: no such package"_s), service(Pending)}))
                             << 2
                             << u"failed | Nothing was applied; the test run said: web1: 1 failed: install-pkg - E: no "
                                "such package"_s;
    QTest::newRow("rendering") << QJsonValue(QJsonArray{u"Rendering SLS 'base:nginx' failed: line 3"_s}) << 1
                               << u"rejected | Nothing was applied; the test run said: web1: Rendering SLS "
                                  "'base:nginx' failed: line 3"_s;
}

void TstSaltState::whatFailsInTheTestIsNotApplied()
{
    QFETCH(QJsonValue, tested);
    QFETCH(int, code);
    QFETCH(QString, words);
    answers(tested, code, statesReturn({service(True)}), 0);
    QCOMPARE(wordsOf(run(kTested)), words);
    QCOMPARE(applied(), 0);
    // Nor where the test run gets lost.
    f->master.minions().setCondition(u"web1"_s, MinionCondition::Down);
    QCOMPARE(runIn(f->slot + std::chrono::hours(1), kTested).outcome, RunOutcome::NotRun);
    QCOMPARE(applied(), 0);
}

void TstSaltState::whatIsAsItShouldBeIsNotApplied()
{
    answers(statesReturn({package(True), siteConf(True, {})}), 0, statesReturn({service(True)}), 0);
    QCOMPARE(wordsOf(run(kTested)), u"succeeded | Nothing was applied: web1 is already as the states say."_s);
    QCOMPARE(applied(), 0);
}

void TstSaltState::isRunOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<int>("times");
    QTest::newRow("cut before it was read") << int(SaltFault::CutBefore) << RunOutcome::NotRun << 0;
    QTest::newRow("cut before the answer") << int(SaltFault::CutAfter) << RunOutcome::Succeeded << 1;
    QTest::newRow("a gateway's answer") << int(SaltFault::Gateway) << RunOutcome::Succeeded << 1;
    QTest::newRow("an error of salt-api") << int(SaltFault::ServerError) << RunOutcome::NotRun << 0;
    QTest::newRow("somebody else's page") << int(SaltFault::Page) << RunOutcome::Rejected << 0;
}

void TstSaltState::isRunOnce()
{
    QFETCH(int, fault);
    QFETCH(RunOutcome, outcome);
    QFETCH(int, times);
    f->answer(statesReturn({service(True)}));
    f->master.failNext(static_cast<SaltFault>(fault), u"state.apply"_s);
    QCOMPARE(wordOf(run(kNginx).outcome), wordOf(outcome));
    QCOMPARE(applied(), times);
    // Decided again in the same slot it is the same job.
    run(kNginx);
    QCOMPARE(applied(), 1);
    f->master.server().close();
    QCOMPARE(runIn(f->slot + std::chrono::hours(1), kNginx).outcome, RunOutcome::NotRun);
}

/// The request that acts is the fourth: after the login, the look for its job, and the question whether the host holds.
void TstSaltState::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    f->answer(statesReturn({service(True)}));
    const auto relay = cutting(cut, 3);
    const QByteArray settings = by(*relay, kNginx);
    const RunReport report = run(settings);
    QVERIFY2(isOneOf(outcomes, wordOf(report.outcome)), qPrintable(wordsOf(report)));
    QCOMPARE(f->asked(u"state.apply"_s), hasArrived(cut) ? 1 : 0);
    QCOMPARE(applied(), hasArrived(cut) ? 1 : 0);
    // Decided again, it is sent only where it never arrived.
    QVERIFY(relay->open());
    QCOMPARE(wordsOf(run(settings)), u"succeeded | web1: 1 changed"_s);
    QCOMPARE(f->asked(u"state.apply"_s), 1);
    QCOMPARE(applied(), 1);
}

void TstSaltState::whoMayNotLookUpHasDelivered()
{
    f->master.addUser(u"salve"_s, {kPassword, QJsonArray{u".*"_s}});
    f->answer(statesReturn({service(True)}));
    const RunReport report = run(kNginx);
    QCOMPARE(wordOf(report.outcome), wordOf(RunOutcome::Delivered)); // it has begun; nobody can ask how it ends
    QVERIFY2(report.sentence.contains(u"@jobs"_s), qPrintable(report.sentence));
    QCOMPARE(f->asked(u"state.apply"_s), 1);
    QTRY_COMPARE(applied(), 1);
}

void TstSaltState::settles()
{
    answers(statesReturn({service(Pending)}), 0, statesReturn({service(True)}), 0);
    SaltRunContext context(f->slot);
    QCOMPARE(settleWith(context, kTested).outcome, RunOutcome::NotRun);
    QCOMPARE(runWith(context, kTested).outcome, RunOutcome::Succeeded);
    QCOMPARE(wordsOf(settleWith(context, kTested)), u"succeeded | web1: 1 changed"_s);
    QCOMPARE(applied(), 1);
}

void TstSaltState::saysWhatItDoes()
{
    const Node tested = f->settings(kTested);
    QCOMPARE(kind().effect(tested), Effect::Repairs);
    QCOMPARE(kind().takesUpTo(tested), Millis{std::chrono::minutes{15}});
    const QString preview = kind().preview(tested);
    QVERIFY(preview.indexOf(u"\"test\":true"_s) < preview.indexOf(u"Then, where that would change something"_s));
    QCOMPARE(kind().effectKey(f->settings(kNginx)),
             u"salt-state "_s + f->master.url().toString() + u"/ glob web1 state.apply nginx"_s);
    QVERIFY(kind().effectKey(tested) != kind().effectKey(f->settings(kNginx)));
    QVERIFY(hasErrors(kind().problems(f->settings(R"({"pillar": ["role"]})"))));
    QVERIFY(hasErrors(kind().problems(f->settings(R"({"target": ""})"))));
    QCOMPARE(preflight(kTested).light, PreflightReport::Light::Green);
    QCOMPARE(preflight(R"({"target": "nope*"})").light, PreflightReport::Light::Red);
    QCOMPARE(applied(), 0);
    f->master.minions().setCondition(u"web1"_s, MinionCondition::Down);
    QCOMPARE(wordsOf(run(kNginx)), u"unknown | web1: did not answer"_s);
}

QTEST_GUILESS_MAIN(TstSaltState)
#include "tst_salt_state.moc"
