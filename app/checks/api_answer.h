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

/// Who is asked, and what is said of the watched thing where no answer of use comes.
struct ApiParty
{
    QString name; ///< "The container engine"
    CheckOutcome ifNoAnswer{CheckOutcome::Critical};
};

/// What somebody answered who let us in.
struct ApiAnswer
{
    ApiParty party;
    int status{0};
    QJsonObject json; ///< empty where it was no object
};

/// Asks an API once; a large answer is judged beside the engine's thread.
class ApiCheck : public CheckOperation
{
    Q_OBJECT
public:
    /// Owns what it uses. The result has the times, and the answer as evidence.
    using Judge = std::function<void(CheckResult &result, const ApiAnswer &answer)>;
    ApiCheck(std::unique_ptr<HttpExchange> exchange, ApiParty party, Judge judge, const Services &services);
    void start() override { m_exchange->start(); }

private:
    void read(const HttpOutcome &outcome);
    const ApiParty m_party;
    const Judge m_judge;
    Judging m_judging;
    std::unique_ptr<HttpExchange> m_exchange;
};

/// An answer that is none: `said` is the API's own explanation.
void judgeWrongAnswer(CheckResult &result, const ApiAnswer &answer, const QString &said = {});

} // namespace salve
