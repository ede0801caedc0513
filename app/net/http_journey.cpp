// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_journey.h"

#include "net/cause.h"
#include "net/http_rules.h"
#include "net/proxy_failure.h"
#include "net/retire.h"

#include <QCoreApplication>

namespace salve {

namespace {

// An empty URL host and a name that is no address both give a null address.
QHostAddress literalAddress(const QString &host)
{
    return QHostAddress(host);
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

} // namespace

HttpJourney::HttpJourney(HttpRequest request, HttpBackend &backend)
    : m_request(readyToSend(std::move(request))),
      m_backend(backend),
      m_host(hostOf(m_request.url)),
      m_firstHost(m_host)
{
}

HttpJourney::~HttpJourney()
{
    m_backend.clock().cancel(m_deadlineKey);
}

void HttpJourney::start()
{
    if (auto problem = problemOf(m_request))
        fail(*std::move(problem));
    else if (const auto refusal = m_backend.refusal(m_request))
        fail(misconfigured(*refusal));
    else
        enter();
}

void HttpJourney::enter()
{
    const QUrl &url = m_request.url;
    const bool isLocal = !m_request.unixSocket.isEmpty();
    HostKey key{isLocal ? QStringLiteral("unix") : url.scheme(), isLocal ? m_request.unixSocket : m_host, portOf(url)};
    m_ticket = m_backend.gate().enter(std::move(key), [this] { proceed(); });
    if (m_ticket->isGranted())
        proceed();
}

void HttpJourney::proceed()
{
    if (m_dispatchedAt < Micros{0}) {
        m_dispatchedAt = m_backend.clock().monotonic();
        m_deadlineKey = m_backend.clock().after(m_request.deadline, this, [this] { passDeadline(); });
        emit dispatched();
    }
    if (!m_request.unixSocket.isEmpty())
        travel({});
    else if (isProxied())
        resolve(m_request.proxy->host, AddressFamily::Any);
    else if (isForced())
        travel({m_request.forcedAddress});
    else
        resolve(m_host, m_request.family);
}

void HttpJourney::resolve(const QString &name, AddressFamily family)
{
    if (const QHostAddress literal = literalAddress(name); !literal.isNull()) {
        travel({literal});
        return;
    }
    m_lookupAt = m_backend.clock().monotonic();
    m_lookup = std::make_unique<Lookup>(m_backend.resolver(), name, family);
    connect(m_lookup.get(), &Lookup::finished, this, &HttpJourney::resolved);
    m_lookup->start();
}

void HttpJourney::resolved(const LookupAnswer &answer)
{
    const Micros took = m_backend.clock().monotonic() - m_lookupAt;
    retire(m_lookup, this);
    m_outcome.phases.resolve = m_outcome.phases.resolve.value_or(Micros{0}) + took;
    m_outcome.latency += took;
    if (answer.addresses.empty()) {
        const QString &name = isProxied() ? m_request.proxy->host : m_host;
        TransportFailure failure = transportFailure(
            Phase::Resolve, answer.cause, Sent::NothingSent, name, portOf(m_request.url), answer.detail);
        fail(isProxied() ? failureOfProxy(std::move(failure)) : std::move(failure));
        return;
    }
    travel(answer.addresses);
}

void HttpJourney::travel(std::vector<QHostAddress> addresses)
{
    m_hop = m_backend.makeHop(hopRequest(std::move(addresses)),
                              [this](HttpHopOutcome outcome) { arrive(std::move(outcome)); });
    if (auto failure = m_hop->start())
        fail(*std::move(failure));
}

HttpHopRequest HttpJourney::hopRequest(std::vector<QHostAddress> addresses) const
{
    HttpHopRequest hop;
    hop.method = m_request.method;
    hop.url = m_request.url;
    hop.host = m_host;
    hop.port = portOf(m_request.url);
    hop.headers = m_request.headers;
    hop.body = m_request.body;
    hop.addresses = std::move(addresses);
    hop.unixSocket = m_request.unixSocket;
    if (isProxied())
        hop.proxy = *m_request.proxy;
    if (isForced())
        hop.beyondProxy = m_request.forcedAddress;
    hop.tls = m_request.tls;
    hop.bodyLimit_bytes = m_request.bodyLimit_bytes;
    hop.timeLeft = timeLeft();
    return hop;
}

Millis HttpJourney::timeLeft() const
{
    const Micros passed = m_backend.clock().monotonic() - m_dispatchedAt;
    return std::max(Millis{1}, std::chrono::ceil<Millis>(m_request.deadline - passed));
}

void HttpJourney::arrive(HttpHopOutcome outcome)
{
    const bool isAnswer = !outcome.failure;
    add(std::move(outcome));
    const QUrl target = isAnswer ? redirectTarget(m_request.url, m_request.method, m_outcome.response) : QUrl();
    if (target.isEmpty() || m_request.maxRedirects == 0)
        end();
    else
        follow(target);
}

void HttpJourney::follow(const QUrl &target)
{
    const bool isStranger = !isSameOrigin(m_request.url, target);
    const bool isFollowable = target.isValid() && !target.host().isEmpty()
                              && (target.scheme() == u"http" || target.scheme() == u"https")
                              && (m_request.unixSocket.isEmpty() || !isStranger);
    if (m_outcome.redirects == m_request.maxRedirects || !isFollowable) {
        fail(transportFailure(Phase::Receive,
                              Cause::Redirects,
                              Sent::MaybeSent,
                              m_host,
                              portOf(m_request.url),
                              target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
        return;
    }
    if (isStranger)
        m_request.headers = headersForStranger(m_request.headers);
    m_request.body.clear();
    m_request.url = target;
    m_host = hostOf(target);
    ++m_outcome.redirects;
    m_hop.reset();
    if (isStranger)
        enter();
    else
        proceed();
}

void HttpJourney::passDeadline()
{
    m_deadlineKey = 0;
    if (m_hop) {
        add(m_hop->timedOut());
    } else {
        // Neither hop nor lookup: a redirect leads to a host that is busy with others of ours.
        const Phase phase = m_lookup ? Phase::Resolve : Phase::Connect;
        const Sent sent = m_outcome.redirects > 0 ? Sent::MaybeSent : Sent::NothingSent;
        const QString &name = m_lookup && isProxied() ? m_request.proxy->host : m_host;
        m_outcome.failure = transportFailure(phase, Cause::Timeout, sent, name, portOf(m_request.url));
    }
    m_outcome.latency = m_backend.clock().monotonic() - m_dispatchedAt;
    end();
}

void HttpJourney::add(HttpHopOutcome outcome)
{
    m_outcome.failure = std::move(outcome.failure);
    if (m_outcome.failure && m_outcome.redirects > 0)
        m_outcome.failure->sent = Sent::MaybeSent;
    m_outcome.response = std::move(outcome.response);
    m_outcome.chain = std::move(outcome.chain);
    m_outcome.peer = outcome.peer;
    m_outcome.latency += outcome.latency;
    addPhases(m_outcome.phases, outcome.phases);
}

void HttpJourney::fail(TransportFailure failure)
{
    if (m_outcome.redirects > 0)
        failure.sent = Sent::MaybeSent;
    m_outcome.failure = std::move(failure);
    end();
}

void HttpJourney::end()
{
    m_backend.clock().cancel(m_deadlineKey);
    m_deadlineKey = 0;
    m_lookup.reset();
    m_hop.reset();
    m_ticket.reset();
    m_outcome.url = m_request.url;
    finish(std::move(m_outcome));
}

} // namespace salve
