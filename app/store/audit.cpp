// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/audit.h"

#include "store/audit_hash.h"
#include "store/database.h"
#include "store/packing_mark.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

QJsonObject jsonIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QByteArray macOf(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray metaBlob(QLatin1StringView name, Work &work)
{
    return work.value("SELECT value FROM meta WHERE name = ?"_L1, {QString(name)}).toByteArray();
}

void setMetaBlob(QLatin1StringView name, const QByteArray &value, Work &work)
{
    work.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_L1, {QString(name), value});
}

/// What stands in meta now is the beginning that retention made.
void markGone(const QByteArray &key, Work &work)
{
    const qint64 to = metaNumber(kAuditGoneTo, 0, work);
    setMetaBlob("audit_gone_mark"_L1, auditMark("gone"_L1, to, metaBlob("audit_gone_hash"_L1, work), key), work);
}

/// A row of a table as it was before there was an audit.
struct OldRow
{
    TimePoint at;
    qint64 ref{0};
    QString data;
};

std::vector<OldRow> oldRows(QLatin1StringView sql, Work &work)
{
    std::vector<OldRow> rows;
    work.each(sql, {}, [&rows](const QSqlQuery &row) {
        rows.push_back({timeFromMs(row.value(0).toLongLong()), row.value(1).toLongLong(), row.value(2).toString()});
    });
    return rows;
}

} // namespace

QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry, const QByteArray &key)
{
    const QByteArray text = previous.toHex() + '\n' + QByteArray::number(entry.number) + '\n'
                            + QByteArray::number(msOf(entry.at)) + '\n' + entry.kind.toUtf8() + '\n'
                            + QByteArray::number(entry.ref) + '\n' + entry.data.toUtf8();
    return entry.seal.isEmpty() ? QCryptographicHash::hash(text, QCryptographicHash::Sha256) : macOf(text, key);
}

QString auditKeyName(const QByteArray &key)
{
    return key.isEmpty() ? QString() : QString::fromLatin1(macOf("name", key).toHex().left(8));
}

QByteArray auditMark(QLatin1StringView what, qint64 number, const QByteArray &hash, const QByteArray &key)
{
    return macOf(QByteArray(what.data(), what.size()) + '\n' + QByteArray::number(number) + '\n' + hash.toHex(), key);
}

QByteArray auditHashAt(qint64 number, Work &work)
{
    if (number == metaNumber(kAuditGoneTo, 0, work))
        return metaBlob("audit_gone_hash"_L1, work);
    return work.value("SELECT hash FROM audit WHERE number = ?"_L1, {number}).toByteArray();
}

bool isMarkedEnd(qint64 number, const QByteArray &key, Work &work)
{
    return metaBlob("audit_sealed_mark"_L1, work) == auditMark("end"_L1, number, auditHashAt(number, work), key);
}

bool isMarkedGone(const QByteArray &key, Work &work)
{
    const qint64 to = metaNumber(kAuditGoneTo, 0, work);
    return to == 0 || metaBlob("audit_gone_mark"_L1, work) == auditMark("gone"_L1, to, auditHashAt(to, work), key);
}

void AuditTrail::readEnd(Work &work)
{
    if (m_end)
        return;
    m_end = End{metaNumber(kAuditGoneTo, 0, work), metaBlob("audit_gone_hash"_L1, work)};
    work.each("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"_L1, {}, [this](const QSqlQuery &row) {
        m_end = End{row.value(0).toLongLong(), row.value(1).toByteArray()};
    });
}

void AuditTrail::append(TimePoint at, QLatin1StringView kind, qint64 ref, const QString &data, Work &work)
{
    readEnd(work);
    AuditEntry entry{m_end->number + 1, at, kind, ref, data, {}, m_keyName};
    entry.hash = auditHash(m_end->hash, entry, m_key);
    work.run("INSERT INTO audit (number, at, kind, ref, data, hash, seal) VALUES (?, ?, ?, ?, ?, ?, ?)"_L1,
             {entry.number, msOf(at), entry.kind, ref, data, entry.hash, m_keyName.isNull() ? u""_s : m_keyName});
    m_end = End{entry.number, entry.hash};
    m_isMarkDue = true;
}

void AuditTrail::markEnd(Work &work)
{
    if (!std::exchange(m_isMarkDue, false))
        return;
    setMetaNumber(kAuditEnd, m_end->number, work);
    if (m_key.isEmpty())
        return;
    setMetaNumber(kAuditSealedTo, m_end->number, work);
    setMetaBlob("audit_sealed_mark"_L1, auditMark("end"_L1, m_end->number, m_end->hash, m_key), work);
}

