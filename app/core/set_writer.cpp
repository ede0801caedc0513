// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_codecs.h"
#include "core/set_schema.h"

namespace salve {

namespace {

void append(Node &into, const Node &from)
{
    for (const auto &[key, value] : from.entries())
        into.set(key, value);
}

/// `status: [200-299, 304]`: in a list of texts a whole number needs no quotes, reading makes it a text again.
Node relaxed(const Node &settings, const Kind *kind)
{
    if (!kind)
        return settings;
    Node out = typedSettings(settings, kind->fields());
    for (Node::Entry &entry : out.entries()) {
        const FieldInfo *field = fieldOf(kind->fields(), entry.first);
        if (!field || field->kind != FieldKind::TextList)
            continue;
        for (Node &item : entry.second.items()) {
            bool isWhole = false;
            if (QString::number(item.text().toLongLong(&isWhole)) == item.text() && isWhole)
                item = Node::scalar(item.text());
        }
    }
    return out;
}

/// Id, name and kind first, then what the kind needs to know, then the rest: as people read it.
template<class S>
Node nodeOfKinded(const S &value, const Schema<S> &schema, const Kind *kind)
{
    Node common = schema.write(value);
    if (value.name == value.id.value)
        common.remove(u"name");
    Node node = Node::map();
    for (const char *key : {"id", "name", "kind"}) {
        const QString name = QString::fromLatin1(key);
        if (const Node *part = common.find(name))
            node.set(name, *part);
        common.remove(name);
    }
    append(node, relaxed(value.settings, kind));
    append(node, common);
    return node;
}

template<class S>
Node nodeOfPart(const S &value, const Schema<S> &schema)
{
    Node node = schema.write(value);
    append(node, value.extra);
    return node;
}

Node nodeOfStep(const Step &step)
{
    const Node written = nodeOfPart(step, stepSchema());
    Node node = Node::map();
    if (!(step.id == defaultStepId(step)))
        node.set(QStringLiteral("id"), Node::text(step.id.value));
    // A rung reads best when it says when it runs, also where that is the default.
    node.set(QStringLiteral("run"), Node::text(step.run.value));
    node.set(QStringLiteral("when"), Node::text(QString(wordOf(step.when))));
    for (const auto &[key, value] : written.entries()) {
        if (key != QLatin1StringView("id"))
            node.set(key, value);
    }
    return node;
}

Node nodeOfRunbook(const Runbook &runbook)
{
    Node node = nodeOfPart(runbook, runbookSchema());
    if (runbook.name == runbook.id.value)
        node.remove(u"name");
    Node steps;
    for (const Step &step : runbook.steps)
        steps.append(nodeOfStep(step));
    if (!steps.isNull())
        node.set(QStringLiteral("steps"), std::move(steps));
    return node;
}

template<class V, class F>
Node listOf(const std::vector<V> &values, F nodeOfValue)
{
    Node list;
    for (const V &value : values)
        list.append(nodeOfValue(value));
    return list;
}

} // namespace

Node nodeOfMonitor(const Monitor &monitor, const Kinds &kinds)
{
    return nodeOfKinded(monitor, monitorSchema(), kinds.check(monitor.kind));
}

Node nodeOfReaction(const Reaction &reaction, const Kinds &kinds)
{
    return nodeOfKinded(reaction, reactionSchema(), kinds.reaction(reaction.kind));
}

QByteArray writeSet(const MonitorSet &set, const Kinds &kinds)
{
    QByteArray text;
    const auto section = [&text](const QString &key, const Node &value) {
        const bool isEmpty = value.isNull() || (value.isMap() && value.entries().empty());
        if (isEmpty)
            return;
        if (!text.isEmpty())
            text += '\n';
        text += yamlOf(Node::map({{key, value}}));
    };
    section(QStringLiteral("salve"), Node::scalar(QString::number(set.version)));
    section(QStringLiteral("team"), teamSchema().write(set.team));
    section(QStringLiteral("intake"), intakeSchema().write(set.intake));
    section(QStringLiteral("tell"), listOf(set.tells, [](const Tell &tell) { return nodeOfPart(tell, tellSchema()); }));
    if (set.dailyDigest)
        section(QStringLiteral("digest"), Node::text(dailyText({*set.dailyDigest, set.digestTo})));
    section(QStringLiteral("defaults"), timingSchema().write(set.defaults));
    section(QStringLiteral("monitors"),
            listOf(set.monitors, [&](const Monitor &monitor) { return nodeOfMonitor(monitor, kinds); }));
    section(QStringLiteral("reactions"),
            listOf(set.reactions, [&](const Reaction &reaction) { return nodeOfReaction(reaction, kinds); }));
    section(QStringLiteral("runbooks"), listOf(set.runbooks, nodeOfRunbook));
    section(QStringLiteral("maintenance"), listOf(set.maintenance, [](const Maintenance &planned) {
                return nodeOfPart(planned, maintenanceSchema());
            }));
    section(QStringLiteral("limits"),
            listOf(set.limits, [](const Limit &limit) { return nodeOfPart(limit, limitSchema()); }));
    for (const auto &[key, value] : set.extra.entries())
        section(key, value);
    return text;
}

} // namespace salve
