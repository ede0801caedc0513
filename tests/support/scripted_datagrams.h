// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <functional>
#include <vector>

namespace salve::test {

/// A UDP server on the loopback that answers what the test says, in the test's own thread, and keeps what it was sent.
class ScriptedDatagrams
{
public:
    using Answer = std::function<std::vector<QByteArray>(const QByteArray &request)>;

    explicit ScriptedDatagrams(Answer answer, const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
        : m_answer(std::move(answer))
    {
        if (!m_socket.bind(address, port))
            qFatal("cannot bind %s", qPrintable(address.toString()));
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams()) {
                const QNetworkDatagram request = m_socket.receiveDatagram();
                m_requests.push_back(request.data());
                for (const QByteArray &bytes : m_answer(request.data()))
                    m_socket.writeDatagram(bytes, request.senderAddress(), quint16(request.senderPort()));
            }
        });
    }
    quint16 port() const { return m_socket.localPort(); }
    const std::vector<QByteArray> &requests() const { return m_requests; }

    /// A UDP port of 127.0.0.1 where nobody listens.
    static quint16 closedPort()
    {
        QUdpSocket socket;
        socket.bind(QHostAddress::LocalHost, 0);
        return socket.localPort();
    }

private:
    const Answer m_answer;
    QUdpSocket m_socket;
    std::vector<QByteArray> m_requests;
};

} // namespace salve::test
