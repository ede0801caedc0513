// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recurrence.h"

namespace salve {

/// "each tue 02:00 to 03:30 (Europe/Berlin)"
QString whenText(const Maintenance &planned);
/// "everything", or "tags prod; hosts web1"
QString coversText(const Maintenance &planned);
/// "Tue 2026-03-10 02:00 to 03:30", as the clock of this computer shows it.
QString spanText(const Occurrence &one);

} // namespace salve
