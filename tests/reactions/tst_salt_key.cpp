// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_run_test.h"

using namespace salve;
using namespace salve::test;

/// Who is let in and shut out at the master.
class TstSaltKey : public SaltRunTest
{
    Q_OBJECT
public:
    TstSaltKey() : SaltRunTest(u"salt-key"_s) {}

private slots:
    void init() { begin(); }
    void cleanup() { f.reset(); }

    void acceptsWhoWaits();
    void rejectsAndDeletes();
    void refusesAGlobThatHitsTooMany();
    void hitsExactlyWhatWasListed();
    void whatIsDoneIsNotDoneAgain();
    void isSentOnce_data();
    void isSentOnce();
    void isCut_data() { cutRows(u"salt-key"_s); }
    void isCut();
    void settlesByReading();
    void needsTheRight();
    void preflightOnlyLists();
    void saysWhatItDoes();

private:
    int changes() const
    {
        int count = 0;
        for (const StandInRequest &request : f->master.requests())
            count += request.body.contains("key.accept") || request.body.contains("key.reject")
                     || request.body.contains("key.delete");
        return count;
    }
};

void TstSaltKey::acceptsWhoWaits()
{
    f->master.minions().addPending(u"web9"_s);
    const RunReport report = run(R"({"action": "accept", "minion": "web9"})");
    QCOMPARE(wordsOf(report), u"succeeded | The key of web9 is accepted."_s);
    QCOMPARE(report.hostsHit, QStringList{u"web9"_s});
    QVERIFY(f->master.minions().withKey(StandInKey::Accepted).contains(u"web9"_s));
}

void TstSaltKey::rejectsAndDeletes()
{
    QCOMPARE(wordsOf(run(R"({"action": "reject", "minion": "web2"})")), u"succeeded | The key of web2 is rejected."_s);
    QCOMPARE(f->master.minions().withKey(StandInKey::Rejected), QStringList{u"web2"_s});
    QCOMPARE(wordsOf(run(R"({"action": "delete", "minion": "web2"})")), u"succeeded | The key of web2 is deleted."_s);
    QCOMPARE(f->master.minions().withKey(StandInKey::Accepted), (QStringList{u"db1"_s, u"web1"_s}));
}

void TstSaltKey::refusesAGlobThatHitsTooMany()
{
    QCOMPARE(wordsOf(run(R"({"action": "delete", "minion": "web*"})")),
             u"rejected | web* matches the keys of 2 minions (web1, web2), and keys-at-most allows 1: nothing was "
             "changed."_s);
    QCOMPARE(changes(), 0);
    QCOMPARE(run(R"({"action": "delete", "minion": "web*", "keys-at-most": 2})").outcome, RunOutcome::Succeeded);
    QCOMPARE(f->master.minions().withKey(StandInKey::Accepted), QStringList{u"db1"_s});
    QCOMPARE(wordsOf(run(R"({"action": "accept", "minion": "ghost"})")),
             u"rejected | The master has no key of ghost that could be accepted: nothing was changed."_s);
}

void TstSaltKey::hitsExactlyWhatWasListed()
{
    run(R"({"action": "delete", "minion": "db*"})");
    QVERIFY(f->master.requests().back().body.contains("key.list_all")); // read back
    bool isNamed = false;
    for (const StandInRequest &request : f->master.requests()) {
        QVERIFY(!request.body.contains("db*")); // another db could have come meanwhile
        isNamed = isNamed || request.body.contains("\"match\":\"db1\"");
    }
    QVERIFY(isNamed);
}

void TstSaltKey::whatIsDoneIsNotDoneAgain()
{
    QCOMPARE(wordsOf(run(R"({"action": "accept", "minion": "web1"})")),
             u"succeeded | The key of web1 is accepted already."_s);
    QCOMPARE(changes(), 0);
}

void TstSaltKey::isSentOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<RunOutcome>("outcome");
    QTest::newRow("cut before it was read") << int(SaltFault::CutBefore) << RunOutcome::Failed;
    QTest::newRow("cut before the answer") << int(SaltFault::CutAfter) << RunOutcome::Succeeded;
    QTest::newRow("a gateway's answer") << int(SaltFault::Gateway) << RunOutcome::Succeeded;
    QTest::newRow("an error of salt-api") << int(SaltFault::ServerError) << RunOutcome::Failed;
    QTest::newRow("somebody else's page") << int(SaltFault::Page) << RunOutcome::Rejected;
}

