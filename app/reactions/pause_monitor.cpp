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
    Q_DECLARE_TR_FUNCTIONS(PauseMonitor)
};

enum class Deed { Pause, Resume };

} // namespace

template<>
struct Words<Deed>
{
    static constexpr std::array list{"pause", "resume"};
};

namespace {

struct Settings
{
    Deed deed{Deed::Pause};
    QStringList monitors;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "PauseMonitor",
        {
            choice(&Settings::deed, "do", QT_TRANSLATE_NOOP("PauseMonitor", "What to do"))
                .help(QT_TRANSLATE_NOOP("PauseMonitor", "Paused, nobody looks any more: an open incident ends as \"paused\", never as recovered, until somebody resumes it nothing is repaired or told, and what depends on it is on its own. A step cannot pause what is in trouble before somebody has been told.")),
            texts(&Settings::monitors, "monitors", QT_TRANSLATE_NOOP("PauseMonitor", "Monitors")).required()
                .templated(Templating::Argument).example(u"{{monitor.id}}"_s)
                .help(QT_TRANSLATE_NOOP("PauseMonitor", "Their ids. {{monitor.id}} is the one that it runs for.")),
        },
        {{[](const Settings &s) { return !s.monitors.isEmpty(); }, u"monitors"_s,
          QT_TRANSLATE_NOOP("PauseMonitor", "name at least one monitor"),
          [](Node &node) { node.set(u"monitors"_s, Node::list()); }}}};
    return kSchema;
}
// clang-format on

QString preview(const Settings &s)
{
    const QString names = s.monitors.join(u", "_s);
    return s.deed == Deed::Pause ? Texts::tr("Pauses %1: nobody looks, until somebody resumes it.").arg(names)
                                 : Texts::tr("Watches again: %1.").arg(names);
}

RunReport act(const Settings &s, Steering &steering, RunId run)
{
    const Chosen chosen = chosenOf(steering.set(), s.monitors, {});
    if (!chosen.problem.isEmpty())
        return insideReport(RunOutcome::Rejected, chosen.problem);
    const auto wanted = s.deed == Deed::Pause ? Steering::Watching::Paused : Steering::Watching::Resumed;
    if (const Result<void> done = steering.watch(run, chosen.monitors, wanted); !done)
        return insideReport(RunOutcome::Failed, done.error().sentence);
    const QString names = s.monitors.join(u", "_s);
    return insideReport(RunOutcome::Succeeded,
                        s.deed == Deed::Pause ? Texts::tr("Paused: %1.").arg(names)
                                              : Texts::tr("Watched again: %1.").arg(names));
}

std::unique_ptr<PreflightOperation> preflight(const Settings &s, Services &services)
{
    return insidePreflight(
        services, [&s](const MonitorSet &set) { return chosenOf(set, s.monitors, {}).problem; }, preview(s));
}

} // namespace

const ReactionKind &pauseMonitorReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "pause-monitor",
        .context = "PauseMonitor",
        .title = QT_TRANSLATE_NOOP("PauseMonitor", "Pause or resume monitors"),
        .summary = QT_TRANSLATE_NOOP(
            "PauseMonitor", "Stops looking at monitors, or looks at them again: an edit of the set, with who made it."),
        .proof = QT_TRANSLATE_NOOP("PauseMonitor",
                                   "It is in the set. Nothing is repaired by not looking, so nothing is proven."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.monitors = {u"shop"_s};
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Repairs; },
        .takesUpTo = [](const Settings &) { return Millis{std::chrono::minutes{1}}; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey = [](const Settings &s) { return u"%1 %2"_s.arg(wordOf(s.deed), s.monitors.join(u", "_s)); },
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
