// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/sqlite_store.h"

#include "core/clock.h"
#include "store/audit.h"
#include "store/audit_hash.h"
#include "store/data_folder.h"
#include "store/database.h"
#include "store/history.h"
#include "store/packing_mark.h"
#include "store/queries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

template<class T>
Result<T> found(const Result<std::optional<T>> &read, const QString &missing)
{
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        return fail(ErrorCode::NotFound, missing);
    return **read;
}

} // namespace

template<class Fn>
auto SqliteStore::read(Fn fn) -> Result<decltype(fn(std::declval<Work &>()))>
{
    const auto database = Database::open(m_file, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    Work work(**database, Work::Kind::Read);
    auto result = fn(work);
    if (!work.isGood())
        return tl::unexpected(work.state().error());
    return result;
}

SqliteStore::SqliteStore(const QString &dataDir, const Clock &clock, std::unique_ptr<DataLock> lock, Keep keep)
    : m_file(databaseFile(dataDir)),
      m_clock(clock),
      m_lock(std::move(lock)),
      m_writer(m_file, keep, clock.wallNow(), [this](const QString &sentence) {
          QMetaObject::invokeMethod(
              this, [this, sentence] { emit troubled(sentence); }, Qt::QueuedConnection);
      })
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>>
SqliteStore::open(const QString &dataDir, const Clock &clock, const StoreOptions &options)
{
    if (const Result<void> prepared = prepareDataFolder(dataDir); !prepared)
        return tl::unexpected(prepared.error());
    auto lock = DataLock::take(dataDir, options.owner);
    if (!lock)
        return tl::unexpected(lock.error());
    if (const Result<void> looks = looksLikeDatabase(databaseFile(dataDir)); !looks)
        return tl::unexpected(looks.error());
    std::unique_ptr<SqliteStore> store(new SqliteStore(dataDir, clock, std::move(*lock), options.keep));
    if (const Result<void> started = store->m_writer.start(); !started)
        return tl::unexpected(started.error());
    return store;
}

Result<StoredWorld> SqliteStore::load()
{
    return read([now = m_clock.wallNow()](Work &work) { return readWorld(now, work); });
}

void SqliteStore::commit(Transaction transaction,
                         Durability durability,
                         QObject *context,
                         std::function<void(Result<void>)> done)
{
    if (transaction.auditSecret) {
        const std::lock_guard lock(m_auditMutex);
        m_auditKey = transaction.auditSecret->key;
    }
    m_writer.commit(std::move(transaction), durability, m_clock.wallNow(), context, std::move(done));
}

Result<void> SqliteStore::flush()
{
    return m_writer.flush();
}

Result<std::vector<HistoryPoint>>
SqliteStore::history(const MonitorId &monitor, TimePoint from, TimePoint to, int points)
{
    return read([&, pending = m_writer.pendingOf(monitor)](Work &work) {
        return ResultHistory(monitor, pending, work).points(from, to, points);
    });
}

Result<std::vector<ResultRow>> SqliteStore::rawResults(const MonitorId &monitor, TimePoint from, TimePoint to)
{
    return read([&, pending = m_writer.pendingOf(monitor)](Work &work) {
        return ResultHistory(monitor, pending, work).rows(from, to);
    });
}

Result<std::optional<double>> SqliteStore::uptime(const MonitorId &monitor, TimePoint from, TimePoint to)
{
    return read([&, pending = m_writer.pendingOf(monitor)](Work &work) {
        return ResultHistory(monitor, pending, work).uptime(from, to);
    });
}

Result<std::vector<Incident>> SqliteStore::incidents(const IncidentFilter &filter)
{
    return read([&](Work &work) { return readIncidents(filter, work); });
}

Result<Incident> SqliteStore::incident(const IncidentId &id)
{
    return found(read([&](Work &work) { return readIncident(id, work); }),
                 QCoreApplication::translate("Store", "There is no incident %1.").arg(id.value));
}

Result<std::vector<Run>> SqliteStore::runsOf(const IncidentId &incident)
{
    return read([&](Work &work) { return readRunsOf(incident, work); });
}

Result<Run> SqliteStore::run(const RunId &id)
{
    return found(read([&](Work &work) { return readRun(id, work); }),
                 QCoreApplication::translate("Store", "There is no run %1.").arg(id.value));
}

Result<std::vector<ActivityRow>> SqliteStore::activity(const ActivityFilter &filter)
{
    return read([&](Work &work) { return readActivity(filter, work); });
}

Result<std::vector<JournalEntry>> SqliteStore::journal(TimePoint from, TimePoint to)
{
    return read([&](Work &work) { return readJournal(from, to, work); });
}

Result<QByteArray> SqliteStore::setAt(TimePoint at)
{
    return read([&](Work &work) { return readSetAt(at, work); });
}

Result<void> SqliteStore::backupTo(const QString &file)
{
    if (QFile::exists(file)) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Store", "%1 exists already. Choose another name.")
                        .arg(QDir::toNativeSeparators(file)));
    }
    if (Result<void> flushed = flush(); !flushed)
        return flushed;
    const auto database = Database::open(m_file, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    // Under another name first: nobody takes half a backup for a whole one.
    const QString part = file + ".part"_L1;
    QFile::remove(part);
    QString quoted = part;
    quoted.replace(u'\'', "''"_L1);
    Result<void> saved = (*database)->runOnce("VACUUM INTO '%1'"_L1.arg(quoted));
    if (saved && !QFile::rename(part, file))
        saved = fail(ErrorCode::Io,
                     QCoreApplication::translate("Store", "%1 could not be made.").arg(QDir::toNativeSeparators(file)));
    if (!saved)
        QFile::remove(part);
    return saved;
}

Result<AuditReport> SqliteStore::verifyAudit()
{
    const QByteArray key = [this] {
        const std::lock_guard lock(m_auditMutex);
        return m_auditKey;
    }();
    return read([&key](Work &work) { return salve::verifyAudit(work, key); });
}

Result<std::vector<AuditEntry>> SqliteStore::audit(qint64 after, int limit)
{
    return read([&](Work &work) { return readAudit(after, limit, work); });
}

Result<qint64> SqliteStore::auditSealedTo()
{
    return read([](Work &work) { return metaNumber(kAuditSealedTo, 0, work); });
}

Result<void> SqliteStore::verify()
{
    const auto database = Database::open(m_file, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    QStringList findings;
    Result<void> done = (*database)->each("PRAGMA quick_check(10)"_L1, {}, [&findings](const QSqlQuery &row) {
        findings.append(row.value(0).toString());
    });
    if (done && findings != QStringList{u"ok"_s}) {
        done = fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Store", "%1 is damaged. Move it away, or put a backup in its place.")
                        .arg(QDir::toNativeSeparators(m_file)),
                    findings.join(u'\n'));
    }
    return done;
}

} // namespace salve
