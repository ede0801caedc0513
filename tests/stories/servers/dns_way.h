// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace salve::story {

/// The way to a name server on the loopback: passes on what comes over UDP and TCP, and can break so that the answer to
/// an update is lost.
class DnsWay : public QObject
{
    Q_OBJECT
public:
    Result<void> open(quint16 port, quint16 leadsTo);
    /// Of what comes next over TCP the answer is lost, and from then on nobody gets through.
    void loseNextAnswer() { m_next = Next::Lost; }
    /// Of what comes next over TCP the answer is kept back; everything else gets through.
    void holdNextAnswer() { m_next = Next::Held; }
    /// Called once, when something comes over TCP and before it is passed on.
    void beforeNext(std::function<void()> happens) { m_before = std::move(happens); }
    Result<void> mend();
    /// Updates that were sent, without those that only ask whether they would be taken.
    int updates() const { return m_updates; }

private:
    enum class Next { Passed, Lost, Held };
    void close();
    void passDatagrams();
    void passConnection();

    quint16 m_port{0};
    quint16 m_leadsTo{0};
    Next m_next{Next::Passed};
    std::function<void()> m_before;
    int m_updates{0};
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

} // namespace salve::story
