// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/memory_vault.h"

namespace salve {

/// The keyring of a story: gone at its end, and somebody can lock it.
class StoryVault final : public Vault
{
    Q_OBJECT
public:
    explicit StoryVault(QObject *parent = nullptr);

    /// Nothing is read or written until it is unlocked; nobody hears of either.
    void lock() { m_isLocked = true; }
    void unlock() { m_isLocked = false; }
    bool isLocked() const { return m_isLocked; }

    VaultBackend backend() const override { return m_values.backend(); }
    QStringList names() const override { return m_values.names(); }
    void read(const QString &name, QObject *context, Value done) override;
    void write(const QString &name, const QString &value, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;

private:
    MemoryVault m_values;
    bool m_isLocked{false};
};

} // namespace salve
