// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http_hop.h"

namespace salve {

/// An exchange as every client makes it: queue for the host, deadline, name, hop, redirects.
class HttpJourney final : public HttpExchange
{
public:
    HttpJourney(HttpRequest request, HttpBackend &backend);
    ~HttpJourney() override;
    void start() override;

private:
    void enter();
    void proceed();
    void resolve(const QString &name, AddressFamily family);
    void resolved(const LookupAnswer &answer);
    void travel(std::vector<QHostAddress> addresses);
    void arrive(HttpHopOutcome outcome);
    void follow(const QUrl &target);
    void passDeadline();
    void add(HttpHopOutcome outcome);
    void fail(TransportFailure failure);
    void end();
    bool isProxied() const { return m_request.proxy && !m_request.proxy->isNone(); }
    bool isForced() const { return !m_request.forcedAddress.isNull() && m_host == m_firstHost; }
    Millis timeLeft() const;
    HttpHopRequest hopRequest(std::vector<QHostAddress> addresses) const;

    HttpRequest m_request; ///< rewritten by redirects
    HttpBackend &m_backend;
    QString m_host;            ///< as in DNS, of the URL as it is now
    const QString m_firstHost; ///< the one that a forced address is for
    HttpOutcome m_outcome;
    std::unique_ptr<HostGate::Ticket> m_ticket;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<HttpHop> m_hop;
    Micros m_dispatchedAt{-1};
    Micros m_lookupAt{0};
    quint64 m_deadlineKey{0};
};

} // namespace salve
