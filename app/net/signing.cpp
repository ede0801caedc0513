// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/signing.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace salve {

namespace {

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

QByteArray hmacSha256Hex(const QByteArray &key, const QByteArray &message)
{
    return hmacSha256(key, message).toHex();
}

QByteArray hmacSha256Base64(const QByteArray &key, const QByteArray &message)
{
    return hmacSha256(key, message).toBase64();
}

} // namespace salve
