// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model.h"
#include "core/recurrence.h"

namespace salve::rules {

/// Whether a moment lies in a window, and when that changes next.
struct WindowState
{
    bool isInside{false};
    TimePoint until{kNever}; ///< kNever: it never changes again
    TimePoint since{};       ///< where it is inside: when it began
};

WindowState windowState(const Maintenance &maintenance, TimePoint at);
/// Those that end after `at`, at most `count`, in the order in which they begin.
std::vector<Occurrence> occurrencesOf(const Maintenance &maintenance, TimePoint at, int count);
WindowState quietState(const QuietHours &quiet, TimePoint at);
/// The moment of a time of day, where this computer is: that which the clocks skip comes an hour later.
TimePoint momentHere(QDate day, QTime time);
QDate dayHere(TimePoint at);
bool covers(const Maintenance &maintenance, const Monitor &monitor);

} // namespace salve::rules
