// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace salve {

/// What the reactions were good for in the time up to now:
/// {from_ms, to_ms, incidents, drills, drills-repaired, avoided, noticed_ms, repaired_ms, runbooks: [line], reactions:
/// [line], recurring: […]}. Incidents that a fire drill made are drills, and nothing else: whoever practises has
/// neither repaired more nor slept better. A line is {id, runs, repaired, no-effect, unproven, worse, relapsed,
/// unobserved, pending, would-run, repaired_ms}. `avoided` counts incidents that were repaired and of which nobody was
/// told; noticed_ms and repaired_ms are the medians of how long after the first failing check an incident was opened,
/// and proven to be repaired (absent without any). What recurs is {monitor, cause, times, this-week, last_ms,
/// repaired-by: [{reaction, times}], sentence}, most often first: "web: refused, 5th time this week, repaired by
/// restart-nginx (4)".
Result<QJsonObject> reportOf(Store &store, TimePoint since, TimePoint now);

} // namespace salve
