// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"

#include <array>

namespace salve {

/// What a reaction does to the world.
enum class Effect { Tells, Repairs, Destroys };
template<>
struct Words<Effect>
{
    static constexpr std::array list{"tells", "repairs", "destroys"};
};

/// What the action itself says.
enum class RunOutcome {
    Succeeded, ///< its answer proves it done
    Delivered, ///< somebody accepted it; no more is known
    Failed,    ///< it ran and said no
    Rejected,  ///< refused; will not work as it stands
    NotRun,    ///< certainly not executed now
    Unknown    ///< may have happened
};
template<>
struct Words<RunOutcome>
{
    static constexpr std::array list{"succeeded", "delivered", "failed", "rejected", "not-run", "unknown"};
};

/// What the monitor says about a run.
enum class Verdict { Pending, Repaired, NoEffect, Unproven, Worse, Relapsed, Unobserved };
template<>
struct Words<Verdict>
{
    static constexpr std::array list{"pending", "repaired", "no-effect", "unproven", "worse", "relapsed", "unobserved"};
};

} // namespace salve
