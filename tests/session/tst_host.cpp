// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "session/host.h"
#include "session/remote_session.h"
#include "store/memory_vault.h"
#include "support/scripted_kinds.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

// Once a day: nothing is looked at while these tests run, so the script is never read in two threads.
const QString kSet = u"salve: 1\n"
                     "defaults: {every: 1d}\n"
                     "monitors: [{id: shop, kind: probe, target: shop, on-host: web1}]\n"
                     "reactions: [{id: call-ana, kind: call, what: hello, token: {secret: phone}}]\n"_s;

} // namespace

/// A whole Salve: its thread, its store on disk, its socket.
class TestHost : public QObject
{
    Q_OBJECT
private slots:
    void answersAcrossItsThread();
    void secondOwnerAttaches();
    void holdSurvivesARestart();
    void secretsGoToTheVault();
    void brokenFolderIsSaid();
    void endAnswersWhatIsPending();
    void keyOfTheVaultStaysInside();

private:
    static HostOptions options(const QString &dir);
    Result<QJsonObject> run(Session &session, const QString &name, const QJsonObject &arguments);
    Result<QJsonObject> ask(Session &session, const QString &name, const QJsonObject &arguments = {});
    Script m_script;
};

HostOptions TestHost::options(const QString &dir)
{
    HostOptions options;
    options.dataDir = dir;
    options.kinds = scriptedKinds();
    options.installation = u"desk"_s;
    options.ownVault = std::make_unique<MemoryVault>();
    return options;
}

