// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "support/fake_session.h"

namespace salve {

/// What the sample world answers about itself: its set, report, record, proxy, and what it finds when it looks.
void fillSampleUpkeep(FakeSession &session, TimePoint now);

} // namespace salve
