// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"
#include "cli/event_printer.h"
#include "session/drill_watch.h"

namespace salve::cli {

/// A failure made on purpose, on the command line: what happens meanwhile, a line each, and at last what became of it.
class DrillReport : public QObject
{
    Q_OBJECT
public:
    DrillReport(Context &context, Done done, Session &session, DrillCourse plan);

    void begin();

private:
    void takeSnapshot(const Snapshot &snapshot);
    void tellEnd();
    void print(const QString &word, const QString &sentence);

    Context &m_context;
    Done m_done;
    Session &m_session;
    SystemClock m_clock;
    EventPrinter m_printer;
    DrillWatch m_watch;
    bool m_isBegun{false};
};

} // namespace salve::cli
