// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dialer.h"
#include "net/http_hop.h"
#include "net/http_reader.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

class QSslSocket;

namespace salve {

/// One request over a socket of its own, to the first address that lets us connect.
class QtHttpHop final : public HttpHop
{
public:
    /// The configuration, or why there is none.
    using Tls = tl::expected<QSslConfiguration, TransportFailure>;
    /// `tls` is absent for plain HTTP.
    QtHttpHop(HttpHopRequest request, HttpHopDone done, Clock &clock, std::optional<Tls> tls);
    std::optional<TransportFailure> start() override;
    HttpHopOutcome timedOut() const override;

private:
    void watch(QTcpSocket &socket);
    void encrypt(QSslSocket &socket);
    void socketConnected();
    void send();
    void noteSent();
    void read();
    void socketFailed(QAbstractSocket::SocketError error);
    void conclude(std::optional<TransportFailure> failure);
    TransportFailure failureAt(Phase phase, Cause cause, const QString &detail = {}) const;
    Phase phase() const;
    HttpHopOutcome measured() const;

    const HttpHopRequest m_request;
    HttpHopDone m_done;
    Clock &m_clock;
    const std::optional<Tls> m_tls;
    HttpReader m_reader;
    QList<QSslCertificate> m_chain;
    QList<QSslError> m_tlsErrors;
    bool m_isConcluded{false};
    // Moments on the monotonic clock; those not reached are absent.
    Micros m_startedAt{0};
    std::optional<Micros> m_connectedAt, m_encryptedAt, m_sentAt, m_answeredAt;
    Dialer m_dialer;
    QObject m_context; ///< of all connections: gone first
};

} // namespace salve
