// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/json_path.h"
#include "net/http_exchange.h"
#include "net/status_ranges.h"

#include <QRegularExpression>

namespace salve {

/// What an answer has to be like. Checked in this order: status, body, JSON, certificate, latency; the first that fails
/// names the cause.
struct HttpExpectations
{
    StatusRanges status{{200, 299}};
    QStringList bodyContains;
    QStringList bodyLacks;
    QString bodyMatches;
    QStringList json;
    std::optional<Millis> slowAbove;
    int certificateDays{14}; ///< fewer left: Degraded
    bool operator==(const HttpExpectations &) const = default;
};

/// Empty when it is a regular expression that we are ready to run, else a sentence.
QString regularExpressionProblem(const QString &pattern);

CheckResult judge(const HttpExpectations &expected, const HttpOutcome &outcome, TimePoint now);

} // namespace salve
