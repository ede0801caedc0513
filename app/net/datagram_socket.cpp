// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/datagram_socket.h"

#include "net/system_address.h"

#include <linux/errqueue.h>
#include <linux/filter.h>
#include <netinet/in.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace salve {

namespace {

/// A peer that floods us gets a turn, not the thread.
constexpr int kAtOnce = 32;
constexpr size_t kLargest = 65'536;

int protocolOf(DatagramSocket::Type type, int family)
{
    if (type == DatagramSocket::Type::Udp)
        return IPPROTO_UDP;
    return family == AF_INET6 ? int{IPPROTO_ICMPV6} : int{IPPROTO_ICMP};
}

/// A raw socket is handed what every other ping of this computer receives from that host; with many at once their
/// replies crowded out ours (measured: of 1,000 at once 9 in 10 lost some). Only replies with our id pass.
void hearOnlyReplies(int descriptor, int family, quint16 id)
{
    const bool hasIpHeader = family == AF_INET;
    const quint32 reply = hasIpHeader ? 0 : 129;
    std::array<sock_filter, 7> program{{
        // X: where ICMP begins. IPv6 hands over no header.
        {static_cast<quint16>(hasIpHeader ? BPF_LDX | BPF_B | BPF_MSH : BPF_LDX | BPF_IMM), 0, 0, 0},
        BPF_STMT(BPF_LD | BPF_B | BPF_IND, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, reply, 0, 3),
        BPF_STMT(BPF_LD | BPF_H | BPF_IND, 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, id, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0xffff),
        BPF_STMT(BPF_RET | BPF_K, 0),
    }};
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    ::setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter);
}

/// Behind the IP header, which a raw socket of IPv4 hands over too.
QByteArrayView withoutIpHeader(QByteArrayView packet)
{
    const qsizetype length = packet.isEmpty() ? 0 : (packet.front() & 0x0f) * 4;
    return packet.size() < length ? QByteArrayView() : packet.sliced(length);
}

} // namespace

DatagramSocket::DatagramSocket(Received received, Failed failed)
    : m_received(std::move(received)),
      m_failed(std::move(failed))
{
}

DatagramSocket::~DatagramSocket()
{
    close();
}

void DatagramSocket::close()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

int DatagramSocket::open(Type type, const QHostAddress &address, quint16 portOrId)
{
    const int error = openedBy(type, address, portOrId);
    if (error != 0)
        close();
    return error;
}

int DatagramSocket::openedBy(Type type, const QHostAddress &address, quint16 portOrId)
{
    const SystemAddress to = systemAddress(address, type == Type::Udp ? portOrId : 0);
    const int family = to.storage.ss_family;
    const int systemType = (type == Type::IcmpRaw ? SOCK_RAW : SOCK_DGRAM) | SOCK_NONBLOCK | SOCK_CLOEXEC;
    m_descriptor = ::socket(family, systemType, protocolOf(type, family));
    if (m_descriptor < 0)
        return errno;
    // Without it only "port unreachable" is told, and a host or network without a way to it looks like silence.
    const int yes = 1;
    const bool isIpv6 = family == AF_INET6;
    ::setsockopt(m_descriptor, isIpv6 ? SOL_IPV6 : SOL_IP, isIpv6 ? IPV6_RECVERR : IP_RECVERR, &yes, sizeof yes);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to.storage), to.length) != 0)
        return errno == EACCES ? ENETUNREACH : errno; // a broadcast address: no right is missing, nobody is there
    if (type == Type::IcmpRaw)
        hearOnlyReplies(m_descriptor, family, portOrId);
    m_hasIpHeader = type == Type::IcmpRaw && !isIpv6;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { take(); });
    return 0;
}

int DatagramSocket::send(QByteArrayView datagram)
{
    if (!isOpen())
        return EBADF;
    const auto length = static_cast<size_t>(datagram.size());
    return ::send(m_descriptor, datagram.data(), length, MSG_NOSIGNAL) >= 0 ? 0 : errno;
}

void DatagramSocket::take()
{
    for (int i = 0; i < kAtOnce && isOpen(); ++i) {
        if (const int error = queuedError(); error != 0) {
            m_failed(error);
            continue;
        }
        std::array<char, kLargest> buffer; // not cleared: only what came is read
        const ssize_t length = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (length < 0) {
            if (errno != EAGAIN && errno != EINTR)
                m_failed(errno);
            return;
        }
        const QByteArrayView datagram(buffer.data(), length);
        m_received(m_hasIpHeader ? withoutIpHeader(datagram) : datagram);
    }
}

/// What a router or the host itself said about something that we sent; 0 when nothing waits. The socket stays readable
/// until all of it has been taken.
int DatagramSocket::queuedError()
{
    std::array<char, 256> control{};
    msghdr message{};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (::recvmsg(m_descriptor, &message, MSG_ERRQUEUE) < 0)
        return 0;
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
        const bool isError = (part->cmsg_level == SOL_IP && part->cmsg_type == IP_RECVERR)
                             || (part->cmsg_level == SOL_IPV6 && part->cmsg_type == IPV6_RECVERR);
        if (!isError)
            continue;
        sock_extended_err error{};
        std::memcpy(&error, CMSG_DATA(part), sizeof error);
        return static_cast<int>(error.ee_errno);
    }
    return 0;
}

} // namespace salve
