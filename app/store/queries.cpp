// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/queries.h"

#include "core/records.h"
#include "store/database.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qint64 kNewest = std::numeric_limits<qint64>::max();
constexpr Millis kLoadBack{24 * 3'600'000};

QJsonObject jsonIn(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// The column `data`, first of each row, as values.
template<class T>
std::vector<T> readAll(QLatin1StringView sql, const QVariantList &values, Work &work)
{
    std::vector<T> all;
    work.each(sql, values, [&all](const QSqlQuery &row) { all.push_back(fromJson<T>(jsonIn(row.value(0)))); });
    return all;
}

template<class T>
std::optional<T> readOne(QLatin1StringView sql, const QVariantList &values, Work &work)
{
    std::vector<T> all = readAll<T>(sql, values, work);
    if (all.empty())
        return std::nullopt;
    return std::move(all.front());
}

/// -1, a number that no monitor has, for one that the store never saw.
qint64 numberOf(const MonitorId &monitor, Work &work)
{
    const QVariant number = work.value("SELECT number FROM monitor WHERE id = ?"_L1, {monitor.value});
    return number.isNull() ? -1 : number.toLongLong();
}

struct ActivityEntry
{
    ActivityRow row;
    QString kind;
    qint64 ref{0};
};

void fill(ActivityEntry &entry, Work &work)
{
    if (entry.kind == "decision"_L1)
        entry.row.decision = readOne<Decision>("SELECT data FROM decision WHERE id = ?"_L1, {entry.ref}, work);
    else if (entry.kind == "run"_L1)
        entry.row.run = readOne<Run>("SELECT data FROM run WHERE id = ?"_L1, {entry.ref}, work);
    else if (entry.kind == "transition"_L1)
        entry.row.transition = readOne<Transition>("SELECT data FROM transition WHERE id = ?"_L1, {entry.ref}, work);
}

} // namespace

StoredWorld readWorld(TimePoint now, Work &work)
{
    StoredWorld world;
    const qint64 since = msOf(now - kLoadBack);
    world.set = readSetAt(timeFromMs(kNewest), work);
    world.lastSequence = work.value("SELECT max(sequence) FROM journal"_L1).toLongLong();
    work.each("SELECT data FROM monitor_state"_L1, {}, [&world](const QSqlQuery &row) {
        world.monitorStates.push_back(jsonIn(row.value(0)));
    });
    world.incidents = readAll<Incident>(
        "SELECT data FROM incident WHERE closed IS NULL OR closed >= ? ORDER BY id"_L1, {since}, work);
    world.runs =
        readAll<Run>("SELECT data FROM run WHERE verdict = 'pending' OR planned >= ? ORDER BY id"_L1, {since}, work);
    world.decisions = readAll<Decision>(
        "SELECT d.data FROM incident i JOIN decision d ON d.incident = i.id WHERE i.closed IS NULL ORDER BY d.id"_L1,
        {},
        work);
    world.holds = readAll<Hold>("SELECT data FROM hold ORDER BY id"_L1, {}, work);
    world.globals = jsonIn(work.value("SELECT value FROM meta WHERE name = 'globals'"_L1));
    for (const Run &run : world.runs) {
        if (run.phase == RunPhase::Ended && run.verdict != Verdict::Pending)
            continue;
        const QVariant data = work.value("SELECT data FROM remembered WHERE run = ?"_L1, {run.id.value});
        if (!data.isNull())
            world.remembered.emplace_back(run.id, jsonIn(data));
    }
    work.each("SELECT mailbox, memory FROM inbox"_L1, {}, [&world](const QSqlQuery &row) {
        world.inbox.emplace_back(row.value(0).toString(), jsonIn(row.value(1)));
    });
    return world;
}

std::vector<Incident> readIncidents(const IncidentFilter &filter, Work &work)
{
    const qint64 before = filter.before.isNull() ? kNewest : filter.before.value;
    const qint64 since = filter.since ? msOf(*filter.since) : std::numeric_limits<qint64>::min();
    if (filter.monitor) {
        return readAll<Incident>(
            "SELECT data FROM incident WHERE monitor = ? AND id < ? AND (closed IS NULL OR closed >= ?)"
            " ORDER BY id DESC LIMIT ?"_L1,
            {numberOf(*filter.monitor, work), before, since, filter.limit},
            work);
    }
    return readAll<Incident>(
        "SELECT data FROM incident WHERE id < ? AND (closed IS NULL OR closed >= ?) ORDER BY id DESC LIMIT ?"_L1,
        {before, since, filter.limit},
        work);
}

std::optional<Incident> readIncident(const IncidentId &id, Work &work)
{
    return readOne<Incident>("SELECT data FROM incident WHERE id = ?"_L1, {id.value}, work);
}

std::vector<Run> readRunsOf(const IncidentId &incident, Work &work)
{
    return readAll<Run>("SELECT data FROM run WHERE incident = ? ORDER BY id"_L1, {incident.value}, work);
}

std::optional<Run> readRun(const RunId &id, Work &work)
{
    return readOne<Run>("SELECT data FROM run WHERE id = ?"_L1, {id.value}, work);
}

std::vector<ActivityRow> readActivity(const ActivityFilter &filter, Work &work)
{
    std::vector<ActivityEntry> entries;
    const auto take = [&entries](const QSqlQuery &row) {
        ActivityEntry &entry = entries.emplace_back();
        entry.row.sequence = row.value(0).toLongLong();
        entry.row.at = timeFromMs(row.value(1).toLongLong());
        entry.row.note = row.value(2).toString();
        entry.kind = row.value(3).toString();
        entry.ref = row.value(4).toLongLong();
    };
    // Three statements instead of one with OR, so that each walks its own index.
    const qint64 before = filter.before > 0 ? filter.before : kNewest;
    if (filter.incident)
        work.each("SELECT sequence, at, note, kind, ref FROM activity WHERE incident = ? AND sequence < ?"
                  " ORDER BY sequence DESC LIMIT ?"_L1,
                  {filter.incident->value, before, filter.limit},
                  take);
    else if (filter.monitor)
        work.each("SELECT sequence, at, note, kind, ref FROM activity WHERE monitor = ? AND sequence < ?"
                  " ORDER BY sequence DESC LIMIT ?"_L1,
                  {numberOf(*filter.monitor, work), before, filter.limit},
                  take);
    else
        work.each(
            "SELECT sequence, at, note, kind, ref FROM activity WHERE sequence < ? ORDER BY sequence DESC LIMIT ?"_L1,
            {before, filter.limit},
            take);
    std::vector<ActivityRow> rows;
    for (ActivityEntry &entry : entries) {
        fill(entry, work);
        rows.push_back(std::move(entry.row));
    }
    return rows;
}

std::vector<JournalEntry> readJournal(TimePoint from, TimePoint to, Work &work)
{
    std::vector<JournalEntry> entries;
    work.each(
        "SELECT sequence, at, data FROM journal WHERE at >= ? AND at < ? ORDER BY sequence"_L1,
        {msOf(from), msOf(to)},
        [&entries](const QSqlQuery &row) {
            entries.push_back({row.value(0).toLongLong(), timeFromMs(row.value(1).toLongLong()), jsonIn(row.value(2))});
        });
    return entries;
}

QByteArray readSetAt(TimePoint at, Work &work)
{
    return work.value("SELECT yaml FROM set_version WHERE at <= ? ORDER BY at DESC, number DESC LIMIT 1"_L1, {msOf(at)})
        .toByteArray();
}

} // namespace salve
