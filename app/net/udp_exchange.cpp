// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/udp_exchange.h"

#include "core/clock.h"
#include "net/cause.h"

#include <QCoreApplication>

#include <cerrno>

namespace salve {

namespace {

/// So many that do not belong to the question, and the peer does not speak our protocol: no reason to wait longer.
constexpr int kMostStrangers = 256;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(UdpExchange)
};

/// The system's queue is full for a moment: the datagram is lost, as any may be.
bool isLost(int systemError)
{
    return systemError == EAGAIN || systemError == ENOBUFS || systemError == EINTR;
}

Cause causeOfSocketError(int systemError)
{
    if (systemError == EMSGSIZE)
        return Cause::TooLarge;
    const Cause cause = causeOfErrno(systemError);
    return cause == Cause::None ? Cause::Unreachable : cause;
}

} // namespace

UdpExchange::UdpExchange(UdpRequest request, Resolver &resolver, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_clock(clock)
{
}

UdpExchange::~UdpExchange()
{
    for (const quint64 key : {m_deadlineKey, m_listenKey, m_shareKey, m_sendKey})
        m_clock.cancel(key);
}

void UdpExchange::start()
{
    m_startedAt = m_clock.monotonic();
    m_deadlineKey = m_clock.after(m_request.deadline, this, [this] { silence(); });
    if (const QHostAddress known = knownAddress(m_request.server); !known.isNull()) {
        m_addresses = {known};
        tryAddress();
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_request.server.host, m_request.server.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (m_isOver)
            return;
        if (answer.addresses.empty()) {
            fail(Phase::Resolve, answer.cause, answer.detail);
            return;
        }
        m_outcome.phases.resolve = m_clock.monotonic() - m_startedAt;
        m_addresses = answer.addresses;
        tryAddress();
    });
    m_lookup->start();
}

void UdpExchange::tryAddress()
{
    m_outcome.peer = m_addresses.at(m_index);
    if (const size_t left = m_addresses.size() - m_index; left > 1) {
        const Millis passed = std::chrono::duration_cast<Millis>(m_clock.monotonic() - m_startedAt);
        m_shareKey =
            m_clock.after((m_request.deadline - passed) / qint64(left), this, [this] { nextAddress(ETIMEDOUT); });
    }
    m_sendsHere = 0;
    m_socket = std::make_unique<DatagramSocket>([this](QByteArrayView datagram) { hear(datagram); },
                                                [this](int systemError) { addressFailed(systemError); });
    if (const int error = m_socket->open(DatagramSocket::Type::Udp, m_outcome.peer, m_request.server.port); error != 0)
        addressFailed(error);
    else
        send();
}

void UdpExchange::send()
{
    ++m_sendsHere;
    ++m_outcome.sends;
    m_sentAt = m_clock.monotonic();
    if (const int error = m_socket->send(m_request.payload); error != 0 && !isLost(error)) {
        addressFailed(error);
        return;
    }
    if (m_request.listenFor && m_sendsHere == 1) {
        m_clock.cancel(m_listenKey);
        m_listenKey = m_clock.after(*m_request.listenFor, this, [this] { silence(); });
    }
    if (m_sendsHere < std::min(m_request.sends, UdpRequest::kMostSends))
        m_sendKey = m_clock.after(m_request.sendEvery, this, [this] { send(); });
}

void UdpExchange::hear(QByteArrayView datagram)
{
    if (m_isOver)
        return;
    m_outcome.datagram = datagram.toByteArray();
    if (!m_request.isAnswer || m_request.isAnswer(datagram)) {
        m_outcome.answeredAt = m_clock.monotonic();
        m_outcome.phases.wait = m_outcome.answeredAt - m_sentAt;
        finish();
    } else if (++m_strangers == kMostStrangers) {
        silence();
    }
}

// The next address waits for the event loop: we may be inside the socket's own call.
void UdpExchange::addressFailed(int systemError)
{
    m_socket->close();
    m_clock.cancel(std::exchange(m_sendKey, 0));
    m_clock.cancel(std::exchange(m_shareKey, 0));
    QMetaObject::invokeMethod(
        this, [this, systemError] { nextAddress(systemError); }, Qt::QueuedConnection);
}

void UdpExchange::nextAddress(int systemError)
{
    if (m_isOver)
        return;
    m_clock.cancel(std::exchange(m_sendKey, 0));
    if (m_index + 1 < m_addresses.size()) {
        ++m_index;
        tryAddress();
        return;
    }
    const Cause cause = causeOfSocketError(systemError);
    fail(cause == Cause::TooLarge ? Phase::Send : Phase::Connect, cause, qt_error_string(systemError));
}

void UdpExchange::silence()
{
    if (m_addresses.empty())
        fail(Phase::Resolve, Cause::Timeout);
    else
        fail(Phase::Wait, m_strangers > 0 ? Cause::Protocol : Cause::Timeout);
}

QString UdpExchange::sentence(Phase phase, Cause cause) const
{
    const QString place = placeOf(m_request.server.host, m_request.server.port);
    if (phase == Phase::Resolve)
        return transportFailure(phase, cause, Sent::NothingSent, m_request.server.host, m_request.server.port).sentence;
    switch (cause) {
    case Cause::Timeout:
        return Texts::tr("%1 did not answer in time. Over UDP that means: the service hangs or is not there, or a "
                         "firewall drops what is sent.")
            .arg(place);
    case Cause::Refused:
        return Texts::tr("%1 refused what was sent: nothing listens on that UDP port, or a firewall rejects it.")
            .arg(place);
    case Cause::Protocol:
        return Texts::tr("%1 sends datagrams, but none that answers what was asked. Check the port.").arg(place);
    case Cause::TooLarge:
        return Texts::tr("What is sent to %1 does not fit into one datagram. Send less.").arg(place);
    default:
        return transportFailure(phase, cause, Sent::NothingSent, m_request.server.host, m_request.server.port).sentence;
    }
}

void UdpExchange::fail(Phase phase, Cause cause, const QString &detail)
{
    if (m_isOver)
        return;
    const Sent sent = m_outcome.sends > 0 ? Sent::MaybeSent : Sent::NothingSent;
    m_outcome.failure = TransportFailure{phase, cause, sent, sentence(phase, cause), detail};
    finish();
}

void UdpExchange::finish()
{
    m_isOver = true;
    m_outcome.latency = m_clock.monotonic() - m_startedAt;
    for (quint64 *key : {&m_deadlineKey, &m_listenKey, &m_shareKey, &m_sendKey})
        m_clock.cancel(std::exchange(*key, 0));
    if (m_socket)
        m_socket->close();
    QMetaObject::invokeMethod(
        this, [this, outcome = m_outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace salve
