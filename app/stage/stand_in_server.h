// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpServer;

namespace salve {

struct StandInRequest
{
    QByteArray method;
    QByteArray path;   ///< without query
    QByteArray target; ///< path and query as they came
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray header(QByteArrayView name) const; ///< null when absent
};

struct StandInAnswer
{
    int status{200};
    QByteArray contentType{"application/json"};
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// Who waits for an answer. May be kept and answered later; where the peer has gone, nothing happens.
class StandInPeer
{
public:
    StandInPeer() = default; ///< nobody: answers are thrown away
    explicit StandInPeer(QTcpSocket *socket) : m_socket(socket) {}
    void answer(const StandInAnswer &answer) const;
    /// An answer that goes on until somebody ends it, with what is sent piece by piece.
    void begin(const QByteArray &contentType) const;
    void send(const QByteArray &piece) const;
    bool isThere() const;
    void cut() const; ///< closes without a word

private:
    QPointer<QTcpSocket> m_socket;
};

/// A port of the loopback that nobody has just now.
quint16 freeLoopbackPort();

/// An HTTP/1.1 server on the loopback, one request for each connection, which a test or the demo can close and open
/// again on the same port.
class StandInServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const StandInRequest &request, const StandInPeer &peer)>;

    explicit StandInServer(Handler handler);
    ~StandInServer() override;

    void useTls(const QSslCertificate &certificate, const QSslKey &key); ///< before open()
    /// Any free port the first time, the same one after that.
    Result<void> open();
    void close(); ///< new connections are refused, open ones cut
    bool isOpen() const;
    QUrl url() const;

private:
    struct Connection;
    void take();
    void read(Connection &connection);

    const Handler m_handler;
    QSslCertificate m_certificate;
    QSslKey m_key;
    quint16 m_port{0};
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace salve
