// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace salve {

/// Of an entry behind one with the hash `previous` (empty before the first); as the migrations that made the table
/// describe it. An entry that names a seal is made with the key.
QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry, const QByteArray &key = {});
/// Short, and of no use to somebody who wants the key.
QString auditKeyName(const QByteArray &key);
/// Says of an entry that it is the newest (`end`), or the newest that retention has removed (`gone`): only who has the
/// key can say it.
QByteArray auditMark(QLatin1StringView what, qint64 number, const QByteArray &hash, const QByteArray &key);

/// A decision without what goes on counting its repetitions.
QString decisionText(const QString &data);

/// The newest entry that was ever written, and the newest that retention has removed; small values.
inline constexpr QLatin1StringView kAuditEnd{"audit_end"};
inline constexpr QLatin1StringView kAuditGoneTo{"audit_gone_to"};
/// The newest entry that was made with a key.
inline constexpr QLatin1StringView kAuditSealedTo{"audit_sealed_to"};

} // namespace salve
