// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_check_fixture.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// Which minions are up, down or never seen, by either way of asking.
class TestSaltMinion : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void asksNothingElse_data();
    void asksNothingElse();
    void troubles_data() { addSaltTroubles(); }
    void troubles() { verifySaltTrouble(u"salt-minion"_s, "{}"); }
};

void TestSaltMinion::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QStringList>("down");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name,
                        const QByteArray &given,
                        const QStringList &down,
                        const char *expected,
                        const char *words) {
        for (const char *by : {"test.ping", "manage.status"}) {
            QJsonObject settings = QJsonDocument::fromJson(given).object();
            settings.insert("by"_L1, QString::fromLatin1(by));
            QTest::addRow("%s by %s", name, by) << QJsonDocument(settings).toJson() << down
                                                << QString::fromLatin1(expected) << QString::fromLatin1(words);
        }
    };
    row("all up", "{}", {}, "ok none", "All 2 minions are up");
    row("one down", "{}", {u"web2"_s}, "critical stopped", "1 of 2 minions are missing: web2 is down");
    row("another is not meant", "{}", {u"db1"_s}, "ok none", "All 2");
    row("never seen",
        R"({"target": "web1,ghost", "target-type": "list"})",
        {},
        "critical no-data",
        "ghost is never seen");
    row("down goes before never seen",
        R"({"target": "web1,ghost", "target-type": "list"})",
        {u"web1"_s},
        "critical stopped",
        "2 of 2 minions are missing");
    row("some may be missing", R"({"target": "*", "down-when": "> 1"})", {u"web2"_s}, "ok none", "1 of 3 minions");
    row("degraded",
        R"({"target": "*", "degraded-when": "> 0", "down-when": "> 1"})",
        {u"web2"_s},
        "warning stopped",
        "web2 is down");
    row("down",
        R"({"target": "*", "degraded-when": "> 0", "down-when": "> 1"})",
        {u"web2"_s, u"db1"_s},
        "critical stopped",
        "db1 is down");
    row("nobody matches", R"({"target": "mail*"})", {}, "critical no-data", "No minion matches mail*");
}

void TestSaltMinion::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QStringList, down);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    SaltCheckFixture f;
    for (const QString &id : down)
        f.master.minions().setCondition(id, MinionCondition::Down);
    const CheckResult result = f.check(u"salt-minion"_s, given);
    QCOMPARE(wordsOf(result), expected);
    QVERIFY2(result.message.contains(words), qPrintable(result.message));
    QVERIFY(result.cause == Cause::None || result.phase == Phase::Assert);
    QVERIFY(!result.metrics.empty());
}

void TestSaltMinion::asksNothingElse_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("function");
    QTest::newRow("ping") << QByteArray("{}") << u"local"_s << u"test.ping"_s;
    QTest::newRow("status") << QByteArray(R"({"by": "manage.status"})") << u"runner"_s << u"manage.status"_s;
}

void TestSaltMinion::asksNothingElse()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, client);
    QFETCH(QString, function);
    SaltCheckFixture f;
    // A check of 30 s lets Salt wait 5 and 10 s for silent minions: its answer comes in time.
    f.check(u"salt-minion"_s, given, Millis{30'000});
    f.check(u"salt-minion"_s, given, Millis{30'000});
    QCOMPARE(f.master.logins(), 1);
    QCOMPARE(f.chunks().size(), 2U);
    const QJsonObject chunk = f.chunks().front();
    QCOMPARE(chunk.value("client"_L1).toString(), client);
    QCOMPARE(chunk.value("fun"_L1).toString(), function);
    const QJsonObject waits = client == "runner"_L1 ? chunk.value("kwarg"_L1).toObject() : chunk;
    QCOMPARE(waits.value("timeout"_L1).toInt(), 5);
    QCOMPARE(waits.value("gather_job_timeout"_L1).toInt(), 10);
}

QTEST_GUILESS_MAIN(TestSaltMinion)
#include "tst_salt_minion.moc"
