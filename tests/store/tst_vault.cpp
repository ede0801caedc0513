// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/memory_vault.h"
#include "store/secret_cache.h"
#include "store/vault_file.h"
#include "vault_support.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdlib>
#include <cstring>
#include <thread>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kKey(64, u'a');

QProcessEnvironment withKey(const QString &key)
{
    QProcessEnvironment environment;
    environment.insert(u"SALVE_VAULT_KEY"_s, key);
    return environment;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT
private slots:
    void memoryKeepsTheContract();
    void sealedKeepsTheContract();
    void sealedComesBack();
    void sealedIsForItsOwnerAlone();
    void sealedHoldsNoValueInTheOpen();
    void wrongKeyIsLocked();
    void missingKeyIsLocked();
    void badKeys_data();
    void badKeys();
    void keyFromSystemdCredential();
    void tamperedRecordIsRefused();
    void exchangedRecordsAreRefused();
    void damagedFileIsRefused();
    void failedWriteKeepsTheOld();
    void withoutVaultSecretsAreRefused();
    void vaultJsonNamesTheBackend();
    void cacheKnowsWhatWasResolved();
    void cacheReadsWhatIsAskedFor();
    void cacheFollowsChanges();
    void cacheAsksALockedKeyringAgain();
    void cacheLeavesALockedKeyringInPeace();
    void keyIsTakenOutOfTheEnvironment();
    void sourceOutlivesTheCache();
};

void TestVault::memoryKeepsTheContract()
{
    MemoryVault vault;
    checkVault(vault);
}

void TestVault::sealedKeepsTheContract()
{
    const QTemporaryDir dir;
    const auto vault = openVault(dir.path(), VaultBackend::None, withKey(kKey));
    QVERIFY(vault);
    QCOMPARE((*vault)->backend(), VaultBackend::Sealed);
    checkVault(**vault);
}

void TestVault::sealedComesBack()
{
    const QTemporaryDir dir;
    QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, withKey(kKey))).write(u"a"_s, u"1"_s));
    const auto vault = openVault(dir.path(), VaultBackend::Keychain, withKey(kKey.toUpper()));
    QVERIFY(vault);
    QCOMPARE((*vault)->backend(), VaultBackend::Sealed);
    QCOMPARE(VaultDriver(**vault).read(u"a"_s).value_or(QString()), u"1"_s);
}

void TestVault::sealedIsForItsOwnerAlone()
{
    const QTemporaryDir dir;
    QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, withKey(kKey))).write(u"a"_s, u"1"_s));
    for (const QString &name : {u"secrets.sealed"_s, u"vault.json"_s}) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(dir.filePath(name)));
        QCOMPARE(QFile::permissions(dir.filePath(name)) & others, QFile::Permissions{});
    }
}

void TestVault::sealedHoldsNoValueInTheOpen()
{
    const QTemporaryDir dir;
    QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, withKey(kKey))).write(u"a"_s, u"hunter2hunter2"_s));
    const QByteArray content = contentOf(dir.filePath(u"secrets.sealed"_s)) + contentOf(dir.filePath(u"vault.json"_s));
    QVERIFY(!content.contains("hunter2"));
    QVERIFY(!content.contains(QByteArray("hunter2").toBase64().first(8)));
    QVERIFY(!content.contains(kKey.toLatin1()));
}

void TestVault::wrongKeyIsLocked()
{
    const QTemporaryDir dir;
    QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, withKey(kKey))).write(u"a"_s, u"1"_s));
    const QByteArray before = contentOf(dir.filePath(u"secrets.sealed"_s));
    const auto vault = openVault(dir.path(), VaultBackend::None, withKey(QString(64, u'b')));
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, ErrorCode::Locked);
    QVERIFY(vault.error().sentence.contains(u"does not open"_s));
    QCOMPARE(contentOf(dir.filePath(u"secrets.sealed"_s)), before);
}

