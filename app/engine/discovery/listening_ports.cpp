// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/discovery/listening_ports.h"

#include <arpa/inet.h>

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qint64 kLargestTable_bytes = 4 * 1024 * 1024;
constexpr auto kListening = "0A"; // TCP_LISTEN in the column "st"

/// The kernel prints an address as words of 32 bits in its own byte order.
QHostAddress addressFrom(const QByteArray &hex)
{
    if (hex.size() != 8 && hex.size() != 32)
        return {};
    Q_IPV6ADDR six{};
    for (qsizetype word = 0; word * 8 < hex.size(); ++word) {
        bool isHex = false;
        const quint32 value = hex.mid(word * 8, 8).toUInt(&isHex, 16);
        if (!isHex)
            return {};
        if (hex.size() == 8)
            return QHostAddress(ntohl(value));
        std::memcpy(&six[static_cast<int>(word * 4)], &value, sizeof value);
    }
    return QHostAddress(six);
}

std::optional<ListeningPort> listenerIn(const QByteArray &line)
{
    const QList<QByteArray> columns = line.simplified().split(' ');
    if (columns.size() < 4 || columns[3] != kListening)
        return std::nullopt;
    const QList<QByteArray> local = columns[1].split(':');
    bool isHex = false;
    const quint16 port = local.size() == 2 ? local[1].toUShort(&isHex, 16) : quint16{0};
    const QHostAddress address = addressFrom(local[0]);
    if (!isHex || port == 0 || address.isNull())
        return std::nullopt;
    return ListeningPort{address, port};
}

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool reaches(const QHostAddress &listening, const QHostAddress &asked)
{
    // A socket on :: usually takes IPv4 as well; one that does not refuses, and is left out then.
    if (isAny(listening))
        return listening.protocol() == asked.protocol() || listening.protocol() == QAbstractSocket::IPv6Protocol;
    return listening.isEqual(asked, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace

std::vector<ListeningPort> listeningPortsIn(const QByteArray &table)
{
    std::vector<ListeningPort> found;
    for (const QByteArray &line : table.split('\n')) {
        if (const std::optional<ListeningPort> listener = listenerIn(line))
            found.push_back(*listener);
    }
    return found;
}

std::vector<quint16> listeningPorts(const QString &procNet, const std::vector<QHostAddress> &addresses, size_t atMost)
{
    std::vector<quint16> ports;
    for (const QString &name : {u"/tcp"_s, u"/tcp6"_s}) {
        QFile file(procNet + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const ListeningPort &listener : listeningPortsIn(file.read(kLargestTable_bytes))) {
            if (std::any_of(addresses.begin(), addresses.end(), [&listener](const QHostAddress &asked) {
                    return reaches(listener.address, asked);
                }))
                ports.push_back(listener.port);
        }
    }
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    if (ports.size() > atMost)
        ports.resize(atMost);
    return ports;
}

bool areOwnAddresses(const std::vector<QHostAddress> &addresses)
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return std::any_of(addresses.begin(), addresses.end(), [&own](const QHostAddress &address) {
        return address.isLoopback() || std::any_of(own.begin(), own.end(), [&address](const QHostAddress &mine) {
                   return mine.isEqual(address, QHostAddress::TolerantConversion);
               });
    });
}

} // namespace salve
