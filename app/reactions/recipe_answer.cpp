// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe_answer.h"

#include "core/bounded_expression.h"
#include "net/http_action.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

using enum AnswerMeaning;

// An expression that goes back and forth needs 5 ms for 4 KiB (measured).
constexpr qsizetype kSearched_chars = 4096;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReactionRecipe)
};

QJsonValue jsonIn(const HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

/// One answer, read once.
class Reading
{
public:
    Reading(const ReactionRecipe &recipe,
            const RecipeRequest &request,
            const HttpResponse &response,
            RecipeScope &scope)
        : m_recipe(recipe),
          m_request(request),
          m_response(response),
          m_scope(scope),
          m_json(jsonIn(response))
    {
        for (const auto &[name, capture] : request.captures) {
            if (const Result<QString> value = capture.valueIn(response))
                scope.set(name, Node::text(*value));
        }
        scope.set(u"status"_s, Node::scalar(QString::number(response.status)));
        scope.set(u"reason"_s, Node::text(QString::fromLatin1(response.reason)));
        scope.set(u"why"_s, Node::text(why()));
    }

    const RecipeAnswer *described() const
    {
        const auto it = std::find_if(
            m_request.answers.begin(), m_request.answers.end(), [this](const RecipeAnswer &one) { return fits(one); });
        return it == m_request.answers.end() ? nullptr : &*it;
    }

    QString sentence(const QString &text) const { return recipeText(text, m_scope, RecipePlace::Plain).value_or(text); }
    QString withWhy(const QString &sentence) const
    {
        const QString said = m_scope.text(u"why"_s);
        return said.isEmpty() ? sentence : sentence + u' ' + Texts::tr("It says: %1").arg(said);
    }

private:
    QString why() const
    {
        for (const JsonPath &path : m_recipe.whys) {
            const QString text = nodeOf(path.valueIn(m_json)).text();
            if (!text.isEmpty())
                return text.left(300);
        }
        return {};
    }

    bool fits(const RecipeAnswer &answer) const
    {
        if (!answer.status.empty() && !contains(answer.status, m_response.status))
            return false;
        if (!allHold(answer.conditions, m_scope.texts()))
            return false;
        if (!answer.body.isEmpty()
            && !boundedMatch(answer.expression, QString::fromUtf8(m_response.body.left(kSearched_chars))).hasMatch)
            return false;
        return std::all_of(answer.json.begin(), answer.json.end(), [this](const QString &rule) { return holds(rule); });
    }

    /// A rule whose names have no value holds for nothing; but whatever there is now differs from nothing before.
    bool holds(const QString &rule) const
    {
        const QStringList names = recipeNamesIn(rule);
        const bool isKnown = std::all_of(
            names.begin(), names.end(), [this](const QString &name) { return m_scope.find(name) != nullptr; });
        const Result<QString> text = recipeText(rule, m_scope, RecipePlace::Plain);
        const Result<JsonCondition> condition =
            text ? JsonCondition::parse(*text) : tl::unexpected<Error>(text.error());
        return (isKnown || rule.contains("!="_L1)) && condition && condition->complaint(m_json).isEmpty();
    }

    const ReactionRecipe &m_recipe;
    const RecipeRequest &m_request;
    const HttpResponse &m_response;
    RecipeScope &m_scope;
    const QJsonValue m_json;
};

bool isSuccess(AnswerMeaning meaning)
{
    return meaning == Next || meaning == Succeeded || meaning == Delivered || meaning == Green || meaning == Wait;
}

bool describesSuccess(const RecipeRequest &request)
{
    return std::any_of(
        request.answers.begin(), request.answers.end(), [](const RecipeAnswer &one) { return isSuccess(one.meaning); });
}

AnswerMeaning meaningOf2xx(const RecipeRequest &request, RecipeTurn turn, Effect effect)
{
    if (!describesSuccess(request))
        return turn == RecipeTurn::After ? Wait : Next;
    switch (turn) {
    case RecipeTurn::Before:
        return Rejected;
    case RecipeTurn::Act:
        return effect == Effect::Tells ? Rejected : Unknown;
    case RecipeTurn::After:
        return Wait;
    case RecipeTurn::LookUp:
        return Unknown;
    case RecipeTurn::Preflight:
        return Red;
    }
    return Unknown;
}

enum class StatusSort { Good, Busy, Trouble, Refused };

StatusSort sortOf(int status)
{
    if (status >= 200 && status < 300)
        return StatusSort::Good;
    if (status == 409 || status == 423)
        return StatusSort::Busy;
    return status >= 500 || status == 408 || status == 425 || status == 429 ? StatusSort::Trouble : StatusSort::Refused;
}

AnswerMeaning meaningOf(const RecipeRequest &request, RecipeTurn turn, Effect effect, int status)
{
    const StatusSort sort = sortOf(status);
    if (sort == StatusSort::Good)
        return meaningOf2xx(request, turn, effect);
    switch (turn) {
    case RecipeTurn::Before:
        return sort == StatusSort::Refused ? Rejected : NotRun;
    case RecipeTurn::Act:
        return sort == StatusSort::Refused ? Rejected : sort == StatusSort::Busy ? NotRun : Unknown;
    case RecipeTurn::After:
        return sort == StatusSort::Refused ? Unknown : Wait;
    case RecipeTurn::LookUp:
        return Unknown;
    case RecipeTurn::Preflight:
        return sort == StatusSort::Refused ? Red : Yellow;
    }
    return Unknown;
}

/// Of an answer that the recipe does not describe.
QString plainSentence(const ReactionRecipe &recipe, RecipeTurn turn, int status)
{
    const QString who = recipe.service;
    if (turn == RecipeTurn::After && status >= 300)
        return Texts::tr("%1 accepted it, but how it went cannot be read (status %2).").arg(who).arg(status);
    if (status >= 200 && status < 300)
        return Texts::tr("Something answered with status %1, but not as %2 does. Check the address.")
            .arg(status)
            .arg(who);
    if (status == 401)
        return Texts::tr("%1 refuses the credentials (status 401).").arg(who);
    if (status == 403)
        return Texts::tr("%1 does not allow it (status 403).").arg(who);
    if (status == 404)
        return Texts::tr("%1 does not know what is named here (status 404).").arg(who);
    if (status >= 300 && status < 400)
        return Texts::tr("%1 redirects elsewhere (status %2); what acts follows no redirect. Correct the address.")
            .arg(who)
            .arg(status);
    switch (sortOf(status)) {
    case StatusSort::Busy:
        return Texts::tr("%1 is busy with something else (status %2); nothing was done.").arg(who).arg(status);
    case StatusSort::Trouble:
        return turn == RecipeTurn::Act
                   ? Texts::tr("%1 answered with status %2: whether it was carried out is not known.")
                         .arg(who)
                         .arg(status)
                   : Texts::tr("%1 cannot answer now (status %2).").arg(who).arg(status);
    default:
        return Texts::tr("%1 refuses it (status %2).").arg(who).arg(status);
    }
}

/// Of a described answer that does not say more.
QString shortSentence(const ReactionRecipe &recipe, AnswerMeaning meaning, RecipeTurn turn, int status)
{
    const QString who = recipe.service;
    switch (meaning) {
    case Succeeded:
        return Texts::tr("%1 says that it is done.").arg(who);
    case Delivered:
        return Texts::tr("%1 accepted it.").arg(who);
    case Failed:
        return Texts::tr("%1 says that it failed.").arg(who);
    case NotRun:
        return Texts::tr("%1 takes it not now (status %2); nothing was done.").arg(who).arg(status);
    case Green:
        return Texts::tr("%1 lets us in.").arg(who);
    case Next:
    case Wait:
        return {};
    default:
        return plainSentence(recipe, turn, status);
    }
}

AnswerMeaning meaningOf(RunOutcome outcome)
{
    return fromWord<AnswerMeaning>(QString(wordOf(outcome))).value_or(Unknown);
}

} // namespace

