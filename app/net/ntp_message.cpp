// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/ntp_message.h"

#include <QtEndian>

namespace salve {

namespace {

// RFC 5905, 7.3; extensions and authentication may follow.
constexpr qsizetype kLength = 48;
constexpr qsizetype kReference = 12;
constexpr qsizetype kOriginTime = 24;
constexpr qsizetype kReceiveTime = 32;
constexpr qsizetype kTransmitTime = 40;
constexpr char kVersion4Client = 0x23;
constexpr int kModeServer = 4;
constexpr qint64 kFrom1900To1970_s = 2'208'988'800;
constexpr double kFractions = 4'294'967'296.0; // 2^32

quint64 timeAt(QByteArrayView datagram, qsizetype offset)
{
    return qFromBigEndian<quint64>(datagram.data() + offset);
}

double shortTime_ms(QByteArrayView datagram, qsizetype offset)
{
    return qFromBigEndian<quint32>(datagram.data() + offset) / 65'536.0 * 1000.0;
}

double difference_ms(NtpTime later, NtpTime earlier)
{
    return static_cast<double>(static_cast<qint64>(later - earlier)) / kFractions * 1000.0;
}

} // namespace

NtpTime ntpTime(std::chrono::sys_time<std::chrono::microseconds> time)
{
    const qint64 since1970_us = time.time_since_epoch().count();
    const qint64 seconds = since1970_us / 1'000'000 + kFrom1900To1970_s;
    const auto fraction = static_cast<quint64>(static_cast<double>(since1970_us % 1'000'000) / 1e6 * kFractions);
    return (static_cast<quint64>(seconds) << 32) + fraction;
}

QByteArray ntpQuery(quint64 nonce)
{
    QByteArray query(kLength, '\0');
    query[0] = kVersion4Client;
    qToBigEndian(nonce, query.data() + kTransmitTime);
    return query;
}

bool isNtpAnswer(QByteArrayView datagram, quint64 nonce)
{
    return datagram.size() >= kLength && (datagram.at(0) & 7) == kModeServer && timeAt(datagram, kOriginTime) == nonce;
}

std::optional<NtpAnswer> ntpAnswer(QByteArrayView datagram)
{
    if (datagram.size() < kLength || (datagram.at(0) & 7) != kModeServer)
        return std::nullopt;
    NtpAnswer answer;
    answer.leap = static_cast<unsigned char>(datagram.at(0)) >> 6;
    answer.stratum = static_cast<unsigned char>(datagram.at(1));
    answer.rootDelay_ms = shortTime_ms(datagram, 4);
    answer.rootDispersion_ms = shortTime_ms(datagram, 8);
    answer.reference = datagram.sliced(kReference, 4).toByteArray();
    answer.receivedAt = timeAt(datagram, kReceiveTime);
    answer.sentAt = timeAt(datagram, kTransmitTime);
    return answer;
}

double ntpOffset_ms(const NtpAnswer &answer, NtpTime askedAt, NtpTime answeredAt)
{
    return (difference_ms(answer.receivedAt, askedAt) + difference_ms(answer.sentAt, answeredAt)) / 2.0;
}

double ntpDelay_ms(const NtpAnswer &answer, NtpTime askedAt, NtpTime answeredAt)
{
    return difference_ms(answeredAt, askedAt) - difference_ms(answer.sentAt, answer.receivedAt);
}

} // namespace salve
