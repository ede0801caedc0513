// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace salve {

/// Does a header, a query value or a key with this name hold a credential (Authorization, Cookie, X-Api-Key, password,
/// token …)?
bool isCredentialName(QStringView name);

/// A URL with user, password and token-like query values replaced by the redaction mark; any other text as it is.
QString redactedUrl(const QString &text);

/// The same for every URL that stands inside of a text.
QString redactedText(const QString &text);

} // namespace salve
