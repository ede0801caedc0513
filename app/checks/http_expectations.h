// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/json_path.h"
#include "net/http_exchange.h"
#include "net/status_ranges.h"

namespace salve {

/// What an answer has to be like. Checked in this order: status, headers, body, JSON, certificate, latency; the first
/// that fails names the cause.
struct HttpExpectations
{
    StatusRanges status{{200, 299}};
    QStringList headers;
    QStringList bodyContains;
    QStringList bodyLacks;
    QString bodyMatches;
    QStringList json;
    std::optional<Millis> slowAbove;
    int certificateDays{14}; ///< fewer left: Degraded
    bool operator==(const HttpExpectations &) const = default;
};

/// Makes the result Critical where status, headers, body or JSON are not as expected; else leaves it.
void judgeAnswer(CheckResult &result, const HttpExpectations &expected, const HttpOutcome &outcome);
/// Head and beginning of the answer, without credentials.
void addAnswerEvidence(CheckResult &result, const HttpResponse &response);

CheckResult judge(const HttpExpectations &expected, const HttpOutcome &outcome, TimePoint now);
/// An answer up to this size is judged in no time worth speaking of; a larger one belongs on another thread.
qsizetype readAtOnce_bytes(const HttpExpectations &expected);

} // namespace salve
