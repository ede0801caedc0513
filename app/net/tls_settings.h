// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"

namespace salve {

/// The oldest protocol that is spoken. Below 1.2 (whatever OpenSSL still lets us) only where a monitor asks for it.
enum class TlsFloor { Any, Tls12, Tls13 };
template<>
struct Words<TlsFloor>
{
    static constexpr std::array list{"any", "1.2", "1.3"};
};

/// What one connection asks of TLS.
struct TlsSettings
{
    TlsTrust trust{TlsTrust::Verify};
    QString caFile;          ///< PEM, trusted beside the system's
    QString certificateFile; ///< PEM of a client certificate with its chain; empty: none
    QString keyFile;         ///< PEM; empty: it is in the certificate's file
    TlsFloor floor{TlsFloor::Tls12};
    bool operator==(const TlsSettings &) const = default;
};

} // namespace salve
