// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/api_answer.h"

#include "net/services.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ApiAnswer)
};

QString withReason(const QString &sentence, const QString &said)
{
    return said.isEmpty() ? sentence : sentence + u' ' + Texts::tr("It says: %1").arg(said.left(300));
}

/// Times, latency and the answer as evidence; nothing judged yet.
CheckResult begunResult(const HttpOutcome &outcome)
{
    CheckResult result;
    result.latency = outcome.latency;
    result.phases = outcome.phases;
    result.metrics.push_back(latencyMetric(outcome.latency));
    if (outcome.response.status != 0)
        result.evidence.push_back({Texts::tr("Answer"),
                                   u"HTTP %1 %2\n"_s.arg(outcome.response.status)
                                           .arg(shownText(QString::fromLatin1(outcome.response.reason), 200))
                                       + shownText(outcome.response.body)});
    return result;
}

CheckResult judged(const HttpOutcome &outcome, const ApiParty &party, const ApiCheck::Judge &judge)
{
    CheckResult result = begunResult(outcome);
    if (outcome.failure) {
        judgeFailure(result, *outcome.failure);
        if (result.outcome == CheckOutcome::Critical)
            result.outcome = party.ifNoAnswer;
        return result;
    }
    const ApiAnswer answer{party, outcome.response.status, QJsonDocument::fromJson(outcome.response.body).object()};
    const QString said = answer.json.value("message"_L1).toString();
    if (answer.status == 401)
        judgeAs(result,
                party.ifNoAnswer,
                Phase::Assert,
                Cause::Auth,
                withReason(Texts::tr("%1 refuses the credentials of this monitor.").arg(party.name), said));
    else if (answer.status == 403)
        judgeAs(
            result,
            party.ifNoAnswer,
            Phase::Assert,
            Cause::Rejected,
            withReason(Texts::tr("%1 does not allow this question: the monitor's account lacks the right to read it.")
                           .arg(party.name),
                       said));
    else
        judge(result, answer);
    return result;
}

} // namespace

CheckOutcome outcomeOf(NoAnswerRule rule)
{
    return rule == NoAnswerRule::Down ? CheckOutcome::Critical : CheckOutcome::Unknown;
}

bool isApiUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && !url.hasQuery()
           && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QUrl apiUrl(const QString &base, const QByteArray &pathAndQuery)
{
    QByteArray whole = QUrl(base).toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveFragment);
    if (!pathAndQuery.startsWith('/'))
        whole += '/';
    return QUrl::fromEncoded(whole + pathAndQuery);
}

ApiCheck::ApiCheck(std::unique_ptr<HttpExchange> exchange, ApiParty party, Judge judge, const Services &services)
    : m_party(std::move(party)),
      m_judge(std::move(judge)),
      m_judging(services.blocking),
      m_exchange(std::move(exchange))
{
    connect(m_exchange.get(), &HttpExchange::dispatched, this, &CheckOperation::dispatched);
    connect(m_exchange.get(), &HttpExchange::finished, this, &ApiCheck::read);
}

void ApiCheck::read(const HttpOutcome &outcome)
{
    m_judging.start(
        outcome.response.body.size(),
        kJsonAtOnce_bytes,
        [outcome, party = m_party, judge = m_judge] { return judged(outcome, party, judge); },
        [this](const CheckResult &result) { finish(result); });
}

void judgeWrongAnswer(CheckResult &result, const ApiAnswer &answer, const QString &said)
{
    const auto &[name, ifNoAnswer] = answer.party;
    if (answer.status >= 200 && answer.status < 300)
        judgeAs(result,
                ifNoAnswer,
                Phase::Assert,
                Cause::Body,
                Texts::tr("What answers at the address of %1 is something else: its answer cannot be understood.")
                    .arg(name));
    else
        judgeAs(result,
                ifNoAnswer,
                Phase::Assert,
                Cause::Status,
                withReason(Texts::tr("%1 answered with status %2.").arg(name).arg(answer.status), said));
}

} // namespace salve
