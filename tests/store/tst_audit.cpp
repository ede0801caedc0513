// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "audit_story.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What was decided, run and commanded cannot change unseen.
class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhatWasDoneInOrder();
    void hashIsAsDescribed();
    void flippedByteIsFoundAndNamed_data();
    void flippedByteIsFoundAndNamed();
    void missingEntriesAreFound();
    void inventedRowIsFound();
    void repetitionsAreNoChange();
    void rolledBackIsNotInTheChain();
    void olderFileIsTakenOver();
    void retentionLeavesAWholeChain();
    void goesOnAfterAStart();
};

void TestAudit::holdsWhatWasDoneInOrder()
{
    FileBed bed;
    for (const Transaction &transaction : story())
        bed.write(transaction);
    Work work(bed.database(), Work::Kind::Read);
    const std::vector<AuditEntry> entries = readAudit(0, 100, work);
    QStringList kinds;
    for (const AuditEntry &entry : entries)
        kinds.append(u"%1 %2"_s.arg(entry.kind).arg(entry.ref));
    QCOMPARE(kinds, (QStringList{u"command 2"_s, u"run 1"_s, u"decision 1"_s, u"run 1"_s, u"set 1"_s}));
    QCOMPARE(entries.at(0).at, kAt + 1s);
    QVERIFY(!entries.at(4).data.contains("set-text"_L1)); // its digest; the text is with the versions of the set
    QCOMPARE(readAudit(3, 1, work).at(0).number, 4);
    const AuditReport report = verifyAudit(work);
    QCOMPARE(sentences(report), QStringList());
    QCOMPARE(report.entries, 5);
    QCOMPARE(report.from, kAt + 1s);
    QCOMPARE(report.head, entries.at(4).hash);
}

// Who has the export can verify it without Salve.
void TestAudit::hashIsAsDescribed()
{
    FileBed bed;
    bed.write(story().at(0));
    Work work(bed.database(), Work::Kind::Read);
    const std::vector<AuditEntry> entries = readAudit(0, 2, work);
    const QByteArray text = entries.at(0).hash.toHex() + "\n2\n1800000000000\nrun\n1\n" + entries.at(1).data.toUtf8();
    QCOMPARE(entries.at(1).hash, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

void TestAudit::flippedByteIsFoundAndNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("decision") << QByteArray("decision-reason-1") << u"decision 1"_s;
    QTest::newRow("run") << QByteArray("run-sentence-1") << u"run 1"_s;
    QTest::newRow("command") << QByteArray("hold-reason") << u"command 2"_s;
    QTest::newRow("set") << QByteArray("set-text") << u"set 1"_s;
}

/// Each place in the file where the text stands, in the tables and in the chain itself.
void TestAudit::flippedByteIsFoundAndNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, named);
    StoreBed bed;
    for (const Transaction &transaction : story())
        QVERIFY(bed.commit(transaction));
    QVERIFY(bed->verifyAudit()->findings.empty());
    bed.close();
    QFile file(bed.dir() + "/salve.sqlite"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    int places = 0;
    for (qsizetype at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(flipped), flipped.size());
        file.close();
        const auto database = Database::open(file.fileName(), Database::Access::ReadOnly);
        QVERIFY(database);
        Work work(**database, Work::Kind::Read);
        const AuditReport report = verifyAudit(work);
        if (report.findings.empty()) // a page that SQLite has given up holds old texts, which nobody reads
            continue;
        ++places;
        QVERIFY2(sentences(report).join(u'\n').contains(named), qPrintable(sentences(report).join(u'\n')));
        QVERIFY(report.findings.at(0).number > 0);
        QVERIFY(report.findings.at(0).at >= kAt);
    }
    QVERIFY2(places >= (named.startsWith("set"_L1) ? 1 : 2), "the row, and its entry in the chain");
}

void TestAudit::missingEntriesAreFound()
{
    FileBed bed;
    for (const Transaction &transaction : story())
        bed.write(transaction);
    FileBed::must(bed.database().runOnce(u"DELETE FROM audit WHERE number IN (2, 3)"_s));
    QVERIFY2(sentences(reportOf(bed)).contains(u"entries 2 to 3 are missing"_s),
             qPrintable(sentences(reportOf(bed)).join(u'\n')));
    FileBed::must(bed.database().runOnce(u"DELETE FROM audit WHERE number = 5"_s));
    QVERIFY(sentences(reportOf(bed)).contains(u"entry 5 is missing"_s));
    FileBed::must(bed.database().runOnce(u"DELETE FROM audit"_s));
    QVERIFY(sentences(reportOf(bed)).contains(u"entries 1 to 5 are missing"_s));
}

void TestAudit::inventedRowIsFound()
{
    FileBed bed;
    bed.write(story().at(0));
    FileBed::must(bed.database().runOnce(u"INSERT INTO decision (id, incident, data) VALUES (7, 1, '{}')"_s));
    QCOMPARE(sentences(reportOf(bed)), QStringList{u"decision 7 was never recorded"_s});
    // And the chain itself takes no change.
    QVERIFY(!bed.database().runOnce(u"UPDATE audit SET at = 1"_s));
}

