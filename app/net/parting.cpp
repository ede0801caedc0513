// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/parting.h"

#include <fcntl.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace salve {

namespace {

using namespace std::chrono_literals;

// A reset comes a round trip behind what it answers; a lost segment is sent again after 200, 600 and 1,400 ms.
constexpr Millis kTakenWithin = 2s;

bool hasHungUp(int descriptor)
{
    char first = 0;
    return ::recv(descriptor, &first, sizeof first, MSG_PEEK | MSG_DONTWAIT) == 0;
}

} // namespace

Parting::Parting(Clock &clock, QTcpSocket &socket)
    : m_clock(clock),
      m_socket(socket),
      m_descriptor(::fcntl(int(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0))
{
}

Parting::~Parting()
{
    m_clock.cancel(m_giveUpKey);
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void Parting::start(std::function<void(End)> ended)
{
    m_ended = std::move(ended);
    if (m_descriptor < 0) // the other side has closed it already
        return endLater(End::Reset);
    m_giveUpKey = m_clock.after(kTakenWithin, &m_context, [this] {
        m_giveUpKey = 0;
        end(endSoFar().value_or(End::NotTaken));
    });
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_context, [this] { shut(); });
    m_socket.disconnectFromHost();
}

void Parting::shut()
{
    if (m_notifier)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_context, [this] { hear(); });
    if (hasHungUp(m_descriptor) || ::shutdown(m_descriptor, SHUT_WR) != 0)
        endLater(End::Reset);
}

/// What it still says is of no interest, but unread it would make a reset of our close().
void Parting::hear()
{
    std::array<char, 16 * 1024> dropped;
    const ssize_t count = ::recv(m_descriptor, dropped.data(), dropped.size(), MSG_DONTWAIT);
    if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)))
        return;
    m_notifier->setEnabled(false);
    if (count < 0)
        end(End::Reset);
    else if (const std::optional<End> how = endSoFar())
        end(*how); // otherwise its end and ours have crossed: a reset may follow
}

std::optional<Parting::End> Parting::endSoFar() const
{
    int error = 0;
    socklen_t length = sizeof error;
    if (::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length) != 0 || error != 0)
        return End::Reset;
    int unacknowledged_bytes = 0; // our end counts as one
    if (::ioctl(m_descriptor, SIOCOUTQ, &unacknowledged_bytes) == 0 && unacknowledged_bytes == 0)
        return End::Taken;
    return std::nullopt;
}

void Parting::end(End how)
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_clock.cancel(std::exchange(m_giveUpKey, 0));
    if (const auto ended = std::exchange(m_ended, nullptr))
        ended(how);
}

void Parting::endLater(End how)
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    QMetaObject::invokeMethod(
        &m_context, [this, how] { end(how); }, Qt::QueuedConnection);
}

} // namespace salve
