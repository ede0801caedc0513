// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field_declaration.h"
#include "core/reaction_words.h"
#include "core/recipe_condition.h"
#include "net/answer_capture.h"
#include "net/status_ranges.h"

#include <QRegularExpression>

namespace salve {

/// What an answer means: go on, ask again, or an outcome (of a preflight: a light).
enum class AnswerMeaning { Next, Wait, Succeeded, Delivered, Failed, Rejected, NotRun, Unknown, Green, Yellow, Red };
template<>
struct Words<AnswerMeaning>
{
    static constexpr std::array list{
        "next", "wait", "succeeded", "delivered", "failed", "rejected", "not-run", "unknown", "green", "yellow", "red"};
};

/// A text, or one by the word that a field has.
struct ByWord
{
    QString by; ///< empty: always `otherwise`
    TextMap words;
    std::optional<QString> otherwise;
    QString in(const RecipeValues &values) const;
    QStringList all() const; ///< everything that it may be
};

/// One sort of answer to a request, and what it means.
struct RecipeAnswer
{
    StatusRanges status;
    QStringList json;
    QString body;
    QStringList onlyIf;
    AnswerMeaning meaning{AnswerMeaning::Next};
    QString say;

    QRegularExpression expression;
    RecipeConditions conditions;
};

/// One HTTP request of a recipe.
struct RecipeRequest
{
    QString send;
    TextMap query;
    TextMap form;
    Node json;
    QString text;
    TextMap headers;
    QString basic;
    QStringList onlyIf;
    std::optional<bool> acts;
    std::optional<Millis> within;
    std::optional<Millis> every;
    TextMap capture;
    std::vector<RecipeAnswer> answers;

    QByteArray method;
    QString address;
    bool doesAct{false};
    RecipeConditions conditions;
    std::vector<std::pair<QString, AnswerCapture>> captures;
};
using RecipeRequests = std::vector<RecipeRequest>;

/// A reaction that is one or more HTTP requests, given as data.
struct ReactionRecipe
{
    QString kind;
    QString title;
    QString summary;
    QString proof;
    QString service;
    Node effectNode;
    Node takesUpToNode;
    Node repeatHarmlessNode;
    QString effectKey;
    std::vector<FieldDeclaration> fields;
    Node valuesNode;
    TextMap headers;
    QString basic;
    QStringList why;
    RecipeRequests requests;
    RecipeRequests lookUp;
    RecipeRequests preflight;
    RecipeRequests update;
    RecipeRequests resolve;
    Node example; ///< settings that are valid as they stand

    ByWord effect;
    ByWord takesUpTo;
    ByWord repeatHarmless;
    std::vector<std::pair<QString, ByWord>> values;
    std::vector<JsonPath> whys;
};

/// Every problem with its line; a recipe only where there is no error among them.
struct ReactionRecipeReading
{
    std::optional<ReactionRecipe> recipe;
    Problems problems;
};
ReactionRecipeReading readReactionRecipe(const QByteArray &yaml);

/// The recipe's fields, and those that every recipe has.
std::vector<FieldInfo> fieldsOf(const ReactionRecipe &recipe);

/// Where the requests begin that follow the last one that acts with these settings.
size_t behindActing(const RecipeRequests &requests, const RecipeValues &values);

} // namespace salve
