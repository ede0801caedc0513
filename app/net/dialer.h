// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/transport.h"

#include <QObject>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace salve {

/// Connects to the first address that lets us; each gets an equal share of the time that is left.
class Dialer
{
public:
    enum class SocketType { Plain, Tls };
    struct Plan
    {
        std::vector<QHostAddress> addresses;
        quint16 port{0};
        Millis timeLeft{0};
        SocketType type{SocketType::Plain}; ///< Tls: a QSslSocket, connected in plain, the handshake is the caller's
    };

    Dialer(Clock &clock, Plan plan);
    ~Dialer();
    Q_DISABLE_COPY_MOVE(Dialer)

    /// One of the two is called, once, from the event loop. After connected() the socket's signals are the caller's.
    void start(std::function<void()> connected, std::function<void(QAbstractSocket::SocketError error)> failed);

    QTcpSocket &socket() { return *m_socket; }
    QHostAddress address() const { return m_plan.addresses.at(m_index); }
    Micros connectingAt() const { return m_connectingAt; } ///< monotonic, of the address() now tried

private:
    void tryAddress();
    void addressConnected();
    void addressFailed(QAbstractSocket::SocketError error);

    Clock &m_clock;
    const Plan m_plan;
    Micros m_startedAt{0};
    Micros m_connectingAt{0};
    size_t m_index{0};
    quint64 m_giveUpKey{0};
    std::function<void()> m_connected;
    std::function<void(QAbstractSocket::SocketError error)> m_failed;
    std::unique_ptr<QTcpSocket> m_socket;
    QObject m_context; ///< of all connections and timers: gone first
};

} // namespace salve
