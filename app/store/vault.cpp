// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/vault.h"

#include "store/keychain_vault.h"
#include "store/memory_vault.h"
#include "store/sealed_vault.h"
#include "store/vault_file.h"
#include "store/vault_key.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// Refuses everything, and says what to do.
class NoVault final : public Vault
{
public:
    VaultBackend backend() const override { return VaultBackend::None; }
    QStringList names() const override { return {}; }
    void read(const QString &name, QObject *context, Value done) override
    {
        QMetaObject::invokeMethod(
            context, [name, done] { done(tl::unexpected(secretMissing(name))); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QString &, QObject *context, Done done) override { refuse(context, done); }
    void remove(const QString &, QObject *context, Done done) override { refuse(context, done); }

private:
    static void refuse(QObject *context, const Done &done)
    {
        const QString sentence = QCoreApplication::translate(
            "Vault",
            "There is no place for secrets here. Set SALVE_VAULT_KEY (64 hex digits) or the systemd credential "
            "salve-vault-key for a sealed file, or use Salve in a desktop session with a keyring.");
        QMetaObject::invokeMethod(
            context, [sentence, done] { done(fail(ErrorCode::Refused, sentence)); }, Qt::QueuedConnection);
    }
};

} // namespace

Result<std::unique_ptr<Vault>>
openVault(const QString &dataDir, VaultBackend otherwise, const QProcessEnvironment &environment)
{
    Result<VaultFile> file = VaultFile::load(dataDir);
    if (!file)
        return tl::unexpected(file.error());
    VaultBackend backend = file->backend();
    Result<std::optional<VaultKey>> key = vaultKey(environment);
    if (backend == VaultBackend::None)
        backend = !key || *key ? VaultBackend::Sealed : otherwise;
    switch (backend) {
    case VaultBackend::None:
        return std::make_unique<NoVault>();
    case VaultBackend::Memory:
        return std::make_unique<MemoryVault>();
    case VaultBackend::Keychain:
        return std::make_unique<KeychainVault>(std::move(*file));
    case VaultBackend::Sealed:
        break;
    }
    if (!key)
        return tl::unexpected(key.error());
    if (!*key) {
        return fail(ErrorCode::Locked,
                    QCoreApplication::translate(
                        "Vault",
                        "The secrets are in a sealed file, and its key is missing. Set SALVE_VAULT_KEY (64 hex "
                        "digits) or the systemd credential salve-vault-key."));
    }
    return SealedVault::open(dataDir, std::move(**key), std::move(*file)).map([](std::unique_ptr<SealedVault> vault) {
        return std::unique_ptr<Vault>(std::move(vault));
    });
}

Error secretMissing(const QString &name)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Vault", "secret \"%1\" is not on this computer").arg(name),
            {}};
}

Result<void> checkSecretName(const QString &name)
{
    static const QRegularExpression kName(u"\\A[A-Za-z0-9._-]{1,100}\\z"_s);
    if (kName.match(name).hasMatch())
        return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate(
                    "Vault", "\"%1\" is no name of a secret: use letters, digits, dot, dash and underscore.")
                    .arg(name.left(40)));
}

} // namespace salve
