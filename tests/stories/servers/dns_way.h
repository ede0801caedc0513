// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QTcpServer>
#include <QUdpSocket>

namespace salve::story {

/// The way to a name server on the loopback: passes on what comes over UDP and TCP, and can break so that the answer to
/// an update is lost.
class DnsWay : public QObject
{
    Q_OBJECT
public:
    Result<void> open(quint16 port, quint16 leadsTo);
    /// Of what comes next over TCP the answer is lost, and from then on nobody gets through.
    void loseNextAnswer() { m_losesNextAnswer = true; }
    Result<void> mend();

private:
    void close();
    void passDatagrams();
    void passConnection();

    quint16 m_port{0};
    quint16 m_leadsTo{0};
    bool m_losesNextAnswer{false};
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

} // namespace salve::story
