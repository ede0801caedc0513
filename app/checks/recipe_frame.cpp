// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/escapes.h"
#include "checks/recipe.h"

#include <QRegularExpression>

#include <algorithm>

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

std::optional<RecipeCondition> RecipeCondition::parse(const QString &text)
{
    static const QRegularExpression kForm(u"\\A(no )?([a-z][a-z0-9-]*)(?: (=|!=) (\\S+))?\\z"_s);
    const QRegularExpressionMatch match = kForm.match(text);
    const QString sign = match.captured(3);
    const bool isMissing = !match.captured(1).isEmpty();
    if (!match.hasMatch() || (isMissing && !sign.isEmpty()))
        return {};
    RecipeCondition condition;
    condition.key = match.captured(2);
    condition.word = match.captured(4);
    if (isMissing)
        condition.compare = Compare::Missing;
    else if (!sign.isEmpty())
        condition.compare = sign == "="_L1 ? Compare::Equal : Compare::NotEqual;
    return condition;
}

bool RecipeCondition::holds(const RecipeValues &values) const
{
    const QString value = values.value(key);
    switch (compare) {
    case Compare::Given:
        return !value.isEmpty();
    case Compare::Missing:
        return value.isEmpty();
    case Compare::Equal:
        return value == word;
    case Compare::NotEqual:
        return value != word;
    }
    return false;
}

bool allHold(const RecipeConditions &conditions, const RecipeValues &values)
{
    return std::all_of(conditions.begin(), conditions.end(), [&values](const RecipeCondition &condition) {
        return condition.holds(values);
    });
}

} // namespace salve
