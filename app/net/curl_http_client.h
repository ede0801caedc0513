// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_hop.h"

namespace salve {

class CurlMulti;

/// The client of everything that acts, and of checks that ask for exact phases: each request once, on a connection of
/// its own.
class CurlHttpClient final : public HttpClient, private HttpBackend
{
public:
    CurlHttpClient(Clock &clock, Resolver &resolver, CurlMulti &multi);
    std::unique_ptr<HttpExchange> make(HttpRequest request) override;

private:
    std::unique_ptr<HttpHop> makeHop(HttpHopRequest request, HttpHopDone done) override;

    CurlMulti &m_multi;
};

} // namespace salve
