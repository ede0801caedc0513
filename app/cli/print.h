// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli.h"
#include "session/views.h"

namespace salve::cli {

/// "line 12, column 5: monitors.shop.url: …"
QString problemLine(const QJsonObject &problem);
/// Where a monitor is called, each form with its meaning, and what to do at the sender.
void printCalling(Context &context, const QJsonObject &calling);
/// One line per reaction; the exit code is that of the worst light.
int printPreflight(Context &context, const QJsonArray &reports);
/// Lines of columns, each as wide as its widest cell; the last one is not padded.
void printTable(QTextStream &out, const QStringList &head, const std::vector<QStringList> &rows);
/// "Down (held)", "Up": the state word and its overlays.
QString stateText(const MonitorView &monitor);
/// Worst state of the monitors as an exit code: Up 0, Degraded 1, Down 2, else 3.
int exitCodeOf(const MonitorView &monitor);
/// The graver of two exit codes: 2, then 3, then 1, then 0.
int worse(int a, int b);
/// "12:05:07" in the local zone, with the date when it is not `today`.
QString momentText(TimePoint at, TimePoint today);
/// ISO 8601; a dash for what was not yet.
QString instantText(TimePoint at);
QString capitalized(QLatin1StringView word);

} // namespace salve::cli
