// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/monitor_state.h"

namespace salve {

/// Is all as it should be with a monitor, so that of its next good result only the time would be news? Such results are
/// not stored with its state.
bool isWell(const rules::MonitorState &state);

/// What isWell() left out, made up for at a start: while Salve lived, a monitor that was well was seen at each of its
/// slots.
void catchUp(rules::MonitorState &state, Millis every, TimePoint livedUntil);

} // namespace salve
