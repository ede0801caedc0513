// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/describe.h"
#include "core/schema.h"

namespace salve {

template<>
struct Words<Templating>
{
    static constexpr std::array list{"none", "json", "url", "form", "header", "argument", "text"};
};

/// One setting of a kind that is given as data, as its recipe file writes it.
struct FieldDeclaration
{
    QString key;
    FieldKind type{FieldKind::Text};
    QString label;
    QString help;
    QString unit;
    QString example;
    QString defaultText;
    bool required{false};
    bool more{false}; ///< under "More" in the form
    std::optional<double> low, high;
    QStringList choices;
    QString shownIf;       ///< key of another field of the recipe …
    QStringList shownWith; ///< … that has one of these values
    QString matches;       ///< a regular expression over the whole value
    QString sentence;      ///< what to write instead where it does not
    /// Text or Argument: the place where a recipe puts the value escapes it, never the field. Checks have none.
    Templating templated{Templating::None};
    QString failing; ///< a value that does not: it is the test of the sentence
    bool operator==(const FieldDeclaration &) const = default;
};

const Schema<FieldDeclaration> &fieldDeclarationSchema();
/// Label, help and sentences are translated in the context "Recipe", where a translation has them.
FieldInfo fieldInfoOf(const FieldDeclaration &declaration);

} // namespace salve
