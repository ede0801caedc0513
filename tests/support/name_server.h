// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/child_server.h"

namespace salve::test {

/// bind9's named on 127.0.0.1, with zones of its own and nothing that leads outside.
class NameServer
{
public:
    /// The sentence to skip with when it is missing; empty when it is there.
    static QString missing();

    /// A primary zone; `records` follow `$TTL 300`. More statements of its zone block may be given.
    void addZone(const QString &name, const QString &records, const QString &more = {});
    /// Statements that stand outside of every block.
    void addStatements(const QString &statements) { m_statements += statements; }
    /// Statements of the block `options`.
    void addOptions(const QString &options) { m_options += options; }
    /// Waits until its zones are loaded; false with what it said in output().
    bool start(quint16 port);
    QByteArray output() { return m_said + m_server.output(); }

private:
    QString m_statements;
    QString m_options;
    QTemporaryDir m_folder;
    QByteArray m_said;
    ChildServer m_server;
};

/// A port of the loopback that is free for UDP and for TCP on each of these addresses.
quint16 freeDnsPort(const QStringList &addresses);

} // namespace salve::test
