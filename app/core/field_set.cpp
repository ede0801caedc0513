// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/field_set.h"

#include "core/codec.h"

namespace salve {

namespace {

template<class V>
Node through(const Node &value, ReadContext &context)
{
    const std::optional<V> read = Codec<V>::read(value, context);
    return read ? Codec<V>::write(*read) : Node{};
}

Node choiceIn(const FieldInfo &field, const Node &value, ReadContext &context)
{
    if (value.isScalar() && field.choices.contains(value.text()))
        return Node::scalar(value.text());
    context.wrongType(value, QStringLiteral("one of: %1").arg(field.choices.join(QStringLiteral(", "))));
    return {};
}

/// A default stands in the declaration as text.
Node defaultOf(const FieldInfo &field)
{
    return field.defaultText.isEmpty() ? Node{} : Node::scalar(field.defaultText);
}

} // namespace

Node readValue(const FieldInfo &field, const Node &value, ReadContext &context)
{
    switch (field.kind) {
    case FieldKind::Port:
        return through<Port>(value, context);
    case FieldKind::Integer:
        return through<int>(value, context);
    case FieldKind::Number:
        return through<double>(value, context);
    case FieldKind::Boolean:
        return through<bool>(value, context);
    case FieldKind::Duration:
        return through<Millis>(value, context);
    case FieldKind::Size:
        return through<ByteSize>(value, context);
    case FieldKind::Choice:
        return choiceIn(field, value, context);
    case FieldKind::TextList:
        return through<QStringList>(value, context);
    case FieldKind::TextMap:
        return through<TextMap>(value, context);
    case FieldKind::Secret:
        return through<SecretRef>(value, context);
    case FieldKind::MaybeSecret:
        return through<MaybeSecret>(value, context);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Host:
    case FieldKind::Url:
    case FieldKind::File:
        return through<QString>(value, context);
    case FieldKind::Object:
    case FieldKind::ObjectList:
    case FieldKind::Any:
        break;
    }
    return value;
}

Node FieldSet::read(const Node &settings, ReadContext &context) const
{
    Node values = Node::map();
    if (!beginMap(settings, m_fields, context))
        return values;
    for (const FieldInfo &field : m_fields) {
        const Node *given = findField(settings, field, context);
        if (!isShown(field, settings, m_fields)) {
            context.unused(field, given);
            continue;
        }
        Node value = defaultOf(field);
        if (given) {
            const ReadContext::Scope scope(context, field, *given);
            if (checkConstraints(field, *given, context))
                value = readValue(field, *given, context);
        } else if (field.required) {
            context.missing(field, settings.mark());
        }
        if (!value.isNull())
            values.set(field.key, std::move(value));
    }
    return values;
}

Problems FieldSet::problems(const Node &settings) const
{
    Problems found;
    ReadContext context(found);
    read(settings, context);
    return found;
}

Node FieldSet::normalized(const Node &settings) const
{
    Problems ignored;
    ReadContext context(ignored);
    const Node values = read(settings, context);
    Node written = Node::map();
    for (const FieldInfo &field : m_fields) {
        const Node *value = values.find(field.key);
        const bool isNeeded = value && field.required && !isEmptyValue(*value);
        if (value && (isNeeded || (!isEmptyValue(*value) && !(*value == defaultOf(field)))))
            written.set(field.key, *value);
    }
    return withUnknownKeys(std::move(written), settings, m_fields);
}

} // namespace salve
