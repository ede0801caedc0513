// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <QJsonArray>

namespace salve {

/// The story of an incident in order of time: state changes, decisions, runs with their outcome and verdict, messages,
/// notes. Shape: session/commands.h, query `incident`.
QJsonArray timelineOf(const Incident &incident, const std::vector<Run> &runs, const std::vector<ActivityRow> &activity);

} // namespace salve
