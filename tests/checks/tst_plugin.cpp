// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/real_bed.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

const QString kPlugins = u"/usr/lib/nagios/plugins/"_s;

Node commandOf(const QStringList &words)
{
    Node list = Node::list();
    for (const QString &word : words)
        list.append(Node::text(word));
    Node settings = Node::map();
    settings.set(u"command"_s, std::move(list));
    return settings;
}

} // namespace

/// Plugins written here, and those of the distribution against servers on the loopback.
class TestPlugin : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void readsNumbers();
    void meansWhatTheSettingsSay();
    void isFoundWhereDistributionsPutIt();
    void keepsTheSecretToItself();
    void runsCheckTcp();
    void runsCheckDisk();

private:
    /// A plugin that runs these lines.
    QString plugin(const QString &lines)
    {
        QFile file(m_folder.filePath(u"plugin-%1"_s.arg(++m_count)));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + lines.toUtf8() + '\n');
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        return file.fileName();
    }
    std::optional<CheckResult> run(const QString &lines, Millis timeout = Millis{10'000})
    {
        return m_bed.result(u"plugin"_s, commandOf({plugin(lines)}), timeout);
    }

    RealBed m_bed;
    QTemporaryDir m_folder;
    int m_count{0};
};

void TestPlugin::judges_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *lines, const char *expected, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(expected) << QString::fromUtf8(message);
    };
    row("ok", "echo 'LOAD OK - all quiet'", "ok none none", "LOAD OK - all quiet");
    row("warning", "echo 'QUEUE WARNING'; exit 1", "warning assert reported", "QUEUE WARNING");
    row("critical", "echo 'RAID CRITICAL: sdb'; exit 2", "critical assert reported", "RAID CRITICAL: sdb");
    row("critical by a number",
        "echo 'DISK CRITICAL|/=95%;80;90'; exit 2",
        "critical assert threshold",
        "DISK CRITICAL");
    row("critical, no number beyond", "echo 'X|/=5%;80;90'; exit 2", "critical assert reported", "X");
    row("unknown", "echo 'UNKNOWN: no such option'; exit 3", "unknown assert reported", "UNKNOWN: no such option");
    row("prints nothing",
        "exit 2",
        "critical assert reported",
        "The plugin ended with exit code 2 and printed nothing.");
    row("another code", "exit 42", "unknown assert protocol", "42");
    row("calls what is not there", "no-such-program-of-salve 2>/dev/null", "unknown none misconfigured", "127");
    row("killed", "kill -KILL $$", "unknown none crashed", "signal 9");
    row("endless", "exec yes", "unknown receive too-large", "without end");
    row("first line only", "echo one; echo two", "ok none none", "one");
}

void TestPlugin::judges()
{
    QFETCH(QString, lines);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    const std::optional<CheckResult> result = run(lines);
    QCOMPARE(inWords(result), expected);
    QVERIFY2(result->message.contains(message), qPrintable(result->message));

    QCOMPARE(inWords(run(u"sleep 600"_s, Millis{300})), u"unknown wait timeout"_s);
    const std::optional<CheckResult> missing = m_bed.result(u"plugin"_s, commandOf({u"/nowhere/check_it"_s}));
    QCOMPARE(inWords(missing), u"unknown none misconfigured"_s);
    QVERIFY(missing->message.contains(u"/nowhere/check_it"_s));
}

void TestPlugin::readsNumbers()
{
    const std::optional<CheckResult> result =
        run(u"echo \"OK|'disk /'=12.5%;80;90 latency=3ms in=77c lost=U\"; echo more; echo 'text|extra=1'"_s);
    QCOMPARE(metricOf(*result, u"disk /"), std::optional(12.5));
    QCOMPARE(metricOf(*result, u"plugin-latency"), std::optional(3.0));
    QCOMPARE(metricOf(*result, u"in"), std::optional(77.0));
    QCOMPARE(metricOf(*result, u"extra"), std::optional(1.0));
    QVERIFY(!metricOf(*result, u"lost"));
    QVERIFY(metricOf(*result, u"latency") > 0);
    QCOMPARE(result->metrics.at(1).unit, u"%"_s);
    QVERIFY(run(u"echo \"OK|$(seq -f 'n%.0f=1' 1 500 | tr '\\n' ' ')\""_s)->metrics.size() <= 60);
}

