// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace salve {

/// What the reactions were good for: {runbooks: [{id, runs, repaired, no-effect, unproven, worse, relapsed}],
/// reactions: […], avoided: incidents that were repaired and of which nobody was told, recurring: [sentence]}.
Result<QJsonObject> reportSince(Store &store, TimePoint since);

} // namespace salve
