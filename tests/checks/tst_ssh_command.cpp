// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/busy_judges.h"
#include "checks/real_bed.h"
#include "support/scripted_server.h"
#include "support/ssh_server.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// Commands on this computer by way of its own SSH server.
class TestSshCommandCheck : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void tellsWhyThereIsNoAnswer_data();
    void tellsWhyThereIsNoAnswer();
    void judgesElsewhere_data();
    void judgesElsewhere();
    void saysWhatIsMissing();

private:
    Node settings(const QByteArray &json) const
    {
        Node settings = *nodeFromJson(json);
        Node ssh = Node::map();
        ssh.set(u"host"_s, Node::text(u"127.0.0.1"_s));
        ssh.set(u"port"_s, Node::scalar(QString::number(m_server.port())));
        ssh.set(u"user"_s, Node::text(m_server.user()));
        ssh.set(u"key-file"_s, Node::text(m_server.keyFile()));
        ssh.set(u"known-hosts-file"_s, Node::text(m_server.knownHostsFile()));
        settings.set(u"ssh"_s, std::move(ssh));
        return settings;
    }
    RealBed m_bed;
    SshServer m_server;
};

void TestSshCommandCheck::initTestCase()
{
    if (!SshServer::missing().isEmpty())
        QSKIP(qPrintable(SshServer::missing()));
    QVERIFY2(m_server.start(), m_server.output().constData());
}

void TestSshCommandCheck::judges_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *json, const char *expected, const char *message) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(expected) << QString::fromLatin1(message);
    };
    row("ended well", R"({"command": "echo all quiet"})", "ok none none", "all quiet");
    row("ended badly",
        R"({"command": "echo raid degraded; exit 2"})",
        "critical assert status",
        "exit code 2. raid degraded");
    row("says why", R"({"command": "echo no disk >&2; exit 1"})", "critical assert status", "no disk");
    row("not there", R"({"command": "no-such-program-of-salve"})", "critical assert status", "not there");
    row("may end so", R"({"command": "exit 4", "exit-codes": ["0", "3-5"]})", "ok none none", "");
    row("may only end so", R"({"command": "exit 0", "exit-codes": "3"})", "critical assert status", "exit code 0");
    row("contains", R"({"command": "echo ready", "output-contains": "ready"})", "ok none none", "ready");
    row("does not contain",
        R"({"command": "echo busy", "output-contains": "ready"})",
        "critical assert body",
        "\"ready\"");
    row("lacks", R"({"command": "echo ERROR", "output-lacks": "ERROR"})", "critical assert body", "must not");
    row("matches", R"({"command": "echo load 12", "output-matches": "^load \\d+$"})", "ok none none", "load 12");
    row("does not match",
        R"({"command": "echo load x", "output-matches": "^load \\d+$"})",
        "critical assert body",
        "match");
    row("number", R"({"command": "echo ' 42% used'", "down-when": "> 90"})", "ok none none", "42% used");
    row("number beyond",
        R"({"command": "echo ' 95% used'", "down-when": "> 90", "unit": "%"})",
        "critical assert threshold",
        "95 %");
    row("negative number", R"({"command": "echo -3.5", "degraded-when": "< 0"})", "warning assert threshold", "-3.5");
    row("named number",
        R"({"command": "echo 'users 9, load: 0.5'", "number": "load: ([\\d.]+) *", "down-when": "> 5"})",
        "ok none none",
        "users 9");
    row("no number", R"({"command": "echo none", "down-when": "> 5"})", "critical assert body", "no number");
    row("no number there", R"({"command": "echo 7", "number": "load: (.+)$"})", "critical assert body", "load: ");
    row("slow", R"({"command": "true", "slow-above": "0s"})", "warning wait slow", "");
}

