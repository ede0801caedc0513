// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/discovery/port_table.h"
#include "engine/discovery/proposal.h"
#include "net/http_exchange.h"

#include <deque>

namespace salve {

class CheckFlight;
class Dialogue;

/// One port of one host: is it open, and who answers? Greets in the protocols that we know, one after another, and
/// never says more. Start it once, get one answer; destroying it is the way to cancel.
class PortProbe : public QObject
{
    Q_OBJECT
public:
    /// A port that drops what comes costs so long: the second SYN goes out after 1 s.
    static constexpr Millis kConnectWithin{1'500};
    /// And one that accepts and then says nothing to anybody, so long.
    static constexpr Millis kWhole{8'000};

    PortProbe(QString host, quint16 port, const Kinds &kinds, Services &services);
    ~PortProbe() override;
    void start();
    quint16 port() const { return m_port; }

signals:
    /// Exactly once, never inside start(). Nothing where nobody accepts.
    void finished(const std::vector<salve::Proposal> &found);

private:
    void converse(Millis deadline);
    void connected();
    void next();
    void waitForGreeting();
    void hearGreeting();
    void takeGreeting(const QByteArray &greeting);
    void askWeb(Attempt::Cover cover);
    void takeWeb(Attempt::Cover cover, const HttpOutcome &outcome);
    void proposeWeb(Attempt::Cover cover, const HttpOutcome &outcome);
    void askKind(const Attempt &attempt);
    void askTls();
    void askPostgres();
    void look(const Node &settings, const QString &kind, std::function<void(const CheckResult &)> then);
    void propose(const QString &kind, const Node &settings, const QString &name, const QString &why, CheckResult look);
    void proposeDatabase(const QString &kind, const QString &name);
    void end();
    void dropTransports();
    Node address() const;
    QString nameOf(const QString &what, int usualPort = 0) const;

    const QString m_host;
    const quint16 m_port;
    const Kinds m_kinds;
    Services &m_services;
    std::deque<Attempt> m_attempts;
    bool m_isOpen{false};
    bool m_isOver{false};
    Micros m_connectedIn{0};
    std::optional<HttpOutcome> m_refusedWeb; ///< plain HTTP was answered with 400: perhaps it wants TLS
    std::vector<Proposal> m_found;
    std::unique_ptr<Dialogue> m_dialogue;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<CheckFlight> m_flight;
    quint64 m_wholeTimer{0};
    quint64 m_stepTimer{0};
};

} // namespace salve
