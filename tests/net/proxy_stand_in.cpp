// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/proxy_stand_in.h"

#include <QUrl>

#include <memory>

namespace salve::test {

namespace {

// RFC 1928 and 1929.
enum SocksStep { Greeting, Login, Wish, Done };

QByteArray httpAnswer(int status, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As asked\r\n" + more
           + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

int httpStatusFor(const QByteArray &host)
{
    if (host.startsWith("forbidden"))
        return 403;
    if (host.startsWith("gone"))
        return 502;
    return host.startsWith("late") ? 504 : 0;
}

char socksReplyFor(const QByteArray &host)
{
    if (host.startsWith("forbidden"))
        return 2;
    if (host.startsWith("gone"))
        return 4;
    return host.startsWith("refused") ? 5 : 0;
}

QByteArray socksAnswer(char reply)
{
    return QByteArray("\x05", 1) + reply + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
}

} // namespace

ProxyStandIn::ProxyStandIn(Speaks speaks) : m_speaks(speaks)
{
    listen(QHostAddress::LocalHost, 0);
    QObject::connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            take(client);
    });
}

ProxyStandIn::~ProxyStandIn()
{
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->disconnect();
}

QString ProxyStandIn::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_speaks == Speaks::Http ? QStringLiteral("http") : QStringLiteral("socks5"), QString::number(port()));
}

void ProxyStandIn::take(QTcpSocket *client)
{
    auto buffer = std::make_shared<QByteArray>();
    auto step = std::make_shared<int>(Greeting);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(client, &QTcpSocket::readyRead, this, [this, client, buffer, step] {
        if (*step == Done)
            return;
        buffer->append(client->readAll());
        if (m_speaks == Speaks::Socks5) {
            readSocks(client, *buffer, *step);
        } else if (buffer->contains("\r\n\r\n")) {
            *step = Done;
            readHttp(client, *buffer);
        }
    });
}

bool ProxyStandIn::isWellKnown(const QByteArray &head) const
{
    return m_username.isEmpty()
           || head.contains("Proxy-Authorization: Basic " + (m_username + ':' + m_password).toBase64() + "\r\n");
}

void ProxyStandIn::readHttp(QTcpSocket *client, QByteArray &buffer)
{
    const QByteArrayList words = buffer.left(buffer.indexOf("\r\n")).split(' ');
    m_wishes.append(words.value(0) + ' ' + words.value(1));
    const bool isConnect = words.value(0) == "CONNECT";
    const QUrl url = isConnect ? QUrl(QStringLiteral("tcp://") + QString::fromLatin1(words.value(1)))
                               : QUrl(QString::fromLatin1(words.value(1)));
    const Target target{url.host().toLatin1(), quint16(url.port(80))};
    if (!isWellKnown(buffer)) {
        client->write(httpAnswer(407, "Proxy-Authenticate: Basic realm=\"test\"\r\n"));
        client->disconnectFromHost();
    } else if (const int status = httpStatusFor(target.host); status != 0) {
        client->write(httpAnswer(status));
        client->disconnectFromHost();
    } else if (isConnect) {
        connectTo(client, target, "HTTP/1.1 200 Connection established\r\n\r\n", {});
    } else {
        const QByteArray first = words.value(0) + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                 + " HTTP/1.1" + buffer.mid(buffer.indexOf("\r\n"));
        connectTo(client, target, {}, first);
    }
}

void ProxyStandIn::readSocks(QTcpSocket *client, QByteArray &buffer, int &step)
{
    if (step == Greeting && buffer.size() >= 2 && buffer.size() >= 2 + buffer.at(1)) {
        const char method = m_username.isEmpty() ? '\0' : '\2';
        const bool isOffered = buffer.mid(2, buffer.at(1)).contains(method);
        client->write(QByteArray("\x05", 1) + (isOffered ? method : '\xff'));
        buffer.remove(0, 2 + buffer.at(1));
        step = isOffered ? (m_username.isEmpty() ? Wish : Login) : Done;
    }
    if (step == Login && buffer.size() >= 2 && buffer.size() >= 3 + buffer.at(1)
        && buffer.size() >= 3 + buffer.at(1) + buffer.at(2 + buffer.at(1))) {
        const QByteArray user = buffer.mid(2, buffer.at(1));
        const QByteArray password = buffer.mid(3 + user.size(), buffer.at(2 + user.size()));
        const bool isRight = user == m_username && password == m_password;
        client->write(QByteArray("\x01", 1) + (isRight ? '\0' : '\1'));
        buffer.remove(0, 3 + user.size() + password.size());
        step = isRight ? Wish : Done;
    }
    // Version, CONNECT, 0, "a name follows", its length; names only: the proxy is to look them up.
    if (step == Wish && buffer.size() >= 5 && buffer.at(3) == 3 && buffer.size() >= 7 + buffer.at(4)) {
        const QByteArray host = buffer.mid(5, buffer.at(4));
        const QByteArray port = buffer.mid(5 + host.size(), 2);
        const Target target{host, quint16((quint8(port.at(0)) << 8) + quint8(port.at(1)))};
        m_wishes.append("SOCKS " + host + ':' + QByteArray::number(target.port));
        step = Done;
        if (const char reply = socksReplyFor(host); reply != 0)
            client->write(socksAnswer(reply));
        else
            connectTo(client, target, socksAnswer(0), {});
    }
}

void ProxyStandIn::connectTo(QTcpSocket *client,
                             const Target &target,
                             const QByteArray &greeting,
                             const QByteArray &first)
{
    if (target.host.startsWith("hang")) {
        ++m_hanging;
        QObject::connect(client, &QTcpSocket::disconnected, this, [this] { --m_hanging; });
        return;
    }
    auto *server = new QTcpSocket(client);
    QObject::connect(server, &QTcpSocket::connected, client, [client, server, greeting, first] {
        client->write(greeting);
        server->write(first);
    });
    QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    QObject::connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, target.port);
}

} // namespace salve::test
