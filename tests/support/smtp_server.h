// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/child_server.h"

#include <optional>

namespace salve::test {

struct SmtpServerOptions
{
    enum class Tls { None, StartTls, Implicit };
    Tls tls{Tls::None};
    std::optional<KeyPair> pair; ///< needed for TLS
    QString user;                ///< asked for when given
    QString password;
};

/// aiosmtpd with a few people: refused@ gets 550, later@ gets 451, everybody else's mail is kept.
class SmtpServer
{
public:
    /// The sentence to skip with when it is missing; empty when it is there.
    static QString missing();
    bool start(const SmtpServerOptions &options);
    quint16 port() const { return m_port; }
    /// As received: envelope in X-Peer, X-MailFrom and X-RcptTo, then the message.
    QList<QByteArray> mails() const;
    QByteArray output() { return m_server.output(); }

private:
    QTemporaryDir m_folder;
    ChildServer m_server;
    quint16 m_port{0};
};

} // namespace salve::test
