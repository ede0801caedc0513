// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/recipe_condition.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

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

bool isRecipeCondition(const QString &text)
{
    return RecipeCondition::parse(text).has_value();
}

bool allHold(const RecipeConditions &conditions, const RecipeValues &values)
{
    return std::all_of(conditions.begin(), conditions.end(), [&values](const RecipeCondition &condition) {
        return condition.holds(values);
    });
}

} // namespace salve
