// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/state.h"

namespace salve::rules {

/// "It never happened": slots are always later than 1970.
constexpr TimePoint kLongAgo{};

/// How far one rung, or one tell, has come for one monitor. The ladder is data: no call stack holds it.
struct StepState
{
    StepId step;
    int runs{0};         ///< started in this incident, relapses included; a run that never happened is not counted
    int runsInOutage{0}; ///< started since the incident was opened or re-opened
    TimePoint lastStart{kLongAgo};     ///< across incidents, for the cooldown
    TimePoint previousStart{kLongAgo}; ///< the one before: comes back when the last one never happened
    RunId lastRun;
    DecisionCode lastCode{DecisionCode::Runs};
    QString waitsOn;             ///< the queue in which it stands: "host web1"
    RunId waitedFor;             ///< it was due and waited for this run: it goes before a repeat of that run's step
    int relapses{0};             ///< "repaired" and down again, in this incident
    QString rejectedHash;        ///< settings with which its reaction was rejected in this incident
    bool isRefused{false};       ///< a person said no, or nobody answered, in this incident
    bool isShadow{false};        ///< the runs counted above were shadow runs
    bool wasStopped{false};      ///< something that can be lifted stopped it last time: a thaw follows
    TimePoint notBefore{kNever}; ///< the rules want to look at it again then
    bool operator==(const StepState &) const = default;
};

/// After anything that stopped automation has ended and a fresh check was seen: `left` new failing results are needed.
struct Thaw
{
    TimePoint since;
    int left{0};
    bool stopsTells{false};
    QString ended; ///< what has ended: "the hold on host web1"
    bool operator==(const Thaw &) const = default;
};

/// Marked up or down by a person.
struct HandMark
{
    MonitorWord word{MonitorWord::Down};
    QString by;
    QString reason;
    TimePoint since;
    TimePoint until{kNever};
    bool withRunbook{true};
    bool operator==(const HandMark &) const = default;
};

/// Everything of one monitor that must survive a restart.
struct MonitorState
{
    MonitorId monitor;
    MonitorWord word{MonitorWord::Pending};
    TimePoint since;

    // streaks
    std::vector<CheckOutcome> streak; ///< the last `down-after` grid results that were not Ok (Warning, Critical)
    int failing{0};    ///< grid results of the streak, 1 is the first; since the last thaw for the ladder
    int critical{0};   ///< the same for Critical only
    int failures{0};   ///< failing grid results of the outage, whatever stopped automation since
    int unknowns{0};   ///< Unknowns in a row
    int oks{0};        ///< Oks in a row
    TimePoint okSince; ///< slot of the first of them
    TimePoint failingSince{kLongAgo};  ///< slot of the first failing result of the outage: D of `when: degraded`
    TimePoint criticalSince{kLongAgo}; ///< D of `when: down`
    TimePoint streakSince{kLongAgo};   ///< slot of the first failing result, whatever stopped automation since

    // the last result
    TimePoint lastSlot{kLongAgo};
    TimePoint lastGrid{kLongAgo};
    Sight sight{Sight::Seen};
    CheckOutcome outcome{CheckOutcome::Unknown};
    Cause cause{Cause::None};
    Phase phase{Phase::None};
    QString message;
    Micros latency{0};
    EventValues event{}; ///< of the last result that was not Ok

    bool lastFailed{false}; ///< the last grid result that was not Unknown
    int history{0};         ///< of the last 20 grid results, newest in bit 0: 1 where it differed from the one before
    bool isFlapping{false};
    bool isBlind{false}; ///< the next result that is seen is the fresh check of a thaw
    int ups{0};          ///< Ok results since the target hash last changed; counted to kSeenUp
    QString targetHash;
    TimePoint lastUp{kLongAgo};

    std::optional<Thaw> thaw;
    std::optional<HandMark> mark;
    bool tellsWereStopped{false};
    MonitorId contradictedBy; ///< a child answered through it while it was Down

    IncidentId incident;         ///< open
    IncidentId closed;           ///< the last one: re-opened by a relapse
    bool isLadderStopped{false}; ///< a run made it worse
    std::vector<StepState> steps;
    QStringList said; ///< what a person was told apart from the tells, once in an outage: "worse", "rejected"
    std::vector<TimePoint> repaired; ///< in the last 24 h
    std::vector<TimePoint> relapsed;
    bool operator==(const MonitorState &) const = default;
};

/// What a step of a monitor with an open incident waits for, for people.
struct Upcoming
{
    StepId step;
    DecisionCode code{DecisionCode::Runs};
    TimePoint until{kNever};
    QString sentence;
    bool operator==(const Upcoming &) const = default;
};

struct OverlayReason
{
    Overlay overlay{Overlay::Paused};
    QString reason;          ///< who and why, or what: no whole sentence
    TimePoint until{kNever}; ///< kNever: no end known
    bool operator==(const OverlayReason &) const = default;
};

/// The automation as a whole.
struct Automation
{
    QString installation;
    bool acts{true};
    QString actsName; ///< who acts for the set
    std::optional<Hold> stopAll;
    bool isTooMany{false};
    TimePoint tooManySince;
    std::vector<MonitorId> tooMany;                      ///< the monitors that failed together and still fail
    std::vector<std::pair<RunbookId, QString>> disarmed; ///< by the automation itself, with the reason
    std::vector<RunId> awaitingApproval;
    std::optional<TakeOver> takeOver; ///< it acts although `actsName` is another
    bool operator==(const Automation &) const = default;
};

} // namespace salve::rules
