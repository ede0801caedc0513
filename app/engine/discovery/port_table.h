// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace salve {

/// One thing that can be said to a port to learn who speaks there.
struct Attempt
{
    enum class Way {
        Greeting, ///< say nothing: who speaks first?
        Web,      ///< GET /
        Kind,     ///< a check of this kind
        Tls,
        Postgres ///< ask whether it would go over to TLS
    };
    enum class Cover { Clear, Tls };
    Way way{Way::Greeting};
    QString kind; ///< of Way::Kind
    Cover cover{Cover::Clear};
    bool operator==(const Attempt &) const = default;
};

/// A port that is looked at on every host, and what usually speaks there.
struct KnownPort
{
    quint16 port;
    Attempt::Way way;
    const char *kind;
    Attempt::Cover cover;
};
std::span<const KnownPort> knownPorts();

/// What is tried at a port, likeliest first: what a port is used for is a guess, and only the answer counts.
std::vector<Attempt> attemptsFor(quint16 port);

/// Who greets like this; several where it is not plain. Nobody that is known: empty.
std::vector<Attempt> attemptsForGreeting(QByteArrayView greeting);

/// "8.0.36" of a MySQL or MariaDB server's first words; empty where they are none.
QString mysqlVersionIn(QByteArrayView greeting);

} // namespace salve