void TstSaltKey::isSentOnce()
{
    QFETCH(int, fault);
    QFETCH(RunOutcome, outcome);
    f->master.failNext(static_cast<SaltFault>(fault), u"key.delete"_s);
    const RunReport report = run(R"({"action": "delete", "minion": "web1"})");
    QCOMPARE(wordOf(report.outcome), wordOf(outcome)); // the list tells what the answer does not
    QCOMPARE(changes(), 1);
    f->master.failNext(SaltFault::CutAfter, u"key.delete"_s);
    f->master.failNext(SaltFault::CutAfter, u"key.list_all"_s);
    QCOMPARE(run(R"({"action": "delete", "minion": "web2"})").outcome, RunOutcome::Unknown);
    f->master.server().close();
    QCOMPARE(run(R"({"action": "delete", "minion": "db1"})").outcome, RunOutcome::NotRun);
}

/// The request that acts is the third: after the login and the list of the keys, which is read again behind it.
void TstSaltKey::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    const auto relay = cutting(cut, 2);
    const QByteArray settings = by(*relay, R"({"action": "delete", "minion": "web1"})");
    const RunReport report = run(settings);
    QVERIFY2(isOneOf(outcomes, wordOf(report.outcome)), qPrintable(wordsOf(report)));
    QCOMPARE(changes(), hasArrived(cut) ? 1 : 0);
    // Decided again: a key that is gone cannot be deleted, and nothing is sent.
    QVERIFY(relay->open());
    const RunReport again = run(settings);
    QCOMPARE(wordOf(again.outcome), wordOf(hasArrived(cut) ? RunOutcome::Rejected : RunOutcome::Succeeded));
    QCOMPARE(changes(), 1);
    QCOMPARE(f->master.minions().withKey(StandInKey::Accepted), (QStringList{u"db1"_s, u"web2"_s}));
}

void TstSaltKey::settlesByReading()
{
    constexpr auto kDelete = R"({"action": "delete", "minion": "web1"})";
    SaltRunContext context(f->slot);
    QCOMPARE(settleWith(context, kDelete).outcome, RunOutcome::NotRun);
    context.memory = {{u"ids"_s, QJsonArray{u"web1"_s}}};
    QCOMPARE(settleWith(context, kDelete).outcome, RunOutcome::NotRun);
    QCOMPARE(changes(), 0);
    f->master.minions().setKey(u"web1"_s, StandInKey::Deleted);
    QCOMPARE(settleWith(context, kDelete).outcome, RunOutcome::Succeeded);
    f->master.server().close();
    QCOMPARE(settleWith(context, kDelete).outcome, RunOutcome::Unknown);
}

void TstSaltKey::needsTheRight()
{
    f->master.addUser(u"salve"_s, {kPassword, QJsonArray{u".*"_s, u"@runner"_s}});
    const RunReport report = run(R"({"action": "delete", "minion": "web1"})");
    QCOMPARE(wordsOf(report), u"rejected | Salt does not permit salve to call key.delete."_s);
    QCOMPARE(preflight(R"({"action": "delete", "minion": "web1"})").light, PreflightReport::Light::Red);
    f->master.behaviour().clients.removeAll(u"wheel"_s);
    QVERIFY(run(R"({"action": "delete", "minion": "web1"})").sentence.contains(u"netapi_enable_clients"_s));
}

void TstSaltKey::preflightOnlyLists()
{
    using enum PreflightReport::Light;
    const PreflightReport one = preflight(R"({"action": "reject", "minion": "web1"})");
    QCOMPARE(one.light, Green);
    QCOMPARE(one.hosts, QStringList{u"web1"_s});
    QCOMPARE(preflight(R"({"action": "reject", "minion": "web*"})").light, Red);
    QCOMPARE(preflight(R"({"action": "delete", "minion": "ghost"})").light, Yellow);
    QCOMPARE(preflight(R"({"action": "accept", "minion": "web9"})").light, Green); // it may come yet
    QCOMPARE(changes(), 0);
}

void TstSaltKey::saysWhatItDoes()
{
    const Node settings = f->settings(R"({"action": "delete", "minion": "web1"})");
    QCOMPARE(kind().effect(settings), Effect::Destroys);
    QVERIFY(kind().needsApproval(settings));
    QVERIFY(kind().preview(settings).contains(u"\"match\":\"web1\""_s));
    QVERIFY(!kind().preview(settings).contains(kPassword));
    QCOMPARE(kind().effectKey(settings), u"salt-key "_s + f->master.url().toString() + u"/ delete web1"_s);
    QVERIFY(hasErrors(kind().problems(f->settings(R"({"action": "delete", "minion": "web1,web2"})"))));
}

QTEST_GUILESS_MAIN(TstSaltKey)
#include "tst_salt_key.moc"
