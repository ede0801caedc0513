// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/transaction_writer.h"

#include "core/records.h"
#include "store/database.h"
#include "store/packed_key.h"
#include "store/results_pack.h"

#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// What a start has to load again: messages keep the verdict pending for ever, and are over all the same.
QString verdictWord(const Run &run)
{
    const bool isOver = run.effect == Effect::Tells && run.phase == RunPhase::Ended;
    return isOver ? QStringLiteral("told") : QString(wordOf(run.verdict));
}

QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Null strings would be bound as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

struct ActivityEntry
{
    TimePoint at;
    QLatin1StringView kind;
    qint64 ref{0};
    qint64 monitor{0};
    IncidentId incident;
    QVariant note;
};

void addActivity(const ActivityEntry &entry, Work &work)
{
    work.run("INSERT INTO activity (at, kind, ref, monitor, incident, note) VALUES (?, ?, ?, ?, ?, ?)"_L1,
             {msOf(entry.at), QString(entry.kind), entry.ref, entry.monitor, entry.incident.value, entry.note});
}

} // namespace

void TransactionWriter::write(const Transaction &transaction, TimePoint now, Work &work)
{
    for (const JournalEntry &entry : transaction.journal) {
        work.run("INSERT OR REPLACE INTO journal (sequence, at, data) VALUES (?, ?, ?)"_L1,
                 {entry.sequence, msOf(entry.at), jsonText(entry.input)});
        if (isCommand(entry.input))
            m_audit.append(entry.at, "command"_L1, entry.sequence, jsonText(entry.input), work);
    }
    for (const QJsonObject &state : transaction.monitorStates) {
        work.run("INSERT OR REPLACE INTO monitor_state (monitor, data) VALUES (?, ?)"_L1,
                 {m_numbers.of({state.value("monitor"_L1).toString()}, work), jsonText(state)});
    }
    writeIncidents(transaction, work);
    writeRuns(transaction, work);
    writeDecisions(transaction, work);
    writeTransitions(transaction, work);
    writeSmall(transaction, now, work);
    m_audit.markEnd(work);
    if (transaction.auditSecret)
        m_audit.seal(*transaction.auditSecret, now, work);
    m_results.insert(m_results.end(), transaction.results.begin(), transaction.results.end());
}

void TransactionWriter::writeIncidents(const Transaction &transaction, Work &work)
{
    for (const Incident &incident : transaction.incidents) {
        const QVariant closed = incident.end == IncidentEnd::Open ? QVariant() : QVariant(msOf(incident.closed));
        work.run("INSERT OR REPLACE INTO incident (id, monitor, first_failure, closed, data) VALUES (?, ?, ?, ?, ?)"_L1,
                 {incident.id.value,
                  m_numbers.of(incident.monitor, work),
                  msOf(incident.firstFailure),
                  closed,
                  jsonText(toJson(incident))});
    }
}

void TransactionWriter::writeRuns(const Transaction &transaction, Work &work)
{
    for (const Run &run : transaction.runs) {
        const QString data = jsonText(toJson(run));
        const QVariant before = work.value("SELECT data FROM run WHERE id = ?"_L1, {run.id.value});
        work.run("INSERT OR REPLACE INTO run (id, incident, planned, verdict, data) VALUES (?, ?, ?, ?, ?)"_L1,
                 {run.id.value, run.incident.value, msOf(run.planned), verdictWord(run), data});
        if (before.toString() != data)
            m_audit.append(run.planned, "run"_L1, run.id.value, data, work);
        if (!before.isValid())
            addActivity({run.planned, "run"_L1, run.id.value, m_numbers.of(run.monitor, work), run.incident, {}}, work);
    }
    for (const auto &[run, value] : transaction.remembered) {
        work.run("INSERT OR REPLACE INTO remembered (run, data) VALUES (?, ?)"_L1, {run.value, jsonText(value)});
    }
    for (const auto &[mailbox, memory] : transaction.inbox) {
        if (memory.isEmpty())
            work.run("DELETE FROM inbox WHERE mailbox = ?"_L1, {mailbox});
        else
            work.run("INSERT OR REPLACE INTO inbox (mailbox, memory) VALUES (?, ?)"_L1, {mailbox, jsonText(memory)});
    }
}

