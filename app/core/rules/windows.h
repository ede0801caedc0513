// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model.h"

namespace salve::rules {

/// Whether a moment lies in a window, and when that changes next.
struct WindowState
{
    bool isInside{false};
    TimePoint until{kNever}; ///< kNever: it never changes again
};

WindowState windowState(const Maintenance &maintenance, TimePoint at);
WindowState quietState(const QuietHours &quiet, TimePoint at);
bool covers(const Maintenance &maintenance, const Monitor &monitor);

} // namespace salve::rules
