// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/records.h"
#include "file_bed.h"
#include "store/audit.h"
#include "store/audit_hash.h"
#include "store_support.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TimePoint kAt = timeFromMs(1'800'000'000'000);

Decision decision(qint64 id, TimePoint at = kAt)
{
    Decision made;
    made.id = {id};
    made.incident = {1};
    made.monitor = {u"shop"_s};
    made.at = made.lastAt = at;
    made.code = DecisionCode::Cooldown;
    made.reason = u"decision-reason-%1"_s.arg(id);
    return made;
}

Run run(qint64 id, RunPhase phase, TimePoint at = kAt)
{
    Run made;
    made.id = {id};
    made.incident = {1};
    made.monitor = {u"shop"_s};
    made.reaction = {u"restart-nginx"_s};
    made.planned = at;
    made.phase = phase;
    made.sentence = u"run-sentence-%1"_s.arg(id);
    return made;
}

QJsonObject holdPlaced(const QString &reason)
{
    return {{u"input"_s, u"hold-placed"_s}, {u"reason"_s, reason}};
}

/// A decision, a run with its end, a command, a set; and what is nobody's deed.
std::vector<Transaction> story()
{
    Transaction first;
    first.journal = {{1, kAt, {{u"input"_s, u"observed"_s}}}, {2, kAt + 1s, holdPlaced(u"hold-reason"_s)}};
    first.decisions = {decision(1)};
    first.runs = {run(1, RunPhase::Started)};
    Transaction second;
    second.runs = {run(1, RunPhase::Ended)};
    second.set = QByteArray("salve: 1\n# set-text\n");
    second.setBy = u"ana"_s;
    second.journal = {{3, kAt + 2s, {{u"input"_s, u"tick"_s}}}};
    return {first, second};
}

const QByteArray kKey = QByteArray(32, 'k');

/// The key comes, from a vault that remembers how far the audit was.
Transaction keyed(const QByteArray &key = kKey, qint64 sealedTo = 0)
{
    Transaction transaction;
    transaction.auditSecret = AuditSecret{key, sealedTo};
    return transaction;
}

AuditReport reportOf(FileBed &bed, const QByteArray &key = {})
{
    Work work(bed.database(), Work::Kind::Read);
    const AuditReport report = verifyAudit(work, key);
    FileBed::must(work.state());
    return report;
}

QStringList sentences(const AuditReport &report)
{
    QStringList all;
    for (const AuditFinding &finding : report.findings)
        all.append(finding.sentence);
    return all;
}

} // namespace

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
    void keySealsWhatCameBefore();
    void everyColumnIsSealed();
    void chainMadeAnewWithoutTheKeyIsFound();
    void cutEndIsFound();
    void cutBeginningIsNoRetention();
    void olderCopyIsFound();
    void anotherKeyIsSaid();
    void withoutTheKeyNothingIsPretended();
    void chainFromBeforeTheKeyIsTakenOver();
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

void TestAudit::keySealsWhatCameBefore()
{
    FileBed bed;
    bed.write(story().at(0));
    QCOMPARE(sentences(reportOf(bed, kKey)), QStringList{u"entries 1 to 3 are not sealed, although the key is here"_s});
    bed.write(keyed());
    bed.write(story().at(1));
    const AuditReport report = reportOf(bed, kKey);
    QCOMPARE(sentences(report), QStringList());
    QCOMPARE(report.entries, 6);
    QCOMPARE(report.sealed, 3); // the seal itself, and what followed
    QCOMPARE(report.open, 0);
    QCOMPARE(report.key, auditKeyName(kKey));
    const AuditEntry seal = [&bed] {
        Work work(bed.database(), Work::Kind::Read);
        return readAudit(3, 1, work).at(0);
    }();
    QCOMPARE(seal.kind, u"seal"_s);
    const QJsonObject told = QJsonDocument::fromJson(seal.data.toUtf8()).object();
    QCOMPARE(told.value("from"_L1).toInt(), 1);
    QCOMPARE(told.value("to"_L1).toInt(), 3);
    // A second start with the key has nothing to seal.
    bed.startAnew();
    bed.write(keyed());
    QCOMPARE(reportOf(bed, kKey).entries, 6);
}

