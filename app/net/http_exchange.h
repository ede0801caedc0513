// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/certificate.h"
#include "net/http_proxy.h"
#include "net/tls_settings.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>
#include <utility>

namespace salve {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};
using HttpHeaders = std::vector<HttpHeader>;

/// The first value under that name (case does not matter); null when there is none.
QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

/// One request. `User-Agent`, `Accept`, `Accept-Encoding: identity` and `Connection: close` are added where not given;
/// userinfo in the URL becomes basic authorization.
struct HttpRequest
{
    QByteArray method{"GET"};
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    AddressFamily family{AddressFamily::Any};
    QHostAddress forcedAddress; ///< Host header, SNI and verification stay the name's. Null: resolve the name
    qint64 bodyLimit_bytes{1024 * 1024};
    int maxRedirects{0}; ///< 0: a redirect is the answer. Only GET and HEAD are followed
    TlsSettings tls;
    Millis deadline{10'000}; ///< from dispatched() to finished(), whatever happens in between
    QString unixSocket;      ///< curl client only
    /// Curl client only. Absent: the application's, where the client knows of one; None: straight, whatever that is.
    std::optional<HttpProxy> proxy;
    bool operator==(const HttpRequest &) const = default;
};

enum class BodyEnd { Complete, Truncated };

struct HttpResponse
{
    int status{0};
    QByteArray reason;
    HttpHeaders headers;
    QByteArray body; ///< at most the limit
    BodyEnd bodyEnd{BodyEnd::Complete};
    bool operator==(const HttpResponse &) const = default;
};

/// Adds what was measured of one request to what was of those before it.
void addPhases(PhaseTimes &sum, const PhaseTimes &part);

/// What came of it. With a failure the response holds what had arrived until then.
struct HttpOutcome
{
    std::optional<TransportFailure> failure; ///< none: an answer of any status came
    HttpResponse response;
    QUrl url; ///< of the last request, without userinfo
    int redirects{0};
    Micros latency{0};
    PhaseTimes phases;              ///< summed over redirects; what was not measured is absent
    std::vector<Certificate> chain; ///< as sent by the last peer, its own first; also when it was not trusted
    QHostAddress peer;
    bool operator==(const HttpOutcome &) const = default;
};

/// One request and its answer: start it once, get one outcome; destroying it is the way to cancel.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
signals:
    /// Left the queue: the deadline runs from here. Once, before finished(), possibly inside start().
    void dispatched();
    /// Exactly once, never inside start().
    void finished(const salve::HttpOutcome &outcome);

protected:
    void finish(HttpOutcome outcome)
    {
        if (!std::exchange(m_isFinished, true))
            QMetaObject::invokeMethod(
                this, [this, sent = std::move(outcome)] { emit finished(sent); }, Qt::QueuedConnection);
    }

private:
    bool m_isFinished{false};
};

/// Makes exchanges and outlives them.
class HttpClient
{
public:
    HttpClient() = default;
    virtual ~HttpClient() = default;
    Q_DISABLE_COPY_MOVE(HttpClient)
    virtual std::unique_ptr<HttpExchange> make(HttpRequest request) = 0;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::HttpOutcome)
