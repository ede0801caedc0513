// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"
#include "core/recurrence.h"

namespace salve {

/// Planned work as a form asks for it: which of its three forms is a question of its own, and the others stay hidden.
std::vector<FieldInfo> maintenanceFields();
/// That question alone, with what it decides.
std::vector<FieldInfo> maintenanceWhenFields();
/// From and to such a form: the question is none of a set's keys.
Node withForm(const Node &planned);
Node withoutForm(const Node &asked);
/// With the day that the form shows.
Node weeklyAsShown(const Node &weekly);
/// "Next: …, …, …", as the clock of this computer shows it; what is wrong where it cannot be read.
QString nextText(const Node &planned, TimePoint now);
QString titleOfMaintenanceForm(const QString &word);

} // namespace salve