void TestSshCommandCheck::judges()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    const std::optional<CheckResult> result = m_bed.result(u"ssh-command"_s, settings(json));
    QVERIFY(result.has_value());
    QVERIFY2(inWords(result) == expected, qPrintable(inWords(result) + u": "_s + result->message));
    QVERIFY2(result->message.contains(message), qPrintable(result->message));
    QVERIFY(metricOf(*result, u"latency") > 0);
    if (expected.endsWith(u"threshold"_s))
        QVERIFY(metricOf(*result, u"value").has_value());
}

void TestSshCommandCheck::tellsWhyThereIsNoAnswer_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused") << u"port"_s << QString() << u"critical connect refused"_s;
    QTest::newRow("silent") << u"port"_s << u"silent"_s << u"critical connect timeout"_s;
    QTest::newRow("wrong credentials") << u"key-file"_s << u"stranger"_s << u"critical assert auth"_s;
    QTest::newRow("another host key") << u"known-hosts-file"_s << u"wrong"_s << u"critical tls cert-untrusted"_s;
    QTest::newRow("no host key") << u"known-hosts-file"_s << u"none"_s << u"unknown tls misconfigured"_s;
    QTest::newRow("no key") << u"key-file"_s << u"/nowhere/key"_s << u"unknown none misconfigured"_s;
}

void TestSshCommandCheck::tellsWhyThereIsNoAnswer()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const ScriptedServer silent;
    const QHash<QString, QString> values{{u""_s, QString::number(freePort())},
                                         {u"silent"_s, QString::number(silent.port())},
                                         {u"stranger"_s, m_server.strangeKeyFile()},
                                         {u"wrong"_s, m_server.wrongKnownHostsFile()},
                                         {u"none"_s, m_server.emptyKnownHostsFile()}};
    Node given = settings(R"({"command": "true"})");
    Node ssh = *given.find(u"ssh"_s);
    ssh.set(key, Node::text(values.value(value, value)));
    given.set(u"ssh"_s, std::move(ssh));
    const std::optional<CheckResult> result =
        m_bed.result(u"ssh-command"_s, given, Millis{value == u"silent"_s ? 1500 : 10'000});
    QVERIFY(result.has_value());
    QVERIFY2(inWords(result) == expected, qPrintable(inWords(result) + u": "_s + result->message));
}

void TestSshCommandCheck::judgesElsewhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("output") << QByteArray(R"("output-matches": "x+x+[yz]")");
    QTest::newRow("number") << QByteArray(R"("number": "x+x+[yz]")");
}

/// An expression that tries 60 KiB in many ways takes a second: another thread's, and not for ever.
void TestSshCommandCheck::judgesElsewhere()
{
    QFETCH(QByteArray, json);
    RealBed bed;
    const auto check = Kinds{checkKinds(), {}}
                           .check(u"ssh-command"_s)
                           ->make(settings(R"({"command": "head -c 60000 /dev/zero | tr '\\0' x", )" + json + '}'),
                                  Millis{20'000},
                                  bed.network.services());
    BusyJudges judges(*bed.network.services().blocking);
    std::optional<CheckResult> result;
    connect(check->get(), &CheckOperation::finished, this, [&](const CheckResult &found) { result = found; });
    (*check)->start();
    QVERIFY(!spinUntil([&] { return result.has_value(); }, Millis{1000}));
    judges.letGo();
    QVERIFY(spinUntil([&] { return result.has_value(); }));
    QCOMPARE(inWords(result), u"critical assert body"_s);
    QVERIFY2(result->message.contains(u"takes too long"_s), qPrintable(result->message));
}

void TestSshCommandCheck::saysWhatIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", "/nowhere");
    const std::optional<CheckResult> result = m_bed.result(u"ssh-command"_s, settings(R"({"command": "true"})"));
    QCOMPARE(inWords(result), u"unknown none misconfigured"_s);
    QVERIFY(result->message.contains(u"openssh-client"_s));
}

QTEST_GUILESS_MAIN(TestSshCommandCheck)
#include "tst_ssh_command.moc"
