// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/engine_bed.h"

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kLockedShop = R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
tell:
  - {run: call-ana, unless-repaired-within: 2m}
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1, runbook: fix}
reactions:
  - {id: restart, kind: repair, what: restart nginx, token: {secret: salt}, takes-up-to: 10m}
  - {id: call-ana, kind: call, what: shop is down, token: {secret: phone}}
runbooks:
  - id: fix
    steps:
      - {run: restart, when: down, settle: 5s}
)";

} // namespace

/// Runs that cannot begin without a secret go on when a keyring gives it.
class TestKeyring : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void repairGoesOnAtOnce();
    void messageGoesOnAtOnce();
    void readWhileItIsTried();
    void stillLockedChangesNothing();
    void otherTroubleKeepsItsPause();
    void recoveredNeedsNothing();

private:
    void start(EngineBed &bed);
    static void passUntilTriedThrice(EngineBed &bed, const QString &reaction);
    static int tries(const EngineBed &bed, const QString &reaction);
    /// As the cache of a vault says it.
    static void hear(EngineBed &bed)
    {
        bed.engine().noteSecrets();
        bed.pass(1s);
    }

    QSet<QString> m_locked;
};

void TestKeyring::init()
{
    m_locked = {u"salt"_s, u"phone"_s};
}

/// Up for a minute, then down.
void TestKeyring::start(EngineBed &bed)
{
    bed.services.services.secrets = [this](const QString &name) -> Result<QString> {
        if (m_locked.contains(name))
            return fail(ErrorCode::Locked, u"The keyring is locked"_s);
        return u"sesame"_s;
    };
    bed.setSet(kLockedShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    passUntilTriedThrice(bed, u"restart"_s);
    QVERIFY(bed.script.performed.isEmpty());
}

/// At once, after 5 s and after 15 s; the fourth try is 50 s off.
void TestKeyring::passUntilTriedThrice(EngineBed &bed, const QString &reaction)
{
    for (int i = 0; i < 300 && tries(bed, reaction) < 3; ++i)
        bed.pass(1s);
    bed.pass(10s);
    QCOMPARE(tries(bed, reaction), 3);
}

int TestKeyring::tries(const EngineBed &bed, const QString &reaction)
{
    const std::vector<Run> runs = bed.runs(reaction);
    return runs.empty() ? 0 : runs.back().tries;
}

void TestKeyring::repairGoesOnAtOnce()
{
    EngineBed bed;
    start(bed);
    m_locked.clear();
    bed.pass(5s);
    QVERIFY(bed.script.performed.isEmpty()); // nobody has said so yet
    hear(bed);
    QCOMPARE(bed.script.performed, QStringList{u"restart nginx"_s});
    QCOMPARE(bed.runs(u"restart"_s).size(), 1u);
    QCOMPARE(bed.runs(u"restart"_s)[0].outcome, RunOutcome::Succeeded);
    hear(bed); // another secret is read
    bed.pass(1min);
    QCOMPARE(bed.script.performed.count(u"restart nginx"_s), 1);
}

void TestKeyring::messageGoesOnAtOnce()
{
    EngineBed bed;
    start(bed);
    passUntilTriedThrice(bed, u"call-ana"_s);
    QVERIFY(bed.script.performed.isEmpty());
    m_locked.remove(u"phone"_s);
    hear(bed);
    QCOMPARE(bed.script.performed, QStringList{u"shop is down"_s});
}

// The try itself makes the keyring be read, and the value comes before the run has said that it could not begin.
void TestKeyring::readWhileItIsTried()
{
    EngineBed bed;
    start(bed);
    bool isAsked = false;
    bed.services.services.secrets = [&](const QString &) -> Result<QString> {
        if (!std::exchange(isAsked, true)) {
            QMetaObject::invokeMethod(
                &bed.engine(),
                [this, &bed] {
                    m_locked.clear();
                    bed.engine().noteSecrets();
                },
                Qt::QueuedConnection);
        }
        return m_locked.isEmpty() ? Result<QString>(u"sesame"_s) : fail(ErrorCode::Locked, u"The keyring is locked"_s);
    };
    bed.pass(50s);
    QVERIFY(isAsked);
    bed.pass(1s);
    QCOMPARE(bed.script.performed.count(u"restart nginx"_s), 1);
}

void TestKeyring::stillLockedChangesNothing()
{
    EngineBed bed;
    start(bed);
    m_locked.remove(u"phone"_s);
    hear(bed);
    QCOMPARE(tries(bed, u"restart"_s), 3);
    QVERIFY(bed.script.performed.isEmpty());
}

void TestKeyring::otherTroubleKeepsItsPause()
{
    m_locked.clear();
    EngineBed bed;
    bed.script.outcome = [](const QString &) {
        return RunReport{RunOutcome::NotRun, u"The connection was refused"_s, {}, {}};
    };
    bed.services.secrets = {{u"salt"_s, u"sesame"_s}, {u"phone"_s, u"sesame"_s}};
    bed.setSet(kLockedShop);
    bed.arm(u"fix"_s);
    bed.pass(60s);
    bed.script.fail(u"shop"_s);
    passUntilTriedThrice(bed, u"restart"_s);
    const qsizetype before = bed.script.performed.count(u"restart nginx"_s);
    hear(bed);
    QCOMPARE(bed.script.performed.count(u"restart nginx"_s), before);
}

void TestKeyring::recoveredNeedsNothing()
{
    EngineBed bed;
    start(bed);
    bed.script.mend(u"shop"_s);
    bed.pass(30s);
    QCOMPARE(bed.word(u"shop"_s), MonitorWord::Up);
    m_locked.clear();
    hear(bed);
    QVERIFY(!bed.script.performed.contains(u"restart nginx"_s));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
