// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/services.h"
#include "reactions/inside.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Annotate)
};

/// A timeline is read, not scrolled.
constexpr qsizetype kLongest = 2'000;

struct Settings
{
    QString text;
    QString about{u"{{monitor.id}}"_s};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Annotate",
        {
            text(&Settings::text, "text", QT_TRANSLATE_NOOP("Annotate", "Text")).required().multiline()
                .templated(Templating::Text).example(u"Look at {{monitor.host}}: {{result.message}}"_s)
                .must([](const QString &text) { return !text.trimmed().isEmpty(); },
                      QT_TRANSLATE_NOOP("Annotate", "write what the note says"), u" "_s)
                .help(QT_TRANSLATE_NOOP("Annotate", "Whoever opens the incident reads it. It wakes nobody: that is what the set's tells are for.")),
            text(&Settings::about, "about", QT_TRANSLATE_NOOP("Annotate", "About")).more().templated(Templating::Text)
                .help(QT_TRANSLATE_NOOP("Annotate", "Within the cooldown there is one note about the same.")),
        }};
    return kSchema;
}
// clang-format on

QString textOf(const Settings &s)
{
    const QString text = s.text.trimmed();
    return text.size() <= kLongest ? text : text.first(kLongest - 1) + u'…';
}

RunReport act(const Settings &s, Steering &steering, RunId run)
{
    if (textOf(s).isEmpty())
        return insideReport(RunOutcome::Failed, Texts::tr("With its names filled in, the note is empty."));
    steering.annotate(run, textOf(s));
    return insideReport(RunOutcome::Succeeded, Texts::tr("Written into the timeline."));
}

std::unique_ptr<PreflightOperation> preflight(const Settings &, Services &services)
{
    return insidePreflight(
        services, [](const MonitorSet &) { return QString(); }, Texts::tr("A note goes into Salve's own record."));
}

} // namespace

const ReactionKind &annotateReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "annotate",
        .context = "Annotate",
        .title = QT_TRANSLATE_NOOP("Annotate", "Note in the timeline"),
        .summary = QT_TRANSLATE_NOOP("Annotate", "Writes a note into the timeline of the incident; it tells nobody."),
        .proof = QT_TRANSLATE_NOOP("Annotate", "It stands in the timeline. Nothing is repaired by it."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.text = u"The night's backup runs until six; the shop may be slow."_s;
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{1}}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = [](const Settings &s) { return u"%1: %2"_s.arg(s.about, s.text); },
        .preview = textOf,
        .make = [](const Settings &s, Services &services, RunContext &context)
            -> Result<std::unique_ptr<ReactionOperation>> {
            return std::make_unique<InsideOperation>(
                services, context, [s, run = context.run()](Steering &steering) { return act(s, steering, run); });
        },
        .settle = [](const Settings &, Services &, RunContext &context) { return settleInside(context); },
        .preflight = preflight,
        .isInside = true}};
    return kKind;
}

} // namespace salve
