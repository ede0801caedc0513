// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/views.h"

namespace salve {

class Workbench;

/// Asks in a bar what is held (the host of this monitor, itself, one of its tags, everything), why and for how long.
void askForHold(Workbench &bench, const MonitorView &monitor);

} // namespace salve
