// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/data_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

QString lockFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"lock"_s);
}

/// The file says "pid name"; it may lag behind the lock by a moment.
DataOwner ownerIn(const QString &file)
{
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromUtf8(read.readLine(200)).trimmed();
    return {line.section(u' ', 0, 0).toLongLong(), line.section(u' ', 1)};
}

/// A lock of the open file, not of the process: two owners within one process are two, and asking takes nothing.
struct flock wholeFile()
{
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

Result<std::unique_ptr<DataLock>> DataLock::take(const QString &dataDir, const QString &name)
{
    const QString file = lockFile(dataDir);
    // Not inherited by the programs that we start: they would keep the lock when we are gone.
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Store", "%1 cannot be opened: %2. Check the rights of the folder.")
                        .arg(QDir::toNativeSeparators(file), qt_error_string(errno)));
    }
    std::unique_ptr<DataLock> lock(new DataLock(descriptor));
    const struct flock whole = wholeFile();
    if (::fcntl(descriptor, F_OFD_SETLK, &whole) != 0) {
        const DataOwner owner = ownerIn(file);
        return fail(
            ErrorCode::Conflict,
            QCoreApplication::translate(
                "Store",
                "%1 (process %2) already works in the folder %3. Stop it, or choose another folder with --data.")
                .arg(owner.name.isEmpty() ? u"Salve"_s : owner.name)
                .arg(owner.pid)
                .arg(QDir::toNativeSeparators(dataDir)));
    }
    const QByteArray line = QByteArray::number(::getpid()) + ' ' + name.toUtf8() + '\n';
    if (::ftruncate(descriptor, 0) != 0
        || ::write(descriptor, line.constData(), static_cast<size_t>(line.size())) < 0) {
        // The lock holds without its text; a full disk must not keep anybody from starting.
    }
    return lock;
}

std::optional<DataOwner> DataLock::owner(const QString &dataDir)
{
    const int descriptor = ::open(QFile::encodeName(lockFile(dataDir)).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    struct flock whole = wholeFile();
    const bool isFree = ::fcntl(descriptor, F_OFD_GETLK, &whole) == 0 && whole.l_type == F_UNLCK;
    ::close(descriptor);
    if (isFree)
        return std::nullopt;
    return ownerIn(lockFile(dataDir));
}

DataLock::~DataLock()
{
    ::close(m_descriptor);
}

} // namespace salve
