// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"
#include "core/recipe_condition.h"

#include <QStringList>

namespace salve {

/// The values that a reaction recipe may name while it runs: its settings, what is made from them, what was captured.
class RecipeScope
{
public:
    void set(const QString &name, Node value);
    /// Stands wherever it is named exactly so: the redaction mark of a preview, a name that gets its value later.
    void setAsShown(const QString &name, const QString &text);
    /// A name without a value stays as it is written, as in a preview.
    void leaveUnknownOpen() { m_isOpen = true; }
    bool isOpen() const { return m_isOpen; }

    const Node *find(const QString &name) const;
    const QString *shown(const QString &name) const;
    /// Empty where there is none; the items of a list with commas between them, a map as JSON.
    QString text(const QString &name) const { return m_texts.value(name); }
    const RecipeValues &texts() const { return m_texts; }

private:
    QHash<QString, Node> m_values;
    QHash<QString, QString> m_shown;
    RecipeValues m_texts;
    bool m_isOpen{false};
};

/// Where a text of a recipe stands, which decides how the values in it are escaped.
enum class RecipePlace {
    Address, ///< the first value as it is where the text begins with it, the others percent-encoded
    Header,
    Plain ///< also what is encoded as a whole later
};

/// `{{name}}`, `{{name|filter|filter}}`; `\{{` stands for the two characters themselves. Filters: first N, html, path,
/// number, json.
Result<QString> recipeText(const QString &text, const RecipeScope &scope, RecipePlace place);
/// The names in a text, in order.
QStringList recipeNamesIn(const QString &text);
QStringList recipeNamesIn(const Node &tree);
/// What is wrong with its braces or filters, as a sentence; else empty.
QString recipeTextProblem(const QString &text);
/// The name, where the text is that one name (with or without filters) and nothing else.
QString onlyRecipeName(const QString &text);
/// It has names, and none of them has a value: then whatever the text would be is left out.
bool isLeftOut(const QString &text, const RecipeScope &scope);
/// The tree as JSON: what is one name alone has the value's own type, members that are left out are not there.
Result<QJsonValue> recipeJson(const Node &tree, const RecipeScope &scope);

} // namespace salve
