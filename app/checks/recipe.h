// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/byte_pattern.h"
#include "checks/bytes_template.h"
#include "core/check_result.h"
#include "core/field_declaration.h"
#include "core/recipe_condition.h"
#include "net/starttls.h"

#include <map>

namespace salve {

/// How a recipe's service does TLS; a recipe names those that it knows.
enum class RecipeTls { None, StartTls, Implicit };
template<>
struct Words<RecipeTls>
{
    static constexpr std::array list{"none", "starttls", "implicit"};
};

/// An answer that is known and not the one that was hoped for; the dialogue ends with it.
struct RecipeCase
{
    QStringList onlyIf;
    QString match; ///< a regular expression …
    QString hex;   ///< … or bytes
    CheckOutcome outcome{CheckOutcome::Critical};
    Cause cause{Cause::Protocol};
    QString say;

    RecipeConditions conditions;
    BytePattern pattern;
};

/// Say something, hear something, or go over to TLS.
struct RecipeStep
{
    QStringList onlyIf; ///< all of them
    Node sendText;
    QString read; ///< how an answer ends, in words
    QString expect;
    QString expectHex;
    std::vector<RecipeCase> cases;
    TextMap capture; ///< name → regular expression with a group
    std::optional<StartTls> startTls;

    RecipeConditions conditions;
    BytesTemplate send;
    AnswerFrame frame; ///< null: nothing is read
    BytePattern expected;
    std::vector<std::pair<QString, BytePattern>> captures;
};

/// A check of a service that talks over one connection, given as data.
struct CheckRecipe
{
    QString kind;
    QString title;
    QString summary;
    QString say; ///< of a good answer: "Redis {{version}} answers."
    int port{0};
    std::optional<int> tlsPort; ///< of implicit TLS where it is another
    std::vector<RecipeTls> tls;
    std::vector<FieldDeclaration> fields;
    std::vector<RecipeStep> dialogue;
    Node example; ///< settings beside the host
};

const Schema<CheckRecipe> &checkRecipeSchema();

/// Every problem with its line; a recipe only where there is no error among them.
struct RecipeReading
{
    std::optional<CheckRecipe> recipe;
    Problems problems;
};
RecipeReading readCheckRecipe(const QByteArray &yaml);

/// "line", "reply", "anything", "8 bytes", "until TEXT", "line beginning TEXT", "length u16 at 0 plus 2".
std::optional<AnswerFrame> frameFromWords(const QString &words);

/// The keys that every recipe's kind has beside its own fields.
QStringList commonRecipeKeys();

} // namespace salve
