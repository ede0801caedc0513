// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/curl_http_client.h"

#include "net/curl_http_hop.h"
#include "net/http_journey.h"

namespace salve {

CurlHttpClient::CurlHttpClient(Clock &clock, Resolver &resolver, CurlMulti &multi)
    : HttpBackend(clock, resolver),
      m_multi(multi)
{
}

std::unique_ptr<HttpExchange> CurlHttpClient::make(HttpRequest request)
{
    HttpBackend &backend = *this;
    return std::make_unique<HttpJourney>(std::move(request), backend);
}

std::unique_ptr<HttpHop> CurlHttpClient::makeHop(HttpHopRequest request, HttpHopDone done)
{
    return std::make_unique<CurlHttpHop>(std::move(request), std::move(done), m_multi);
}

} // namespace salve
