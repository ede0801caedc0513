// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "fake_session.h"

namespace salve {

/// A small shop on a bad afternoon: every state, an incident half way through its ladder, a year of history. The same
/// each time.
void fillSampleWorld(FakeSession &session, TimePoint now);

/// A monitor that is Up and has nothing to say.
MonitorView sampleMonitor(const QString &id, const QString &name);

} // namespace salve