RecipeJudgement judged(const ReactionRecipe &recipe,
                       const RecipeRequest &request,
                       RecipeTurn turn,
                       Effect effect,
                       const HttpResponse &response,
                       RecipeScope &scope)
{
    const Reading reading(recipe, request, response, scope);
    RecipeJudgement judgement;
    if (const RecipeAnswer *described = reading.described()) {
        judgement.meaning = described->meaning;
        judgement.sentence = described->say.isEmpty()
                                 ? reading.withWhy(shortSentence(recipe, described->meaning, turn, response.status))
                                 : reading.sentence(described->say);
        return judgement;
    }
    judgement.meaning = meaningOf(request, turn, effect, response.status);
    if (judgement.meaning != Next && judgement.meaning != Wait)
        judgement.sentence = reading.withWhy(plainSentence(recipe, turn, response.status));
    return judgement;
}

RecipeJudgement judged(const ReactionRecipe &recipe, RecipeTurn turn, const TransportFailure &failure)
{
    const RunReport report = reportOf(failure);
    switch (turn) {
    case RecipeTurn::Before: // a question that may have arrived changed nothing
        return {report.outcome == RunOutcome::Rejected ? Rejected : NotRun, failure.sentence};
    case RecipeTurn::Act:
        return {meaningOf(report.outcome), report.sentence};
    case RecipeTurn::After:
        return {Wait, {}};
    case RecipeTurn::LookUp:
        return {Unknown,
                Texts::tr("Whether %1 has done it could not be read: %2").arg(recipe.service, failure.sentence)};
    case RecipeTurn::Preflight:
        return {Red, failure.sentence};
    }
    return {};
}

} // namespace salve
