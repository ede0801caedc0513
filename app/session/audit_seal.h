// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>
#include <vector>

namespace salve {

class Store;
class Vault;
struct AuditSecret;

/// Where the vault keeps the key of the audit. No setting may name it: it would leave this computer.
inline const QString kAuditSecret = QStringLiteral("salve-audit-key");

/// Gives the store the key that the audit is sealed with: from the vault, where it is made when the vault is first
/// used. Lives in the thread of the vault.
class AuditSeal : public QObject
{
    Q_OBJECT
public:
    /// Without a vault `trouble` says why.
    AuditSeal(Vault *vault, QString trouble, Store &store, QObject *parent = nullptr);

    /// `done` comes when the key is there, or when it is clear why it is not: the sentence, else empty.
    void whenSettled(std::function<void(const QString &)> done);

private:
    void begin();
    void make();
    void use(const AuditSecret &secret);
    void remember(const AuditSecret &secret);
    void settle(const QString &trouble);

    Vault *m_vault;
    Store &m_store;
    QString m_trouble;
    bool m_isSettled{false};
    bool m_isUsed{false};
    std::vector<std::function<void(const QString &)>> m_waiting;
};

} // namespace salve
