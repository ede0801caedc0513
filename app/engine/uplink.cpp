// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/uplink.h"

#include <QFile>
#include <QList>
#include <QNetworkInterface>

#include <algorithm>

namespace salve {

namespace {

constexpr uint kUp = 0x1;       // RTF_UP, linux/route.h
constexpr uint kReject = 0x200; // RTF_REJECT: "unreachable default" stands in every table without a real one

bool isUsable(const QByteArray &flags)
{
    const uint value = flags.toUInt(nullptr, 16);
    return (value & kUp) != 0 && (value & kReject) == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasInterface()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        const bool isUp =
            one.flags().testFlag(QNetworkInterface::IsUp) && one.flags().testFlag(QNetworkInterface::IsRunning);
        return isUp && !one.flags().testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

} // namespace

bool hasDefaultRoute(const QByteArray &ipv4Table, const QByteArray &ipv6Table)
{
    // Iface Destination Gateway Flags RefCnt Use Metric Mask …
    for (const QByteArray &line : ipv4Table.split('\n')) {
        const QList<QByteArray> cells = line.simplified().split(' ');
        if (cells.size() >= 8 && cells[1] == "00000000" && cells[7] == "00000000" && isUsable(cells[3]))
            return true;
    }
    // destination prefix source prefix next-hop metric refcnt use flags device
    const QByteArray anywhere(32, '0');
    for (const QByteArray &line : ipv6Table.split('\n')) {
        const QList<QByteArray> cells = line.simplified().split(' ');
        if (cells.size() >= 10 && cells[0] == anywhere && cells[1] == "00" && cells[9] != "lo" && isUsable(cells[8]))
            return true;
    }
    return false;
}

bool Uplink::isThere() const
{
    if (hasDefaultRoute(contentOf(QStringLiteral("/proc/net/route")),
                        contentOf(QStringLiteral("/proc/net/ipv6_route")))) {
        m_hadRoute = true;
        return true;
    }
    return !m_hadRoute && hasInterface();
}

} // namespace salve
