// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "sim.h"

namespace salve::testing {

/// Watches a simulated world and counts for itself, from inputs and starts alone, what the rules must never do.
class Oracle
{
public:
    void watch(const Sim &sim, const rules::Input &input, const rules::Changes &changes);
    /// After everything is mended and quiet.
    void finish(const Sim &sim);
    const QStringList &complaints() const { return m_complaints; }

private:
    struct Start
    {
        Run run;
        TimePoint at; ///< as if nobody had ever set the clock
        bool isSpent{true};
    };
    void complain(const Run &run, const QString &what);
    void hear(const Sim &sim, const rules::Input &input);
    void judgeStart(const Sim &sim, const Run &run);
    void judgeBudgets(const Sim &sim, const Run &run);
    void judgeDecisions(const rules::Changes &changes);
    int spent(TimePoint at, Millis window, const std::function<int(const Run &)> &weight) const;

    std::map<RunId, Start> m_starts; ///< the last start of each run
    std::vector<Hold> m_holds;
    std::set<IncidentId> m_acknowledged;
    std::vector<TimePoint> m_gaps;
    Millis m_clockSet{0}; ///< by how much, all in all
    QStringList m_complaints;
};

} // namespace salve::testing
