// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/findings.h"
#include "checks/judging.h"
#include "core/kinds.h"
#include "core/schema.h"
#include "net/http_exchange.h"

#include <QJsonObject>

namespace salve {

// What checks have in common that ask somebody else's HTTP API about the thing they watch.

/// What is said of the watched thing while its API says nothing of use.
enum class NoAnswerRule { Unknown, Down };
template<>
struct Words<NoAnswerRule>
{
    static constexpr std::array list{"unknown", "down"};
};
CheckOutcome outcomeOf(NoAnswerRule rule);

/// "https://prometheus.example:9090", with or without a path.
bool isApiUrl(const QString &text);
/// The address of `path` (percent-encoded, with its query) below the API's own.
QUrl apiUrl(const QString &base, const QByteArray &pathAndQuery);

/// Asks an API once; a large answer is judged beside the engine's thread.
class ApiCheck : public CheckOperation
{
    Q_OBJECT
public:
    /// Owns what it uses.
    using Judge = std::function<CheckResult(const HttpOutcome &outcome)>;
    ApiCheck(std::unique_ptr<HttpExchange> exchange, Judge judge, const Services &services);
    void start() override { m_exchange->start(); }

private:
    void read(const HttpOutcome &outcome);
    const Judge m_judge;
    Judging m_judging;
    std::unique_ptr<HttpExchange> m_exchange;
};

/// Times, latency and the answer as evidence; nothing judged yet.
CheckResult begunResult(const HttpOutcome &outcome);
/// The object that was answered; empty where it was none.
QJsonObject apiJson(const HttpOutcome &outcome);
/// False, and judged, where no answer came or the API did not let us in.
bool judgeAccess(CheckResult &result, const HttpOutcome &outcome, CheckOutcome ifNot, const QString &who);
/// An answer that is none: `said` is the API's own explanation.
void judgeWrongAnswer(
    CheckResult &result, const HttpOutcome &outcome, CheckOutcome ifNot, const QString &who, const QString &said);

} // namespace salve
