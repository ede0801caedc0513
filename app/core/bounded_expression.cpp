// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/bounded_expression.h"

#include "core/time.h"

#include <time.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

// Going back and forth in a window of this size takes 0.8 s (measured), in one of twice the size four times that.
constexpr qsizetype kWindow_chars = 64 * 1024;
constexpr qsizetype kStep_chars = kWindow_chars / 2;
constexpr Millis kMost{1000};

/// Of the clock of the wall a busy computer would have a say in what matches.
Micros threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time); // house: the CPU of a thread, which no Clock tells
    return std::chrono::seconds(time.tv_sec)
           + std::chrono::duration_cast<Micros>(std::chrono::nanoseconds(time.tv_nsec));
}

/// At the end of a line where there is one, so that "$" means what it says.
qsizetype windowEnd(const QString &text, qsizetype from)
{
    if (text.size() - from <= kWindow_chars)
        return text.size();
    const qsizetype line = text.lastIndexOf(u'\n', from + kWindow_chars - 1);
    if (line > from + kWindow_chars - kWindow_chars / 4)
        return line;
    const qsizetype end = from + kWindow_chars;
    return text.at(end).isLowSurrogate() ? end - 1 : end;
}

} // namespace

QRegularExpression boundedExpression(const QString &pattern)
{
    // As many as a line of a whole window needs. A step may look at all that follows, so this alone bounds little.
    return QRegularExpression(u"(*LIMIT_MATCH=100000)"_s + pattern, QRegularExpression::MultilineOption);
}

BoundedMatch boundedMatch(const QRegularExpression &expression, const QString &text)
{
    const Micros begunAt = threadCpu();
    for (qsizetype from = 0;; from += kStep_chars) {
        const qsizetype begin = from > 0 && text.at(from).isLowSurrogate() ? from - 1 : from;
        const qsizetype end = windowEnd(text, from);
        // What stands before is there to be looked back at; what follows comes with the next window.
        const QString seen = QString::fromRawData(text.constData(), end);
        const QRegularExpressionMatch match = expression.match(
            seen, begin, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
        // What reaches the end of a window is looked at again in the next one, where the end is no end.
        const bool isWhole =
            end == text.size() || match.capturedEnd() < end || match.capturedStart() < from + kStep_chars;
        if (match.hasMatch() && isWhole)
            return {true, false, match.capturedTexts()};
        if (end == text.size())
            return {false, !match.isValid(), {}};
        if (!match.isValid() || threadCpu() - begunAt > kMost)
            return {false, true, {}};
    }
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
