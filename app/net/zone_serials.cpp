// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/zone_serials.h"

#include "core/clock.h"
#include "net/retire.h"

#include <QCoreApplication>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

} // namespace

ZoneSerials::ZoneSerials(ZoneSerialsRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_tls(tls),
      m_clock(clock)
{
}

ZoneSerials::~ZoneSerials() = default;

void ZoneSerials::start()
{
    m_startedAt = m_clock.monotonic();
    m_exchanges.resize(1);
    DnsRequest request;
    request.server = m_request.resolver;
    request.question = {m_request.zone, DnsType::Ns};
    ask(0, request, &ZoneSerials::hearServers);
}

Millis ZoneSerials::timeLeft() const
{
    const Micros passed = m_clock.monotonic() - m_startedAt;
    return std::max(Millis{1}, std::chrono::ceil<Millis>(m_request.deadline - passed));
}

void ZoneSerials::ask(size_t index, DnsRequest request, Heard heard)
{
    request.deadline = timeLeft();
    std::unique_ptr<DnsExchange> &exchange = m_exchanges.at(index);
    if (exchange) // we are inside its signal
        retire(exchange, this);
    exchange = std::make_unique<DnsExchange>(std::move(request), m_resolver, m_tls, m_clock);
    connect(exchange.get(), &DnsExchange::finished, this, [this, index, heard](const DnsOutcome &outcome) {
        (this->*heard)(index, outcome);
    });
    exchange->start();
}

void ZoneSerials::hearServers(size_t, const DnsOutcome &outcome)
{
    const DnsQuestion question{m_request.zone, DnsType::Ns};
    std::vector<DnsRecord> records = answersTo(question, outcome.message);
    if (outcome.failure || records.empty()) {
        m_outcome.failure = outcome.failure.value_or(
            TransportFailure{Phase::Assert,
                             Cause::NoData,
                             Sent::MaybeSent,
                             Texts::tr("%1 names no name servers for %2 (%3): is it a zone of its own?")
                                 .arg(m_request.resolver.host, m_request.zone, dnsCodeText(outcome.message.code)),
                             {}});
        emit finished(m_outcome);
        return;
    }
    std::sort(records.begin(), records.end(), [](const DnsRecord &a, const DnsRecord &b) { return a.value < b.value; });
    records.resize(std::min(records.size(), kMostServers));
    m_open = records.size();
    m_exchanges.resize(records.size());
    for (const DnsRecord &record : records)
        m_outcome.servers.push_back({record.value, {}, {}, {}});
    for (size_t i = 0; i < records.size(); ++i)
        askAddress(i, DnsType::A);
}

void ZoneSerials::askAddress(size_t index, DnsType type)
{
    DnsRequest request;
    request.server = m_request.resolver;
    request.question = {m_outcome.servers.at(index).server, type};
    ask(index, request, type == DnsType::A ? &ZoneSerials::hearIpv4 : &ZoneSerials::hearIpv6);
}

void ZoneSerials::hearIpv4(size_t index, const DnsOutcome &outcome)
{
    if (!takeAddress(index, DnsType::A, outcome))
        askAddress(index, DnsType::Aaaa);
}

void ZoneSerials::hearIpv6(size_t index, const DnsOutcome &outcome)
{
    if (takeAddress(index, DnsType::Aaaa, outcome))
        return;
    const QString &name = m_outcome.servers.at(index).server;
    settle(index,
           outcome.failure.value_or(TransportFailure{Phase::Resolve,
                                                     Cause::NxDomain,
                                                     Sent::NothingSent,
                                                     Texts::tr("the name %1 has no address").arg(name),
                                                     {}}));
}

bool ZoneSerials::takeAddress(size_t index, DnsType type, const DnsOutcome &outcome)
{
    ZoneSerial &server = m_outcome.servers.at(index);
    const std::vector<DnsRecord> records = answersTo({server.server, type}, outcome.message);
    if (records.empty())
        return false;
    server.address = QHostAddress(records.front().value);
    DnsRequest request;
    request.server = {server.server, m_request.port, AddressFamily::Any, server.address};
    request.question = {m_request.zone, DnsType::Soa};
    request.recursion = DnsRecursion::Off;
    ask(index, request, &ZoneSerials::hearSerial);
    return true;
}

void ZoneSerials::hearSerial(size_t index, const DnsOutcome &outcome)
{
    const std::vector<DnsRecord> records = answersTo({m_request.zone, DnsType::Soa}, outcome.message);
    ZoneSerial &server = m_outcome.servers.at(index);
    // An answer from a cache says nothing about this server's own copy.
    if (!outcome.failure && outcome.message.isAuthoritative && !records.empty())
        server.serial = soaSerial(records.front().value);
    if (server.serial) {
        settled();
        return;
    }
    settle(index,
           outcome.failure.value_or(
               TransportFailure{Phase::Assert,
                                Cause::Rejected,
                                Sent::MaybeSent,
                                Texts::tr("it does not serve the zone (%1)").arg(dnsCodeText(outcome.message.code)),
                                {}}));
}

void ZoneSerials::settle(size_t index, const TransportFailure &failure)
{
    m_outcome.servers.at(index).failure = failure;
    settled();
}

void ZoneSerials::settled()
{
    if (--m_open == 0)
        emit finished(m_outcome);
}

} // namespace salve
