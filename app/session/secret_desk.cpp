// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/secret_desk.h"

#include "session/audit_seal.h"
#include "store/secret_cache.h"
#include "store/vault.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

SecretDesk secretDeskOf(QObject *main, Vault *vault, SecretCache *cache, const QString &trouble)
{
    const auto back = [](QObject *context, auto fn) {
        QMetaObject::invokeMethod(context, std::move(fn), Qt::QueuedConnection);
    };
    const auto refused = [trouble]() -> Result<void> { return fail(ErrorCode::Unavailable, trouble); };
    const auto isOurs = [](const QString &name) { return name == kAuditSecret; };
    const auto kept = []() -> Result<void> {
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate("Vault", "The key of the audit is Salve's own: choose another name."));
    };
    SecretDesk desk;
    desk.store = [main, vault, refused, back, isOurs, kept](
                     const QString &name, const QString &value, QObject *context, const SecretDesk::Done &done) {
        QMetaObject::invokeMethod(main, [=] {
            if (!vault)
                return back(context, [done, refused] { done(refused()); });
            if (isOurs(name))
                return back(context, [done, kept] { done(kept()); });
            vault->write(name, value, vault, [=](const Result<void> &written) {
                back(context, [done, written] { done(written); });
            });
        });
    };
    desk.remove = [main, vault, refused, back, isOurs, kept](
                      const QString &name, QObject *context, const SecretDesk::Done &done) {
        QMetaObject::invokeMethod(main, [=] {
            if (!vault)
                return back(context, [done, refused] { done(refused()); });
            if (isOurs(name))
                return back(context, [done, kept] { done(kept()); });
            vault->remove(
                name, vault, [=](const Result<void> &removed) { back(context, [done, removed] { done(removed); }); });
        });
    };
    desk.list = [main, vault, trouble, back](QObject *context, const std::function<void(QJsonObject)> &done) {
        QMetaObject::invokeMethod(main, [=] {
            QStringList names = vault ? vault->names() : QStringList();
            names.removeAll(kAuditSecret);
            const QJsonObject answer{{u"names"_s, QJsonArray::fromStringList(names)},
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
