// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/keychain_vault.h"
#include "vault_support.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kInside = "SALVE_TEST_IN_BUS";

QString missingProgram()
{
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

// A bus that starts no services by itself: neither the keyring of this computer nor its password dialog.
constexpr auto kBusConfiguration =
    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
    "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
    "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

/// Starts this program again on a bus of its own.
int runOnOwnBus(int argc, char **argv)
{
    const QTemporaryDir dir;
    QFile configuration(dir.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(kBusConfiguration) < 0)
        return 1;
    configuration.close();
    QStringList arguments{u"--config-file="_s + configuration.fileName(), u"--"_s, QString::fromLocal8Bit(argv[0])};
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    qputenv(kInside, "1");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    return QProcess::execute(u"dbus-run-session"_s, arguments);
}

/// A keyring daemon with a home of its own on the bus of this test.
class Keyring
{
public:
    Keyring()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(variable), m_home.path());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    ~Keyring()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Keyring)

    bool start()
    {
        m_daemon.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
        m_daemon.write("password\n");
        m_daemon.closeWriteChannel();
        return QTest::qWaitFor([] { return isThere(); }, 10'000);
    }
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    bool lock()
    {
        QDBusMessage call = to(u"Lock"_s);
        call << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
        return QDBusConnection::sessionBus().call(call, QDBus::Block, 5'000).type() == QDBusMessage::ReplyMessage;
    }

private:
    static QDBusMessage to(const QString &method)
    {
        return QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
    }
    static bool isThere()
    {
        QDBusMessage call = to(u"ReadAlias"_s);
        call << u"default"_s;
        const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, 1'000);
        return reply.type() == QDBusMessage::ReplyMessage
               && reply.arguments().value(0).value<QDBusObjectPath>().path().endsWith("/login"_L1);
    }

    QTemporaryDir m_home;
    QProcess m_daemon;
};

} // namespace

/// Against a real keyring on a bus of its own; main() starts this program again under dbus-run-session.
class TestKeychain : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void withoutServiceNothingIsTaken();
    void keepsTheContract();
    void lockedIsNotMissing();
    void followsARestart();
    void silentKeyringIsATimeout();

private:
    /// One for all.
    std::unique_ptr<Keyring> m_keyring;
};

void TestKeychain::initTestCase()
{
    if (const QString program = missingProgram(); !program.isEmpty())
        QSKIP(qPrintable(u"SKIPPED: %1 is missing; install dbus-daemon and gnome-keyring"_s.arg(program)));
}

void TestKeychain::withoutServiceNothingIsTaken()
{
    const QTemporaryDir dir;
    KeychainVault vault(*VaultFile::load(dir.path()));
    VaultDriver driver(vault);
    QCOMPARE(driver.write(u"a"_s, u"1"_s).error().code, ErrorCode::Unavailable);
    QCOMPARE(driver.read(u"a"_s).error().code, ErrorCode::Unavailable);
    QVERIFY(!QFile::exists(dir.filePath(u"vault.json"_s)));
}

void TestKeychain::keepsTheContract()
{
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->start());
    const QTemporaryDir dir;
    KeychainVault vault(*VaultFile::load(dir.path()));
    checkVault(vault);
    QCOMPARE(VaultFile::load(dir.path())->backend(), VaultBackend::Keychain);
    // Another folder has its own.
    const QTemporaryDir other;
    KeychainVault otherVault(*VaultFile::load(other.path()));
    QCOMPARE(VaultDriver(otherVault).read(u"a.b_C-1"_s).error().code, ErrorCode::NotFound);
}

void TestKeychain::lockedIsNotMissing()
{
    const QTemporaryDir dir;
    KeychainVault vault(*VaultFile::load(dir.path()));
    VaultDriver driver(vault);
    QVERIFY(driver.write(u"a"_s, u"1"_s));
    QVERIFY(m_keyring->lock());
    for (const QString &name : {u"a"_s, u"never-written"_s}) {
        const Result<QString> found = driver.read(name);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Locked);
        QVERIFY2(found.error().sentence.contains(u"locked"_s), qPrintable(found.error().sentence));
    }
    QCOMPARE(driver.write(u"a"_s, u"2"_s).error().code, ErrorCode::Locked);
    QCOMPARE(driver.remove(u"a"_s).error().code, ErrorCode::Locked);
    QCOMPARE(vault.names(), QStringList{u"a"_s}); // the reference is not dropped
}

void TestKeychain::followsARestart()
{
    const QTemporaryDir dir;
    KeychainVault vault(*VaultFile::load(dir.path()));
    VaultDriver driver(vault);
    m_keyring->stop();
    QVERIFY(m_keyring->start()); // unlocks it
    QVERIFY(driver.write(u"a"_s, u"1"_s));
    QCOMPARE(driver.read(u"a"_s).value_or(QString()), u"1"_s);
    m_keyring->stop();
    const Result<QString> found = driver.read(u"a"_s);
    QVERIFY(!found);
    QVERIFY2(found.error().code != ErrorCode::NotFound, "a keyring that is gone knows nothing of what is missing");
    QVERIFY(m_keyring->start());
    QTRY_COMPARE(driver.read(u"a"_s).value_or(QString()), u"1"_s);
}

void TestKeychain::silentKeyringIsATimeout()
{
    m_keyring.reset();
    // Somebody owns the name and never answers, as while a person is looking at the password dialog.
    QDBusConnection silent = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent"_s);
    QVERIFY(silent.registerService(u"org.freedesktop.secrets"_s));
    const QTemporaryDir dir;
    {
        KeychainVault vault(*VaultFile::load(dir.path()));
        vault.setTimeout(50ms);
        const Result<QString> found = VaultDriver(vault).read(u"a"_s);
        QVERIFY(!found);
        QVERIFY(found.error().code == ErrorCode::Timeout || found.error().code == ErrorCode::Unavailable);
    }
    silent.unregisterService(u"org.freedesktop.secrets"_s);
    QDBusConnection::disconnectFromBus(u"silent"_s);
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(kInside) && missingProgram().isEmpty())
        return runOnOwnBus(argc, argv);
    QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
