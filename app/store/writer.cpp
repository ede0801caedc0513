// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/writer.h"

#include "store/audit.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/packed_key.h"
#include "store/packer.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

Q_LOGGING_CATEGORY(lcWriter, "salve.store.writer")

// May be lost in a power cut: no more than 5 s, less what maintenance between may take.
constexpr auto kGather = 4s;
constexpr size_t kGatherResults = 20'000;
constexpr auto kFirstRetry = 500ms;
constexpr auto kLongestRetry = 30s;

} // namespace

Writer::Writer(QString file, Keep keep, TimePoint now, Trouble trouble)
    : m_file(std::move(file)),
      m_tellTrouble(std::move(trouble)),
      m_retention(keep),
      m_now(now)
{
}

Writer::~Writer()
{
    if (!m_thread)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread->wait();
}

Result<void> Writer::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"salve-store"_s);
    m_thread->start();
    std::unique_lock lock(m_mutex);
    m_served.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

void Writer::commit(
    Transaction transaction, Durability durability, TimePoint now, QObject *context, Deliveries::Answer done)
{
    const quint64 ticket = m_deliveries.expect(context, std::move(done));
    Result<void> added;
    {
        const std::lock_guard lock(m_mutex);
        m_now = now;
        added = m_pending.add({std::move(transaction), durability, now, ticket});
    }
    m_wake.notify_one();
    if (!added || durability == Durability::Batched)
        m_deliveries.deliver(ticket, added);
}

Result<void> Writer::flush()
{
    std::unique_lock lock(m_mutex);
    const quint64 mine = ++m_flushesAsked;
    m_wake.notify_one();
    m_served.wait(lock, [this, mine] { return m_flushesServed >= mine; });
    return m_flushed;
}

std::vector<ResultRow> Writer::pendingOf(const MonitorId &monitor) const
{
    const std::lock_guard lock(m_mutex);
    return m_pending.resultsOf(monitor);
}

