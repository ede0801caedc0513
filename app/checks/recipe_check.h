// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/judging.h"
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
    /// What an answer is to a step.
    struct Reading
    {
        std::optional<size_t> knownCase; ///< the answer is not the one that was hoped for
        bool isExpected{true};
        std::vector<std::pair<QString, QString>> captured;
    };
    void read(const QByteArray &answer, std::function<void(const Reading &reading)> then);
    void goOnWith(const QByteArray &answer, const Reading &reading);
    void endWith(const RecipeCase &known, const QByteArray &answer);
    void fail(const TransportFailure &failure);
    void hearLast();
    CheckResult measured();
    void end(CheckOutcome outcome, Cause cause, const QString &message);
    void noteSaid(const QByteArray &bytes);
    void noteHeard(const QByteArray &answer);
    QString blotted(QString text) const;

    const CheckRecipe &m_recipe;
    Plan m_plan;
    Judging m_judging;
    bool m_isReading{false};
    std::optional<TransportFailure> m_failure; ///< an answer that came before it has its say first
    Dialogue m_dialogue;
    size_t m_next{0};
    QStringList m_transcript;
    std::vector<Metric> m_metrics;
};

} // namespace salve
