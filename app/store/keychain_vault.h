// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/vault.h"
#include "store/vault_file.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace salve {

/// Secrets in the keyring of the desktop (Secret Service, KWallet, macOS Keychain, Windows Credential Store). A locked
/// keyring answers "not found" to a read and "done" to a removal (measured with gnome-keyring): so it is asked again
/// with an entry of our own before either is believed.
class KeychainVault final : public Vault
{
    Q_OBJECT
public:
    explicit KeychainVault(VaultFile file, QObject *parent = nullptr);

    VaultBackend backend() const override { return VaultBackend::Keychain; }
    QStringList names() const override { return m_file.names(); }
    void read(const QString &name, QObject *context, Value done) override;
    void write(const QString &name, const QString &value, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;

    /// A person may be typing the keyring's password; nobody waits for ever.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    using Finished = std::function<void(const Result<QString> &)>;
    using MakeJob = std::function<QKeychain::Job *()>;

    QString keyOf(const QString &name) const;
    /// Twice where the keyring's service does not answer: it may have been started anew.
    void ask(const MakeJob &make, const Finished &then);
    void start(QKeychain::Job *job, Finished then);
    void readEntry(const QString &name, const Finished &then);
    void writeEntry(const QString &name, const QString &value, const Finished &then);
    void deleteEntry(const QString &name, const Finished &then);
    /// Answers with an error unless entries can be read and written now.
    void probe(const Finished &then);

    VaultFile m_file;
    std::chrono::milliseconds m_timeout{std::chrono::seconds{30}};
};

} // namespace salve
