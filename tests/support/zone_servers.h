// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/child_server.h"

namespace salve::test {

/// The key that these servers let change their zones, and its secret in base64.
inline const QString kZoneKey = QStringLiteral("salve-key");
inline const QString kZoneSecret = QStringLiteral("dXBkYXRlcyBvZiBzaG9wLnRlc3QgYXJlIHNpZ25lZCE=");

/// Knot DNS on 127.0.0.1 with one primary zone that takes signed updates.
class KnotServer
{
public:
    /// The sentence to skip with when it is missing; empty when it is there.
    static QString missing();
    /// `records` follow `$TTL 300`. False with what it said in output().
    bool start(quint16 port, const QString &zone, const QString &records);
    QByteArray output() { return m_server.output(); }

private:
    QTemporaryDir m_folder;
    ChildServer m_server;
};

/// The authoritative PowerDNS on 127.0.0.1, the same, with its HTTP interface beside it.
class PowerDnsServer
{
public:
    static QString missing();
    bool start(quint16 port, const QString &zone, const QString &records);
    quint16 apiPort() const { return m_apiPort; }
    static QString apiKey() { return QStringLiteral("pdns-Api-4711"); }
    QByteArray output() { return m_said + m_server.output(); }

private:
    bool utility(const QStringList &arguments);

    QTemporaryDir m_folder;
    QByteArray m_said;
    quint16 m_apiPort{0};
    ChildServer m_server;
};

} // namespace salve::test
