// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/tcp_dialogue.h"

#include "net/cause.h"

namespace salve {

TcpDialogue::TcpDialogue(TcpRequest request, Resolver &resolver, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_clock(clock)
{
}

TcpDialogue::~TcpDialogue()
{
    m_clock.cancel(m_deadlineKey);
}

void TcpDialogue::start()
{
    m_startedAt = m_clock.monotonic();
    m_deadlineKey = m_clock.after(m_request.deadline, this, [this] { passDeadline(); });
    if (const QHostAddress known = knownAddress(m_request.server); !known.isNull()) {
        dial({known});
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_request.server.host, m_request.server.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (answer.addresses.empty()) {
            fail(answer.cause, answer.detail);
            return;
        }
        m_resolvedAt = m_clock.monotonic();
        m_outcome.phases.resolve = *m_resolvedAt - m_startedAt;
        dial(answer.addresses);
    });
    m_lookup->start();
}

void TcpDialogue::dial(std::vector<QHostAddress> addresses)
{
    const Micros passed = m_clock.monotonic() - m_startedAt;
    const Millis timeLeft = std::max(Millis{1}, std::chrono::ceil<Millis>(m_request.deadline - passed));
    m_dialer = std::make_unique<Dialer>(
        m_clock, Dialer::Plan{std::move(addresses), m_request.server.port, timeLeft, Dialer::SocketType::Plain});
    m_dialer->start([this] { connected(); }, [this](Cause cause, const QString &detail) { fail(cause, detail); });
}

void TcpDialogue::connected()
{
    m_connectedAt = m_clock.monotonic();
    m_outcome.phases.connect = *m_connectedAt - m_dialer->connectingAt();
    QTcpSocket &socket = m_dialer->socket();
    socket.setReadBufferSize(m_request.readLimit_bytes);
    connect(&socket, &QTcpSocket::readyRead, this, &TcpDialogue::read);
    connect(&socket, &QTcpSocket::bytesWritten, this, &TcpDialogue::noteSent);
    connect(&socket, &QTcpSocket::errorOccurred, this, &TcpDialogue::socketFailed);
    if (!m_request.send.isEmpty())
        socket.write(m_request.send);
    else if (m_request.expect.isEmpty())
        finish();
}

void TcpDialogue::noteSent()
{
    if (m_sentAt || m_dialer->socket().bytesToWrite() > 0)
        return;
    m_sentAt = m_clock.monotonic();
    m_outcome.phases.send = *m_sentAt - *m_connectedAt;
    if (m_request.expect.isEmpty())
        finish();
}

void TcpDialogue::read()
{
    QTcpSocket &socket = m_dialer->socket();
    if (m_isFinished || socket.bytesAvailable() == 0)
        return;
    if (!m_answeredAt) {
        m_answeredAt = m_clock.monotonic();
        m_outcome.phases.wait = *m_answeredAt - m_sentAt.value_or(*m_connectedAt);
    }
    m_outcome.received += socket.read(m_request.readLimit_bytes - m_outcome.received.size());
    if (m_request.expect.isEmpty())
        return;
    const bool isFound = m_outcome.received.contains(m_request.expect);
    if (!isFound && m_outcome.received.size() < m_request.readLimit_bytes)
        return;
    m_outcome.match = isFound ? Match::Found : Match::Missing;
    finish();
}

void TcpDialogue::socketFailed(QAbstractSocket::SocketError error)
{
    read(); // what had come before
    if (m_isFinished)
        return;
    if (error == QAbstractSocket::RemoteHostClosedError && m_answeredAt && !m_request.expect.isEmpty()) {
        m_outcome.match = Match::Missing;
        finish();
    } else {
        fail(causeOf(error), m_dialer->socket().errorString());
    }
}

void TcpDialogue::passDeadline()
{
    m_deadlineKey = 0;
    fail(Cause::Timeout);
}

Phase TcpDialogue::phase() const
{
    if (!m_dialer)
        return Phase::Resolve;
    if (!m_connectedAt)
        return Phase::Connect;
    if (m_answeredAt)
        return Phase::Receive;
    return m_sentAt || m_request.send.isEmpty() ? Phase::Wait : Phase::Send;
}

void TcpDialogue::fail(Cause cause, const QString &detail)
{
    const Phase where = phase();
    const bool isSent = m_connectedAt && !m_request.send.isEmpty();
    m_outcome.failure = transportFailure(where,
                                         cause,
                                         isSent ? Sent::MaybeSent : Sent::NothingSent,
                                         m_request.server.host,
                                         m_request.server.port,
                                         detail);
    finish();
}

void TcpDialogue::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_clock.cancel(std::exchange(m_deadlineKey, 0));
    const Micros now = m_clock.monotonic();
    m_outcome.latency = now - m_startedAt;
    if (m_answeredAt)
        m_outcome.phases.receive = now - *m_answeredAt;
    if (m_dialer)
        m_outcome.peer = m_dialer->address();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_dialer.reset();
            emit finished(m_outcome);
        },
        Qt::QueuedConnection);
}

} // namespace salve
