// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_check.h"

#include <algorithm>
#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

bool isWordAsTold(const QString &expected, const QString &actual, Millis tolerance)
{
    if (expected == "*"_L1 || expected == actual)
        return true;
    bool areNumbers[2]{};
    const double told = expected.toDouble(&areNumbers[0]);
    const double was = actual.toDouble(&areNumbers[1]);
    const double tolerance_s = static_cast<double>(tolerance.count()) / 1000.0;
    return areNumbers[0] && areNumbers[1] && std::abs(told - was) <= tolerance_s;
}

} // namespace

QStringList expectedLines(const QByteArray &text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString words = line.section(u'#', 0, 0).simplified();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines;
}

bool isLineAsTold(const QString &expected, const QString &actual, Millis tolerance)
{
    const QStringList told = expected.split(u' ', Qt::SkipEmptyParts);
    const QStringList was = actual.split(u' ', Qt::SkipEmptyParts);
    if (told.size() != was.size())
        return false;
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (!isWordAsTold(told[i], was[i], tolerance))
            return false;
    }
    return true;
}

QString storyDiff(const QStringList &expected, const QStringList &actual, Millis tolerance)
{
    const qsizetype rows = expected.size();
    const qsizetype columns = actual.size();
    // common[i][j]: how many lines of expected[i…] and actual[j…] can be paired in order.
    std::vector<std::vector<int>> common(static_cast<size_t>(rows) + 1,
                                         std::vector<int>(static_cast<size_t>(columns) + 1, 0));
    const auto at = [&common](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i)][static_cast<size_t>(j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            at(i, j) = isLineAsTold(expected[i], actual[j], tolerance) ? at(i + 1, j + 1) + 1
                                                                       : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    if (rows == columns && at(0, 0) == rows)
        return {};
    QStringList lines{u"--- expected.log"_s, u"+++ what happened"_s, u"@@ -1,%1 +1,%2 @@"_s.arg(rows).arg(columns)};
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && isLineAsTold(expected[i], actual[j], tolerance)) {
            lines.append(u' ' + actual[j++]);
            ++i;
        } else if (j == columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            lines.append(u'-' + expected[i++]);
        } else {
            lines.append(u'+' + actual[j++]);
        }
    }
    return lines.join(u'\n');
}

} // namespace salve
