// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/datagram_socket.h"
#include "net/icmp_echo.h"
#include "net/resolver.h"

#include <QObject>

namespace salve {

class Clock;
class ProcessRun;
struct ProcessOutcome;

/// How echo requests leave: a datagram socket where the system allows it, a raw one for who has the right, else the
/// program `ping`, which has it.
enum class PingWay { Datagram, Raw, Program };
template<>
struct Words<PingWay>
{
    static constexpr std::array list{"datagram socket", "raw socket", "ping program"};
};

struct PingRequest
{
    Endpoint target; ///< its port means nothing
    int count{5};
    Millis every{200};
    Millis waitForLast{1000};
    int payload_bytes{56}; ///< at least kLeastPayload
    Millis deadline{10'000};
    std::vector<PingWay> ways{PingWay::Datagram, PingWay::Raw, PingWay::Program}; ///< the first that works

    static constexpr int kLeastPayload = 16; ///< a nonce tells our replies from others'
};

/// What came of it. What never came back is no failure: `trips` has fewer than were sent.
struct PingOutcome
{
    std::optional<TransportFailure> failure; ///< nothing could be sent
    PingWay way{PingWay::Datagram};
    QHostAddress peer;
    int sent{0};
    std::vector<Micros> trips; ///< of those that came back, in the order of sending
    int systemError{0};        ///< what the network said about one that did not; 0: nothing
    PhaseTimes phases;         ///< resolve only
};

/// A few echo requests to one host. Start it once, get one outcome; destroying it is the way to cancel.
class PingExchange : public QObject
{
    Q_OBJECT
public:
    PingExchange(PingRequest request, Resolver &resolver, Clock &clock);
    ~PingExchange() override;
    void start();
signals:
    void begun(); ///< at most once: it is on its way
    /// Exactly once, never inside start().
    void finished(const salve::PingOutcome &outcome);

private:
    enum class Begun { Yes, NotThisWay, NotThisAddress };
    void resolved(const LookupAnswer &answer);
    Begun begin(const QHostAddress &address);
    Begun begin(const QHostAddress &address, PingWay way);
    void pace();
    void send();
    void hear(QByteArrayView packet);
    void run();
    void hearProgram(const ProcessOutcome &outcome);
    void failHere();
    void fail(const TransportFailure &failure);
    void finish();

    const PingRequest m_request;
    Resolver &m_resolver;
    Clock &m_clock;
    PingOutcome m_outcome;
    bool m_isOver{false};
    Micros m_startedAt{0};
    Millis m_every{0};
    Millis m_waitForLast{0};
    IcmpVersion m_version{IcmpVersion::V4};
    quint16 m_id{0};
    QByteArray m_payload;
    std::vector<Micros> m_sentAt;               ///< by sequence number, from 0
    std::vector<std::optional<Micros>> m_trips; ///< likewise
    quint64 m_deadlineKey{0};
    quint64 m_timer{0};
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<DatagramSocket> m_socket;
    std::unique_ptr<ProcessRun> m_program;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::PingOutcome)
