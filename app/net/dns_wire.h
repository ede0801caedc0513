// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/dns_message.h"

namespace salve {

/// "www.example" as it stands in messages. The error says that it cannot.
Result<QByteArray> dnsNameOnWire(const QString &name);
/// The value of an A, AAAA or CNAME record as it stands in messages.
Result<QByteArray> dnsValueOnWire(DnsType type, const QString &value);

} // namespace salve
