// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_check_fixture.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// What each minion's return means for the monitor.
class TestSaltJob : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void namesTheGravestFirst();
    void keepsTheNumbers();
    void showsNoPassword();
    void refusesWhatActs_data();
    void refusesWhatActs();
    void troubles_data() { addSaltTroubles(); }
    void troubles() { verifySaltTrouble(u"salt-job"_s, R"({"service": "nginx"})"); }
};

namespace {

const QByteArray kService = R"({"service": "nginx", "target": "web1"})";
const QByteArray kDisk =
    R"({"asks": "disk.usage", "mounts": ["/", "/var"], "degraded-when": "> 80", "down-when": "> 90", "target": "web1"})";

QJsonObject disks(const char *root, const char *var)
{
    return {{u"/"_s, QJsonObject{{u"1K-blocks"_s, u"1000"_s}, {u"capacity"_s, QString::fromLatin1(root)}}},
            {u"/var"_s, QJsonObject{{u"1K-blocks"_s, u"1000"_s}, {u"capacity"_s, QString::fromLatin1(var)}}}};
}

QByteArray own(const char *more)
{
    return QByteArray(R"({"asks": "any", "function": "status.loadavg", "target": "web1", )") + more + '}';
}

} // namespace

void TestSaltJob::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("retcode");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name,
                        const QByteArray &given,
                        const QJsonValue &value,
                        int retcode,
                        const char *expected,
                        const char *words) {
        QTest::newRow(name) << given << value << retcode << QString::fromLatin1(expected) << QString::fromUtf8(words);
    };
    row("running", kService, true, 0, "ok none", "web1: nginx is running");
    row("stopped", kService, false, 0, "critical stopped", "web1: nginx is stopped, or there is no such service");
    row("all of a name",
        kService,
        QJsonObject{{u"nginx"_s, true}, {u"nginx-debug"_s, true}},
        0,
        "ok none",
        "is running");
    row("one of a name",
        kService,
        QJsonObject{{u"nginx"_s, true}, {u"nginx-debug"_s, false}},
        0,
        "critical stopped",
        "nginx-debug is stopped");
    row("none of a name", kService, QJsonObject{}, 0, "critical stopped", "no such service");
    row("no such function",
        kService,
        u"'service.status' is not available."_s,
        1,
        "unknown misconfigured",
        "is not available");
    row("wrong arguments",
        own(R"("arguments": ["a"])"),
        u"Passed invalid arguments to status.loadavg: loadavg() takes 0 arguments"_s,
        1,
        "unknown misconfigured",
        "Passed invalid arguments");
    row("traceback",
        own(R"("json": ["$ exists"])"),
        u"The minion function caused an exception: Traceback\nKeyError: 'x'"_s,
        1,
        "critical status",
        "KeyError");
    row("disks", kDisk, disks("42%", "17%"), 0, "ok none", "17 %");
    row("disk degraded", kDisk, disks("42%", "85%"), 0, "warning threshold", "/var is 85 %: degraded when > 80");
    row("disk down", kDisk, disks("97%", "85%"), 0, "critical threshold", "/ is 97 %: down when > 90");
    row("no such mount",
        kDisk,
        QJsonObject{{u"/"_s, QJsonObject{{u"capacity"_s, u"4%"_s}}}},
        0,
        "unknown no-data",
        "nothing is mounted at /var");
    row("any",
        own(R"("json": ["db.status == ok"])"),
        QJsonObject{{u"db"_s, QJsonObject{{u"status"_s, u"ok"_s}}}},
        0,
        "ok none",
        "web1: as expected");
    row("any not as expected",
        own(R"("json": ["db.status == ok"])"),
        QJsonObject{{u"db"_s, QJsonObject{{u"status"_s, u"late"_s}}}},
        0,
        "critical body",
        "db.status is late");
    row("false may be what is expected", own(R"("json": ["$ == false"])"), false, 0, "ok none", "as expected");
    row("false is not good by itself", own(R"("arguments": [])"), false, 0, "critical status", "answered no");
    row("a number",
        own(R"("value": "['1-min']", "down-when": "> 8")"),
        QJsonObject{{u"1-min"_s, 0.5}},
        0,
        "ok none",
        "0.5");
    row("a number beyond",
        own(R"("value": "['1-min']", "degraded-when": "> 4", "down-when": "> 8")"),
        QJsonObject{{u"1-min"_s, 9.25}},
        0,
        "critical threshold",
        "9.25");
    row("a number as text", own(R"("value": "$", "down-when": "> 8")"), u"12 GB"_s, 0, "critical threshold", "12 GB");
    row("no number there",
        own(R"("value": "load", "down-when": "> 8")"),
        QJsonObject{},
        0,
        "unknown no-data",
        "no number at load");
    row("nobody matched",
        R"({"service": "nginx", "target": "mail*"})",
        true,
        0,
        "unknown no-data",
        "No minion matched mail*");
    row("no such minion",
        R"({"service": "nginx", "target": "web1,ghost", "target-type": "list"})",
        true,
        0,
        "unknown no-data",
        "ghost: ");
}

