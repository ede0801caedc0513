// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace salve {

/// Values by name, as they are put into what a recipe sends and says.
using RecipeValues = QHash<QString, QString>;

/// A part of a recipe that takes place only with some settings: "password" (it is given), "no password",
/// "tls = starttls", "tls != none".
struct RecipeCondition
{
    QString key;
    QString word;
    enum class Compare { Given, Missing, Equal, NotEqual } compare{Compare::Given};
    static std::optional<RecipeCondition> parse(const QString &text);
    bool holds(const RecipeValues &values) const;
};
bool isRecipeCondition(const QString &text);

using RecipeConditions = std::vector<RecipeCondition>;
bool allHold(const RecipeConditions &conditions, const RecipeValues &values);

} // namespace salve
