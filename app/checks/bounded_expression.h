// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace salve {

/// A regular expression over an answer, by lines. It gives up after so many steps instead of running away.
QRegularExpression boundedExpression(const QString &pattern);

/// Empty when it is a regular expression that we are ready to run, else a sentence.
QString regularExpressionProblem(const QString &pattern);

} // namespace salve
