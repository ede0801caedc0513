// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/wellness.h"

#include "engine/due_queue.h"

namespace salve {

bool isWell(const rules::MonitorState &state)
{
    return state.word == MonitorWord::Up && state.sight == Sight::Seen && state.outcome == CheckOutcome::Ok
           && state.streak.empty() && state.unknowns == 0 && state.incident.isNull() && !state.thaw && !state.mark
           && !state.isBlind;
}

void catchUp(rules::MonitorState &state, Millis every, TimePoint livedUntil)
{
    if (!isWell(state))
        return;
    const TimePoint last = slotAfter(state.monitor, every, livedUntil) - every;
    state.lastGrid = std::max(state.lastGrid, last);
    state.lastSlot = std::max(state.lastSlot, last);
    state.lastUp = std::max(state.lastUp, last);
}

} // namespace salve