void TestVault::missingKeyIsLocked()
{
    const QTemporaryDir dir;
    QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, withKey(kKey))).write(u"a"_s, u"1"_s));
    const auto vault = openVault(dir.path(), VaultBackend::Keychain, {});
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, ErrorCode::Locked);
    QVERIFY(vault.error().sentence.contains(u"SALVE_VAULT_KEY"_s));
}

void TestVault::badKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addRow("short") << QString(63, u'a');
    QTest::addRow("long") << QString(66, u'a');
    QTest::addRow("no hex") << QString(64, u'g');
    QTest::addRow("a password") << u"correct horse battery staple"_s;
}

void TestVault::badKeys()
{
    QFETCH(QString, key);
    const QTemporaryDir dir;
    const auto vault = openVault(dir.path(), VaultBackend::None, withKey(key));
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, ErrorCode::Invalid);
    QVERIFY(!vault.error().sentence.contains(key));
    QVERIFY(vault.error().sentence.contains(u"64 hex digits"_s));
}

void TestVault::keyFromSystemdCredential()
{
    const QTemporaryDir dir;
    const QTemporaryDir credentials;
    put(credentials.filePath(u"salve-vault-key"_s), kKey.toLatin1() + '\n');
    QProcessEnvironment environment;
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, credentials.path());
    const auto vault = openVault(dir.path(), VaultBackend::None, environment);
    QVERIFY(vault);
    QVERIFY(VaultDriver(**vault).write(u"a"_s, u"1"_s));
    QVERIFY(openVault(dir.path(), VaultBackend::None, withKey(kKey)));
}

void TestVault::tamperedRecordIsRefused()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.sealed"_s);
    QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, withKey(kKey))).write(u"a"_s, u"12345"_s));
    QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
    QJsonObject records = json.value("records"_L1).toObject();
    const QByteArray record = QByteArray::fromBase64(records.value("a"_L1).toString().toLatin1());
    for (qsizetype i = 0; i < record.size(); ++i) {
        QByteArray changed = record;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        records.insert(u"a"_s, QString::fromLatin1(changed.toBase64()));
        json.insert(u"records"_s, records);
        put(path, QJsonDocument(json).toJson());
        const auto vault = openVault(dir.path(), VaultBackend::None, withKey(kKey));
        QVERIFY(vault); // the others can still be read
        QCOMPARE(VaultDriver(**vault).read(u"a"_s).error().code, ErrorCode::Corrupt);
    }
}

void TestVault::exchangedRecordsAreRefused()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.sealed"_s);
    {
        const auto vault = openVault(dir.path(), VaultBackend::None, withKey(kKey));
        VaultDriver driver(**vault);
        QVERIFY(driver.write(u"harmless"_s, u"1"_s));
        QVERIFY(driver.write(u"root"_s, u"2"_s));
    }
    QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
    QJsonObject records = json.value("records"_L1).toObject();
    const QJsonValue root = records.value("root"_L1);
    records.insert(u"harmless"_s, root);
    json.insert(u"records"_s, records);
    put(path, QJsonDocument(json).toJson());
    const auto vault = openVault(dir.path(), VaultBackend::None, withKey(kKey));
    QCOMPARE(VaultDriver(**vault).read(u"harmless"_s).error().code, ErrorCode::Corrupt);
    QCOMPARE(VaultDriver(**vault).read(u"root"_s).value_or(QString()), u"2"_s);
}

void TestVault::damagedFileIsRefused()
{
    const QTemporaryDir dir;
    for (const QString &name : {u"secrets.sealed"_s, u"vault.json"_s}) {
        QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, withKey(kKey))).write(u"a"_s, u"1"_s));
        const QByteArray good = contentOf(dir.filePath(name));
        put(dir.filePath(name), good.first(good.size() / 2));
        const auto vault = openVault(dir.path(), VaultBackend::None, withKey(kKey));
        QVERIFY(!vault);
        QCOMPARE(vault.error().code, ErrorCode::Corrupt);
        QVERIFY(vault.error().sentence.contains(dir.filePath(name)));
        put(dir.filePath(name), good);
    }
}

