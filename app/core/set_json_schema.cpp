// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_schema.h"

#include <QJsonArray>

namespace salve {

namespace {

QJsonObject listOf(const QJsonObject &items)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

QJsonObject strict(QJsonObject schema)
{
    // Keys that begin with "x-" are everybody's own.
    schema.insert(QStringLiteral("patternProperties"), QJsonObject{{QStringLiteral("^x-"), QJsonObject{}}});
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

/// The common fields, and for each kind what its settings have to be.
template<class K>
QJsonObject kindedSchema(QJsonObject common, std::span<const K *const> kinds)
{
    QJsonArray ids;
    QJsonArray branches;
    for (const K *kind : kinds) {
        ids.append(kind->id());
        const QJsonObject isKind{
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("kind"), QJsonObject{{QStringLiteral("const"), kind->id()}}}}}};
        QJsonObject settings = jsonSchemaOf(kind->fields());
        settings.insert(QStringLiteral("title"), kind->title());
        branches.append(QJsonObject{{QStringLiteral("if"), isKind}, {QStringLiteral("then"), settings}});
    }
    QJsonObject properties = common.value(QStringLiteral("properties")).toObject();
    properties.insert(QStringLiteral("kind"), QJsonObject{{QStringLiteral("enum"), ids}});
    common.insert(QStringLiteral("properties"), properties);
    common.insert(QStringLiteral("allOf"), branches);
    return common;
}

QJsonObject monitorsSchema(const Kinds &kinds)
{
    QJsonObject schema = jsonSchemaOf(monitorSchema().fields());
    QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
    QJsonObject parent = properties.value(QStringLiteral("parent")).toObject();
    QJsonArray shapes = parent.value(QStringLiteral("anyOf")).toArray();
    QJsonObject rules;
    for (const char *rule : Words<ParentRule>::list)
        rules.insert(
            QString::fromLatin1(rule),
            QJsonObject{{QStringLiteral("type"), QJsonArray{QStringLiteral("array"), QStringLiteral("string")}}});
    shapes.append(
        QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), rules}});
    parent.insert(QStringLiteral("anyOf"), shapes);
    properties.insert(QStringLiteral("parent"), parent);
    schema.insert(QStringLiteral("properties"), properties);
    return kindedSchema(schema, kinds.checks);
}

} // namespace

QJsonObject setJsonSchema(const Kinds &kinds)
{
    QJsonObject runbooks = strict(jsonSchemaOf(runbookSchema().fields()));
    QJsonObject parts = runbooks.value(QStringLiteral("properties")).toObject();
    parts.insert(QStringLiteral("steps"), listOf(strict(jsonSchemaOf(stepSchema().fields()))));
    runbooks.insert(QStringLiteral("properties"), parts);
    const QJsonObject properties{
        {QStringLiteral("salve"), QJsonObject{{QStringLiteral("const"), 1}}},
        {QStringLiteral("team"), strict(jsonSchemaOf(teamSchema().fields()))},
        {QStringLiteral("intake"), strict(jsonSchemaOf(intakeSchema().fields()))},
        {QStringLiteral("tell"), listOf(strict(jsonSchemaOf(tellSchema().fields())))},
        {QStringLiteral("digest"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                     {QStringLiteral("pattern"), QStringLiteral("^daily [0-9]{1,2}:[0-9]{2}( to \\S+)?$")}}},
        {QStringLiteral("defaults"), strict(jsonSchemaOf(timingSchema().fields()))},
        {QStringLiteral("monitors"), listOf(monitorsSchema(kinds))},
        {QStringLiteral("reactions"), listOf(kindedSchema(jsonSchemaOf(reactionSchema().fields()), kinds.reactions))},
        {QStringLiteral("runbooks"), listOf(runbooks)},
        {QStringLiteral("maintenance"), listOf(strict(jsonSchemaOf(maintenanceSchema().fields())))},
        {QStringLiteral("limits"), listOf(strict(jsonSchemaOf(limitSchema().fields())))},
    };
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
            {QStringLiteral("title"), QStringLiteral("Salve monitor set")},
            {QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("salve")}}};
}

} // namespace salve
