// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/qt_http_client.h"

#include "net/http_journey.h"
#include "net/qt_http_hop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslSocket>

namespace salve {

QtHttpClient::QtHttpClient(Clock &clock, Resolver &resolver) : HttpBackend(clock, resolver) {}

std::unique_ptr<HttpExchange> QtHttpClient::make(HttpRequest request)
{
    HttpBackend &backend = *this;
    return std::make_unique<HttpJourney>(std::move(request), backend);
}

std::optional<QString> QtHttpClient::refusal(const HttpRequest &request) const
{
    if (request.unixSocket.isEmpty())
        return {};
    return QCoreApplication::translate("Transport", "Unix sockets need the curl client: set \"client: curl\".");
}

std::unique_ptr<HttpHop> QtHttpClient::makeHop(HttpHopRequest request, HttpHopDone done)
{
    if (!request.isTls())
        return std::make_unique<QtHttpHop>(std::move(request), std::move(done), clock(), std::nullopt);
    auto tls = tlsFor(request.trust, request.caFile);
    return std::make_unique<QtHttpHop>(std::move(request), std::move(done), clock(), std::move(tls));
}

std::optional<QSslConfiguration> QtHttpClient::tlsFor(TlsTrust trust, const QString &caFile)
{
    auto tls = caFile.isEmpty() ? QSslConfiguration::defaultConfiguration() : tlsWith(caFile);
    if (tls && trust == TlsTrust::AcceptAnyCertificate)
        tls->setPeerVerifyMode(QSslSocket::VerifyNone); // house: a named option of checks, never of what acts
    return tls;
}

std::optional<QSslConfiguration> QtHttpClient::tlsWith(const QString &caFile)
{
    const QFileInfo file(caFile);
    Entry &entry = m_withOwnAuthorities[caFile];
    if (!entry.tls.isNull() && entry.modified == file.lastModified() && entry.size_bytes == file.size())
        return entry.tls;
    const QList<QSslCertificate> own = QSslCertificate::fromPath(caFile, QSsl::Pem);
    if (own.isEmpty()) {
        m_withOwnAuthorities.remove(caFile);
        return {};
    }
    if (m_systemAuthorities.isEmpty())
        m_systemAuthorities = QSslConfiguration::systemCaCertificates();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(m_systemAuthorities + own);
    entry = {tls, file.lastModified(), file.size()};
    return tls;
}

} // namespace salve
