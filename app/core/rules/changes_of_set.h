// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

namespace salve::rules {

/// Edits keep state; what is gone or paused ends its incident; changed runbooks and reactions fall back to shadow mode.
void changeSet(Turn &turn, const SetChanged &input);

/// What is stored apart from monitors, incidents, runs, decisions and holds.
QJsonObject globalsOf(const WorldData &d);
void recallGlobals(WorldData &d, const QJsonObject &json);

} // namespace salve::rules
