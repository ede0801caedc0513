// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace salve {

namespace {

constexpr qsizetype kLongestQuote = 40; // characters of a value that a sentence repeats

} // namespace

bool hasErrors(const Problems &problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
}

Error firstError(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            return {ErrorCode::Invalid, problemText(problem), {}};
    }
    return {ErrorCode::Internal, QStringLiteral("No error was found, though one was expected"), {}};
}

QString problemText(const Problem &problem)
{
    QString text;
    if (problem.mark.line > 0)
        text += QStringLiteral("line %1, column %2: ").arg(problem.mark.line).arg(problem.mark.column);
    if (!problem.path.isEmpty())
        text += problem.path + QStringLiteral(": ");
    return text + problem.sentence;
}

ReadContext::ReadContext(Problems &problems, QString path, UnknownKeys unknown)
    : m_problems(problems),
      m_path(std::move(path)),
      m_unknown(unknown)
{
}

void ReadContext::add(Severity severity, const QString &path, Mark mark, const QString &sentence)
{
    m_problems.push_back({severity, path, mark, sentence});
    if (severity == Severity::Error)
        ++m_errors;
}

void ReadContext::add(Problem problem)
{
    const bool isBelow = !m_path.isEmpty() && !problem.path.isEmpty();
    add(problem.severity,
        m_path + (isBelow ? QStringLiteral(".") : QString()) + problem.path,
        problem.mark,
        problem.sentence);
}

void ReadContext::error(const Node &node, const QString &sentence)
{
    add(Severity::Error, m_path, node.mark(), sentence);
}

void ReadContext::warning(const Node &node, const QString &sentence)
{
    add(Severity::Warning, m_path, node.mark(), sentence);
}

void ReadContext::missing(const FieldInfo &field, Mark mark)
{
    const QString hint =
        field.example.isEmpty() ? QString() : QStringLiteral(", for example %1: %2").arg(field.key, field.example);
    add(Severity::Error, m_path, mark, QStringLiteral("\"%1\" is missing; add it%2").arg(field.key, hint));
}

void ReadContext::unused(const FieldInfo &field, const Node *value)
{
    if (value && !isEmptyValue(*value)) {
        const Scope scope(*this, field, *value);
        warning(*value,
                QStringLiteral("this is not used; it needs %1: %2")
                    .arg(field.shownIf.key, field.shownIf.words.join(QStringLiteral(" or "))));
    }
}

void ReadContext::wrongType(const Node &node, const QString &expected)
{
    if (node.isList())
        return error(node, QStringLiteral("this is a list, not %1").arg(expected));
    if (node.isMap())
        return error(node, QStringLiteral("this is a map of keys, not %1").arg(expected));
    // What stands in the place of a secret may be one.
    if (node.isNull() || (m_field && m_field->isCredential()))
        return error(node, QStringLiteral("this is not %1").arg(expected));
    const QString &text = node.text();
    const QString shown = text.size() > kLongestQuote ? text.left(kLongestQuote) + u'…' : text;
    error(node, QStringLiteral("\"%1\" is not %2").arg(shown, expected));
}

void ReadContext::broken(const char *translations, const QString &key, const char *sentence, const Node &map)
{
    const Node *value = map.find(key);
    const QString path = m_path.isEmpty() || key.isEmpty() ? m_path + key : m_path + u'.' + key;
    add(Severity::Error, path, value ? value->mark() : map.mark(), QCoreApplication::translate(translations, sentence));
}

ReadContext::Scope::Scope(ReadContext &context, const FieldInfo &field, const Node &)
    : m_context(context),
      m_before(context.m_field),
      m_length(context.m_path.size()),
      m_itemBefore(context.m_item)
{
    if (!context.m_path.isEmpty())
        context.m_path += u'.';
    context.m_path += field.key;
    context.m_field = &field;
    context.m_item = 0;
}

ReadContext::Scope::~Scope()
{
    m_context.m_path.truncate(m_length);
    m_context.m_field = m_before;
    m_context.m_item = m_itemBefore;
}

ReadContext::Item::Item(ReadContext &context, const Node &item)
    : m_context(context),
      m_length(context.m_path.size()),
      m_count(context.m_item + 1)
{
    QString name = item.textAt(u"id");
    for (const char16_t *key : {u"name", u"run"}) {
        if (name.isEmpty())
            name = item.textAt(key);
    }
    if (!context.m_path.isEmpty())
        context.m_path += u'.';
    context.m_path += name.isEmpty() ? QString::number(m_count) : name.left(kLongestQuote);
    context.m_item = 0;
}

ReadContext::Item::~Item()
{
    m_context.m_path.truncate(m_length);
    m_context.m_item = m_count;
}

} // namespace salve
