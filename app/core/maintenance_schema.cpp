// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/recurrence.h"
#include "core/set_codecs.h"
#include "core/set_schema.h"

#include <QTimeZone>

namespace salve {

namespace {

bool isOneOfThree(const Maintenance &planned)
{
    return int{planned.weekly.has_value()} + int{planned.once.has_value()} + int{planned.rule.has_value()} == 1;
}

/// An RRULE: what is wrong with it is said in its own words.
Field<RuleWindow> repeatsField()
{
    Field<RuleWindow> made;
    made.info.kind = FieldKind::Text;
    made.info.key = QStringLiteral("repeats");
    made.info.label = QT_TRANSLATE_NOOP("Set", "Repeats");
    made.info.help = QT_TRANSLATE_NOOP(
        "Set", "As calendars write it (RFC 5545): FREQ=MONTHLY;BYDAY=2TU is each second Tuesday of a month");
    made.info.example = QStringLiteral("FREQ=MONTHLY;BYDAY=2TU");
    made.read = [](RuleWindow &window, const Node &node, ReadContext &context) {
        if (!node.isScalar())
            return context.wrongType(node, QStringLiteral("a rule; write for example FREQ=MONTHLY;BYDAY=2TU"));
        window.repeats = tidyRecurrence(node.text());
        if (const QString trouble = recurrenceTrouble(window.repeats); !trouble.isEmpty())
            context.error(node, trouble);
    };
    made.write = [](const RuleWindow &window) {
        return window.repeats.isEmpty() ? Node{} : Node::text(window.repeats);
    };
    return made;
}

const Schema<RuleWindow> &ruleSchema()
{
    static const Schema<RuleWindow> kSchema{
        "Set",
        {field(FieldKind::Text, &RuleWindow::starts, "starts", QT_TRANSLATE_NOOP("Set", "First"))
             .required()
             .example(QStringLiteral("2026-03-10T02:00"))
             .help(QT_TRANSLATE_NOOP("Set",
                                     "Date and time of the first one, as the clock there shows it; none comes before")),
         duration(&RuleWindow::lasts, "lasts", QT_TRANSLATE_NOOP("Set", "Lasts")).required().range(60, 30 * 86'400.0),
         repeatsField().required(),
         field(FieldKind::TextList, &RuleWindow::except, "except", QT_TRANSLATE_NOOP("Set", "Except on"))
             .help(QT_TRANSLATE_NOOP("Set", "Days on which it falls out, as 2026-12-24")),
         zoneField(&RuleWindow::zone)},
        {{everHappens,
          QStringLiteral("repeats"),
          QT_TRANSLATE_NOOP("Set", "no day ever fits this, or RFC 5545 does not allow it so; try another rule"),
          [](Node &node) {
              node.set(QStringLiteral("repeats"), Node::text(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")));
          }},
         {[](const RuleWindow &window) { return !neverEnds(window); },
          QStringLiteral("lasts"),
          QT_TRANSLATE_NOOP("Set",
                            "the next one begins before this one is over, so that it never ends; make it shorter"),
          [](Node &node) {
              node.set(QStringLiteral("repeats"), Node::text(QStringLiteral("FREQ=DAILY")));
              node.set(QStringLiteral("lasts"), Node::scalar(QStringLiteral("25h")));
          }}}};
    return kSchema;
}

const Schema<WeeklyWindow> &weeklySchema()
{
    static const Schema<WeeklyWindow> kSchema{
        "Set",
        {choice(&WeeklyWindow::day, "day", QT_TRANSLATE_NOOP("Set", "Day")).required(),
         field(FieldKind::Text, &WeeklyWindow::from, "from", QT_TRANSLATE_NOOP("Set", "From")).required(),
         field(FieldKind::Text, &WeeklyWindow::to, "to", QT_TRANSLATE_NOOP("Set", "To")).required(),
         zoneField(&WeeklyWindow::zone)}};
    return kSchema;
}

const Schema<OnceWindow> &onceSchema()
{
    static const Schema<OnceWindow> kSchema{
        "Set",
        {field(FieldKind::Text, &OnceWindow::from, "from", QT_TRANSLATE_NOOP("Set", "From")).required(),
         field(FieldKind::Text, &OnceWindow::to, "to", QT_TRANSLATE_NOOP("Set", "To")).required()},
        {{[](const OnceWindow &window) { return window.from < window.to; },
          QStringLiteral("to"),
          QT_TRANSLATE_NOOP("Set", "this is not after \"from\"; write a later moment"),
          [](Node &node) { node.set(QStringLiteral("to"), node.find(u"from") ? *node.find(u"from") : Node{}); }}}};
    return kSchema;
}

} // namespace

bool isZone(const QString &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone.toUtf8());
}

const Schema<Maintenance> &maintenanceSchema()
{
    static const Schema<Maintenance> kSchema{
        "Set",
        {text(&Maintenance::name, "name", QT_TRANSLATE_NOOP("Set", "Name")),
         field(FieldKind::TextList, &Maintenance::monitors, "monitors", QT_TRANSLATE_NOOP("Set", "Monitors")),
         texts(&Maintenance::hosts, "hosts", QT_TRANSLATE_NOOP("Set", "Hosts")),
         texts(&Maintenance::tags, "tags", QT_TRANSLATE_NOOP("Set", "Tags")),
         maybeObject(&Maintenance::weekly, weeklySchema(), "weekly", QT_TRANSLATE_NOOP("Set", "Each week")),
         maybeObject(&Maintenance::once, onceSchema(), "once", QT_TRANSLATE_NOOP("Set", "Once")),
         maybeObject(&Maintenance::rule, ruleSchema(), "rule", QT_TRANSLATE_NOOP("Set", "By a rule"))},
        {{isOneOfThree,
          QString(),
          QT_TRANSLATE_NOOP("Set", "say when: one of \"once\", \"weekly\" and \"rule\""),
          [](Node &node) {
              node.remove(u"weekly");
              node.remove(u"once");
              node.remove(u"rule");
          }}}};
    return kSchema;
}

} // namespace salve
