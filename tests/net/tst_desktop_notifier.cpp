// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/desktop_notifier.h"
#include "support/notification_server.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// On a bus of its own: whatever desktop the tests run on is left alone.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void showsButtonsAndTellsThem();
    void showsNoButtonsWhereTheServerHasNone();
    void forgetsWhatWasClosed();
    void saysThatNobodyAnswers();
    void namesWhatIsAsked();

private:
    std::optional<Error> show(const Notification &notification);

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DesktopNotifier> m_notifier;
    QStringList m_acted;
};

void TestDesktopNotifier::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("SKIPPED: dbus-daemon is missing; install dbus-daemon");
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(m_address, u"server"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_address, u"client"_s).isConnected());
}

void TestDesktopNotifier::cleanupTestCase()
{
    for (const QString &name : {u"server"_s, u"client"_s})
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestDesktopNotifier::init()
{
    m_server = std::make_unique<NotificationServer>();
    QDBusConnection server(u"server"_s);
    QVERIFY(
        server.registerObject(u"/org/freedesktop/Notifications"_s, m_server.get(), QDBusConnection::ExportAllContents));
    QVERIFY(server.registerService(u"org.freedesktop.Notifications"_s));
    m_acted.clear();
    m_notifier = freedesktopNotifier(QDBusConnection(u"client"_s), [this](const QString &key, const QString &word) {
        m_acted.append(key + u' ' + word);
    });
    QVERIFY(m_notifier);
}

void TestDesktopNotifier::cleanup()
{
    m_notifier.reset();
    QDBusConnection server(u"server"_s);
    server.unregisterService(u"org.freedesktop.Notifications"_s);
    server.unregisterObject(u"/org/freedesktop/Notifications"_s);
    m_server.reset();
}

std::optional<Error> TestDesktopNotifier::show(const Notification &notification)
{
    const auto operation = m_notifier->make(notification);
    std::optional<std::optional<Error>> answer;
    connect(operation.get(), &NotifyOperation::finished, this, [&](const std::optional<Error> &problem) {
        answer = problem;
    });
    operation->start();
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return Error{ErrorCode::Timeout, u"no answer"_s, {}};
    return *answer;
}

void TestDesktopNotifier::showsButtonsAndTellsThem()
{
    const Notification down{u"Down: Shop"_s,
                            u"Refused."_s,
                            Urgency::Critical,
                            u"incident-4"_s,
                            {{u"default"_s, u"Open"_s}, {u"hold"_s, u"Hold 1 h"_s}}};
    QVERIFY(!show(down));
    QCOMPARE(m_server->actions.value(0), (QStringList{u"default"_s, u"Open"_s, u"hold"_s, u"Hold 1 h"_s}));
    QVERIFY(!show({u"Repaired: Shop"_s, {}, Urgency::Normal, u"incident-4"_s, {}}));
    QCOMPARE(m_server->replaced, (QList<uint>{0, 7}));
    QCOMPARE(m_server->asked, 1);
    emit m_server->ActionInvoked(99, u"hold"_s); // another program's
    emit m_server->ActionInvoked(7, u"hold"_s);
    QTRY_COMPARE(m_acted, QStringList{u"incident-4 hold"_s});
}

void TestDesktopNotifier::showsNoButtonsWhereTheServerHasNone()
{
    m_server->capabilities = {u"body"_s};
    QVERIFY(!show({u"Down: Shop"_s, {}, Urgency::Normal, u"incident-4"_s, {{u"default"_s, u"Open"_s}}}));
    QVERIFY(m_server->actions.value(0).isEmpty());
}

void TestDesktopNotifier::forgetsWhatWasClosed()
{
    QVERIFY(!show({u"Down: Shop"_s, {}, Urgency::Normal, u"incident-4"_s, {}}));
    QVERIFY(!show({u"Down: Docs"_s, {}, Urgency::Normal, u"incident-5"_s, {}}));
    emit m_server->NotificationClosed(7, 2);
    emit m_server->ActionInvoked(7, u"open"_s);
    emit m_server->ActionInvoked(8, u"open"_s);
    QTRY_COMPARE(m_acted, QStringList{u"incident-5 open"_s});
    QVERIFY(!show({u"Down: Shop"_s, {}, Urgency::Normal, u"incident-4"_s, {}}));
    QCOMPARE(m_server->replaced.last(), 0u);
}

void TestDesktopNotifier::saysThatNobodyAnswers()
{
    QDBusConnection(u"server"_s).unregisterService(u"org.freedesktop.Notifications"_s);
    const std::optional<Error> problem = show({u"Down: Shop"_s, {}, Urgency::Normal, {}, {}});
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ErrorCode::Unavailable);
    QVERIFY(!problem->sentence.isEmpty());
}

void TestDesktopNotifier::namesWhatIsAsked()
{
    QCOMPARE(askedNotificationOf(keyOfAsked(u"77:3f2a"_s)), (AskedNotification{77, u"3f2a"_s}));
    QVERIFY(!askedNotificationOf(keyOfAsked({})));
    QVERIFY(!askedNotificationOf(u"salve-ops-4"_s));
}

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
