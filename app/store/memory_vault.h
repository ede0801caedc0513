// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/vault.h"

#include <QMap>

namespace salve {

/// Secrets for as long as the program runs: for the demo and for tests.
class MemoryVault final : public Vault
{
    Q_OBJECT
public:
    using Vault::Vault;

    VaultBackend backend() const override { return VaultBackend::Memory; }
    QStringList names() const override { return m_values.keys(); }
    void read(const QString &name, QObject *context, Value done) override;
    void write(const QString &name, const QString &value, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;

private:
    QMap<QString, QString> m_values;
};

} // namespace salve
