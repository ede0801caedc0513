// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"

#include "checks/kinds.h"
#include "checks/recipe_kind.h"
#include "checks/webhook_in.h"
#include "core/recipe_files.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckLibrary)
};

} // namespace

CheckLibrary::CheckLibrary(const QString &ownFolder)
{
    const std::span<const CheckKind *const> compiled = checkKinds();
    m_kinds.assign(compiled.begin(), compiled.end());
    addFolder(u":/recipes/checks"_s);
    addFolder(u":/recipes/intake"_s);
    if (!ownFolder.isEmpty())
        addFolder(ownFolder);
    m_recipes.push_back(std::make_unique<WebhookInKind>(std::move(m_shapes)));
    m_kinds.push_back(m_recipes.back().get());
}

void CheckLibrary::addFolder(const QString &folder)
{
    for (const RecipeFile &file : recipeFiles(folder, m_troubles)) {
        if (file.sort == RecipeSort::Intake)
            addShape(file.name, file.yaml);
        else if (file.sort != RecipeSort::Reaction) // also what nobody knows: a check that lacks its name
            addCheck(file.name, file.yaml);
    }
}

void CheckLibrary::addCheck(const QString &fileName, const QByteArray &yaml)
{
    RecipeReading reading = readCheckRecipe(yaml);
    for (const Problem &problem : reading.problems)
        m_troubles.append(u"%1: %2"_s.arg(fileName, problemText(problem)));
    if (!reading.recipe)
        return;
    if (Kinds{m_kinds, {}}.check(reading.recipe->kind)) {
        m_troubles.append(Texts::tr("%1: There is a check of the kind \"%2\" already; give this one another word.")
                              .arg(fileName, reading.recipe->kind));
        return;
    }
    m_recipes.push_back(std::make_unique<RecipeCheckKind>(std::move(*reading.recipe)));
    m_kinds.push_back(m_recipes.back().get());
}

void CheckLibrary::addShape(const QString &fileName, const QByteArray &yaml)
{
    IntakeRecipeReading reading = readIntakeRecipe(yaml);
    for (const Problem &problem : reading.problems)
        m_troubles.append(u"%1: %2"_s.arg(fileName, problemText(problem)));
    if (!reading.recipe)
        return;
    const bool isKnown = std::any_of(m_shapes.begin(), m_shapes.end(), [&](const IntakeRecipe &shape) {
        return shape.shape == reading.recipe->shape;
    });
    if (isKnown)
        m_troubles.append(Texts::tr("%1: There is a sender \"%2\" already; give this one another word.")
                              .arg(fileName, reading.recipe->shape));
    else
        m_shapes.push_back(std::move(*reading.recipe));
}

} // namespace salve
