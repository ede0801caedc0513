// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

/// Outcomes of runs that act, and approvals.
namespace salve::rules {

void endRun(Turn &turn, const RunEnded &input);
/// Time to try again what was not run, to give it up, or to give up waiting for an approval.
void wakeRun(Turn &turn, Run &run);
void answerApproval(Turn &turn, const ApprovalGiven &input);

} // namespace salve::rules
