// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/monitor_state.h"
#include "core/state.h"

/// Decisions as people read them, in the window and on the command line: what stops a step, and until when.
namespace salve {

/// "14:05", with the date in front where it is another day than that of `now`.
QString dayTime(TimePoint at, TimePoint now);

/// What ends it, where no clock does: "until it recovers". Empty where there is nothing to wait for.
QString endOf(DecisionCode code);

/// "cooldown until 14:05", "acknowledged by ana, until it recovers"; times of day are those of the day of `at`.
QString guardText(const Decision &decision, TimePoint at);
QString guardText(const rules::Upcoming &step, TimePoint at);

} // namespace salve
