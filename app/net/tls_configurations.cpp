// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/tls_configurations.h"

#include "net/cause.h"

#include <QFile>
#include <QFileInfo>
#include <QSslKey>
#include <QSslSocket>

namespace salve {

namespace {

/// Of whatever algorithm it is; null when the file holds no key that can be read without a passphrase.
QSslKey keyIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.read(64 * 1024);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

QSsl::SslProtocol protocolOf(TlsFloor floor)
{
    switch (floor) {
    case TlsFloor::Any:
        return QSsl::AnyProtocol;
    case TlsFloor::Tls12:
        return QSsl::TlsV1_2OrLater;
    case TlsFloor::Tls13:
        return QSsl::TlsV1_3OrLater;
    }
    return QSsl::TlsV1_2OrLater;
}

} // namespace

tl::expected<QSslConfiguration, TransportFailure> TlsConfigurations::make(const TlsSettings &settings)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!settings.caFile.isEmpty()) {
        const QList<QSslCertificate> own = certificatesOf(settings.caFile);
        if (own.isEmpty())
            return tl::unexpected<TransportFailure>(unusableCaFile(settings.caFile));
        if (m_systemAuthorities.isEmpty())
            m_systemAuthorities = QSslConfiguration::systemCaCertificates();
        tls.setCaCertificates(m_systemAuthorities + own);
    }
    if (!settings.certificateFile.isEmpty()) {
        const QList<QSslCertificate> chain = certificatesOf(settings.certificateFile);
        const QString &keyFile = settings.keyFile.isEmpty() ? settings.certificateFile : settings.keyFile;
        const QSslKey key = keyIn(keyFile);
        if (chain.isEmpty() || key.isNull())
            return tl::unexpected<TransportFailure>(
                unusableClientCertificate(settings.certificateFile, settings.keyFile));
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
    }
    if (settings.floor != TlsFloor::Tls12)
        tls.setProtocol(protocolOf(settings.floor));
    if (settings.trust == TlsTrust::AcceptAnyCertificate)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // house: a named option of checks, never of what acts
    return tls;
}

QList<QSslCertificate> TlsConfigurations::certificatesOf(const QString &fileName)
{
    const QFileInfo file(fileName);
    Entry &entry = m_files[fileName];
    if (entry.certificates.isEmpty() || entry.modified != file.lastModified() || entry.size_bytes != file.size())
        entry = {QSslCertificate::fromPath(fileName, QSsl::Pem), file.lastModified(), file.size()};
    return entry.certificates;
}

} // namespace salve