void TestVault::failedWriteKeepsTheOld()
{
    const QTemporaryDir dir;
    const auto vault = openVault(dir.path(), VaultBackend::None, withKey(kKey));
    VaultDriver driver(**vault);
    QVERIFY(driver.write(u"a"_s, u"1"_s));
    QVERIFY(QFile::remove(dir.filePath(u"secrets.sealed"_s)));
    QVERIFY(QDir(dir.path()).mkdir(u"secrets.sealed"_s)); // nothing can be put there, not even by root
    QCOMPARE(driver.write(u"a"_s, u"2"_s).error().code, ErrorCode::Io);
    QCOMPARE(driver.read(u"a"_s).value_or(QString()), u"1"_s);
}

void TestVault::withoutVaultSecretsAreRefused()
{
    const QTemporaryDir dir;
    const auto vault = openVault(dir.path(), VaultBackend::None, {});
    QVERIFY(vault);
    VaultDriver driver(**vault);
    QCOMPARE(driver.write(u"a"_s, u"1"_s).error().code, ErrorCode::Refused);
    QVERIFY(driver.write(u"a"_s, u"1"_s).error().sentence.contains(u"SALVE_VAULT_KEY"_s));
    QCOMPARE(driver.read(u"a"_s).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(dir.filePath(u"vault.json"_s)));
}

void TestVault::vaultJsonNamesTheBackend()
{
    const QTemporaryDir dir;
    auto file = VaultFile::load(dir.path());
    QVERIFY(file);
    QCOMPARE(file->backend(), VaultBackend::None);
    QVERIFY(file->claim(VaultBackend::Keychain));
    QVERIFY(file->addName(u"b"_s));
    QVERIFY(file->addName(u"a"_s));
    const auto again = VaultFile::load(dir.path());
    QCOMPARE(again->backend(), VaultBackend::Keychain);
    QCOMPARE(again->service(), file->service());
    QCOMPARE(again->names(), (QStringList{u"a"_s, u"b"_s}));
    // It goes on with the keyring although a key is given now.
    const auto vault = openVault(dir.path(), VaultBackend::None, withKey(kKey));
    QCOMPARE((*vault)->backend(), VaultBackend::Keychain);
}

void TestVault::cacheKnowsWhatWasResolved()
{
    MemoryVault vault;
    QVERIFY(VaultDriver(vault).write(u"a"_s, u"1"_s));
    SecretCache cache(vault);
    int done = 0;
    cache.resolve({u"a"_s, u"b"_s}, this, [&done] { ++done; });
    QCOMPARE(done, 0);
    QTRY_COMPARE(done, 1);
    QCOMPARE(cache.value(u"a"_s).value_or(QString()), u"1"_s);
    QCOMPARE(cache.value(u"b"_s).error(), secretMissing(u"b"_s));
    QCOMPARE(cache.missing().keys(), QStringList{u"b"_s});
    cache.resolve({}, this, [&done] { ++done; });
    QTRY_COMPARE(done, 2);
}

void TestVault::cacheReadsWhatIsAskedFor()
{
    MemoryVault vault;
    QVERIFY(VaultDriver(vault).write(u"a"_s, u"1"_s));
    SecretCache cache(vault);
    QSignalSpy changed(&cache, &SecretCache::changed);
    const auto source = cache.source();
    std::thread asker([&source] { QCOMPARE(source(u"a"_s).error().code, ErrorCode::Unavailable); });
    asker.join();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(source(u"a"_s).value_or(QString()), u"1"_s);
}

void TestVault::cacheFollowsChanges()
{
    MemoryVault vault;
    SecretCache cache(vault);
    VaultDriver driver(vault);
    QVERIFY(driver.write(u"a"_s, u"1"_s));
    QCOMPARE(cache.value(u"a"_s).value_or(QString()), u"1"_s); // before the writer hears that it is written
    QVERIFY(driver.write(u"a"_s, u"2"_s));
    QCOMPARE(cache.value(u"a"_s).value_or(QString()), u"2"_s);
    QVERIFY(driver.remove(u"a"_s));
    QCOMPARE(cache.value(u"a"_s).error(), secretMissing(u"a"_s));
}

