// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace salve {

class Work;

/// What the engine, the lists and the reports read. All of it within the one snapshot that the work sees.
StoredWorld readWorld(TimePoint now, Work &work);
std::vector<Incident> readIncidents(const IncidentFilter &filter, Work &work);
std::optional<Incident> readIncident(const IncidentId &id, Work &work);
std::vector<Run> readRunsOf(const IncidentId &incident, Work &work);
std::optional<Run> readRun(const RunId &id, Work &work);
std::vector<ActivityRow> readActivity(const ActivityFilter &filter, Work &work);
std::vector<JournalEntry> readJournal(TimePoint from, TimePoint to, Work &work);
/// Empty when there was no set yet.
QByteArray readSetAt(TimePoint at, Work &work);

} // namespace salve
