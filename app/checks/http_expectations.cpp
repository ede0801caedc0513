// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/http_expectations.h"

#include "checks/certificate_report.h"
#include "checks/findings.h"
#include "checks/header_condition.h"
#include "checks/judging.h"
#include "core/bounded_expression.h"
#include "core/secret.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kBodyShown = 2048;
/// Turning bytes into text and searching it: 2 ms a MiB (measured).
constexpr qsizetype kTextAtOnce_bytes = 1024 * 1024;
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

QString headerComplaint(const QStringList &conditions, const HttpResponse &response)
{
    for (const QString &text : conditions) {
        const Result<HeaderCondition> condition = HeaderCondition::parse(text);
        QString complaint = condition ? condition->complaint(response.headers) : condition.error().sentence;
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

QString bodyComplaint(const HttpExpectations &expected, const HttpResponse &response)
{
    if (expected.bodyContains.isEmpty() && expected.bodyLacks.isEmpty() && expected.bodyMatches.isEmpty())
        return {};
    const QString body = QString::fromUtf8(response.body);
    const QString cut = response.bodyEnd == BodyEnd::Truncated
                            ? Texts::tr(" (only the first %1 bytes were read)").arg(response.body.size())
                            : QString();
    for (const QString &wanted : expected.bodyContains) {
        if (!body.contains(wanted))
            return Texts::tr("The answer does not contain \"%1\"%2.").arg(wanted, cut);
    }
    for (const QString &unwanted : expected.bodyLacks) {
        if (body.contains(unwanted))
            return Texts::tr("The answer contains \"%1\", which it must not.").arg(unwanted);
    }
    if (expected.bodyMatches.isEmpty())
        return {};
    const BoundedMatch match = boundedMatch(boundedExpression(expected.bodyMatches), body);
    if (match.isGivenUp)
        return Texts::tr("Looking for %1 in this answer takes too long: write an expression that does not try the same "
                         "text in many ways.")
            .arg(expected.bodyMatches);
    if (!match.hasMatch)
        return Texts::tr("The answer does not match the regular expression %1%2.").arg(expected.bodyMatches, cut);
    return {};
}

QString jsonComplaint(const QStringList &conditions, const HttpResponse &response)
{
    if (conditions.isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    if (error.error != QJsonParseError::NoError)
        return Texts::tr("The answer is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const QString &text : conditions) {
        const Result<JsonCondition> condition = JsonCondition::parse(text);
        QString complaint = condition ? condition->complaint(root) : condition.error().sentence;
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace

void addAnswerEvidence(CheckResult &result, const HttpResponse &response)
{
    if (response.status != 0) {
        QString head = u"HTTP %1 %2\n"_s.arg(response.status).arg(QString::fromLatin1(response.reason));
        for (const HttpHeader &header : response.headers)
            head += QString::fromLatin1(header.name) + u": "_s
                    + (isHiddenHeader(header.name) ? kRedacted : QString::fromUtf8(header.value)) + u'\n';
        result.evidence.push_back({Texts::tr("Answer"), shownText(head, 4096)});
    }
    if (!response.body.isEmpty())
        result.evidence.push_back({Texts::tr("Body"), shownText(response.body, kBodyShown)});
}

void judgeAnswer(CheckResult &result, const HttpExpectations &expected, const HttpOutcome &outcome)
{
    const HttpResponse &response = outcome.response;
    if (!contains(expected.status, response.status)) {
        const bool isRedirect = response.status >= 300 && response.status < 400 && outcome.redirects > 0;
        judgeAs(result,
                CheckOutcome::Critical,
                Phase::Assert,
                isRedirect               ? Cause::Redirects
                : response.status == 401 ? Cause::Auth
                                         : Cause::Status,
                Texts::tr("Status %1 %2, expected %3.")
                    .arg(response.status)
                    .arg(QString::fromLatin1(response.reason), rangesText(expected.status)));
        return;
    }
    QString complaint = headerComplaint(expected.headers, response);
    if (complaint.isEmpty())
        complaint = bodyComplaint(expected, response);
    if (complaint.isEmpty())
        complaint = jsonComplaint(expected.json, response);
    if (!complaint.isEmpty())
        judgeAs(result, CheckOutcome::Critical, Phase::Assert, Cause::Body, complaint);
}

qsizetype readAtOnce_bytes(const HttpExpectations &expected)
{
    if (!expected.bodyMatches.isEmpty())
        return kExpressionAtOnce_bytes;
    return expected.json.isEmpty() ? kTextAtOnce_bytes : kJsonAtOnce_bytes;
}

CheckResult judge(const HttpExpectations &expected, const HttpOutcome &outcome, TimePoint now)
{
    CheckResult result;
    result.latency = outcome.latency;
    result.phases = outcome.phases;
    result.metrics.push_back(latencyMetric(outcome.latency));
    addAnswerEvidence(result, outcome.response);
    if (!outcome.chain.empty()) {
        result.evidence.push_back(chainEvidence(outcome.chain, now));
        result.metrics.push_back(certificateDays(outcome.chain, now));
    }
    if (outcome.failure) {
        judgeFailure(result, *outcome.failure);
        const QString sentence = certificateSentence(outcome.url.host(), outcome.failure->cause, outcome.chain, now);
        if (!sentence.isEmpty())
            result.message = sentence;
        return result;
    }
    result.metrics.push_back({u"body"_s, static_cast<double>(outcome.response.body.size()), u"B"_s});
    judgeOk(
        result,
        Texts::tr("Status %1 in %2 ms.").arg(outcome.response.status).arg(milliseconds(outcome.latency), 0, 'f', 1));
    judgeAnswer(result, expected, outcome);
    judgeCertificate(result, outcome.chain, expected.certificateDays, now);
    judgeSpeed(result, expected.slowAbove, Phase::Wait);
    return result;
}

} // namespace salve
