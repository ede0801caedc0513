// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/transport.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace salve {

/// Connects to the first address that lets us; each gets an equal share of the time that is left. The connecting is the
/// system's own: a QTcpSocket calls connect() again and again, thousands of times a second, when the peer resets at
/// once.
class Dialer
{
public:
    enum class SocketType { Plain, Tls };
    struct Plan
    {
        std::vector<QHostAddress> addresses;
        quint16 port{0};
        Millis timeLeft{0};
        SocketType type{SocketType::Plain}; ///< Tls: a QSslSocket; the handshake is the caller's
    };

    Dialer(Clock &clock, Plan plan);
    ~Dialer();
    Q_DISABLE_COPY_MOVE(Dialer)

    /// One of the two is called, once, from the event loop.
    void start(std::function<void()> connected, std::function<void(Cause cause, const QString &detail)> failed);

    QTcpSocket &socket() { return *m_socket; } ///< only once connected
    QHostAddress address() const { return m_plan.addresses.at(m_index); }
    Micros connectingAt() const { return m_connectingAt; } ///< monotonic, of the address() now tried

private:
    void tryAddress();
    void decide();
    void failLater(int systemError);
    void addressFailed(int systemError);
    void dropDescriptor();

    Clock &m_clock;
    const Plan m_plan;
    Micros m_startedAt{0};
    Micros m_connectingAt{0};
    size_t m_index{0};
    quint64 m_giveUpKey{0};
    std::function<void()> m_connected;
    std::function<void(Cause cause, const QString &detail)> m_failed;
    int m_descriptor{-1}; ///< while connecting; then it is the socket's
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<QTcpSocket> m_socket;
    QObject m_context; ///< of all connections and timers: gone first
};

} // namespace salve
