// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <deque>
#include <memory>

namespace salve {

/// A transaction on its way to the disk.
struct Job
{
    Transaction transaction;
    Durability durability{Durability::Batched};
    TimePoint now;       ///< when it was handed over
    quint64 ticket{0};   ///< of its answer
    bool isTried{false}; ///< the disk refused it once: the answer is given, nobody waits any more

    bool isUrgent() const { return durability == Durability::Full && !isTried; }
};
using JobPtr = std::shared_ptr<Job>;

/// What is not on disk yet, in order. Not synchronised: its owner locks.
class Pending
{
public:
    /// How much is kept while the disk refuses: 64 MB of results, and beside them so many changes.
    static constexpr size_t kMostResults = 400'000;
    static constexpr size_t kMostJobs = 50'000;

    /// Quiet results join those before them. Refused when too much waits already.
    Result<void> add(Job job);
    /// The first jobs, to be written together; they stay until dropped, and nothing joins them any more.
    std::vector<JobPtr> take();
    /// The jobs that take() gave: on disk, or never to be.
    void dropTaken();
    /// They could not be written: they stay first in line, and are not urgent any more.
    void keepTaken();

    bool isEmpty() const { return m_jobs.empty(); }
    bool isUrgent() const { return m_urgent > 0; }
    size_t results() const { return m_results; }
    /// Oldest results that had to go because too many waited.
    size_t lostResults() const { return m_lostResults; }
    std::vector<ResultRow> resultsOf(const MonitorId &monitor) const;

private:
    void dropOldestResults();

    std::deque<JobPtr> m_jobs;
    size_t m_taken{0};
    size_t m_results{0};
    size_t m_lostResults{0};
    size_t m_urgent{0};
};

} // namespace salve
