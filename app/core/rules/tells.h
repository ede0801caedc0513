// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/guards.h"

/// Messages to people. They pass every repair guard; what stops them is here.
namespace salve::rules {

/// The set's tells and the telling steps of the runbook, for an open incident.
void planTells(Turn &turn, Watched &one);
/// A message apart from the tells, to the first channel of the set, once in an outage for each key.
void note(Turn &turn, Watched &one, const QString &key, const QString &text);
inline void tellOnce(Turn &turn, Watched &one, const QString &key, const QString &text)
{
    note(turn, one, key, text);
}
/// Automation that would fail says so before it is needed: once, for a reaction of an armed runbook, until it would
/// work again.
void tellOfPreflight(Turn &turn, const PreflightSeen &input);
/// Once until the budget has room again.
void tellOfBudget(Turn &turn, Watched &one, const Stop &stop);
/// To the channels that had accepted a problem message of the incident.
void tellRecovered(Turn &turn, Watched &one, Incident &incident);
void tellStep(Turn &turn, Watched &one, const Rung &rung, const QString &reason);
/// Makes the run that waits for a person, and asks them.
Run &askApproval(Turn &turn, Attempt &attempt);

void endTell(Turn &turn, Run &run, const RunEnded &input);
void wakeTell(Turn &turn, Run &run);
/// One message that names all that a flood limit held back.
void sendDigests(Turn &turn);
/// Sends one that says that it is a test, past everything that may stop a message.
void testTell(Turn &turn, const TellTested &input);

/// A message that was sent because another channel did not accept it.
bool isNextChannel(const Run &run);

} // namespace salve::rules
