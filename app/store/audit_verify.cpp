// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/audit.h"
#include "store/audit_hash.h"
#include "store/database.h"
#include "store/packing_mark.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// More say the same again: restore a backup.
constexpr size_t kMostFindings = 100;
constexpr int kPage = 1'000;

/// What an entry is about: a row of another table.
struct Subject
{
    QString kind;
    qint64 ref{0};
    bool operator==(const Subject &) const = default;
};
size_t qHash(const Subject &subject, size_t seed = 0) noexcept
{
    return qHashMulti(seed, subject.kind, subject.ref);
}

struct Known
{
    qint64 number{0};
    TimePoint at;
    QByteArray digest;
};

/// Of what must not change in a row; decisions go on counting.
QByteArray digestOf(const QString &kind, const QString &data)
{
    return auditHash({}, {0, {}, kind, 0, kind == "decision"_L1 ? decisionText(data) : data, {}});
}

/// Entries in a row that have something in common.
struct Stretch
{
    qint64 first{0};
    qint64 last{0};
    TimePoint at;
    void take(const AuditEntry &entry)
    {
        if (first == 0 || last + 1 != entry.number) {
            first = entry.number;
            at = entry.at;
        }
        last = entry.number;
    }
};

class Verification
{
public:
    Verification(Work &work, const QByteArray &key) : m_work(work), m_key(key), m_keyName(auditKeyName(key)) {}

    AuditReport run()
    {
        m_report.key = m_keyName;
        checkBeginning();
        walkChain();
        checkEnd();
        compareRows("set"_L1, "SELECT number, made_by, at, yaml FROM set_version"_L1);
        compareRows("command"_L1, "SELECT sequence, data, at, NULL FROM journal"_L1);
        compareRows("run"_L1, "SELECT id, data, planned, NULL FROM run"_L1);
        compareRows("decision"_L1, "SELECT id, data, NULL, NULL FROM decision"_L1);
        // The first bad entry first; what has no number tells of none.
        std::stable_sort(
            m_report.findings.begin(), m_report.findings.end(), [](const AuditFinding &a, const AuditFinding &b) {
                return std::pair(a.number == 0, a.number) < std::pair(b.number == 0, b.number);
            });
        return std::move(m_report);
    }

private:
    void checkBeginning()
    {
        m_goneTo = metaNumber(kAuditGoneTo, 0, m_work);
        m_sealedTo = metaNumber(kAuditSealedTo, 0, m_work);
        if (!m_key.isEmpty() && m_sealedTo > 0 && !isMarkedGone(m_key, m_work))
            find(m_goneTo,
                 {},
                 QCoreApplication::translate("Audit", "entries 1 to %1 are missing, and retention did not remove them")
                     .arg(m_goneTo));
    }

    void walkChain()
    {
        qint64 number = m_goneTo;
        QByteArray previous = auditHashAt(m_goneTo, m_work);
        QByteArray alsoPrevious = previous;
        for (bool hasMore = true; hasMore && m_work.isGood();) {
            const std::vector<AuditEntry> page = readAudit(number, kPage, m_work);
            hasMore = page.size() == static_cast<size_t>(kPage);
            for (const AuditEntry &entry : page) {
                const bool isNext = entry.number == number + 1;
                if (!isNext)
                    missing(number + 1, entry.number - 1, entry.at);
                const bool isReadable = count(entry);
                const QByteArray computed = isReadable ? auditHash(previous, entry, m_key) : entry.hash;
                const bool isRight = computed == entry.hash || auditHash(alsoPrevious, entry, m_key) == entry.hash;
                if (isNext && !isRight)
                    find(entry.number, entry.at, changed(entry));
                // Either the entry or its hash was changed: what follows goes on from the one that was right.
                previous = entry.hash;
                alsoPrevious = computed;
                number = entry.number;
                if (m_report.entries++ == 0)
                    m_report.from = entry.at;
                m_known.insert({entry.kind, entry.ref}, {entry.number, entry.at, digestOf(entry.kind, entry.data)});
                m_firstRef.insert(entry.kind, std::min(m_firstRef.value(entry.kind, entry.ref), entry.ref));
            }
        }
        if (const qint64 end = std::max(metaNumber(kAuditEnd, 0, m_work), m_sealedTo); end > number)
            missing(number + 1, end, {});
        m_report.number = number;
        m_report.head = previous;
    }

    /// Whether its hash can be made here.
    bool count(const AuditEntry &entry)
    {
        if (entry.seal.isEmpty()) {
            ++m_report.open;
            m_open.take(entry);
            return true;
        }
        m_report.open = 0;
        m_lastSealed = entry.number;
        if (entry.kind == "seal"_L1)
            readSeal(entry);
        if (entry.seal == m_keyName) {
            ++m_report.sealed;
            return true;
        }
        ++m_report.unread;
        m_foreign.take(entry);
        m_foreignKey = entry.seal;
        return false;
    }

