// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/memory_store.h"

using namespace Qt::StringLiterals;

namespace salve::test {

namespace {

void answer(QObject *context, std::function<void(Result<void>)> done, Result<void> result)
{
    if (context)
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

template<class Map>
auto valuesOf(const Map &map)
{
    std::vector<typename Map::mapped_type> values;
    for (const auto &[key, value] : map)
        values.push_back(value);
    return values;
}

} // namespace

int MemoryStore::fullCommits() const
{
    return static_cast<int>(std::count_if(
        handed.begin(), handed.end(), [](const Handed &one) { return one.durability == Durability::Full; }));
}

void MemoryStore::acknowledge()
{
    for (Waiting &waiting : std::exchange(m_withheld, {})) {
        write(waiting.transaction);
        answer(waiting.context, std::move(waiting.done), {});
    }
}

void MemoryStore::commit(Transaction transaction,
                         Durability durability,
                         QObject *context,
                         std::function<void(Result<void>)> done)
{
    handed.push_back({transaction, durability});
    if (durability == Durability::Full && fullCommitsLeft >= 0 && fullCommitsLeft-- == 0)
        full = Full::Refused;
    if (durability == Durability::Batched || full == Full::Acknowledged) {
        write(transaction);
        answer(context, std::move(done), {});
    } else if (full == Full::Withheld) {
        m_withheld.push_back({std::move(transaction), context, std::move(done)});
    } else if (full == Full::Refused) {
        answer(context, std::move(done), fail(ErrorCode::Io, u"The data folder is read-only"_s));
    } else {
        write(transaction);
        if (full == Full::Unavailable)
            answer(context, std::move(done), fail(ErrorCode::Unavailable, u"The disk is full"_s));
    }
}

void MemoryStore::write(const Transaction &transaction)
{
    for (const QJsonObject &state : transaction.monitorStates)
        m_states[state.value("monitor"_L1).toString()] = state;
    for (const Incident &incident : transaction.incidents)
        m_incidents[incident.id] = incident;
    for (const Run &run : transaction.runs)
        m_runs[run.id] = run;
    for (const Decision &decision : transaction.decisions)
        m_decisions[decision.id] = decision;
    for (const Hold &hold : transaction.holds)
        m_holds[hold.id] = hold;
    for (const HoldId id : transaction.holdsGone)
        m_holds.erase(id);
    for (const auto &[run, value] : transaction.remembered)
        m_remembered[run] = value;
    for (const auto &[mailbox, memory] : transaction.inbox)
        m_inbox[mailbox] = memory;
    m_journal.insert(m_journal.end(), transaction.journal.begin(), transaction.journal.end());
    m_transitions.insert(m_transitions.end(), transaction.transitions.begin(), transaction.transitions.end());
    m_notes.insert(m_notes.end(), transaction.notes.begin(), transaction.notes.end());
    m_results.insert(m_results.end(), transaction.results.begin(), transaction.results.end());
    if (transaction.globals)
        m_globals = *transaction.globals;
    if (transaction.set)
        m_set = *transaction.set;
}

Result<StoredWorld> MemoryStore::load()
{
    StoredWorld world;
    world.set = m_set;
    world.lastSequence = m_journal.empty() ? 0 : m_journal.back().sequence;
    world.monitorStates = valuesOf(m_states);
    world.incidents = valuesOf(m_incidents);
    world.runs = valuesOf(m_runs);
    for (const auto &[id, decision] : m_decisions) {
        const auto incident = m_incidents.find(decision.incident);
        if (incident != m_incidents.end() && incident->second.end == IncidentEnd::Open)
            world.decisions.push_back(decision);
    }
    world.holds = valuesOf(m_holds);
    world.globals = m_globals;
    for (const auto &[run, value] : m_remembered) {
        const auto it = m_runs.find(run);
        if (it != m_runs.end() && (it->second.phase != RunPhase::Ended || it->second.verdict == Verdict::Pending))
            world.remembered.emplace_back(run, value);
    }
    world.inbox.assign(m_inbox.begin(), m_inbox.end());
    return world;
}

Result<std::vector<HistoryPoint>> MemoryStore::history(const MonitorId &monitor, TimePoint from, TimePoint to, int)
{
    std::vector<HistoryPoint> points;
    const Result<std::vector<ResultRow>> rows = rawResults(monitor, from, to);
    for (const ResultRow &row : *rows) {
        HistoryPoint point;
        point.at = row.at;
        point.count = 1;
        point.ok = row.outcome == CheckOutcome::Ok ? 1 : 0;
        point.failed = row.outcome == CheckOutcome::Critical ? 1 : 0;
        points.push_back(point);
    }
    return points;
}

Result<std::vector<ResultRow>> MemoryStore::rawResults(const MonitorId &monitor, TimePoint from, TimePoint to)
{
    std::vector<ResultRow> rows;
    for (const ResultRow &row : m_results) {
        if (row.monitor == monitor && row.at >= from && row.at < to)
            rows.push_back(row);
    }
    return rows;
}

Result<std::vector<Incident>> MemoryStore::incidents(const IncidentFilter &filter)
{
    std::vector<Incident> newestFirst;
    for (auto it = m_incidents.rbegin(); it != m_incidents.rend(); ++it) {
        const bool isMeant = !filter.monitor || it->second.monitor == *filter.monitor;
        const bool isOld = filter.since && it->second.end != IncidentEnd::Open && it->second.closed < *filter.since;
        const bool isBefore = filter.before.isNull() || it->first < filter.before;
        if (isMeant && !isOld && isBefore && std::ssize(newestFirst) < filter.limit)
            newestFirst.push_back(it->second);
    }
    return newestFirst;
}

Result<Incident> MemoryStore::incident(const IncidentId &id)
{
    if (const auto it = m_incidents.find(id); it != m_incidents.end())
        return it->second;
    return fail(ErrorCode::NotFound, u"There is no such incident"_s);
}

Result<std::vector<Run>> MemoryStore::runsOf(const IncidentId &incident)
{
    std::vector<Run> runs = valuesOf(m_runs);
    std::erase_if(runs, [&](const Run &run) { return run.incident != incident; });
    return runs;
}

Result<Run> MemoryStore::run(const RunId &id)
{
    if (const auto it = m_runs.find(id); it != m_runs.end())
        return it->second;
    return fail(ErrorCode::NotFound, u"There is no such run"_s);
}

Result<std::vector<ActivityRow>> MemoryStore::activity(const ActivityFilter &filter)
{
    std::vector<ActivityRow> rows;
    const auto add = [&rows](TimePoint at) -> ActivityRow & {
        ActivityRow &row = rows.emplace_back();
        row.sequence = static_cast<qint64>(rows.size());
        row.at = at;
        return row;
    };
    for (const Transition &transition : m_transitions) {
        if (!filter.monitor || transition.monitor == *filter.monitor)
            add(transition.at).transition = transition;
    }
    for (const auto &[id, decision] : m_decisions) {
        if (!filter.incident || decision.incident == *filter.incident)
            add(decision.at).decision = decision;
    }
    for (const auto &[id, run] : m_runs) {
        if (!filter.incident || run.incident == *filter.incident)
            add(run.planned).run = run;
    }
    for (const ActivityNote &note : m_notes) {
        if (!filter.incident || note.incident == *filter.incident)
            add(note.at).note = note.text;
    }
    return rows;
}

Result<std::vector<JournalEntry>> MemoryStore::journal(TimePoint from, TimePoint to)
{
    std::vector<JournalEntry> entries = m_journal;
    std::erase_if(entries, [&](const JournalEntry &entry) { return entry.at < from || entry.at >= to; });
    return entries;
}

Result<QByteArray> MemoryStore::setAt(TimePoint)
{
    return m_set;
}

Result<void> MemoryStore::backupTo(const QString &)
{
    return fail(ErrorCode::Refused, u"Memory has no backup"_s);
}

} // namespace salve::test
