// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/icmp_echo.h"

#include <QRegularExpression>
#include <QtEndian>

#include <cerrno>
#include <map>

namespace salve {

namespace {

constexpr qsizetype kHeader = 8;

struct EchoTypes
{
    char request;
    unsigned char reply;
};

EchoTypes typesOf(IcmpVersion version)
{
    return version == IcmpVersion::V4 ? EchoTypes{8, 0} : EchoTypes{static_cast<char>(128), 129};
}

/// RFC 1071.
quint16 checksumOf(QByteArrayView bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        sum += static_cast<quint32>(static_cast<unsigned char>(bytes.at(i))) << 8;
        if (i + 1 < bytes.size())
            sum += static_cast<unsigned char>(bytes.at(i + 1));
    }
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

} // namespace

QByteArray echoRequest(IcmpVersion version, quint16 id, quint16 sequence, QByteArrayView payload)
{
    QByteArray packet(kHeader, '\0');
    packet[0] = typesOf(version).request;
    qToBigEndian(id, packet.data() + 4);
    qToBigEndian(sequence, packet.data() + 6);
    packet.append(payload);
    if (version == IcmpVersion::V4)
        qToBigEndian(checksumOf(packet), packet.data() + 2);
    return packet;
}

std::optional<quint16> echoReplySequence(IcmpVersion version, QByteArrayView packet, QByteArrayView payload)
{
    const bool isReply = packet.size() >= kHeader && static_cast<unsigned char>(packet.at(0)) == typesOf(version).reply
                         && packet.sliced(kHeader) == payload;
    return isReply ? std::optional(qFromBigEndian<quint16>(packet.data() + 6)) : std::nullopt;
}

PingReport pingReport(const QByteArray &output)
{
    static const QRegularExpression kReply(QStringLiteral("icmp_seq=(\\d{1,5}) .*time[=<]([\\d.]{1,12}) ms$"));
    static const QRegularExpression kSummary(QStringLiteral("^(\\d{1,6}) packets transmitted, "));
    PingReport report;
    std::map<int, Micros> trips; // a duplicate says "(DUP!)" behind its time and is none of these
    for (const QByteArray &bytes : output.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (const QRegularExpressionMatch reply = kReply.match(line); reply.hasMatch())
            trips.emplace(reply.captured(1).toInt(),
                          Micros{static_cast<qint64>(reply.captured(2).toDouble() * 1000.0)});
        else if (const QRegularExpressionMatch summary = kSummary.match(line); summary.hasMatch())
            report.sent = summary.captured(1).toInt();
        else if (line.contains(QLatin1StringView("Network is unreachable"))
                 || line.contains(QLatin1StringView("Net Unreachable")))
            report.systemError = ENETUNREACH;
        else if (line.contains(QLatin1StringView("Unreachable")) || line.contains(QLatin1StringView("Prohibited"))
                 || line.contains(QLatin1StringView("No route")))
            report.systemError = EHOSTUNREACH;
    }
    for (const auto &[sequence, trip] : trips)
        report.trips.push_back(trip);
    report.sent = std::max(report.sent, static_cast<int>(report.trips.size()));
    return report;
}

} // namespace salve
