// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/http_expectations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kBodyShown = 2048;
/// Sent by servers to keep a login; nothing for a screen.
constexpr std::array kHiddenHeaders{"set-cookie", "authorization", "www-authenticate", "x-auth-token"};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

/// PCRE stops after so many steps instead of running away; 200,000 take some milliseconds.
QRegularExpression boundedExpression(const QString &pattern)
{
    return QRegularExpression(u"(*LIMIT_MATCH=200000)"_s + pattern, QRegularExpression::MultilineOption);
}

double msOf(Micros latency)
{
    return static_cast<double>(latency.count()) / 1000.0;
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
    if (!expected.bodyMatches.isEmpty() && !boundedExpression(expected.bodyMatches).match(body).hasMatch())
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

void addEvidence(const HttpOutcome &outcome, CheckResult &result)
{
    if (outcome.response.status != 0) {
        QString head = u"HTTP %1 %2\n"_s.arg(outcome.response.status).arg(QString::fromLatin1(outcome.response.reason));
        for (const HttpHeader &header : outcome.response.headers) {
            const bool isHidden = std::any_of(kHiddenHeaders.begin(), kHiddenHeaders.end(), [&](const char *name) {
                return header.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            head += QString::fromLatin1(header.name) + u": "_s
                    + (isHidden ? kRedacted : QString::fromUtf8(header.value)) + u'\n';
        }
        result.evidence.push_back({Texts::tr("Answer"), head.left(4096)});
    }
    if (!outcome.response.body.isEmpty())
        result.evidence.push_back({Texts::tr("Body"), QString::fromUtf8(outcome.response.body.left(kBodyShown))});
    if (!outcome.chain.empty()) {
        QStringList lines;
        for (const Certificate &certificate : outcome.chain)
            lines.append(Texts::tr("%1, issued by %2, valid until %3, SHA-256 %4")
                             .arg(certificate.subject,
                                  certificate.issuer,
                                  isoOf(certificate.notAfter),
                                  QString::fromLatin1(certificate.fingerprint)));
        result.evidence.push_back({Texts::tr("Certificates"), lines.join(u'\n')});
    }
}

CheckResult &complain(CheckResult &result, CheckOutcome outcome, Phase phase, Cause cause, const QString &message)
{
    result.outcome = outcome;
    result.phase = phase;
    result.cause = cause;
    result.message = message;
    return result;
}

/// Status, body and JSON: what makes an answer the wrong one.
bool complainOfAnswer(const HttpExpectations &expected, const HttpOutcome &outcome, CheckResult &result)
{
    const HttpResponse &response = outcome.response;
    if (!contains(expected.status, response.status)) {
        const bool isRedirect = response.status >= 300 && response.status < 400 && outcome.redirects > 0;
        complain(result,
                 CheckOutcome::Critical,
                 Phase::Assert,
                 isRedirect               ? Cause::Redirects
                 : response.status == 401 ? Cause::Auth
                                          : Cause::Status,
                 Texts::tr("Status %1 %2, expected %3.")
                     .arg(response.status)
                     .arg(QString::fromLatin1(response.reason), rangesText(expected.status)));
        return true;
    }
    QString complaint = bodyComplaint(expected, response);
    if (complaint.isEmpty())
        complaint = jsonComplaint(expected.json, response);
    if (complaint.isEmpty())
        return false;
    complain(result, CheckOutcome::Critical, Phase::Assert, Cause::Body, complaint);
    return true;
}

} // namespace

QString regularExpressionProblem(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (expression.isValid())
        return {};
    return Texts::tr("\"%1\" is not a regular expression: %2 at character %3.")
        .arg(pattern, expression.errorString())
        .arg(expression.patternErrorOffset() + 1);
}

CheckResult judge(const HttpExpectations &expected, const HttpOutcome &outcome, TimePoint now)
{
    CheckResult result;
    result.latency = outcome.latency;
    result.phases = outcome.phases;
    result.metrics.push_back({u"latency"_s, msOf(outcome.latency), u"ms"_s});
    addEvidence(outcome, result);
    if (!outcome.chain.empty())
        result.metrics.push_back(
            {u"certificate-days"_s, static_cast<double>(daysLeft(outcome.chain.front(), now)), u"d"_s});
    if (outcome.failure) {
        const bool isOurs = outcome.failure->cause == Cause::Misconfigured
                            || outcome.failure->cause == Cause::SecretMissing
                            || outcome.failure->cause == Cause::SecretLocked;
        return complain(result,
                        isOurs ? CheckOutcome::Unknown : CheckOutcome::Critical,
                        outcome.failure->phase,
                        outcome.failure->cause,
                        outcome.failure->sentence);
    }
    result.metrics.push_back({u"body"_s, static_cast<double>(outcome.response.body.size()), u"B"_s});
    if (complainOfAnswer(expected, outcome, result))
        return result;
    if (!outcome.chain.empty() && daysLeft(outcome.chain.front(), now) < expected.certificateDays)
        return complain(result,
                        CheckOutcome::Warning,
                        Phase::Assert,
                        Cause::CertExpiring,
                        Texts::tr("The TLS certificate expires in %1 days (%2).")
                            .arg(daysLeft(outcome.chain.front(), now))
                            .arg(isoOf(outcome.chain.front().notAfter).left(10)));
    if (expected.slowAbove && outcome.latency > *expected.slowAbove)
        return complain(result,
                        CheckOutcome::Warning,
                        Phase::Wait,
                        Cause::Slow,
                        Texts::tr("Took %1 ms, more than the %2 ms allowed.")
                            .arg(msOf(outcome.latency), 0, 'f', 0)
                            .arg(expected.slowAbove->count()));
    result.outcome = CheckOutcome::Ok;
    result.message =
        Texts::tr("Status %1 in %2 ms.").arg(outcome.response.status).arg(msOf(outcome.latency), 0, 'f', 1);
    return result;
}

} // namespace salve
