// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace salve {

/// A regular expression over an answer, by lines. It gives up after so many steps instead of running away.
QRegularExpression boundedExpression(const QString &pattern);

struct BoundedMatch
{
    bool hasMatch{false};
    bool isGivenUp{false}; ///< whether there is a match would take too long to find out
    QStringList captured;  ///< the whole first, then the groups
};
/// Whatever the expression and the text, it ends within some two seconds of CPU (measured with the worst that we know);
/// a match in a text of more than 64 Ki characters may be 16 Ki long.
BoundedMatch boundedMatch(const QRegularExpression &expression, const QString &text);

/// Empty when it is a regular expression that we are ready to run, else a sentence.
QString regularExpressionProblem(const QString &pattern);

} // namespace salve
