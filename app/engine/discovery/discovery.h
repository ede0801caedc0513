// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/discovery/listening_ports.h"
#include "engine/discovery/proposal.h"

#include <deque>
#include <map>

namespace salve {

class BlockingCall;
class CheckFlight;
class HttpExchange;
class Lookup;
class PortProbe;

struct DiscoveryRequest
{
    QString host;   ///< one name or address; never a range
    MonitorSet set; ///< what is watched already

    // Of this computer, where the host is it:
    QString procNet{QStringLiteral("/proc/net")};
    QString bus; ///< of systemd; empty: the system's
    QString dockerSocket{QStringLiteral("/var/run/docker.sock")};
};

/// Looks at one host and proposes monitors: from ports that answer, and, on this computer, from every listening socket,
/// systemd's services and containers. Only reads and greets. Start it once, get one answer; destroying it is the way to
/// cancel.
class Discovery : public QObject
{
    Q_OBJECT
public:
    /// After that long there is an answer, with whatever was found by then.
    static constexpr Millis kWhole{30'000};
    /// Ports that are looked at together.
    static constexpr size_t kAtOnce = 32;
    /// Listening sockets of this computer, beside the well-known ports.
    static constexpr size_t kMostListening = 200;

    Discovery(DiscoveryRequest request, const Kinds &kinds, Services &services);
    ~Discovery() override;
    void start();

signals:
    /// Exactly once, never inside start(). An error where the host has no address.
    void finished(const salve::Result<salve::DiscoveryReport> &report);

private:
    void refuse(ErrorCode code, const QString &sentence);
    void lookAt(const std::vector<QHostAddress> &addresses);
    void probeMore();
    void probed(const PortProbe &probe, const std::vector<Proposal> &found);
    void askDatagrams();
    void askDatagram(const QString &kind, const Node &settings, quint16 port, const QString &name, const QString &why);
    void askSystemd();
    void askContainers();
    void takeContainers(const QByteArray &json);
    void endOne();
    void end();
    QString onHost() const;

    const DiscoveryRequest m_request;
    const Kinds m_kinds;
    Services &m_services;
    DiscoveryReport m_report;
    bool m_isOver{false};
    int m_running{0}; ///< beside the ports
    std::unique_ptr<Lookup> m_lookup;
    std::deque<quint16> m_ports;
    std::vector<std::unique_ptr<PortProbe>> m_probes;
    std::vector<std::unique_ptr<CheckFlight>> m_flights;
    std::unique_ptr<BlockingCall> m_systemd;
    std::unique_ptr<HttpExchange> m_containers;
    std::map<int, std::vector<Proposal>> m_found; ///< by port; what has none comes last
    quint64 m_timer{0};
};

} // namespace salve

Q_DECLARE_METATYPE(salve::DiscoveryReport)
