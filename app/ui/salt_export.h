// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace salve {

class Workbench;

/// Writes our reactor templates, with keys of their own, into that folder; nothing in it is overwritten.
void exportSaltTemplatesTo(Workbench &bench, const QString &folder);

} // namespace salve
