// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shown_state.h"

#include <QString>

namespace salve {

/// What the tray shows: the worst state that nobody has acknowledged, and how many are in it.
struct TrayState
{
    StateShape shape{StateShape::Unobserved};
    int count{0};
    QString toolTip;
    bool operator==(const TrayState &) const = default;
};

enum class Link { Live, Lost };

/// Never Up while anything is wrong, unseen, or would fail when it is needed.
TrayState trayStateOf(const StateCounts &counts, const AutomationView &automation, Link link);

} // namespace salve
