// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/tell_sending.h"

#include "core/rule_words.h"
#include "core/rules/plan.h"
#include "core/rules/tells.h"
#include "core/rules/timers.h"
#include "core/rules/windows.h"

#include <algorithm>
#include <array>

namespace salve::rules {

namespace {

/// More messages than these on one channel are read by nobody: what comes beyond them goes in one digest.
struct Flood
{
    size_t most;
    Millis window;
};
constexpr std::array kFloods{Flood{5, std::chrono::minutes{1}}, Flood{10, std::chrono::minutes{10}}};

const QString kNext = QStringLiteral("next:");

/// Soon, then ever more slowly: a message is worth a day of trying.
Millis pauseAfter(int tries)
{
    using namespace std::chrono;
    constexpr std::array<Millis, 6> kPauses{seconds{5}, seconds{15}, seconds{60}, minutes{2}, minutes{5}, minutes{15}};
    return kPauses[static_cast<size_t>(std::clamp(tries, 1, 6) - 1)];
}

/// When the channel may take a message by itself again; not after now where it may at once.
TimePoint floodedUntil(Turn &turn, Channel &channel)
{
    std::erase_if(channel.sent, [&](TimePoint sent) { return sent <= turn.at - kFloods.back().window; });
    TimePoint until = turn.at;
    for (const Flood &flood : kFloods) {
        if (channel.sent.size() >= flood.most)
            until = std::max(until, channel.sent[channel.sent.size() - flood.most] + flood.window);
    }
    return until;
}

/// A question waits for its answer, and what ends a message at the service is not one more to read.
bool mayBeHeld(const WorldData &d, const Watched &one, const Message &message)
{
    if (!message.about.isNull())
        return false;
    return message.why != RunWhy::Recovery || !d.facts.value({message.reaction, one.state.monitor}).amends;
}

void hold(Turn &turn, Watched &one, Channel &channel, const Message &message, TimePoint until)
{
    if (channel.held.empty())
        channel.digestAt = until;
    turn.d.nextEdge = std::min(turn.d.nextEdge, channel.digestAt);
    const MonitorId monitor = message.incident.isNull() ? one.state.monitor : MonitorId{};
    channel.held.push_back({message.incident, monitor, message.reason});
    decide(turn, one, {message.incident, {}, message.reaction}, {DecisionCode::Flood, channel.digestAt, {}, {}});
}

Run runOf(const Turn &turn, const Watched *one, const Message &message)
{
    Run run;
    run.incident = message.incident;
    run.reaction = message.reaction;
    run.step = message.step;
    run.why = message.why;
    run.effect = Effect::Tells;
    run.planned = turn.at;
    run.started = turn.at;
    run.phase = RunPhase::Started;
    run.by = QStringLiteral("engine");
    run.reason = message.reason;
    run.about = message.about;
    run.isToDesktop = !turn.d.acts();
    if (one != nullptr) {
        run.monitor = one->state.monitor;
        run.stateBefore = one->state.word;
    }
    if (message.notBefore > turn.at) {
        run.phase = RunPhase::Planned;
        run.nextTry = message.notBefore;
        run.tries = 0;
    }
    return run;
}

Run &dispatch(Turn &turn, Run run)
{
    Run &stored = addRun(turn, std::move(run));
    if (stored.phase == RunPhase::Started)
        turn.changes.starts.push_back(stored.id);
    return stored;
}

const ReactionId *nextChannel(const WorldData &d, const Run &run)
{
    const auto incident = d.incidents.find(run.incident);
    const auto &tells = d.set->tells;
    const auto here =
        std::find_if(tells.begin(), tells.end(), [&](const Tell &tell) { return tell.run == run.reaction; });
    const size_t start = here == tells.end() ? 0 : static_cast<size_t>(here - tells.begin()) + 1;
    for (size_t i = 0; i < tells.size(); ++i) {
        const Tell &tell = tells[(start + i) % tells.size()];
        const bool isTold = incident != d.incidents.end() && incident->second.told.contains(tell.run.value);
        if (!(tell.run == run.reaction) && !isTold)
            return &tell.run;
    }
    return nullptr;
}

void accept(Turn &turn, Run &run)
{
    bool isNews = false; // somebody hears of a problem of which nobody knew
    const auto mark = [&](IncidentId id) {
        const auto it = turn.d.incidents.find(id);
        const bool isProblem = run.why == RunWhy::Tell || run.why == RunWhy::Digest;
        if (it == turn.d.incidents.end() || !isProblem || it->second.told.contains(run.reaction.value))
            return;
        Incident &incident = it->second;
        const bool isOver = incident.end != IncidentEnd::Open;
        if (isOver && run.planned >= incident.closed)
            return; // about something else than this problem
        isNews = isNews || incident.told.isEmpty();
        incident.told.append(run.reaction.value);
        turn.touch(incident);
        Watched *one = turn.d.find(incident.monitor);
        if (isOver && one != nullptr && incident.end == IncidentEnd::Recovered) // it came late: and it is over already
            sendMessage(turn,
                        *one,
                        {incident.id,
                         run.reaction,
                         StepId{QStringLiteral("recovered")},
                         RunWhy::Recovery,
                         said("It is over already."),
                         {},
                         kLongAgo});
    };
    if (run.why != RunWhy::Digest)
        mark(run.incident);
    for (const HeldMessage &held : run.held)
        mark(held.incident);
    turn.d.receipt.woken += isNews ? 1 : 0;
}

/// Only once for each message, and never for what a person asked for just now. A receipt whose channel was chosen
/// must not reach another: that may wake somebody.
bool wantsNextChannel(const WorldData &d, const Run &run)
{
    if (run.why == RunWhy::Receipt && !d.set->digestTo.isEmpty())
        return false;
    if (run.planned + kNextChannelAfter > d.now || isNextChannel(run) || run.why == RunWhy::Recovery
        || run.why == RunWhy::ByHand || run.why == RunWhy::Test)
        return false;
    const StepId step{kNext + QString::number(run.id.value)};
    return std::none_of(
        d.runs.upper_bound(run.id), d.runs.end(), [&](const auto &later) { return later.second.step == step; });
}

} // namespace

bool isNextChannel(const Run &run)
{
    return run.step.value.startsWith(kNext);
}

Run *sendMessage(Turn &turn, Watched &one, const Message &message)
{
    if (mayBeHeld(turn.d, one, message)) {
        Channel &channel = turn.d.channels[message.reaction];
        if (const TimePoint until = floodedUntil(turn, channel); until > turn.at) {
            hold(turn, one, channel, message, until);
            return nullptr;
        }
        channel.sent.push_back(turn.at);
    }
    return &dispatch(turn, runOf(turn, &one, message));
}

Run &sendAlone(Turn &turn, const Message &message)
{
    return dispatch(turn, runOf(turn, nullptr, message));
}

void endTell(Turn &turn, Run &run, const RunEnded &input)
{
    const RunOutcome outcome = input.report.outcome;
    const bool isAccepted = outcome == RunOutcome::Succeeded || outcome == RunOutcome::Delivered;
    const TimePoint next = input.at + pauseAfter(run.tries);
    const bool isOver =
        isAccepted || next > run.planned + kTellFor || run.why == RunWhy::ByHand || run.why == RunWhy::Test;
    changeRun(turn, run, [&](Run &ended) {
        ended.phase = isOver ? RunPhase::Ended : RunPhase::Planned;
        ended.ended = input.at;
        ended.nextTry = isOver ? kNever : next;
        ended.outcome = outcome;
        ended.sentence = input.report.sentence;
        ended.evidence = input.report.evidence;
    });
    if (isAccepted) {
        accept(turn, run);
        return;
    }
    // Said once when it is first not accepted, and when it is given up; the run counts its tries.
    if (Watched *one = turn.d.find(run.monitor); one != nullptr && (isOver || run.tries <= 1))
        decide(turn,
               *one,
               {run.incident, {}, run.reaction},
               {isOver ? DecisionCode::GivesUp : DecisionCode::TriesAgain, kNever, run.id, run.sentence});
}

void wakeTell(Turn &turn, Run &run)
{
    const TimePoint now = turn.d.now;
    const RunId id = run.id;
    if (run.phase == RunPhase::Planned && run.nextTry <= now) {
        changeRun(turn, run, [&](Run &again) {
            again.phase = RunPhase::Started;
            again.started = now;
            again.nextTry = kNever;
            ++again.tries;
        });
        turn.changes.starts.push_back(id);
    }
    const ReactionId *next = wantsNextChannel(turn.d, run) ? nextChannel(turn.d, run) : nullptr;
    if (next == nullptr)
        return;
    const StepId step{kNext + QString::number(id.value)};
    const Message message{run.incident, *next, step, run.why, run.reason, run.about, kLongAgo};
    Watched *one = turn.d.find(run.monitor);
    const bool isAlone = one == nullptr || run.why == RunWhy::Digest;
    if (!isAlone) {
        sendMessage(turn, *one, message);
        return;
    }
    Run other = runOf(turn, one, message);
    other.held = run.held;
    dispatch(turn, std::move(other));
}

void sendDigests(Turn &turn)
{
    for (auto &[reaction, channel] : turn.d.channels) {
        if (channel.held.empty())
            continue;
        if (channel.digestAt > turn.d.now) {
            turn.d.nextEdge = std::min(turn.d.nextEdge, channel.digestAt);
            continue;
        }
        channel.digestAt = kNever;
        const auto incident = turn.d.incidents.find(channel.held.front().incident);
        const Watched *first = incident == turn.d.incidents.end() ? nullptr : turn.d.find(incident->second.monitor);
        Run digest = runOf(turn,
                           first,
                           {incident == turn.d.incidents.end() ? IncidentId{} : incident->first,
                            reaction,
                            StepId{QStringLiteral("digest")},
                            RunWhy::Digest,
                            said("%1 more messages were held back.").arg(channel.held.size()),
                            {},
                            kLongAgo});
        digest.held = std::exchange(channel.held, {});
        channel.sent.push_back(turn.at);
        const Run &sent = dispatch(turn, std::move(digest));
        for (const HeldMessage &held : sent.held) {
            const auto about = turn.d.incidents.find(held.incident);
            if (Watched *one = about == turn.d.incidents.end() ? nullptr : turn.d.find(about->second.monitor))
                decide(turn, *one, {held.incident, {}, reaction}, {DecisionCode::InDigest, kNever, sent.id, {}});
        }
    }
}

} // namespace salve::rules
