// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/services.h"
#include "reactions/recipe_run.h"

namespace salve {

/// Asks what a recipe says can be asked without effect, until an answer is a light.
class RecipePreflight final : public PreflightOperation
{
    Q_OBJECT
public:
    /// The recipe outlives it.
    RecipePreflight(const ReactionRecipe &recipe, RecipePlan plan, Services &services);
    void start() override;

private:
    void hear(const HttpOutcome &outcome);
    void end(PreflightReport::Light light, const QString &sentence);

    const ReactionRecipe &m_recipe;
    RecipePlan m_plan;
    Services &m_services;
    size_t m_at{0};
    std::unique_ptr<HttpExchange> m_exchange;
};

} // namespace salve
