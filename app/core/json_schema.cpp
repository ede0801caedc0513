// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/field.h"

#include <QJsonArray>

namespace salve {

namespace {

QJsonObject typeOf(const char *type)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)}};
}

QJsonObject anyOf(const QJsonArray &schemas)
{
    return {{QStringLiteral("anyOf"), schemas}};
}

QJsonObject textWith(const QString &pattern)
{
    QJsonObject schema = typeOf("string");
    schema.insert(QStringLiteral("pattern"), pattern);
    return schema;
}

QJsonObject listOf(const QJsonObject &items)
{
    QJsonObject schema = typeOf("array");
    schema.insert(QStringLiteral("items"), items);
    return schema;
}

QJsonObject secretSchema()
{
    QJsonObject schema = typeOf("object");
    schema.insert(QStringLiteral("properties"), QJsonObject{{QStringLiteral("secret"), typeOf("string")}});
    schema.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("secret")});
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

QJsonObject numberSchema(const FieldInfo &field, const char *type)
{
    QJsonObject schema = typeOf(type);
    if (field.low)
        schema.insert(QStringLiteral("minimum"), *field.low);
    if (field.high)
        schema.insert(QStringLiteral("maximum"), *field.high);
    return schema;
}

QJsonObject choiceSchema(const FieldInfo &field)
{
    const QJsonObject one{{QStringLiteral("enum"), QJsonArray::fromStringList(field.choices)}};
    return one;
}

/// A scalar of YAML is a text to us whatever it looks like; a schema has to say so.
QJsonObject scalarSchema()
{
    return {{QStringLiteral("type"),
             QJsonArray{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean")}}};
}

QJsonObject valueSchema(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Host:
    case FieldKind::File:
        return field.choices.isEmpty() ? scalarSchema() : choiceSchema(field);
    case FieldKind::Url:
        return typeOf("string");
    case FieldKind::Port: {
        QJsonObject schema = typeOf("integer");
        schema.insert(QStringLiteral("minimum"), 1);
        schema.insert(QStringLiteral("maximum"), 65535);
        return schema;
    }
    case FieldKind::Integer:
        return numberSchema(field, "integer");
    case FieldKind::Number:
        return numberSchema(field, "number");
    case FieldKind::Boolean:
        return typeOf("boolean");
    case FieldKind::Duration:
        return anyOf({textWith(QStringLiteral("^[0-9.]+ *(ms|s|m|h|d)?( *[0-9.]+ *(ms|s|m|h))*$")), typeOf("number")});
    case FieldKind::Size:
        return anyOf({textWith(QStringLiteral("^[0-9.]+ *([KMGkmg]?i?[Bb])?$")), typeOf("integer")});
    case FieldKind::Choice:
        return choiceSchema(field);
    case FieldKind::TextList: {
        const QJsonObject item = field.choices.isEmpty() ? scalarSchema() : choiceSchema(field);
        return anyOf({listOf(item), item});
    }
    case FieldKind::TextMap: {
        QJsonObject schema = typeOf("object");
        schema.insert(QStringLiteral("additionalProperties"), scalarSchema());
        return schema;
    }
    case FieldKind::Secret:
        return secretSchema();
    case FieldKind::MaybeSecret:
        return anyOf({typeOf("string"), secretSchema()});
    case FieldKind::Object:
        return jsonSchemaOf(field.children);
    case FieldKind::ObjectList:
        return listOf(jsonSchemaOf(field.children));
    case FieldKind::Any:
        return {};
    }
    return {};
}

} // namespace

QJsonObject jsonSchemaOf(const std::vector<FieldInfo> &fields)
{
    QJsonObject properties;
    QJsonArray required;
    for (const FieldInfo &field : fields) {
        QJsonObject schema = valueSchema(field);
        schema.insert(QStringLiteral("title"), field.labelText());
        if (const QString help = field.helpText(); !help.isEmpty())
            schema.insert(QStringLiteral("description"), help);
        if (!field.example.isEmpty())
            schema.insert(QStringLiteral("examples"), QJsonArray{jsonOf(Node::scalar(field.example))});
        if (!field.defaultText.isEmpty())
            schema.insert(QStringLiteral("default"), jsonOf(Node::scalar(field.defaultText)));
        properties.insert(field.key, schema);
        // A field that is shown only for some choices is required only there, which validation says.
        if (field.required && field.shownIf.key.isEmpty())
            required.append(field.key);
    }
    QJsonObject schema = typeOf("object");
    schema.insert(QStringLiteral("properties"), properties);
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return schema;
}

} // namespace salve
