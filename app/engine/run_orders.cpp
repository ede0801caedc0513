// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/run_orders.h"

#include "core/message.h"
#include "core/set_schema.h"
#include "engine/asked_request.h"
#include "engine/set_facts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

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
    Message message = messageOf(world, run);
    QString asks;
    if (const Run *asked = world.run(run.about); asked && run.effect == Effect::Tells) {
        const AskedRequest request = requestOf(world, *asked, kinds, now);
        message.lines += questionLines(*asked, request);
        asks = answerKeyOf(*asked, request);
    }
    setMessage(variables, message);
    variables.set(u"message.asks"_s, asks);
    if (run.effect == Effect::Tells)
        variables.set(u"incident.sentence"_s, message.sentence);
    if (run.effect == Effect::Tells && (!monitor || message.kind == MessageKind::Digest)) {
        // About no monitor, or about many: Salve itself speaks.
        variables.set(u"monitor.name"_s, Texts::tr("Salve on %1").arg(world.automation().installation));
        variables.set(u"monitor.state"_s, message.state);
    }
    if (!incident)
        return variables;
    const TimePoint until = incident->end == IncidentEnd::Open ? now : incident->closed;
    variables.set(u"incident.id"_s, QString::number(incident->id.value));
    if (run.effect != Effect::Tells)
        variables.set(u"incident.sentence"_s, incidentSentence(world, *incident));
    variables.set(u"incident.since"_s, isoOf(incident->firstFailure));
    variables.set(u"incident.duration"_s, durationForPeople(until - incident->firstFailure));
    variables.set(u"incident.cause"_s, QString(wordOf(incident->cause)));
    variables.set(u"incident.tried"_s, triedLines(message.tried).join(u"; "_s));
    return variables;
}

QJsonObject earlierOf(const rules::World &world, const Run &run, const std::map<RunId, QJsonObject> &remembered)
{
    const Incident *incident = world.incident(run.incident);
    if (!incident || run.effect != Effect::Tells)
        return {};
    const std::vector<RunId> runs = world.runsOf(run.incident);
    for (auto id = runs.rbegin(); id != runs.rend(); ++id) {
        const Run *other = world.run(*id);
        const auto memory = remembered.find(*id);
        const bool isSame = other && other->id < run.id && other->reaction == run.reaction
                            && other->isToDesktop == run.isToDesktop && other->why != RunWhy::Digest
                            && other->about.isNull() && other->planned >= incident->reopened;
        const bool isAccepted = isSame && other->phase == RunPhase::Ended
                                && (other->outcome == RunOutcome::Succeeded || other->outcome == RunOutcome::Delivered);
        if (isAccepted && memory != remembered.end() && !memory->second.isEmpty())
            return memory->second;
    }
    return {};
}

Result<RunOrder> orderOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now)
{
    const Reaction *reaction = world.set().reaction(run.reaction);
    RunOrder order;
    order.run = run;
    if (run.effect == Effect::Tells) {
        const Message message = messageOf(world, run);
        // Two messages are never the same, and a message that is tried again is.
        order.run.effectKey = u"%1 run %2"_s.arg(message.key).arg(run.id.value);
        order.run.started = run.planned;
        order.telling = message.kind == MessageKind::Recovered ? Telling::Resolve
                        : message.kind == MessageKind::Update  ? Telling::Update
                                                               : Telling::First;
    }
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
    if (order.telling == Telling::Update && !kind->canAmend(order.settings))
        order.telling = Telling::First;
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
