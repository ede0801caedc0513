// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/bounded_expression.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

} // namespace

QRegularExpression boundedExpression(const QString &pattern)
{
    // 200,000 steps take some milliseconds.
    return QRegularExpression(u"(*LIMIT_MATCH=200000)"_s + pattern, QRegularExpression::MultilineOption);
}

QString regularExpressionProblem(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (expression.isValid())
        return {};
    return Texts::tr("\"%1\" is not a regular expression: %2 at character %3.")
        .arg(pattern, expression.errorString())
        .arg(expression.patternErrorOffset() + 1);
}

} // namespace salve
