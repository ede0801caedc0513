// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/state.h"

/// A run as people read it, in the window and on the command line: who started it, what its outcome means, and why it
/// has its verdict.
namespace salve {

QString startText(const Run &run);
QString meaningOf(RunOutcome outcome);
/// "The check at 12:03:05 was up, 5 s after the outcome."; empty for what tells.
QString verdictText(const Run &run);

/// Behind the outcome of a run that acts lie the looks that judge it, up to this moment; none where nothing is judged.
bool isJudgedByLooks(const Run &run);
TimePoint lastLookBehind(const Run &run, TimePoint now);

} // namespace salve
