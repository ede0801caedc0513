// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/set_facts.h"
#include "store/store.h"

namespace salve {

/// What would have happened with another set: what was asked.
struct WhatIf
{
    MonitorSetPtr set; ///< as changed
    SetFacts facts;    ///< of it
    QString installation;
    TimePoint since;
    TimePoint now;
    RunbookId runbook;            ///< empty: all
    std::vector<RunbookId> armed; ///< now, in the set that runs
    std::vector<RunbookId> known; ///< in the set that runs; others are taken for armed
    std::vector<Hold> holds;      ///< now
    const Kinds *kinds{nullptr};
    Services *services{nullptr}; ///< for what acts inside, which touches none of them
};

/// Replays what was seen and what people did since then through the rules with the other set, and puts what they decide
/// beside what was really decided; the shape is queries::kReplay's. Reads only. What a check saw stays what it saw: of
/// a reaction that did not really run it is assumed that it was delivered, and changed nothing but Salve itself.
Result<QJsonObject> whatWouldHaveHappened(Store &store, const WhatIf &asked);

} // namespace salve
