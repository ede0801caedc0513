// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "audit_story.h"

#include <QJsonDocument>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With a key from the vault what is recorded cannot be made anew either.
class TestAuditSeal : public QObject
{
    Q_OBJECT
private slots:
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

void TestAuditSeal::keySealsWhatCameBefore()
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
void TestAuditSeal::everyColumnIsSealed()
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

void TestAuditSeal::chainMadeAnewWithoutTheKeyIsFound()
{
    FileBed bed;
    bed.write(story().at(0));
    bed.write(keyed());
    bed.write(story().at(1));
    FileBed::must(bed.database().runOnce(u"DROP TRIGGER audit_is_append_only"_s));
    FileBed::must(
        bed.database().runOnce(u"UPDATE audit SET data = replace(data, 'hold-reason', 'hold-season'), seal = ''"_s));
    FileBed::must(bed.database().runOnce(u"UPDATE journal SET data = replace(data, 'hold-reason', 'hold-season')"_s));
    FileBed::must(bed.database().runOnce(u"DELETE FROM meta WHERE name LIKE 'audit_sealed%'"_s));
    std::vector<AuditEntry> entries = [&bed] {
        Work work(bed.database(), Work::Kind::Read);
        return readAudit(0, 100, work);
    }();
    QByteArray previous;
    for (AuditEntry &entry : entries) {
        entry.hash = previous = auditHash(previous, entry);
        FileBed::must(bed.database().runOnce(
            u"UPDATE audit SET hash = x'%1' WHERE number = %2"_s.arg(QString::fromLatin1(entry.hash.toHex()))
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

void TestAuditSeal::cutEndIsFound()
{
    FileBed bed;
    bed.write(keyed());
    bed.write(story().at(0));
    FileBed::must(bed.database().runOnce(u"DELETE FROM audit WHERE number = 4"_s));
    FileBed::must(bed.database().runOnce(u"DELETE FROM decision"_s));
    QVERIFY(sentences(reportOf(bed, kKey)).contains(u"entry 4 is missing"_s));
    // And with everything that counts put right, but for the mark that needs the key.
    FileBed::must(
        bed.database().runOnce(u"UPDATE meta SET value = 3 WHERE name IN ('audit_end', 'audit_sealed_to')"_s));
    QCOMPARE(sentences(reportOf(bed, kKey)),
             QStringList{u"entry 3 is not the end that was sealed: what stood behind it may have been cut off"_s});
    FileBed::must(bed.database().runOnce(u"DELETE FROM meta WHERE name LIKE 'audit_sealed%'"_s));
    QVERIFY(!reportOf(bed, kKey).findings.empty());
}

void TestAuditSeal::cutBeginningIsNoRetention()
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

void TestAuditSeal::olderCopyIsFound()
{
    FileBed bed;
    bed.write(story().at(0));
    bed.write(keyed(kKey, 250));
    const AuditReport report = reportOf(bed, kKey);
    QCOMPARE(report.findings.size(), 1u);
    QCOMPARE(report.findings.front().number, 4);
    QVERIFY(report.findings.front().sentence.contains("older copy"_L1));
}

void TestAuditSeal::anotherKeyIsSaid()
{
    FileBed bed;
    bed.write(keyed());
    bed.write(story().at(0));
    const QByteArray other(32, 'o');
    bed.write(keyed(other));
    const AuditReport report = reportOf(bed, other);
    QCOMPARE(
        sentences(report),
        QStringList{u"entries 1 to 4 are sealed with a key that is not in this vault (%1)"_s.arg(auditKeyName(kKey))});
    QCOMPARE(report.unread, 4);
    QCOMPARE(report.sealed, 1);
}

void TestAuditSeal::withoutTheKeyNothingIsPretended()
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
void TestAuditSeal::chainFromBeforeTheKeyIsTakenOver()
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

QTEST_GUILESS_MAIN(TestAuditSeal)
#include "tst_audit_seal.moc"