Result<void> Writer::open()
{
    auto database = Database::open(m_file, Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    const std::vector<Migration> migrations = builtInMigrations();
    const Result<SchemaState> state = inspect(*m_database, migrations);
    if (!state)
        return tl::unexpected(state.error());
    QStringList pragmas{u"PRAGMA journal_mode = WAL"_s,
                        // Debian's default would write zeros over every page that packing frees.
                        u"PRAGMA secure_delete = OFF"_s,
                        u"PRAGMA temp_store = MEMORY"_s};
    if (state->isEmpty) // has its effect before the first table only
        pragmas.prepend(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    for (const QString &pragma : pragmas) {
        if (Result<void> set = m_database->runOnce(pragma); !set)
            return set;
    }
    return migrate(*m_database, migrations).and_then([this] { return beginAudit(*m_database); });
}

void Writer::run()
{
    std::unique_lock lock(m_mutex);
    m_opened = open();
    m_served.notify_all();
    for (bool isRunning = m_opened->has_value(); isRunning;) {
        switch (waitForWork(lock)) {
        case Next::Write:
            writeGroup(lock);
            break;
        case Next::Maintain:
            maintain(lock);
            break;
        case Next::Stop:
            isRunning = false;
            break;
        }
    }
    serveFlushes(m_flushesAsked,
                 fail(ErrorCode::Unavailable, QCoreApplication::translate("Store", "The store is closing.")));
    m_database.reset();
}

Writer::Next Writer::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto isAsked = [this] { return m_isStopping || m_pending.isUrgent() || m_flushesAsked > m_flushesServed; };
    const bool isTroubled = m_retryAfter > 0ms;
    if (!isAsked() && !isTroubled && m_maintainedMinute != stretchOf(m_now, 1min))
        return Next::Maintain;
    if (m_pending.isEmpty())
        m_wake.wait(lock, [&] { return isAsked() || !m_pending.isEmpty(); });
    else if (isTroubled)
        m_wake.wait_for(lock, m_retryAfter, isAsked);
    else
        m_wake.wait_for(lock, kGather, [&] { return isAsked() || m_pending.results() >= kGatherResults; });
    if (m_isStopping && m_pending.isEmpty())
        return Next::Stop;
    // What just began to gather has its time yet.
    return Next::Write;
}

void Writer::writeGroup(std::unique_lock<std::mutex> &lock)
{
    const std::vector<JobPtr> jobs = m_pending.take();
    const quint64 asked = m_flushesAsked; // whoever asks from now on has a try of their own
    const bool isFlush = asked > m_flushesServed;
    const bool isFull = isFlush || std::any_of(jobs.begin(), jobs.end(), [](const JobPtr &job) {
                            return job->durability == Durability::Full;
                        });
    lock.unlock();
    Result<void> written = use(isFull ? Durability::Full : Durability::Batched);
    if (written && !jobs.empty())
        written = writeTogether(jobs);
    if (written && isFlush) // brings what was only batched to the disk, too
        written = m_database->runOnce(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    if (!written && isTrouble(written.error())) {
        trouble(written.error(), jobs);
        lock.lock();
        m_pending.keepTaken();
        m_retryAfter = std::clamp<std::chrono::milliseconds>(m_retryAfter * 2, kFirstRetry, kLongestRetry);
        serveFlushes(asked, written);
        if (m_isStopping && !m_pending.isUrgent()) {
            qCWarning(lcWriter, "Stopping with changes that could not be written");
            while (!m_pending.isEmpty()) {
                std::ignore = m_pending.take();
                m_pending.dropTaken();
            }
        }
        return;
    }
    if (!written)
        writeApart(jobs);
    else
        answerAll(jobs, {});
    if (!m_trouble.isEmpty()) {
        m_trouble.clear();
        m_tellTrouble({});
    }
    lock.lock();
    m_pending.dropTaken();
    m_retryAfter = 0ms;
    if (m_pending.isEmpty())
        serveFlushes(asked, {});
}

Result<void> Writer::writeTogether(const std::vector<JobPtr> &jobs)
{
    Work work(*m_database);
    for (const JobPtr &job : jobs)
        m_rows.write(job->transaction, job->now, work);
    m_rows.writeResults(work);
    Result<void> committed = work.commit();
    if (!committed)
        m_rows.forget();
    return committed;
}

void Writer::writeApart(const std::vector<JobPtr> &jobs)
{
    for (const JobPtr &job : jobs) {
        const Result<void> written = writeTogether({job});
        if (!written)
            qCCritical(lcWriter, "A change is refused: %ls", qUtf16Printable(written.error().detail));
        answerAll({job}, written);
    }
}

void Writer::answerAll(const std::vector<JobPtr> &jobs, const Result<void> &result)
{
    for (const JobPtr &job : jobs)
        m_deliveries.deliver(job->ticket, result);
}

void Writer::trouble(const Error &error, const std::vector<JobPtr> &jobs)
{
    size_t lost = 0;
    {
        const std::lock_guard lock(m_mutex);
        lost = m_pending.lostResults();
    }
    QString sentence = error.sentence + u' '
                       + QCoreApplication::translate(
                           "Store", "Until then checks and repairs go on, and what happens is kept in memory.");
    if (lost > 0)
        sentence += u' ' + QCoreApplication::translate("Store", "The oldest results had to be dropped.");
    answerAll(jobs, fail(ErrorCode::Unavailable, sentence, error.detail));
    if (m_trouble != sentence) {
        m_trouble = sentence;
        m_tellTrouble(sentence);
    }
}

void Writer::serveFlushes(quint64 asked, const Result<void> &result)
{
    m_flushed = result;
    m_flushesServed = asked;
    m_served.notify_all();
}

void Writer::maintain(std::unique_lock<std::mutex> &lock)
{
    const TimePoint now = m_now;
    lock.unlock();
    Result<bool> hasMore = use(Durability::Batched).map([] { return false; });
    if (hasMore)
        hasMore = Packer::step(*m_database, now);
    if (hasMore && !*hasMore)
        hasMore = m_retention.step(*m_database, now, m_rows.auditKey());
    if (hasMore && !*hasMore)
        hasMore = vacuumStep(*m_database);
    lock.lock();
    // After an error, too: the next minute tries again, and a commit that fails says why.
    if (!hasMore || !*hasMore)
        m_maintainedMinute = stretchOf(now, 1min);
}

Result<void> Writer::use(Durability durability)
{
    if (m_durability == durability)
        return {};
    m_durability.reset();
    // Who waits for the disk does not also wait for a checkpoint: quiet commits and maintenance make it.
    const bool isFull = durability == Durability::Full;
    Result<void> set = m_database->runOnce(isFull ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (set)
        set = m_database->runOnce(isFull ? u"PRAGMA wal_autocheckpoint = 0"_s : u"PRAGMA wal_autocheckpoint = 1000"_s);
    if (set)
        m_durability = durability;
    return set;
}

} // namespace salve
