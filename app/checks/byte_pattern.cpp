// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/byte_pattern.h"

#include "checks/bytes_template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

/// PCRE gives up after so many steps instead of running away.
const QString kBound = u"(*LIMIT_MATCH=100000)"_s;
/// An expression that goes back and forth needs 20 ms for these (measured), and four times that for twice as much.
constexpr qsizetype kMost_bytes = 8 * 1024;

} // namespace

Result<BytePattern> BytePattern::expression(const QString &text)
{
    BytePattern pattern;
    pattern.m_text = text;
    pattern.m_expression = QRegularExpression(
        kBound + text, QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    if (!pattern.m_expression.isValid())
        return tl::unexpected<Error>(
            {ErrorCode::Invalid,
             Texts::tr("\"%1\" is not a regular expression: %2").arg(text, pattern.m_expression.errorString()),
             {}});
    return pattern;
}

Result<BytePattern> BytePattern::hex(const QString &text)
{
    QString bare = text;
    bare.remove(u' ');
    QString expression = kBound + u"\\A"_s;
    for (qsizetype i = 0; i < bare.size(); i += 2) {
        const QString pair = bare.mid(i, 2);
        if (pair == "??"_L1)
            expression += u'.';
        else if (pair.size() == 2 && bytesFromHex(pair))
            expression += u"\\x"_s + pair;
        else
            return tl::unexpected<Error>(
                {ErrorCode::Invalid,
                 Texts::tr("\"%1\" is not hexadecimal; write pairs of digits, and ?? for any byte: 20 02 00 ??")
                     .arg(text),
                 {}});
    }
    BytePattern pattern;
    pattern.m_text = text;
    pattern.m_expression = QRegularExpression(expression, QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QRegularExpressionMatch BytePattern::matchOf(const QByteArray &answer) const
{
    return m_expression.match(QString::fromLatin1(answer.left(kMost_bytes)));
}

bool BytePattern::matches(const QByteArray &answer) const
{
    return matchOf(answer).hasMatch();
}

std::optional<QString> BytePattern::capture(const QByteArray &answer) const
{
    const QRegularExpressionMatch match = matchOf(answer);
    if (!match.hasMatch())
        return {};
    const QByteArray bytes = match.captured(match.lastCapturedIndex() > 0 ? 1 : 0).toLatin1();
    return QString::fromUtf8(bytes);
}

} // namespace salve