    void readSeal(const AuditEntry &entry)
    {
        const QJsonObject data = QJsonDocument::fromJson(entry.data.toUtf8()).object();
        if (const qint64 to = data.value("missing-to"_L1).toInteger(); to > 0)
            find(entry.number,
                 entry.at,
                 QCoreApplication::translate(
                     "Audit",
                     "before entry %1 the file was cut, or an older copy was put in its place: it had been sealed "
                     "up to entry %2")
                     .arg(entry.number)
                     .arg(to));
    }

    void checkEnd()
    {
        if (m_key.isEmpty())
            return;
        if (m_foreign.first > 0)
            find(m_foreign.first,
                 m_foreign.at,
                 QCoreApplication::translate("Audit",
                                             "entries %1 to %2 are sealed with a key that is not in this vault (%3)")
                     .arg(m_foreign.first)
                     .arg(m_foreign.last)
                     .arg(m_foreignKey));
        if (m_report.open > 0)
            find(m_open.first,
                 m_open.at,
                 QCoreApplication::translate("Audit", "entries %1 to %2 are not sealed, although the key is here")
                     .arg(m_open.first)
                     .arg(m_open.last));
        const bool isMarked = m_sealedTo > 0 && isMarkedEnd(m_sealedTo, m_key, m_work);
        if (m_lastSealed > m_sealedTo || (m_sealedTo > 0 && !isMarked && m_foreignKey.isEmpty()))
            find(m_sealedTo,
                 {},
                 QCoreApplication::translate(
                     "Audit", "entry %1 is not the end that was sealed: what stood behind it may have been cut off")
                     .arg(m_sealedTo));
    }

    void compareRows(QLatin1StringView kind, QLatin1StringView sql)
    {
        const QString name(kind);
        m_work.each(sql, {}, [&](const QSqlQuery &row) {
            const qint64 ref = row.value(0).toLongLong();
            QString data = row.value(1).toString();
            if (kind == "set"_L1)
                data = auditTextOfSet(data, row.value(3).toByteArray());
            const auto known = m_known.constFind({name, ref});
            if (known == m_known.cend())
                return unknown(name, ref, data);
            const bool isDated = row.isNull(2) || row.value(2).toLongLong() == msOf(known->at);
            if (known->digest != digestOf(name, data) || !isDated)
                find(
                    known->number,
                    known->at,
                    QCoreApplication::translate("Audit", "%1 %2 is not any more what was recorded").arg(name).arg(ref));
        });
    }

    /// Retention may have taken the beginning of the audit, never something in it.
    void unknown(const QString &kind, qint64 ref, const QString &data)
    {
        if (kind == "command"_L1 && !isCommand(QJsonDocument::fromJson(data.toUtf8()).object()))
            return;
        if (m_goneTo > 0 && ref < m_firstRef.value(kind, std::numeric_limits<qint64>::max()))
            return;
        find(0, {}, QCoreApplication::translate("Audit", "%1 %2 was never recorded").arg(kind).arg(ref));
    }

    void missing(qint64 first, qint64 last, TimePoint before)
    {
        find(first,
             before,
             first == last ? QCoreApplication::translate("Audit", "entry %1 is missing").arg(first)
                           : QCoreApplication::translate("Audit", "entries %1 to %2 are missing").arg(first).arg(last));
    }

    static QString changed(const AuditEntry &entry)
    {
        return QCoreApplication::translate("Audit", "entry %1 (%2 %3) is not what was recorded")
            .arg(entry.number)
            .arg(entry.kind)
            .arg(entry.ref);
    }

    void find(qint64 number, TimePoint at, const QString &sentence)
    {
        if (m_report.findings.size() < kMostFindings)
            m_report.findings.push_back({number, at, sentence});
    }

    Work &m_work;
    const QByteArray m_key;
    const QString m_keyName;
    AuditReport m_report;
    qint64 m_goneTo{0};
    qint64 m_sealedTo{0};
    qint64 m_lastSealed{0};
    Stretch m_open;    ///< the last entries that were made without a key
    Stretch m_foreign; ///< the last entries that were made with another key
    QString m_foreignKey;
    QHash<Subject, Known> m_known; ///< the last entry about each
    QHash<QString, qint64> m_firstRef;
};

} // namespace

AuditReport verifyAudit(Work &work, const QByteArray &key)
{
    return Verification(work, key).run();
}

} // namespace salve
