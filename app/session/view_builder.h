// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/engine.h"
#include "session/views.h"

namespace salve {

/// The last preflight of each reaction; the engine's thread keeps it.
using PreflightReports = QHash<ReactionId, PreflightReport>;
/// Share of the last 24 h that each monitor was up, asked of the store now and then.
using Uptimes = QHash<MonitorId, std::optional<double>>;

// What the engine knows, as views. All of them are called in the engine's thread.
MonitorView monitorViewOf(const Engine &engine, const Monitor &monitor, const Uptimes &uptimes);
ReactionView reactionViewOf(const Engine &engine, const Reaction &reaction, const PreflightReports &preflights);
RunbookView runbookViewOf(const Engine &engine, const Runbook &runbook);
/// What the engine does not know of itself.
struct Surroundings
{
    QStringList storeTrouble;
    QString listensAt;
    QString intakeTrouble;
    QString proxyTrouble;
};
AutomationView
automationViewOf(const Engine &engine, const PreflightReports &preflights, const Surroundings &surroundings);

/// "after 5 min down, run highstate-db, every 5 min, at most 12 times in 1 h"
QString sentenceOf(const Step &step);

} // namespace salve
