// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace salve {

/// The name of a value in the vault. Settings never hold the value itself.
struct SecretRef
{
    QString name;
    bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const SecretRef &) const = default;
};

/// A text that may be a credential as a whole (a chat's webhook URL): written out, or the name of a secret.
struct MaybeSecret
{
    QString text;
    SecretRef secret;
    bool isEmpty() const { return text.isEmpty() && secret.isEmpty(); }
    bool operator==(const MaybeSecret &) const = default;
};

/// What stands wherever a secret would.
inline const QString kRedacted = QStringLiteral("•••");

} // namespace salve
