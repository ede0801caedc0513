// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/engine_bed.h"

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray manyShops(int count)
{
    QByteArray set = "salve: 1\ndefaults: {every: 10s, down-after: 1}\nmonitors:\n";
    for (int i = 0; i < count; ++i)
        set += "  - {id: m" + QByteArray::number(i) + ", kind: probe, target: m" + QByteArray::number(i) + "}\n";
    return set;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT
private slots:
    void quietResultsWaitForCompany();
    void stormSharesCommits();
    void journalCountsWithoutGaps();
    void stopHandsOverWhatWaits();
    void everyAcknowledgementComesOnce();
};

void TestRecorder::quietResultsWaitForCompany()
{
    EngineBed bed;
    bed.setSet(manyShops(50));
    bed.pass(30s); // every one of them has come up
    bed.store.handed.clear();
    bed.pass(60s);
    QCOMPARE(bed.store.fullCommits(), 0);
    size_t results = 0;
    for (const MemoryStore::Handed &one : bed.store.handed)
        results += one.transaction.results.size();
    QVERIFY2(results >= 250 && results <= 300, qPrintable(QString::number(results))); // the newest wait still
    QVERIFY2(bed.store.handed.size() <= 13, qPrintable(QString::number(bed.store.handed.size())));
}

void TestRecorder::stormSharesCommits()
{
    EngineBed bed;
    bed.setSet(manyShops(100));
    bed.pass(30s);
    for (int i = 0; i < 100; ++i)
        bed.script.fail(u"m%1"_s.arg(i));
    bed.store.handed.clear();
    std::vector<MonitorId> all;
    for (const Monitor &monitor : bed.engine().world().set().monitors)
        all.push_back(monitor.id);
    bed.store.full = MemoryStore::Full::Withheld; // a slow disk
    bed.pass(10s);
    QCOMPARE(bed.store.fullCommits(), 1);
    bed.store.full = MemoryStore::Full::Acknowledged;
    bed.store.acknowledge();
    drain();
    QCOMPARE(bed.store.fullCommits(), 2);
    size_t incidents = 0;
    for (const MemoryStore::Handed &one : bed.store.handed)
        incidents += one.transaction.incidents.size();
    QCOMPARE(incidents, 100u);
}

void TestRecorder::journalCountsWithoutGaps()
{
    EngineBed bed;
    bed.setSet(manyShops(5));
    bed.pass(30s);
    bed.script.fail(u"m3"_s);
    bed.pass(30s);
    bed.script.mend(u"m3"_s);
    bed.pass(30s);
    const auto entries = bed.store.journal(timeFromMs(0), kNever);
    QVERIFY(entries->size() > 5);
    for (size_t i = 0; i < entries->size(); ++i)
        QCOMPARE((*entries)[i].sequence, static_cast<qint64>(i) + 1);
    bed.engine().stop();
    bed.start();
    bed.script.fail(u"m2"_s);
    bed.pass(20s);
    const auto more = bed.store.journal(timeFromMs(0), kNever);
    QVERIFY(more->size() > entries->size());
    QCOMPARE(more->back().sequence, static_cast<qint64>(more->size()));
}

void TestRecorder::stopHandsOverWhatWaits()
{
    EngineBed bed;
    bed.setSet(manyShops(1));
    bed.pass(11s); // less than a batch after some result
    bed.engine().stop();
    const auto rows = bed.store.rawResults({u"m0"_s}, timeFromMs(0), kNever);
    QCOMPARE(rows->size(), static_cast<size_t>(bed.script.looked.size()));
}

void TestRecorder::everyAcknowledgementComesOnce()
{
    EngineBed bed;
    bed.setSet(kShop);
    int answers = 0;
    bool isInside = true;
    bed.engine().take(rules::InstallationChanged{bed.clock.wallNow(), u"other"_s}, [&](const Result<void> &stored) {
        QVERIFY(stored);
        QVERIFY(!isInside);
        ++answers;
    });
    isInside = false;
    drain();
    QCOMPARE(answers, 1);
    // Even where nothing changes.
    bed.engine().take(rules::InstallationChanged{bed.clock.wallNow(), u"other"_s},
                      [&](const Result<void> &) { ++answers; });
    drain();
    QCOMPARE(answers, 2);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
