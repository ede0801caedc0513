// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/model.h"
#include "core/state.h"

#include <QJsonObject>

#include <variant>

/// The rules: pure functions of a World and an Input. No clock, no I/O, no Qt event loop; the same inputs in the same
/// order give the same decisions, live, in a simulation and from the journal.
namespace salve::rules {

// ---- inputs -------------------------------------------------------------------------------------------------------

/// A result of a check. `slot` is its due time: all rules count in slots, never in the moment a check finished.
struct Observed
{
    MonitorId monitor;
    TimePoint slot;
    Look look{Look::Grid};
    RunId forRun; ///< ReCheck: the run it follows; LookFirst: the run that waits for it
    Sight sight{Sight::Seen};
    CheckResult result;
    bool operator==(const Observed &) const = default;
};

/// The reaction ended: `at` is the run's start slot plus the time that it really took.
struct RunEnded
{
    RunId run;
    TimePoint at;
    RunReport report;
    bool operator==(const RunEnded &) const = default;
};

/// Nothing happened but time: sent at World::nextWake().
struct Tick
{
    TimePoint at;
    bool operator==(const Tick &) const = default;
};

/// What the rules must know of a reaction for one monitor, worked out by the engine from the kind and the rendered
/// settings.
struct ReactionFacts
{
    Effect effect{Effect::Repairs};
    Millis takesUpTo{std::chrono::minutes{1}};
    QString effectKey;
    QStringList hosts;         ///< declared `hits`, else what the kind says, else the monitor's host
    QStringList eventNames;    ///< values of the event that its settings want
    QStringList plainNames;    ///< those of them that address something, and have to be plain
    bool needsApproval{false}; ///< whatever the step says
    bool wantsHost{false};     ///< its settings want the host of the incident
    bool amends{false};        ///< it changes at the service what it told there, instead of telling once more
    QString settingsHash; ///< a rejected step runs again when this changes; a changed reaction falls back to shadow
    bool isInside{false}; ///< it changes nothing but Salve, and is no repair that could be proven
    bool operator==(const ReactionFacts &) const = default;
};

/// A new set (also the first one). Facts by reaction and monitor; monitors whose kind, target or assertion changed must
/// be seen up again.
struct SetChanged
{
    TimePoint at;
    MonitorSetPtr set;
    QHash<QPair<ReactionId, MonitorId>, ReactionFacts> facts;
    QHash<MonitorId, QString> targetHashes; ///< of kind + settings
    QString by;
};

struct InstallationChanged
{
    TimePoint at;
    QString name; ///< of this installation; it acts when team.acts is empty or equal
    bool operator==(const InstallationChanged &) const = default;
};

struct HoldPlaced
{
    TimePoint at;
    Hold hold; ///< its id is given out by the rules
    bool operator==(const HoldPlaced &) const = default;
};

struct HoldReleased
{
    TimePoint at;
    HoldId hold; ///< null: every hold with the scope and name below
    HoldScope scope{HoldScope::Everything};
    QString name;
    QString by;
    bool operator==(const HoldReleased &) const = default;
};

struct AcknowledgeGiven
{
    TimePoint at;
    IncidentId incident;
    QString by;
    QString comment;
    bool isWithdrawn{false};
    bool operator==(const AcknowledgeGiven &) const = default;
};

struct ArmingGiven
{
    TimePoint at;
    RunbookId runbook;
    bool isArmed{false};
    QString by;
    bool operator==(const ArmingGiven &) const = default;
};

enum class ApprovalAnswer { Approve, Deny };
struct ApprovalGiven
{
    TimePoint at;
    RunId run;
    ApprovalAnswer answer{ApprovalAnswer::Deny};
    QString by;
    QString hash{}; ///< of the request that was read, for the record
    bool operator==(const ApprovalGiven &) const = default;
};

/// We did not look from `from` to `at`: asleep, no network, stopped.
struct GapSeen
{
    TimePoint from;
    TimePoint at;
    Sight why{Sight::Asleep};
    Millis setBy{0}; ///< by how much somebody set the clock meanwhile: ahead, or back where it is less than nothing
    bool operator==(const GapSeen &) const = default;
};

struct MarkGiven
{
    TimePoint at;
    MonitorId monitor;
    MonitorWord state{MonitorWord::Down}; ///< Up or Down
    QString by;
    QString reason;
    TimePoint until{kNever};
    bool withRunbook{true}; ///< false: the state only
    bool operator==(const MarkGiven &) const = default;
};

/// "Something large broke": a person says that repairs may go on.
struct TooManyReleased
{
    TimePoint at;
    QString by;
    bool operator==(const TooManyReleased &) const = default;
};

struct RunByHand
{
    TimePoint at;
    ReactionId reaction;
    MonitorId monitor; ///< empty where the reaction needs none
    QString by;
    RunId undoes{};      ///< takes back what this run did; null: a run of its own
    bool isDrill{false}; ///< breaks something on purpose: it is no repair, and making it worse is what it is for
    bool operator==(const RunByHand &) const = default;
};

/// What a preflight found: whether the reaction would work if it were needed now.
struct PreflightSeen
{
    TimePoint at;
    ReactionId reaction;
    bool wouldFail{false};
    QString sentence;
    bool operator==(const PreflightSeen &) const = default;
};

/// A person wants to see whether a message arrives.
struct TellTested
{
    TimePoint at;
    ReactionId reaction;
    QString by;
    bool operator==(const TellTested &) const = default;
};

/// Nobody looked at anything from `from` to `at`: Salve was not running, or this computer was cut off. Of a sleep
/// GapSeen tells.
struct Unwatched
{
    TimePoint from;
    TimePoint at;
    bool operator==(const Unwatched &) const = default;
};

/// This installation acts for the set for a while; a time that has passed gives that back.
struct TakeOverGiven
{
    TimePoint at;
    TimePoint until;
    QString reason;
    QString by;
    bool operator==(const TakeOverGiven &) const = default;
};

/// What kept a run from beginning is over (a keyring is open): it is tried again now and not after its pause.
struct WaitEnded
{
    TimePoint at;
    RunId run;
    bool operator==(const WaitEnded &) const = default;
};

using Input = std::variant<Observed,
                           RunEnded,
                           Tick,
                           SetChanged,
                           InstallationChanged,
                           HoldPlaced,
                           HoldReleased,
                           AcknowledgeGiven,
                           ArmingGiven,
                           ApprovalGiven,
                           GapSeen,
                           MarkGiven,
                           TooManyReleased,
                           RunByHand,
                           PreflightSeen,
                           TellTested,
                           Unwatched,
                           TakeOverGiven,
                           WaitEnded>;

TimePoint timeOf(const Input &input);
/// For the journal; a SetChanged is journalled by the id of the stored set, so only its `at` and `by` are here.
QJsonObject journalOf(const Input &input);
Result<Input> inputFromJournal(const QJsonObject &json);

// ---- what comes of them ---------------------------------------------------------------------------------------------

/// Please look at this monitor at `slot` (at once when that has passed).
struct CheckRequest
{
    MonitorId monitor;
    TimePoint slot;
    Look look{Look::Timer};
    RunId forRun;
    bool operator==(const CheckRequest &) const = default;
};

/// What one input changed. Everything named here must be stored before anything in `starts` is performed.
struct Changes
{
    std::vector<MonitorId> monitors; ///< whose state changed in more than "last seen"
    std::vector<Transition> transitions;
    std::vector<IncidentId> incidents; ///< opened, changed, closed
    std::vector<RunId> runs;           ///< planned, changed, judged
    std::vector<Decision> decisions;   ///< new ones
    std::vector<Decision> repeated; ///< known ones with their new count: stored in a batch, losing a count does no harm
    std::vector<HoldId> holds;      ///< placed; gone when World::hold() no longer knows it
    std::vector<RunbookId> armings; ///< armed or disarmed, also by the automation itself: see World::isArmed()
    std::vector<RunId> starts;      ///< perform these now
    std::vector<CheckRequest> checks;
    bool isActorChanged{false}; ///< a take-over began or ended

    /// Nothing but "last seen" moved: may be batched, may be lost in a power cut.
    bool isQuiet() const
    {
        return transitions.empty() && incidents.empty() && runs.empty() && decisions.empty() && holds.empty()
               && armings.empty() && starts.empty() && monitors.empty() && !isActorChanged;
    }
};

class World;

/// Advances the monitor that was observed, then plans; the one entry point of the engine, the simulator and the replay.
Changes apply(World &world, const Input &input);

} // namespace salve::rules
