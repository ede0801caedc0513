// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/desk.h"

namespace salve {

/// The vault answers in the thread of `main`; what comes back brings questions there, and answers to whoever asked.
/// Without a vault everything is refused with `trouble`.
SecretDesk secretDeskOf(QObject *main, Vault *vault, SecretCache *cache, const QString &trouble);

} // namespace salve
