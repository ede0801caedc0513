// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "reactions/recipe.h"

namespace salve {

/// Fills in what follows from the texts of a recipe, and reports what needs more than one field to be seen: names that
/// nobody gives, a preflight that would change something, an outcome that cannot be there.
void finishRecipe(ReactionRecipe &recipe, const Node &root, Problems &problems);

} // namespace salve
