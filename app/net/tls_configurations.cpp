// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/tls_configurations.h"

#include "net/cause.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <optional>

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

/// Trusts the file beside the system's authorities. Only this way of adding lets OpenSSL go on looking those up as it
/// needs them: reading them all takes 120 ms, and each handshake twice as long (measured with Qt 6.4.2).
std::optional<QSslConfiguration> trustIn(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    return tls.addCaCertificates(caFile) ? std::optional(tls) : std::nullopt;
}

std::optional<QList<QSslCertificate>> chainIn(const QString &certificateFile)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    return chain.isEmpty() ? std::nullopt : std::optional(chain);
}

/// Reads only what is not known yet; what cannot be used may be mended without a trace on the file.
template<class Entry, class Content>
std::optional<Content>
contentOf(const QString &fileName, QHash<QString, Entry> &known, std::optional<Content> (*read)(const QString &))
{
    const QFileInfo file(fileName);
    const auto found = known.constFind(fileName);
    if (found != known.constEnd() && found->modified == file.lastModified() && found->size_bytes == file.size())
        return found->content;
    std::optional<Content> content = read(fileName);
    if (content)
        known.insert(fileName, {*content, file.lastModified(), file.size()});
    return content;
}

} // namespace

TlsConfigurations::TlsConfigurations()
{
    QSslConfiguration::supportedCiphers();
}

tl::expected<QSslConfiguration, TransportFailure> TlsConfigurations::make(const TlsSettings &settings)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!settings.caFile.isEmpty()) {
        const auto trusting = contentOf(settings.caFile, m_trusts, &trustIn);
        if (!trusting)
            return tl::unexpected<TransportFailure>(unusableCaFile(settings.caFile));
        tls = *trusting;
    }
    if (!settings.certificateFile.isEmpty()) {
        const auto chain = contentOf(settings.certificateFile, m_chains, &chainIn);
        const QString &keyFile = settings.keyFile.isEmpty() ? settings.certificateFile : settings.keyFile;
        const QSslKey key = keyIn(keyFile);
        if (!chain || key.isNull())
            return tl::unexpected<TransportFailure>(
                unusableClientCertificate(settings.certificateFile, settings.keyFile));
        tls.setLocalCertificateChain(*chain);
        tls.setPrivateKey(key);
    }
    if (settings.floor != TlsFloor::Tls12)
        tls.setProtocol(protocolOf(settings.floor));
    if (settings.trust == TlsTrust::AcceptAnyCertificate)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // house: a named option of checks, never of what acts
    return tls;
}

} // namespace salve
