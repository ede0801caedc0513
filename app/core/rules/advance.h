// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model.h"
#include "core/rules.h"
#include "core/rules/monitor_state.h"

namespace salve::rules {

/// Ok results since the target last changed that prove that a monitor can be up at all.
constexpr int kSeenUp = 3;

/// What one result did to one monitor.
struct Advanced
{
    bool isDropped{false};      ///< older than the state
    bool isBlind{false};        ///< not seen, or the first result after a gap in looking
    bool isChanged{false};      ///< more than "last seen" moved
    bool startedFailing{false}; ///< the first failing result of a streak
    std::optional<Transition> transition;
};

inline bool isFailure(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Warning || outcome == CheckOutcome::Critical;
}
inline bool isTroubled(MonitorWord word)
{
    return word == MonitorWord::Down || word == MonitorWord::Degraded || word == MonitorWord::Unknown;
}
/// Up < Unknown < Degraded < Down
int gravity(MonitorWord word);

/// Streaks, soft and hard state, flapping, blindness and thaw of one monitor; no other monitor, no runbook.
Advanced advance(MonitorState &state, const Timing &timing, const Observed &seen);

/// We did not look: counting starts again, and nothing is due before a fresh check and new failing results.
void goBlind(MonitorState &state);
/// Something that stopped automation has ended, and the result at `at` is the fresh check.
void beginThaw(MonitorState &state, const Timing &timing, TimePoint at, const QString &ended);
std::optional<Transition> moveTo(MonitorState &state, MonitorWord word, TimePoint at, const QString &reason);

} // namespace salve::rules
