// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace salve {

/// A datagram socket that talks to one address: UDP, or ICMP echo by either of the two ways that Linux has. The
/// system's own and not a QUdpSocket: that swallows the ICMP error that answers what was sent.
class DatagramSocket
{
public:
    enum class Type { Udp, IcmpDatagram, IcmpRaw };
    using Received = std::function<void(QByteArrayView datagram)>;
    using Failed = std::function<void(int systemError)>;

    /// Neither is called inside open() or send(). They may close() the socket, not destroy it.
    DatagramSocket(Received received, Failed failed);
    ~DatagramSocket();
    Q_DISABLE_COPY_MOVE(DatagramSocket)

    /// The errno, 0 when it is open: EACCES and EPERM are a missing right. The last is the peer's port with UDP, and
    /// the id of our echo requests with a raw socket; a datagram socket of ICMP has an id of its own.
    int open(Type type, const QHostAddress &address, quint16 portOrId);
    int send(QByteArrayView datagram); ///< the errno, 0 when it has left
    void close();
    bool isOpen() const { return m_descriptor >= 0; }

private:
    int openedBy(Type type, const QHostAddress &address, quint16 portOrId);
    void take();
    int queuedError();

    const Received m_received;
    const Failed m_failed;
    int m_descriptor{-1};
    bool m_hasIpHeader{false};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace salve
