// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/print.h"
#include "session/views.h"

#include <map>

namespace salve::cli {

/// Prints what happens, a line each: transitions, decisions, runs and verdicts. With --json as the events that scripts
/// read:
/// {"t", "at", "event", "monitor", "reaction", "outcome", "reason"}.
class EventPrinter
{
public:
    explicit EventPrinter(Context &context) : m_context(context) {}
    /// What is known at the beginning is no news.
    void begin(const Snapshot &snapshot);
    void print(const Batch &batch);

private:
    struct Event
    {
        TimePoint at;
        QString event;
        QString monitor;
        QString reaction;
        QString outcome;
        QString reason;
    };
    void addRun(const Run &run, std::vector<Event> &events);
    void addIncident(const Incident &incident, std::vector<Event> &events);
    void print(const Event &event);

    Context &m_context;
    TimePoint m_startedAt;
    std::map<RunId, Run> m_runs;
    std::map<IncidentId, IncidentEnd> m_incidents;
};

} // namespace salve::cli
