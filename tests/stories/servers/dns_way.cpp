// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/dns_way.h"

#include <QNetworkDatagram>
#include <QTcpSocket>

namespace salve::story {

using namespace Qt::StringLiterals;

Result<void> DnsWay::open(quint16 port, quint16 leadsTo)
{
    m_port = port;
    m_leadsTo = leadsTo;
    connect(&m_udp, &QUdpSocket::readyRead, this, &DnsWay::passDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &DnsWay::passConnection);
    return mend();
}

Result<void> DnsWay::mend()
{
    m_losesNextAnswer = false;
    if (m_tcp.isListening())
        return {};
    if (m_udp.bind(QHostAddress::LocalHost, m_port) && m_tcp.listen(QHostAddress::LocalHost, m_port))
        return {};
    return fail(
        ErrorCode::Unavailable,
        u"port %1 of 127.0.0.1 is taken: %2"_s.arg(QString::number(m_port), m_udp.errorString() + m_tcp.errorString()));
}

void DnsWay::close()
{
    m_udp.close();
    m_tcp.close();
}

void DnsWay::passDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram asked = m_udp.receiveDatagram();
        auto *beyond = new QUdpSocket(this);
        connect(beyond, &QUdpSocket::readyRead, this, [this, beyond, asked] {
            m_udp.writeDatagram(asked.makeReply(beyond->receiveDatagram().data()));
            beyond->deleteLater();
        });
        beyond->writeDatagram(asked.data(), QHostAddress::LocalHost, m_leadsTo);
    }
}

void DnsWay::passConnection()
{
    QTcpSocket *client = m_tcp.nextPendingConnection();
    auto *beyond = new QTcpSocket(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, beyond, [client, beyond] { beyond->write(client->readAll()); });
    connect(beyond, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(beyond, &QTcpSocket::readyRead, this, [this, client, beyond] {
        const QByteArray answer = beyond->readAll();
        if (!m_losesNextAnswer) {
            client->write(answer);
            return;
        }
        close();
        client->abort();
    });
    beyond->connectToHost(QHostAddress::LocalHost, m_leadsTo);
}

} // namespace salve::story
