// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/certificates.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace salve::test {

/// A port of 127.0.0.1 that was free a moment ago.
quint16 freePort();
/// Does somebody listen on this port of 127.0.0.1?
bool accepts(quint16 port);

/// A server program that dies with this object, and with the test if that crashes.
class ChildServer
{
public:
    ChildServer() = default;
    ~ChildServer();
    Q_DISABLE_COPY_MOVE(ChildServer)

    /// Waits until the port of 127.0.0.1 accepts; false with everything it printed in output().
    bool start(const QString &program, const QStringList &arguments, quint16 port);
    /// Does not wait for anything.
    void launch(const QString &program, const QStringList &arguments);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void stop();
    QByteArray output() { return m_process.readAll(); }
    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// nginx in a temporary folder. `servers` are server blocks without `listen`-defaults of a system: they name their
/// ports.
class Nginx
{
public:
    /// The sentence to skip with when it is missing; empty when it is there.
    static QString missing();
    /// One worker that is the master, logs in folder().
    bool start(const QString &servers, quint16 anyOfItsPorts);
    /// Does not wait for anything; false when the configuration cannot be written.
    bool launch(const QString &servers);
    bool isRunning() const { return m_server.isRunning(); }
    void stop() { m_server.stop(); }
    QString folder() const { return m_folder.path(); }
    QByteArray output() { return m_server.output(); }
    /// "listen 127.0.0.1:8443 ssl; ssl_certificate …;"
    static QString listenTls(quint16 port, const KeyPair &pair);

private:
    /// Writes the configuration; what the program is started with, or none.
    QStringList arguments(const QString &servers);

    QTemporaryDir m_folder;
    ChildServer m_server;
};

} // namespace salve::test