void TestSaltJob::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QJsonValue, value);
    QFETCH(int, retcode);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    SaltCheckFixture f;
    f.answer(value, retcode);
    const CheckResult result = f.check(u"salt-job"_s, given);
    QVERIFY2(wordsOf(result) == expected, qPrintable(wordsOf(result) + u": "_s + result.message));
    QVERIFY2(result.message.contains(words), qPrintable(result.message));
    QCOMPARE(f.chunks().size(), 1U);
    QCOMPARE(f.chunks().front().value("client"_L1).toString(), u"local"_s);
    QCOMPARE(f.chunks().front().value("full_return"_L1).toBool(), true);
}

void TestSaltJob::namesTheGravestFirst()
{
    SaltCheckFixture f;
    f.master.minions().setCondition(u"web2"_s, MinionCondition::Down);
    f.master.minions().setFunction([](const StandInCall &call) {
        return call.minion == "db1"_L1 ? StandInReturn::unavailable(call.function) : StandInReturn{};
    });
    const CheckResult result = f.check(u"salt-job"_s, R"({"service": "nginx", "target": "*"})");
    QCOMPARE(wordsOf(result), u"critical timeout"_s);
    QVERIFY2(result.message.startsWith("web2: did not answer; db1: "_L1), qPrintable(result.message));
    QVERIFY(!result.message.contains("web1"_L1));
    const QString table = evidenceOf(result, u"Minions"_s);
    QVERIFY(table.contains("web1\tok\t"_L1) && table.contains("web2\tcritical\t"_L1)
            && table.contains("db1\tunknown\t"_L1));
}

void TestSaltJob::keepsTheNumbers()
{
    SaltCheckFixture f;
    f.answer(disks("42%", "17%"));
    const CheckResult result = f.check(u"salt-job"_s, kDisk);
    const auto has = [&](const QString &name, double value) {
        return std::any_of(result.metrics.begin(), result.metrics.end(), [&](const Metric &metric) {
            return metric.name == name && qFuzzyCompare(metric.value, value) && metric.unit == "%"_L1;
        });
    };
    QVERIFY(has(u"web1 /"_s, 42) && has(u"web1 /var"_s, 17));
    QVERIFY(result.latency > Micros{0});
}

void TestSaltJob::showsNoPassword()
{
    SaltCheckFixture f;
    f.answer(QJsonObject{{u"db_password"_s, u"hunter-two"_s}, {u"echo"_s, f.password}, {u"status"_s, u"ok"_s}});
    const CheckResult result = f.check(u"salt-job"_s, own(R"("json": ["echo == x"])"));
    QCOMPARE(wordsOf(result), u"critical body"_s);
    const QString shown = everythingIn(result);
    QVERIFY2(!shown.contains("hunter-two"_L1) && !shown.contains(f.password), qPrintable(shown));
    QVERIFY(shown.contains("status"_L1));
}

void TestSaltJob::refusesWhatActs_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("isAllowed");
    for (const char *acting : {"service.restart",
                               "service.force_reload",
                               "state.apply",
                               "state.highstate",
                               "system.reboot",
                               "pkg.install",
                               "user.delete",
                               "grains.set_key",
                               "file.remove",
                               "ps.kill_pid"})
        QTest::newRow(acting) << QString::fromLatin1(acting) << false;
    for (const char *reading : {"service.status",
                                "disk.usage",
                                "status.loadavg",
                                "state.show_highstate",
                                "cmd.run_all",
                                "pkg.list_upgrades",
                                "mysql.status",
                                "grains.item",
                                "service.available"})
        QTest::newRow(reading) << QString::fromLatin1(reading) << true;
}

void TestSaltJob::refusesWhatActs()
{
    QFETCH(QString, function);
    QFETCH(bool, isAllowed);
    const CheckKind &kind = *Kinds{checkKinds(), {}}.check(u"salt-job");
    Node settings = kind.example();
    settings.remove(u"service"_s);
    settings.set(u"asks"_s, Node::text(u"any"_s));
    settings.set(u"function"_s, Node::text(function));
    QCOMPARE(!hasErrors(kind.problems(settings)), isAllowed);
}

QTEST_GUILESS_MAIN(TestSaltJob)
#include "tst_salt_job.moc"
