// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/recipe_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qint64 kLargestRecipe_bytes = 256 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckLibrary)
};

} // namespace

std::optional<RecipeSort> recipeSortOf(const QByteArray &yaml)
{
    const Result<Node> node = nodeFromYaml(yaml);
    if (!node)
        return {};
    const auto names = [&node](QStringView key) {
        const Node *word = node->find(key);
        return word && word->isScalar(); // in a set `intake` is a map, and `reactions` are many
    };
    if (names(u"check"))
        return RecipeSort::Check;
    if (names(u"intake"))
        return RecipeSort::Intake;
    return names(u"reaction") ? std::optional(RecipeSort::Reaction) : std::nullopt;
}

std::vector<RecipeFile> recipeFiles(const QString &folder, QStringList &troubles)
{
    std::vector<RecipeFile> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestRecipe_bytes) {
            const QString why = file.isOpen() ? Texts::tr("it is larger than 256 KiB") : file.errorString();
            troubles.append(Texts::tr("%1: The recipe cannot be read: %2").arg(file.fileName(), why));
            continue;
        }
        RecipeFile recipe{file.fileName(), file.readAll(), {}};
        recipe.sort = recipeSortOf(recipe.yaml);
        files.push_back(std::move(recipe));
    }
    return files;
}

} // namespace salve