namespace {

/// A keyring that is locked and unlocked under its reader.
class LockableVault final : public Vault
{
public:
    bool isLocked{false};
    int reads{0};

    VaultBackend backend() const override { return VaultBackend::Keychain; }
    QStringList names() const override { return {u"a"_s}; }
    void read(const QString &, QObject *context, Value done) override
    {
        ++reads;
        const Result<QString> answer =
            isLocked ? fail(ErrorCode::Locked, u"The keyring is locked"_s) : Result<QString>(u"1"_s);
        QMetaObject::invokeMethod(
            context, [done, answer] { done(answer); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QString &, QObject *, Done) override {}
    void remove(const QString &, QObject *, Done) override {}
};

} // namespace

void TestVault::cacheAsksALockedKeyringAgain()
{
    LockableVault vault;
    vault.isLocked = true;
    SecretCache cache(vault);
    cache.setRetryAfter(0ms);
    cache.resolve({u"a"_s}, this, {});
    QTRY_COMPARE(vault.reads, 1);
    QTRY_COMPARE(cache.value(u"a"_s).error().code, ErrorCode::Locked); // and not "missing"
    vault.isLocked = false;
    QTRY_COMPARE(cache.value(u"a"_s).value_or(QString()), u"1"_s);
    // Locked again: what was read is not taken away.
    vault.isLocked = true;
    const int before = vault.reads;
    cache.resolve({}, this, {});
    QTRY_COMPARE(vault.reads, before + 1);
    QCoreApplication::processEvents();
    QCOMPARE(cache.value(u"a"_s).value_or(QString()), u"1"_s);
}

void TestVault::cacheLeavesALockedKeyringInPeace()
{
    LockableVault vault;
    vault.isLocked = true;
    SecretCache cache(vault);
    cache.setRetryAfter(std::chrono::hours{1});
    bool isDone = false;
    cache.resolve({u"a"_s}, this, [&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(cache.value(u"a"_s).error().code, ErrorCode::Locked);
        QCoreApplication::processEvents();
    }
    QCOMPARE(vault.reads, 1); // it may ask for its password each time
}

void TestVault::keyIsTakenOutOfTheEnvironment()
{
    qputenv("SALVE_VAULT_KEY", kKey.toLatin1());
    const char *const place = std::getenv("SALVE_VAULT_KEY");
    const QProcessEnvironment environment = takeVaultEnvironment();
    QVERIFY(!std::memchr(place, kKey.at(0).toLatin1(), static_cast<size_t>(kKey.size()))); // what /proc would show
    QProcess child;
    child.start(u"/bin/sh"_s, {u"-c"_s, u"env; echo end"_s});
    QVERIFY(child.waitForFinished());
    const QByteArray seen = child.readAllStandardOutput();
    QVERIFY(seen.endsWith("end\n"));
    QVERIFY2(!seen.contains("SALVE_VAULT_KEY"), "a child process sees the key of the vault");
    const QTemporaryDir dir;
    QVERIFY(VaultDriver(**openVault(dir.path(), VaultBackend::None, environment)).write(u"a"_s, u"1"_s));
}

void TestVault::sourceOutlivesTheCache()
{
    MemoryVault vault;
    QVERIFY(VaultDriver(vault).write(u"a"_s, u"1"_s));
    std::function<Result<QString>(const QString &)> source;
    {
        SecretCache cache(vault);
        bool isDone = false;
        cache.resolve({u"a"_s}, this, [&isDone] { isDone = true; });
        QTRY_VERIFY(isDone);
        source = cache.source();
    }
    QCOMPARE(source(u"a"_s).value_or(QString()), u"1"_s);
    QCOMPARE(source(u"b"_s).error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
