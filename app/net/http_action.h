// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "net/http_exchange.h"

namespace salve {

/// What a run must say when no answer came: nothing sent is not-run (rejected for a certificate, which no retry mends),
/// else unknown.
RunReport reportOf(const TransportFailure &failure);

/// How a plain HTTP receiver's status is read when nothing more is known of it.
/// 2xx delivered; 502, 503, 504 unknown (a proxy cannot tell whether it was done); other 5xx failed; everything else
/// rejected.
RunReport reportOf(const HttpResponse &response);

/// The request as it is shown to people: secrets are replaced by the redaction mark wherever they stand.
Evidence requestEvidence(const HttpRequest &request, const QStringList &secrets);
Evidence answerEvidence(const HttpResponse &response, const QStringList &secrets);

/// A reaction that is one HTTP request: sends it once and lets `classify` say what the answer means.
class HttpAction final : public ReactionOperation
{
    Q_OBJECT
public:
    using Classify = std::function<RunReport(const HttpResponse &)>;
    HttpAction(HttpClient &client, HttpRequest request, QStringList secrets, Classify classify);
    void start() override { m_exchange->start(); }

private:
    RunReport reportFor(const HttpOutcome &outcome) const;
    const QStringList m_secrets;
    const Evidence m_request;
    const Classify m_classify;
    std::unique_ptr<HttpExchange> m_exchange;
};

} // namespace salve
