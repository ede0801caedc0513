// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

/// The receipt of the day: that all is well is worth a message, too, since silence may have another reason.
namespace salve::rules {

/// Sends it when its time has come, once a day, to the first channel of the set.
void sendReceipt(Turn &turn);
void countUnwatched(WorldData &d, TimePoint from, TimePoint to);

} // namespace salve::rules
