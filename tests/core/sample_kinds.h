// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

namespace salve {

/// Kinds with the words and keys of real ones and nothing behind them: `http`, `ping`, `tcp`, `salt-hook`, `salt-run`,
/// `webhook`, and `everything`, which has a field of each kind with each constraint.
Kinds sampleKinds();

const CheckKind &everythingKind();

} // namespace salve
