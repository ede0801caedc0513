// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"

namespace salve {

/// What a cause means, where to look first, and what usually repairs it; translated sentences for the help and
/// `salvectl explain`.
struct Explanation
{
    QString meaning;
    QString look;
    QString repair;
};

Explanation explanationOf(Cause cause);

} // namespace salve
