// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/vault_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace salve {

Result<VaultFile> VaultFile::load(const QString &dataDir)
{
    VaultFile made;
    made.m_path = QDir(dataDir).filePath(u"vault.json"_s);
    made.m_service = u"salve-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    QFile file(made.m_path);
    if (!file.exists())
        return made;
    const QString native = QDir::toNativeSeparators(made.m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Vault", "%1 cannot be read: %2. Check its rights.")
                        .arg(native, file.errorString()));
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto backend = fromWord<VaultBackend>(json.value("backend"_L1).toString());
    const QString service = json.value("service"_L1).toString();
    if (!backend || service.isEmpty()) {
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate(
                        "Vault", "%1 is damaged. Put a backup in its place, or move it away and set the secrets again.")
                        .arg(native));
    }
    made.m_backend = *backend;
    made.m_service = service;
    for (const QJsonValue &name : json.value("names"_L1).toArray())
        made.m_names.append(name.toString());
    return made;
}

Result<void> VaultFile::claim(VaultBackend backend)
{
    if (m_backend == backend)
        return {};
    m_backend = backend;
    return save();
}

Result<void> VaultFile::addName(const QString &name)
{
    if (m_names.contains(name))
        return {};
    m_names.append(name);
    m_names.sort();
    return save();
}

Result<void> VaultFile::removeName(const QString &name)
{
    if (!m_names.removeOne(name))
        return {};
    return save();
}

Result<void> VaultFile::save() const
{
    QJsonObject json{{u"backend"_s, QString(wordOf(m_backend))}, {u"service"_s, m_service}};
    if (!m_names.isEmpty())
        json.insert(u"names"_s, QJsonArray::fromStringList(m_names));
    return writePrivately(m_path, QJsonDocument(json).toJson());
}

Result<void> writePrivately(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(content) == content.size() && file.commit();
    if (isWritten)
        return {};
    return fail(
        ErrorCode::Io,
        QCoreApplication::translate("Vault", "%1 could not be written: %2. Check the folder's rights and free space.")
            .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace salve
