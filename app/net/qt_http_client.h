// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_hop.h"

#include <QDateTime>
#include <QSslConfiguration>

namespace salve {

/// The default client of http checks, over Qt's sockets. QNetworkAccessManager is not under it: it repeats requests on
/// its own, cannot tell connecting from waiting when kept from that, and one server with endless headers holds its
/// thread for ever.
class QtHttpClient final : public HttpClient, private HttpBackend
{
public:
    QtHttpClient(Clock &clock, Resolver &resolver);
    std::unique_ptr<HttpExchange> make(HttpRequest request) override;

private:
    struct Entry
    {
        QSslConfiguration tls;
        QDateTime modified;
        qint64 size_bytes{0};
    };
    std::unique_ptr<HttpHop> makeHop(HttpHopRequest request, HttpHopDone done) override;
    std::optional<QString> refusal(const HttpRequest &request) const override;
    /// None when the CA file cannot be used.
    std::optional<QSslConfiguration> tlsFor(TlsTrust trust, const QString &caFile);
    std::optional<QSslConfiguration> tlsWith(const QString &caFile);

    QHash<QString, Entry> m_withOwnAuthorities;
    QList<QSslCertificate> m_systemAuthorities; ///< read when the first CA file is used: it takes 100 ms
};

} // namespace salve
