// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/view_builder.h"

#include "core/redaction.h"
#include "core/rule_words.h"
#include "core/set_schema.h"
#include "session/guard_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

QString joined(const QStringList &parts)
{
    return parts.join(u", "_s);
}

QString whenText(const Step &step)
{
    if (step.after)
        return Texts::tr("after %1 %2").arg(durationForPeople(*step.after), QString(wordOf(step.when)));
    if (step.afterChecks)
        return Texts::tr("after %1 failed checks").arg(*step.afterChecks);
    return Texts::tr("when %1").arg(QString(wordOf(step.when)));
}

QString withUntil(const QString &sentence, TimePoint until, TimePoint now)
{
    return until == kNever ? sentence : Texts::tr("%1, until %2").arg(sentence, dayTime(until, now));
}

/// Why an overlay lies over a state; empty where its name says all.
QString sentenceOf(const rules::OverlayReason &one, TimePoint now)
{
    switch (one.overlay) {
    case Overlay::Paused:
    case Overlay::Flapping:
        return {};
    case Overlay::Maintenance:
        return withUntil(one.reason.isEmpty() ? Texts::tr("maintenance") : Texts::tr("maintenance: %1").arg(one.reason),
                         one.until,
                         now);
    case Overlay::Unreachable:
        return Texts::tr("its parent %1 is down").arg(one.reason);
    case Overlay::Unobserved:
        return shownReason(said("we cannot see it now (%1)").arg(one.reason));
    case Overlay::Acknowledged:
        return Texts::tr("acknowledged by %1").arg(one.reason);
    case Overlay::Held:
        return withUntil(Texts::tr("held by %1").arg(one.reason), one.until, now);
    case Overlay::Repairing:
        return Texts::tr("%1 is at work").arg(one.reason);
    }
    return {};
}

void addLastResult(const Engine &engine, const MonitorId &id, MonitorView &view)
{
    const LastLooks *looks = engine.lastLooks(id);
    if (!looks)
        return;
    view.lastCheck = looks->at;
    view.latency = looks->result.latency;
    view.outcome = looks->result.outcome;
    view.phase = looks->result.phase;
    view.cause = looks->result.cause;
    view.message = looks->result.message;
    for (const LastLooks::Beat &beat : looks->beats)
        view.beats.push_back({beat.at, beat.outcome, beat.sight, beat.cause, beat.latency});
}

void addState(const Engine &engine, const MonitorId &id, const Timing &timing, MonitorView &view)
{
    const rules::MonitorState *state = engine.world().state(id);
    if (!state)
        return;
    view.state = state->word;
    view.since = state->since;
    view.attempt = static_cast<int>(state->streak.size());
    view.attempts = timing.downAfter;
    view.incident = state->incident;
    view.message = shownMessage(state->message);
    view.outcome = state->outcome;
    view.cause = state->cause;
    view.phase = state->phase;
    view.latency = state->latency;
    view.lastCheck = state->lastSlot;
    const TimePoint now = engine.clock().wallNow();
    QStringList reasons;
    for (const rules::OverlayReason &overlay : engine.world().overlaysOf(id)) {
        view.overlays.push_back(overlay.overlay);
        reasons.append(sentenceOf(overlay, now));
    }
    reasons.removeAll(QString());
    view.overlayReason = reasons.join(u"; "_s);
    const std::vector<rules::Upcoming> upcoming = engine.world().upcoming(id);
    if (!upcoming.empty())
        view.waitsFor = u"%1: %2"_s.arg(upcoming.front().step.value, guardText(upcoming.front(), now));
}

} // namespace

QString sentenceOf(const Step &step)
{
    QStringList parts{Texts::tr("%1, run %2").arg(whenText(step), step.run.value)};
    if (!step.causes.empty()) {
        QStringList causes;
        for (const Cause cause : step.causes)
            causes.append(QString(wordOf(cause)));
        parts.append(Texts::tr("only for %1").arg(joined(causes)));
    }
    if (step.repeat)
        parts.append(Texts::tr("again every %1").arg(durationForPeople(*step.repeat)));
    if (step.upTo)
        parts.append(Texts::tr("at most %n time(s)", nullptr, *step.upTo));
    if (step.atMost)
        parts.append(Texts::tr("at most %1 in %2 on one host")
                         .arg(step.atMost->count)
                         .arg(durationForPeople(step.atMost->window)));
    if (step.approval == Approval::Asked)
        parts.append(Texts::tr("after approval"));
    return joined(parts);
}

MonitorView monitorViewOf(const Engine &engine, const Monitor &monitor, const Uptimes &uptimes)
{
    const MonitorSet &set = engine.world().set();
    const Timing timing = set.timingOf(monitor);
    MonitorView view;
    view.id = monitor.id;
    view.name = monitor.name;
    view.kind = monitor.kind;
    if (const CheckKind *kind = engine.kinds().check(monitor.kind))
        view.target = kind->target(monitor.settings);
    view.host = monitor.onHost;
    view.tags = monitor.tags;
    view.every = timing.every;
    view.enabled = monitor.enabled;
    if (const TimePoint next = engine.nextCheck(monitor.id); next != kNever) // one that is told or paused has none
        view.nextCheck = next;
    view.uptime24h = uptimes.value(monitor.id);
    if (const Runbook *runbook = set.runbookFor(monitor)) {
        view.runbook = runbook->id;
        QStringList sentences;
        for (const Step &step : runbook->steps)
            sentences.append(sentenceOf(step));
        view.runbookSentence = sentences.join(u"; "_s);
    }
    addState(engine, monitor.id, timing, view);
    addLastResult(engine, monitor.id, view);
    return view;
}

