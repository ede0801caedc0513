// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"
#include "cli/event_printer.h"
#include "session/session.h"

#include <QTimer>

#include <set>

namespace salve::cli {

/// A failure made on purpose: breaks what the monitor watches, and watches until it is repaired or time is over.
class DrillWatch : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        MonitorId monitor;
        ReactionId breaker;
        Millis within;
    };
    DrillWatch(Context &context, Done done, Session &session, Plan plan);

    void begin();

private:
    void takeSnapshot(const Snapshot &snapshot);
    void breakIt();
    void take(const Batch &batch);
    void takeRun(const Run &run);
    void timeIsOver();
    void tellEnd();
    void end(int code, const QString &word, const QString &sentence);

    Context &m_context;
    Done m_done;
    Session &m_session;
    const Plan m_plan;
    EventPrinter m_printer;
    QTimer m_limit;
    bool m_isBroken{false};
    bool m_isOver{false};
    TimePoint m_brokenAt;
    std::optional<Incident> m_incident;
    ReactionId m_repairedBy;
    std::set<RunId> m_open; ///< repairs without a verdict
};

} // namespace salve::cli
