// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/views.h"
#include "store/store.h"

#include <QJsonArray>

namespace salve {

/// The story of an incident in order of time: state changes, decisions, runs with their outcome and verdict, messages,
/// notes. Shape: session/commands.h, query `incident`.
QJsonArray timelineOf(const Incident &incident, const std::vector<Run> &runs, const std::vector<ActivityRow> &activity);

/// The looks that judged a run: those behind its outcome, up to the one that gave the verdict. Of many the first and
/// the last ones.
std::vector<Beat> looksBehind(Store &store, const Run &run, TimePoint now);
/// Of the newest runs that acted: [{run, looks: [Beat]}].
QJsonArray proofsOf(Store &store, const std::vector<Run> &runs, TimePoint now);

} // namespace salve
