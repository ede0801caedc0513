// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/secret_cache.h"

#include "store/vault.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <mutex>

namespace salve {

/// Shared with the sources that were given away; `owner` is null when the cache is gone.
struct SecretCache::Values
{
    mutable std::mutex mutex;
    QHash<QString, Result<QString>> known;
    QSet<QString> stale; ///< those without a value, that are worth another reading when they are asked for
    SecretCache *owner{nullptr};

    static Result<QString> valueOf(const std::shared_ptr<Values> &values, const QString &name)
    {
        const std::lock_guard lock(values->mutex);
        const auto readSoon = [&] {
            QMetaObject::invokeMethod(
                values->owner, [owner = values->owner, name] { owner->read(name, {}); }, Qt::QueuedConnection);
        };
        if (const auto found = values->known.constFind(name); found != values->known.constEnd()) {
            if (values->owner != nullptr && values->stale.remove(name))
                readSoon();
            return *found;
        }
        const Error unread{ErrorCode::Unavailable,
                           QCoreApplication::translate("Vault", "secret \"%1\" is not read yet").arg(name),
                           {}};
        if (values->owner != nullptr) {
            values->known.insert(name, tl::unexpected(unread)); // asked for once
            readSoon();
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
            const bool isKnown = known != m_values->known.constEnd();
            // A keyring that was locked meanwhile takes nothing away that was read before.
            const bool isKept = isKnown && known->has_value() && !value && value.error().code != ErrorCode::NotFound;
            isNews = !isKept && (!isKnown || *known != value);
            if (isNews)
                m_values->known.insert(name, value);
            m_values->stale.remove(name);
        }
        if (!value && value.error().code != ErrorCode::NotFound)
            retryLater(name);
        if (isNews)
            emit changed(name);
        if (done)
            done();
    });
}

void SecretCache::retryLater(const QString &name)
{
    QTimer::singleShot(m_retryAfter, this, [this, name] {
        const std::lock_guard lock(m_values->mutex);
        const auto known = m_values->known.constFind(name);
        if (known != m_values->known.constEnd() && !*known)
            m_values->stale.insert(name);
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
