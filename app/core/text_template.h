// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"

#include <span>
#include <utility>
#include <vector>

namespace salve {

/// A name that may stand between `{{` and `}}`, with what it gives. Secrets are no names.
struct TemplateName
{
    const char *name;
    const char *help; ///< one sentence, marked for translation in context "Template"
};
std::span<const TemplateName> templateNames();

/// The values of one rendering, in the order in which they were set.
class TemplateVariables
{
public:
    void set(const QString &name, const QString &text);
    const QString *find(QStringView name) const;
    const std::vector<std::pair<QString, QString>> &values() const { return m_values; }
    bool operator==(const TemplateVariables &) const = default;

private:
    std::vector<std::pair<QString, QString>> m_values;
};

/// Does `{{…}}` with something like a name stand in it? `\{{` stands for the two characters themselves.
bool hasTemplates(QStringView text);
bool hasTemplates(const Node &settings);
/// What is wrong with the templates of a text (not closed, name not known), as a sentence; empty when nothing is.
QString templateProblem(const QString &text);

/// Puts the values in, escaped for where they stand; never renders a value again. A known name without a value is an
/// empty text, or an error where an empty one could address something else (Url, Header, Argument).
Result<QString> renderText(const QString &text, Templating how, const TemplateVariables &variables);
/// Renders every templated field of the settings and leaves the others as they are.
Result<Node>
renderSettings(const Node &settings, const std::vector<FieldInfo> &fields, const TemplateVariables &variables);

} // namespace salve
