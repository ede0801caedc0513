// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

namespace salve::rules {

/// After five runs of a runbook in a row without a proven repair it disarms itself, and says so. All runs of one step
/// in one incident count once; unproven ones do not count.
void countForDisarm(Turn &turn, const Run &run, Verdict before);

} // namespace salve::rules
