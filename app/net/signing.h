// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace salve {

/// HMAC-SHA256 as webhooks carry it: lower-case hex ("sha256=…" of GitHub) …
QByteArray hmacSha256Hex(const QByteArray &key, const QByteArray &message);
/// … or base64 (Standard Webhooks).
QByteArray hmacSha256Base64(const QByteArray &key, const QByteArray &message);

} // namespace salve
