// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

namespace salve::rules {

/// The straight line of one result: state, incident, verdicts, next rung, messages.
void observe(Turn &turn, const Observed &input);
/// Respects stop-all and holds, and counts in budgets.
void runByHand(Turn &turn, const RunByHand &input);

} // namespace salve::rules
