// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_salve.h"

#include "session/secret_desk.h"
#include "store/data_folder.h"
#include "store/sqlite_store.h"

#include <QDir>
#include <QFile>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// The folder as a killed process leaves it, for a new owner: the lock's file goes with the process.
Result<void> copyFiles(const QString &from, const QString &to)
{
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        if (file.fileName() != "lock"_L1 && !QFile::copy(file.filePath(), QDir(to).filePath(file.fileName())))
            return fail(ErrorCode::Io, u"%1 cannot be copied to %2"_s.arg(file.filePath(), to));
    }
    return {};
}

Result<void> changeFile(const QString &name, const QByteArray &before, const QByteArray &after)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(name, file.errorString()));
    QByteArray bytes = file.readAll();
    if (before.size() != after.size() || !bytes.contains(before))
        return fail(ErrorCode::NotFound, u"\"%1\" does not stand in %2"_s.arg(QString::fromUtf8(before), name));
    file.seek(0);
    if (file.write(bytes.replace(before, after)) != bytes.size())
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(name, file.errorString()));
    return {};
}

} // namespace

StorySalve::StorySalve(Clock &clock, const Kinds &kinds, StoryLog &log, QString installation, LookupFunction lookup)
    : m_clock(clock),
      m_kinds(kinds),
      m_log(log),
      m_installation(std::move(installation)),
      m_lookup(std::move(lookup))
{
    forgetSecrets();
}

StorySalve::~StorySalve() = default;

void StorySalve::addSecret(const QString &name, const QString &value)
{
    m_vault.write(name, value, this, [](const Result<void> &) {});
    m_secrets->resolve({name}, this, [] {});
}

void StorySalve::forgetSecrets()
{
    m_secrets = std::make_unique<SecretCache>(m_vault);
    // The pause between two readings of a locked keyring is one of the computer's clock, and not of the story's.
    m_secrets->setRetryAfter(std::chrono::milliseconds{0});
}

Result<void> StorySalve::start()
{
    Result<std::unique_ptr<SqliteStore>> store = SqliteStore::open(m_folder->path(), m_clock, {u"a story"_s, {}});
    if (!store)
        return tl::unexpected<Error>(store.error());
    m_store = std::make_unique<RecordingStore>(std::move(*store), m_log);
    connect(m_store.get(), &RecordingStore::answered, this, &StorySalve::answered);
    m_life = std::make_unique<Life>(
        m_clock, *m_store, m_kinds, m_secrets->source(), secretDeskOf(this, &m_vault, m_secrets.get(), {}), m_lookup);
    connect(m_secrets.get(), &SecretCache::changed, &m_life->engine, &Engine::noteSecrets);
    return m_life->engine.start(m_installation);
}

Result<void> StorySalve::killAndStart()
{
    auto next = std::make_unique<QTemporaryDir>();
    if (const Result<void> copied = copyFiles(m_folder->path(), next->path()); !copied)
        return copied;
    m_store->cut();
    m_life.reset();
    m_store.reset();
    if (m_vault.isLocked()) // of an open one everything is read again before it is asked for
        forgetSecrets();
    m_folder = std::move(next);
    return start();
}

Result<void> StorySalve::restart(const QByteArray &before, const QByteArray &after)
{
    m_life.reset();
    m_store.reset();
    if (!before.isEmpty()) {
        if (const Result<void> changed = changeFile(databaseFile(folder()), before, after); !changed)
            return changed;
    }
    return start();
}

} // namespace salve
