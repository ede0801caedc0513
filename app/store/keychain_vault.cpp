// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/keychain_vault.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// An entry without a secret, made only to find out whether the keyring is open. No secret can have this name.
const QString kCanary = u"/canary"_s;

Result<QString> resultOf(const QKeychain::Job *job)
{
    const auto say = [job](ErrorCode code, const QString &sentence) {
        return fail(code, sentence, job->errorString());
    };
    switch (job->error()) {
    case QKeychain::NoError:
        if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job))
            return read->textData();
        return QString();
    case QKeychain::EntryNotFound:
        return say(ErrorCode::NotFound, {}); // believed only after probe(), which leads to a sentence
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return say(ErrorCode::Locked,
                   QCoreApplication::translate("Vault", "The keyring is locked. Unlock it, then try again."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return say(ErrorCode::Unavailable,
               QCoreApplication::translate(
                   "Vault",
                   "The keyring of this computer does not answer. Start it (gnome-keyring, KWallet), or set "
                   "SALVE_VAULT_KEY to keep the secrets in a sealed file."));
}

/// libsecret, through which QtKeychain speaks to the Secret Service, stays with the daemon that it met first, also when
/// that is gone and another one answers (measured with 0.20.5 and gnome-keyring). QtKeychain has no word for it.
void forgetService()
{
    static const auto disconnect =
        reinterpret_cast<void (*)()>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

Result<void> withoutValue(const Result<QString> &result)
{
    return result.map([](const QString &) {});
}

} // namespace

KeychainVault::KeychainVault(VaultFile file, QObject *parent) : Vault(parent), m_file(std::move(file)) {}

QString KeychainVault::keyOf(const QString &name) const
{
    return m_file.service() + u'/' + name;
}

void KeychainVault::ask(const MakeJob &make, const Finished &then)
{
    start(make(), [this, make, then](const Result<QString> &first) {
        if (first || first.error().code != ErrorCode::Unavailable)
            return then(first);
        forgetService();
        start(make(), then);
    });
}

void KeychainVault::start(QKeychain::Job *job, Finished then)
{
    // The job belongs to nobody and deletes itself: the keyring may answer long after we stopped waiting.
    job->setInsecureFallback(false);
    const auto waiting = std::make_shared<Finished>(std::move(then));
    connect(job, &QKeychain::Job::finished, this, [waiting](QKeychain::Job *finished) {
        if (*waiting)
            std::exchange(*waiting, {})(resultOf(finished));
    });
    QTimer::singleShot(m_timeout, this, [waiting] {
        if (*waiting) {
            std::exchange(*waiting, {})(
                fail(ErrorCode::Timeout,
                     QCoreApplication::translate("Vault",
                                                 "The keyring did not answer in time. It may be waiting for "
                                                 "its password: unlock it, then try again.")));
        }
    });
    job->start();
}

void KeychainVault::readEntry(const QString &name, const Finished &then)
{
    const auto make = [key = keyOf(name)] {
        auto *job = new QKeychain::ReadPasswordJob(u"Salve"_s);
        job->setKey(key);
        return job;
    };
    ask(make, then);
}

void KeychainVault::writeEntry(const QString &name, const QString &value, const Finished &then)
{
    const auto make = [key = keyOf(name), value] {
        auto *job = new QKeychain::WritePasswordJob(u"Salve"_s);
        job->setKey(key);
        job->setTextData(value);
        return job;
    };
    ask(make, then);
}

void KeychainVault::deleteEntry(const QString &name, const Finished &then)
{
    const auto make = [key = keyOf(name)] {
        auto *job = new QKeychain::DeletePasswordJob(u"Salve"_s);
        job->setKey(key);
        return job;
    };
    ask(make, then);
}

void KeychainVault::probe(const Finished &then)
{
    readEntry(kCanary, [this, then](const Result<QString> &found) {
        if (found || found.error().code != ErrorCode::NotFound)
            then(found);
        else
            writeEntry(kCanary, u"salve"_s, then);
    });
}

void KeychainVault::read(const QString &name, QObject *context, Value done)
{
    const auto answer = [context = QPointer(context), done = std::move(done)](const Result<QString> &result) {
        if (context)
            done(result);
    };
    readEntry(name, [this, name, answer](const Result<QString> &found) {
        if (found || found.error().code != ErrorCode::NotFound)
            return answer(found);
        probe([name, answer](const Result<QString> &isOpen) {
            answer(isOpen ? Result<QString>(tl::unexpected(secretMissing(name))) : tl::unexpected(isOpen.error()));
        });
    });
}

void KeychainVault::write(const QString &name, const QString &value, QObject *context, Done done)
{
    const auto answer = [context = QPointer(context), done = std::move(done)](const Result<void> &result) {
        if (context)
            done(result);
    };
    if (const Result<void> checked = checkSecretName(name); !checked) {
        QMetaObject::invokeMethod(
            this, [answer, checked] { answer(checked); }, Qt::QueuedConnection);
        return;
    }
    writeEntry(name, value, [this, name, answer](const Result<QString> &written) {
        Result<void> result = withoutValue(written);
        if (result)
            result = m_file.claim(VaultBackend::Keychain).and_then([&] { return m_file.addName(name); });
        if (written)
            emit changed(name);
        answer(result);
    });
}

void KeychainVault::remove(const QString &name, QObject *context, Done done)
{
    const auto answer = [context = QPointer(context), done = std::move(done)](const Result<void> &result) {
        if (context)
            done(result);
    };
    // Known to be readable before, and to be gone after: only then the name is dropped.
    read(name, this, [this, name, answer](const Result<QString> &found) {
        if (!found) {
            if (found.error().code == ErrorCode::NotFound)
                std::ignore = m_file.removeName(name);
            return answer(withoutValue(found));
        }
        deleteEntry(name, [this, name, answer](const Result<QString> &deleted) {
            if (!deleted && deleted.error().code != ErrorCode::NotFound)
                return answer(withoutValue(deleted));
            read(name, this, [this, name, answer](const Result<QString> &left) {
                if (left)
                    return answer(fail(ErrorCode::Locked,
                                       QCoreApplication::translate(
                                           "Vault", "The keyring kept secret \"%1\". Unlock it, then try again.")
                                           .arg(name)));
                if (left.error().code != ErrorCode::NotFound)
                    return answer(withoutValue(left));
                const Result<void> dropped = m_file.removeName(name);
                emit changed(name);
                answer(dropped);
            });
        });
    });
}

} // namespace salve
