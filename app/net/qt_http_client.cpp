// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/qt_http_client.h"

#include "net/http_journey.h"
#include "net/qt_http_hop.h"

#include <QCoreApplication>

namespace salve {

QtHttpClient::QtHttpClient(Clock &clock, Resolver &resolver, TlsConfigurations &tls)
    : HttpBackend(clock, resolver),
      m_tls(tls)
{
}

std::unique_ptr<HttpExchange> QtHttpClient::make(HttpRequest request)
{
    HttpBackend &backend = *this;
    return std::make_unique<HttpJourney>(std::move(request), backend);
}

std::optional<QString> QtHttpClient::refusal(const HttpRequest &request) const
{
    if (!request.unixSocket.isEmpty())
        return QCoreApplication::translate("Transport", "Unix sockets need the curl client: set \"client: curl\".");
    if (request.proxy && !request.proxy->isNone())
        return QCoreApplication::translate("Transport", "Proxies need the curl client: set \"client: curl\".");
    return {};
}

std::unique_ptr<HttpHop> QtHttpClient::makeHop(HttpHopRequest request, HttpHopDone done)
{
    std::optional<QtHttpHop::Tls> tls;
    if (request.isTls())
        tls = m_tls.make(request.tls);
    return std::make_unique<QtHttpHop>(std::move(request), std::move(done), clock(), std::move(tls));
}

} // namespace salve
