// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_codecs.h"
#include "core/set_schema.h"

namespace salve {

namespace {

/// `everything`, `host`, `host web1`, `tag web`, `reaction`, `reaction restart-nginx`.
Field<Limit> scopeField()
{
    Field<Limit> made;
    made.info.kind = FieldKind::Text;
    made.info.key = QStringLiteral("scope");
    made.info.label = QT_TRANSLATE_NOOP("Set", "Scope");
    made.info.help = QT_TRANSLATE_NOOP("Set", "everything, host, host NAME, tag NAME, reaction or reaction ID");
    made.info.example = QStringLiteral("tag web");
    made.read = [](Limit &limit, const Node &node, ReadContext &context) {
        const QString word = node.text().section(u' ', 0, 0);
        const QString name = node.text().section(u' ', 1).trimmed();
        const std::optional<LimitScope> scope = fromWord<LimitScope>(word);
        const bool needsName = scope == LimitScope::Tag;
        const bool takesName = scope != LimitScope::Everything;
        if (!scope || (needsName && name.isEmpty()) || (!takesName && !name.isEmpty()))
            return context.wrongType(
                node, QStringLiteral("a scope; write everything, host, host web1, tag web or reaction restart-web"));
        limit.scope = *scope;
        limit.name = name;
    };
    made.write = [](const Limit &limit) {
        return Node::text(QString(QString(wordOf(limit.scope)) + u' ' + limit.name).trimmed());
    };
    return made;
}

} // namespace

const Schema<Limit> &limitSchema()
{
    static const Schema<Limit> kSchema{
        "Set",
        {scopeField().required(),
         field(FieldKind::Text, &Limit::atMost, "at-most", QT_TRANSLATE_NOOP("Set", "At most"))
             .example(QStringLiteral("20 per 1h")),
         integer(&Limit::atATime, "at-a-time", QT_TRANSLATE_NOOP("Set", "At a time"))
             .range(1, 10'000)
             .help(QT_TRANSLATE_NOOP("Set", "Hosts with a run that has no verdict yet")),
         integer(&Limit::atMostPercent, "at-most-percent", QT_TRANSLATE_NOOP("Set", "At most percent"))
             .range(1, 100)
             .help(QT_TRANSLATE_NOOP("Set", "Of the distinct hosts in the scope, at least one"))},
        {{[](const Limit &limit) { return limit.atMost || limit.atATime || limit.atMostPercent; },
          QString(),
          QT_TRANSLATE_NOOP("Set", "this limits nothing; add at-most, at-a-time or at-most-percent"),
          [](Node &node) {
              for (const char *key : {"at-most", "at-a-time", "at-most-percent"})
                  node.remove(QString::fromLatin1(key));
          }}}};
    return kSchema;
}

const Schema<Team> &teamSchema()
{
    static const Schema<Team> kSchema{
        "Set",
        {text(&Team::id, "id", QT_TRANSLATE_NOOP("Set", "Id")),
         text(&Team::acts, "acts", QT_TRANSLATE_NOOP("Set", "Acts"))
             .help(QT_TRANSLATE_NOOP("Set", "Name of the one installation that repairs; the others watch"))}};
    return kSchema;
}

} // namespace salve
