// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns_exchange.h"

namespace salve {

struct ZoneSerialsRequest
{
    QString zone;
    Endpoint resolver; ///< asked for the zone's name servers and their addresses
    quint16 port{53};  ///< of the name servers themselves
    Millis deadline{10'000};
};

/// What one name server of the zone says; without a serial the failure says why.
struct ZoneSerial
{
    QString server;
    QHostAddress address;
    std::optional<quint32> serial;
    TransportFailure failure;
};

struct ZoneSerialsOutcome
{
    std::optional<TransportFailure> failure; ///< the name servers are not known
    std::vector<ZoneSerial> servers;         ///< in order of their names
};

/// Asks every name server of a zone, each by itself, for the zone's serial. Start it once, get one outcome; destroying
/// it is the way to cancel.
class ZoneSerials : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t kMostServers = 16;

    ZoneSerials(ZoneSerialsRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock);
    ~ZoneSerials() override;
    void start();
signals:
    /// Exactly once, never inside start().
    void finished(const salve::ZoneSerialsOutcome &outcome);

private:
    using Heard = void (ZoneSerials::*)(size_t, const DnsOutcome &);
    void ask(size_t index, DnsRequest request, Heard heard);
    void hearServers(size_t, const DnsOutcome &outcome);
    void askAddress(size_t index, DnsType type);
    void hearIpv4(size_t index, const DnsOutcome &outcome);
    void hearIpv6(size_t index, const DnsOutcome &outcome);
    bool takeAddress(size_t index, DnsType type, const DnsOutcome &outcome);
    void hearSerial(size_t index, const DnsOutcome &outcome);
    void settle(size_t index, const TransportFailure &failure);
    void settled();
    Millis timeLeft() const;

    const ZoneSerialsRequest m_request;
    Resolver &m_resolver;
    TlsConfigurations &m_tls;
    Clock &m_clock;
    Micros m_startedAt{0};
    ZoneSerialsOutcome m_outcome;
    size_t m_open{0};
    std::vector<std::unique_ptr<DnsExchange>> m_exchanges; ///< the one that each name server is at
};

} // namespace salve
