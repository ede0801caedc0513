// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/vault.h"

namespace salve {

/// `vault.json` in the data folder: which backend has the secrets, and for the keychain their names. Never a value.
class VaultFile
{
public:
    /// Backend None where there is no file yet. A damaged file is refused: guessing would lose sight of the secrets.
    static Result<VaultFile> load(const QString &dataDir);

    VaultBackend backend() const { return m_backend; }
    /// Under which the keychain keeps this folder's values, so that two folders do not share them.
    const QString &service() const { return m_service; }
    const QStringList &names() const { return m_names; }

    /// Writes at once what is new.
    Result<void> claim(VaultBackend backend);
    Result<void> addName(const QString &name);
    Result<void> removeName(const QString &name);

private:
    Result<void> save() const;

    QString m_path;
    VaultBackend m_backend{VaultBackend::None};
    QString m_service;
    QStringList m_names;
};

/// Writes a file for its owner alone, whole or not at all; the mode is set before there is anything to read.
Result<void> writePrivately(const QString &path, const QByteArray &content);

} // namespace salve
