// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/dns_way.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

#include <utility>

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

/// Its count of changes stands behind the length, the id, the flags and two other counts.
bool changesSomething(QByteArrayView update)
{
    constexpr qsizetype kCount = 10;
    return update.size() >= kCount + 2 && qFromBigEndian<quint16>(update.data() + kCount) > 0;
}

} // namespace

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
    m_next = Next::Passed;
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
    if (m_before)
        std::exchange(m_before, nullptr)();
    QTcpSocket *client = m_tcp.nextPendingConnection();
    auto *beyond = new QTcpSocket(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, beyond, [this, client, beyond] {
        const QByteArray asked = client->readAll();
        m_updates += changesSomething(asked) ? 1 : 0;
        beyond->write(asked);
    });
    connect(beyond, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(beyond, &QTcpSocket::readyRead, this, [this, client, beyond] {
        const QByteArray answer = beyond->readAll();
        switch (m_next) {
        case Next::Passed:
            client->write(answer);
            break;
        case Next::Lost:
            close();
            client->abort();
            break;
        case Next::Held:
            m_next = Next::Passed;
            beyond->disconnect(); // nor does the client hear that it is over
            break;
        }
    });
    beyond->connectToHost(QHostAddress::LocalHost, m_leadsTo);
}

} // namespace salve::story
