// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "file_bed.h"
#include "store/data_folder.h"
#include "store/pending.h"
#include "store_support.h"

#include <sys/mount.h>
#include <sys/resource.h>

#include <QSignalSpy>

#include <csignal>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const MonitorId kShop{u"shop"_s};

Transaction entry(qint64 sequence, TimePoint at)
{
    Transaction t;
    t.journal = {{sequence, at, {{u"text"_s, QString(4'000, u'x')}}}};
    t.results = {okRow(kShop, at)};
    return t;
}

/// While it lives no file of this process grows beyond the limit, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t limit_bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // NOLINT: nothing to handle, the write fails
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = limit_bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestTrouble : public QObject
{
    Q_OBJECT
private slots:
    void fullDiskKeepsWhatHappens();
    void fullTmpfsKeepsWhatHappens();
    void lockedByAnotherProgram();
    void impossibleChangeIsRefusedAlone();
    void tooMuchIsRefused();
    void oldestResultsGoFirst();
};

void TestTrouble::fullDiskKeepsWhatHappens()
{
    StoreBed bed;
    QSignalSpy troubled(&bed.store(), &Store::troubled);
    const TimePoint now = bed.clock.wallNow();
    qint64 sequence = 0;
    QVERIFY(bed.commit(entry(++sequence, now)));
    {
        const FullDisk full(300'000);
        Result<void> answer;
        while (sequence < 500 && answer)
            answer = bed.commit(entry(++sequence, now + std::chrono::seconds{sequence}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY2(answer.error().sentence.contains(u"kept in memory"_s), qPrintable(answer.error().sentence));
        QVERIFY(answer.error().sentence.contains(databaseFile(bed.dir())));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(bed.commit(entry(++sequence, now + std::chrono::seconds{sequence})).error().code,
                     ErrorCode::Unavailable);
        QVERIFY(!bed->flush());
        QTRY_COMPARE(troubled.size(), 1); // said once
        // What waits is seen nevertheless.
        QCOMPARE(bed->rawResults(kShop, now, now + 1h).value_or(std::vector<ResultRow>{}).size(),
                 static_cast<size_t>(sequence));
    }
    QVERIFY(bed->flush());
    QTRY_COMPARE(troubled.size(), 2);
    QCOMPARE(troubled.at(1).at(0).toString(), QString());
    const auto journal = bed->journal(now, now + 1h).value_or(std::vector<JournalEntry>{});
    QCOMPARE(journal.size(), static_cast<size_t>(sequence));
    for (size_t i = 0; i < journal.size(); ++i)
        QCOMPARE(journal[i].sequence, static_cast<qint64>(i) + 1);
    QCOMPARE(bed->rawResults(kShop, now, now + 1h).value_or(std::vector<ResultRow>{}).size(),
             static_cast<size_t>(sequence));
    QVERIFY(bed->verify());
}

void TestTrouble::fullTmpfsKeepsWhatHappens()
{
    const QTemporaryDir mountPoint;
    if (::mount("salve-test", qPrintable(mountPoint.path()), "tmpfs", 0, "size=600k,mode=700") != 0)
        QSKIP("SKIPPED: a tmpfs cannot be mounted without the right to do so (run as root)");
    const auto unmount = qScopeGuard([&] { ::umount2(qPrintable(mountPoint.path()), MNT_DETACH); });
    const ManualClock clock;
    const TimePoint now = clock.wallNow();
    auto store = SqliteStore::open(mountPoint.path(), clock);
    QVERIFY(store);
    qint64 sequence = 0;
    QObject context;
    bool isFull = false;
    while (sequence < 500 && !isFull) {
        bool isAnswered = false;
        (*store)->commit(entry(++sequence, now), Durability::Full, &context, [&](const Result<void> &result) {
            isAnswered = true;
            isFull = !result;
        });
        QTRY_VERIFY(isAnswered);
    }
    QVERIFY(isFull);
    QCOMPARE(::mount("salve-test", qPrintable(mountPoint.path()), "tmpfs", MS_REMOUNT, "size=8m,mode=700"), 0);
    QVERIFY((*store)->flush());
    QCOMPARE((*store)->journal(now, now + 1h).value_or(std::vector<JournalEntry>{}).size(),
             static_cast<size_t>(sequence));
    QVERIFY((*store)->verify());
    store->reset();
}

void TestTrouble::lockedByAnotherProgram()
{
    StoreBed bed;
    QSignalSpy troubled(&bed.store(), &Store::troubled);
    const TimePoint now = bed.clock.wallNow();
    {
        const auto other = Database::open(databaseFile(bed.dir()), Database::Access::ReadWrite);
        FileBed::must((*other)->runOnce(u"BEGIN IMMEDIATE"_s));
        const Result<void> answer = bed.commit(entry(1, now));
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY2(answer.error().sentence.contains(u"locked"_s), qPrintable(answer.error().sentence));
        FileBed::must((*other)->runOnce(u"ROLLBACK"_s));
    }
    // It tries again by itself.
    QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 2, 20'000);
    QCOMPARE(bed->load()->lastSequence, 1);
}

void TestTrouble::impossibleChangeIsRefusedAlone()
{
    StoreBed bed;
    {
        const auto other = Database::open(databaseFile(bed.dir()), Database::Access::ReadWrite);
        FileBed::must((*other)->runOnce(u"CREATE TRIGGER no BEFORE INSERT ON journal WHEN new.sequence = 2"
                                        " BEGIN SELECT raise(ABORT, 'no'); END"_s));
    }
    QObject context;
    QList<bool> answers;
    const TimePoint now = bed.clock.wallNow();
    for (const qint64 sequence : {1, 2, 3}) {
        bed->commit(entry(sequence, now + std::chrono::seconds{sequence}),
                    Durability::Full,
                    &context,
                    [&answers](const Result<void> &result) { answers.append(result.has_value()); });
    }
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers, (QList<bool>{true, false, true}));
    QCOMPARE(bed->journal(now, now + 1h)->size(), 2U);
    QCOMPARE(bed->rawResults(kShop, now, now + 1h)->size(), 2U);
}

void TestTrouble::tooMuchIsRefused()
{
    Pending pending;
    Job job;
    job.durability = Durability::Full;
    for (size_t i = 0; i < Pending::kMostJobs; ++i)
        QVERIFY(pending.add(job));
    QCOMPARE(pending.add(job).error().code, ErrorCode::Refused);
    QVERIFY(pending.isUrgent());
    size_t left = Pending::kMostJobs;
    while (!pending.isEmpty()) {
        const std::vector<JobPtr> taken = pending.take();
        QVERIFY(!taken.empty());
        left -= taken.size();
        pending.dropTaken();
    }
    QCOMPARE(left, 0U);
    QVERIFY(!pending.isUrgent());
}

void TestTrouble::oldestResultsGoFirst()
{
    Pending pending;
    Job full;
    full.durability = Durability::Full;
    full.transaction.journal = {{1, {}, {}}};
    QVERIFY(pending.add(full));
    for (size_t i = 0; i <= Pending::kMostResults; i += 1'000) {
        Job job;
        for (size_t row = i; row < i + 1'000; ++row)
            job.transaction.results.push_back(okRow(kShop, timeFromMs(static_cast<qint64>(row))));
        QVERIFY(pending.add(job));
    }
    QVERIFY(pending.results() <= Pending::kMostResults);
    QVERIFY(pending.lostResults() > 0);
    QVERIFY(pending.isUrgent()); // no change was dropped
    const std::vector<ResultRow> left = pending.resultsOf(kShop);
    QCOMPARE(left.size(), pending.results());
    QCOMPARE(left.front().at, timeFromMs(static_cast<qint64>(pending.lostResults())));
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
