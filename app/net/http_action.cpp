// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_action.h"

#include "core/secret.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kShown = 4096;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HttpAction)
};

QString withoutSecrets(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, kRedacted);
    }
    return text.left(kShown);
}

bool isCertificateCause(Cause cause)
{
    return cause == Cause::CertExpired || cause == Cause::CertUntrusted || cause == Cause::HostnameMismatch
           || cause == Cause::TlsFailed;
}

QString statusText(const HttpResponse &response)
{
    return u"%1 %2"_s.arg(response.status).arg(QString::fromLatin1(response.reason)).trimmed();
}

} // namespace

RunReport reportOf(const TransportFailure &failure)
{
    RunReport report;
    report.sentence = failure.sentence;
    if (failure.sent == Sent::MaybeSent) {
        report.outcome = RunOutcome::Unknown;
        report.sentence = Texts::tr("The request was sent, but no answer came: %1 It may have been carried out.")
                              .arg(failure.sentence);
    } else {
        report.outcome = isCertificateCause(failure.cause) || failure.cause == Cause::Misconfigured
                             ? RunOutcome::Rejected
                             : RunOutcome::NotRun;
    }
    return report;
}

RunReport reportOf(const HttpResponse &response)
{
    RunReport report;
    if (response.status >= 200 && response.status < 300) {
        report.outcome = RunOutcome::Delivered;
        report.sentence = Texts::tr("Accepted with status %1.").arg(statusText(response));
    } else if (response.status >= 502 && response.status <= 504) {
        report.outcome = RunOutcome::Unknown;
        report.sentence = Texts::tr("Status %1: whether it was carried out is not known.").arg(statusText(response));
    } else if (response.status >= 500) {
        report.outcome = RunOutcome::Failed;
        report.sentence = Texts::tr("The receiver failed with status %1.").arg(statusText(response));
    } else if (response.status == 429) {
        report.outcome = RunOutcome::Failed;
        report.sentence = Texts::tr("The receiver takes no more for now (status 429).");
    } else if (response.status >= 300 && response.status < 400) {
        report.outcome = RunOutcome::Rejected;
        report.sentence =
            Texts::tr(
                "The receiver redirects elsewhere (status %1); what acts follows no redirect. Correct the address.")
                .arg(statusText(response));
    } else {
        report.outcome = RunOutcome::Rejected;
        report.sentence = Texts::tr("The receiver refused it with status %1.").arg(statusText(response));
    }
    return report;
}

Evidence requestEvidence(const HttpRequest &request, const QStringList &secrets)
{
    QString text =
        QString::fromLatin1(request.method) + u' ' + request.url.toDisplayString(QUrl::RemovePassword) + u'\n';
    for (const HttpHeader &header : request.headers) {
        const bool isCredential = header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
        text += QString::fromUtf8(header.name) + u": "_s + (isCredential ? kRedacted : QString::fromUtf8(header.value))
                + u'\n';
    }
    if (!request.body.isEmpty())
        text += u'\n' + QString::fromUtf8(request.body);
    // A secret in a URL or a form stands there percent-encoded.
    QStringList forms = secrets;
    for (const QString &secret : secrets)
        forms.append(QString::fromLatin1(QUrl::toPercentEncoding(secret)));
    return {Texts::tr("Request"), withoutSecrets(std::move(text), forms)};
}

Evidence answerEvidence(const HttpResponse &response, const QStringList &secrets)
{
    return {Texts::tr("Answer"),
            withoutSecrets(statusText(response) + u"\n\n"_s + QString::fromUtf8(response.body), secrets)};
}

HttpAction::HttpAction(HttpClient &client, HttpRequest request, QStringList secrets, Classify classify)
    : m_secrets(std::move(secrets)),
      m_request(requestEvidence(request, m_secrets)),
      m_classify(std::move(classify)),
      m_exchange(client.make(std::move(request)))
{
    connect(m_exchange.get(), &HttpExchange::dispatched, this, &ReactionOperation::dispatched);
    connect(m_exchange.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
        finish(reportFor(outcome));
    });
}

RunReport HttpAction::reportFor(const HttpOutcome &outcome) const
{
    RunReport report = outcome.failure ? reportOf(*outcome.failure) : m_classify(outcome.response);
    report.sentence = withoutSecrets(report.sentence, m_secrets);
    report.evidence.insert(report.evidence.begin(), m_request);
    if (!outcome.failure)
        report.evidence.push_back(answerEvidence(outcome.response, m_secrets));
    return report;
}

} // namespace salve
