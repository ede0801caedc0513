// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/child_server.h"

namespace salve::test {

/// OpenSSH's server on 127.0.0.1 with keys of its own; lets in the user that runs the test.
class SshServer
{
public:
    /// The sentence to skip with when it or its client is missing; empty when both are there.
    static QString missing();

    bool start();
    void stop() { m_server.stop(); }
    QByteArray output() { return m_server.output(); }
    quint16 port() const { return m_port; }
    QString user() const;
    QString keyFile() const { return file("user"); }
    QString strangeKeyFile() const { return file("stranger"); } ///< the server does not know it
    QString forcedKeyFile() const { return file("forced"); }    ///< lets in, and runs what the server says
    QString cutKeyFile() const { return file("cut"); }          ///< lets in, and runs binFolder()/session instead
    QString binFolder() const { return m_folder.path(); }       ///< the first in PATH of what it runs
    QString knownHostsFile() const { return file("known_hosts"); }
    /// For one who stands before it on this port; written anew.
    QString knownHostsFileOf(quint16 relay) const;
    QString wrongKnownHostsFile() const { return file("wrong_hosts"); } ///< with another key for this host
    QString emptyKnownHostsFile() const { return file("no_hosts"); }

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray publicKey(const char *name) const;
    bool write(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    quint16 m_port{0};
    ChildServer m_server;
};

} // namespace salve::test
