// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/salt_call.h"

#include <QJsonValue>

namespace salve {

/// Whether the rights that a login named allow the call on these minions (none known: on any). Targets other than globs
/// are Salt's to judge.
bool permits(const QJsonValue &perms, const SaltCall &call, const QStringList &minions);

} // namespace salve
