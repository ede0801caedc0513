// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"
#include "reactions/recipe.h"
#include "reactions/recipe_text.h"

namespace salve {

/// A recipe's request with its values filled in; the error is a sentence without a subject: "{{id}} has no value".
Result<HttpRequest> httpRequestOf(const ReactionRecipe &recipe, const RecipeRequest &request, const RecipeScope &scope);

/// The same as people are shown it, with a scope that holds no secrets.
QString shownRequest(const ReactionRecipe &recipe, const RecipeRequest &request, const RecipeScope &scope);

/// A secret as it may stand in an address, a form or JSON: what is blotted out of everything shown.
QStringList writingsOf(const QStringList &secrets);
QString blotted(QString text, const QStringList &writings);

} // namespace salve
