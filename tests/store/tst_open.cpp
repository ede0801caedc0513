// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "file_bed.h"
#include "store/data_folder.h"
#include "store_support.h"

#include <unistd.h>

#include <QDir>
#include <QFile>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QString &dir)
{
    const ManualClock clock;
    const auto opened = SqliteStore::open(dir, clock);
    return opened ? Error{ErrorCode::Internal, u"it opened"_s, {}} : opened.error();
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("?");
}

void put(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(content), content.size());
}

/// The file of a store that was used and closed.
QByteArray usedFile()
{
    StoreBed bed;
    Transaction t;
    for (int i = 1; i < 300; ++i)
        t.journal.push_back({i, bed.clock.wallNow(), {{u"text"_s, QString(200, u'x')}}});
    bed->commit(t, Durability::Full, nullptr, {});
    bed.close();
    return contentOf(databaseFile(bed.dir()));
}

} // namespace

class TestOpen : public QObject
{
    Q_OBJECT
private slots:
    void folderIsMadeForItsOwnerAlone();
    void damagedIsRefusedAndLeftAlone_data();
    void damagedIsRefusedAndLeftAlone();
    void newerIsRefusedAndLeftAlone();
    void foreignIsRefusedAndLeftAlone();
    void damageInsideIsSaid();
    void oneOwner();
    void readOnlyFolderIsRefused();
    void fileAsFolderIsRefused();
    void networkFileSystems_data();
    void networkFileSystems();
    void synchronisedFolders_data();
    void synchronisedFolders();
    void migrationsRunInOrderAfterABackup();
    void failedMigrationChangesNothing();
    void everyShippedMigrationIsNumberedOnce();
};

void TestOpen::folderIsMadeForItsOwnerAlone()
{
    const QTemporaryDir parent;
    const ManualClock clock;
    const QString dir = parent.filePath(u"a/b"_s);
    QVERIFY(SqliteStore::open(dir, clock));
    QCOMPARE(QFile::permissions(dir) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions{});
}

void TestOpen::damagedIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray good = usedFile();
    QVERIFY(good.size() > 100'000);
    QTest::addRow("text") << QByteArray("hello world, this is no database\n").repeated(10) << u"is not a database"_s;
    QTest::addRow("too short") << QByteArray("SQLite format 3") << u"is not a database"_s;
    QTest::addRow("cut off") << good.first(good.size() / 2) << u"is cut off"_s;
    QByteArray zeros = good;
    zeros.replace(0, 100, QByteArray(100, '\0'));
    QTest::addRow("zeros in front") << zeros << u"is not a database"_s;
    QByteArray schema = good;
    schema.replace(100, 2'000, QByteArray(2'000, '\x55'));
    QTest::addRow("broken schema") << schema << u"is damaged"_s;
}

void TestOpen::damagedIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const QTemporaryDir dir;
    const QString file = databaseFile(dir.path());
    put(file, content);
    const Error error = errorOf(dir.path());
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY2(error.sentence.contains(says), qPrintable(error.sentence));
    QVERIFY(error.sentence.contains(file));
    QCOMPARE(contentOf(file), content);
}

void TestOpen::newerIsRefusedAndLeftAlone()
{
    StoreBed bed;
    bed.close();
    const QString file = databaseFile(bed.dir());
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        FileBed::must((*database)->runOnce(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray before = contentOf(file);
    const Error error = errorOf(bed.dir());
    QCOMPARE(error.code, ErrorCode::Newer);
    QVERIFY2(error.sentence.contains(u"newer Salve"_s), qPrintable(error.sentence));
    QCOMPARE(contentOf(file), before);
}

void TestOpen::foreignIsRefusedAndLeftAlone()
{
    const QTemporaryDir dir;
    const QString file = databaseFile(dir.path());
    {
        const auto database = Database::open(file, Database::Access::ReadWrite);
        FileBed::must((*database)->runOnce(u"CREATE TABLE photos (id INTEGER)"_s));
    }
    const Error error = errorOf(dir.path());
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY(error.sentence.contains(u"another program"_s));
    const auto database = Database::open(file, Database::Access::ReadOnly);
    QCOMPARE((*database)->value("SELECT count(*) FROM sqlite_master"_L1)->value_or(0).toInt(), 1);
}

void TestOpen::damageInsideIsSaid()
{
    QByteArray content = usedFile();
    content.replace(content.size() / 2, 8'192, QByteArray(8'192, '\x77'));
    const QTemporaryDir dir;
    put(databaseFile(dir.path()), content);
    const ManualClock clock;
    const auto store = SqliteStore::open(dir.path(), clock);
    QVERIFY(store); // found off the start path
    QCOMPARE((*store)->verify().error().code, ErrorCode::Corrupt);
}

void TestOpen::oneOwner()
{
    const QTemporaryDir dir;
    const ManualClock clock;
    QVERIFY(!DataLock::owner(dir.path()));
    {
        const auto first = SqliteStore::open(dir.path(), clock, {u"salvectl run"_s, {}});
        QVERIFY(first);
        const auto second = SqliteStore::open(dir.path(), clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().sentence.startsWith(u"salvectl run (process %1)"_s.arg(::getpid())));
        const auto owner = DataLock::owner(dir.path());
        QVERIFY(owner);
        QCOMPARE(*owner, (DataOwner{::getpid(), u"salvectl run"_s}));
    }
    QVERIFY(!DataLock::owner(dir.path()));
    QVERIFY(SqliteStore::open(dir.path(), clock));
}

void TestOpen::readOnlyFolderIsRefused()
{
    const QTemporaryDir parent;
    QVERIFY(
        QFile::setPermissions(parent.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    // Rights do not bind root: be somebody else for a moment (65534 is "nobody").
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    const Error existing = errorOf(parent.path());
    const Error missing = errorOf(parent.filePath(u"new"_s));
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(parent.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(existing.code, ErrorCode::Io);
    QVERIFY2(existing.sentence.contains(u"cannot be written"_s), qPrintable(existing.sentence));
    QCOMPARE(missing.code, ErrorCode::Io);
    QVERIFY2(missing.sentence.contains(u"could not be made"_s), qPrintable(missing.sentence));
    QVERIFY(QDir(parent.path()).isEmpty());
}

void TestOpen::fileAsFolderIsRefused()
{
    const QTemporaryDir dir;
    put(dir.filePath(u"file"_s), "x");
    QCOMPARE(errorOf(dir.filePath(u"file"_s)).code, ErrorCode::Invalid);
}

void TestOpen::networkFileSystems_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isNetwork");
    for (const char *type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "ceph"})
        QTest::addRow("%s", type) << QByteArray(type) << true;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "fuse.gocryptfs", "zfs", ""})
        QTest::addRow("%s", type) << QByteArray(type) << false;
}

