// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/advance.h"
#include "core/rules/world_data.h"

/// What the monitor says about runs. Verification always ends.
namespace salve::rules {

void judge(Turn &turn, Run &run, Verdict verdict);
/// Another run of the incident starts: those before it had no effect.
void supersede(Turn &turn, Watched &one, RunId except, bool isShadow);
/// Re-checks, the end of verification, a gap in looking. Before the next rung is planned.
void judgeByResult(Turn &turn, Watched &one, const Observed &seen, const Advanced &advanced);
void judgeUnseen(Turn &turn, Watched &one);
/// The monitor is Up: repaired, or it recovered before the outcome.
void judgeRecovered(Turn &turn, Watched &one, const Incident &incident, RunId reChecked);
/// It is down again: what was called repaired was not.
void judgeRelapsed(Turn &turn, Watched &one, const Incident &incident);
/// It went hard Down: a run that hit its host, or its own, may have made it so.
void judgeWorse(Turn &turn, Watched &one, const Transition &transition, TimePoint upSince);

} // namespace salve::rules
