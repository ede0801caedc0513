// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

/// What desktops tell of themselves, as their portal does.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QHash<QString, uint> values;

    void change(const QString &key, uint value)
    {
        values.insert(key, value);
        emit SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString &, const QString &key) // NOLINT: the name is the protocol's
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
    }

signals:
    Q_SCRIPTABLE void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value); // NOLINT
};

class AppearanceTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("SKIPPED: dbus-daemon is missing; install dbus-daemon");
        m_portal = std::make_unique<Portal>();
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        QVERIFY(bus.registerObject(
            u"/org/freedesktop/portal/desktop"_s, m_portal.get(), QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanup()
    {
        m_portal.reset();
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    void startsAsTheDesktopIs();
    void followsTheDesktopWhileItRuns();
    void keepsWhatSomebodyChose();

private:
    std::unique_ptr<Portal> m_portal;
};

void AppearanceTest::startsAsTheDesktopIs()
{
    m_portal->values = {{u"color-scheme"_s, 1}, {u"contrast"_s, 1}};
    Appearance appearance(*qApp);
    appearance.follow(AppearanceChoice::System);
    QTRY_COMPARE(appearance.scheme(), Scheme::ContrastDark);
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::ContrastDark);
}

void AppearanceTest::followsTheDesktopWhileItRuns()
{
    Appearance appearance(*qApp);
    appearance.follow(AppearanceChoice::System);
    QCOMPARE(appearance.scheme(), Scheme::Light);
    m_portal->change(u"color-scheme"_s, 1);
    QTRY_COMPARE(appearance.scheme(), Scheme::Dark);
    m_portal->change(u"contrast"_s, 1);
    QTRY_COMPARE(appearance.scheme(), Scheme::ContrastDark);
    QSignalSpy changed(&appearance, &Appearance::schemeChanged);
    m_portal->change(u"accent-color"_s, 1); // nothing of ours
    m_portal->change(u"color-scheme"_s, 2);
    QTRY_COMPARE(appearance.scheme(), Scheme::ContrastLight);
    QCOMPARE(changed.size(), 1);
    m_portal->change(u"contrast"_s, 0);
    QTRY_COMPARE(appearance.scheme(), Scheme::Light);
}

void AppearanceTest::keepsWhatSomebodyChose()
{
    Appearance appearance(*qApp);
    appearance.follow(AppearanceChoice::Light);
    QSignalSpy changed(&appearance, &Appearance::schemeChanged);
    m_portal->change(u"color-scheme"_s, 1);
    m_portal->change(u"contrast"_s, 1); // who set this for the whole desktop needs it here too
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(appearance.scheme(), Scheme::ContrastLight);
    m_portal->change(u"contrast"_s, 0);
    QTRY_COMPARE(appearance.scheme(), Scheme::Light);
    appearance.follow(AppearanceChoice::HighContrast);
    QCOMPARE(appearance.scheme(), Scheme::ContrastDark); // in the desktop's own scheme
}

int main(int argc, char *argv[])
{
    // A bus of its own: the desktop that the tests run on is left alone.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QProcess daemon;
    if (!QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        if (daemon.waitForReadyRead())
            qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
    }
    int result = 0;
    {
        QApplication application(argc, argv);
        AppearanceTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    daemon.terminate();
    daemon.waitForFinished();
    return result;
}

#include "tst_appearance.moc"