/// Four of them were made with the key, two before it.
void TestAudit::everyColumnIsSealed()
{
    FileBed bed;
    Transaction first;
    first.journal = {{1, kAt, holdPlaced(u"one"_s)}, {2, kAt, holdPlaced(u"two"_s)}};
    bed.write(first);
    bed.write(keyed());
    bed.write(story().at(1));
    Transaction last;
    last.journal = {{7, kAt + 3s, holdPlaced(u"three"_s)}};
    bed.write(last);
    QCOMPARE(bed.number("SELECT count(*) FROM audit"_L1), 6);
    QCOMPARE(sentences(reportOf(bed, kKey)), QStringList());
    FileBed::must(bed.database().runOnce(u"DROP TRIGGER audit_is_append_only"_s));
    for (const QString &change : {u"at = at + 1"_s,
                                  u"kind = 'x' || substr(kind, 2)"_s,
                                  u"ref = ref + 1"_s,
                                  u"data = data || ' '"_s,
                                  u"hash = x'00' || substr(hash, 2)"_s,
                                  u"number = number + 100"_s,
                                  u"seal = CASE seal WHEN '' THEN 'cafebabe' ELSE '' END"_s}) {
        for (int entry = 1; entry <= 6; ++entry) {
            Work work(bed.database()); // rolled back
            FileBed::must(bed.database().runOnce(u"UPDATE audit SET %1 WHERE number = %2"_s.arg(change).arg(entry)));
            const AuditReport report = verifyAudit(work, kKey);
            QVERIFY2(!report.findings.empty(), qPrintable(change));
            QVERIFY2(report.findings.front().number == entry, qPrintable(change + sentences(report).join(u'\n')));
        }
    }
    QCOMPARE(sentences(reportOf(bed, kKey)), QStringList());
}

void TestAudit::chainMadeAnewWithoutTheKeyIsFound()
{
    FileBed bed;
    bed.write(story().at(0));
    bed.write(keyed());
    bed.write(story().at(1));
    FileBed::must(bed.database().runOnce(u"DROP TRIGGER audit_is_append_only"_s));
    FileBed::must(bed.database().runOnce(
        u"UPDATE audit SET data = replace(data, 'hold-reason', 'hold-season'), seal = ''"_s));
    FileBed::must(bed.database().runOnce(u"UPDATE journal SET data = replace(data, 'hold-reason', 'hold-season')"_s));
    FileBed::must(bed.database().runOnce(u"DELETE FROM meta WHERE name LIKE 'audit_sealed%'"_s));
    std::vector<AuditEntry> entries = [&bed] {
        Work work(bed.database(), Work::Kind::Read);
        return readAudit(0, 100, work);
    }();
    QByteArray previous;
    for (AuditEntry &entry : entries) {
        entry.hash = previous = auditHash(previous, entry);
        FileBed::must(bed.database().runOnce(u"UPDATE audit SET hash = x'%1' WHERE number = %2"_s
                                                 .arg(QString::fromLatin1(entry.hash.toHex()))
                                                 .arg(entry.number)));
    }
    QCOMPARE(sentences(reportOf(bed)), QStringList()); // nobody without the key can tell
    QCOMPARE(sentences(reportOf(bed, kKey)), QStringList{u"entries 1 to 6 are not sealed, although the key is here"_s});
    // Nor does the next start make it good: the vault remembers that it had been sealed.
    bed.startAnew();
    bed.write(keyed(kKey, 6));
    QCOMPARE(sentences(reportOf(bed, kKey)),
             QStringList{u"before entry 7 the file was cut, or an older copy was put in its place: "
                         "it had been sealed up to entry 6"_s});
}

void TestAudit::cutEndIsFound()
{
    FileBed bed;
    bed.write(keyed());
    bed.write(story().at(0));
    FileBed::must(bed.database().runOnce(u"DELETE FROM audit WHERE number = 4"_s));
    FileBed::must(bed.database().runOnce(u"DELETE FROM decision"_s));
    QVERIFY(sentences(reportOf(bed, kKey)).contains(u"entry 4 is missing"_s));
    // And with everything that counts put right, but for the mark that needs the key.
    FileBed::must(bed.database().runOnce(
        u"UPDATE meta SET value = 3 WHERE name IN ('audit_end', 'audit_sealed_to')"_s));
    QCOMPARE(
        sentences(reportOf(bed, kKey)),
        QStringList{u"entry 3 is not the end that was sealed: what stood behind it may have been cut off"_s});
    FileBed::must(bed.database().runOnce(u"DELETE FROM meta WHERE name LIKE 'audit_sealed%'"_s));
    QVERIFY(!reportOf(bed, kKey).findings.empty());
}

