// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns_update.h"
#include "net/transport.h"

#include <QObject>

#include <memory>

namespace salve {

class Clock;
class Dialogue;
class Resolver;
class TlsConfigurations;

struct DnsUpdateRequest
{
    Endpoint server;
    DnsChange change;
    TsigKey key;
    Millis deadline{10'000};
};

/// What came of it: any answer, of whatever code, is no failure.
struct DnsUpdateOutcome
{
    std::optional<TransportFailure> failure;
    DnsUpdateAnswer answer;
};

/// One signed update to one DNS server, sent once, over TCP: a datagram that is repeated may be carried out twice, and
/// PowerDNS drops long ones in silence. Start it once, get one outcome; destroying it is the way to cancel.
class DnsUpdateExchange : public QObject
{
    Q_OBJECT
public:
    DnsUpdateExchange(DnsUpdateRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock);
    ~DnsUpdateExchange() override;
    void start();
signals:
    /// Exactly once, never inside start().
    void finished(const salve::DnsUpdateOutcome &outcome);

private:
    void read(QByteArrayView answer);
    void fail(const TransportFailure &failure);
    void finish(const DnsUpdateOutcome &outcome);

    const DnsUpdateRequest m_request;
    Resolver &m_resolver;
    TlsConfigurations &m_tls;
    Clock &m_clock;
    SignedDns m_signed;
    std::unique_ptr<Dialogue> m_dialogue;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::DnsUpdateOutcome)
