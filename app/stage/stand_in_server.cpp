// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/stand_in_server.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>

namespace salve {

namespace {

constexpr qsizetype kRequestLimit_bytes = 4 * 1024 * 1024;

/// Null until the request is there as a whole.
std::optional<StandInRequest> parsed(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList lines = bytes.left(end).split('\n');
    const QByteArrayList first = lines.at(0).trimmed().split(' ');
    StandInRequest request;
    request.method = first.value(0);
    request.target = first.value(1);
    request.path = QByteArray::fromPercentEncoding(request.target.split('?').value(0));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.emplace_back(lines.at(i).left(colon).trimmed(), lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    request.body = bytes.mid(end + 4, length);
    return request.body.size() == length ? std::optional(request) : std::nullopt;
}

} // namespace

QByteArray StandInRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

quint16 freeLoopbackPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

bool StandInPeer::isThere() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

void StandInPeer::begin(const QByteArray &contentType) const
{
    if (isThere())
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void StandInPeer::send(const QByteArray &piece) const
{
    if (isThere())
        m_socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
}

void StandInPeer::answer(const StandInAnswer &answer) const
{
    if (!isThere())
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " " + (answer.status < 400 ? "OK" : "Error")
                      + "\r\n" + "Content-Type: " + answer.contentType
                      + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    m_socket->write(head + "\r\n" + answer.body);
    m_socket->disconnectFromHost();
}

void StandInPeer::cut() const
{
    if (m_socket)
        m_socket->abort();
}

struct StandInServer::Connection
{
    QPointer<QTcpSocket> socket;
    QByteArray bytes;
    bool isAnswering{false};
};

StandInServer::StandInServer(Handler handler) : m_handler(std::move(handler)) {}

StandInServer::~StandInServer() = default;

void StandInServer::useTls(const QSslCertificate &certificate, const QSslKey &key)
{
    m_certificate = certificate;
    m_key = key;
}

Result<void> StandInServer::open()
{
    if (m_certificate.isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_certificate);
        configuration.setPrivateKey(m_key);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &StandInServer::take);
    if (!m_server->listen(QHostAddress::LocalHost, m_port)) {
        const QString why = m_server->errorString();
        m_server.reset();
        return fail(ErrorCode::Unavailable, tr("The stand-in cannot listen on 127.0.0.1: %1").arg(why));
    }
    m_port = m_server->serverPort();
    return {};
}

void StandInServer::close()
{
    m_server.reset(); // its sockets are its children
}

bool StandInServer::isOpen() const
{
    return m_server != nullptr;
}

QUrl StandInServer::url() const
{
    QUrl url;
    url.setScheme(m_certificate.isNull() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void StandInServer::take()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(*connection); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(*connection); // what came with the handshake
    }
}

void StandInServer::read(Connection &connection)
{
    if (!connection.socket || connection.isAnswering)
        return;
    connection.bytes += connection.socket->readAll();
    if (connection.bytes.size() > kRequestLimit_bytes)
        return connection.socket->abort();
    if (const std::optional<StandInRequest> request = parsed(connection.bytes)) {
        connection.isAnswering = true;
        m_handler(*request, StandInPeer(connection.socket));
    }
}

} // namespace salve
