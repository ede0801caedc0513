// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/scripted_server.h"

#include <sys/socket.h>

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace salve::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Length of the first complete request in these bytes; -1 while it is incomplete.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return -1;
    qsizetype length = headerEnd + 4;
    const qsizetype field = bytes.first(headerEnd).toLower().indexOf("\r\ncontent-length:");
    if (field >= 0) {
        const qsizetype value = field + qsizetype(qstrlen("\r\ncontent-length:"));
        length += bytes.mid(value, bytes.indexOf("\r\n", value) - value).trimmed().toLongLong();
    }
    return bytes.size() >= length ? length : -1;
}

} // namespace

ScriptedServer::ScriptedServer(const QHostAddress &address)
{
    if (!listen(address, 0))
        qFatal("cannot listen on %s", qPrintable(address.toString()));
}

ScriptedServer::ScriptedServer(const KeyPair &tls) : ScriptedServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(tls.certificate)));
    configuration.setPrivateKey(QSslKey(contentOf(tls.key), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // house: a server asks no client for a certificate
    m_tls = configuration;
}

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket *socket : m_open) {
        socket->disconnect(this);
        socket->abort();
    }
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    if (!m_tls) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        accept(socket);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSslConfiguration(*m_tls);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { accept(socket); });
    socket->startServerEncryption();
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    m_open.push_back(socket);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) { m_taken_bytes += count; });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        std::erase(m_open, socket);
        std::erase_if(m_drips, [socket](const Drip &drip) { return drip.socket == socket; });
        socket->deleteLater();
    });
    if (m_onConnected)
        m_onConnected(*socket);
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    const qsizetype length = requestLength(bytes);
    if (length < 0 || !m_onRequest)
        return;
    const QByteArray request = socket->read(length);
    m_requests.push_back(request);
    m_onRequest(*socket, request);
}

void ScriptedServer::pour(QTcpSocket &socket, const QByteArray &bytes)
{
    // What the system takes for itself is not what the other side has read.
    const int most_bytes = 64 * 1024;
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_SNDBUF, &most_bytes, sizeof most_bytes);
    const auto more = [&socket, bytes] {
        if (socket.bytesToWrite() < bytes.size())
            socket.write(bytes);
    };
    connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

void ScriptedServer::drip(QTcpSocket &socket, const QByteArray &bytes)
{
    m_drips.push_back({&socket, bytes});
}

void ScriptedServer::tick()
{
    for (Drip &drip : m_drips) {
        drip.socket->write(drip.left.left(1)); // leaves with the event loop
        drip.left.remove(0, 1);
    }
}

void ScriptedServer::reply(QTcpSocket &socket, const QByteArray &body, const QByteArray &statusLine)
{
    socket.write(statusLine + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n"
                 + body);
    socket.disconnectFromHost();
}

void ScriptedServer::reset(QTcpSocket &socket)
{
    const linger hard{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

} // namespace salve::test
