// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/incidents.h"

#include "core/rules/advance.h"
#include "core/rules/plan.h"
#include "core/rules/runs.h"
#include "core/rules/tells.h"
#include "core/rules/timers.h"
#include "core/rules/verdicts.h"

namespace salve::rules {

namespace {

constexpr Millis kRelapseWithin = std::chrono::minutes{30};

void beginOutage(MonitorState &state)
{
    for (StepState &step : state.steps) {
        step.runsInOutage = 0;
        step.waitedFor = {};
        step.wasStopped = false;
        step.notBefore = kNever;
        step.lastCode = DecisionCode::NotYet;
    }
    state.said.clear();
}

void open(Turn &turn, Watched &one, const Transition &transition)
{
    Incident incident;
    incident.id = IncidentId{++turn.d.lastIncident};
    incident.monitor = one.state.monitor;
    incident.firstFailure = one.state.streakSince == kLongAgo ? transition.at : one.state.streakSince;
    incident.opened = transition.at;
    incident.worst = transition.to;
    incident.cause = transition.cause;
    incident.message = one.state.message;
    incident.event = one.state.event;
    beginOutage(one.state);
    for (StepState &step : one.state.steps) {
        step.runs = 0;
        step.relapses = 0;
        step.rejectedHash.clear();
        step.isRefused = false;
    }
    one.state.isLadderStopped = false;
    one.state.incident = incident.id;
    one.decisions.clear();
    turn.touch(incident);
    turn.d.incidents.emplace(incident.id, std::move(incident));
}

bool reopen(Turn &turn, Watched &one, const Transition &transition)
{
    const auto it = turn.d.incidents.find(one.state.closed);
    if (it == turn.d.incidents.end() || it->second.end != IncidentEnd::Recovered
        || transition.to == MonitorWord::Unknown || transition.at - it->second.closed > kRelapseWithin)
        return false;
    if (it->second.event.host() != one.state.event.host())
        return false; // an event about another host is no relapse of the first one
    Incident &incident = it->second;
    incident.end = IncidentEnd::Open;
    incident.closed = {};
    incident.reopened = transition.at;
    ++incident.outages;
    incident.told.clear(); // who was told that it is over has to be told again
    incident.message = one.state.message;
    incident.event = one.state.event;
    beginOutage(one.state);
    one.state.incident = incident.id;
    one.decisions.clear();
    turn.touch(incident);
    if (transition.to == MonitorWord::Down || incident.worst == transition.to)
        judgeRelapsed(turn, one, incident);
    return true;
}

} // namespace

void closeIncident(Turn &turn, Watched &one, IncidentEnd end)
{
    Incident *incident = turn.d.openIncident(one);
    if (incident == nullptr)
        return;
    for (StepState &step : one.state.steps) {
        if (end == IncidentEnd::Recovered && step.lastCode == DecisionCode::LooksFirst)
            decide(turn, one, {incident->id, step.step, {}}, {DecisionCode::RecoveredByItself, kNever, {}, {}});
        leaveQueue(turn.d, one, step);
        step.notBefore = kNever;
        step.waitedFor = {};
        step.wasStopped = false;
    }
    incident->end = end;
    incident->closed = turn.at;
    incident->acknowledgedBy.clear();
    incident->acknowledgeComment.clear();
    one.state.closed = incident->id;
    one.state.incident = {};
    one.state.tellsWereStopped = false;
    one.state.contradictedBy = {};
    one.state.thaw.reset();
    turn.touch(*incident);
    turn.touch(one);
    if (end == IncidentEnd::Recovered) {
        tellRecovered(turn, one, *incident);
        planRecovered(turn, one, *incident);
    } else {
        judgeUnseen(turn, one);
        // When it is watched again its state is found out anew, and a new incident opens where it still fails.
        if (const auto transition =
                moveTo(one.state, MonitorWord::Pending, turn.at, QStringLiteral("no longer watched")))
            turn.changes.transitions.push_back(*transition);
        goBlind(one.state);
    }
    one.decisions.clear();
    updateWake(turn.d, one);
}

void followTransition(Turn &turn, Watched &one, const Transition &transition, TimePoint upSince, RunId reChecked)
{
    turn.changes.transitions.push_back(transition);
    turn.touch(one);
    if (transition.from == MonitorWord::Up)
        turn.d.tooMany.leftUp(turn.d.indexOf(one), one.state.lastUp);
    if (transition.to == MonitorWord::Up) {
        turn.d.tooMany.becameUp(turn.d.indexOf(one));
        if (const Incident *incident = turn.d.openIncident(one)) {
            judgeRecovered(turn, one, *incident, reChecked);
            closeIncident(turn, one, IncidentEnd::Recovered);
        }
        return;
    }
    if (Incident *incident = turn.d.openIncident(one)) {
        if (gravity(transition.to) > gravity(incident->worst))
            incident->worst = transition.to;
        incident->message = one.state.message;
        turn.touch(*incident);
    } else if (!reopen(turn, one, transition)) {
        open(turn, one, transition);
    }
    one.state.contradictedBy = {};
    judgeWorse(turn, one, transition, upSince);
}

} // namespace salve::rules
