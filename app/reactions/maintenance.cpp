// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "core/text_template.h"
#include "net/services.h"
#include "reactions/inside.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

enum class Deed { Start, End };
enum class Scope { Host, Tag, Monitor, Everything };

} // namespace

template<>
struct Words<Deed>
{
    static constexpr std::array list{"start", "end"};
};
template<>
struct Words<Scope>
{
    static constexpr std::array list{"host", "tag", "monitor", "everything"};
};
template<>
struct Words<Rest::Of>
{
    static constexpr std::array list{"repairs", "repairs-and-messages"};
};

namespace {

struct Settings
{
    Deed deed{Deed::Start};
    Rest::Of stops{Rest::Of::RepairsAndMessages};
    Scope scope{Scope::Host};
    QString target;
    Millis lasts{std::chrono::minutes{30}};
    QString reason;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Maintenance",
        {
            choice(&Settings::deed, "do", QT_TRANSLATE_NOOP("Maintenance", "What to do"))
                .help(QT_TRANSLATE_NOOP("Maintenance", "Only what a reaction started is ended by one, and what is in maintenance cannot end its own by a step: there its time ends it.")),
            choice(&Settings::stops, "stops", QT_TRANSLATE_NOOP("Maintenance", "What stops")).shownIf(u"do"_s, {u"start"_s})
                .help(QT_TRANSLATE_NOOP("Maintenance", "Repairs alone: a hold, people are told as ever. With messages: planned work. A step cannot silence an incident of which nobody has been told.")),
            choice(&Settings::scope, "scope", QT_TRANSLATE_NOOP("Maintenance", "For")),
            text(&Settings::target, "target", QT_TRANSLATE_NOOP("Maintenance", "Which one")).templated(Templating::Argument)
                .shownIf(u"scope"_s, {u"host"_s, u"tag"_s, u"monitor"_s}).example(u"{{monitor.host}}"_s)
                .help(QT_TRANSLATE_NOOP("Maintenance", "The host, the tag, or the id of the monitor.")),
            duration(&Settings::lasts, "for", QT_TRANSLATE_NOOP("Maintenance", "How long")).range(60, 604'800)
                .shownIf(u"do"_s, {u"start"_s})
                .help(QT_TRANSLATE_NOOP("Maintenance", "It ends by itself. Started again, it counts from then on.")),
            text(&Settings::reason, "reason", QT_TRANSLATE_NOOP("Maintenance", "Reason")).templated(Templating::Text)
                .shownIf(u"do"_s, {u"start"_s}).example(u"deploying"_s),
        },
        {{[](const Settings &s) { return s.scope == Scope::Everything || !s.target.trimmed().isEmpty(); }, u"target"_s,
          QT_TRANSLATE_NOOP("Maintenance", "say which one is meant; {{monitor.host}} is the host of the monitor that it runs for"),
          [](Node &node) { node.remove(u"target"); }}}};
    return kSchema;
}
// clang-format on

HoldScope scopeOf(Scope scope)
{
    switch (scope) {
    case Scope::Host:
        return HoldScope::Host;
    case Scope::Tag:
        return HoldScope::Tag;
    case Scope::Monitor:
        return HoldScope::Monitor;
    case Scope::Everything:
        break;
    }
    return HoldScope::Everything;
}

QString targetOf(const Settings &s)
{
    return s.scope == Scope::Everything ? QString(wordOf(s.scope))
                                        : u"%1 %2"_s.arg(wordOf(s.scope), s.target.trimmed());
}

QString preview(const Settings &s)
{
    if (s.deed == Deed::End)
        return Texts::tr("Ends what a reaction started for %1.").arg(targetOf(s));
    const QString time = durationForPeople(s.lasts);
    const QString text = s.stops == Rest::Of::Repairs
                             ? Texts::tr("No repairs of %1 for %2; people are told as ever.").arg(targetOf(s), time)
                             : Texts::tr("Maintenance of %1 for %2: no repairs, no messages.").arg(targetOf(s), time);
    return s.reason.isEmpty() ? text : u"%1 (%2)"_s.arg(text, s.reason);
}

RunReport act(const Settings &s, Steering &steering, RunId run)
{
    const HoldScope scope = scopeOf(s.scope);
    const QString name = knownName(steering.set(), scope, s.target.trimmed());
    if (name.isNull())
        return insideReport(RunOutcome::Rejected, unknownName(scope, s.target.trimmed()));
    if (s.deed == Deed::End) {
        const int ended = steering.end(run, scope, name);
        return insideReport(RunOutcome::Succeeded,
                            ended > 0 ? Texts::tr("Ended for %1.").arg(targetOf(s))
                                      : Texts::tr("No reaction had started anything for %1.").arg(targetOf(s)));
    }
    const QString reason = s.reason.trimmed().isEmpty() ? Texts::tr("a reaction asked for it") : s.reason.trimmed();
    if (const Result<void> begun = steering.begin(run, {s.stops, scope, name, reason, s.lasts}); !begun)
        return insideReport(RunOutcome::Failed, begun.error().sentence);
    return insideReport(RunOutcome::Succeeded, preview(s));
}

std::unique_ptr<PreflightOperation> preflight(const Settings &s, Services &services)
{
    const auto problem = [&s](const MonitorSet &set) {
        const HoldScope scope = scopeOf(s.scope);
        const bool isKnown = hasTemplates(s.target) || !knownName(set, scope, s.target.trimmed()).isNull();
        return isKnown ? QString() : unknownName(scope, s.target.trimmed());
    };
    return insidePreflight(services, problem, preview(s));
}

} // namespace

const ReactionKind &maintenanceReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "maintenance",
        .context = "Maintenance",
        .title = QT_TRANSLATE_NOOP("Maintenance", "Maintenance of a part, for a time"),
        .summary = QT_TRANSLATE_NOOP("Maintenance",
                                     "Leaves a host, a tag, a monitor or everything alone for a time, or ends that: no "
                                     "repairs, and where wished no messages."),
        .proof = QT_TRANSLATE_NOOP("Maintenance",
                                   "It is in Salve's own record. Nothing is repaired by it, so nothing is proven."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.target = u"web1"_s;
                settings.reason = u"deploying"_s;
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{1}}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = [](const Settings &s) { return u"%1 %2 %3"_s.arg(wordOf(s.deed), wordOf(s.stops), targetOf(s)); },
        .preview = preview,
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
