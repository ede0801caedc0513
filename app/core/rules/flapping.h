// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

namespace salve::rules {

/// Share in percent of changes among the last 20 results, newer ones weighing more. Bit 0 of `history` is the newest.
double flappingPercent(int history);
int withResult(int history, bool isChange);
/// Two thresholds, so that flapping itself does not flap.
bool isFlapping(bool wasFlapping, int history);

} // namespace salve::rules
