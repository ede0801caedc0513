// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/reaction_library.h"

#include "core/recipe_files.h"
#include "reactions/kinds.h"
#include "reactions/recipe_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReactionLibrary)
};

} // namespace

ReactionLibrary::ReactionLibrary(const QString &ownFolder)
{
    const std::span<const ReactionKind *const> compiled = reactionKinds();
    m_kinds.assign(compiled.begin(), compiled.end());
    addFolder(u":/recipes/reactions"_s);
    if (!ownFolder.isEmpty())
        addFolder(ownFolder);
}

void ReactionLibrary::addFolder(const QString &folder)
{
    // Files that cannot be read at all are the CheckLibrary's to report: they may be recipes of any sort.
    QStringList ofAllSorts;
    for (const RecipeFile &file : recipeFiles(folder, ofAllSorts)) {
        if (file.sort == RecipeSort::Reaction)
            add(file.name, file.yaml);
    }
}

void ReactionLibrary::add(const QString &fileName, const QByteArray &yaml)
{
    ReactionRecipeReading reading = readReactionRecipe(yaml);
    for (const Problem &problem : reading.problems)
        m_troubles.append(u"%1: %2"_s.arg(fileName, problemText(problem)));
    if (!reading.recipe)
        return;
    if (Kinds{{}, m_kinds}.reaction(reading.recipe->kind)) {
        m_troubles.append(Texts::tr("%1: There is a reaction of the kind \"%2\" already; give this one another word.")
                              .arg(fileName, reading.recipe->kind));
        return;
    }
    m_recipes.push_back(std::make_unique<RecipeReactionKind>(std::move(*reading.recipe)));
    m_kinds.push_back(m_recipes.back().get());
}

} // namespace salve
