// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace salve {

/// Seconds since 1900 in the upper half, their fraction in the lower one. It begins anew in 2036: only differences mean
/// something.
using NtpTime = quint64;
NtpTime ntpTime(std::chrono::sys_time<std::chrono::microseconds> time);

struct NtpAnswer
{
    int leap{0};          ///< 3: the server says itself that its clock is not synchronised
    int stratum{0};       ///< 1 has a clock of its own; 0 refuses, and the reference says why; 16 is not synchronised
    QByteArray reference; ///< four bytes: whom the server follows, or the code of its refusal
    double rootDelay_ms{0};
    double rootDispersion_ms{0};
    NtpTime receivedAt{0};
    NtpTime sentAt{0};
};

/// Says nothing about our own time: the nonce stands where it would, and servers send it back as it is.
QByteArray ntpQuery(quint64 nonce);
bool isNtpAnswer(QByteArrayView datagram, quint64 nonce);
/// None when it is no answer of a server.
std::optional<NtpAnswer> ntpAnswer(QByteArrayView datagram);

/// How far the server's clock is ahead of ours. Right as long as they are less than 68 years apart.
double ntpOffset_ms(const NtpAnswer &answer, NtpTime askedAt, NtpTime answeredAt);
/// The time on the way, to the server and back.
double ntpDelay_ms(const NtpAnswer &answer, NtpTime askedAt, NtpTime answeredAt);

} // namespace salve
