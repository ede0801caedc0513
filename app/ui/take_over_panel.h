// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/views.h"

namespace salve {

class Workbench;

/// What a person can do here about who acts for the set.
enum class ActorChange { None, TakeOver, GiveBack };

ActorChange actorChange(const AutomationView &automation);
/// "Repairs are done by ops-box …", or by whom and until when it was taken over; empty where this installation is
/// meant to act.
QString whoActs(const AutomationView &automation, TimePoint now);
/// Asks in a bar why and for how long this installation acts in the place of the one that the set names; gives back at
/// once where that was done.
void changeActor(Workbench &bench);

} // namespace salve
