// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe_preflight.h"

#include "net/retire.h"
#include "reactions/recipe_request.h"

#include <QCoreApplication>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReactionRecipe)
};

} // namespace

RecipePreflight::RecipePreflight(const ReactionRecipe &recipe, RecipePlan plan, Services &services)
    : m_recipe(recipe),
      m_plan(std::move(plan)),
      m_services(services)
{
}

void RecipePreflight::start()
{
    const RecipeRequests &list = m_recipe.preflight;
    while (m_at < list.size() && !allHold(list[m_at].conditions, m_plan.scope.texts()))
        ++m_at;
    if (m_at == list.size())
        return end(PreflightReport::Light::Green, Texts::tr("%1 lets us in.").arg(m_recipe.service));
    Result<HttpRequest> made = httpRequestOf(m_recipe, list[m_at], m_plan.scope);
    if (!made)
        return end(PreflightReport::Light::Red,
                   Texts::tr("The request to %1 cannot be made: %2.").arg(m_recipe.service, made.error().sentence));
    m_exchange = m_services.actors.make(std::move(*made));
    connect(m_exchange.get(), &HttpExchange::finished, this, &RecipePreflight::hear);
    m_exchange->start();
}

void RecipePreflight::hear(const HttpOutcome &outcome)
{
    retire(m_exchange, this);
    const RecipeJudgement judgement = outcome.failure ? judged(m_recipe, RecipeTurn::Preflight, *outcome.failure)
                                                      : judged(m_recipe,
                                                               m_recipe.preflight[m_at],
                                                               RecipeTurn::Preflight,
                                                               m_plan.effect,
                                                               outcome.response,
                                                               m_plan.scope);
    if (judgement.meaning == AnswerMeaning::Next) {
        ++m_at;
        return start();
    }
    using enum PreflightReport::Light;
    const bool isGreen = judgement.meaning == AnswerMeaning::Green;
    end(isGreen ? Green : judgement.meaning == AnswerMeaning::Yellow ? Yellow : Red, judgement.sentence);
}

void RecipePreflight::end(PreflightReport::Light light, const QString &sentence)
{
    finish({light, blotted(sentence, m_plan.secrets), {}});
}

} // namespace salve
