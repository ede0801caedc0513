// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/vault_key.h"

#include "store/vault.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace salve {

std::optional<VaultKey> VaultKey::fromHex(const QByteArray &hex)
{
    VaultKey key;
    size_t length = 0;
    const int bad = sodium_hex2bin(
        key.m_bytes.data(), kSize, hex.constData(), static_cast<size_t>(hex.size()), nullptr, &length, nullptr);
    if (bad != 0 || length != kSize || hex.size() != static_cast<qsizetype>(2 * kSize))
        return std::nullopt;
    return key;
}

VaultKey::~VaultKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

VaultKey::VaultKey(VaultKey &&other) noexcept : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

VaultKey &VaultKey::operator=(VaultKey &&other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

QProcessEnvironment takeVaultEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // unsetenv() only forgets where it lies; /proc/PID/environ would go on showing it.
    if (char *const value = std::getenv(kVaultKeyVariable))
        sodium_memzero(value, std::strlen(value));
    qunsetenv(kVaultKeyVariable);
    return environment;
}

Result<std::optional<VaultKey>> vaultKey(const QProcessEnvironment &environment)
{
    QString where = QString::fromLatin1(kVaultKeyVariable);
    QByteArray hex = environment.value(where).trimmed().toLatin1();
    const QString credentials = environment.value(u"CREDENTIALS_DIRECTORY"_s);
    if (hex.isEmpty() && !credentials.isEmpty()) {
        where = u"salve-vault-key"_s;
        QFile file(QDir(credentials).filePath(where));
        if (file.open(QIODevice::ReadOnly))
            hex = file.read(1'000).trimmed();
    }
    if (hex.isEmpty())
        return std::optional<VaultKey>{};
    std::optional<VaultKey> key = VaultKey::fromHex(hex);
    sodium_memzero(hex.data(), static_cast<size_t>(hex.size()));
    if (!key) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Vault",
                                                "The key in %1 is not 64 hex digits. `openssl rand -hex 32` makes one.")
                        .arg(where));
    }
    return key;
}

} // namespace salve
