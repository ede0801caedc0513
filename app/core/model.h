// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/ids.h"
#include "core/node.h"
#include "core/reaction_words.h"
#include "core/secret.h"
#include "core/time.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <memory>
#include <optional>
#include <vector>

namespace salve {

/// "3 per 1h"
struct Rate
{
    int count{0};
    Millis window{0};
    bool operator==(const Rate &) const = default;
};

/// When several parents are given: are all of them needed, or does any one of them carry the child (two routers)?
enum class ParentRule { AllOf, AnyOf };
template<>
struct Words<ParentRule>
{
    static constexpr std::array list{"all-of", "any-of"};
};

/// What a monitor inherits from its kind, where that is told, or else from the set's `defaults`, where it says nothing
/// itself.
struct Timing
{
    Millis every{std::chrono::seconds{60}};
    Millis timeout{std::chrono::seconds{10}};
    int downAfter{3}; ///< failing results before Down; counting starts at 1
    int upAfter{1};
    bool operator==(const Timing &) const = default;
};

/// One watched thing.
struct Monitor
{
    MonitorId id;
    QString name;
    QString kind;
    Node settings; ///< of the kind; unknown keys are kept in it
    std::optional<Millis> every;
    std::optional<Millis> timeout;
    std::optional<int> downAfter;
    std::optional<int> upAfter;
    QString onHost;
    QStringList tags;
    std::vector<MonitorId> parents;
    ParentRule parentRule{ParentRule::AllOf};
    MonitorId seenThrough; ///< the anchor without which we are blind to it
    RunbookId runbook;
    bool enabled{true};
    std::optional<int> usualDownAfter; ///< of the kind (see CheckKind); not written
    bool operator==(const Monitor &) const = default;
};

/// One configured action.
struct Reaction
{
    ReactionId id;
    QString name;
    QString kind;
    Node settings;
    std::optional<Effect> effect;    ///< else the kind's
    std::optional<Millis> takesUpTo; ///< else the kind's
    QStringList hits;                ///< hosts it hits, where the kind cannot ask
    int hitsAtMost{1};
    bool operator==(const Reaction &) const = default;
};

enum class When { Down, Degraded, Recovered, MaintenanceEnd };
template<>
struct Words<When>
{
    static constexpr std::array list{"down", "degraded", "recovered", "maintenance-end"};
};

/// When the next rung may start: at the verdict of the run before it, or when the first re-check behind its outcome
/// failed.
enum class NextAfter { Verdict, ReCheck };
template<>
struct Words<NextAfter>
{
    static constexpr std::array list{"verdict", "re-check"};
};

enum class Approval { None, Asked };
template<>
struct Words<Approval>
{
    static constexpr std::array list{"none", "asked"};
};

/// One rung of a runbook.
struct Step
{
    StepId id; ///< default `<run>@<when>[@<after>]`, filled in by the reader
    ReactionId run;
    When when{When::Down};
    std::optional<Millis> after;    ///< "5m"
    std::optional<int> afterChecks; ///< "3 checks"; at most one of the two
    std::vector<Cause> causes;      ///< empty: any
    std::optional<Millis> repeat;
    std::optional<int> upTo;        ///< runs per incident, relapses included
    std::optional<Rate> atMost;     ///< per step and host; default 3 per 1h
    std::optional<Millis> cooldown; ///< default: repeat where given, else 15 min
    Millis settle{std::chrono::seconds{5}};
    std::optional<Millis> verifyWithin; ///< default max(2 intervals, takes-up-to)
    NextAfter nextAfter{NextAfter::Verdict};
    Approval approval{Approval::None};
    Node extra; ///< keys that begin with "x-", kept as written; a map or null
    bool operator==(const Step &) const = default;
};

/// Ordered steps; monitors point to it, or it names tags.
struct Runbook
{
    RunbookId id;
    QString name;
    QStringList tags;
    bool armed{false}; ///< a wish; arming itself is local to an installation
    std::vector<Step> steps;
    Node extra;
    bool operator==(const Runbook &) const = default;
};

/// Hours in which a tell waits. Local to `zone`; over midnight where `to` is before `from`.
struct QuietHours
{
    QTime from;
    QTime to;
    QString zone; ///< IANA name; empty is the computer's own
    bool operator==(const QuietHours &) const = default;
};

/// The last resort of every incident that nothing repaired.
struct Tell
{
    ReactionId run;
    std::optional<Millis> unlessRepairedWithin;
    std::optional<Millis> repeat;
    std::optional<QuietHours> quiet;
    Node extra;
    bool operator==(const Tell &) const = default;
};

enum class Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun };
template<>
struct Words<Weekday>
{
    static constexpr std::array list{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
};

struct WeeklyWindow
{
    Weekday day{Weekday::Mon};
    QTime from;
    QTime to; ///< next day where it is not after `from`
    QString zone;
    bool operator==(const WeeklyWindow &) const = default;
};

struct OnceWindow
{
    TimePoint from;
    TimePoint to;
    bool operator==(const OnceWindow &) const = default;
};

/// What a clock on the wall shows; which moment that is, a zone says.
struct WallTime
{
    QDate date;
    QTime time;
    bool operator==(const WallTime &) const = default;
};

/// A window that comes again as calendars say it (RFC 5545), in the local time of `zone`.
struct RuleWindow
{
    WallTime starts;           ///< none is before it; the time of day is its own
    Millis lasts{0};           ///< on a stopwatch: a clock that is changed does not change it
    QString repeats;           ///< RRULE: "FREQ=MONTHLY;BYDAY=2TU"
    std::vector<QDate> except; ///< EXDATE: days on which it falls out
    QString zone;              ///< IANA name; empty is the computer's own
    bool operator==(const RuleWindow &) const = default;
};

/// Planned work: no repairs, no messages, in the window, for the monitors with one of these names, hosts or tags (none
/// given: all).
struct Maintenance
{
    QString name;
    std::vector<MonitorId> monitors;
    QStringList hosts;
    QStringList tags;
    std::optional<WeeklyWindow> weekly;
    std::optional<OnceWindow> once;
    Node extra;
    std::optional<RuleWindow> rule; ///< exactly one of the three
    bool operator==(const Maintenance &) const = default;
};

enum class LimitScope { Everything, Host, Tag, Reaction };
template<>
struct Words<LimitScope>
{
    static constexpr std::array list{"everything", "host", "tag", "reaction"};
};

/// A cap on runs: `scope: tag web` is scope Tag, name "web"; a host or reaction without a name means each of them.
struct Limit
{
    LimitScope scope{LimitScope::Everything};
    QString name;
    std::optional<Rate> atMost;
    std::optional<int> atATime;
    std::optional<int> atMostPercent;
    Node extra;
    bool operator==(const Limit &) const = default;
};

struct Team
{
    QString id;
    QString acts; ///< name of the one installation that repairs; empty: every installation acts for itself
    bool operator==(const Team &) const = default;
};

/// Where other programs may speak to Salve: heartbeats, webhooks, holds. Off without a port.
struct Intake
{
    QString address{QStringLiteral("127.0.0.1")};
    std::optional<int> port;
    QString certificate; ///< PEM file with its chain; empty: plain HTTP
    QString key;
    SecretRef holdToken; ///< of POST /hold/TOKEN; empty: nobody may hold by HTTP
    bool operator==(const Intake &) const = default;
};

/// Everything that a user writes down; one file, one value.
struct MonitorSet
{
    int version{1};
    Team team;
    Intake intake;
    std::vector<Tell> tells;
    Timing defaults;
    std::vector<Monitor> monitors;
    std::vector<Reaction> reactions;
    std::vector<Runbook> runbooks;
    std::vector<Maintenance> maintenance;
    std::vector<Limit> limits;
    std::optional<QTime> dailyDigest; ///< a receipt at this time of each day, also when there is nothing to say
    ReactionId digestTo;              ///< goes through this one; empty: the first of the tells
    Node extra;                       ///< unknown keys at the top, `x-…` keys; a map or null
    bool operator==(const MonitorSet &) const = default;

    const Monitor *monitor(const MonitorId &id) const;
    const Reaction *reaction(const ReactionId &id) const;
    const Runbook *runbook(const RunbookId &id) const;
    Monitor *monitor(const MonitorId &id);
    Reaction *reaction(const ReactionId &id);
    Runbook *runbook(const RunbookId &id);
    /// The one set on the monitor, else the one that names one of its tags, else null.
    const Runbook *runbookFor(const Monitor &monitor) const;
    Timing timingOf(const Monitor &monitor) const;
};
using MonitorSetPtr = std::shared_ptr<const MonitorSet>;

} // namespace salve