void TestAudit::cutBeginningIsNoRetention()
{
    FileBed bed;
    bed.write(keyed());
    for (int i = 1; i <= 4; ++i) {
        Transaction next;
        next.runs = {run(i, RunPhase::Ended, kAt + i * 24h)};
        next.runs[0].incident = {};
        bed.write(next);
    }
    Keep keep;
    keep.incidents = 60h;
    bed.retain(keep, kAt + 97h);
    QCOMPARE(bed.number("SELECT min(number) FROM audit"_L1), 3);
    QCOMPARE(sentences(reportOf(bed, kKey)), QStringList());
    // The same by hand.
    FileBed::must(bed.database().runOnce(u"DELETE FROM run WHERE id = 2"_s));
    FileBed::must(bed.database().runOnce(
        u"UPDATE meta SET value = (SELECT hash FROM audit WHERE number = 3) WHERE name = 'audit_gone_hash'"_s));
    FileBed::must(bed.database().runOnce(u"UPDATE meta SET value = 3 WHERE name = 'audit_gone_to'"_s));
    FileBed::must(bed.database().runOnce(u"DELETE FROM audit WHERE number = 3"_s));
    QCOMPARE(sentences(reportOf(bed)), QStringList());
    QCOMPARE(sentences(reportOf(bed, kKey)),
             QStringList{u"entries 1 to 3 are missing, and retention did not remove them"_s});
    // Without the key nothing is shortened any more.
    Retention retention(keep);
    FileBed::must(retention.step(bed.database(), kAt + 1000h));
    QCOMPARE(bed.number("SELECT min(number) FROM audit"_L1), 4);
}

void TestAudit::olderCopyIsFound()
{
    FileBed bed;
    bed.write(story().at(0));
    bed.write(keyed(kKey, 250));
    const AuditReport report = reportOf(bed, kKey);
    QCOMPARE(report.findings.size(), 1u);
    QCOMPARE(report.findings.front().number, 4);
    QVERIFY(report.findings.front().sentence.contains("older copy"_L1));
}

void TestAudit::anotherKeyIsSaid()
{
    FileBed bed;
    bed.write(keyed());
    bed.write(story().at(0));
    const QByteArray other(32, 'o');
    bed.write(keyed(other));
    const AuditReport report = reportOf(bed, other);
    QCOMPARE(sentences(report),
             QStringList{u"entries 1 to 4 are sealed with a key that is not in this vault (%1)"_s.arg(
                 auditKeyName(kKey))});
    QCOMPARE(report.unread, 4);
    QCOMPARE(report.sealed, 1);
}

void TestAudit::withoutTheKeyNothingIsPretended()
{
    FileBed bed;
    bed.write(keyed());
    bed.write(story().at(0));
    const AuditReport report = reportOf(bed);
    QCOMPARE(sentences(report), QStringList());
    QCOMPARE(report.unread, 4);
    QCOMPARE(report.sealed, 0);
    QVERIFY(report.key.isEmpty());
}

/// The file of a version that knew no key: its chain stays as it is, and is sealed as a whole.
void TestAudit::chainFromBeforeTheKeyIsTakenOver()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"salve.sqlite"_s);
    {
        auto database = Database::open(file, Database::Access::ReadWrite);
        QVERIFY(database);
        std::vector<Migration> before = builtInMigrations();
        before.resize(3);
        FileBed::must(migrate(**database, before));
        const QString text = QString::fromUtf8(QJsonDocument(holdPlaced(u"patch"_s)).toJson(QJsonDocument::Compact));
        const AuditEntry entry{1, kAt, u"command"_s, 2, text, {}};
        const auto put = [&](const QString &sql) { FileBed::must((*database)->runOnce(sql)); };
        put(u"INSERT INTO journal (sequence, at, data) VALUES (2, 1800000000000, '%1')"_s.arg(text));
        put(u"INSERT INTO audit (number, at, kind, ref, data, hash) VALUES (1, 1800000000000, 'command', 2, '%1', x'%2')"_s
                .arg(text, QString::fromLatin1(auditHash({}, entry).toHex())));
        put(u"INSERT INTO meta (name, value) VALUES ('audit_end', 1)"_s);
    }
    const ManualClock clock;
    const auto store = SqliteStore::open(dir.path(), clock);
    QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
    QCOMPARE(sentences(*(*store)->verifyAudit()), QStringList());
    std::optional<Result<void>> sealed;
    (*store)->commit(keyed(), Durability::Full, this, [&sealed](const Result<void> &done) { sealed = done; });
    QTRY_VERIFY(sealed);
    const Result<AuditReport> report = (*store)->verifyAudit();
    QVERIFY(report);
    QCOMPARE(sentences(*report), QStringList());
    QCOMPARE(report->entries, 2);
    QCOMPARE(report->sealed, 1);
    QCOMPARE(*(*store)->auditSealedTo(), 2);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
