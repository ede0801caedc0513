// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/disarm.h"

#include "core/rule_words.h"
#include "core/rules/tells.h"

#include <algorithm>

namespace salve::rules {

namespace {
constexpr size_t kInARow = 5;

bool isFailure(Verdict verdict)
{
    return verdict == Verdict::NoEffect || verdict == Verdict::Worse || verdict == Verdict::Relapsed;
}
} // namespace

void countForDisarm(Turn &turn, const Run &run, Verdict before)
{
    if (run.isShadow || run.runbook.isEmpty() || run.step.isEmpty())
        return;
    const auto it = turn.d.arming.find(run.runbook);
    if (it == turn.d.arming.end())
        return;
    const std::pair<IncidentId, StepId> entry{run.incident, run.step};
    if (run.verdict == Verdict::Repaired) {
        it->unproven.clear();
        return;
    }
    if (!isFailure(run.verdict)) {
        if (isFailure(before)) // amended: it was neither proof nor failure
            std::erase(it->unproven, entry);
        return;
    }
    if (std::find(it->unproven.begin(), it->unproven.end(), entry) == it->unproven.end())
        it->unproven.push_back(entry);
    if (it->unproven.size() < kInARow || !it->isArmed)
        return;
    it->isArmed = false;
    it->unproven.clear();
    it->disarmedBecause = said("5 runs in a row without a proven repair");
    turn.changes.armings.push_back(run.runbook);
    if (Watched *one = turn.d.find(run.monitor); one != nullptr)
        note(turn,
             *one,
             QStringLiteral("disarmed"),
             said("The runbook %1 has disarmed itself: %2.").arg(run.runbook.value, it->disarmedBecause));
}

} // namespace salve::rules
