// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QStringList>

namespace salve {

/// The lines of an expected log: comments (`#`) and empty lines are for people.
QStringList expectedLines(const QByteArray &text);

/// Word by word: `*` is anything, numbers are equal within the tolerance.
bool isLineAsTold(const QString &expected, const QString &actual, Millis tolerance);

/// A unified diff from what was told to what happened; empty when they agree.
QString storyDiff(const QStringList &expected, const QStringList &actual, Millis tolerance);

} // namespace salve
