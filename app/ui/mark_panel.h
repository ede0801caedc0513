// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/views.h"

namespace salve {

class Workbench;

/// Asks in a bar why and for how long a monitor counts as up or down whatever its checks say, and whether its runbook
/// runs.
void askForMark(Workbench &bench, const MonitorView &monitor, MonitorWord state);

} // namespace salve