Result<QJsonObject> TestHost::run(Session &session, const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    session.run({name, arguments}, this, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return fail(ErrorCode::Timeout, u"no answer, or one inside the call"_s);
    return *answer;
}

Result<QJsonObject> TestHost::ask(Session &session, const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    session.ask({name, arguments}, this, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return fail(ErrorCode::Timeout, u"no answer, or one inside the call"_s);
    return *answer;
}

void TestHost::answersAcrossItsThread()
{
    const QTemporaryDir dir;
    auto opened = openSession(options(dir.path()));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    QVERIFY(opened->host);
    QCOMPARE(opened->host->socketTrouble(), QString());
    Session &session = *opened->session;
    const QSignalSpy batches(&session, &Session::batchArrived);
    std::optional<Snapshot> snapshot;
    connect(&session, &Session::snapshotArrived, this, [&](const Snapshot &one) {
        snapshot = one;
        QCOMPARE(QThread::currentThread(), thread());
    });
    session.subscribe();
    QTRY_VERIFY(snapshot.has_value());
    QCOMPARE(snapshot->monitors.size(), 0u);
    QVERIFY(run(session, commands::kApplySet, {{u"text"_s, kSet}, {u"by"_s, u"ana"_s}}));
    QTRY_VERIFY(!batches.isEmpty());
    QVERIFY(ask(session, queries::kSet)->value(u"text"_s).toString().contains(u"web1"));
    // A reply to somebody who is gone is dropped.
    auto gone = std::make_unique<QObject>();
    bool isAnswered = false;
    session.ask({queries::kSet, {}}, gone.get(), [&](const Result<QJsonObject> &) { isAnswered = true; });
    gone.reset();
    QVERIFY(ask(session, queries::kSet));
    QVERIFY(!isAnswered);
}

void TestHost::secondOwnerAttaches()
{
    const QTemporaryDir dir;
    auto first = openSession(options(dir.path()));
    QVERIFY(first);
    QVERIFY(run(*first->session, commands::kApplySet, {{u"text"_s, kSet}, {u"by"_s, u"ana"_s}}));
    const QSignalSpy raised(first->session.get(), &Session::raiseRequested);
    auto second = openSession(options(dir.path()));
    QVERIFY(second);
    QVERIFY(!second->host);
    QVERIFY(qobject_cast<RemoteSession *>(second->session.get()));
    QVERIFY(run(*second->session, commands::kRaise, {}));
    QTRY_COMPARE(raised.size(), 1);
    QVERIFY(run(*second->session,
                commands::kHold,
                {{u"scope"_s, u"host"_s}, {u"name"_s, u"web1"_s}, {u"reason"_s, u"patch"_s}, {u"by"_s, u"ben"_s}}));
    std::optional<Snapshot> snapshot;
    connect(first->session.get(), &Session::snapshotArrived, this, [&](const Snapshot &one) { snapshot = one; });
    first->session->subscribe();
    QTRY_VERIFY(snapshot.has_value());
    QCOMPARE(snapshot->automation.holds.size(), 1u);
    QCOMPARE(snapshot->automation.holds.front().by, u"ben"_s);
    // The first one ends: the second one is told.
    const QSignalSpy lost(second->session.get(), &Session::lost);
    first->session.reset();
    first->host.reset();
    QTRY_COMPARE(lost.size(), 1);
}

void TestHost::holdSurvivesARestart()
{
    const QTemporaryDir dir;
    {
        auto opened = openSession(options(dir.path()));
        QVERIFY(run(*opened->session, commands::kApplySet, {{u"text"_s, kSet}, {u"by"_s, u"ana"_s}}));
        QVERIFY(run(*opened->session,
                    commands::kStopAll,
                    {{u"stopped"_s, true}, {u"reason"_s, u"move"_s}, {u"by"_s, u"ana"_s}}));
    }
    auto again = openSession(options(dir.path()));
    QVERIFY(again);
    QVERIFY(again->host);
    std::optional<Snapshot> snapshot;
    connect(again->session.get(), &Session::snapshotArrived, this, [&](const Snapshot &one) { snapshot = one; });
    again->session->subscribe();
    QTRY_VERIFY(snapshot.has_value());
    QVERIFY(snapshot->automation.isStopped);
    QCOMPARE(snapshot->automation.stopReason, u"move"_s);
    QCOMPARE(snapshot->monitors.size(), 1u);
}

void TestHost::secretsGoToTheVault()
{
    const QTemporaryDir dir;
    auto opened = openSession(options(dir.path()));
    QVERIFY(run(*opened->session, commands::kApplySet, {{u"text"_s, kSet}, {u"by"_s, u"ana"_s}}));
    QCOMPARE(ask(*opened->session, queries::kSecrets)->value(u"missing"_s).toArray().size(), 1);
    QVERIFY(run(*opened->session, commands::kSetSecret, {{u"name"_s, u"phone"_s}, {u"value"_s, u"s3cr3t"_s}}));
    const auto secrets = ask(*opened->session, queries::kSecrets);
    QCOMPARE(secrets->value(u"missing"_s).toArray().size(), 0);
    QCOMPARE(secrets->value(u"names"_s).toArray().size(), 1);
    QCOMPARE(secrets->value(u"backend"_s).toString(), u"memory"_s);
}

void TestHost::brokenFolderIsSaid()
{
    const auto opened = openSession(options(u"/proc/nowhere"_s));
    QVERIFY(!opened);
    QVERIFY(!opened.error().sentence.isEmpty());
}

void TestHost::endAnswersWhatIsPending()
{
    const QTemporaryDir dir;
    auto opened = openSession(options(dir.path()));
    QVERIFY(opened);
    Session &session = *opened->session;
    QSignalSpy lost(&session, &Session::lost);
    int answers = 0;
    for (int i = 0; i < 50; ++i)
        session.ask({queries::kSet, {}}, this, [&answers](const Result<QJsonObject> &) { ++answers; });
    opened->host.reset(); // some are answered, some are on their way
    for (int i = 0; i < 50; ++i)
        session.ask({queries::kSet, {}}, this, [&answers](const Result<QJsonObject> &) { ++answers; });
    QTRY_COMPARE(answers, 100);
    QTRY_COMPARE(lost.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 100);
}

void TestHost::keyOfTheVaultStaysInside()
{
    const QTemporaryDir dir;
    qputenv("SALVE_VAULT_KEY", QByteArray(64, 'a'));
    HostOptions sealed = options(dir.path());
    sealed.ownVault.reset();
    sealed.vault = VaultBackend::None;
    auto opened = openSession(std::move(sealed));
    QVERIFY(opened);
    QProcess child;
    child.start(u"/bin/sh"_s, {u"-c"_s, u"env; echo end"_s});
    QVERIFY(child.waitForFinished());
    const QByteArray seen = child.readAllStandardOutput();
    QVERIFY(seen.endsWith("end\n"));
    QVERIFY2(!seen.contains("SALVE_VAULT_KEY"), "a child process sees the key of the vault");
    const auto secrets = ask(*opened->session, queries::kSecrets);
    QVERIFY(secrets);
    QCOMPARE(secrets->value("backend"_L1).toString(), u"sealed"_s);
}

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
