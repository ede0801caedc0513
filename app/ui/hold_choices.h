// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QString>

#include <vector>

namespace salve {

struct HoldChoice
{
    QString title;
    TimePoint until; ///< kNever: until somebody releases it
};

/// How long automation is held: 15 min, 1 h, until tomorrow, until somebody releases it.
std::vector<HoldChoice> holdChoices(TimePoint now);

} // namespace salve
