// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/recipe.h"
#include "core/kinds.h"
#include "net/dialogue.h"

namespace salve {

/// One dialogue of a recipe with one server.
class RecipeCheck final : public CheckOperation
{
    Q_OBJECT
public:
    struct Plan
    {
        DialogueRequest request;
        RecipeValues values;    ///< of the settings, defaults included; captures are added on the way
        QStringList secretKeys; ///< what is sent with one of these is not shown
        QStringList secrets;    ///< their values, blotted out of whatever the server says
        std::optional<Millis> slowAbove;
    };
    /// The recipe outlives the check.
    RecipeCheck(const CheckRecipe &recipe, Plan plan, Services &services);
    void start() override;

private:
    const RecipeStep &step() const { return m_recipe.dialogue[m_next]; }
    void goOn();
    void hear(const QByteArray &answer);
    void hearOfTls(const QByteArray &answer);
    /// True when a case of the step knows this answer, and the check has ended with it.
    bool isKnownOtherwise(const QByteArray &answer);
    void fail(const TransportFailure &failure);
    CheckResult measured();
    void end(CheckOutcome outcome, Cause cause, const QString &message);
    void noteSaid(const QByteArray &bytes);
    void noteHeard(const QByteArray &answer);
    QString blotted(QString text) const;

    const CheckRecipe &m_recipe;
    Plan m_plan;
    Dialogue m_dialogue;
    size_t m_next{0};
    QStringList m_transcript;
    std::vector<Metric> m_metrics;
};

} // namespace salve
