// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/history.h"
#include "core/records.h"
#include "session/views.h"

/// How views stand in JSON: on the control socket and behind `--json`.
namespace salve {

template<>
struct Record<Beat>
{
    using T = Beat;
    static constexpr auto fields = std::tuple(member("at", &T::at),
                                              member("outcome", &T::outcome),
                                              member("sight", &T::sight),
                                              member("cause", &T::cause),
                                              member("latency_us", &T::latency));
};

template<>
struct Record<MonitorView>
{
    using T = MonitorView;
    static constexpr auto fields = std::tuple(member("id", &T::id),
                                              member("name", &T::name),
                                              member("kind", &T::kind),
                                              member("target", &T::target),
                                              member("host", &T::host),
                                              member("tags", &T::tags),
                                              member("runbook", &T::runbook),
                                              member("runbook-sentence", &T::runbookSentence),
                                              member("state", &T::state),
                                              member("overlays", &T::overlays),
                                              member("overlay-reason", &T::overlayReason),
                                              member("since", &T::since),
                                              member("attempt", &T::attempt),
                                              member("attempts", &T::attempts),
                                              member("last-check", &T::lastCheck),
                                              member("next-check", &T::nextCheck),
                                              member("latency_us", &T::latency),
                                              member("outcome", &T::outcome),
                                              member("phase", &T::phase),
                                              member("cause", &T::cause),
                                              member("message", &T::message),
                                              member("uptime24h", &T::uptime24h),
                                              member("beats", &T::beats),
                                              member("incident", &T::incident),
                                              member("every", &T::every),
                                              member("enabled", &T::enabled),
                                              member("waits-for", &T::waitsFor));
};

template<>
struct Record<ReactionView>
{
    using T = ReactionView;
    static constexpr auto fields = std::tuple(member("id", &T::id),
                                              member("name", &T::name),
                                              member("kind", &T::kind),
                                              member("effect", &T::effect),
                                              member("target", &T::target),
                                              member("runbooks", &T::runbooks),
                                              member("last-run", &T::lastRun),
                                              member("last-started", &T::lastStarted),
                                              member("last-outcome", &T::lastOutcome),
                                              member("last-verdict", &T::lastVerdict),
                                              member("runs24h", &T::runs24h),
                                              member("repaired24h", &T::repaired24h),
                                              member("preflight", &T::preflight),
                                              member("preflight-light", &T::preflightLight));
};

template<>
struct Record<RunbookView>
{
    using T = RunbookView;
    static constexpr auto fields = std::tuple(member("id", &T::id),
                                              member("name", &T::name),
                                              member("armed", &T::isArmed),
                                              member("wants-armed", &T::wantsArmed),
                                              member("disarmed-because", &T::disarmedBecause),
                                              member("sentences", &T::sentences),
                                              member("monitors", &T::monitors));
};

template<>
struct Record<AutomationView>
{
    using T = AutomationView;
    static constexpr auto fields = std::tuple(member("installation", &T::installation),
                                              member("acts", &T::acts),
                                              member("acts-name", &T::actsName),
                                              member("stopped", &T::isStopped),
                                              member("stop-reason", &T::stopReason),
                                              member("too-many", &T::tooManyAtOnce),
                                              member("too-many-sentence", &T::tooManySentence),
                                              member("not-watched", &T::notWatched),
                                              member("would-fail", &T::wouldFail),
                                              member("store-trouble", &T::storeTrouble),
                                              member("listens-at", &T::listensAt),
                                              member("holds", &T::holds),
                                              member("awaiting-approval", &T::awaitingApproval),
                                              member("take-over", &T::takeOver),
                                              member("questions", &T::questions));
};

template<>
struct Record<Snapshot>
{
    using T = Snapshot;
    static constexpr auto fields = std::tuple(member("monitors", &T::monitors),
                                              member("reactions", &T::reactions),
                                              member("runbooks", &T::runbooks),
                                              member("incidents", &T::incidents),
                                              member("automation", &T::automation));
};

template<>
struct Record<Batch>
{
    using T = Batch;
    static constexpr auto fields = std::tuple(member("monitors", &T::monitors),
                                              member("monitors-gone", &T::monitorsGone),
                                              member("reactions", &T::reactions),
                                              member("reactions-gone", &T::reactionsGone),
                                              member("runbooks", &T::runbooks),
                                              member("runbooks-gone", &T::runbooksGone),
                                              member("incidents", &T::incidents),
                                              member("runs", &T::runs),
                                              member("decisions", &T::decisions),
                                              member("transitions", &T::transitions),
                                              member("automation", &T::automation));
};

} // namespace salve
