// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/text_template.h"
#include "core/world.h"
#include "engine/reaction_runner.h"

namespace salve {

/// What is known at the moment of a run, for the names that may stand in its settings.
TemplateVariables variablesOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now);
/// "restart-nginx at 12:05: succeeded, no effect; …", or that nothing was tried.
QString triedText(const rules::World &world, IncidentId incident);
/// "Shop is down since 12:04: refused on port 443."
QString incidentSentence(const rules::World &world, const Incident &incident);

/// The order for a run, with every name filled in; the error says which setting could not be.
Result<RunOrder> orderOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now);

} // namespace salve
