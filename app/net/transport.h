// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"

#include <QHostAddress>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace salve {

/// Which addresses of a name may be used.
enum class AddressFamily { Any, IPv4, IPv6 };
template<>
struct Words<AddressFamily>
{
    static constexpr std::array list{"any", "ipv4", "ipv6"};
};

/// AcceptAnyCertificate is a named option of checks only: whatever acts, verifies.
enum class TlsTrust { Verify, AcceptAnyCertificate };
template<>
struct Words<TlsTrust>
{
    static constexpr std::array list{"verify", "accept-any-certificate"};
};

/// Whether a byte of the request can have reached the peer: tells a run that certainly did not happen from an unknown
/// one.
enum class Sent { NothingSent, MaybeSent };
template<>
struct Words<Sent>
{
    static constexpr std::array list{"nothing-sent", "maybe-sent"};
};

/// Why there is no complete answer. The sentence is for the user, the detail (the library's own words) for the log.
struct TransportFailure
{
    Phase phase{Phase::None};
    Cause cause{Cause::None};
    Sent sent{Sent::NothingSent};
    QString sentence;
    QString detail;
    bool operator==(const TransportFailure &) const = default;
};

/// Where a connection goes: the name is for sentences, TLS and the resolver; a forced address replaces only the
/// resolver.
struct Endpoint
{
    QString host;
    quint16 port{0};
    AddressFamily family{AddressFamily::Any};
    QHostAddress forcedAddress; ///< null: ask the resolver
    bool operator==(const Endpoint &) const = default;
};

} // namespace salve
