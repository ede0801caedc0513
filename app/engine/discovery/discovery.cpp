// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/discovery/discovery.h"

#include "core/clock.h"
#include "engine/check_flight.h"
#include "engine/discovery/port_probe.h"
#include "net/blocking_pool.h"
#include "net/http_exchange.h"
#include "net/resolver.h"
#include "net/retire.h"
#include "net/services.h"
#include "net/systemd_unit.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr Millis kLookupWithin{5'000};
constexpr Millis kDatagramWithin{1'500};
constexpr Millis kSystemdCall{2'000};
constexpr Millis kContainersWithin{3'000};
constexpr qint64 kContainers_bytes = 1024 * 1024;
constexpr qsizetype kMostContainers = 100;
constexpr int kUnits = 70'000; // behind every port
constexpr int kContainers = 70'001;

/// "[::1]" is "::1". Nothing that could be a range, a URL or an option of somebody else's program.
QString hostIn(const QString &text)
{
    QString host = text.trimmed();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const bool isHost = !host.isEmpty() && host.size() <= 253 && !host.startsWith(u'-')
                        && std::all_of(host.begin(), host.end(), [](QChar c) {
                               return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':' || c == u'_';
                           });
    return isHost ? host : QString();
}

} // namespace

Discovery::Discovery(DiscoveryRequest request, const Kinds &kinds, Services &services)
    : m_request(std::move(request)),
      m_kinds(kinds),
      m_services(services)
{
    m_report.host = hostIn(m_request.host);
}

Discovery::~Discovery()
{
    m_services.clock.cancel(m_timer);
}

void Discovery::start()
{
    if (m_report.host.isEmpty())
        return refuse(ErrorCode::Invalid,
                      tr("\"%1\" is not one host. Write a name or an address, such as web1.example or 192.0.2.7; "
                         "ranges are not scanned.")
                          .arg(m_request.host));
    if (const QHostAddress literal(m_report.host); !literal.isNull()) {
        m_timer = m_services.clock.after(kWhole, this, [this] { end(); });
        return lookAt({literal});
    }
    m_timer = m_services.clock.after(kLookupWithin, this, [this] {
        refuse(ErrorCode::Timeout, tr("The name %1 could not be looked up in time.").arg(m_report.host));
    });
    m_lookup = std::make_unique<Lookup>(m_services.resolver, m_report.host, AddressFamily::Any);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (m_isOver)
            return;
        m_services.clock.cancel(m_timer);
        if (answer.addresses.empty())
            return refuse(answer.cause == Cause::NxDomain ? ErrorCode::NotFound : ErrorCode::Unavailable,
                          answer.cause == Cause::NxDomain
                              ? tr("There is no host %1: the name does not exist.").arg(m_report.host)
                              : tr("The name %1 cannot be looked up now.").arg(m_report.host));
        m_timer = m_services.clock.after(kWhole, this, [this] { end(); });
        lookAt(answer.addresses);
    });
    m_lookup->start();
}

void Discovery::refuse(ErrorCode code, const QString &sentence)
{
    if (std::exchange(m_isOver, true))
        return;
    m_services.clock.cancel(std::exchange(m_timer, 0));
    QMetaObject::invokeMethod(
        this, [this, code, sentence] { emit finished(fail(code, sentence)); }, Qt::QueuedConnection);
}

void Discovery::lookAt(const std::vector<QHostAddress> &addresses)
{
    const bool isOwn = areOwnAddresses(addresses);
    std::set<quint16> ports;
    for (const KnownPort &known : knownPorts())
        ports.insert(known.port);
    if (isOwn) {
        for (const quint16 port : listeningPorts(m_request.procNet, addresses, kMostListening))
            ports.insert(port);
    }
    m_ports.assign(ports.begin(), ports.end());
    ++m_running; // until everything has been started
    askDatagrams();
    if (isOwn) {
        askSystemd();
        askContainers();
    }
    probeMore();
    endOne();
}

void Discovery::probeMore()
{
    while (!m_ports.empty() && m_probes.size() < kAtOnce) {
        const quint16 port = m_ports.front();
        m_ports.pop_front();
        auto probe = std::make_unique<PortProbe>(Place{m_report.host, port}, m_kinds, m_services);
        PortProbe *const under = probe.get();
        connect(under, &PortProbe::finished, this, [this, under](const std::vector<Proposal> &found) {
            probed(*under, found);
        });
        m_probes.push_back(std::move(probe));
        under->start();
    }
}

void Discovery::probed(const PortProbe &probe, const std::vector<Proposal> &found)
{
    if (!found.empty()) {
        std::vector<Proposal> &there = m_found[probe.port()];
        there.insert(there.end(), found.begin(), found.end());
    }
    const auto it =
        std::find_if(m_probes.begin(), m_probes.end(), [&](const auto &one) { return one.get() == &probe; });
    retire(*it, this);
    m_probes.erase(it);
    probeMore();
    if (m_probes.empty() && m_running == 0)
        end();
}

void Discovery::endOne()
{
    if (--m_running == 0 && m_probes.empty())
        end();
}

/// Services without connections answer only to their own questions.
void Discovery::askDatagrams()
{
    const QString host = m_report.host;
    const QString server = host.contains(u':') ? u"[%1]:53"_s.arg(host) : host;
    askDatagram(u"dns"_s,
                Node::map({{u"query"_s, Node::text(u"."_s)},
                           {u"type"_s, Node::scalar(u"NS"_s)},
                           {u"resolver"_s, Node::text(server)}}),
                53,
                tr("DNS on %1").arg(host),
                tr("A DNS server answers on port 53 and knows the root of all names."));
    askDatagram(u"ntp"_s,
                Node::map({{u"host"_s, Node::text(host)}}),
                123,
                tr("Time server on %1").arg(host),
                tr("A time server answers on port 123."));
}

