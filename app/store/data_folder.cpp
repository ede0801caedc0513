// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/data_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// Types as /proc/self/mountinfo names them. Left out on purpose: 9p, which some containers give as their own disk.
constexpr std::array kNetworkTypes{"nfs",
                                   "nfs4",
                                   "cifs",
                                   "smb3",
                                   "smbfs",
                                   "afs",
                                   "ncpfs",
                                   "coda",
                                   "ceph",
                                   "lustre",
                                   "davfs",
                                   "gfs2",
                                   "ocfs2",
                                   "glusterfs",
                                   "fuse.sshfs",
                                   "fuse.rclone",
                                   "fuse.s3fs",
                                   "fuse.glusterfs",
                                   "fuse.gvfsd-fuse",
                                   "fuse.ceph",
                                   "fuse.ceph-fuse",
                                   "fuse.curlftpfs",
                                   "fuse.gcsfuse",
                                   "fuse.davfs2",
                                   "fuse.goofys",
                                   "fuse.google-drive-ocamlfuse",
                                   "fuse.onedriver",
                                   "fuse.juicefs"};

struct Synchroniser
{
    const char *name;
    const char *marker; ///< a file or folder, wildcards allowed, that it leaves in the folder it watches
};
constexpr std::array kSynchronisers{Synchroniser{"Dropbox", ".dropbox"},
                                    Synchroniser{"Dropbox", ".dropbox.cache"},
                                    Synchroniser{"Nextcloud", ".nextcloudsync.log"},
                                    Synchroniser{"Nextcloud", ".sync_*.db"},
                                    Synchroniser{"Nextcloud", "._sync_*.db"},
                                    Synchroniser{"ownCloud", ".owncloudsync.log"},
                                    Synchroniser{"Syncthing", ".stfolder"},
                                    Synchroniser{"Google Drive", ".tmp.driveupload"},
                                    Synchroniser{"Resilio Sync", ".sync/StreamsList"}};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool hasMarker(const QDir &folder, const Synchroniser &synchroniser)
{
    const QString marker = QString::fromLatin1(synchroniser.marker);
    if (!marker.contains(u'*'))
        return folder.exists(marker);
    return !folder.entryList({marker}, QDir::Files | QDir::Hidden).isEmpty();
}

Result<void> makeFolder(const QString &dataDir)
{
    if (QFileInfo::exists(dataDir) && !QFileInfo(dataDir).isDir()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Store", "%1 is a file, not a folder. Choose another one with --data.")
                        .arg(native(dataDir)));
    }
    if (QFileInfo::exists(dataDir))
        return {};
    if (!QDir().mkpath(dataDir)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate(
                        "Store", "The folder %1 could not be made. Check the rights of the folder above it.")
                        .arg(native(dataDir)));
    }
    QFile::setPermissions(dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

QString databaseFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"salve.sqlite"_s);
}

bool isNetworkFileSystem(const QByteArray &type)
{
    return std::any_of(
        kNetworkTypes.begin(), kNetworkTypes.end(), [&](const char *network) { return type == network; });
}

QString synchroniserOf(const QString &dataDir)
{
    QDir folder(QFileInfo(dataDir).absoluteFilePath());
    do {
        for (const Synchroniser &synchroniser : kSynchronisers) {
            if (hasMarker(folder, synchroniser))
                return QString::fromLatin1(synchroniser.name);
        }
        // It leaves no marker, but always names its folder so: "OneDrive", "OneDrive - Company".
        if (folder.dirName() == "OneDrive"_L1 || folder.dirName().startsWith("OneDrive - "_L1))
            return u"OneDrive"_s;
    } while (folder.cdUp());
    return {};
}

Result<void> prepareDataFolder(const QString &dataDir)
{
    if (Result<void> made = makeFolder(dataDir); !made)
        return made;
    const QByteArray type = QStorageInfo(dataDir).fileSystemType();
    if (isNetworkFileSystem(type)) {
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Store",
                        "The folder %1 is on a network file system (%2), where a database gets damaged. "
                        "Choose a folder on this computer with --data.")
                        .arg(native(dataDir), QString::fromLatin1(type)));
    }
    if (const QString synchroniser = synchroniserOf(dataDir); !synchroniser.isEmpty()) {
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate("Store",
                                                "The folder %1 is synchronised by %2, which damages a database in use. "
                                                "Choose a folder outside of it with --data.")
                        .arg(native(dataDir), synchroniser));
    }
    // Asking the rights is not enough: a file system can be mounted read-only.
    QTemporaryFile probe(QDir(dataDir).filePath(u".probe-XXXXXX"_s));
    if (!probe.open()) {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate(
                "Store", "The folder %1 cannot be written: %2. Check its rights, or choose another one with --data.")
                .arg(native(dataDir), probe.errorString()));
    }
    return {};
}

Result<void> looksLikeDatabase(const QString &file)
{
    QFile opened(file);
    if (!opened.exists() || opened.size() == 0)
        return {};
    if (!opened.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Store", "%1 cannot be read: %2. Check its rights.")
                        .arg(native(file), opened.errorString()));
    }
    const QByteArray header = opened.read(100); // sqlite.org/fileformat.html §1.3
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return fail(
            ErrorCode::Corrupt,
            QCoreApplication::translate(
                "Store", "%1 is not a database. Move it away, or put a backup in its place. Nothing was changed.")
                .arg(native(file)));
    }
    const auto number = [&header](int offset, int bytes) {
        qint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<unsigned char>(header.at(offset + i));
        return value;
    };
    const qint64 page_bytes = number(16, 2) == 1 ? 65536 : number(16, 2);
    // What a write-ahead log still holds may be missing here.
    if (QFileInfo(file + "-wal"_L1).size() == 0 && number(28, 4) * page_bytes > opened.size()) {
        return fail(
            ErrorCode::Corrupt,
            QCoreApplication::translate(
                "Store", "%1 is cut off: %2 of %3 bytes are there. Put a backup in its place. Nothing was changed.")
                .arg(native(file))
                .arg(opened.size())
                .arg(number(28, 4) * page_bytes));
    }
    return {};
}

} // namespace salve
