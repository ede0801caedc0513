// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace salve {

class Workbench;

/// Asks in a bar from when to when these monitors are in maintenance.
void askForMaintenance(Workbench &bench, const QStringList &monitors);

} // namespace salve
