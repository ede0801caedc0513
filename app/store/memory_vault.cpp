// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/memory_vault.h"

namespace salve {

void MemoryVault::read(const QString &name, QObject *context, Value done)
{
    const auto found = m_values.constFind(name);
    const Result<QString> value =
        found != m_values.constEnd() ? Result<QString>(*found) : tl::unexpected(secretMissing(name));
    QMetaObject::invokeMethod(
        context, [value, done = std::move(done)] { done(value); }, Qt::QueuedConnection);
}

void MemoryVault::write(const QString &name, const QString &value, QObject *context, Done done)
{
    const Result<void> checked = checkSecretName(name);
    if (checked) {
        m_values.insert(name, value);
        emit changed(name);
    }
    QMetaObject::invokeMethod(
        context, [checked, done = std::move(done)] { done(checked); }, Qt::QueuedConnection);
}

void MemoryVault::remove(const QString &name, QObject *context, Done done)
{
    Result<void> removed;
    if (m_values.remove(name) > 0)
        emit changed(name);
    else
        removed = tl::unexpected(secretMissing(name));
    QMetaObject::invokeMethod(
        context, [removed, done = std::move(done)] { done(removed); }, Qt::QueuedConnection);
}

} // namespace salve
