// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/qt_http_hop.h"

#include "net/cause.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace salve {

namespace {

// How much the socket may read ahead of us.
constexpr qint64 kReadAhead_bytes = 64 * 1024;

QByteArray hostHeader(const HttpHopRequest &request)
{
    const QByteArray host = request.host.toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    const int standardPort = request.isTls() ? 443 : 80;
    return request.port == standardPort ? name : name + ':' + QByteArray::number(request.port);
}

QByteArray headOf(const HttpHopRequest &request)
{
    QByteArray head;
    head.reserve(512);
    head += request.method + ' ' + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
            + " HTTP/1.1\r\n";
    if (headerValue(request.headers, "Host").isNull())
        head += "Host: " + hostHeader(request) + "\r\n";
    for (const HttpHeader &header : request.headers)
        head += header.name + ": " + header.value + "\r\n";
    const bool hasBody = !request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (hasBody && headerValue(request.headers, "Content-Length").isNull())
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "\r\n";
}

} // namespace

QtHttpHop::QtHttpHop(HttpHopRequest request, HttpHopDone done, Clock &clock, std::optional<QSslConfiguration> tls)
    : m_request(std::move(request))
    , m_done(std::move(done))
    , m_clock(clock)
    , m_tls(std::move(tls))
    , m_reader(m_request.method, m_request.bodyLimit_bytes)
{}

QtHttpHop::~QtHttpHop()
{
    dropSocket();
}

std::optional<TransportFailure> QtHttpHop::start()
{
    if (m_request.isTls() && !m_tls)
        return unusableCaFile(m_request.caFile);
    m_startedAt = m_clock.monotonic();
    tryAddress();
    return {};
}

void QtHttpHop::tryAddress()
{
    m_socket.reset(m_request.isTls() ? makeTlsSocket() : new QTcpSocket);
    QTcpSocket *socket = m_socket.get();
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket->setReadBufferSize(kReadAhead_bytes);
    QObject::connect(socket, &QTcpSocket::connected, &m_context, [this] { socketConnected(); });
    QObject::connect(socket, &QTcpSocket::readyRead, &m_context, [this] { read(); });
    QObject::connect(socket, &QTcpSocket::bytesWritten, &m_context, [this] { noteSent(); });
    // Queued: what follows may take the socket away, or begin with another, which no socket's own signal survives.
    const auto fail = [this, socket](QAbstractSocket::SocketError error) {
        if (m_socket.get() == socket)
            socketFailed(error);
    };
    QObject::connect(socket, &QTcpSocket::errorOccurred, &m_context, fail, Qt::QueuedConnection);
    m_connectingAt = m_clock.monotonic();
    socket->connectToHost(m_request.addresses.at(m_address), m_request.port);
    if (const size_t left = m_request.addresses.size() - m_address; left > 1) {
        const Millis passed = std::chrono::duration_cast<Millis>(*m_connectingAt - m_startedAt);
        m_giveUpKey = m_clock.after((m_request.timeLeft - passed) / qint64(left), &m_context, [this] { giveUpAddress(); });
    }
}

QSslSocket *QtHttpHop::makeTlsSocket()
{
    auto *socket = new QSslSocket;
    socket->setSslConfiguration(*m_tls);
    socket->setPeerVerifyName(m_request.host);
    QObject::connect(socket, &QSslSocket::sslErrors, &m_context, [this, socket](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
        m_chain = socket->peerCertificateChain();
    });
    QObject::connect(socket, &QSslSocket::encrypted, &m_context, [this, socket] {
        m_encryptedAt = m_clock.monotonic();
        m_chain = socket->peerCertificateChain();
        send();
    });
    QObject::connect(socket, &QSslSocket::encryptedBytesWritten, &m_context, [this] { noteSent(); });
    return socket;
}

void QtHttpHop::giveUpAddress()
{
    m_giveUpKey = 0;
    if (!m_connectedAt)
        tryNextAddress();
}

bool QtHttpHop::tryNextAddress()
{
    if (m_address + 1 >= m_request.addresses.size())
        return false;
    dropSocket();
    ++m_address;
    tryAddress();
    return true;
}

void QtHttpHop::dropSocket()
{
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    if (m_socket) {
        m_socket->disconnect(&m_context);
        m_socket->abort();
    }
}

void QtHttpHop::socketConnected()
{
    m_connectedAt = m_clock.monotonic();
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        tls->startClientEncryption();
    else
        send();
}

void QtHttpHop::send()
{
    m_socket->write(headOf(m_request) + m_request.body);
}

void QtHttpHop::noteSent()
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get());
    const bool isReady = tls != nullptr ? m_encryptedAt.has_value() && tls->encryptedBytesToWrite() == 0 : true;
    if (!m_sentAt && isReady && m_socket->bytesToWrite() == 0)
        m_sentAt = m_clock.monotonic();
}

void QtHttpHop::read()
{
    if (m_isConcluded)
        return;
    if (!m_answeredAt && m_socket->bytesAvailable() > 0)
        m_answeredAt = m_clock.monotonic();
    while (!m_reader.isOver() && m_socket->bytesAvailable() > 0)
        m_reader.feed(m_socket->read(kReadAhead_bytes));
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
    const QString detail = m_socket->errorString();
    if (error == QAbstractSocket::RemoteHostClosedError && m_reader.end() == HttpReader::State::Complete) {
        conclude({});
        return;
    }
    const Phase where = phase();
    if (!m_tlsErrors.isEmpty() && where == Phase::Tls) {
        conclude(failureAt(where, causeOf(m_tlsErrors), detail));
        return;
    }
    if (where != Phase::Connect || !tryNextAddress())
        conclude(failureAt(where, causeOf(error), detail));
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
        outcome.phases.connect = *m_connectedAt - *m_connectingAt;
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
    outcome.peer = m_request.addresses.at(m_address);
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
