// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/ids.h"
#include "core/reaction_words.h"
#include "core/time.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace salve {

enum class MonitorWord { Pending, Up, Degraded, Down, Unknown };
template<>
struct Words<MonitorWord>
{
    static constexpr std::array list{"pending", "up", "degraded", "down", "unknown"};
};

/// What lies over the state; several at once are possible.
enum class Overlay { Paused, Maintenance, Unreachable, Unobserved, Flapping, Acknowledged, Held, Repairing };
template<>
struct Words<Overlay>
{
    static constexpr std::array list{
        "paused", "maintenance", "unreachable", "unobserved", "flapping", "acknowledged", "held", "repairing"};
};

/// Why an observation was made.
enum class Look {
    Grid,      ///< its regular slot
    ReCheck,   ///< `settle` after an outcome
    LookFirst, ///< just before acting
    Timer,     ///< a ladder timer between slots
    ByHand,    ///< "Check now"
    Told       ///< somebody said something: a beat, a webhook, an event
};
template<>
struct Words<Look>
{
    static constexpr std::array list{"grid", "re-check", "look-first", "timer", "by-hand", "told"};
};
/// Counts towards "down after N" and a ladder's checks; the others only answer a question of ours.
constexpr bool isRegular(Look look)
{
    return look == Look::Grid || look == Look::Told;
}

/// Could we see at all?
enum class Sight { Seen, Asleep, Offline, AnchorDown, Blind };
template<>
struct Words<Sight>
{
    static constexpr std::array list{"seen", "asleep", "offline", "anchor-down", "blind"};
};

/// A change of the hard state, for logs, journals and people.
struct Transition
{
    MonitorId monitor;
    MonitorWord from{MonitorWord::Pending};
    MonitorWord to{MonitorWord::Pending};
    TimePoint at;
    Cause cause{Cause::None};
    QString reason;
    bool operator==(const Transition &) const = default;
};

enum class IncidentEnd { Open, Recovered, MonitorRemoved, MonitorPaused };
template<>
struct Words<IncidentEnd>
{
    static constexpr std::array list{"open", "recovered", "monitor-removed", "monitor-paused"};
};

/// From the first failing result that became hard to recovery. A relapse re-opens it.
struct Incident
{
    IncidentId id;
    MonitorId monitor;
    TimePoint firstFailure; ///< slot of the first failing result
    TimePoint opened;       ///< slot of the result that made it hard
    TimePoint closed;       ///< meaningful when `end` is not Open
    TimePoint reopened;     ///< slot of the last relapse; decisions before it are of an earlier outage
    IncidentEnd end{IncidentEnd::Open};
    MonitorWord worst{MonitorWord::Degraded};
    Cause cause{Cause::None}; ///< of the first hard result
    QString message;          ///< of the latest failing result
    int outages{1};           ///< 1 + relapses
    QString acknowledgedBy;
    QString acknowledgeComment;
    QStringList told;    ///< reaction ids whose problem message was accepted
    EventValues event{}; ///< of the result that opened it, or opened it again
    bool operator==(const Incident &) const = default;
};

enum class RunPhase { Planned, AwaitingApproval, Started, Ended };
template<>
struct Words<RunPhase>
{
    static constexpr std::array list{"planned", "awaiting-approval", "started", "ended"};
};

/// Why a reaction is run.
enum class RunWhy { Step, Tell, Recovery, ByHand, Digest, Receipt, Test, Drill, Question };
template<>
struct Words<RunWhy>
{
    static constexpr std::array list{
        "step", "tell", "recovery", "by-hand", "digest", "receipt", "test", "drill", "question"};
};

/// A message that did not go out by itself, and is named in a digest.
struct HeldMessage
{
    IncidentId incident; ///< null: of none, and the reason is all that there is to say
    MonitorId monitor;   ///< where there is no incident
    QString reason;
    bool operator==(const HeldMessage &) const = default;
};

/// One execution of a reaction (or, in shadow mode, the record of what would have run).
struct Run
{
    RunId id;
    IncidentId incident; ///< null for a run by hand without one
    MonitorId monitor;
    ReactionId reaction;
    RunbookId runbook;
    StepId step;
    RunWhy why{RunWhy::Step};
    Effect effect{Effect::Repairs};
    bool isShadow{false};
    QString effectKey;
    QStringList hosts;
    RunPhase phase{RunPhase::Planned};
    TimePoint planned;
    TimePoint started;                       ///< slot of the result that decided it
    TimePoint ended;                         ///< started + how long it really took
    int tries{1};                            ///< 1 + repetitions after not-run
    RunOutcome outcome{RunOutcome::Unknown}; ///< meaningful when Ended
    QString sentence;
    std::vector<Evidence> evidence;
    Verdict verdict{Verdict::Pending}; ///< of what repairs or destroys; stays pending for what tells
    TimePoint judged;
    QString by;                    ///< "engine" or who asked
    QString reason;                ///< why it is run, a sentence; for what tells: what the person must know
    RunId undoes;                  ///< the run whose effect it takes back
    RunId about;                   ///< a message that asks for the approval of this run
    std::vector<HeldMessage> held; ///< of a digest: what it names
    bool isToDesktop{false};       ///< this installation does not act: the message goes to its desktop instead
    TimePoint nextTry{kNever};     ///< not run, or not accepted: tried again then
    // As the step stood when it was decided:
    MonitorWord stateBefore{MonitorWord::Pending};
    QString settingsHash;
    Millis settle{0};
    Millis verifyWithin{0};
    Millis takesUpTo{0};
    Millis staleFor{0};         ///< behind its outcome, as it reported: until then no look proves anything
    bool freesAtReCheck{false}; ///< next-after: re-check
    bool isOccupying{false};    ///< its incident, hosts and effect key wait for it
    bool isApproved{false};
    TimePoint recheckedAt; ///< slot of the first result behind its outcome + settle
    Millis setSince{0};    ///< by how much the clock was set since it started: what counts from its start adds it
    bool operator==(const Run &) const = default;
};

