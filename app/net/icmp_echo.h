// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace salve {

enum class IcmpVersion { V4, V6 };

/// The system fills in the id where it is its own (datagram sockets), and the checksum of V6.
QByteArray echoRequest(IcmpVersion version, quint16 id, quint16 sequence, QByteArrayView payload);
/// The sequence number, when it is the reply to a request with this payload.
std::optional<quint16> echoReplySequence(IcmpVersion version, QByteArrayView packet, QByteArrayView payload);

/// What the program `ping` (iputils, in the C locale) printed.
struct PingReport
{
    int sent{0};
    std::vector<Micros> trips; ///< of the replies, in order of their sequence numbers
    int systemError{0};        ///< the errno that the network's own words stand for; 0: it said nothing
    bool operator==(const PingReport &) const = default;
};
PingReport pingReport(const QByteArray &output);

} // namespace salve
