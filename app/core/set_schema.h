// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/model.h"
#include "core/schema.h"

namespace salve {

/// The declared fields of each part of a set. Of monitors and reactions these are the common ones; the settings of
/// their kind stand beside them in the same map.
const Schema<Team> &teamSchema();
const Schema<Intake> &intakeSchema();
const Schema<Timing> &timingSchema();
const Schema<Monitor> &monitorSchema();
const Schema<Reaction> &reactionSchema();
const Schema<Step> &stepSchema();
const Schema<Runbook> &runbookSchema();
const Schema<Tell> &tellSchema();
const Schema<Maintenance> &maintenanceSchema();
const Schema<Limit> &limitSchema();

/// What reading found. With an error among the problems the set is empty: nothing is taken over by halves.
struct SetReading
{
    MonitorSet set;
    Problems problems;
};

/// Reads YAML or JSON and reports everything that is wrong at once, with its line.
SetReading readSet(const QByteArray &yamlOrJson, const Kinds &kinds);
SetReading readSet(const Node &root, const Kinds &kinds);

/// YAML that reads back equal, in the order and the words in which people write sets.
QByteArray writeSet(const MonitorSet &set, const Kinds &kinds);
/// One monitor or reaction as it stands in a set: common fields and settings in one map.
Node nodeOfMonitor(const Monitor &monitor, const Kinds &kinds);
Node nodeOfReaction(const Reaction &reaction, const Kinds &kinds);

/// JSON Schema (draft 2020-12) of a set file, for editors.
QJsonObject setJsonSchema(const Kinds &kinds);

/// The id of a step that was given none: `<run>@<when>[@<after>]`.
StepId defaultStepId(const Step &step);

/// As the reaction says, else as its kind does; a kind that is not known repairs.
Effect effectOf(const Reaction &reaction, const Kinds &kinds);
Millis takesUpTo(const Reaction &reaction, const Kinds &kinds);

} // namespace salve
