// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/child_server.h"

#include <QStringList>

#include <optional>

namespace salve::test {

/// PostgreSQL in a temporary folder: the user "salve" with the password "right" over TCP.
class PostgresServer
{
public:
    /// The sentence to skip with when it is missing; empty when it is there.
    static QString missing();
    /// `setup` is run by the superuser, one statement an item.
    bool start(const QStringList &setup, const std::optional<KeyPair> &tls = {});
    quint16 port() const { return m_port; }
    QByteArray output() { return m_output + m_server.output(); }

private:
    QTemporaryDir m_folder;
    quint16 m_port{0};
    QByteArray m_output;
    ChildServer m_server;
};

/// MariaDB likewise.
class MariaDbServer
{
public:
    static QString missing();
    bool start(const QStringList &setup);
    quint16 port() const { return m_port; }
    QByteArray output() { return m_output + m_server.output(); }

private:
    QTemporaryDir m_folder;
    quint16 m_port{0};
    QByteArray m_output;
    ChildServer m_server;
};

} // namespace salve::test