void AuditTrail::seal(const AuditSecret &secret, TimePoint at, Work &work)
{
    m_key = secret.key;
    m_keyName = auditKeyName(m_key);
    readEnd(work);
    const qint64 sealedTo = metaNumber(kAuditSealedTo, 0, work);
    const QString before =
        work.value("SELECT seal FROM audit WHERE seal <> '' ORDER BY number DESC LIMIT 1"_L1).toString();
    const bool isOther = !before.isEmpty() && before != m_keyName;
    // What was sealed with this key must still be there; of another key's nothing can be said.
    const bool isWhole =
        sealedTo >= secret.sealedTo && (sealedTo == 0 || isOther || isMarkedEnd(sealedTo, m_key, work));
    if (isWhole && !isOther && sealedTo > 0 && sealedTo == m_end->number)
        return;
    if ((sealedTo == 0 || isOther) && isWhole && metaNumber(kAuditGoneTo, 0, work) > 0)
        markGone(m_key, work);
    QJsonObject data{{u"key"_s, m_keyName}, {u"from"_s, sealedTo + 1}, {u"to"_s, m_end->number}};
    if (isOther)
        data.insert(u"key-before"_s, before);
    if (!isWhole)
        data.insert(u"missing-to"_s, std::max(sealedTo, secret.sealedTo));
    append(at, "seal"_L1, sealedTo + 1, QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)), work);
    markEnd(work);
}

QString decisionText(const QString &data)
{
    QJsonObject json = jsonIn(data);
    json.remove("count"_L1);
    json.remove("last-at"_L1);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool isSameDecision(const QString &one, const QString &other)
{
    return one == other || decisionText(one) == decisionText(other);
}

QString auditTextOfSet(const QString &by, const QByteArray &yaml)
{
    const QByteArray digest = QCryptographicHash::hash(yaml, QCryptographicHash::Sha256).toHex();
    return QString::fromUtf8(
        QJsonDocument({{u"by"_s, by}, {u"sha256"_s, QString::fromLatin1(digest)}}).toJson(QJsonDocument::Compact));
}

bool isCommand(const QJsonObject &input)
{
    constexpr std::array kSeen{"observed"_L1, "run-ended"_L1, "tick"_L1, "gap"_L1, "preflight"_L1};
    const QString name = input.value("input"_L1).toString();
    return std::find(kSeen.begin(), kSeen.end(), name) == kSeen.end();
}

Result<void> beginAudit(Database &database)
{
    Work work(database);
    if (metaNumber(kAuditEnd, -1, work) >= 0)
        return work.state();
    AuditTrail trail;
    for (const OldRow &row : oldRows("SELECT at, number, made_by FROM set_version ORDER BY number"_L1, work)) {
        const QByteArray yaml = work.value("SELECT yaml FROM set_version WHERE number = ?"_L1, {row.ref}).toByteArray();
        trail.append(row.at, "set"_L1, row.ref, auditTextOfSet(row.data, yaml), work);
    }
    for (const OldRow &row : oldRows("SELECT at, sequence, data FROM journal ORDER BY sequence"_L1, work)) {
        if (isCommand(jsonIn(row.data)))
            trail.append(row.at, "command"_L1, row.ref, row.data, work);
    }
    for (const OldRow &row : oldRows("SELECT planned, id, data FROM run ORDER BY id"_L1, work))
        trail.append(row.at, "run"_L1, row.ref, row.data, work);
    for (const OldRow &row : oldRows("SELECT 0, id, data FROM decision ORDER BY id"_L1, work)) {
        const TimePoint at = timeFromMs(jsonIn(row.data).value("at"_L1).toInteger());
        trail.append(at, "decision"_L1, row.ref, row.data, work);
    }
    trail.markEnd(work);
    if (metaNumber(kAuditEnd, -1, work) < 0)
        setMetaNumber(kAuditEnd, 0, work);
    return work.commit();
}

bool shortenAudit(TimePoint before, const QByteArray &key, Work &work)
{
    // A new beginning is as good as what says that it is one: without the key the old one stays.
    const bool isSealed = metaNumber(kAuditSealedTo, 0, work) > 0;
    if (isSealed && (key.isEmpty() || !isMarkedGone(key, work)))
        return false;
    const QVariant kept =
        work.value("SELECT number FROM audit WHERE at >= ? ORDER BY number LIMIT 1"_L1, {msOf(before)});
    const qint64 end = kept.isNull() ? metaNumber(kAuditEnd, 0, work) + 1 : kept.toLongLong();
    const QVariant last = work.value(
        "SELECT max(number) FROM (SELECT number FROM audit WHERE number < ? ORDER BY number LIMIT 500)"_L1, {end});
    if (last.isNull())
        return false;
    work.run("INSERT OR REPLACE INTO meta (name, value) SELECT 'audit_gone_hash', hash FROM audit WHERE number = ?"_L1,
             {last});
    setMetaNumber(kAuditGoneTo, last.toLongLong(), work);
    if (isSealed)
        markGone(key, work);
    work.run("DELETE FROM audit WHERE number <= ?"_L1, {last});
    return true;
}

std::vector<AuditEntry> readAudit(qint64 after, int limit, Work &work)
{
    std::vector<AuditEntry> entries;
    work.each("SELECT number, at, kind, ref, data, hash, seal FROM audit WHERE number > ? ORDER BY number LIMIT ?"_L1,
              {after, limit},
              [&entries](const QSqlQuery &row) {
                  entries.push_back({row.value(0).toLongLong(),
                                     timeFromMs(row.value(1).toLongLong()),
                                     row.value(2).toString(),
                                     row.value(3).toLongLong(),
                                     row.value(4).toString(),
                                     row.value(5).toByteArray(),
                                     row.value(6).toString()});
              });
    return entries;
}

} // namespace salve
