// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/sealed_vault.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr int kVersion = 1;
// A record of ours that is always there: it tells a wrong key from a damaged record. No secret can have this name.
const QString kProbe = u"/key"_s;

QByteArray boundTo(const QString &name)
{
    return "salve-vault-" + QByteArray::number(kVersion) + ':' + name.toUtf8();
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Error damaged(const QString &path)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate(
                "Vault", "%1 is damaged. Put a backup in its place, or move it away and set the secrets again.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

} // namespace

SealedVault::SealedVault(QString path, VaultKey key, VaultFile file)
    : m_path(std::move(path)),
      m_key(std::move(key)),
      m_file(std::move(file))
{
}

Result<std::unique_ptr<SealedVault>> SealedVault::open(const QString &dataDir, VaultKey key, VaultFile file)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, QCoreApplication::translate("Vault", "The library libsodium does not start."));
    std::unique_ptr<SealedVault> vault(
        new SealedVault(QDir(dataDir).filePath(u"secrets.sealed"_s), std::move(key), std::move(file)));
    return vault->load().map([&vault] { return std::move(vault); });
}

Result<void> SealedVault::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Vault", "%1 cannot be read: %2. Check its rights.")
                        .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value("version"_L1).toInt() > kVersion) {
        return fail(ErrorCode::Newer,
                    QCoreApplication::translate("Vault", "%1 was written by a newer Salve. Start that one.")
                        .arg(QDir::toNativeSeparators(m_path)));
    }
    const QJsonObject records = json.value("records"_L1).toObject();
    for (auto it = records.begin(); it != records.end(); ++it)
        m_records.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    if (json.value("version"_L1).toInt() != kVersion || !m_records.contains(kProbe))
        return tl::unexpected(damaged(m_path));
    if (!unsealed(kProbe, m_records.value(kProbe))) {
        return fail(ErrorCode::Locked,
                    QCoreApplication::translate(
                        "Vault",
                        "The key does not open %1. Give the key that it was made with (SALVE_VAULT_KEY or "
                        "the systemd credential salve-vault-key).")
                        .arg(QDir::toNativeSeparators(m_path)));
    }
    return {};
}

QStringList SealedVault::names() const
{
    QStringList names = m_records.keys();
    names.removeOne(kProbe);
    return names;
}

QByteArray SealedVault::sealed(const QString &name, const QByteArray &value) const
{
    constexpr auto kNonce = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    constexpr auto kTag = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    QByteArray record(kNonce + value.size() + kTag, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(record.data());
    randombytes_buf(bytes, static_cast<size_t>(kNonce));
    const QByteArray bound = boundTo(name);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + kNonce,
                                               nullptr,
                                               raw(value),
                                               static_cast<unsigned long long>(value.size()),
                                               raw(bound),
                                               static_cast<unsigned long long>(bound.size()),
                                               nullptr,
                                               bytes,
                                               m_key.bytes());
    return record;
}

std::optional<QByteArray> SealedVault::unsealed(const QString &name, const QByteArray &record) const
{
    constexpr auto kNonce = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    constexpr auto kTag = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (record.size() < kNonce + kTag)
        return std::nullopt;
    QByteArray value(record.size() - kNonce - kTag, '\0');
    const QByteArray bound = boundTo(name);
    const int bad = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(value.data()),
                                                               nullptr,
                                                               nullptr,
                                                               raw(record) + kNonce,
                                                               static_cast<unsigned long long>(record.size() - kNonce),
                                                               raw(bound),
                                                               static_cast<unsigned long long>(bound.size()),
                                                               raw(record),
                                                               m_key.bytes());
    if (bad != 0)
        return std::nullopt;
    return value;
}

Result<QString> SealedVault::value(const QString &name) const
{
    if (!m_records.contains(name) || name == kProbe)
        return tl::unexpected(secretMissing(name));
    const auto value = unsealed(name, m_records.value(name));
    if (!value) {
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Vault", "secret \"%1\" is damaged in %2: set it again")
                        .arg(name, QDir::toNativeSeparators(m_path)));
    }
    return QString::fromUtf8(*value);
}

Result<void> SealedVault::save(const QMap<QString, QByteArray> &records)
{
    QJsonObject json;
    for (auto it = records.begin(); it != records.end(); ++it)
        json.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    const QJsonObject whole{{u"version"_s, kVersion}, {u"records"_s, json}};
    Result<void> written = writePrivately(m_path, QJsonDocument(whole).toJson());
    if (written)
        written = m_file.claim(VaultBackend::Sealed);
    if (written)
        m_records = records;
    return written;
}

void SealedVault::read(const QString &name, QObject *context, Value done)
{
    QMetaObject::invokeMethod(
        context, [found = value(name), done = std::move(done)] { done(found); }, Qt::QueuedConnection);
}

void SealedVault::write(const QString &name, const QString &value, QObject *context, Done done)
{
    Result<void> written = checkSecretName(name);
    if (written) {
        QMap<QString, QByteArray> records = m_records;
        if (!records.contains(kProbe))
            records.insert(kProbe, sealed(kProbe, {}));
        records.insert(name, sealed(name, value.toUtf8()));
        written = save(records);
    }
    if (written)
        emit changed(name);
    QMetaObject::invokeMethod(
        context, [written, done = std::move(done)] { done(written); }, Qt::QueuedConnection);
}

void SealedVault::remove(const QString &name, QObject *context, Done done)
{
    Result<void> removed;
    QMap<QString, QByteArray> records = m_records;
    if (name == kProbe || records.remove(name) == 0)
        removed = tl::unexpected(secretMissing(name));
    else
        removed = save(records);
    if (removed)
        emit changed(name);
    QMetaObject::invokeMethod(
        context, [removed, done = std::move(done)] { done(removed); }, Qt::QueuedConnection);
}

} // namespace salve
