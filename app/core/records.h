// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/history.h"
#include "core/kinds.h"
#include "core/record.h"
#include "core/rules/monitor_state.h"
#include "core/state.h"

/// How the values of results, incidents, runs, decisions and holds stand in JSON: in the store, on the socket, in the
/// journal.
namespace salve {

template<>
struct Record<Evidence>
{
    static constexpr auto fields = std::tuple(member("title", &Evidence::title), member("text", &Evidence::text));
};

template<>
struct Record<Metric>
{
    static constexpr auto fields =
        std::tuple(member("name", &Metric::name), member("value", &Metric::value), member("unit", &Metric::unit));
};

template<>
struct Record<PhaseTimes>
{
    using T = PhaseTimes;
    static constexpr auto fields = std::tuple(member("resolve_us", &T::resolve),
                                              member("connect_us", &T::connect),
                                              member("tls_us", &T::tls),
                                              member("send_us", &T::send),
                                              member("wait_us", &T::wait),
                                              member("receive_us", &T::receive));
};

template<>
struct Record<EventValues>
{
    using T = EventValues;
    static constexpr auto fields = std::tuple(member("values", &T::values), member("host-from", &T::hostFrom));
};

template<>
struct Record<CheckResult>
{
    using T = CheckResult;
    static constexpr auto fields = std::tuple(member("outcome", &T::outcome),
                                              member("phase", &T::phase),
                                              member("cause", &T::cause),
                                              member("latency_us", &T::latency),
                                              member("phases", &T::phases),
                                              member("message", &T::message),
                                              member("evidence", &T::evidence),
                                              member("metrics", &T::metrics),
                                              member("event", &T::event));
};

template<>
struct Record<RunReport>
{
    using T = RunReport;
    static constexpr auto fields = std::tuple(member("outcome", &T::outcome),
                                              member("sentence", &T::sentence),
                                              member("evidence", &T::evidence),
                                              member("hosts-hit", &T::hostsHit),
                                              member("stale-for_ms", &T::staleFor));
};

template<>
struct Record<Transition>
{
    using T = Transition;
    static constexpr auto fields = std::tuple(member("monitor", &T::monitor),
                                              member("from", &T::from),
                                              member("to", &T::to),
                                              member("at", &T::at),
                                              member("cause", &T::cause),
                                              member("reason", &T::reason));
};

template<>
struct Record<Incident>
{
    using T = Incident;
    static constexpr auto fields = std::tuple(member("id", &T::id),
                                              member("monitor", &T::monitor),
                                              member("first-failure", &T::firstFailure),
                                              member("opened", &T::opened),
                                              member("closed", &T::closed),
                                              member("reopened", &T::reopened),
                                              member("end", &T::end),
                                              member("worst", &T::worst),
                                              member("cause", &T::cause),
                                              member("message", &T::message),
                                              member("outages", &T::outages),
                                              member("acknowledged-by", &T::acknowledgedBy),
                                              member("acknowledge-comment", &T::acknowledgeComment),
                                              member("told", &T::told),
                                              member("event", &T::event));
};

template<>
struct Record<HeldMessage>
{
    using T = HeldMessage;
    static constexpr auto fields =
        std::tuple(member("incident", &T::incident), member("monitor", &T::monitor), member("reason", &T::reason));
};

template<>
struct Record<Run>
{
    using T = Run;
    static constexpr auto fields = std::tuple(member("id", &T::id),
                                              member("incident", &T::incident),
                                              member("monitor", &T::monitor),
                                              member("reaction", &T::reaction),
                                              member("runbook", &T::runbook),
                                              member("step", &T::step),
                                              member("why", &T::why),
                                              member("effect", &T::effect),
                                              member("shadow", &T::isShadow),
                                              member("effect-key", &T::effectKey),
                                              member("hosts", &T::hosts),
                                              member("phase", &T::phase),
                                              member("planned", &T::planned),
                                              member("started", &T::started),
                                              member("ended", &T::ended),
                                              member("tries", &T::tries),
                                              member("outcome", &T::outcome),
                                              member("sentence", &T::sentence),
                                              member("evidence", &T::evidence),
                                              member("verdict", &T::verdict),
                                              member("judged", &T::judged),
                                              member("by", &T::by),
                                              member("reason", &T::reason),
                                              member("undoes", &T::undoes),
                                              member("about", &T::about),
                                              member("held", &T::held),
                                              member("to-desktop", &T::isToDesktop),
                                              member("next-try", &T::nextTry),
                                              member("state-before", &T::stateBefore),
                                              member("settings-hash", &T::settingsHash),
                                              member("settle_ms", &T::settle),
                                              member("verify-within_ms", &T::verifyWithin),
                                              member("takes-up-to_ms", &T::takesUpTo),
                                              member("stale-for_ms", &T::staleFor),
                                              member("frees-at-re-check", &T::freesAtReCheck),
                                              member("occupying", &T::isOccupying),
                                              member("approved", &T::isApproved),
                                              member("rechecked-at", &T::recheckedAt),
                                              member("set-since_ms", &T::setSince));
};

template<>
struct Record<Decision>
{
    using T = Decision;
    static constexpr auto fields = std::tuple(member("id", &T::id),
                                              member("at", &T::at),
                                              member("last-at", &T::lastAt),
                                              member("count", &T::count),
                                              member("incident", &T::incident),
                                              member("monitor", &T::monitor),
                                              member("step", &T::step),
                                              member("reaction", &T::reaction),
                                              member("code", &T::code),
                                              member("until", &T::until),
                                              member("run", &T::run),
                                              member("reason", &T::reason));
};

template<>
struct Record<Hold>
{
    using T = Hold;
    static constexpr auto fields = std::tuple(member("id", &T::id),
                                              member("scope", &T::scope),
                                              member("name", &T::name),
                                              member("stop-all", &T::isStopAll),
                                              member("reason", &T::reason),
                                              member("by", &T::by),
                                              member("since", &T::since),
                                              member("until", &T::until));
};

template<>
struct Record<TakeOver>
{
    using T = TakeOver;
    static constexpr auto fields = std::tuple(
        member("since", &T::since), member("until", &T::until), member("reason", &T::reason), member("by", &T::by));
};

template<>
struct Record<Question>
{
    using T = Question;
    static constexpr auto fields = std::tuple(member("hold", &T::hold),
                                              member("window", &T::window),
                                              member("name", &T::name),
                                              member("until", &T::until),
                                              member("sentence", &T::sentence));
};

template<>
struct Record<rules::StepState>
{
    using T = rules::StepState;
    static constexpr auto fields = std::tuple(member("step", &T::step),
                                              member("runs", &T::runs),
                                              member("runs-in-outage", &T::runsInOutage),
                                              member("last-start", &T::lastStart),
                                              member("previous-start", &T::previousStart),
                                              member("last-code", &T::lastCode),
                                              member("waits-on", &T::waitsOn),
                                              member("last-run", &T::lastRun),
                                              member("waited-for", &T::waitedFor),
                                              member("relapses", &T::relapses),
                                              member("rejected-hash", &T::rejectedHash),
                                              member("refused", &T::isRefused),
                                              member("shadow", &T::isShadow),
                                              member("was-stopped", &T::wasStopped),
                                              member("not-before", &T::notBefore));
};

template<>
struct Record<rules::Thaw>
{
    using T = rules::Thaw;
    static constexpr auto fields = std::tuple(member("since", &T::since),
                                              member("left", &T::left),
                                              member("stops-tells", &T::stopsTells),
                                              member("ended", &T::ended));
};

template<>
struct Record<rules::HandMark>
{
    using T = rules::HandMark;
    static constexpr auto fields = std::tuple(member("word", &T::word),
                                              member("by", &T::by),
                                              member("reason", &T::reason),
                                              member("since", &T::since),
                                              member("until", &T::until),
                                              member("with-runbook", &T::withRunbook));
};

template<>
struct Record<rules::MonitorState>
{
    using T = rules::MonitorState;
    static constexpr auto fields = std::tuple(member("monitor", &T::monitor),
                                              member("word", &T::word),
                                              member("since", &T::since),
                                              member("streak", &T::streak),
                                              member("failing", &T::failing),
                                              member("critical", &T::critical),
                                              member("failures", &T::failures),
                                              member("unknowns", &T::unknowns),
                                              member("oks", &T::oks),
                                              member("ok-since", &T::okSince),
                                              member("failing-since", &T::failingSince),
                                              member("critical-since", &T::criticalSince),
                                              member("streak-since", &T::streakSince),
                                              member("last-slot", &T::lastSlot),
                                              member("last-grid", &T::lastGrid),
                                              member("sight", &T::sight),
                                              member("outcome", &T::outcome),
                                              member("cause", &T::cause),
                                              member("phase", &T::phase),
                                              member("message", &T::message),
                                              member("latency_us", &T::latency),
                                              member("event", &T::event),
                                              member("last-failed", &T::lastFailed),
                                              member("history", &T::history),
                                              member("flapping", &T::isFlapping),
                                              member("blind", &T::isBlind),
                                              member("ups", &T::ups),
                                              member("target-hash", &T::targetHash),
                                              member("last-up", &T::lastUp),
                                              member("thaw", &T::thaw),
                                              member("mark", &T::mark),
                                              member("tells-were-stopped", &T::tellsWereStopped),
                                              member("contradicted-by", &T::contradictedBy),
                                              member("incident", &T::incident),
                                              member("closed", &T::closed),
                                              member("ladder-stopped", &T::isLadderStopped),
                                              member("steps", &T::steps),
                                              member("said", &T::said),
                                              member("repaired", &T::repaired),
                                              member("relapsed", &T::relapsed));
};

template<>
struct Record<HistoryPoint>
{
    using T = HistoryPoint;
    static constexpr auto fields = std::tuple(member("at", &T::at),
                                              member("width", &T::width),
                                              member("count", &T::count),
                                              member("ok", &T::ok),
                                              member("failed", &T::failed),
                                              member("unobserved", &T::unobserved),
                                              member("min_ms", &T::min_ms),
                                              member("max_ms", &T::max_ms),
                                              member("mean_ms", &T::mean_ms),
                                              member("p50_ms", &T::p50_ms),
                                              member("p95_ms", &T::p95_ms),
                                              member("worst", &T::worst));
};

} // namespace salve
