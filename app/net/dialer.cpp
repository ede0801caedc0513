// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dialer.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace salve {

Dialer::Dialer(Clock &clock, Plan plan) : m_clock(clock), m_plan(std::move(plan)) {}

Dialer::~Dialer()
{
    m_clock.cancel(m_giveUpKey);
    if (m_socket) {
        m_socket->disconnect();
        m_socket->abort();
    }
}

void Dialer::start(std::function<void()> connected, std::function<void(QAbstractSocket::SocketError error)> failed)
{
    m_connected = std::move(connected);
    m_failed = std::move(failed);
    m_startedAt = m_clock.monotonic();
    tryAddress();
}

void Dialer::tryAddress()
{
    m_socket.reset(m_plan.type == SocketType::Tls ? new QSslSocket : new QTcpSocket);
    QTcpSocket *socket = m_socket.get();
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QObject::connect(socket, &QTcpSocket::connected, &m_context, [this] { addressConnected(); });
    // Queued: the next address takes this socket away, which no socket's own signal survives.
    const auto fail = [this, socket](QAbstractSocket::SocketError error) {
        if (m_socket.get() == socket)
            addressFailed(error);
    };
    QObject::connect(socket, &QTcpSocket::errorOccurred, &m_context, fail, Qt::QueuedConnection);
    m_connectingAt = m_clock.monotonic();
    socket->connectToHost(address(), m_plan.port);
    if (const size_t left = m_plan.addresses.size() - m_index; left > 1) {
        const Millis passed = std::chrono::duration_cast<Millis>(m_connectingAt - m_startedAt);
        m_giveUpKey = m_clock.after((m_plan.timeLeft - passed) / qint64(left), &m_context, [this] {
            m_giveUpKey = 0;
            addressFailed(QAbstractSocket::SocketTimeoutError);
        });
    }
}

void Dialer::addressConnected()
{
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    m_socket->disconnect(&m_context);
    m_connected();
}

void Dialer::addressFailed(QAbstractSocket::SocketError error)
{
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    if (m_index + 1 < m_plan.addresses.size()) {
        ++m_index;
        tryAddress();
    } else {
        m_failed(error);
    }
}

} // namespace salve
