// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace salve {

/// An entry of the audit, as queries::kAudit gives it, as a line of CSV (RFC 4180). A cell that a spreadsheet would
/// calculate begins with an apostrophe: what an entry tells may come from outside. JSON has every byte as it was
/// hashed.
QString auditCsvLine(const QJsonObject &entry);
QString auditCsvHead();

} // namespace salve
