// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/datagram_socket.h"
#include "net/resolver.h"

#include <QByteArray>
#include <QObject>

namespace salve {

class Clock;

struct UdpRequest
{
    static constexpr int kMostSends = 5;

    Endpoint server;
    QByteArray payload;
    /// Whether a datagram of the server's belongs to this question; without it each does.
    std::function<bool(QByteArrayView datagram)> isAnswer;
    int sends{1};                    ///< to an address that stays silent, 1 to kMostSends
    Millis sendEvery{1000};          ///< between two of them
    Millis deadline{10'000};         ///< from start()
    std::optional<Millis> listenFor; ///< from the first sending; then silence is the outcome, before the deadline
};

/// What came of it. Without a failure the datagram is the answer; with one it is the last that was none.
struct UdpOutcome
{
    std::optional<TransportFailure> failure;
    QByteArray datagram;
    Micros latency{0};
    PhaseTimes phases;    ///< resolve, and wait: from the last sending to the answer
    Micros answeredAt{0}; ///< by the monotonic clock
    QHostAddress peer;
    int sends{0};
};

/// One datagram out, one matching answer in. Start it once, get one outcome; destroying it is the way to cancel.
class UdpExchange : public QObject
{
    Q_OBJECT
public:
    UdpExchange(UdpRequest request, Resolver &resolver, Clock &clock);
    ~UdpExchange() override;
    void start();
signals:
    /// Exactly once, never inside start().
    void finished(const salve::UdpOutcome &outcome);

private:
    void tryAddress();
    void send();
    void hear(QByteArrayView datagram);
    void addressFailed(int systemError);
    void nextAddress(int systemError);
    void fail(Phase phase, Cause cause, const QString &detail = {});
    void silence();
    void finish();
    QString sentence(Phase phase, Cause cause) const;

    const UdpRequest m_request;
    Resolver &m_resolver;
    Clock &m_clock;
    UdpOutcome m_outcome;
    bool m_isOver{false};
    int m_strangers{0};
    int m_sendsHere{0};
    size_t m_index{0};
    std::vector<QHostAddress> m_addresses;
    Micros m_startedAt{0};
    Micros m_sentAt{0};
    quint64 m_deadlineKey{0};
    quint64 m_listenKey{0};
    quint64 m_shareKey{0};
    quint64 m_sendKey{0};
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<DatagramSocket> m_socket;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::UdpOutcome)
