// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace salve {

class Vault;

/// The values of the vault at hand, for those who cannot wait for a keyring: read at start, again whenever one changes,
/// and while somebody asks for one that a keyring could not give (locked, restarted), until it can.
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

    /// A locked keyring may ask for its password each time that it is read.
    void setRetryAfter(std::chrono::milliseconds retryAfter) { m_retryAfter = retryAfter; }

signals:
    /// A value is there, is another one, or is not there any more.
    void changed(const QString &name);

private:
    struct Values;
    void read(const QString &name, std::function<void()> done);
    void retryLater(const QString &name);

    Vault &m_vault;
    std::shared_ptr<Values> m_values;
    std::chrono::milliseconds m_retryAfter{std::chrono::minutes{1}};
};

} // namespace salve
