// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"
#include "reactions/recipe.h"
#include "reactions/recipe_text.h"

namespace salve {

/// What is known of the world when an answer comes.
enum class RecipeTurn {
    Before,   ///< reads, and nothing was done yet
    Act,      ///< the answer to what acts
    After,    ///< reads how it goes on
    LookUp,   ///< reads whether it happened
    Preflight ///< reads whether it would
};

struct RecipeJudgement
{
    AnswerMeaning meaning{AnswerMeaning::Unknown};
    QString sentence; ///< empty of Next and Wait
};

/// Takes the answer's values into the scope, and says what it means. `effect` is the reaction's.
RecipeJudgement judged(const ReactionRecipe &recipe,
                       const RecipeRequest &request,
                       RecipeTurn turn,
                       Effect effect,
                       const HttpResponse &response,
                       RecipeScope &scope);
RecipeJudgement judged(const ReactionRecipe &recipe, RecipeTurn turn, const TransportFailure &failure);

} // namespace salve