void TestOpen::networkFileSystems()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isNetwork);
    QCOMPARE(isNetworkFileSystem(type), isNetwork);
}

void TestOpen::synchronisedFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QString>("name");
    QTest::addRow("Dropbox") << u"salve"_s << u".dropbox"_s << u"Dropbox"_s;
    QTest::addRow("Nextcloud") << u"a/b/salve"_s << u".sync_9f2c.db"_s << u"Nextcloud"_s;
    QTest::addRow("Syncthing") << u"a/salve"_s << u".stfolder/"_s << u"Syncthing"_s;
    QTest::addRow("OneDrive") << u"OneDrive - Example/salve"_s << QString() << u"OneDrive"_s;
    QTest::addRow("none") << u"Documents/salve"_s << u"dropbox.txt"_s << QString();
}

void TestOpen::synchronisedFolders()
{
    QFETCH(QString, path);
    QFETCH(QString, marker);
    QFETCH(QString, name);
    const QTemporaryDir root;
    if (marker.endsWith(u'/'))
        QVERIFY(QDir(root.path()).mkpath(marker));
    else if (!marker.isEmpty())
        put(root.filePath(marker), {});
    const QString dir = root.filePath(path);
    QVERIFY(QDir().mkpath(dir));
    QCOMPARE(synchroniserOf(dir), name);
    if (name.isEmpty())
        return;
    const Error error = errorOf(dir);
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY(error.sentence.contains(name) && error.sentence.contains(dir));
    QVERIFY(QDir(dir).isEmpty());
}

void TestOpen::migrationsRunInOrderAfterABackup()
{
    FileBed bed;
    std::vector<Migration> migrations = builtInMigrations();
    const int newest = migrations.back().number;
    migrations.push_back(
        {newest + 1, u"CREATE TABLE one (a INTEGER);\nINSERT INTO one VALUES (';'); -- not an end;\n"_s});
    migrations.push_back({newest + 2, u"ALTER TABLE one ADD COLUMN b INTEGER;\nUPDATE one\nSET b = 7;"_s});
    FileBed::must(migrate(bed.database(), migrations));
    QCOMPARE(bed.number("PRAGMA user_version"_L1), newest + 2);
    QCOMPARE(bed.number("SELECT b FROM one"_L1), 7);
    const QString backup = QFileInfo(bed.file()).dir().filePath(u"before-version-%1.sqlite"_s.arg(newest + 1));
    const auto saved = Database::open(backup, Database::Access::ReadOnly);
    QVERIFY(saved);
    QCOMPARE((*saved)->value("PRAGMA user_version"_L1)->value_or(0).toInt(), newest);
    FileBed::must(migrate(bed.database(), migrations)); // nothing to do
}

void TestOpen::failedMigrationChangesNothing()
{
    FileBed bed;
    std::vector<Migration> migrations = builtInMigrations();
    const int newest = migrations.back().number;
    migrations.push_back({newest + 1, u"CREATE TABLE one (a INTEGER);\nDROP TABLE journal;\nNONSENSE;\n"_s});
    QVERIFY(!migrate(bed.database(), migrations));
    QCOMPARE(bed.number("PRAGMA user_version"_L1), newest);
    QCOMPARE(bed.number("SELECT count(*) FROM sqlite_master WHERE name = 'one'"_L1), 0);
    QCOMPARE(bed.number("SELECT count(*) FROM sqlite_master WHERE name = 'journal'"_L1), 1);
}

void TestOpen::everyShippedMigrationIsNumberedOnce()
{
    const std::vector<Migration> migrations = builtInMigrations();
    QVERIFY(!migrations.empty());
    for (size_t i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations[i].number, static_cast<int>(i) + 1);
}

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
