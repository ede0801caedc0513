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

class Verification
{
public:
    explicit Verification(Work &work) : m_work(work) {}

    AuditReport run()
    {
        walkChain();
        compareRows("set"_L1, "SELECT number, made_by, yaml FROM set_version"_L1);
        compareRows("command"_L1, "SELECT sequence, data, NULL FROM journal"_L1);
        compareRows("run"_L1, "SELECT id, data, NULL FROM run"_L1);
        compareRows("decision"_L1, "SELECT id, data, NULL FROM decision"_L1);
        return std::move(m_report);
    }

private:
    void walkChain()
    {
        qint64 number = metaNumber(kAuditGoneTo, 0, m_work);
        QByteArray previous = m_work.value("SELECT value FROM meta WHERE name = 'audit_gone_hash'"_L1).toByteArray();
        QByteArray alsoPrevious = previous;
        for (bool hasMore = true; hasMore && m_work.isGood();) {
            const std::vector<AuditEntry> page = readAudit(number, kPage, m_work);
            hasMore = page.size() == static_cast<size_t>(kPage);
            for (const AuditEntry &entry : page) {
                const bool isNext = entry.number == number + 1;
                if (!isNext)
                    missing(number + 1, entry.number - 1, entry.at);
                const QByteArray computed = auditHash(previous, entry);
                const bool isRight = computed == entry.hash || auditHash(alsoPrevious, entry) == entry.hash;
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
        if (const qint64 end = metaNumber(kAuditEnd, 0, m_work); end > number)
            missing(number + 1, end, {});
        m_report.head = previous;
    }

    void compareRows(QLatin1StringView kind, QLatin1StringView sql)
    {
        const QString name(kind);
        m_work.each(sql, {}, [&](const QSqlQuery &row) {
            const qint64 ref = row.value(0).toLongLong();
            QString data = row.value(1).toString();
            if (kind == "set"_L1)
                data = auditTextOfSet(data, row.value(2).toByteArray());
            const auto known = m_known.constFind({name, ref});
            if (known == m_known.cend())
                return unknown(name, ref, data);
            if (known->digest != digestOf(name, data))
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
        if (metaNumber(kAuditGoneTo, 0, m_work) > 0 && ref < m_firstRef.value(kind, std::numeric_limits<qint64>::max()))
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
    AuditReport m_report;
    QHash<Subject, Known> m_known; ///< the last entry about each
    QHash<QString, qint64> m_firstRef;
};

} // namespace

AuditReport verifyAudit(Work &work)
{
    return Verification(work).run();
}

} // namespace salve
