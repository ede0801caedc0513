// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/secret_cache.h"

#include "store/vault.h"

#include <QCoreApplication>
#include <QPointer>

#include <mutex>

namespace salve {

/// Shared with the sources that were given away; `owner` is null when the cache is gone.
struct SecretCache::Values
{
    mutable std::mutex mutex;
    QHash<QString, Result<QString>> known;
    SecretCache *owner{nullptr};

    static Result<QString> valueOf(const std::shared_ptr<Values> &values, const QString &name)
    {
        const std::lock_guard lock(values->mutex);
        if (const auto found = values->known.constFind(name); found != values->known.constEnd())
            return *found;
        const Error unread{ErrorCode::Unavailable,
                           QCoreApplication::translate("Vault", "secret \"%1\" is not read yet").arg(name),
                           {}};
        if (values->owner != nullptr) {
            values->known.insert(name, tl::unexpected(unread)); // asked for once
            QMetaObject::invokeMethod(
                values->owner, [owner = values->owner, name] { owner->read(name, {}); }, Qt::QueuedConnection);
        }
        return tl::unexpected(unread);
    }
};

SecretCache::SecretCache(Vault &vault, QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_values(std::make_shared<Values>())
{
    m_values->owner = this;
    connect(&vault, &Vault::changed, this, [this](const QString &name) { read(name, {}); });
}

SecretCache::~SecretCache()
{
    const std::lock_guard lock(m_values->mutex);
    m_values->owner = nullptr;
}

void SecretCache::resolve(const QStringList &names, QObject *context, std::function<void()> done)
{
    QStringList all = names;
    {
        const std::lock_guard lock(m_values->mutex);
        all += m_values->known.keys();
    }
    all.removeDuplicates();
    const auto left = std::make_shared<qsizetype>(all.size() + 1);
    const auto answer = [left, context = QPointer(context), done = std::move(done)] {
        if (--*left == 0 && context && done)
            done();
    };
    for (const QString &name : std::as_const(all))
        read(name, answer);
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection); // also when there are none
}

void SecretCache::read(const QString &name, std::function<void()> done)
{
    m_vault.read(name, this, [this, name, done = std::move(done)](const Result<QString> &value) {
        bool isNews = false;
        {
            const std::lock_guard lock(m_values->mutex);
            const auto known = m_values->known.constFind(name);
            isNews = known == m_values->known.constEnd() || *known != value;
            m_values->known.insert(name, value);
        }
        if (isNews)
            emit changed(name);
        if (done)
            done();
    });
}

Result<QString> SecretCache::value(const QString &name) const
{
    return Values::valueOf(m_values, name);
}

std::function<Result<QString>(const QString &)> SecretCache::source() const
{
    return [values = m_values](const QString &name) { return Values::valueOf(values, name); };
}

QHash<QString, Error> SecretCache::missing() const
{
    const std::lock_guard lock(m_values->mutex);
    QHash<QString, Error> missing;
    for (auto it = m_values->known.cbegin(); it != m_values->known.cend(); ++it) {
        if (!*it)
            missing.insert(it.key(), it->error());
    }
    return missing;
}

} // namespace salve
