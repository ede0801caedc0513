// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <utility>
#include <vector>

namespace salve {

class Work;

/// The hard states of one monitor over time, as its transitions tell them.
class StateLine
{
public:
    /// Those that hold in [from, to).
    static StateLine load(qint64 monitor, TimePoint from, TimePoint to, Work &work);

    /// In order of time.
    void add(TimePoint since, MonitorWord state) { m_changes.emplace_back(since, state); }
    /// Where no transition speaks, the outcome of the result does.
    MonitorWord at(const ResultRow &row) const;

private:
    std::vector<std::pair<TimePoint, MonitorWord>> m_changes;
};

} // namespace salve
