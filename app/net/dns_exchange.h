// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns_message.h"
#include "net/transport.h"

#include <QObject>

#include <memory>

namespace salve {

class Clock;
class Dialogue;
class Resolver;
class TlsConfigurations;
class UdpExchange;
struct UdpOutcome;

struct DnsRequest
{
    Endpoint server;
    DnsQuestion question;
    DnsRecursion recursion{DnsRecursion::Desired};
    DnsValidation validation{DnsValidation::AsServerDoes};
    Millis deadline{10'000};
};

/// What came of it: any answer, of whatever code, is no failure.
struct DnsOutcome
{
    std::optional<TransportFailure> failure;
    DnsMessage message;
    Micros latency{0};
    PhaseTimes phases;
    QHostAddress peer;
    bool isOverTcp{false}; ///< it did not fit into a datagram
};

/// One question to one DNS server: over UDP, repeated where it stays silent, and over TCP when the answer is longer
/// than a datagram. Start it once, get one outcome; destroying it is the way to cancel.
class DnsExchange : public QObject
{
    Q_OBJECT
public:
    DnsExchange(DnsRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock);
    ~DnsExchange() override;
    void start();
signals:
    /// Exactly once, never inside start().
    void finished(const salve::DnsOutcome &outcome);

private:
    void askOverUdp();
    void hear(const UdpOutcome &udp);
    void askOverTcp();
    void read(QByteArrayView message);
    void fail(const TransportFailure &failure);
    void finish();

    const DnsRequest m_request;
    Resolver &m_resolver;
    TlsConfigurations &m_tls;
    Clock &m_clock;
    QByteArray m_query;
    DnsOutcome m_outcome;
    Micros m_startedAt{0};
    std::unique_ptr<UdpExchange> m_udp;
    std::unique_ptr<Dialogue> m_tcp;
};

/// Where the first `nameserver` line of a resolv.conf leads; null when there is none.
QHostAddress firstNameserver(const QByteArray &resolvConf);
/// "9.9.9.9", "ns1.example:5353", "[2001:db8::1]:53", "2001:db8::1".
std::optional<Endpoint> dnsServerOf(const QString &text);

} // namespace salve

Q_DECLARE_METATYPE(salve::DnsOutcome)