/// Which rule decided.
enum class DecisionCode {
    Runs,
    WouldRun, ///< shadow mode
    StopAll,
    DoesNotAct,
    Held,
    Maintenance,
    Acknowledged,
    Unobserved,
    NeverSeenUp,
    ParentDown,
    TooMany,
    Flapping,
    OtherCause,
    NotYet,
    NoRepeat,
    RepeatNotYet,
    Cooldown,
    Busy,
    WaitsForRung,
    UpTo,
    Budget,
    Rejected,
    RelapsedTwice,
    Worse,
    Disarmed,
    LooksFirst,
    RecoveredByItself,
    AwaitsApproval,
    ApprovalDenied,
    ApprovalExpired,
    StateUnknown,
    HitsTooMany,
    Quiet,
    Flood,
    Grouped,
    NeverTold,
    TriesAgain,
    Thaw,
    GivesUp,
    NobodyToTell,
    Queued,       ///< somebody else waited first
    ChildAnswers, ///< the check of a parent is contradicted by a child that answers through it
    InDigest      ///< a message that was held back is named in the digest that goes out now
};
template<>
struct Words<DecisionCode>
{
    static constexpr std::array list{"runs",
                                     "would-run",
                                     "stop-all",
                                     "does-not-act",
                                     "held",
                                     "maintenance",
                                     "acknowledged",
                                     "unobserved",
                                     "never-seen-up",
                                     "parent-down",
                                     "too-many",
                                     "flapping",
                                     "other-cause",
                                     "not-yet",
                                     "no-repeat",
                                     "repeat-not-yet",
                                     "cooldown",
                                     "busy",
                                     "waits-for-rung",
                                     "up-to",
                                     "budget",
                                     "rejected",
                                     "relapsed-twice",
                                     "worse",
                                     "disarmed",
                                     "looks-first",
                                     "recovered-by-itself",
                                     "awaits-approval",
                                     "approval-denied",
                                     "approval-expired",
                                     "state-unknown",
                                     "hits-too-many",
                                     "quiet",
                                     "flood",
                                     "grouped",
                                     "never-told",
                                     "tries-again",
                                     "thaw",
                                     "gives-up",
                                     "nobody-to-tell",
                                     "queued",
                                     "child-answers",
                                     "in-digest"};
};

/// Why a step ran, or did not. What only repeats is stored once with a count: same (step, code, until, run waited for).
struct Decision
{
    DecisionId id;
    TimePoint at;
    TimePoint lastAt;
    int count{1};
    IncidentId incident;
    MonitorId monitor;
    StepId step;
    ReactionId reaction;
    DecisionCode code{DecisionCode::Runs};
    TimePoint until{kNever}; ///< kNever: no end known
    RunId run;               ///< the run started, or the one waited for
    QString reason;          ///< a sentence
    bool operator==(const Decision &) const = default;
};

enum class HoldScope { Everything, Host, Tag, Monitor, Reaction };
template<>
struct Words<HoldScope>
{
    static constexpr std::array list{"everything", "host", "tag", "monitor", "reaction"};
};

/// Automation switched off for a part of the world. Scope Everything set by the stop key is "stop all".
struct Hold
{
    HoldId id;
    HoldScope scope{HoldScope::Everything};
    QString name; ///< host, tag, monitor or reaction; empty for everything
    bool isStopAll{false};
    QString reason;
    QString by;
    TimePoint since;
    TimePoint until{kNever};
    bool operator==(const Hold &) const = default;
};

/// This installation acts for the set, although the set names another: deliberate, and for a time.
struct TakeOver
{
    TimePoint since;
    TimePoint until;
    QString reason;
    QString by;
    bool operator==(const TakeOver &) const = default;
};

/// Something ends soon that keeps automation away from what is still down: a person may want it to last longer.
struct Question
{
    HoldId hold;     ///< null: of planned maintenance
    int window{-1};  ///< its place among the maintenance of the set
    QString name;    ///< "web1", "Patch night": as people call it
    TimePoint until; ///< when it ends
    QString sentence;
    bool operator==(const Question &) const = default;
};

} // namespace salve
