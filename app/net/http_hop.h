// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/host_gate.h"
#include "net/http_exchange.h"
#include "net/resolver.h"

#include <functional>

namespace salve {

/// One request to one server, everything decided: no name to look up, no redirect to follow.
struct HttpHopRequest
{
    QByteArray method;
    QUrl url;     ///< without userinfo and fragment
    QString host; ///< as in DNS, IPv6 without brackets
    quint16 port{0};
    HttpHeaders headers; ///< complete, Host included only where the user gave one
    QByteArray body;
    std::vector<QHostAddress> addresses; ///< tried in this order, of the proxy if there is one; empty for a unix socket
    QString unixSocket;
    HttpProxy proxy;
    QHostAddress beyondProxy; ///< forced address of the target; null: the proxy looks its name up
    TlsSettings tls;
    qint64 bodyLimit_bytes{0};
    Millis timeLeft{0};
    bool isTls() const { return url.scheme() == u"https"; }
    bool isHead() const { return method == "HEAD"; }
};

struct HttpHopOutcome
{
    std::optional<TransportFailure> failure;
    HttpResponse response;
    Micros latency{0};
    PhaseTimes phases;
    std::vector<Certificate> chain;
    QHostAddress peer;
};

using HttpHopDone = std::function<void(HttpHopOutcome outcome)>;

/// One request on its way over one client's wire; destroying it cuts the connection.
class HttpHop
{
public:
    HttpHop() = default;
    virtual ~HttpHop() = default;
    Q_DISABLE_COPY_MOVE(HttpHop)
    /// Fails at once where nothing can be sent; else the hop's `done` is called once, later, and may destroy the hop.
    virtual std::optional<TransportFailure> start() = 0;
    /// What is known now, with the failure that a deadline at this moment means.
    virtual HttpHopOutcome timedOut() const = 0;
};

/// What one client adds to what all clients share (HttpJourney).
class HttpBackend
{
public:
    HttpBackend(Clock &clock, Resolver &resolver) : m_clock(clock), m_resolver(resolver) {}
    virtual ~HttpBackend() = default;
    Q_DISABLE_COPY_MOVE(HttpBackend)
    Clock &clock() { return m_clock; }
    Resolver &resolver() { return m_resolver; }
    HostGate &gate() { return m_gate; }
    virtual std::unique_ptr<HttpHop> makeHop(HttpHopRequest request, HttpHopDone done) = 0;
    /// The sentence of what this client cannot do, if the request asks for that.
    virtual std::optional<QString> refusal(const HttpRequest &) const { return {}; }

private:
    Clock &m_clock;
    Resolver &m_resolver;
    HostGate m_gate;
};

} // namespace salve
