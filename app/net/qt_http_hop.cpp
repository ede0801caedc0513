// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/qt_http_hop.h"

#include "net/cause.h"
#include "net/one_shot_device.h"
#include "net/qt_http_client.h"

namespace salve {

namespace {

// How much QNetworkAccessManager's thread may read ahead of us.
constexpr qint64 kReadAhead_bytes = 256 * 1024;

QByteArray hostHeader(const HttpHopRequest &request)
{
    const QByteArray host = request.host.toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    const int standardPort = request.isTls() ? 443 : 80;
    return request.port == standardPort ? name : name + ':' + QByteArray::number(request.port);
}

bool isConnectFailure(Cause cause)
{
    return cause == Cause::Refused || cause == Cause::Unreachable;
}

} // namespace

QtHttpHop::QtHttpHop(HttpHopRequest request, HttpHopDone done, QtHttpProfile *profile, Clock &clock)
    : m_request(std::move(request)), m_done(std::move(done)), m_profile(profile), m_clock(clock)
{
    if (m_profile != nullptr)
        ++m_profile->users;
}

QtHttpHop::~QtHttpHop()
{
    dropReply();
    if (m_profile != nullptr)
        --m_profile->users;
}

std::optional<TransportFailure> QtHttpHop::start()
{
    if (m_profile == nullptr)
        return unusableCaFile(m_request.caFile);
    m_startedAt = m_clock.monotonic();
    tryAddress();
    return {};
}

QNetworkRequest QtHttpHop::networkRequest() const
{
    QUrl url = m_request.url;
    url.setHost(m_request.addresses.at(m_address).toString());
    QNetworkRequest request(url);
    using enum QNetworkRequest::Attribute;
    request.setAttribute(Http2AllowedAttribute, false);
    request.setAttribute(RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(CacheSaveControlAttribute, false);
    request.setAttribute(CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(DoNotBufferUploadDataAttribute, true);
    // Also without TLS: the name is part of the key under which connections are shared, so that one host behind an
    // address does not queue behind another.
    request.setPeerVerifyName(m_request.host);
    if (m_request.isTls())
        request.setSslConfiguration(m_profile->tls());
    request.setRawHeader("Host", hostHeader(m_request));
    for (const HttpHeader &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    return request;
}

void QtHttpHop::tryAddress()
{
    auto device = std::make_unique<OneShotDevice>(m_request.body);
    m_reply = m_profile->manager(m_request.slot).sendCustomRequest(networkRequest(), m_request.method, device.get());
    device.release()->setParent(m_reply);
    m_reply->setReadBufferSize(kReadAhead_bytes);
    watch();
    const size_t left = m_request.addresses.size() - m_address;
    if (left > 1) {
        const Millis passed = std::chrono::duration_cast<Millis>(m_clock.monotonic() - m_startedAt);
        m_giveUpKey = m_clock.after((m_request.timeLeft - passed) / qint64(left), &m_context, [this] { giveUpAddress(); });
    }
}

void QtHttpHop::watch()
{
    QObject::connect(m_reply, &QNetworkReply::socketStartedConnecting, &m_context, [this] { m_connectingAt = m_clock.monotonic(); });
    QObject::connect(m_reply, &QNetworkReply::encrypted, &m_context, [this] {
        m_encryptedAt = m_clock.monotonic();
        m_chain = m_reply->sslConfiguration().peerCertificateChain(); // empty later
    });
    QObject::connect(m_reply, &QNetworkReply::sslErrors, &m_context, [this](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
        m_chain = m_reply->sslConfiguration().peerCertificateChain();
    });
    QObject::connect(m_reply, &QNetworkReply::requestSent, &m_context, [this] {
        m_sentAt = m_clock.monotonic();
        if (++m_timesSent > 1) // never with the one-shot device; if it should, the first try was cut
            conclude(transportFailure(Phase::Wait, Cause::Closed, Sent::MaybeSent, m_request.host, m_request.port));
    });
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, &m_context, [this] { takeHeaders(); });
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_context, [this] { takeBody(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_context, [this] { replyFinished(); });
}

void QtHttpHop::giveUpAddress()
{
    m_giveUpKey = 0;
    if (m_timesSent == 0 && !m_encryptedAt)
        tryNextAddress();
}

bool QtHttpHop::tryNextAddress()
{
    if (m_address + 1 >= m_request.addresses.size())
        return false;
    dropReply();
    ++m_address;
    m_connectingAt.reset();
    tryAddress();
    return true;
}

void QtHttpHop::dropReply()
{
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        QObject::disconnect(reply, nullptr, &m_context, nullptr); // abort() emits finished
        reply->abort();
        reply->deleteLater();
    }
}

void QtHttpHop::takeHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headersAt || status == 0)
        return;
    m_headersAt = m_clock.monotonic();
    m_response.status = status;
    m_response.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    for (const auto &pair : m_reply->rawHeaderPairs())
        m_response.headers.push_back({pair.first, pair.second});
    // As a custom verb it would wait for the body that Content-Length speaks of.
    if (m_request.isHead())
        conclude({});
}

void QtHttpHop::takeBody()
{
    const qint64 room = m_request.bodyLimit_bytes - m_response.body.size();
    m_response.body.append(m_reply->read(room));
    if (m_reply->bytesAvailable() > 0) {
        m_response.bodyEnd = BodyEnd::Truncated;
        conclude({});
    }
}

bool QtHttpHop::isAnswer() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError)
        return m_headersAt.has_value();
    // A status from 400 on is an error to QNetworkAccessManager; those numbers begin at 201.
    return m_headersAt && m_response.status >= 400 && error > QNetworkReply::ContentAccessDenied - 1
           && error != QNetworkReply::ContentReSendError;
}

