// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "file_bed.h"
#include "store/audit.h"
#include "store/audit_hash.h"
#include "store_support.h"

/// What the tests of the audit record.
namespace salve::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const TimePoint kAt = timeFromMs(1'800'000'000'000);

inline Decision decision(qint64 id, TimePoint at = kAt)
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

inline Run run(qint64 id, RunPhase phase, TimePoint at = kAt)
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

inline QJsonObject holdPlaced(const QString &reason)
{
    return {{u"input"_s, u"hold-placed"_s}, {u"reason"_s, reason}};
}

/// A decision, a run with its end, a command, a set; and what is nobody's deed.
inline std::vector<Transaction> story()
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

inline const QByteArray kKey = QByteArray(32, 'k');

/// The key comes, from a vault that remembers how far the audit was.
inline Transaction keyed(const QByteArray &key = kKey, qint64 sealedTo = 0)
{
    Transaction transaction;
    transaction.auditSecret = AuditSecret{key, sealedTo};
    return transaction;
}

inline AuditReport reportOf(FileBed &bed, const QByteArray &key = {})
{
    Work work(bed.database(), Work::Kind::Read);
    const AuditReport report = verifyAudit(work, key);
    FileBed::must(work.state());
    return report;
}

inline QStringList sentences(const AuditReport &report)
{
    QStringList all;
    for (const AuditFinding &finding : report.findings)
        all.append(finding.sentence);
    return all;
}

} // namespace salve::test