void TestPlugin::meansWhatTheSettingsSay()
{
    Node settings = commandOf({plugin(u"exit $WITH"_s)});
    settings.set(u"warning-is"_s, Node::text(u"ok"_s));
    settings.set(u"unknown-is"_s, Node::text(u"critical"_s));
    settings.set(u"environment"_s, Node::map({{u"WITH"_s, Node::text(u"1"_s)}}));
    QCOMPARE(inWords(m_bed.result(u"plugin"_s, settings)), u"ok none none"_s);
    settings.set(u"environment"_s, Node::map({{u"WITH"_s, Node::text(u"3"_s)}}));
    QCOMPARE(inWords(m_bed.result(u"plugin"_s, settings)), u"critical assert reported"_s);
}

void TestPlugin::isFoundWhereDistributionsPutIt()
{
    QCOMPARE(inWords(m_bed.result(u"plugin"_s, commandOf({u"true"_s}))), u"ok none none"_s); // from PATH
    if (!QFileInfo::exists(kPlugins + u"check_tcp"_s))
        QSKIP("SKIPPED: install monitoring-plugins-basic");
    const std::optional<CheckResult> result = m_bed.result(u"plugin"_s, commandOf({u"check_tcp"_s, u"--version"_s}));
    QVERIFY2(result->message.startsWith(u"check_tcp"_s), qPrintable(result->message));
}

void TestPlugin::keepsTheSecretToItself()
{
    m_bed.secrets.insert(u"db"_s, u"hunter2"_s);
    Node settings = commandOf({plugin(u"echo \"password $PGPASSWORD\"; echo \"again $PGPASSWORD\" >&2"_s)});
    settings.set(u"secret"_s, Node::map({{u"secret"_s, Node::text(u"db"_s)}}));
    settings.set(u"secret-variable"_s, Node::text(u"PGPASSWORD"_s));
    const std::optional<CheckResult> result = m_bed.result(u"plugin"_s, settings);
    QCOMPARE(result->message, u"password "_s + kRedacted);
    for (const Evidence &evidence : result->evidence)
        QVERIFY(!evidence.text.contains(u"hunter2"_s));
}

void TestPlugin::runsCheckTcp()
{
    if (!QFileInfo::exists(kPlugins + u"check_tcp"_s))
        QSKIP("SKIPPED: install monitoring-plugins-basic");
    const quint16 closed = freePort();
    Nginx nginx;
    if (!Nginx::missing().isEmpty())
        QSKIP(qPrintable(Nginx::missing()));
    const quint16 port = freePort();
    QVERIFY(nginx.start(u"server { listen 127.0.0.1:%1; }"_s.arg(port), port));
    const auto check = [this](quint16 to) {
        return m_bed.result(u"plugin"_s,
                            commandOf({u"check_tcp"_s, u"-H"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(to)}));
    };
    const std::optional<CheckResult> healthy = check(port);
    QCOMPARE(inWords(healthy), u"ok none none"_s);
    QVERIFY(healthy->message.startsWith(u"TCP OK"_s));
    QVERIFY(metricOf(*healthy, u"time") >= 0);
    const std::optional<CheckResult> refused = check(closed);
    QCOMPARE(inWords(refused), u"critical assert reported"_s);
    QVERIFY2(refused->message.contains(u"refused"_s), qPrintable(refused->message));
}

void TestPlugin::runsCheckDisk()
{
    if (!QFileInfo::exists(kPlugins + u"check_disk"_s))
        QSKIP("SKIPPED: install monitoring-plugins-basic");
    const auto check = [this](const QString &disk, const QString &limit) {
        return m_bed.result(u"plugin"_s, commandOf({u"check_disk"_s, u"-w"_s, u"0%"_s, u"-c"_s, limit, u"-p"_s, disk}));
    };
    // Memory, where there is some: a disk that a build has just filled is critical at any limit.
    const QString memory = u"/dev/shm"_s;
    const std::optional<CheckResult> healthy =
        check(QFileInfo(memory).isWritable() ? memory : m_folder.path(), u"0%"_s);
    QVERIFY(healthy);
    QVERIFY2(inWords(healthy) == u"ok none none"_s, qPrintable(healthy->message));
    QVERIFY(healthy->metrics.size() >= 2);
    QCOMPARE(inWords(check(m_folder.path(), u"100%"_s)), u"critical assert threshold"_s);
}

QTEST_GUILESS_MAIN(TestPlugin)
#include "tst_plugin.moc"
