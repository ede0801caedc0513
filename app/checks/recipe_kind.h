// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/recipe.h"
#include "core/field_set.h"
#include "core/kinds.h"

namespace salve {

/// A check kind that a recipe describes: host, port, TLS and speed are asked for everywhere, the rest is the recipe's.
class RecipeCheckKind final : public CheckKind
{
public:
    explicit RecipeCheckKind(CheckRecipe recipe);
    QString id() const override { return m_recipe.kind; }
    QString title() const override;
    QString summary() const override;
    const std::vector<FieldInfo> &fields() const override { return m_settings.fields(); }
    Problems problems(const Node &settings) const override { return m_settings.problems(settings); }
    Node normalized(const Node &settings) const override { return m_settings.normalized(settings); }
    Node example() const override;
    std::vector<Node> brokenExamples() const override { return {}; }
    Result<std::unique_ptr<CheckOperation>>
    make(const Node &settings, Millis timeout, Services &services) const override;
    QString target(const Node &settings) const override;

private:
    RecipeValues valuesOf(const Node &settings) const;
    quint16 portOf(const RecipeValues &values) const;

    const CheckRecipe m_recipe;
    const FieldSet m_settings;
};

} // namespace salve
