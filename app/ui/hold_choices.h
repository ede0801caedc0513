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
/// How long this installation acts in the place of another: 1 h, 4 h, until tomorrow, a week, which is the longest.
std::vector<HoldChoice> takeOverChoices(TimePoint now);

} // namespace salve
