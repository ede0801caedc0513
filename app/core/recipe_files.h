// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace salve {

/// What a recipe file is for, by the key that names what it gives.
enum class RecipeSort { Check, Intake, Reaction };
/// Nothing where it is no YAML, or something else.
std::optional<RecipeSort> recipeSortOf(const QByteArray &yaml);

/// A file of a recipe folder, read and not yet understood.
struct RecipeFile
{
    QString name; ///< with its folder
    QByteArray yaml;
    std::optional<RecipeSort> sort;
};

/// The folder's `*.yaml` in the order of their names; the files that cannot be read come as a sentence each in
/// `troubles`. A folder that is not there has none.
std::vector<RecipeFile> recipeFiles(const QString &folder, QStringList &troubles);

} // namespace salve
