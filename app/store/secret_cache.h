// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace salve {

class Vault;

/// The values of the vault at hand, for those who cannot wait for a keyring: read at start, and again whenever one
/// changes.
class SecretCache : public QObject
{
    Q_OBJECT
public:
    explicit SecretCache(Vault &vault, QObject *parent = nullptr);
    ~SecretCache() override;

    /// Reads these and those asked for before; `done` is called once after the last answer. Errors are kept for
    /// value().
    void resolve(const QStringList &names, QObject *context, std::function<void()> done);

    /// From any thread, also when this is gone. A name that nobody resolved yet is Unavailable, and read now.
    Result<QString> value(const QString &name) const;
    std::function<Result<QString>(const QString &)> source() const;
    /// Of those asked for: names without a value, and why.
    QHash<QString, Error> missing() const;

signals:
    /// A value is there, is another one, or is not there any more.
    void changed(const QString &name);

private:
    struct Values;
    void read(const QString &name, std::function<void()> done);

    Vault &m_vault;
    std::shared_ptr<Values> m_values;
};

} // namespace salve
