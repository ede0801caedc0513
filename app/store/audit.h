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
    /// The end of the chain was rolled back, or may have been.
    void forget() { m_end.reset(); }

private:
    struct End
    {
        qint64 number{0};
        QByteArray hash;
    };
    std::optional<End> m_end; ///< absent: not read yet
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
bool shortenAudit(TimePoint before, Work &work);

AuditReport verifyAudit(Work &work);
std::vector<AuditEntry> readAudit(qint64 after, int limit, Work &work);

} // namespace salve
