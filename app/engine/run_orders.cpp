// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/run_orders.h"

#include "core/set_schema.h"
#include "engine/set_facts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

QString clockText(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(u"HH:mm"_s);
}

QString verdictText(const Run &run)
{
    if (run.phase != RunPhase::Ended)
        return Texts::tr("under way");
    const QString outcome(wordOf(run.outcome));
    return run.verdict == Verdict::Pending ? outcome : Texts::tr("%1, %2").arg(outcome, QString(wordOf(run.verdict)));
}

/// What the event of its incident gives. Of a host that a repair was not decided for it does not speak.
void setEvent(TemplateVariables &variables, const Run &run, const Monitor *monitor, const EventValues &event)
{
    using Unfit = TemplateVariables::Unfit;
    using Origin = TemplateVariables::Origin;
    variables.setUnfit(run.effect == Effect::Tells ? Unfit::Softened : Unfit::Refused);
    for (const auto &[name, text] : event.values)
        variables.set(u"event."_s + name, text, Origin::Outside);
    const QString host = event.host();
    const bool isMeant =
        run.effect == Effect::Tells || std::any_of(run.hosts.begin(), run.hosts.end(), [&host](const QString &one) {
            return isSameHost(one, host);
        });
    for (const QString &name : {u"host"_s, u"monitor.host"_s}) {
        if (!host.isEmpty() && isMeant)
            variables.set(name, host, Origin::Outside);
        else
            variables.set(name, monitor ? monitor->onHost : QString());
    }
}

} // namespace

QString triedText(const rules::World &world, IncidentId incident)
{
    QStringList parts;
    for (const RunId id : world.runsOf(incident)) {
        const Run *run = world.run(id);
        if (run && run->effect != Effect::Tells && !run->isShadow)
            parts.append(
                Texts::tr("%1 at %2: %3").arg(run->reaction.value, clockText(run->started), verdictText(*run)));
    }
    return parts.isEmpty() ? Texts::tr("Nothing was tried.") : parts.join(u"; "_s);
}

QString incidentSentence(const rules::World &world, const Incident &incident)
{
    const Monitor *monitor = world.set().monitor(incident.monitor);
    const rules::MonitorState *state = world.state(incident.monitor);
    const QString name = monitor ? monitor->name : incident.monitor.value;
    if (incident.end != IncidentEnd::Open)
        return Texts::tr("%1 is up again after %2.")
            .arg(name, durationForPeople(incident.closed - incident.firstFailure));
    return Texts::tr("%1 is %2 since %3: %4")
        .arg(name,
             QString(wordOf(state ? state->word : incident.worst)),
             clockText(incident.firstFailure),
             incident.message);
}

TemplateVariables variablesOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now)
{
    const Monitor *monitor = world.set().monitor(run.monitor);
    TemplateVariables variables = standingVariables(monitor, kinds, world.automation().installation);
    variables.set(u"run.id"_s, QString::number(run.id.value));
    variables.set(u"step.id"_s, run.step.value);
    variables.set(u"now"_s, isoOf(now));
    const Reaction *reaction = world.set().reaction(run.reaction);
    variables.set(u"reaction.name"_s, reaction ? reaction->name : run.reaction.value);
    if (const rules::MonitorState *state = world.state(run.monitor)) {
        variables.set(u"monitor.state"_s, QString(wordOf(state->word)));
        variables.set(u"incident.failures"_s, QString::number(state->failures));
        variables.set(u"result.message"_s, state->message);
        variables.set(u"result.cause"_s, QString(wordOf(state->cause)));
        variables.set(u"result.phase"_s, QString(wordOf(state->phase)));
        variables.set(u"result.latency_ms"_s, QString::number(state->latency.count() / 1000));
    }
    const Incident *incident = world.incident(run.incident);
    setEvent(variables, run, monitor, incident ? incident->event : EventValues{});
    if (!incident) {
        if (run.effect == Effect::Tells)
            variables.set(u"incident.sentence"_s, run.reason);
        return variables;
    }
    const TimePoint until = incident->end == IncidentEnd::Open ? now : incident->closed;
    const QString sentence = incidentSentence(world, *incident);
    // Why a person is called now, behind how things are; also when that is for the third time today, and it is up
    // again.
    const bool isCalled = incident->end == IncidentEnd::Open || run.why == RunWhy::Tell;
    const bool saysMore = run.effect == Effect::Tells && !run.reason.isEmpty() && isCalled;
    variables.set(u"incident.id"_s, QString::number(incident->id.value));
    variables.set(u"incident.sentence"_s, saysMore ? Texts::tr("%1 (%2)").arg(sentence, run.reason) : sentence);
    variables.set(u"incident.since"_s, isoOf(incident->firstFailure));
    variables.set(u"incident.duration"_s, durationForPeople(until - incident->firstFailure));
    variables.set(u"incident.cause"_s, QString(wordOf(incident->cause)));
    variables.set(u"incident.tried"_s, triedText(world, incident->id));
    return variables;
}

Result<RunOrder> orderOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now)
{
    const Reaction *reaction = world.set().reaction(run.reaction);
    RunOrder order;
    order.run = run;
    order.takesUpTo = run.takesUpTo;
    if (const Runbook *runbook = world.set().runbook(run.runbook)) {
        for (const Step &step : runbook->steps) {
            if (step.id == run.step)
                order.cooldown = step.cooldown.value_or(step.repeat.value_or(Millis{std::chrono::minutes{15}}));
        }
    }
    if (run.isToDesktop) {
        order.kind = u"desktop-notification"_s;
        order.settings = Node::map();
    } else if (!reaction) {
        return fail(ErrorCode::NotFound, Texts::tr("The reaction %1 is no longer in the set.").arg(run.reaction.value));
    } else {
        order.kind = reaction->kind;
        order.settings = reaction->settings;
    }
    const ReactionKind *kind = kinds.reaction(order.kind);
    if (!kind)
        return fail(ErrorCode::NotFound, Texts::tr("This Salve has no reaction of the kind %1.").arg(order.kind));
    if (order.takesUpTo == Millis{0})
        order.takesUpTo = reaction ? takesUpTo(*reaction, kinds) : kind->takesUpTo(order.settings);
    Result<Node> rendered = renderSettings(order.settings, kind->fields(), variablesOf(world, run, kinds, now));
    if (!rendered)
        return tl::unexpected<Error>(rendered.error());
    order.settings = std::move(*rendered);
    if (const Problems problems = kind->problems(order.settings); hasErrors(problems))
        return tl::unexpected<Error>(firstError(problems));
    return order;
}

} // namespace salve
