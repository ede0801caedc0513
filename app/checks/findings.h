// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/number_condition.h"
#include "net/transport.h"

namespace salve {

// How every check says the same thing.

double milliseconds(Micros time);
Metric latencyMetric(Micros latency);

/// Makes the result this one; evidence, metrics and times stay. Whatever of others' words is in the message, it stays
/// printable and below 1,000 characters.
CheckResult &judgeAs(CheckResult &result, CheckOutcome outcome, Phase phase, Cause cause, const QString &message);
CheckResult &judgeOk(CheckResult &result, const QString &message);
/// Critical at the failure's phase; Unknown where the failure is our own: settings, a missing or locked secret.
CheckResult &judgeFailure(CheckResult &result, const TransportFailure &failure);
/// A result of its own that says why nothing could be checked.
CheckResult notChecked(Cause cause, const QString &message);

/// An Ok result that took longer than allowed becomes a Warning at that phase.
void judgeSpeed(CheckResult &result, const std::optional<Millis> &slowAbove, Phase where);
/// A result that is no worse becomes Warning or Critical (cause threshold) when the number is beyond its limits.
/// `subject` begins the sentence: "Disk usage of web1".
void judgeNumber(
    CheckResult &result, const NumberLimits &limits, double value, const QString &unit, const QString &subject);

/// The first bytes as text a person can read; what is not UTF-8 is shown as such, control characters and those that
/// turn the direction of writing as dots.
QString shownText(const QByteArray &bytes, qsizetype most = 2048);
/// The same of text that others wrote.
QString shownText(const QString &text, qsizetype most_chars);

/// A diff, JSON or headers with the values behind names of credentials (password: …, "token": "…") blotted out.
QString withoutCredentials(const QString &text);

} // namespace salve
