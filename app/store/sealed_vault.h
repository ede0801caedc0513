// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/vault.h"
#include "store/vault_file.h"
#include "store/vault_key.h"

#include <QMap>

namespace salve {

/// Secrets in `secrets.sealed` in the data folder: each record sealed for itself (XChaCha20-Poly1305) together with its
/// name, so that none can be read, changed or exchanged for another one without the key.
class SealedVault final : public Vault
{
    Q_OBJECT
public:
    /// Locked when the key is not the one that the file was made with, Corrupt when the file is none of ours.
    static Result<std::unique_ptr<SealedVault>> open(const QString &dataDir, VaultKey key, VaultFile file);

    VaultBackend backend() const override { return VaultBackend::Sealed; }
    QStringList names() const override;
    void read(const QString &name, QObject *context, Value done) override;
    void write(const QString &name, const QString &value, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;

private:
    SealedVault(QString path, VaultKey key, VaultFile file);
    Result<void> load();
    Result<void> save(const QMap<QString, QByteArray> &records);
    QByteArray sealed(const QString &name, const QByteArray &value) const;
    std::optional<QByteArray> unsealed(const QString &name, const QByteArray &record) const;
    Result<QString> value(const QString &name) const;

    QString m_path;
    VaultKey m_key;
    VaultFile m_file;
    QMap<QString, QByteArray> m_records; ///< nonce and box by name
};

} // namespace salve
