// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/escapes.h"
#include "checks/recipe.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

std::optional<LengthField> lengthFieldFrom(const QString &word)
{
    if (word == "u8"_L1)
        return LengthField::U8;
    if (word == "u16"_L1)
        return LengthField::U16;
    if (word == "u32"_L1)
        return LengthField::U32;
    if (word == "u32le"_L1)
        return LengthField::U32LittleEndian;
    if (word == "mqtt"_L1)
        return LengthField::MqttVariable;
    if (word == "ber"_L1)
        return LengthField::Ber;
    return {};
}

std::optional<QString> behind(const QString &words, const QString &start)
{
    return words.startsWith(start) && words.size() > start.size() ? std::optional(words.sliced(start.size()))
                                                                  : std::nullopt;
}

} // namespace

std::optional<AnswerFrame> frameFromWords(const QString &words)
{
    if (words == "line"_L1)
        return lineFrame();
    if (words == "reply"_L1)
        return replyFrame();
    if (words == "anything"_L1)
        return anythingFrame();
    if (const std::optional<QString> end = behind(words, u"until "_s))
        return untilFrame(bytesFromEscapes(*end));
    if (const std::optional<QString> start = behind(words, u"line beginning "_s))
        return lineBeginningFrame(bytesFromEscapes(*start));
    static const QRegularExpression kBytes(u"\\A([0-9]{1,5}) bytes\\z"_s);
    if (const QRegularExpressionMatch match = kBytes.match(words); match.hasMatch())
        return bytesFrame(match.captured(1).toInt());
    static const QRegularExpression kLength(
        u"\\Alength ([a-z0-9]+) at ([0-9]{1,4})(?: (plus|minus) ([0-9]{1,4}))?\\z"_s);
    const QRegularExpressionMatch match = kLength.match(words);
    const std::optional<LengthField> field = lengthFieldFrom(match.captured(1));
    if (!field)
        return {};
    const int extra = match.captured(4).toInt();
    return lengthFrame(match.captured(2).toInt(), *field, match.captured(3) == "minus"_L1 ? -extra : extra);
}

} // namespace salve