ReactionView reactionViewOf(const Engine &engine, const Reaction &reaction, const PreflightReports &preflights)
{
    const MonitorSet &set = engine.world().set();
    ReactionView view;
    view.id = reaction.id;
    view.name = reaction.name;
    view.kind = reaction.kind;
    view.effect = effectOf(reaction, engine.kinds());
    if (const ReactionKind *kind = engine.kinds().reaction(reaction.kind))
        view.target = kind->preview(redacted(reaction.settings, kind->fields()));
    for (const Runbook &runbook : set.runbooks) {
        const bool isUsed = std::any_of(
            runbook.steps.begin(), runbook.steps.end(), [&](const Step &step) { return step.run == reaction.id; });
        if (isUsed)
            view.runbooks.append(runbook.id.value);
    }
    const TimePoint since = engine.clock().wallNow() - std::chrono::hours{24};
    for (const RunId id : engine.world().runsOf(reaction.id)) {
        const Run *run = engine.world().run(id);
        if (!run || run->isShadow || run->started < since)
            continue;
        ++view.runs24h;
        view.repaired24h += run->verdict == Verdict::Repaired ? 1 : 0;
        if (run->started < view.lastStarted)
            continue;
        view.lastRun = run->id;
        view.lastStarted = run->started;
        view.lastOutcome = run->outcome;
        view.lastVerdict = run->verdict;
    }
    if (const auto it = preflights.constFind(reaction.id); it != preflights.constEnd()) {
        view.preflight = it->sentence;
        view.preflightLight = it->light;
    }
    return view;
}

RunbookView runbookViewOf(const Engine &engine, const Runbook &runbook)
{
    const rules::World &world = engine.world();
    RunbookView view;
    view.id = runbook.id;
    view.name = runbook.name;
    view.isArmed = world.isArmed(runbook.id);
    view.wantsArmed = runbook.armed;
    for (const auto &[id, reason] : world.automation().disarmed) {
        if (id == runbook.id)
            view.disarmedBecause = reason;
    }
    for (const Step &step : runbook.steps)
        view.sentences.append(sentenceOf(step));
    for (const Monitor &monitor : world.set().monitors) {
        const Runbook *own = world.set().runbookFor(monitor);
        view.monitors += own && own->id == runbook.id ? 1 : 0;
    }
    return view;
}

AutomationView
automationViewOf(const Engine &engine, const PreflightReports &preflights, const Surroundings &surroundings)
{
    const rules::Automation automation = engine.world().automation();
    AutomationView view;
    view.installation = automation.installation;
    view.acts = automation.acts;
    view.actsName = automation.actsName;
    view.takeOver = automation.takeOver;
    view.isStopped = automation.stopAll.has_value();
    view.stopReason = automation.stopAll ? automation.stopAll->reason : QString();
    view.tooManyAtOnce = automation.isTooMany;
    if (automation.isTooMany)
        view.tooManySentence =
            Texts::tr("%n monitor(s) failed together: repairs wait until that is over or a person releases them.",
                      nullptr,
                      static_cast<int>(automation.tooMany.size()));
    view.awaitingApproval = automation.awaitingApproval;
    view.questions = engine.world().questions();
    view.storeTrouble = surroundings.storeTrouble;
    view.listensAt = surroundings.listensAt;
    for (const Hold &hold : engine.world().holds()) {
        if (!hold.isStopAll)
            view.holds.push_back(hold);
    }
    const MonitorSet &set = engine.world().set();
    const auto paused = std::count_if(
        set.monitors.begin(), set.monitors.end(), [](const Monitor &monitor) { return !monitor.enabled; });
    if (paused > 0)
        view.notWatched.append(Texts::tr("%n monitor(s) paused", nullptr, static_cast<int>(paused)));
    if (engine.watchman().isOffline())
        view.notWatched.append(Texts::tr("this computer has no network"));
    if (!surroundings.intakeTrouble.isEmpty())
        view.notWatched.append(Texts::tr("what others tell us: %1").arg(surroundings.intakeTrouble));
    if (!surroundings.proxyTrouble.isEmpty())
        view.notWatched.append(surroundings.proxyTrouble);
    view.notWatched.append(engine.gapSentences());
    for (const Reaction &reaction : set.reactions) {
        const auto it = preflights.constFind(reaction.id);
        if (it != preflights.constEnd() && it->light == PreflightReport::Light::Red)
            view.wouldFail.append(
                u"%1: %2"_s.arg(reaction.name.isEmpty() ? reaction.id.value : reaction.name, it->sentence));
    }
    return view;
}

} // namespace salve
