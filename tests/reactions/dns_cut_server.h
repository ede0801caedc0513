// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/name_server.h"

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

namespace salve::test {

/// Where the exchange of an update ends.
enum class Cut {
    Refused,
    BeforeRequest,
    NoAnswer,   ///< nothing done
    LostAnswer, ///< done
    HalfHead,   ///< done; one of the two bytes that say how long the answer is
    HalfAnswer  ///< done
};

/// Passes questions over UDP on to a server, and lets an update end as told.
class CutServer
{
public:
    CutServer(quint16 behind, Cut cut) : m_behind(behind), m_cut(cut)
    {
        m_port = freeDnsPort({QStringLiteral("127.0.0.1")});
        m_udp.bind(QHostAddress::LocalHost, m_port);
        QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this] { relay(); });
        if (cut != Cut::Refused)
            m_tcp.listen(QHostAddress::LocalHost, m_port);
        QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this] {
            QTcpSocket *socket = m_tcp.nextPendingConnection();
            ++connections;
            if (m_cut == Cut::BeforeRequest)
                return socket->abort();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { update(*socket); });
        });
    }
    quint16 port() const { return m_port; }
    int connections{0};

private:
    void relay()
    {
        while (m_udp.hasPendingDatagrams()) {
            const QNetworkDatagram asked = m_udp.receiveDatagram();
            QUdpSocket socket;
            socket.bind(QHostAddress::LocalHost, 0);
            socket.writeDatagram(asked.data(), QHostAddress(QHostAddress::LocalHost), m_behind);
            if (socket.waitForReadyRead(2000))
                m_udp.writeDatagram(
                    socket.receiveDatagram().data(), asked.senderAddress(), quint16(asked.senderPort()));
        }
    }
    void update(QTcpSocket &client)
    {
        const QByteArray request = client.readAll();
        if (m_cut == Cut::NoAnswer)
            return client.abort();
        QTcpSocket server;
        server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_behind);
        server.waitForConnected(2000);
        server.write(request);
        server.waitForReadyRead(2000);
        const QByteArray answer = server.readAll();
        if (m_cut == Cut::HalfHead || m_cut == Cut::HalfAnswer) {
            client.write(answer.first(m_cut == Cut::HalfHead ? 1 : answer.size() / 2));
            client.flush();
        }
        client.disconnectFromHost();
    }

    const quint16 m_behind;
    const Cut m_cut;
    quint16 m_port{0};
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

} // namespace salve::test

Q_DECLARE_METATYPE(salve::test::Cut)
