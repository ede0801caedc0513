// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/audit.h"
#include "store/monitor_numbers.h"
#include "store/store.h"

namespace salve {

class Work;

/// Turns transactions into rows. Everything has an id of its own and replaces what was there, so that writing the same
/// entity twice is writing it once; results, notes and transitions are added.
class TransactionWriter
{
public:
    /// Writes it all but its results, which are gathered until writeResults(). `now` dates a set that brings no time.
    void write(const Transaction &transaction, TimePoint now, Work &work);
    void writeResults(Work &work);
    /// What was gathered, and every number given out, is void: the transaction was rolled back.
    void forget();
    MonitorNumbers &numbers() { return m_numbers; }
    const QByteArray &auditKey() const { return m_audit.key(); }

private:
    void writeIncidents(const Transaction &transaction, Work &work);
    void writeRuns(const Transaction &transaction, Work &work);
    void writeDecisions(const Transaction &transaction, Work &work);
    void writeTransitions(const Transaction &transaction, Work &work);
    void writeSmall(const Transaction &transaction, TimePoint now, Work &work);
    qint64 nextTailKey(qint64 hour, Work &work);

    MonitorNumbers m_numbers;
    AuditTrail m_audit;
    std::vector<ResultRow> m_results;
    QHash<qint64, qint64> m_nextTailKeys; ///< by hour
};

} // namespace salve
