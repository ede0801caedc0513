// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dialer.h"
#include "net/resolver.h"

#include <QByteArray>
#include <QObject>

namespace salve {

struct TcpRequest
{
    Endpoint server;
    QByteArray send;   ///< after connecting; empty: nothing
    QByteArray expect; ///< bytes that have to come, anywhere in the first readLimit_bytes; empty: nothing is waited for
    Millis deadline{10'000}; ///< from start() to finished()
    qint64 readLimit_bytes{64 * 1024};
    bool operator==(const TcpRequest &) const = default;
};

/// Whether the expected bytes came. Missing: the peer closed, or sent its fill, without them.
enum class Match { NotAsked, Found, Missing };

struct TcpOutcome
{
    std::optional<TransportFailure> failure; ///< none: connected, and where something was expected, something came
    Match match{Match::NotAsked};
    QByteArray received;
    Micros latency{0};
    PhaseTimes phases;
    QHostAddress peer;
    bool operator==(const TcpOutcome &) const = default;
};

/// Connect, say something, wait for something: once. Destroying it is the way to cancel.
class TcpDialogue : public QObject
{
    Q_OBJECT
public:
    TcpDialogue(TcpRequest request, Resolver &resolver, Clock &clock);
    ~TcpDialogue() override;
    void start();
signals:
    /// Exactly once, never inside start().
    void finished(const salve::TcpOutcome &outcome);

private:
    void dial(std::vector<QHostAddress> addresses);
    void connected();
    void read();
    void noteSent();
    void socketFailed(QAbstractSocket::SocketError error);
    void passDeadline();
    void fail(Cause cause, const QString &detail = {});
    void finish();
    Phase phase() const;

    const TcpRequest m_request;
    Resolver &m_resolver;
    Clock &m_clock;
    TcpOutcome m_outcome;
    bool m_isFinished{false};
    quint64 m_deadlineKey{0};
    Micros m_startedAt{0};
    std::optional<Micros> m_resolvedAt, m_connectedAt, m_sentAt, m_answeredAt;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<Dialer> m_dialer;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::TcpOutcome)
