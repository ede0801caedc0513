// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules.h"
#include "core/text_template.h"

namespace salve {

/// What the rules must know of a set beyond the set itself, worked out of the kinds.
struct SetFacts
{
    QHash<QPair<ReactionId, MonitorId>, rules::ReactionFacts> facts;
    QHash<MonitorId, QString> targetHashes;
};

/// Facts for every reaction that a runbook or a tell can run for a monitor, and for every reaction by itself.
SetFacts factsOf(const MonitorSet &set, const Kinds &kinds, const QString &installation);

/// The names that are known of a monitor whatever happens to it: its own, and the installation's. Those of an event
/// stay as they are written.
TemplateVariables standingVariables(const Monitor *monitor, const Kinds &kinds, const QString &installation);

} // namespace salve
