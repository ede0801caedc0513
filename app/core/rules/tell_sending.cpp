// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/tell_sending.h"

#include "core/rules/plan.h"
#include "core/rules/tells.h"
#include "core/rules/timers.h"
#include "core/rules/windows.h"

#include <algorithm>
#include <array>

namespace salve::rules {

namespace {

/// More messages than this on one channel are read by nobody.
constexpr size_t kFlood = 10;
constexpr Millis kFloodWindow = std::chrono::minutes{10};

const QString kNext = QStringLiteral("next:");

/// Soon, then ever more slowly: a message is worth a day of trying.
Millis pauseAfter(int tries)
{
    using namespace std::chrono;
    constexpr std::array<Millis, 6> kPauses{seconds{5}, seconds{15}, seconds{60}, minutes{2}, minutes{5}, minutes{15}};
    return kPauses[static_cast<size_t>(std::clamp(tries, 1, 6) - 1)];
}

bool isFlooded(Turn &turn, Channel &channel)
{
    std::erase_if(channel.sent, [&](TimePoint sent) { return sent <= turn.at - kFloodWindow; });
    return channel.sent.size() >= kFlood;
}

void swallow(Turn &turn, Watched &one, Channel &channel, const Message &message)
{
    channel.digestAt = channel.sent.front() + kFloodWindow;
    turn.d.nextEdge = std::min(turn.d.nextEdge, channel.digestAt);
    channel.swallowed.push_back(message.incident);
    decide(turn, one, {message.incident, {}, message.reaction}, {DecisionCode::Flood, channel.digestAt, {}, {}});
}

Run runOf(Turn &turn, const Watched &one, const Message &message)
{
    Run run;
    run.incident = message.incident;
    run.monitor = one.state.monitor;
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
    run.stateBefore = one.state.word;
    if (message.notBefore > turn.at) {
        run.phase = RunPhase::Planned;
        run.nextTry = message.notBefore;
        run.tries = 0;
    }
    return run;
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
    const auto mark = [&](IncidentId id) {
        const auto it = turn.d.incidents.find(id);
        const bool isProblem = run.why == RunWhy::Tell || run.why == RunWhy::Digest;
        if (it == turn.d.incidents.end() || !isProblem || it->second.told.contains(run.reaction.value))
            return;
        Incident &incident = it->second;
        const bool isOver = incident.end != IncidentEnd::Open;
        if (isOver && run.planned >= incident.closed)
            return; // about something else than this problem
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
                         QStringLiteral("It is over already."),
                         {},
                         kLongAgo});
    };
    if (run.why != RunWhy::Digest) {
        mark(run.incident);
        return;
    }
    const std::vector<IncidentId> swallowed = std::exchange(turn.d.channels[run.reaction].reported, {});
    for (const IncidentId id : swallowed)
        mark(id);
}

} // namespace

bool isNextChannel(const Run &run)
{
    return run.step.value.startsWith(kNext);
}

Run *sendMessage(Turn &turn, Watched &one, const Message &message)
{
    Channel &channel = turn.d.channels[message.reaction];
    if (message.why != RunWhy::Digest && isFlooded(turn, channel)) {
        swallow(turn, one, channel, message);
        return nullptr;
    }
    channel.sent.push_back(turn.at);
    Run &run = addRun(turn, runOf(turn, one, message));
    if (run.phase == RunPhase::Started)
        turn.changes.starts.push_back(run.id);
    return &run;
}

void endTell(Turn &turn, Run &run, const RunEnded &input)
{
    const RunOutcome outcome = input.report.outcome;
    const bool isAccepted = outcome == RunOutcome::Succeeded || outcome == RunOutcome::Delivered;
    const TimePoint next = input.at + pauseAfter(run.tries);
    const bool isOver = isAccepted || next > run.planned + kTellFor || run.why == RunWhy::ByHand;
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
    Watched *one = turn.d.find(run.monitor);
    if (run.planned + kNextChannelAfter > now || isNextChannel(run) || one == nullptr || run.why == RunWhy::Recovery)
        return;
    const StepId step{kNext + QString::number(id.value)};
    const auto runs = turn.d.runsOf.find(run.incident);
    if (runs == turn.d.runsOf.end() || std::any_of(runs->second.begin(), runs->second.end(), [&](RunId other) {
            const Run *sent = turn.d.run(other);
            return sent != nullptr && sent->step == step;
        }))
        return;
    if (const ReactionId *next = nextChannel(turn.d, run))
        sendMessage(turn, *one, {run.incident, *next, step, run.why, run.reason, run.about, kLongAgo});
}

void sendDigests(Turn &turn)
{
    for (auto &[reaction, channel] : turn.d.channels) {
        if (channel.swallowed.empty())
            continue;
        if (channel.digestAt > turn.d.now) {
            turn.d.nextEdge = std::min(turn.d.nextEdge, channel.digestAt);
            continue;
        }
        channel.digestAt = kNever;
        channel.reported = std::exchange(channel.swallowed, {});
        const auto incident = turn.d.incidents.find(channel.reported.front());
        Watched *one = incident == turn.d.incidents.end() ? nullptr : turn.d.find(incident->second.monitor);
        if (one == nullptr)
            continue;
        const Message digest{incident->first,
                             reaction,
                             StepId{QStringLiteral("digest")},
                             RunWhy::Digest,
                             QStringLiteral("%1 more messages were held back.").arg(channel.reported.size()),
                             {},
                             kLongAgo};
        channel.sent.push_back(turn.at);
        Run &run = addRun(turn, runOf(turn, *one, digest));
        turn.changes.starts.push_back(run.id);
    }
}

} // namespace salve::rules
