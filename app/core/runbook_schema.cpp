// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_codecs.h"
#include "core/set_schema.h"

#include <QRegularExpression>

namespace salve {

namespace {

constexpr double kDay_s = 86'400;

/// `after: 5m` or `after: 3 checks`.
Field<Step> afterField()
{
    Field<Step> made;
    made.info.kind = FieldKind::Text;
    made.info.key = QStringLiteral("after");
    made.info.label = QT_TRANSLATE_NOOP("Step", "After");
    made.info.help = QT_TRANSLATE_NOOP(
        "Step", "How long it has been so, as 5m, or for how many failing results, as 3 checks; left out: at once");
    made.read = [](Step &step, const Node &node, ReadContext &context) {
        static const QRegularExpression kChecks(QStringLiteral("\\A([0-9]{1,4}) checks?\\z"));
        if (const QRegularExpressionMatch match = kChecks.match(node.text());
            match.hasMatch() && match.captured(1).toInt() > 0)
            step.afterChecks = match.captured(1).toInt();
        else if (const Result<Millis> duration = durationFromText(node.text()); duration && node.isScalar())
            step.after = *duration;
        else
            context.wrongType(node, QStringLiteral("a duration or a number of checks; write 5m or 3 checks"));
    };
    made.write = [](const Step &step) {
        if (step.afterChecks)
            return Node::text(QStringLiteral("%1 checks").arg(*step.afterChecks));
        return step.after ? Node::scalar(durationText(*step.after)) : Node{};
    };
    return made;
}

} // namespace

const Schema<Step> &stepSchema()
{
    static const Schema<Step> kSchema{
        "Step",
        {idField(&Step::id, QT_TRANSLATE_NOOP("Step", "Id")).more(),
         field(FieldKind::Text, &Step::run, "run", QT_TRANSLATE_NOOP("Step", "Run"))
             .required()
             .help(QT_TRANSLATE_NOOP("Step", "The reaction that this step runs")),
         choice(&Step::when, "when", QT_TRANSLATE_NOOP("Step", "When")),
         afterField(),
         field(FieldKind::TextList, &Step::causes, "causes", QT_TRANSLATE_NOOP("Step", "Only for causes")),
         duration(&Step::repeat, "repeat", QT_TRANSLATE_NOOP("Step", "Repeat every"))
             .range(1, 30 * kDay_s)
             .help(QT_TRANSLATE_NOOP("Step", "Left out, it runs once per outage")),
         integer(&Step::upTo, "up-to", QT_TRANSLATE_NOOP("Step", "Runs per incident"))
             .range(1, 1000)
             .help(QT_TRANSLATE_NOOP("Step", "Relapses included")),
         field(FieldKind::Text, &Step::atMost, "at-most", QT_TRANSLATE_NOOP("Step", "At most"))
             .example(QStringLiteral("3 per 1h"))
             .help(QT_TRANSLATE_NOOP("Step", "Runs of this step on one host; left out, 3 per 1h")),
         duration(&Step::cooldown, "cooldown", QT_TRANSLATE_NOOP("Step", "Cooldown"))
             .range(0, 30 * kDay_s)
             .help(QT_TRANSLATE_NOOP(
                 "Step", "Least time between two starts, across incidents; left out, the repeat, else 15m")),
         duration(&Step::settle, "settle", QT_TRANSLATE_NOOP("Step", "Settle"))
             .range(0, 3600)
             .more()
             .help(QT_TRANSLATE_NOOP("Step", "Wait before the check that proves the repair")),
         duration(&Step::verifyWithin, "verify-within", QT_TRANSLATE_NOOP("Step", "Verify within"))
             .range(1, kDay_s)
             .more()
             .help(QT_TRANSLATE_NOOP(
                 "Step",
                 "Not repaired by then, it had no effect; left out, what the reaction takes, at least two intervals")),
         choice(&Step::nextAfter, "next-after", QT_TRANSLATE_NOOP("Step", "Next step after")).more(),
         choice(&Step::approval, "approval", QT_TRANSLATE_NOOP("Step", "Approval"))}};
    return kSchema;
}

StepId defaultStepId(const Step &step)
{
    QString id = step.run.value + u'@' + wordOf(step.when);
    if (step.after)
        id += u'@' + durationText(*step.after);
    else if (step.afterChecks)
        id += QStringLiteral("@%1checks").arg(*step.afterChecks);
    return {id};
}

const Schema<Runbook> &runbookSchema()
{
    static const Schema<Runbook> kSchema{
        "Runbook",
        {idField(&Runbook::id, QT_TRANSLATE_NOOP("Runbook", "Id")).required(),
         text(&Runbook::name, "name", QT_TRANSLATE_NOOP("Runbook", "Name")),
         texts(&Runbook::tags, "tags", QT_TRANSLATE_NOOP("Runbook", "For tags"))
             .help(QT_TRANSLATE_NOOP("Runbook",
                                     "Monitors with one of these tags use it, unless they name a runbook themselves")),
         boolean(&Runbook::armed, "armed", QT_TRANSLATE_NOOP("Runbook", "Armed"))
             .help(QT_TRANSLATE_NOOP(
                 "Runbook", "A wish: until it is granted on this computer, it only shows what it would have done")),
         objects(&Runbook::steps, stepSchema(), "steps", QT_TRANSLATE_NOOP("Runbook", "Steps"))}};
    return kSchema;
}

const Schema<Tell> &tellSchema()
{
    static const Schema<QuietHours> kQuiet{
        "Set",
        {field(FieldKind::Text, &QuietHours::from, "from", QT_TRANSLATE_NOOP("Set", "From")).required(),
         field(FieldKind::Text, &QuietHours::to, "to", QT_TRANSLATE_NOOP("Set", "To")).required(),
         zoneField(&QuietHours::zone)}};
    static const Schema<Tell> kSchema{
        "Set",
        {field(FieldKind::Text, &Tell::run, "run", QT_TRANSLATE_NOOP("Set", "Tell by")).required(),
         duration(
             &Tell::unlessRepairedWithin, "unless-repaired-within", QT_TRANSLATE_NOOP("Set", "Unless repaired within"))
             .range(0, 7 * kDay_s),
         duration(&Tell::repeat, "repeat", QT_TRANSLATE_NOOP("Set", "Repeat every")).range(1, 30 * kDay_s),
         maybeObject(&Tell::quiet, kQuiet, "quiet", QT_TRANSLATE_NOOP("Set", "Quiet hours"))}};
    return kSchema;
}

} // namespace salve
