// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace salve {

/// Does the kernel's table (/proc/net/route, or ipv6_route) hold a default route that is up?
bool hasDefaultRoute(const QByteArray &ipv4Table, const QByteArray &ipv6Table);

/// Whether this computer has a way out. Asks nobody, reads the kernel's lists.
class Uplink
{
public:
    /// A default route. A network that never had one (a plant, a lab) is looked at by its interfaces; where there was
    /// one, those do not count: bridges of containers stay up when the cable is out.
    bool isThere() const;

private:
    mutable bool m_hadRoute{false};
};

} // namespace salve
