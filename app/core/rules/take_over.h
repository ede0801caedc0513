// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

/// Acting for the set although it names another installation. The other one cannot know: so everybody is told.
namespace salve::rules {

void takeOver(Turn &turn, const TakeOverGiven &input);
/// Ends a take-over whose time is over, or that the set no longer needs.
void settleTakeOver(Turn &turn);

} // namespace salve::rules
