// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace salve::test {

/// Two PEM files.
struct KeyPair
{
    QString certificate;
    QString key;
};

enum class Validity { Good, Expired, ExpiresInTenDays };

/// An authority of our own in a temporary folder, and the certificates that it signs, made with the openssl tool.
class Certificates
{
public:
    /// The sentence to skip with when the tool is missing; empty when it is there.
    static QString missing();

    Certificates();
    QString caFile() const;
    /// For these names: "DNS:good.test", "IP:127.0.0.1".
    KeyPair issue(const QString &fileName, const QStringList &names, Validity validity = Validity::Good);
    /// Extensions as openssl writes them: "keyUsage=digitalSignature".
    KeyPair selfSigned(const QString &fileName, const QStringList &names, const QStringList &extensions = {});
    QString folder() const { return m_folder.path(); }

private:
    void openssl(const QStringList &arguments) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

} // namespace salve::test
