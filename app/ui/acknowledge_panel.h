// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <vector>

namespace salve {

class Workbench;

/// Asks in a bar for a comment and for what comes afterwards, then acknowledges. Enter is enough.
void askToAcknowledge(Workbench &bench, const std::vector<IncidentId> &incidents);

} // namespace salve
