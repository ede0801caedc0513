// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/time.h"
#include "core/words.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace salve {

enum class TsigAlgorithm { HmacSha256, HmacSha512, HmacSha384, HmacSha224, HmacSha1 };
template<>
struct Words<TsigAlgorithm>
{
    static constexpr std::array list{"hmac-sha256", "hmac-sha512", "hmac-sha384", "hmac-sha224", "hmac-sha1"};
};

/// A key that a DNS server shares with us.
struct TsigKey
{
    QString name;
    TsigAlgorithm algorithm{TsigAlgorithm::HmacSha256};
    QByteArray secret; ///< its bytes, not the base64 that stands in key files
};

/// A DNS message with its signature, and what the answer's signature is made of.
struct SignedDns
{
    QByteArray message;
    QByteArray mac;
};

/// Signs a message of our own that has no signature yet (RFC 8945). The error says that the key's name is none.
Result<SignedDns> signDns(const QByteArray &message, const TsigKey &key, TimePoint now);

enum class TsigCheck {
    Good,
    Unsigned, ///< there is none, or one without a MAC
    Forged    ///< it was not made with our key for this request
};

/// What an answer's signature says. The errors are those of RFC 8945: 16 BADSIG, 17 BADKEY, 18 BADTIME, 22 BADTRUNC.
struct TsigVerdict
{
    TsigCheck check{TsigCheck::Unsigned};
    int error{0};
    std::optional<TimePoint> serverTime; ///< of a BADTIME
    bool operator==(const TsigVerdict &) const = default;
};

/// Of the answer to a request with that MAC.
TsigVerdict verifyDns(QByteArrayView answer, const QByteArray &requestMac, const TsigKey &key, TimePoint now);

} // namespace salve
