// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QProcessEnvironment>

#include <array>
#include <optional>

namespace salve {

/// The 32 bytes that a sealed file opens with; wiped when they go.
class VaultKey
{
public:
    static constexpr size_t kSize = 32;

    /// 64 hex digits.
    static std::optional<VaultKey> fromHex(const QByteArray &hex);
    ~VaultKey();
    VaultKey(const VaultKey &) = delete;
    VaultKey &operator=(const VaultKey &) = delete;
    VaultKey(VaultKey &&other) noexcept;
    VaultKey &operator=(VaultKey &&other) noexcept;

    const unsigned char *bytes() const { return m_bytes.data(); }

private:
    VaultKey() = default;
    std::array<unsigned char, kSize> m_bytes{};
};

/// What holds the key in the environment.
constexpr auto kVaultKeyVariable = "SALVE_VAULT_KEY";

/// From SALVE_VAULT_KEY, else from the systemd credential; absent when there is neither, Invalid when it is no key.
Result<std::optional<VaultKey>> vaultKey(const QProcessEnvironment &environment);

} // namespace salve
