// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <vector>

namespace salve {

struct ListeningPort
{
    QHostAddress address; ///< any address, where it listens on all
    quint16 port{0};
    bool operator==(const ListeningPort &) const = default;
};

/// The listening sockets in the text of Linux' /proc/net/tcp or tcp6. Lines that make no sense are left out.
std::vector<ListeningPort> listeningPortsIn(const QByteArray &table);

/// The ports on which this computer can be reached at one of these addresses, ascending and each once; at most so many.
std::vector<quint16> listeningPorts(const QString &procNet, const std::vector<QHostAddress> &addresses, size_t atMost);

/// Whether one of these addresses belongs to this computer.
bool areOwnAddresses(const std::vector<QHostAddress> &addresses);

} // namespace salve
