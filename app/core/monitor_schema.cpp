// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_codecs.h"
#include "core/set_schema.h"

namespace salve {

namespace {

constexpr double kDay_s = 86'400;

/// `parent: edge`, `parent: [a, b]` (all of them), `parent: {any-of: [a, b]}` (two routers).
Field<Monitor> parentField()
{
    Field<Monitor> made;
    made.info.kind = FieldKind::TextList;
    made.info.key = QStringLiteral("parent");
    made.info.label = QT_TRANSLATE_NOOP("Monitor", "Depends on");
    made.info.help = QT_TRANSLATE_NOOP(
        "Monitor",
        "Monitors without which this one cannot be reached: one, a list of which all are needed, or {any-of: [a, b]}");
    made.read = [](Monitor &monitor, const Node &node, ReadContext &context) {
        const Node *ids = &node;
        if (node.isMap()) {
            const std::optional<ParentRule> rule =
                node.entries().size() == 1 ? fromWord<ParentRule>(node.entries().front().first) : std::nullopt;
            if (!rule)
                return context.wrongType(node,
                                         QStringLiteral("a parent; write an id, a list of ids or {any-of: [a, b]}"));
            monitor.parentRule = *rule;
            ids = &node.entries().front().second;
        }
        if (std::optional<std::vector<MonitorId>> read = Codec<std::vector<MonitorId>>::read(*ids, context))
            monitor.parents = std::move(*read);
    };
    made.write = [](const Monitor &monitor) {
        const Node ids = Codec<std::vector<MonitorId>>::write(monitor.parents);
        if (monitor.parentRule == ParentRule::AnyOf)
            return Node::map({{QString(wordOf(monitor.parentRule)), ids}});
        return monitor.parents.size() == 1 ? ids.items().front() : ids;
    };
    return made;
}

template<class S, class V>
std::vector<Field<S>> timingFields(V S::*every, V S::*timeout, auto S::*downAfter, auto S::*upAfter)
{
    std::vector<Field<S>> fields;
    fields.push_back(duration(every, "every", QT_TRANSLATE_NOOP("Monitor", "Check every"))
                         .range(0.1, 30 * kDay_s)
                         .help(QT_TRANSLATE_NOOP("Monitor", "Time from one check to the next"))
                         .example(QStringLiteral("60s")));
    fields.push_back(duration(timeout, "timeout", QT_TRANSLATE_NOOP("Monitor", "Timeout"))
                         .range(0.01, 3600)
                         .help(QT_TRANSLATE_NOOP("Monitor", "A check that takes longer has failed")));
    fields.push_back(integer(downAfter, "down-after", QT_TRANSLATE_NOOP("Monitor", "Down after"))
                         .range(1, 100)
                         .help(QT_TRANSLATE_NOOP("Monitor", "Failing results in a row before it is down")));
    fields.push_back(integer(upAfter, "up-after", QT_TRANSLATE_NOOP("Monitor", "Up after"))
                         .range(1, 100)
                         .help(QT_TRANSLATE_NOOP("Monitor", "Good results in a row before it is up again"))
                         .more());
    return fields;
}

template<class S>
std::vector<Field<S>> joined(std::vector<Field<S>> a, std::vector<Field<S>> b, std::vector<Field<S>> c = {})
{
    for (std::vector<Field<S>> *more : {&b, &c})
        a.insert(a.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
    return a;
}

} // namespace

const Schema<Timing> &timingSchema()
{
    static const Schema<Timing> kSchema{
        "Monitor", timingFields(&Timing::every, &Timing::timeout, &Timing::downAfter, &Timing::upAfter)};
    return kSchema;
}

const Schema<Monitor> &monitorSchema()
{
    static const Schema<Monitor> kSchema{
        "Monitor",
        joined<Monitor>(
            {idField(&Monitor::id, QT_TRANSLATE_NOOP("Monitor", "Id")).required(),
             text(&Monitor::name, "name", QT_TRANSLATE_NOOP("Monitor", "Name")),
             text(&Monitor::kind, "kind", QT_TRANSLATE_NOOP("Monitor", "Kind"))
                 .required()
                 .example(QStringLiteral("http"))},
            timingFields(&Monitor::every, &Monitor::timeout, &Monitor::downAfter, &Monitor::upAfter),
            {text(&Monitor::onHost, "on-host", QT_TRANSLATE_NOOP("Monitor", "Runs on host"))
                 .help(QT_TRANSLATE_NOOP("Monitor", "The host that repairs of this monitor touch")),
             texts(&Monitor::tags, "tags", QT_TRANSLATE_NOOP("Monitor", "Tags")),
             parentField(),
             field(FieldKind::Text, &Monitor::seenThrough, "seen-through", QT_TRANSLATE_NOOP("Monitor", "Seen through"))
                 .help(QT_TRANSLATE_NOOP("Monitor",
                                         "The monitor (a VPN gateway, say) without which nothing is known of this one"))
                 .more(),
             field(FieldKind::Text, &Monitor::runbook, "runbook", QT_TRANSLATE_NOOP("Monitor", "Runbook")),
             boolean(&Monitor::enabled, "enabled", QT_TRANSLATE_NOOP("Monitor", "Enabled"))})};
    return kSchema;
}

const Schema<Reaction> &reactionSchema()
{
    static const Schema<Reaction> kSchema{
        "Reaction",
        {idField(&Reaction::id, QT_TRANSLATE_NOOP("Reaction", "Id")).required(),
         text(&Reaction::name, "name", QT_TRANSLATE_NOOP("Reaction", "Name")),
         text(&Reaction::kind, "kind", QT_TRANSLATE_NOOP("Reaction", "Kind"))
             .required()
             .example(QStringLiteral("salt-run")),
         field(FieldKind::Choice, &Reaction::effect, "effect", QT_TRANSLATE_NOOP("Reaction", "Effect"))
             .help(QT_TRANSLATE_NOOP("Reaction",
                                     "Does it tell somebody, repair, or destroy? Left out, its kind says so")),
         duration(&Reaction::takesUpTo, "takes-up-to", QT_TRANSLATE_NOOP("Reaction", "Takes up to"))
             .range(1, kDay_s)
             .help(QT_TRANSLATE_NOOP("Reaction", "How long the repair may take until the monitor shows it")),
         texts(&Reaction::hits, "hits", QT_TRANSLATE_NOOP("Reaction", "Hosts it hits"))
             .help(QT_TRANSLATE_NOOP("Reaction", "For kinds that cannot ask whom they will hit")),
         integer(&Reaction::hitsAtMost, "hits-at-most", QT_TRANSLATE_NOOP("Reaction", "Hits at most"))
             .range(1, 10'000)
             .help(QT_TRANSLATE_NOOP("Reaction", "It does not run when it would hit more hosts than these"))}};
    return kSchema;
}

} // namespace salve
