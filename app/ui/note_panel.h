// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <functional>

namespace salve {

class Workbench;

/// Asks in a bar for a note and writes it into the story of an incident; `written` follows when it stands there.
void askForNote(Workbench &bench, const IncidentId &incident, std::function<void()> written = {});

} // namespace salve
