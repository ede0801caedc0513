// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_exchange.h"

namespace salve {

/// Sends through the application's proxy what names no proxy of its own. What goes through any proxy goes by the client
/// that can (curl), everything else by the one that is wanted.
class ProxyingHttpClient final : public HttpClient
{
public:
    ProxyingHttpClient(HttpClient &straight, HttpClient &proxied, const ProxyRules &rules)
        : m_straight(straight),
          m_proxied(proxied),
          m_rules(rules)
    {
    }

    std::unique_ptr<HttpExchange> make(HttpRequest request) override
    {
        if (!request.proxy && request.unixSocket.isEmpty())
            request.proxy = proxyFor(m_rules, request.url);
        HttpClient &client = request.proxy && !request.proxy->isNone() ? m_proxied : m_straight;
        return client.make(std::move(request));
    }

private:
    HttpClient &m_straight;
    HttpClient &m_proxied;
    const ProxyRules &m_rules;
};

} // namespace salve
