// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dialer.h"

#include "net/cause.h"
#include "net/system_address.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QNetworkProxy>
#include <QSslSocket>

#include <cerrno>

namespace salve {

namespace {

Cause connectCause(int systemError)
{
    const Cause cause = causeOfErrno(systemError);
    return cause == Cause::None ? Cause::Unreachable : cause;
}

} // namespace

Dialer::Dialer(Clock &clock, Plan plan) : m_clock(clock), m_plan(std::move(plan)) {}

Dialer::~Dialer()
{
    m_clock.cancel(m_giveUpKey);
    dropDescriptor();
    if (m_socket) {
        m_socket->disconnect();
        m_socket->abort();
    }
}

void Dialer::start(std::function<void()> connected, std::function<void(Cause cause, const QString &detail)> failed)
{
    m_connected = std::move(connected);
    m_failed = std::move(failed);
    m_startedAt = m_clock.monotonic();
    tryAddress();
}

void Dialer::tryAddress()
{
    m_connectingAt = m_clock.monotonic();
    if (const size_t left = m_plan.addresses.size() - m_index; left > 1) {
        const Millis passed = std::chrono::duration_cast<Millis>(m_connectingAt - m_startedAt);
        m_giveUpKey =
            m_clock.after((m_plan.timeLeft - passed) / qint64(left), &m_context, [this] { addressFailed(ETIMEDOUT); });
    }
    const SystemAddress to = systemAddress(address(), m_plan.port);
    m_descriptor = ::socket(to.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const bool isBegun = m_descriptor >= 0
                         && (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to.storage), to.length) == 0
                             || errno == EINPROGRESS);
    if (!isBegun) {
        failLater(errno);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_context, [this] { decide(); });
}

void Dialer::decide()
{
    m_notifier->setEnabled(false);
    int systemError = 0;
    socklen_t length = sizeof systemError;
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &systemError, &length);
    if (systemError != 0) {
        failLater(systemError);
        return;
    }
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    m_socket.reset(m_plan.type == SocketType::Tls ? new QSslSocket : new QTcpSocket);
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket->setSocketDescriptor(std::exchange(m_descriptor, -1));
    m_connected();
}

// Not inside start(), nor inside the notifier's own signal, as the next address takes that away.
void Dialer::failLater(int systemError)
{
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    QMetaObject::invokeMethod(
        &m_context, [this, systemError] { addressFailed(systemError); }, Qt::QueuedConnection);
}

void Dialer::addressFailed(int systemError)
{
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    dropDescriptor();
    if (m_index + 1 < m_plan.addresses.size()) {
        ++m_index;
        tryAddress();
    } else {
        m_failed(connectCause(systemError), qt_error_string(systemError));
    }
}

void Dialer::dropDescriptor()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace salve
