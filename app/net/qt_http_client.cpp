// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/qt_http_client.h"

#include "net/http_journey.h"
#include "net/qt_http_hop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QSslCertificate>

namespace salve {

QNetworkAccessManager &QtHttpProfile::manager(int slot)
{
    auto &manager = m_managers.at(size_t(slot));
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *manager;
}

QtHttpClient::QtHttpClient(Clock &clock, Resolver &resolver) : HttpBackend(clock, resolver) {}

QtHttpClient::~QtHttpClient() = default;

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
    QtHttpProfile *profile = profileFor(request);
    return std::make_unique<QtHttpHop>(std::move(request), std::move(done), profile, clock());
}

QtHttpProfile *QtHttpClient::profileFor(const HttpHopRequest &request)
{
    const bool isPlain = !request.isTls();
    const TlsTrust trust = isPlain ? TlsTrust::Verify : request.trust;
    const QString caFile = isPlain ? QString() : request.caFile;
    const QFileInfo file(caFile);
    const QDateTime modified = caFile.isEmpty() ? QDateTime() : file.lastModified();
    const qint64 size_bytes = caFile.isEmpty() ? 0 : file.size();
    for (Entry &entry : m_entries) {
        if (entry.trust == trust && entry.caFile == caFile && entry.modified == modified && entry.size_bytes == size_bytes)
            return entry.profile.get();
    }
    // The file has changed: what was made from its old content goes as soon as nobody uses it.
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.caFile == caFile && entry.trust == trust && entry.profile->users == 0; });
    auto tls = tlsFor(trust, caFile);
    if (!tls)
        return nullptr;
    m_entries.push_back({trust, caFile, modified, size_bytes, std::make_unique<QtHttpProfile>(*std::move(tls))});
    return m_entries.back().profile.get();
}

std::optional<QSslConfiguration> QtHttpClient::tlsFor(TlsTrust trust, const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // A resumed session shows no certificate: an expired one would stay unseen for as long as tickets live.
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    if (trust == TlsTrust::AcceptAnyCertificate)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!caFile.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromPath(caFile, QSsl::Pem);
        if (own.isEmpty())
            return {};
        if (m_systemAuthorities.isEmpty())
            m_systemAuthorities = QSslConfiguration::systemCaCertificates();
        tls.setCaCertificates(m_systemAuthorities + own);
    }
    return tls;
}

} // namespace salve
