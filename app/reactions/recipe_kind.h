// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field_set.h"
#include "core/kinds.h"
#include "reactions/recipe_run.h"

namespace salve {

/// A reaction kind that a recipe describes.
class RecipeReactionKind final : public ReactionKind
{
public:
    explicit RecipeReactionKind(ReactionRecipe recipe);
    QString id() const override { return m_recipe.kind; }
    QString title() const override;
    QString summary() const override;
    QString proof() const override;
    const std::vector<FieldInfo> &fields() const override { return m_settings.fields(); }
    Problems problems(const Node &settings) const override { return m_settings.problems(settings); }
    Node normalized(const Node &settings) const override { return m_settings.normalized(settings); }
    Node example() const override { return m_recipe.example; }
    std::vector<Node> brokenExamples() const override { return {}; }

    Effect effect(const Node &settings) const override;
    Millis takesUpTo(const Node &settings) const override;
    bool isRepeatHarmless(const Node &settings) const override;
    bool canAmend(const Node &settings) const override;
    QString effectKey(const Node &settings) const override;
    QString preview(const Node &settings) const override;
    Result<std::unique_ptr<ReactionOperation>>
    make(const Node &settings, Services &services, RunContext &context) const override;
    std::unique_ptr<ReactionOperation>
    settle(const Node &settings, Services &services, RunContext &context) const override;
    std::unique_ptr<PreflightOperation> preflight(const Node &settings, Services &services) const override;

private:
    /// What stands where a secret would.
    enum class Secrets {
        Values,
        Names, ///< "secret:NAME"
        Marks  ///< the redaction mark
    };
    /// The settings' values and what is made from them; secrets of Values are filled in by planFor().
    RecipeScope scopeOf(const Node &settings, Secrets secrets) const;
    Result<RecipePlan> planFor(const Node &settings, Services &services) const;
    Result<RecipePlan> planFor(const Node &settings, Services &services, const RunContext &context) const;

    const ReactionRecipe m_recipe;
    const FieldSet m_settings;
};

} // namespace salve
