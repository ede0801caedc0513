// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

namespace salve::rules {

/// Opens, re-opens, changes or closes the incident as the hard state says.
void followTransition(Turn &turn, Watched &one, const Transition &transition, TimePoint upSince, RunId reChecked);
void closeIncident(Turn &turn, Watched &one, IncidentEnd end);

} // namespace salve::rules