void Discovery::askDatagram(
    const QString &kind, const Node &settings, quint16 port, const QString &name, const QString &why)
{
    m_flights.push_back(std::make_unique<CheckFlight>(m_kinds, m_services));
    CheckFlight *const flight = m_flights.back().get();
    ++m_running;
    connect(flight, &CheckFlight::finished, this, [this, kind, settings, port, name, why](const CheckResult &result) {
        if (result.outcome == CheckOutcome::Ok || result.outcome == CheckOutcome::Warning) {
            Proposal proposal;
            proposal.monitor.kind = kind;
            proposal.monitor.name = name;
            proposal.monitor.settings = settings;
            proposal.why = why;
            proposal.firstLook = result;
            m_found[port].push_back(proposal);
        }
        endOne();
    });
    flight->start(kind, settings, kDatagramWithin);
}

void Discovery::askSystemd()
{
    if (!m_services.blocking)
        return;
    const auto list = std::make_shared<ServiceList>();
    m_systemd = std::make_unique<BlockingCall>(
        *m_services.blocking, u"systemd"_s, [list, bus = m_request.bus] { *list = listServices(bus, kSystemdCall); });
    ++m_running;
    connect(m_systemd.get(), &BlockingCall::finished, this, [this, list] {
        if (list->failure)
            m_report.notes.append(tr("Units were not looked at: %1").arg(list->failure->sentence));
        for (const ServiceUnit &unit : list->services) {
            Proposal proposal;
            proposal.monitor.kind = u"systemd-unit"_s;
            proposal.monitor.name = unit.name.section(u".service"_s, 0, 0);
            proposal.monitor.settings = Node::map({{u"unit"_s, Node::text(unit.name)}});
            if (!m_request.bus.isEmpty())
                proposal.monitor.settings.set(u"bus"_s, Node::text(m_request.bus));
            proposal.why = unit.hasFailed ? tr("systemd says that this service has failed: %1.").arg(unit.description)
                                          : tr("systemd keeps this service running: %1.").arg(unit.description);
            proposal.firstLook.outcome = unit.hasFailed ? CheckOutcome::Critical : CheckOutcome::Ok;
            proposal.firstLook.cause = unit.hasFailed ? Cause::Stopped : Cause::None;
            proposal.firstLook.message =
                unit.hasFailed ? tr("%1 has failed.").arg(unit.name) : tr("%1 is running.").arg(unit.name);
            m_found[kUnits].push_back(proposal);
        }
        endOne();
    });
    m_systemd->start();
}

void Discovery::askContainers()
{
    if (!QFileInfo(m_request.dockerSocket).isWritable())
        return;
    HttpRequest request;
    request.url = QUrl(u"http://localhost/containers/json"_s);
    request.unixSocket = m_request.dockerSocket;
    request.bodyLimit_bytes = kContainers_bytes;
    request.deadline = kContainersWithin;
    m_containers = m_services.actors.make(request);
    ++m_running;
    connect(m_containers.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
        if (!outcome.failure && outcome.response.status == 200)
            takeContainers(outcome.response.body);
        endOne();
    });
    m_containers->start();
}

void Discovery::takeContainers(const QByteArray &json)
{
    const QJsonArray containers = QJsonDocument::fromJson(json).array();
    for (qsizetype i = 0; i < std::min(containers.size(), kMostContainers); ++i) {
        const QString name = containers[i]["Names"_L1][0].toString().mid(1); // "/shop-web-1"
        if (name.isEmpty())
            continue;
        Proposal proposal;
        proposal.monitor.kind = u"docker-container"_s;
        proposal.monitor.name = name;
        proposal.monitor.settings = Node::map({{u"container"_s, Node::text(name)}});
        if (m_request.dockerSocket != DiscoveryRequest{}.dockerSocket)
            proposal.monitor.settings.set(u"socket"_s, Node::text(m_request.dockerSocket));
        proposal.why = tr("The container engine runs it from %1.").arg(containers[i]["Image"_L1].toString().left(80));
        proposal.firstLook.outcome = CheckOutcome::Ok;
        proposal.firstLook.message = tr("%1: %2.").arg(name, containers[i]["Status"_L1].toString().left(80));
        m_found[kContainers].push_back(proposal);
    }
}

/// This computer by its name, so that what holds for the host finds the monitors.
QString Discovery::onHost() const
{
    const QString own = QSysInfo::machineHostName();
    return QHostAddress(m_report.host).isLoopback() || m_report.host == "localhost"_L1 ? own : m_report.host;
}

void Discovery::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_services.clock.cancel(std::exchange(m_timer, 0));
    if (!m_probes.empty() || m_running > 0)
        m_report.notes.append(
            tr("Not everything answered within %1; what was found until then is here.").arg(durationForPeople(kWhole)));
    m_ports.clear();
    m_probes.clear();
    for (auto &[port, found] : m_found)
        std::move(found.begin(), found.end(), std::back_inserter(m_report.proposals));
    settleProposals(m_report.proposals, onHost(), m_request.set, m_kinds);
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_report); }, Qt::QueuedConnection);
}

} // namespace salve
