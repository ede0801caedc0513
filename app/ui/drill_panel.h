// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

namespace salve {

class Workbench;

/// A failure of this monitor from end to end, above the pages: played, or for real when it was asked twice.
void askForDrill(Workbench &bench, const MonitorId &monitor);

} // namespace salve
