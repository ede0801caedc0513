// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/real_bed.h"
#include "support/ssh_server.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDir>
#include <QScopeGuard>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// systemd's manager and its units, as far as they are asked: each unit has the properties that the test gives it.
class StandInSystemd final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    enum class Manner { Answers, Denies, Silent };
    QHash<QString, QVariantMap> units;
    Manner manner{Manner::Answers};
    QStringList asked;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        asked.append(message.member());
        if (manner == Manner::Silent)
            return true;
        if (manner == Manner::Denies)
            return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"not you"_s));
        if (message.member() == u"LoadUnit"_s) {
            const QString name = message.arguments().value(0).toString();
            return bus.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/unit/"_s + QString::fromLatin1(name.toUtf8().toHex())))));
        }
        const QString name = QString::fromUtf8(QByteArray::fromHex(message.path().section(u'/', -1).toLatin1()));
        const QString key = message.arguments().value(1).toString();
        const QVariantMap unit = units.value(
            name, {{u"LoadState"_s, u"not-found"_s}, {u"ActiveState"_s, u"inactive"_s}, {u"SubState"_s, u"dead"_s}});
        if (!unit.contains(key))
            return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.UnknownProperty"_s, key));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(unit.value(key)))));
    }
};

/// A bus of its own with a stand-in of systemd on it; and systemctl on this computer by way of its SSH server.
class TestSystemdUnit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void judges_data();
    void judges();
    void judgesOverSsh_data() { judges_data(); }
    void judgesOverSsh();
    void knowsOtherTypes();
    void tellsWhyThereIsNoAnswer();
    void saysThatThereIsNoSystemctl();

private:
    static QVariantMap unit(const QString &words, uint restarts)
    {
        const QStringList parts = words.split(u' ');
        return {{u"LoadState"_s, parts.at(0)},
                {u"ActiveState"_s, parts.at(1)},
                {u"SubState"_s, parts.at(2)},
                {u"Result"_s, parts.at(3)},
                {u"NRestarts"_s, restarts}};
    }
    std::optional<CheckResult> run(Node settings, Millis timeout = Millis{5000})
    {
        if (!settings.find(u"bus"_s))
            settings.set(u"bus"_s, Node::text(m_address));
        return m_bed.result(u"systemd-unit"_s, settings, timeout);
    }
    std::optional<CheckResult> run(const QByteArray &json, Millis timeout = Millis{5000})
    {
        return run(*nodeFromJson(json), timeout);
    }

    bool startSsh() { return m_server.port() != 0 || m_server.start(); }
    Node overSsh(const QByteArray &json) const
    {
        Node ssh = Node::map();
        ssh.set(u"host"_s, Node::text(u"127.0.0.1"_s));
        ssh.set(u"port"_s, Node::scalar(QString::number(m_server.port())));
        ssh.set(u"user"_s, Node::text(m_server.user()));
        ssh.set(u"key-file"_s, Node::text(m_server.keyFile()));
        ssh.set(u"known-hosts-file"_s, Node::text(m_server.knownHostsFile()));
        Node settings = *nodeFromJson(json);
        settings.set(u"ssh"_s, std::move(ssh));
        return settings;
    }

    RealBed m_bed;
    QProcess m_daemon;
    QString m_address;
    StandInSystemd m_systemd;
    SshServer m_server;
};

void TestSystemdUnit::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("SKIPPED: install dbus-daemon");
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QDBusConnection server = QDBusConnection::connectToBus(m_address, u"systemd"_s);
    QVERIFY(server.registerVirtualObject(u"/"_s, &m_systemd, QDBusConnection::SubPath));
    QVERIFY(server.registerService(u"org.freedesktop.systemd1"_s));
}

void TestSystemdUnit::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"systemd"_s);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestSystemdUnit::judges_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("restarts");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name,
                        const char *state,
                        int restarts,
                        const char *more,
                        const char *expected,
                        const char *message) {
        QTest::newRow(name) << QString::fromLatin1(state) << restarts << QByteArray(more)
                            << QString::fromLatin1(expected) << QString::fromLatin1(message);
    };
    const char *limits = R"(, "degraded-when": "> 2", "down-when": "> 9")";
    const char *inactive = R"(, "inactive": "ok")";
    row("healthy", "loaded active running success", 0, "", "ok none none", "active (running)");
    row("done", "loaded active exited success", 0, "", "ok none none", "active (exited)");
    row("reloading", "loaded reloading reload success", 0, "", "ok none none", "reloading");
    row("starting", "loaded activating start success", 0, "", "warning assert stopped", "activating (start)");
    row("about to be restarted",
        "loaded activating auto-restart exit-code",
        4,
        "",
        "warning assert stopped",
        "(exit-code)");
    row("stopping", "loaded deactivating stop-sigterm success", 0, "", "warning assert stopped", "deactivating");
    row("stopped", "loaded inactive dead success", 0, "", "critical assert stopped", "stopped");
    row("waits for its timer", "loaded inactive dead success", 0, inactive, "ok none none", "did not fail");
    row("failed", "loaded failed failed oom-kill", 0, "", "critical assert stopped", "oom-kill");
    row("failed, though it may rest",
        "loaded failed failed timeout",
        0,
        inactive,
        "critical assert stopped",
        "timeout");
    row("masked", "masked inactive dead success", 0, "", "critical assert stopped", "masked");
    row("not there", "not-found inactive dead success", 0, "", "unknown assert no-data", "no unit shop.service");
    row("restarted", "loaded active running success", 3, limits, "warning assert threshold", "restarts is 3");
    row("restarted often", "loaded active running success", 10, limits, "critical assert threshold", "restarts is 10");
    row("failed after restarts", "loaded failed failed exit-code", 10, limits, "critical assert stopped", "exit-code");
    row("wrong answer", "loaded sleeping deeply success", 0, "", "unknown assert protocol", "understood");
}

