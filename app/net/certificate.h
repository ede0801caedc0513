// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

class QSslCertificate;

namespace salve {

/// One certificate as the peer sent it.
struct Certificate
{
    QString subject; ///< "CN=shop.example, O=Shop"
    QString issuer;
    QStringList names;      ///< subject alternative names: DNS names and addresses
    QByteArray fingerprint; ///< SHA-256, lower-case hex
    TimePoint notBefore;
    TimePoint notAfter;
    bool operator==(const Certificate &) const = default;
};

/// Whole days until it expires, rounded down; negative when it has.
int daysLeft(const Certificate &certificate, TimePoint now);

Certificate certificateOf(const QSslCertificate &certificate);

} // namespace salve
