// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace salve {

/// Of an entry behind one with the hash `previous` (empty before the first); as the migration that made the table
/// describes it.
QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry);

/// A decision without what goes on counting its repetitions.
QString decisionText(const QString &data);

/// The newest entry that was ever written, and the newest that retention has removed; small values.
inline constexpr QLatin1StringView kAuditEnd{"audit_end"};
inline constexpr QLatin1StringView kAuditGoneTo{"audit_gone_to"};

} // namespace salve
