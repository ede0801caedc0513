// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/pending.h"

#include <QCoreApplication>

#include <algorithm>

namespace salve {

namespace {

// One transaction of so many rows takes some 20 ms: who commits meanwhile waits no longer.
constexpr size_t kGroupRows = 2'000;

bool isOnlyResults(const Transaction &t)
{
    return t.journal.empty() && t.monitorStates.empty() && t.transitions.empty() && t.incidents.empty()
           && t.runs.empty() && t.decisions.empty() && t.holds.empty() && t.holdsGone.empty() && t.notes.empty()
           && !t.globals && !t.set && t.remembered.empty() && t.inbox.empty();
}

size_t rowsOf(const Transaction &t)
{
    // Packed results are a tenth of a row.
    return 1 + t.journal.size() + t.monitorStates.size() + t.transitions.size() + t.incidents.size() + t.runs.size()
           + t.decisions.size() + t.results.size() / 10;
}

} // namespace

Result<void> Pending::add(Job job)
{
    if (m_jobs.size() >= kMostJobs) {
        return fail(
            ErrorCode::Refused,
            QCoreApplication::translate(
                "Store", "Too much waits to be written: this change is not kept. Make the disk writable again."));
    }
    m_results += job.transaction.results.size();
    const bool canJoin = m_jobs.size() > m_taken && m_jobs.back()->durability == Durability::Batched
                         && job.durability == Durability::Batched && isOnlyResults(job.transaction)
                         && isOnlyResults(m_jobs.back()->transaction);
    if (canJoin) {
        std::vector<ResultRow> &joined = m_jobs.back()->transaction.results;
        joined.insert(joined.end(), job.transaction.results.begin(), job.transaction.results.end());
    } else {
        m_urgent += job.isUrgent() ? 1 : 0;
        m_jobs.push_back(std::make_shared<Job>(std::move(job)));
    }
    if (m_results > kMostResults)
        dropOldestResults();
    return {};
}

std::vector<JobPtr> Pending::take()
{
    std::vector<JobPtr> taken;
    size_t rows = 0;
    for (const JobPtr &job : m_jobs) {
        if (!taken.empty() && rows + rowsOf(job->transaction) > kGroupRows)
            break;
        rows += rowsOf(job->transaction);
        taken.push_back(job);
    }
    m_taken = taken.size();
    return taken;
}

void Pending::dropTaken()
{
    for (; m_taken > 0; --m_taken) {
        m_results -= m_jobs.front()->transaction.results.size();
        m_urgent -= m_jobs.front()->isUrgent() ? 1 : 0;
        m_jobs.pop_front();
    }
}

void Pending::keepTaken()
{
    for (size_t i = 0; i < m_taken; ++i) {
        m_urgent -= m_jobs[i]->isUrgent() ? 1 : 0;
        m_jobs[i]->isTried = true;
    }
    m_taken = 0;
}

std::vector<ResultRow> Pending::resultsOf(const MonitorId &monitor) const
{
    std::vector<ResultRow> rows;
    for (const JobPtr &job : m_jobs) {
        std::copy_if(job->transaction.results.begin(),
                     job->transaction.results.end(),
                     std::back_inserter(rows),
                     [&monitor](const ResultRow &row) { return row.monitor == monitor; });
    }
    return rows;
}

void Pending::dropOldestResults()
{
    // A tenth at once, so that this is rare. What is being written is left alone.
    size_t toDrop = kMostResults / 10;
    for (size_t i = m_taken; i < m_jobs.size() && toDrop > 0; ++i) {
        std::vector<ResultRow> &rows = m_jobs[i]->transaction.results;
        const size_t dropped = std::min(toDrop, rows.size());
        rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(dropped));
        toDrop -= dropped;
        m_results -= dropped;
        m_lostResults += dropped;
    }
}

} // namespace salve
