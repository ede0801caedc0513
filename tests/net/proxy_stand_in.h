// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace salve::test {

/// A proxy on the loopback: CONNECT, requests in their whole address, SOCKS 5. Every name is this computer; names that
/// begin with "hang", "forbidden", "gone", "refused" and "late" go as they say.
class ProxyStandIn : public QTcpServer
{
    Q_OBJECT
public:
    enum class Speaks { Http, Socks5 };
    explicit ProxyStandIn(Speaks speaks);
    ~ProxyStandIn() override;

    void demand(const QByteArray &username, const QByteArray &password)
    {
        m_username = username;
        m_password = password;
    }
    QString url() const;
    quint16 port() const { return serverPort(); }
    /// "CONNECT good.test:8443", "GET http://plain.test:8080/", "SOCKS good.test:8443", in order.
    const QByteArrayList &wishes() const { return m_wishes; }
    int waiting() const { return m_hanging; } ///< connections that will never get an answer

private:
    struct Target
    {
        QByteArray host;
        quint16 port{0};
    };
    void take(QTcpSocket *client);
    void readHttp(QTcpSocket *client, QByteArray &buffer);
    void readSocks(QTcpSocket *client, QByteArray &buffer, int &step);
    void connectTo(QTcpSocket *client, const Target &target, const QByteArray &greeting, const QByteArray &first);
    bool isWellKnown(const QByteArray &head) const;

    const Speaks m_speaks;
    QByteArray m_username;
    QByteArray m_password;
    QByteArrayList m_wishes;
    int m_hanging{0};
};

} // namespace salve::test
