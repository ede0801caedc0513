// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/model.h"
#include "core/record.h"
#include "core/state.h"

#include <optional>
#include <vector>

/// What a window or a command sees of a running Salve: plain values, the same in one process and over the socket.
namespace salve {

/// One bar of the heartbeat strip.
struct Beat
{
    TimePoint at;
    CheckOutcome outcome{CheckOutcome::Unknown};
    Sight sight{Sight::Seen};
    Cause cause{Cause::None};
    Micros latency{0};
    bool operator==(const Beat &) const = default;
};

/// One row of the Monitors table. The heartbeat strip is 40 beats, newest last.
struct MonitorView
{
    MonitorId id;
    QString name;
    QString kind;
    QString target;
    QString host;
    QStringList tags;
    RunbookId runbook;
    QString runbookSentence; ///< "restart-nginx when down, at most 2 times"
    MonitorWord state{MonitorWord::Pending};
    std::vector<Overlay> overlays;
    QString overlayReason; ///< of each overlay: "held by ana: patch, until 14:00; web0 is down"
    TimePoint since;
    int attempt{0};  ///< failing results so far …
    int attempts{0}; ///< … of those needed
    TimePoint lastCheck;
    TimePoint nextCheck;
    Micros latency{0};
    CheckOutcome outcome{CheckOutcome::Unknown};
    Phase phase{Phase::None};
    Cause cause{Cause::None};
    QString message;
    std::optional<double> uptime24h; ///< 0..1; absent when nothing was observed
    std::vector<Beat> beats;
    IncidentId incident;
    Millis every{0};
    bool enabled{true};
    QString waitsFor; ///< with an open incident, the step that comes first: "restart@down: cooldown until 14:05"
    bool operator==(const MonitorView &) const = default;
};

/// One row of the Reactions table.
struct ReactionView
{
    ReactionId id;
    QString name;
    QString kind;
    Effect effect{Effect::Repairs};
    QString target; ///< its redacted request in one line
    QStringList runbooks;
    RunId lastRun;
    TimePoint lastStarted;
    RunOutcome lastOutcome{RunOutcome::Unknown};
    Verdict lastVerdict{Verdict::Pending};
    int runs24h{0};
    int repaired24h{0};
    QString preflight; ///< the last one's sentence
    PreflightReport::Light preflightLight{PreflightReport::Light::Yellow};
    bool operator==(const ReactionView &) const = default;
};

struct RunbookView
{
    RunbookId id;
    QString name;
    bool isArmed{false};
    bool wantsArmed{false};
    QString disarmedBecause; ///< "5 runs in a row without a proven repair"
    QStringList sentences;   ///< one readable sentence for each step
    int monitors{0};
    bool operator==(const RunbookView &) const = default;
};

/// The state of the automation as a whole, for toolbar, tray and status line.
struct AutomationView
{
    QString installation;
    bool acts{true};
    QString actsName; ///< who acts instead
    bool isStopped{false};
    QString stopReason;
    bool tooManyAtOnce{false};
    QString tooManySentence;
    QStringList notWatched; ///< sentences: "last night unwatched 23:10–07:42", "3 paused", "this computer is offline"
    QStringList wouldFail;  ///< "salt-api password expired"
    QStringList storeTrouble;
    QString listensAt; ///< "http://127.0.0.1:8642": heartbeats and webhooks; empty: nothing is listened to
    std::vector<Hold> holds;
    std::vector<RunId> awaitingApproval;
    std::optional<TakeOver> takeOver; ///< it acts although the set names `actsName`
    std::vector<Question> questions;  ///< what ends soon while something is still down
    bool operator==(const AutomationView &) const = default;
};

struct Snapshot
{
    std::vector<MonitorView> monitors;
    std::vector<ReactionView> reactions;
    std::vector<RunbookView> runbooks;
    std::vector<Incident> incidents; ///< open, and the newest 100 closed
    AutomationView automation;
    bool operator==(const Snapshot &) const = default;
};

/// What changed since the last batch; at most 10 of them a second.
struct Batch
{
    std::vector<MonitorView> monitors; ///< new or changed
    std::vector<MonitorId> monitorsGone;
    std::vector<ReactionView> reactions;
    std::vector<ReactionId> reactionsGone;
    std::vector<RunbookView> runbooks;
    std::vector<RunbookId> runbooksGone;
    std::vector<Incident> incidents;
    std::vector<Run> runs;
    std::vector<Decision> decisions;
    std::vector<Transition> transitions;
    std::optional<AutomationView> automation;
    bool operator==(const Batch &) const = default;
};

} // namespace salve
