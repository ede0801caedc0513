// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/socket.h>

#include <QHostAddress>

namespace salve {

/// An address and a port as the system's calls take them.
struct SystemAddress
{
    sockaddr_storage storage{};
    socklen_t length{0};
};

SystemAddress systemAddress(const QHostAddress &address, quint16 port);

} // namespace salve
