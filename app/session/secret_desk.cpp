// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/secret_desk.h"

#include "store/secret_cache.h"
#include "store/vault.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

SecretDesk secretDeskOf(QObject *main, Vault *vault, SecretCache *cache, const QString &trouble)
{
    const auto back = [](QObject *context, auto fn) {
        QMetaObject::invokeMethod(context, std::move(fn), Qt::QueuedConnection);
    };
    const auto refused = [trouble]() -> Result<void> { return fail(ErrorCode::Unavailable, trouble); };
    SecretDesk desk;
    desk.store = [main, vault, refused, back](
                     const QString &name, const QString &value, QObject *context, const SecretDesk::Done &done) {
        QMetaObject::invokeMethod(main, [=] {
            if (!vault)
                return back(context, [done, refused] { done(refused()); });
            vault->write(name, value, vault, [=](const Result<void> &written) {
                back(context, [done, written] { done(written); });
            });
        });
    };
    desk.remove = [main, vault, refused, back](const QString &name, QObject *context, const SecretDesk::Done &done) {
        QMetaObject::invokeMethod(main, [=] {
            if (!vault)
                return back(context, [done, refused] { done(refused()); });
            vault->remove(
                name, vault, [=](const Result<void> &removed) { back(context, [done, removed] { done(removed); }); });
        });
    };
    desk.list = [main, vault, trouble, back](QObject *context, const std::function<void(QJsonObject)> &done) {
        QMetaObject::invokeMethod(main, [=] {
            const QJsonObject answer{{u"names"_s, QJsonArray::fromStringList(vault ? vault->names() : QStringList())},
                                     {u"backend"_s, vault ? QString(wordOf(vault->backend())) : trouble}};
            back(context, [done, answer] { done(answer); });
        });
    };
    desk.resolve = [main, cache, back](const QStringList &names, QObject *context, const std::function<void()> &done) {
        if (!cache)
            return back(context, done);
        QMetaObject::invokeMethod(main, [=] { cache->resolve(names, main, [=] { back(context, done); }); });
    };
    return desk;
}

} // namespace salve
