// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules.h"
#include "store/store.h"

#include <map>

namespace salve {

/// What really happened from some time on, as a replay needs it: what was seen and given, day by day, and what was
/// decided and run. Reads the store.
class Recording
{
public:
    /// A moment, and what was given then; in the order in which it came.
    struct Given
    {
        TimePoint at;
        rules::Input input;
    };
    using Results = std::map<TimePoint, rules::Observed>;

    Recording(Store &store, std::vector<MonitorId> monitors) : m_store(store), m_monitors(std::move(monitors)) {}

    /// Decisions, runs, and what was armed, since then; `begin` is when what is known begins.
    Result<void> readPast(TimePoint since, TimePoint now);
    TimePoint begin() const { return m_begin; }
    /// What a person, a clock or the grid gave in this stretch; the last results of the one before stay known.
    Result<std::vector<Given>> read(TimePoint from, TimePoint to);
    /// What a look at this time saw, or would have: the result of that very slot, else the last one before.
    const rules::Observed *seenAt(const MonitorId &monitor, TimePoint slot) const;
    /// The real run that was planned for this step then; null when there was none.
    const Run *runAt(const Run &like) const;
    /// How the tries of a real run ended, in order.
    std::vector<rules::RunEnded> endsOf(RunId run) const;
    const std::vector<Decision> &decisions() const { return m_decisions; }
    const std::vector<Run> &runs() const { return m_runs; }
    const std::vector<rules::ArmingGiven> &armings() const { return m_armings; }
    std::optional<MonitorId> monitorOf(IncidentId incident) const;
    const Run *run(RunId id) const;

private:
    void know(const rules::Observed &seen) { m_seen[seen.monitor].insert_or_assign(seen.slot, seen); }
    Result<void> readActivity(TimePoint since);
    Result<void> findBeginning(TimePoint since, TimePoint now);
    Result<void> readRows(TimePoint from, TimePoint to, std::vector<Given> &given);
    void readInput(const JournalEntry &entry, std::vector<Given> &given);

    Store &m_store;
    std::vector<MonitorId> m_monitors;
    std::map<MonitorId, Results> m_seen;
    std::map<RunId, std::vector<rules::RunEnded>> m_ends;
    std::vector<Decision> m_decisions; ///< oldest first
    std::vector<Run> m_runs;
    std::vector<rules::ArmingGiven> m_armings; ///< oldest first
    TimePoint m_begin;
};

} // namespace salve
