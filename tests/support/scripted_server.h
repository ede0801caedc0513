// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/certificates.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>
#include <vector>

namespace salve::test {

/// A server on 127.0.0.1 that does what the test says, in the test's own thread, and counts.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    using OnConnected = std::function<void(QTcpSocket &)>;
    using OnRequest = std::function<void(QTcpSocket &, const QByteArray &request)>;

    explicit ScriptedServer(const QHostAddress &address = QHostAddress::LocalHost);
    /// With TLS: onConnected comes after the handshake.
    explicit ScriptedServer(const KeyPair &tls);
    ~ScriptedServer() override;

    void onConnected(OnConnected handler) { m_onConnected = std::move(handler); }
    /// Called with each complete HTTP request (header block and the body that Content-Length names).
    void onRequest(OnRequest handler) { m_onRequest = std::move(handler); }

    quint16 port() const { return serverPort(); }
    int connections() const { return m_connections; }
    int open() const { return int(m_open.size()); }
    const std::vector<QByteArray> &requests() const { return m_requests; }

    /// Says these bytes again and again, for as long as the other side takes them.
    void pour(QTcpSocket &socket, const QByteArray &bytes);
    /// Says one of these bytes at each tick().
    void drip(QTcpSocket &socket, const QByteArray &bytes);
    void tick();
    /// What the system has taken of all that was said.
    qint64 taken_bytes() const { return m_taken_bytes; }

    static void
    reply(QTcpSocket &socket, const QByteArray &body = "ok", const QByteArray &statusLine = "HTTP/1.1 200 OK");
    /// RST instead of FIN.
    static void reset(QTcpSocket &socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket);

    std::optional<QSslConfiguration> m_tls;
    OnConnected m_onConnected;
    OnRequest m_onRequest;
    struct Drip
    {
        QTcpSocket *socket{nullptr};
        QByteArray left;
    };
    int m_connections{0};
    qint64 m_taken_bytes{0};
    std::vector<Drip> m_drips;
    std::vector<QTcpSocket *> m_open;
    std::vector<QByteArray> m_requests;
};

} // namespace salve::test
