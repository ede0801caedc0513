// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "salt_check_fixture.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// What states tested on minions say; nothing is ever applied.
class TestSaltDrift : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void neverActs_data();
    void neverActs();
    void listsWhatWouldChange();
    void troubles_data() { addSaltTroubles(); }
    void troubles() { verifySaltTrouble(u"salt-drift"_s, "{}"); }
};

namespace {

using Ended = StandInState::Result;

StandInState conf(Ended result)
{
    const QJsonObject changes{{u"diff"_s, u"--- \n+++ \n-port: 80\n+port: 8080\n+password: hunter-two\n"_s}};
    return {u"file"_s,
            u"site-conf"_s,
            u"/etc/site.conf"_s,
            u"managed"_s,
            result,
            u"The file /etc/site.conf is set to be changed"_s,
            result == Ended::True ? QJsonObject{} : changes};
}

StandInState service(Ended result)
{
    return {u"service"_s, u"site-service"_s, u"nginx"_s, u"running"_s, result, u"Service is set to be restarted"_s, {}};
}

} // namespace

void TestSaltDrift::judges_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("retcode");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name,
                        const char *given,
                        const QJsonValue &value,
                        int retcode,
                        const char *expected,
                        const char *words) {
        QTest::newRow(name) << QByteArray(given) << value << retcode << QString::fromLatin1(expected)
                            << QString::fromUtf8(words);
    };
    const QJsonObject good = statesReturn({conf(Ended::True), service(Ended::True)});
    const QJsonObject drifted = statesReturn({conf(Ended::Pending), service(Ended::Pending)});
    const QJsonObject broken = statesReturn({conf(Ended::Pending), service(Ended::False)});
    row("as it should be", "{}", good, 0, "ok none", "web1: as its states say");
    row("drifted", "{}", drifted, 0, "warning drift", "web1: would change 2: site-conf, site-service");
    row("drift is down", R"({"drift-is": "down"})", drifted, 0, "critical drift", "would change 2");
    row("a state fails", "{}", broken, 2, "critical status", "1 failed: site-service");
    row("cannot be rendered",
        "{}",
        QJsonArray{u"Rendering SLS 'base:site' failed: Jinja variable 'x' is undefined\nmore"_s},
        1,
        "unknown misconfigured",
        "Rendering SLS 'base:site' failed");
    row("busy",
        "{}",
        QJsonArray{u"The function \"state.highstate\" is running as PID 4711 and was started at …"_s},
        1,
        "unknown rejected",
        "another state run is busy");
    row("no states",
        "{}",
        statesReturn({{u"no"_s, u"states"_s, u"states"_s, u"None"_s, Ended::False, u"No Top file"_s, {}}}),
        2,
        "unknown no-data",
        "no states assigned");
    row("no such function",
        "{}",
        u"'state.highstate' is not available."_s,
        1,
        "unknown misconfigured",
        "is not available");
    row("too big", "{}", u"VALUE_TRIMMED"_s, 0, "unknown too-large", "over Salt's limit");
    row("nobody matched", R"({"target": "mail*"})", good, 0, "unknown no-data", "No minion matched");
}

void TestSaltDrift::judges()
{
    QFETCH(QByteArray, given);
    QFETCH(QJsonValue, value);
    QFETCH(int, retcode);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    SaltCheckFixture f;
    f.answer(value, retcode);
    const CheckResult result = f.check(u"salt-drift"_s, given);
    QVERIFY2(wordsOf(result) == expected, qPrintable(wordsOf(result) + u": "_s + result.message));
    QVERIFY2(result.message.contains(words), qPrintable(result.message));
}

void TestSaltDrift::neverActs_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QJsonArray>("arguments");
    QTest::newRow("highstate") << QByteArray("{}") << u"state.highstate"_s << QJsonArray{};
    QTest::newRow("states") << QByteArray(R"({"sls": ["web", "users.admins"]})") << u"state.apply"_s
                            << QJsonArray{u"web,users.admins"_s};
}

void TestSaltDrift::neverActs()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, function);
    QFETCH(QJsonArray, arguments);
    SaltCheckFixture f;
    f.answer(statesReturn({conf(Ended::True)}));
    f.check(u"salt-drift"_s, given);
    QCOMPARE(f.chunks().size(), 1U);
    const QJsonObject chunk = f.chunks().front();
    QCOMPARE(chunk.value("client"_L1).toString(), u"local"_s);
    QCOMPARE(chunk.value("fun"_L1).toString(), function);
    QCOMPARE(chunk.value("arg"_L1).toArray(), arguments);
    QCOMPARE(chunk.value("kwarg"_L1).toObject(), (QJsonObject{{u"test"_s, true}}));
}

void TestSaltDrift::listsWhatWouldChange()
{
    SaltCheckFixture f;
    f.answer(statesReturn({conf(Ended::Pending), service(Ended::True)}));
    const CheckResult result = f.check(u"salt-drift"_s, R"({"target": "web1"})");
    const QString changes = evidenceOf(result, u"What would change"_s);
    QVERIFY2(changes.contains("web1: site-conf (file.managed)"_L1), qPrintable(changes));
    QVERIFY2(changes.contains("\n+port: 8080\n"_L1), qPrintable(changes));
    QVERIFY(!changes.contains("site-service"_L1));
    QVERIFY2(!everythingIn(result).contains("hunter-two"_L1), qPrintable(everythingIn(result)));
}

QTEST_GUILESS_MAIN(TestSaltDrift)
#include "tst_salt_drift.moc"
