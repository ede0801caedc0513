// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QString>

namespace salve {

/// The job id that every installation chooses for the same repair: 20 digits, the slot's second in UTC and six digits
/// from the effect key. Salt runs a jid once, which makes it the fence at the target. A job that did not run (busy) or
/// is somebody else's uses its jid up: the next attempt has another one.
QString saltJid(TimePoint slot, const QString &effectKey, int attempt);

} // namespace salve