void TestSystemdUnit::judges()
{
    QFETCH(QString, state);
    QFETCH(int, restarts);
    QFETCH(QByteArray, more);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    m_systemd.units = {{u"shop.service"_s, unit(state, uint(restarts))}};
    const std::optional<CheckResult> result = run(R"({"unit": "shop")" + more + '}');
    QCOMPARE(inWords(result), expected);
    QVERIFY2(result->message.contains(message), qPrintable(result->message));
    if (!state.startsWith(u"not-found"_s))
        QCOMPARE(metricOf(*result, u"restarts"), std::optional(double(restarts)));
}

void TestSystemdUnit::judgesOverSsh()
{
    if (!SshServer::missing().isEmpty())
        QSKIP(qPrintable(SshServer::missing()));
    QVERIFY2(startSsh(), m_server.output().constData());
    QFETCH(QString, state);
    QFETCH(int, restarts);
    QFETCH(QByteArray, more);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    // Printed by the shell that the server starts: what systemctl itself prints.
    const QStringList parts = state.split(u' ');
    QFile systemctl(m_server.binFolder() + u"/systemctl"_s);
    QVERIFY(systemctl.open(QIODevice::WriteOnly | QIODevice::Truncate));
    systemctl.write(u"#!/bin/sh\n[ \"$*\" = 'show --property=LoadState,ActiveState,SubState,Result,NRestarts -- "
                    u"shop.service' ] || exit 9\n"
                    "printf '%s\\n' NRestarts=%5 Result=%4 LoadState=%1 ActiveState=%2 SubState=%3\n"_s
                        .arg(parts.at(0), parts.at(1), parts.at(2), parts.at(3), QString::number(restarts))
                        .toUtf8());
    systemctl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    systemctl.close();
    const std::optional<CheckResult> result = run(overSsh(R"({"unit": "shop")" + more + '}'));
    QVERIFY(result.has_value());
    QVERIFY2(inWords(result) == expected, qPrintable(inWords(result) + u": "_s + result->message));
    QVERIFY2(result->message.contains(message), qPrintable(result->message));
}

void TestSystemdUnit::knowsOtherTypes()
{
    m_systemd.units = {{u"backup.timer"_s, unit(u"loaded active waiting success"_s, 0)}};
    const std::optional<CheckResult> result = run(R"({"unit": "backup.timer"})");
    QCOMPARE(inWords(result), u"ok none none"_s);
    QVERIFY(!metricOf(*result, u"restarts"));
    m_systemd.units = {{u"shop@a.b.service"_s, unit(u"loaded active running success"_s, 0)}};
    QCOMPARE(inWords(run(R"({"unit": "shop@a.b"})")), u"ok none none"_s);
}

void TestSystemdUnit::tellsWhyThereIsNoAnswer()
{
    QCOMPARE(inWords(run(R"({"unit": "shop", "bus": "unix:path=/nowhere/bus"})")), u"unknown connect refused"_s);
    m_systemd.manner = StandInSystemd::Manner::Denies;
    QCOMPARE(inWords(run(R"({"unit": "shop"})")), u"unknown assert auth"_s);
    m_systemd.manner = StandInSystemd::Manner::Silent;
    QCOMPARE(inWords(run(R"({"unit": "shop"})", Millis{300})), u"critical wait timeout"_s);
    m_systemd.manner = StandInSystemd::Manner::Answers;
    QDBusConnection server(u"systemd"_s);
    QVERIFY(server.unregisterService(u"org.freedesktop.systemd1"_s));
    QCOMPARE(inWords(run(R"({"unit": "shop"})")), u"unknown connect misconfigured"_s);
    QVERIFY(server.registerService(u"org.freedesktop.systemd1"_s));
}

void TestSystemdUnit::saysThatThereIsNoSystemctl()
{
    if (!SshServer::missing().isEmpty())
        QSKIP(qPrintable(SshServer::missing()));
    QVERIFY2(startSsh(), m_server.output().constData());
    QFile::remove(m_server.binFolder() + u"/systemctl"_s);
    if (QFile::exists(u"/usr/bin/systemctl"_s) || QFile::exists(u"/bin/systemctl"_s))
        return; // the distribution's own is found then
    QCOMPARE(inWords(run(overSsh(R"({"unit": "shop"})"))), u"unknown assert misconfigured"_s);
}

QTEST_GUILESS_MAIN(TestSystemdUnit)
#include "tst_systemd_unit.moc"
