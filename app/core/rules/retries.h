// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/event_use.h"

/// Outcomes of runs that act, and approvals.
namespace salve::rules {

void endRun(Turn &turn, const RunEnded &input);
/// Time to try again what was not run, to give it up, or to give up waiting for an approval.
void wakeRun(Turn &turn, Run &run);
/// It need not wait for its next try.
void endWait(Turn &turn, const WaitEnded &input);
void answerApproval(Turn &turn, const ApprovalGiven &input);
/// Is what this run would do now still what somebody was asked about?
bool isAsAsked(const Run &run, const ReactionFacts &facts, const Aim &aim);
/// What is asked about has changed: the question is void, and is asked anew where it still is one.
void withdrawQuestion(Turn &turn, Run &run);

} // namespace salve::rules
