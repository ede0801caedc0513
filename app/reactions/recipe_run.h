// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/http_exchange.h"
#include "net/services.h"
#include "reactions/recipe_answer.h"

#include <memory>

namespace salve {

/// What one run of a recipe begins with.
struct RecipePlan
{
    RecipeScope scope;   ///< settings, secrets among them, what is made from them, and the names of the run
    QStringList secrets; ///< in every writing: blotted out of whatever is shown
    Effect effect{Effect::Repairs};
    Millis takesUpTo{0};
};

/// One run of a recipe: its requests in order, each that acts sent once ever, those that follow it until they know.
/// What was captured is stored before it goes on, so that a run that was cut off is followed, not begun again.
class RecipeRun final : public ReactionOperation
{
    Q_OBJECT
public:
    enum class Purpose {
        Run,
        Settle ///< only reads: goes on behind what acted, or looks up whether it happened
    };
    /// The recipe outlives the run.
    RecipeRun(const ReactionRecipe &recipe, RecipePlan plan, Services &services, RunContext &context, Purpose purpose);
    void start() override;

    /// Is there anything to read that tells whether it happened?
    static bool canSettle(const ReactionRecipe &recipe, const RecipePlan &plan, const RunContext &context);

private:
    struct Memory;
    const RecipeRequest &request() const { return m_list->at(m_at); }
    bool isLookingUp() const { return m_list == &m_recipe.lookUp; }
    RecipeTurn turn() const;
    void takeUp(const Memory &memory);
    void goOn();
    void send();
    void hear(const HttpOutcome &outcome);
    void follow(const RecipeJudgement &judgement, const HttpResponse &response);
    void passOn();
    void askAgain(const HttpResponse &response);
    void cannotBeMade(const Error &error);
    void lookUp(const QString &sentence);
    void endWith(RunOutcome outcome, const QString &sentence);
    void remember(QJsonObject more, std::function<void()> then);
    void keepEvidence(const HttpOutcome &outcome);
    Micros elapsed() const;

    const ReactionRecipe &m_recipe;
    RecipePlan m_plan;
    Services &m_services;
    RunContext &m_context;
    const Purpose m_purpose;
    const RecipeRequests *m_main; ///< requests, update or resolve
    const RecipeRequests *m_list; ///< the same, or the look-up
    size_t m_at{0};
    bool m_hasActed{false};
    bool m_isDispatched{false};
    bool m_isFound{false}; ///< by the look-up
    QString m_lost;        ///< what is said of an answer that was lost while it is looked up
    Micros m_until{0};
    std::unique_ptr<HttpExchange> m_exchange;
    Evidence m_request; ///< under way
    std::vector<Evidence> m_acting;
    std::vector<Evidence> m_reading;
};

} // namespace salve
