// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/words.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>

namespace salve {

/// Where secrets lie.
enum class VaultBackend {
    None,     ///< nowhere: they are refused
    Keychain, ///< the keyring of the desktop session
    Sealed,   ///< a file in the data folder, sealed with a key from outside
    Memory    ///< gone at the end: demo and tests
};
template<>
struct Words<VaultBackend>
{
    static constexpr std::array list{"none", "keychain", "sealed", "memory"};
};

/// Values by name, kept outside of the database. Every answer comes once, from the event loop, in the thread of the
/// vault; never when the context is destroyed first. An error of NotFound says that there is surely no such value;
/// where that cannot be known (a locked keyring, no answer in time) it is Locked, Timeout or Unavailable.
class Vault : public QObject
{
    Q_OBJECT
public:
    using Value = std::function<void(const Result<QString> &)>;
    using Done = std::function<void(const Result<void> &)>;

    using QObject::QObject;

    virtual VaultBackend backend() const = 0;
    /// Of the values that were written here, sorted; also when they cannot be read now.
    virtual QStringList names() const = 0;
    virtual void read(const QString &name, QObject *context, Value done) = 0;
    virtual void write(const QString &name, const QString &value, QObject *context, Done done) = 0;
    virtual void remove(const QString &name, QObject *context, Done done) = 0;

signals:
    /// Written or removed here.
    void changed(const QString &name);
};

/// The vault that `vault.json` in the data folder names. Where there is no such file yet: the sealed file when a key
/// for it is given, else `otherwise`; it is named with the first value that is written. Conflict or Locked with a
/// sentence when the named one cannot be used (no key, a wrong key); the key is read from SALVE_VAULT_KEY (64 hex
/// digits) or from the systemd credential `salve-vault-key`.
Result<std::unique_ptr<Vault>>
openVault(const QString &dataDir, VaultBackend otherwise, const QProcessEnvironment &environment);

/// The environment of this process for openVault(). The key is taken out of it and blotted out: neither a child process
/// nor /proc shows it any more. Once, in the main thread, before there are others.
QProcessEnvironment takeVaultEnvironment();

/// Said wherever a value is missing: `secret "shop-probe" is not on this computer`.
Error secretMissing(const QString &name);

/// Letters, digits, dot, dash and underscore; at most 100.
Result<void> checkSecretName(const QString &name);

} // namespace salve
