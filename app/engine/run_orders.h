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

/// What the last accepted message of the same outage to the same channel remembered; empty: there is none.
QJsonObject earlierOf(const rules::World &world, const Run &run, const std::map<RunId, QJsonObject> &remembered);

/// The order for a run, with every name filled in; the error says which setting could not be.
Result<RunOrder> orderOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now);

} // namespace salve
