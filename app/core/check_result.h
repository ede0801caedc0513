// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/event_values.h"
#include "core/time.h"
#include "core/words.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace salve {

/// The four outcomes of the monitoring-plugins interface.
enum class CheckOutcome { Ok, Warning, Critical, Unknown };
template<>
struct Words<CheckOutcome>
{
    static constexpr std::array list{"ok", "warning", "critical", "unknown"};
};

/// Where it broke.
enum class Phase { None, Resolve, Connect, Tls, Send, Wait, Receive, Assert };
template<>
struct Words<Phase>
{
    static constexpr std::array list{"none", "resolve", "connect", "tls", "send", "wait", "receive", "assert"};
};

/// How it broke. Closed: `salvectl explain` has a page for each.
enum class Cause {
    None,
    NxDomain,
    ResolveFailed,
    Refused,
    Timeout,
    Unreachable,
    Closed,
    CertExpired,
    CertExpiring,
    CertUntrusted,
    HostnameMismatch,
    TlsFailed,
    Status,
    Body,
    Slow,
    TooLarge,
    Redirects,
    Protocol,
    Auth,
    Query,
    SecretMissing,
    Misconfigured,
    Crashed,
    NotSeen,
    Marked,
    SecretLocked, ///< it may be there: its keyring is locked or does not answer
    Threshold,    ///< a measured number is beyond its limit
    NoData,       ///< whom we asked has nothing to say about it
    Stopped,      ///< a unit, container, workload or minion that is not running
    Loss,         ///< packets that never came back
    Rejected,     ///< it answers, and refuses this question
    Inconsistent, ///< several that have to agree do not
    Drift,        ///< it is not as its configuration says
    Reported,     ///< somebody else says so: a job, another monitoring system
    Members       ///< too many of a group are not well
};
template<>
struct Words<Cause>
{
    static constexpr std::array list{"none",
                                     "nxdomain",
                                     "resolve-failed",
                                     "refused",
                                     "timeout",
                                     "unreachable",
                                     "closed",
                                     "cert-expired",
                                     "cert-expiring",
                                     "cert-untrusted",
                                     "hostname-mismatch",
                                     "tls-failed",
                                     "status",
                                     "body",
                                     "slow",
                                     "too-large",
                                     "redirects",
                                     "protocol",
                                     "auth",
                                     "query",
                                     "secret-missing",
                                     "misconfigured",
                                     "crashed",
                                     "not-seen",
                                     "marked",
                                     "secret-locked",
                                     "threshold",
                                     "no-data",
                                     "stopped",
                                     "loss",
                                     "rejected",
                                     "inconsistent",
                                     "drift",
                                     "reported",
                                     "members"};
};

/// Where the latency went; a phase that was not measured is absent, never invented.
struct PhaseTimes
{
    std::optional<Micros> resolve, connect, tls, send, wait, receive;
    bool operator==(const PhaseTimes &) const = default;
};

struct Metric
{
    QString name;
    double value{0};
    QString unit; ///< "ms", "d", "B", "%", "" for a plain count
    bool operator==(const Metric &) const = default;
};

/// Something a person may want to see: status line, headers, first bytes of a body, certificate. Bounded and redacted
/// by its maker.
struct Evidence
{
    QString title;
    QString text;
    bool operator==(const Evidence &) const = default;
};

/// What one observation found.
struct CheckResult
{
    CheckOutcome outcome{CheckOutcome::Unknown};
    Phase phase{Phase::None};
    Cause cause{Cause::None};
    Micros latency{0};
    PhaseTimes phases;
    QString message; ///< a sentence
    std::vector<Evidence> evidence;
    std::vector<Metric> metrics;
    EventValues event{}; ///< of what somebody else reported
    bool operator==(const CheckResult &) const = default;
};

} // namespace salve
