// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_hop.h"
#include "net/tls_configurations.h"

namespace salve {

/// The default client of http checks, over Qt's sockets. QNetworkAccessManager is not under it: it repeats requests on
/// its own, cannot tell connecting from waiting when kept from that, and one server with endless headers holds its
/// thread for ever.
class QtHttpClient final : public HttpClient, private HttpBackend
{
public:
    QtHttpClient(Clock &clock, Resolver &resolver, TlsConfigurations &tls);
    std::unique_ptr<HttpExchange> make(HttpRequest request) override;

private:
    std::unique_ptr<HttpHop> makeHop(HttpHopRequest request, HttpHopDone done) override;
    std::optional<QString> refusal(const HttpRequest &request) const override;

    TlsConfigurations &m_tls;
};

} // namespace salve
