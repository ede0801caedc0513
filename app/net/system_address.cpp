// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/system_address.h"

#include <net/if.h>
#include <netinet/in.h>

#include <cstring>

namespace salve {

SystemAddress systemAddress(const QHostAddress &address, quint16 port)
{
    SystemAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
        if (const QByteArray scope = address.scopeId().toLatin1(); !scope.isEmpty()) // "eth0", or its number
            v6.sin6_scope_id = scope.toUInt() != 0 ? scope.toUInt() : if_nametoindex(scope.constData());
        std::memcpy(&result.storage, &v6, sizeof v6);
        result.length = sizeof v6;
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &v4, sizeof v4);
        result.length = sizeof v4;
    }
    return result;
}

} // namespace salve
