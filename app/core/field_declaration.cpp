// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/field_declaration.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

bool isKey(const QString &text)
{
    static const QRegularExpression kKey(u"\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"_s);
    return kKey.match(text).hasMatch();
}

bool isExpression(const QString &text)
{
    return QRegularExpression(text).isValid();
}

/// A tree of settings cannot be declared in a file; and only those texts that a form has an editor for.
bool isDeclarable(const QString &word)
{
    return word != "object"_L1 && word != "object-list"_L1 && word != "any"_L1;
}

bool isTemplating(const QString &word)
{
    return word == "none"_L1 || word == "text"_L1 || word == "argument"_L1;
}

} // namespace

// clang-format off
const Schema<FieldDeclaration> &fieldDeclarationSchema()
{
    // Any: names in braces are filled in where the declared field is used, not in the recipe.
    using D = FieldDeclaration;
    static const Schema<D> kSchema{
        "RecipeFile",
        {
            text(&D::key, "key", QT_TRANSLATE_NOOP("RecipeFile", "Key")).required().example(u"database"_s)
                .must(isKey, QT_TRANSLATE_NOOP("RecipeFile", "write a lower-case word, more of them with hyphens: client-id"), u"Client ID"_s),
            choice(&D::type, "type", QT_TRANSLATE_NOOP("RecipeFile", "Type"))
                .must(isDeclarable, QT_TRANSLATE_NOOP("RecipeFile", "a recipe's field is one value, a list or a map of texts"), u"object"_s),
            text(&D::label, "label", QT_TRANSLATE_NOOP("RecipeFile", "Label")).required().example(u"Database"_s),
            field(FieldKind::Any, &D::help, "help", QT_TRANSLATE_NOOP("RecipeFile", "Help")),
            text(&D::unit, "unit", QT_TRANSLATE_NOOP("RecipeFile", "Unit")),
            field(FieldKind::Any, &D::example, "example", QT_TRANSLATE_NOOP("RecipeFile", "Example")),
            field(FieldKind::Any, &D::defaultText, "default", QT_TRANSLATE_NOOP("RecipeFile", "Default")),
            boolean(&D::required, "required", QT_TRANSLATE_NOOP("RecipeFile", "Required")),
            boolean(&D::more, "more", QT_TRANSLATE_NOOP("RecipeFile", "Under More")),
            field(FieldKind::Number, &D::low, "low", QT_TRANSLATE_NOOP("RecipeFile", "Lowest value")),
            field(FieldKind::Number, &D::high, "high", QT_TRANSLATE_NOOP("RecipeFile", "Highest value")),
            texts(&D::choices, "choices", QT_TRANSLATE_NOOP("RecipeFile", "Choices")),
            text(&D::shownIf, "shown-if", QT_TRANSLATE_NOOP("RecipeFile", "Shown if")),
            texts(&D::shownWith, "shown-with", QT_TRANSLATE_NOOP("RecipeFile", "Shown with")),
            text(&D::matches, "matches", QT_TRANSLATE_NOOP("RecipeFile", "Matches"))
                .must(isExpression, QT_TRANSLATE_NOOP("RecipeFile", "this is not a regular expression"), u"(unclosed"_s),
            text(&D::sentence, "sentence", QT_TRANSLATE_NOOP("RecipeFile", "Sentence")),
            choice(&D::templated, "templated", QT_TRANSLATE_NOOP("RecipeFile", "Templated"))
                .must(isTemplating, QT_TRANSLATE_NOOP("RecipeFile", "write text (messages) or argument (what addresses something)"), u"json"_s),
            text(&D::failing, "failing", QT_TRANSLATE_NOOP("RecipeFile", "Failing value")),
        },
        {{[](const D &d) { return (d.type == FieldKind::Choice) != d.choices.isEmpty(); }, u"choices"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "a field of the type choice has choices, and no other has"),
          [](Node &node) { node.set(u"type"_s, Node::text(u"choice"_s)); }},
         {[](const D &d) { return d.shownIf.isEmpty() == d.shownWith.isEmpty(); }, u"shown-with"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "shown-if names a field, shown-with the values that it has then"),
          [](Node &node) { node.set(u"shown-if"_s, Node::text(u"tls"_s)); }},
         {[](const D &d) {
              return d.matches.isEmpty()
                     || (!d.sentence.isEmpty()
                         && !QRegularExpression(QRegularExpression::anchoredPattern(d.matches)).match(d.failing).hasMatch());
          },
          u"matches"_s,
          QT_TRANSLATE_NOOP("RecipeFile", "beside matches there has to be a sentence, and a failing value that does not match"),
          [](Node &node) { node.set(u"matches"_s, Node::text(u"[a-z]+"_s)); }}}};
    return kSchema;
}
// clang-format on

FieldInfo fieldInfoOf(const FieldDeclaration &declaration)
{
    FieldInfo info;
    info.kind = declaration.type;
    info.key = declaration.key;
    info.context = "Recipe";
    info.label = declaration.label.toUtf8();
    info.help = declaration.help.toUtf8();
    info.unit = declaration.unit.toUtf8();
    info.defaultText = declaration.defaultText;
    info.example = declaration.example;
    info.required = declaration.required;
    info.folded = declaration.more;
    info.low = declaration.low;
    info.high = declaration.high;
    info.choices = declaration.choices;
    info.templating = declaration.templated;
    info.shownIf = {declaration.shownIf, declaration.shownWith};
    if (!declaration.matches.isEmpty()) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(declaration.matches));
        info.constraints.push_back({[whole](const QString &text) { return whole.match(text).hasMatch(); },
                                    declaration.sentence.toUtf8(),
                                    declaration.failing});
    }
    return info;
}

} // namespace salve
