// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/discovery/service_proposals.h"
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

    PortProbe(Place place, const Kinds &kinds, Services &services);
    ~PortProbe() override;
    void start();
    quint16 port() const { return m_place.port; }

signals:
    /// Exactly once, never inside start(). Nothing where nobody accepts.
    void finished(const std::vector<salve::Proposal> &found);

private:
    void connected();
    void next();
    void converse(Millis deadline);
    void waitForGreeting();
    void hearGreeting();
    void takeGreeting(const QByteArray &greeting);
    void askWeb(Attempt::Cover cover);
    void takeWeb(Attempt::Cover cover, const HttpOutcome &outcome);
    void proposeWeb(Attempt::Cover cover, const HttpResponse &response);
    void askKind(const Attempt &attempt);
    void askTls();
    void askPostgres();
    /// The proposal with its first look: added when it has answered in its own protocol, or whatever came.
    enum class If { Answered, Looked };
    void look(const Proposal &proposal, If when, std::function<void()> added = {});
    void end();
    void dropTransports();

    const Place m_place;
    const Kinds m_kinds;
    Services &m_services;
    std::deque<Attempt> m_attempts;
    bool m_isOpen{false};
    bool m_isOver{false};
    Micros m_connectedIn{0};
    std::optional<HttpResponse> m_refusedWeb; ///< plain HTTP was answered with 400: perhaps it wants TLS
    std::vector<Proposal> m_found;
    std::unique_ptr<Dialogue> m_dialogue;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<CheckFlight> m_flight;
    quint64 m_wholeTimer{0};
    quint64 m_stepTimer{0};
};

} // namespace salve
