// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/qt_http_hop.h"

#include "net/cause.h"
#include "net/http_head.h"

#include <QSslSocket>

namespace salve {

namespace {

// How much the socket may read ahead of us.
constexpr qint64 kReadAhead_bytes = 64 * 1024;

} // namespace

QtHttpHop::QtHttpHop(HttpHopRequest request, HttpHopDone done, Clock &clock, std::optional<Tls> tls)
    : m_request(std::move(request)),
      m_done(std::move(done)),
      m_clock(clock),
      m_tls(std::move(tls)),
      m_reader(m_request.method, m_request.bodyLimit_bytes),
      m_dialer(m_clock,
               {m_request.addresses,
                m_request.port,
                m_request.timeLeft,
                m_request.isTls() ? Dialer::SocketType::Tls : Dialer::SocketType::Plain})
{
}

std::optional<TransportFailure> QtHttpHop::start()
{
    if (m_tls && !m_tls->has_value())
        return m_tls->error();
    m_startedAt = m_clock.monotonic();
    const auto failed = [this](Cause cause, const QString &detail) {
        conclude(failureAt(Phase::Connect, cause, detail));
    };
    m_dialer.start([this] { socketConnected(); }, failed);
    return {};
}

void QtHttpHop::socketConnected()
{
    m_connectedAt = m_clock.monotonic();
    watch(m_dialer.socket());
    if (auto *socket = qobject_cast<QSslSocket *>(&m_dialer.socket()))
        encrypt(*socket);
    else
        send();
}

void QtHttpHop::watch(QTcpSocket &socket)
{
    socket.setReadBufferSize(kReadAhead_bytes);
    QObject::connect(&socket, &QTcpSocket::readyRead, &m_context, [this] { read(); });
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &m_context, [this] { noteSent(); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &m_context, [this](auto error) { socketFailed(error); });
}

void QtHttpHop::encrypt(QSslSocket &socket)
{
    QObject::connect(&socket, &QSslSocket::sslErrors, &m_context, [this, &socket](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
        m_chain = socket.peerCertificateChain();
    });
    QObject::connect(&socket, &QSslSocket::encrypted, &m_context, [this, &socket] {
        m_encryptedAt = m_clock.monotonic();
        m_chain = socket.peerCertificateChain();
        send();
    });
    QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &m_context, [this] { noteSent(); });
    socket.setSslConfiguration(m_tls->value());
    socket.setPeerVerifyName(m_request.host);
    socket.startClientEncryption();
}

void QtHttpHop::send()
{
    m_dialer.socket().write(requestHead(m_request) + m_request.body);
}

void QtHttpHop::noteSent()
{
    const auto *tls = qobject_cast<const QSslSocket *>(&m_dialer.socket());
    const bool isReady = tls != nullptr ? m_encryptedAt.has_value() && tls->encryptedBytesToWrite() == 0 : true;
    if (!m_sentAt && isReady && m_dialer.socket().bytesToWrite() == 0)
        m_sentAt = m_clock.monotonic();
}

void QtHttpHop::read()
{
    if (m_isConcluded)
        return;
    if (!m_answeredAt && m_dialer.socket().bytesAvailable() > 0)
        m_answeredAt = m_clock.monotonic();
    // What is there and no more: read() makes room for all that it is allowed to read.
    while (!m_reader.isOver() && m_dialer.socket().bytesAvailable() > 0)
        m_reader.feed(m_dialer.socket().read(std::min(m_dialer.socket().bytesAvailable(), kReadAhead_bytes)));
    if (!m_reader.isOver())
        return;
    using enum HttpReader::State;
    if (m_reader.state() == HeadersTooLarge)
        conclude(failureAt(Phase::Receive, Cause::TooLarge));
    else if (m_reader.state() == Garbage)
        conclude(failureAt(Phase::Receive, Cause::Protocol));
    else
        conclude({});
}

void QtHttpHop::socketFailed(QAbstractSocket::SocketError error)
{
    read(); // what had come before
    if (m_isConcluded)
        return;
    const QString detail = m_dialer.socket().errorString();
    if (error == QAbstractSocket::RemoteHostClosedError && m_reader.end() == HttpReader::State::Complete) {
        conclude({});
        return;
    }
    if (error == QAbstractSocket::SslInvalidUserDataError) { // above all a key that is not the certificate's
        conclude(unusableClientCertificate(m_request.tls.certificateFile, m_request.tls.keyFile));
        return;
    }
    const Phase where = phase();
    if (!m_tlsErrors.isEmpty() && where == Phase::Tls) {
        conclude(failureAt(where, causeOf(m_tlsErrors), detail));
        return;
    }
    conclude(failureAt(where, causeOf(error, detail), detail));
}

Phase QtHttpHop::phase() const
{
    if (!m_connectedAt)
        return Phase::Connect;
    if (m_request.isTls() && !m_encryptedAt)
        return Phase::Tls;
    if (m_answeredAt)
        return Phase::Receive;
    return m_sentAt ? Phase::Wait : Phase::Send;
}

TransportFailure QtHttpHop::failureAt(Phase phase, Cause cause, const QString &detail) const
{
    const Sent sent = phase == Phase::Connect || phase == Phase::Tls ? Sent::NothingSent : Sent::MaybeSent;
    return transportFailure(phase, cause, sent, m_request.host, m_request.port, detail);
}

HttpHopOutcome QtHttpHop::measured() const
{
    const Micros now = m_clock.monotonic();
    const auto ready = m_request.isTls() ? m_encryptedAt : m_connectedAt;
    HttpHopOutcome outcome;
    outcome.response = m_reader.response();
    outcome.latency = now - m_startedAt;
    if (m_connectedAt)
        outcome.phases.connect = *m_connectedAt - m_dialer.connectingAt();
    if (m_encryptedAt)
        outcome.phases.tls = *m_encryptedAt - *m_connectedAt;
    if (m_sentAt)
        outcome.phases.send = *m_sentAt - *ready;
    if (m_sentAt && m_answeredAt)
        outcome.phases.wait = *m_answeredAt - *m_sentAt;
    if (m_answeredAt)
        outcome.phases.receive = now - *m_answeredAt;
    for (const QSslCertificate &certificate : m_chain)
        outcome.chain.push_back(certificateOf(certificate));
    outcome.peer = m_dialer.address();
    return outcome;
}

HttpHopOutcome QtHttpHop::timedOut() const
{
    HttpHopOutcome outcome = measured();
    outcome.failure = failureAt(phase(), Cause::Timeout);
    return outcome;
}

void QtHttpHop::conclude(std::optional<TransportFailure> failure)
{
    m_isConcluded = true;
    HttpHopOutcome outcome = measured();
    outcome.failure = std::move(failure);
    // Queued, as this may be the socket's own signal and `done` may be our end.
    const auto deliver = [this, result = std::move(outcome)]() mutable {
        const HttpHopDone done = std::move(m_done);
        done(std::move(result));
    };
    QMetaObject::invokeMethod(&m_context, deliver, Qt::QueuedConnection);
}

} // namespace salve
