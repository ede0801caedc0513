// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/recording.h"

#include <algorithm>

namespace salve {

namespace {

constexpr int kPage = 1000;
constexpr Millis kStretch = std::chrono::hours{24};

/// A good result as the row of it says; a row keeps no sentence.
rules::Observed observedIn(const ResultRow &row)
{
    rules::Observed seen{row.monitor, row.at, Look::Grid, {}, row.sight, {}};
    seen.result.outcome = row.outcome;
    seen.result.cause = row.cause;
    seen.result.phase = row.phase;
    seen.result.latency = row.latency;
    return seen;
}

bool isOfTheRules(const rules::Input &input)
{
    return std::holds_alternative<rules::Tick>(input) || std::holds_alternative<rules::SetChanged>(input);
}

} // namespace

Result<void> Recording::readPast(TimePoint since, TimePoint now)
{
    return findBeginning(since, now).and_then([this] { return readActivity(m_begin); });
}

Result<void> Recording::findBeginning(TimePoint since, TimePoint now)
{
    m_begin = now;
    for (TimePoint from = since; from < now; from += kStretch) { // a month of it is too much at once
        const Result<std::vector<JournalEntry>> entries = m_store.journal(from, std::min(from + kStretch, now));
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        for (const JournalEntry &entry : *entries) {
            m_begin = std::min(m_begin, entry.at);
            const Result<rules::Input> input = rules::inputFromJournal(entry.input);
            if (const auto *arming = input ? std::get_if<rules::ArmingGiven>(&*input) : nullptr)
                m_armings.push_back(*arming);
        }
    }
    for (const MonitorId &monitor : m_monitors) {
        const Result<std::vector<ResultRow>> rows =
            m_store.rawResults(monitor, since, std::min(since + kStretch, m_begin));
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (!rows->empty())
            m_begin = std::min(m_begin, rows->front().at);
    }
    return {};
}

Result<void> Recording::readActivity(TimePoint since)
{
    ActivityFilter filter;
    filter.limit = kPage;
    for (;;) {
        const Result<std::vector<ActivityRow>> page = m_store.activity(filter);
        if (!page)
            return tl::unexpected<Error>(page.error());
        for (const ActivityRow &row : *page) {
            if (row.decision && row.decision->at >= since)
                m_decisions.push_back(*row.decision);
            if (row.run && row.run->planned >= since)
                m_runs.push_back(*row.run);
        }
        if (static_cast<int>(page->size()) < kPage || page->back().at < since)
            break;
        filter.before = page->back().sequence;
    }
    std::reverse(m_decisions.begin(), m_decisions.end());
    std::reverse(m_runs.begin(), m_runs.end());
    return {};
}

Result<std::vector<Recording::Given>> Recording::read(TimePoint from, TimePoint to)
{
    for (auto &[monitor, results] : m_seen) { // the last one is enough
        if (results.size() > 1)
            results.erase(results.begin(), std::prev(results.end()));
    }
    std::vector<Given> given;
    const Result<std::vector<JournalEntry>> entries = m_store.journal(from, to);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    for (const JournalEntry &entry : *entries)
        readInput(entry, given);
    if (const Result<void> rows = readRows(from, to, given); !rows)
        return tl::unexpected<Error>(rows.error());
    std::stable_sort(given.begin(), given.end(), [](const Given &a, const Given &b) { return a.at < b.at; });
    return given;
}

void Recording::readInput(const JournalEntry &entry, std::vector<Given> &given)
{
    Result<rules::Input> input = rules::inputFromJournal(entry.input);
    if (!input) // of a newer Salve: what it was about cannot be known
        return;
    if (const auto *ended = std::get_if<rules::RunEnded>(&*input)) {
        m_ends[ended->run].push_back(*ended);
    } else if (const auto *seen = std::get_if<rules::Observed>(&*input)) {
        know(*seen);
        if (isRegular(seen->look) || seen->look == Look::ByHand)
            given.push_back({seen->slot, *seen});
    } else if (!isOfTheRules(*input)) {
        given.push_back({rules::timeOf(*input), *input});
    }
}

/// Good results of a monitor that was well are in its rows only.
Result<void> Recording::readRows(TimePoint from, TimePoint to, std::vector<Given> &given)
{
    for (const MonitorId &monitor : m_monitors) {
        const Result<std::vector<ResultRow>> rows = m_store.rawResults(monitor, from, to);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const ResultRow &row : *rows) {
            const Results &known = m_seen[monitor];
            if (known.contains(row.at))
                continue;
            rules::Observed seen = observedIn(row);
            seen.monitor = monitor;
            know(seen);
            given.push_back({seen.slot, std::move(seen)});
        }
    }
    return {};
}

const rules::Observed *Recording::seenAt(const MonitorId &monitor, TimePoint slot) const
{
    const auto results = m_seen.find(monitor);
    if (results == m_seen.end())
        return nullptr;
    const auto after = results->second.upper_bound(slot);
    return after == results->second.begin() ? nullptr : &std::prev(after)->second;
}

const Run *Recording::runAt(const Run &like) const
{
    constexpr Millis kSame = std::chrono::seconds{15}; // a look that came late plans a little later
    const Run *best = nullptr;
    for (const Run &run : m_runs) {
        const bool isSame = run.monitor == like.monitor && run.reaction == like.reaction && run.step == like.step
                            && run.why == like.why && !run.isShadow
                            && std::chrono::abs(run.planned - like.planned) <= kSame;
        if (isSame
            && (best == nullptr
                || std::chrono::abs(run.planned - like.planned) < std::chrono::abs(best->planned - like.planned)))
            best = &run;
    }
    return best;
}

std::vector<rules::RunEnded> Recording::endsOf(RunId run) const
{
    const auto ends = m_ends.find(run);
    return ends == m_ends.end() ? std::vector<rules::RunEnded>{} : ends->second;
}

std::optional<MonitorId> Recording::monitorOf(IncidentId incident) const
{
    const Result<Incident> found = m_store.incident(incident);
    return found ? std::optional(found->monitor) : std::nullopt;
}

const Run *Recording::run(RunId id) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [id](const Run &run) { return run.id == id; });
    return found == m_runs.end() ? nullptr : &*found;
}

} // namespace salve
