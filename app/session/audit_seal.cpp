// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/audit_seal.h"

#include "store/store.h"
#include "store/vault.h"

#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr qsizetype kKey_bytes = 32; // of HMAC-SHA-256: as long as its hash

/// A vault may be a keyring in another process: it is told now and then how far the audit has come, not each time.
constexpr qint64 kRememberEach = 100;

QString textOf(const AuditSecret &secret)
{
    return QString::fromLatin1(secret.key.toHex()) + u' ' + QString::number(secret.sealedTo);
}

std::optional<AuditSecret> secretIn(const QString &text)
{
    AuditSecret secret{QByteArray::fromHex(text.section(u' ', 0, 0).toLatin1()), text.section(u' ', 1, 1).toLongLong()};
    return secret.key.size() == kKey_bytes ? std::optional(secret) : std::nullopt;
}

QByteArray randomKey()
{
    std::array<quint32, kKey_bytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), kKey_bytes);
}

} // namespace

AuditSeal::AuditSeal(Vault *vault, QString trouble, Store &store, QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_store(store)
{
    const VaultBackend backend = vault ? vault->backend() : VaultBackend::None;
    if (!vault) {
        settle(trouble);
    } else if (backend == VaultBackend::None) {
        settle(tr("There is no vault for its key."));
    } else if (backend == VaultBackend::Memory) {
        settle(tr("The vault of this Salve ends with it."));
    } else if (backend == VaultBackend::Keychain && vault->names().isEmpty()) {
        // A keyring that nobody uses is not opened for this: it may ask for a password.
        connect(vault, &Vault::changed, this, &AuditSeal::begin, Qt::SingleShotConnection);
        settle(tr("The vault is not used yet; the first secret brings the key."));
    } else {
        begin();
    }
}

void AuditSeal::whenSettled(std::function<void(const QString &)> done)
{
    if (m_isSettled)
        done(m_trouble);
    else
        m_waiting.push_back(std::move(done));
}

void AuditSeal::begin()
{
    m_vault->read(kAuditSecret, this, [this](const Result<QString> &value) {
        if (value) {
            if (const std::optional<AuditSecret> secret = secretIn(*value))
                return use(*secret);
            return settle(tr("The key in the vault is damaged."));
        }
        if (value.error().code == ErrorCode::NotFound)
            return make();
        settle(value.error().sentence);
        QTimer::singleShot(1min, this, &AuditSeal::begin); // a keyring is unlocked later than a session begins
    });
}

void AuditSeal::make()
{
    const AuditSecret secret{randomKey(), 0};
    m_vault->write(kAuditSecret, textOf(secret), this, [this, secret](const Result<void> &written) {
        if (written)
            use(secret);
        else
            settle(written.error().sentence);
    });
}

void AuditSeal::use(const AuditSecret &secret)
{
    if (std::exchange(m_isUsed, true))
        return;
    Transaction transaction;
    transaction.auditSecret = secret;
    m_store.commit(std::move(transaction), Durability::Full, this, [this, secret](const Result<void> &sealed) {
        if (sealed)
            remember(secret);
        settle(sealed ? QString() : sealed.error().sentence);
    });
}

/// So that an older copy of the file is known as one at the next start.
void AuditSeal::remember(const AuditSecret &secret)
{
    const Result<qint64> now = m_store.auditSealedTo();
    if (!now || (secret.sealedTo > 0 && *now >= secret.sealedTo && *now < secret.sealedTo + kRememberEach))
        return;
    m_vault->write(kAuditSecret, textOf({secret.key, *now}), this, [](const Result<void> &) {});
}

void AuditSeal::settle(const QString &trouble)
{
    m_trouble = trouble;
    m_isSettled = true;
    for (const auto &done : std::exchange(m_waiting, {}))
        done(trouble);
}

} // namespace salve