void TestAudit::repetitionsAreNoChange()
{
    FileBed bed;
    bed.write(story().at(0));
    Transaction again;
    again.decisions = {decision(1)};
    again.decisions[0].count = 17;
    again.decisions[0].lastAt = kAt + 1h;
    again.runs = {run(1, RunPhase::Started)};
    bed.write(again);
    QCOMPARE(bed.number("SELECT count(*) FROM audit"_L1), 3);
    QCOMPARE(sentences(reportOf(bed)), QStringList());
}

void TestAudit::rolledBackIsNotInTheChain()
{
    FileBed bed;
    bed.write(story().at(0));
    TransactionWriter rows;
    {
        Work work(bed.database());
        rows.write(story().at(1), {}, work);
        // never committed
    }
    rows.forget();
    {
        Work work(bed.database());
        rows.write(story().at(1), {}, work);
        FileBed::must(work.commit());
    }
    const AuditReport report = reportOf(bed);
    QCOMPARE(sentences(report), QStringList());
    QCOMPARE(report.entries, 5);
}

void TestAudit::olderFileIsTakenOver()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"salve.sqlite"_s);
    {
        auto database = Database::open(file, Database::Access::ReadWrite);
        QVERIFY(database);
        std::vector<Migration> first = builtInMigrations();
        first.resize(1);
        FileBed::must(migrate(**database, first));
        const auto put = [&](const QString &sql) { FileBed::must((*database)->runOnce(sql)); };
        const auto text = [](const QJsonObject &json) {
            return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        };
        put(u"INSERT INTO decision (id, incident, data) VALUES (1, 1, '%1')"_s.arg(text(toJson(decision(1)))));
        put(u"INSERT INTO run (id, incident, planned, verdict, data) VALUES (1, 1, 1800000000000, 'pending', '%1')"_s
                .arg(text(toJson(run(1, RunPhase::Ended)))));
        put(u"INSERT INTO journal (sequence, at, data) VALUES (2, 1800000000000, '%1'), (3, 1800000000000, '%2')"_s.arg(
            text(holdPlaced(u"patch"_s)), text({{u"input"_s, u"observed"_s}})));
        put(u"INSERT INTO set_version (number, at, made_by, yaml) VALUES (1, 1799999000000, 'ana', 'salve: 1')"_s);
    }
    const ManualClock clock;
    {
        const auto store = SqliteStore::open(dir.path(), clock);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        const Result<AuditReport> report = (*store)->verifyAudit();
        QVERIFY(report);
        QCOMPARE(report->entries, 4);
        QCOMPARE(sentences(*report), QStringList());
        QVERIFY((*store)->verify());
    }
    const auto database = Database::open(file, Database::Access::ReadWrite);
    FileBed::must((*database)->runOnce(u"UPDATE run SET data = replace(data, 'run-sentence', 'other')"_s));
    Work work(**database, Work::Kind::Read);
    QCOMPARE(sentences(verifyAudit(work)), QStringList{u"run 1 is not any more what was recorded"_s});
}

void TestAudit::retentionLeavesAWholeChain()
{
    FileBed bed;
    Transaction old;
    old.runs = {run(1, RunPhase::Ended)};
    old.runs[0].incident = {};
    Transaction young = old;
    young.runs = {run(2, RunPhase::Ended, kAt + 48h)};
    bed.write(old);
    bed.write(young);
    Keep keep;
    keep.incidents = 24h;
    bed.retain(keep, kAt + 60h);
    QCOMPARE(bed.number("SELECT min(number) FROM audit"_L1), 2);
    QCOMPARE(sentences(reportOf(bed)), QStringList());
    keep.incidents = 1h;
    bed.retain(keep, kAt + 60h);
    QCOMPARE(bed.number("SELECT count(*) FROM audit"_L1), 0);
    // It goes on where it was, and a cut at its new beginning is found.
    TransactionWriter rows;
    Work work(bed.database());
    Transaction next;
    next.runs = {run(3, RunPhase::Ended, kAt + 61h), run(4, RunPhase::Ended, kAt + 61h)};
    rows.write(next, {}, work);
    FileBed::must(work.commit());
    QCOMPARE(bed.number("SELECT min(number) FROM audit"_L1), 3);
    QCOMPARE(sentences(reportOf(bed)), QStringList());
    FileBed::must(bed.database().runOnce(u"DELETE FROM audit WHERE number = 3"_s));
    QVERIFY(sentences(reportOf(bed)).contains(u"entry 3 is missing"_s));
}

void TestAudit::goesOnAfterAStart()
{
    StoreBed bed;
    QVERIFY(bed.commit(story().at(0)));
    bed.reopen();
    QVERIFY(bed.commit(story().at(1)));
    const Result<AuditReport> report = bed->verifyAudit();
    QVERIFY(report);
    QCOMPARE(report->entries, 5);
    QCOMPARE(sentences(*report), QStringList());
    QCOMPARE(bed->audit(2, 2)->size(), 2u);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
