// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/audit.h"

#include "store/audit_hash.h"
#include "store/database.h"
#include "store/packing_mark.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

QJsonObject jsonIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
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

QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toHex() + '\n' + QByteArray::number(entry.number) + '\n' + QByteArray::number(msOf(entry.at))
                 + '\n' + entry.kind.toUtf8() + '\n' + QByteArray::number(entry.ref) + '\n' + entry.data.toUtf8());
    return hash.result();
}

void AuditTrail::append(TimePoint at, QLatin1StringView kind, qint64 ref, const QString &data, Work &work)
{
    if (!m_end) {
        m_end = End{metaNumber(kAuditGoneTo, 0, work),
                    work.value("SELECT value FROM meta WHERE name = 'audit_gone_hash'"_L1).toByteArray()};
        work.each("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"_L1, {}, [this](const QSqlQuery &row) {
            m_end = End{row.value(0).toLongLong(), row.value(1).toByteArray()};
        });
    }
    AuditEntry entry{m_end->number + 1, at, kind, ref, data, {}};
    entry.hash = auditHash(m_end->hash, entry);
    work.run("INSERT INTO audit (number, at, kind, ref, data, hash) VALUES (?, ?, ?, ?, ?, ?)"_L1,
             {entry.number, msOf(at), entry.kind, ref, data, entry.hash});
    setMetaNumber(kAuditEnd, entry.number, work);
    m_end = End{entry.number, entry.hash};
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
    if (metaNumber(kAuditEnd, -1, work) < 0)
        setMetaNumber(kAuditEnd, 0, work);
    return work.commit();
}

bool shortenAudit(TimePoint before, Work &work)
{
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
    work.run("DELETE FROM audit WHERE number <= ?"_L1, {last});
    return true;
}

std::vector<AuditEntry> readAudit(qint64 after, int limit, Work &work)
{
    std::vector<AuditEntry> entries;
    work.each("SELECT number, at, kind, ref, data, hash FROM audit WHERE number > ? ORDER BY number LIMIT ?"_L1,
              {after, limit},
              [&entries](const QSqlQuery &row) {
                  entries.push_back({row.value(0).toLongLong(),
                                     timeFromMs(row.value(1).toLongLong()),
                                     row.value(2).toString(),
                                     row.value(3).toLongLong(),
                                     row.value(4).toString(),
                                     row.value(5).toByteArray()});
              });
    return entries;
}

} // namespace salve
