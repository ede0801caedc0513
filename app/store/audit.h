// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace salve {

class Database;
class Work;

/// Appends what was decided, run and commanded to the chain in the table `audit`, within the transaction that records
/// it.
class AuditTrail
{
public:
    void append(TimePoint at, QLatin1StringView kind, qint64 ref, const QString &data, Work &work);
    /// After the last append of a transaction.
    void markEnd(Work &work);
    /// From here on the chain is made with the key; what was appended without it is sealed.
    void seal(const AuditSecret &secret, TimePoint at, Work &work);
    const QByteArray &key() const { return m_key; }
    /// The end of the chain was rolled back, or may have been.
    void forget()
    {
        m_end.reset();
        m_isMarkDue = false;
    }

private:
    void readEnd(Work &work);

    struct End
    {
        qint64 number{0};
        QByteArray hash;
    };
    std::optional<End> m_end; ///< absent: not read yet
    QByteArray m_key;         ///< empty: not at hand
    QString m_keyName;
    bool m_isMarkDue{false};
};

/// A decision is the same as long as only its repetitions are counted.
bool isSameDecision(const QString &one, const QString &other);
/// What stands in the audit for a version of the set: who made it, and the digest of its text.
QString auditTextOfSet(const QString &by, const QByteArray &yaml);
/// Inputs of the journal that somebody gave, in contrast to what was observed.
bool isCommand(const QJsonObject &input);

/// A file from before the audit: takes over what it has recorded, so that from now on it cannot change unseen.
Result<void> beginAudit(Database &database);
/// Removes a part of the beginning, up to what is not older than `before`; false when there is nothing more to remove.
/// A sealed chain needs its key for that.
bool shortenAudit(TimePoint before, const QByteArray &key, Work &work);

/// The hash of an entry that is there, or of the newest that retention has removed.
QByteArray auditHashAt(qint64 number, Work &work);
/// Whether somebody who has the key said that the sealed part ends with this entry.
bool isMarkedEnd(qint64 number, const QByteArray &key, Work &work);
/// Whether retention, and nobody else, removed what is missing at the beginning.
bool isMarkedGone(const QByteArray &key, Work &work);
AuditReport verifyAudit(Work &work, const QByteArray &key = {});
std::vector<AuditEntry> readAudit(qint64 after, int limit, Work &work);

} // namespace salve