void QtHttpHop::replyFinished()
{
    takeHeaders();
    if (m_reply == nullptr) // a HEAD, concluded
        return;
    if (m_reply->bytesAvailable() > 0) {
        takeBody();
        if (m_reply == nullptr)
            return;
    }
    if (isAnswer()) {
        conclude({});
        return;
    }
    const TransportFailure why = failure();
    if (!isConnectFailure(why.cause) || m_timesSent > 0 || !tryNextAddress())
        conclude(why);
}

Phase QtHttpHop::phase() const
{
    if (m_headersAt)
        return Phase::Receive;
    if (m_sentAt)
        return Phase::Wait;
    return m_encryptedAt ? Phase::Send : Phase::Connect;
}

TransportFailure QtHttpHop::failure() const
{
    const QString detail = m_reply->errorString();
    if (!m_tlsErrors.isEmpty())
        return transportFailure(Phase::Tls, causeOf(m_tlsErrors), Sent::NothingSent, m_request.host, m_request.port, detail);
    const Cause cause = m_reply->error() == QNetworkReply::NoError ? Cause::Protocol : causeOf(m_reply->error());
    if (cause == Cause::TlsFailed)
        return transportFailure(Phase::Tls, cause, Sent::NothingSent, m_request.host, m_request.port, detail);
    if (isConnectFailure(cause) && !m_sentAt)
        return transportFailure(Phase::Connect, cause, Sent::NothingSent, m_request.host, m_request.port, detail);
    const bool isBeforeTls = m_request.isTls() && !m_encryptedAt && !m_sentAt;
    const Phase where = isBeforeTls && cause == Cause::Closed ? Phase::Tls : phase();
    const Sent sent = isBeforeTls ? Sent::NothingSent : Sent::MaybeSent;
    return transportFailure(where, cause, sent, m_request.host, m_request.port, detail);
}

HttpHopOutcome QtHttpHop::measured(HttpResponse response) const
{
    const Micros now = m_clock.monotonic();
    HttpHopOutcome outcome;
    outcome.response = std::move(response);
    outcome.latency = now - m_startedAt;
    // For https connecting and TLS cannot be told apart, so neither is reported.
    if (!m_request.isTls() && m_connectingAt && m_sentAt)
        outcome.phases.connect = *m_sentAt - *m_connectingAt;
    if (m_sentAt && m_headersAt)
        outcome.phases.wait = *m_headersAt - *m_sentAt;
    if (m_headersAt)
        outcome.phases.receive = now - *m_headersAt;
    for (const QSslCertificate &certificate : m_chain)
        outcome.chain.push_back(certificateOf(certificate));
    outcome.peer = m_request.addresses.at(m_address);
    return outcome;
}

HttpHopOutcome QtHttpHop::timedOut() const
{
    HttpHopOutcome outcome = measured(m_response);
    const Sent sent = m_sentAt || m_encryptedAt || !m_request.isTls() ? Sent::MaybeSent : Sent::NothingSent;
    outcome.failure = transportFailure(phase(), Cause::Timeout, sent, m_request.host, m_request.port);
    return outcome;
}

void QtHttpHop::conclude(std::optional<TransportFailure> failure)
{
    HttpHopOutcome outcome = measured(std::move(m_response));
    outcome.failure = std::move(failure);
    dropReply();
    const HttpHopDone done = std::move(m_done);
    done(std::move(outcome));
}

} // namespace salve
