// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

namespace salve::rules {

/// Somebody set the clock: cooldowns, repeats, budgets and floods count the time that really passes, whatever it says.
void followClock(Turn &turn, const GapSeen &input);

} // namespace salve::rules
