// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/history.h"
#include "core/record.h"
#include "core/rules.h"
#include "core/state.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace salve {

/// One input of the journal with its engine sequence number.
struct JournalEntry
{
    qint64 sequence{0};
    TimePoint at;
    QJsonObject input;
    bool operator==(const JournalEntry &) const = default;
};

/// A sentence for the activity list where there is no decision, run or transition: edits, holds, approvals.
struct ActivityNote
{
    TimePoint at;
    MonitorId monitor;   ///< empty: none
    IncidentId incident; ///< null: none
    QString text;
    bool operator==(const ActivityNote &) const = default;
};

/// What the vault holds for the audit.
struct AuditSecret
{
    QByteArray key;     ///< that the chain is made with
    qint64 sealedTo{0}; ///< the entry up to which it had come when that was written to the vault; 0: never
};

/// Everything that one input (or several in a storm) changed: written in one transaction, or not at all.
struct Transaction
{
    std::vector<JournalEntry> journal;
    std::vector<QJsonObject> monitorStates; ///< rules::MonitorState as JSON; key "monitor"
    std::vector<Transition> transitions;
    std::vector<Incident> incidents;
    std::vector<Run> runs;
    std::vector<Decision> decisions;
    std::vector<Hold> holds;
    std::vector<HoldId> holdsGone;
    std::vector<ResultRow> results;
    std::vector<ActivityNote> notes;
    std::optional<QJsonObject> globals;
    /// A new set as YAML with who changed it; numbered by the store.
    std::optional<QByteArray> set;
    QString setBy;
    std::vector<std::pair<RunId, QJsonObject>> remembered; ///< RunContext::remember()
    std::vector<std::pair<QString, QJsonObject>> inbox; ///< by mailbox: what listeners remember; an empty one is gone
    std::optional<AuditSecret> auditSecret; ///< the chain is made with it from here on; never written itself
};

enum class Durability {
    Full,   ///< effects wait for it: synchronous FULL
    Batched ///< may be lost in a power cut
};

/// What a start finds.
struct StoredWorld
{
    QByteArray set; ///< YAML; empty in a new store
    qint64 lastSequence{0};
    std::vector<QJsonObject> monitorStates;
    std::vector<Incident> incidents; ///< open, and closed within the last 24 h
    std::vector<Run> runs;           ///< without verdict, or planned within the last 24 h
    std::vector<Decision> decisions; ///< of open incidents
    std::vector<Hold> holds;
    QJsonObject globals;
    std::vector<std::pair<RunId, QJsonObject>> remembered; ///< of runs not ended
    std::vector<std::pair<QString, QJsonObject>> inbox;
};

struct IncidentFilter
{
    std::optional<MonitorId> monitor;
    std::optional<TimePoint> since;
    IncidentId before; ///< keyset paging; null: from the newest
    int limit{200};
};

struct ActivityRow
{
    qint64 sequence{0};
    TimePoint at;
    std::optional<Decision> decision;
    std::optional<Run> run;
    std::optional<Transition> transition;
    QString note; ///< edits, holds, approvals: a sentence
};

struct ActivityFilter
{
    std::optional<MonitorId> monitor;
    std::optional<IncidentId> incident;
    qint64 before{0}; ///< keyset paging; 0: from the newest
    int limit{200};
};

/// One link of the chain of what was decided, run and commanded.
struct AuditEntry
{
    qint64 number{0};
    TimePoint at;
    QString kind; ///< decision, run, command, set; seal: from here on the key is at hand
    qint64 ref{0};
    QString data;    ///< what was recorded; byte for byte what the hash is of
    QByteArray hash; ///< of the one before and this one
    QString seal{};  ///< name of the key that the hash is made with; empty: made without one
    bool operator==(const AuditEntry &) const = default;
};

struct AuditFinding
{
    qint64 number{0}; ///< of the entry; 0: of none
    TimePoint at;     ///< of what it tells
    QString sentence;
    bool operator==(const AuditFinding &) const = default;
};

/// Whether what was recorded is still what was recorded.
struct AuditReport
{
    qint64 entries{0};
    TimePoint from;
    qint64 number{0}; ///< of the newest entry
    QByteArray head;  ///< of the newest entry: who keeps it elsewhere can tell a chain that was made anew
    QString key;      ///< name of the key at hand; empty: none is
    qint64 sealed{0}; ///< entries that were verified with the key
    qint64 open{0};   ///< entries that nothing sealed yet: made without a key, and none with one behind them
    qint64 unread{0}; ///< entries that need a key which is not at hand
    std::vector<AuditFinding> findings;
};

/// Where Salve keeps what it knows. The writer lives in a thread of its own; readers have their own connections.
class Store : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Result<StoredWorld> load() = 0;
    /// Hands the transaction over at once; `done` is called in the context's thread after it is on disk (Full) or
    /// queued (Batched), or with the error that kept it from being written. With Unavailable it is kept in memory and
    /// written, in order, as soon as the disk allows (the caller decides whether to act meanwhile, and does not hand it
    /// over again); with any other code nothing of it is or will be written. Not called when the context is destroyed
    /// first.
    virtual void commit(Transaction transaction,
                        Durability durability,
                        QObject *context,
                        std::function<void(Result<void>)> done) = 0;
    /// Waits until everything handed over is on disk. For shutting down only.
    virtual Result<void> flush() = 0;

    /// Reads, from any thread, on the caller's own connection. `points` is the number of columns wanted.
    virtual Result<std::vector<HistoryPoint>>
    history(const MonitorId &monitor, TimePoint from, TimePoint to, int points) = 0;
    virtual Result<std::vector<ResultRow>> rawResults(const MonitorId &monitor, TimePoint from, TimePoint to) = 0;
    virtual Result<std::vector<Incident>> incidents(const IncidentFilter &filter) = 0;
    virtual Result<Incident> incident(const IncidentId &id) = 0;
    virtual Result<std::vector<Run>> runsOf(const IncidentId &incident) = 0;
    virtual Result<Run> run(const RunId &id) = 0;
    virtual Result<std::vector<ActivityRow>> activity(const ActivityFilter &filter) = 0;
    virtual Result<std::vector<JournalEntry>> journal(TimePoint from, TimePoint to) = 0;
    virtual Result<QByteArray> setAt(TimePoint at) = 0;
    /// Share of observed time that was Up or Degraded in 0..1; absent when nothing was observed. The hard state of the
    /// transitions counts (before the first, the outcome does); Unknown and unobserved time does not.
    virtual Result<std::optional<double>> uptime(const MonitorId &monitor, TimePoint from, TimePoint to) = 0;
    virtual Result<void> backupTo(const QString &file) = 0;

    /// Reads everything and says whether it is sound. A second per 100 MB: never on the way to a window. A store
    /// without a file has nothing that could be damaged.
    virtual Result<void> verify() { return {}; }
    virtual Result<AuditReport> verifyAudit() { return AuditReport{}; }
    /// The newest entry of the audit that is sealed with a key; 0: none.
    virtual Result<qint64> auditSealedTo() { return 0; }
    virtual Result<std::vector<AuditEntry>> audit(qint64, int) { return std::vector<AuditEntry>(); }

signals:
    /// The disk is full or locked, or works again (empty sentence). Checks and repairs go on meanwhile; events are
    /// kept.
    void troubled(const QString &sentence);
};

} // namespace salve