void TransactionWriter::writeDecisions(const Transaction &transaction, Work &work)
{
    for (const Decision &decision : transaction.decisions) {
        const QString data = jsonText(toJson(decision));
        const QVariant before = work.value("SELECT data FROM decision WHERE id = ?"_L1, {decision.id.value});
        work.run("INSERT OR REPLACE INTO decision (id, incident, data) VALUES (?, ?, ?)"_L1,
                 {decision.id.value, decision.incident.value, data});
        if (!before.isValid() || !isSameDecision(before.toString(), data))
            m_audit.append(decision.at, "decision"_L1, decision.id.value, data, work);
        if (!before.isValid()) {
            const qint64 monitor = m_numbers.of(decision.monitor, work);
            addActivity({decision.at, "decision"_L1, decision.id.value, monitor, decision.incident, {}}, work);
        }
    }
}

void TransactionWriter::writeTransitions(const Transaction &transaction, Work &work)
{
    for (const Transition &transition : transaction.transitions) {
        const qint64 monitor = m_numbers.of(transition.monitor, work);
        work.run("INSERT INTO transition (monitor, at, state, data) VALUES (?, ?, ?, ?)"_L1,
                 {monitor, msOf(transition.at), QString(wordOf(transition.to)), jsonText(toJson(transition))});
        const qint64 id = work.database().lastId();
        // Incidents are written before: the one that it opened, changed or ended is there.
        const QVariant incident =
            work.value("SELECT max(id) FROM incident WHERE monitor = ? AND (closed IS NULL OR closed >= ?)"_L1,
                       {monitor, msOf(transition.at)});
        addActivity({transition.at, "transition"_L1, id, monitor, {incident.toLongLong()}, {}}, work);
    }
}

void TransactionWriter::writeSmall(const Transaction &transaction, TimePoint now, Work &work)
{
    for (const Hold &hold : transaction.holds)
        work.run("INSERT OR REPLACE INTO hold (id, data) VALUES (?, ?)"_L1, {hold.id.value, jsonText(toJson(hold))});
    for (const HoldId &hold : transaction.holdsGone)
        work.run("DELETE FROM hold WHERE id = ?"_L1, {hold.value});
    for (const ActivityNote &note : transaction.notes) {
        const qint64 monitor = m_numbers.of(note.monitor, work);
        addActivity({note.at, "note"_L1, 0, monitor, note.incident, notNull(note.text)}, work);
    }
    if (transaction.globals)
        work.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('globals', ?)"_L1,
                 {jsonText(*transaction.globals)});
    if (transaction.set) {
        const TimePoint at = transaction.journal.empty() ? now : transaction.journal.back().at;
        work.run("INSERT INTO set_version (at, made_by, yaml) VALUES (?, ?, ?)"_L1,
                 {msOf(at), notNull(transaction.setBy), transaction.set->isNull() ? QByteArray("") : *transaction.set});
        m_audit.append(
            at, "set"_L1, work.database().lastId(), auditTextOfSet(notNull(transaction.setBy), *transaction.set), work);
    }
}

void TransactionWriter::writeResults(Work &work)
{
    std::map<qint64, std::vector<NumberedResult>> byHour;
    for (ResultRow &row : m_results) {
        if (row.monitor.isEmpty() || !canBeKept(row.at)) // a clock that was never set
            continue;
        const qint64 number = m_numbers.of(row.monitor, work);
        row.monitor = {};
        byHour[hourOf(row.at)].push_back({number, std::move(row)});
    }
    m_results.clear();
    for (auto &[hour, results] : byHour) {
        for (const QByteArray &bytes : packTail(hour, std::move(results)))
            work.run("INSERT INTO tail (key, data) VALUES (?, ?)"_L1, {nextTailKey(hour, work), bytes});
    }
}

qint64 TransactionWriter::nextTailKey(qint64 hour, Work &work)
{
    auto next = m_nextTailKeys.find(hour);
    if (next == m_nextTailKeys.end()) {
        if (m_nextTailKeys.size() > 100) // two are in use; clocks that jump must not make it grow
            m_nextTailKeys.clear();
        const QVariant last = work.value("SELECT max(key) FROM tail WHERE key BETWEEN ? AND ?"_L1,
                                         {packedKey(hour, 0), packedKey(hour + 1, 0) - 1});
        next = m_nextTailKeys.insert(hour, last.isNull() ? packedKey(hour, 0) : last.toLongLong() + 1);
    }
    return (*next)++;
}

void TransactionWriter::forget()
{
    m_results.clear();
    m_nextTailKeys.clear();
    m_numbers.forget();
    m_audit.forget();
}

} // namespace salve
