// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/world_data.h"

#include "core/rules/advance.h"
#include "core/rules/event_use.h"
#include "core/rules/windows.h"

#include <algorithm>

namespace salve::rules {

namespace {

/// Looks among the latest only: in a storm a name twice costs less than a search through all.
template<class Id>
void addOnce(std::vector<Id> &ids, const Id &id)
{
    constexpr std::ptrdiff_t kLatest = 32;
    const auto from = ids.end() - std::min(std::ssize(ids), kLatest);
    if (std::find(from, ids.end(), id) == ids.end())
        ids.push_back(id);
}

/// Decisions of one incident that are compared for "the same again"; older ones are only history.
constexpr size_t kDecisionsKept = 64;

/// A chain of parents longer than this is a mistake in the set, not a network.
constexpr int kDeepest = 16;

bool isCut(const WorldData &d, const Watched &one, int depth);

bool isGone(const WorldData &d, const Watched &parent, int depth)
{
    if (!parent.monitor->enabled)
        return false;
    return (parent.state.word == MonitorWord::Down && parent.state.contradictedBy.isEmpty())
           || isCut(d, parent, depth + 1);
}

bool isCut(const WorldData &d, const Watched &one, int depth)
{
    if (one.parents.empty() || depth > kDeepest)
        return false;
    const auto gone = [&](int parent) { return isGone(d, d.at(parent), depth); };
    return one.monitor->parentRule == ParentRule::AllOf ? std::any_of(one.parents.begin(), one.parents.end(), gone)
                                                        : std::all_of(one.parents.begin(), one.parents.end(), gone);
}

} // namespace

bool WorldData::isArmed(const RunbookId &book) const
{
    const auto it = arming.constFind(book);
    return it != arming.constEnd() && it->isArmed && it->hash == bookHashes.value(book);
}

void Turn::touch(const Watched &one)
{
    addOnce(changes.monitors, one.state.monitor);
}
void Turn::touch(const Incident &incident)
{
    addOnce(changes.incidents, incident.id);
}
void Turn::touch(const Run &run)
{
    addOnce(changes.runs, run.id);
}

const StepState *findStep(const MonitorState &state, const StepId &step)
{
    const auto it =
        std::find_if(state.steps.begin(), state.steps.end(), [&](const StepState &s) { return s.step == step; });
    return it == state.steps.end() ? nullptr : &*it;
}

StepState &stepState(MonitorState &state, const StepId &step)
{
    const auto it =
        std::find_if(state.steps.begin(), state.steps.end(), [&](const StepState &s) { return s.step == step; });
    if (it != state.steps.end())
        return *it;
    StepState fresh;
    fresh.step = step;
    return state.steps.emplace_back(std::move(fresh));
}

int failingAncestor(const WorldData &d, const Watched &one)
{
    if (!isCut(d, one, 0))
        return -1;
    const Watched *here = &one;
    for (int depth = 0; depth < kDeepest; ++depth) {
        const auto next = std::find_if(
            here->parents.begin(), here->parents.end(), [&](int parent) { return isGone(d, d.at(parent), 0); });
        if (next == here->parents.end())
            break;
        here = &d.at(*next);
    }
    return d.indexOf(*here);
}

bool isUnobserved(const WorldData &d, const Watched &one)
{
    if (one.state.sight != Sight::Seen || one.state.isBlind)
        return true;
    if (one.anchor < 0 || !d.at(one.anchor).monitor->enabled)
        return false;
    const MonitorState &anchor = d.at(one.anchor).state;
    return !anchor.streak.empty() || anchor.word == MonitorWord::Down || anchor.sight != Sight::Seen;
}

int windowOf(const WorldData &d, const Watched &one)
{
    for (const int window : one.windows) {
        if (d.windowInside[static_cast<size_t>(window)])
            return window;
    }
    const QString host = eventHost(d, one);
    for (size_t i = 0; i < d.windowInside.size() && !host.isEmpty(); ++i) {
        if (d.windowInside[i] && d.set->maintenance[i].hosts.contains(host))
            return static_cast<int>(i);
    }
    return -1;
}

TimePoint maintenanceEnd(const WorldData &d, const Watched &one)
{
    const int window = windowOf(d, one);
    if (window < 0)
        return kNever;
    const auto i = static_cast<size_t>(window);
    return i < d.windowEdges.size() && d.windowEdges[i].isInside ? d.windowEdges[i].until : kNever;
}

void decide(Turn &turn, Watched &one, const Subject &subject, const Stop &stop, const QString &reason)
{
    if (!subject.step.isEmpty())
        stepState(one.state, subject.step).lastCode = stop.code;
    const auto same = std::find_if(one.decisions.rbegin(), one.decisions.rend(), [&](const Decision &known) {
        return known.code == stop.code && known.until == stop.until && known.run == stop.run
               && known.step == subject.step && known.incident == subject.incident;
    });
    if (same != one.decisions.rend()) {
        ++same->count;
        same->lastAt = turn.at;
        turn.changes.repeated.push_back(*same);
        return;
    }
    Decision fresh;
    fresh.id = DecisionId{++turn.d.lastDecision};
    fresh.at = turn.at;
    fresh.lastAt = turn.at;
    fresh.incident = subject.incident;
    fresh.monitor = one.state.monitor;
    fresh.step = subject.step;
    fresh.reaction = subject.reaction;
    fresh.code = stop.code;
    fresh.until = stop.until;
    fresh.run = stop.run;
    fresh.reason = reason.isEmpty() ? sentenceOf(turn, one, subject, stop) : reason;
    turn.changes.decisions.push_back(fresh);
    turn.touch(one);
    if (subject.incident != one.state.incident || subject.incident.isNull())
        return; // only the decisions of an open incident come back after a restart
    one.decisions.push_back(std::move(fresh));
    trimDecisions(one);
}

void trimDecisions(Watched &one)
{
    if (one.decisions.size() > kDecisionsKept)
        one.decisions.erase(one.decisions.begin(), one.decisions.end() - static_cast<std::ptrdiff_t>(kDecisionsKept));
}

} // namespace salve::rules
