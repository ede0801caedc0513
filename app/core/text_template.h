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
    /// What a sender wrote has to be plain wherever it could address something else.
    enum class Origin { Ours, Outside };
    void set(const QString &name, const QString &text, Origin origin = Origin::Ours);
    /// Of the names `event.…` that have no value here, and of values that do not have the form for their place.
    enum class Unfit {
        Refused,
        Softened, ///< "unknown" or "none", and "_" for what is wrong: for what only tells, which nothing may stop
        LeftOpen  ///< names of an event stay as they are written
    };
    void setUnfit(Unfit unfit) { m_unfit = unfit; }
    Unfit unfit() const { return m_unfit; }
    bool isFromOutside(const QString &name) const { return m_outside.contains(name); }
    const QString *find(QStringView name) const;
    const std::vector<std::pair<QString, QString>> &values() const { return m_values; }
    bool operator==(const TemplateVariables &) const = default;

private:
    std::vector<std::pair<QString, QString>> m_values;
    QStringList m_outside;
    Unfit m_unfit{Unfit::Refused};
};

/// Does `{{…}}` with something like a name stand in it? `\{{` stands for the two characters themselves.
bool hasTemplates(QStringView text);
bool hasTemplates(const Node &settings);
/// What is wrong with the templates of a text (not closed, name not known), as a sentence; empty when nothing is.
QString templateProblem(const QString &text);

/// The values of an event that settings want, without the `event.` in front. `plain` are those that stand where they
/// address something.
struct WantedValues
{
    QStringList all;
    QStringList plain;
    bool host{false}; ///< {{host}} or {{monitor.host}}
};
WantedValues wantedValues(const Node &settings, const std::vector<FieldInfo> &fields);

/// Puts the values in, escaped for where they stand; never renders a value again. A known name without a value is an
/// empty text, or an error where an empty one could address something else (Url, Header, Argument). A value of an event
/// is never an empty text, but where it is softened.
Result<QString> renderText(const QString &text, Templating how, const TemplateVariables &variables);
/// Renders every templated field of the settings and leaves the others as they are.
Result<Node>
renderSettings(const Node &settings, const std::vector<FieldInfo> &fields, const TemplateVariables &variables);

} // namespace salve
