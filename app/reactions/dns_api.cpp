// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api.h"

#include "net/http_action.h"
#include "net/retire.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DnsRepair)
};

bool isAccepted(int status)
{
    return status >= 200 && status < 300;
}

/// Not carried out: too many requests, or too early.
bool isTryLater(int status)
{
    return status == 408 || status == 425 || status == 429;
}

} // namespace

DnsApiProvider::DnsApiProvider(DnsApiAccess access, DnsAim aim, Services &services)
    : m_access(std::move(access)),
      m_aim(std::move(aim)),
      m_services(services)
{
}

DnsApiProvider::~DnsApiProvider() = default;

void DnsApiProvider::replace(const DnsHolding &before, const DnsRecordSet &wanted, Changed then)
{
    read([this, before, wanted, then = std::move(then)](const Answer<DnsHolding> &now) {
        if (!now) {
            RunReport report = now.error();
            return then(report);
        }
        if (now->set.values != before.set.values)
            return then(
                rejected(Texts::tr("Somebody has changed %1 since it was read; it is left alone.").arg(nameOf(m_aim))));
        write(*now, wanted, then);
    });
}

bool DnsApiProvider::isSuccess(const HttpResponse &response) const
{
    return isAccepted(response.status);
}

void DnsApiProvider::exchange(const QByteArray &method, const QByteArray &path, const QByteArray &body, Heard then)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_access.url.toUtf8() + path, QUrl::StrictMode);
    request.headers = m_access.headers;
    request.body = body;
    if (!body.isEmpty())
        request.headers.push_back({"Content-Type", body.startsWith('<') ? "text/xml" : "application/json"});
    request.tls.caFile = m_access.caFile;
    sign(request);
    const Evidence asked = requestEvidence(request, m_access.secrets);
    m_exchange = m_services.actors.make(std::move(request));
    connect(m_exchange.get(),
            &HttpExchange::finished,
            this,
            [this, asked, then = std::move(then)](const HttpOutcome &outcome) {
                retire(m_exchange, this);
                std::vector<Evidence> evidence{asked};
                if (!outcome.failure)
                    evidence.push_back(answerEvidence(outcome.response, m_access.secrets));
                then(outcome, std::move(evidence));
            });
    m_exchange->start();
}

/// "Cloudflare: Authentication error (403)"
QString DnsApiProvider::told(const HttpResponse &response) const
{
    QString words = errorIn(response.body);
    for (const QString &secret : m_access.secrets) {
        if (!secret.isEmpty())
            words.replace(secret, kRedacted);
    }
    constexpr qsizetype kLongest = 300;
    return (words.isEmpty() ? Texts::tr("%1 answers with status %2.").arg(m_access.service).arg(response.status)
                            : Texts::tr("%1 answers: %2 (status %3).")
                                  .arg(m_access.service, words.left(kLongest))
                                  .arg(response.status));
}

std::optional<RunReport> DnsApiProvider::troubleOfRead(const HttpOutcome &outcome) const
{
    RunReport report;
    if (outcome.failure) {
        report = reportOf(*outcome.failure);
        if (report.outcome == RunOutcome::Unknown)
            report.outcome = RunOutcome::NotRun; // it was only a question
        report.sentence =
            Texts::tr("%1 could not be read at %2: %3").arg(nameOf(m_aim), m_access.service, outcome.failure->sentence);
        return report;
    }
    if (isSuccess(outcome.response))
        return std::nullopt;
    const int status = outcome.response.status;
    report.outcome = isTryLater(status) || status >= 500 ? RunOutcome::NotRun : RunOutcome::Rejected;
    report.sentence = told(outcome.response);
    if (status == 401 || status == 403)
        report.sentence += u' ' + Texts::tr("Give it credentials that may change the zone.");
    return refusal(outcome.response).value_or(report);
}

RunReport DnsApiProvider::reportOfSent(const HttpOutcome &outcome) const
{
    if (outcome.failure)
        return reportOf(*outcome.failure);
    RunReport report;
    const int status = outcome.response.status;
    report.sentence = told(outcome.response);
    if (isSuccess(outcome.response)) {
        report.outcome = RunOutcome::Delivered;
        report.sentence = Texts::tr("%1 accepted it.").arg(m_access.service);
        return report;
    }
    report.outcome = isTryLater(status) ? RunOutcome::NotRun
                     : status >= 500    ? RunOutcome::Unknown
                                        : RunOutcome::Rejected;
    return refusal(outcome.response).value_or(report);
}

void DnsApiProvider::get(const QByteArray &path, Body then)
{
    exchange(
        "GET", path, {}, [this, then = std::move(then)](const HttpOutcome &outcome, std::vector<Evidence> evidence) {
            if (!outcome.failure && isAbsent(outcome.response))
                return then(QByteArray("{}"));
            std::optional<RunReport> trouble = troubleOfRead(outcome);
            if (!trouble)
                return then(outcome.response.body);
            trouble->evidence = std::move(evidence);
            then(tl::unexpected<RunReport>(*trouble));
        });
}

void DnsApiProvider::getJson(const QByteArray &path, Json then)
{
    get(path, [this, then = std::move(then)](const Answer<QByteArray> &body) {
        if (!body)
            return then(tl::unexpected<RunReport>(body.error()));
        const QJsonDocument document = QJsonDocument::fromJson(*body);
        if (document.isObject())
            then(document.object());
        else
            then(tl::unexpected<RunReport>(
                rejected(Texts::tr("What answers is not %1: it sends no JSON.").arg(m_access.service))));
    });
}

void DnsApiProvider::send(const QByteArray &method, const QByteArray &path, const QByteArray &body, Sent then)
{
    exchange(
        method, path, body, [this, then = std::move(then)](const HttpOutcome &outcome, std::vector<Evidence> evidence) {
            RunReport report = reportOfSent(outcome);
            report.evidence = std::move(evidence);
            then(report, outcome.response.body);
        });
}

void DnsApiProvider::sendJson(const QByteArray &method, const QByteArray &path, const QJsonObject &body, Sent then)
{
    send(method,
         path,
         body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact),
         std::move(then));
}

QString DnsApiProvider::relativeName() const
{
    return m_aim.name == m_aim.zone ? u"@"_s : m_aim.name.chopped(m_aim.zone.size() + 1);
}

RunReport DnsApiProvider::rejected(const QString &sentence) const
{
    RunReport report;
    report.outcome = RunOutcome::Rejected;
    report.sentence = sentence;
    return report;
}

tl::unexpected<RunReport> DnsApiProvider::noZone() const
{
    return tl::unexpected<RunReport>(rejected(
        Texts::tr("%1 keeps no zone %2, or these credentials may not see it.").arg(m_access.service, m_aim.zone)));
}

bool isDnsApiUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return !url.host().isEmpty() && url.userInfo().isEmpty() && !text.endsWith(u'/')
           && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere));
}

DnsRecordChanges changesBetween(const QStringList &before, const QStringList &wanted)
{
    DnsRecordChanges changes;
    for (const QString &value : wanted) {
        if (!before.contains(value))
            changes.added.append(value);
    }
    for (const QString &value : before) {
        if (!wanted.contains(value))
            changes.removed.append(value);
    }
    while (!changes.added.isEmpty() && !changes.removed.isEmpty())
        changes.turned.emplace_back(changes.removed.takeFirst(), changes.added.takeFirst());
    return changes;
}

} // namespace salve
