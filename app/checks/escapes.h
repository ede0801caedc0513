// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace salve {

/// `\r`, `\n`, `\t`, `\0`, `\xHH` and `\\` as people type them on one line; any other backslash stays.
QByteArray bytesFromEscapes(const QString &text);

} // namespace salve
