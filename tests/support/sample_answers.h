// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"
#include "support/fake_session.h"

namespace salve {

std::vector<Incident> sampleIncidents(TimePoint now);
/// What the sample world answers to questions: a story, a history, a preflight.
void fillSampleAnswers(FakeSession &session, TimePoint now);

} // namespace salve
