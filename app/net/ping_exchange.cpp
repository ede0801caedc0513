// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/ping_exchange.h"

#include "core/clock.h"
#include "net/cause.h"
#include "net/process_run.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cerrno>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PingExchange)
};

/// Faster than this `ping` lets only root be.
constexpr Millis kProgramPace{200};

QString secondsText(Millis time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'f', 3);
}

QByteArray payloadOf(int length)
{
    QByteArray payload(std::max(length, PingRequest::kLeastPayload), '\x5a');
    for (int i = 0; i < PingRequest::kLeastPayload; ++i)
        payload[i] = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return payload;
}

} // namespace

PingExchange::PingExchange(PingRequest request, Resolver &resolver, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_clock(clock),
      m_id(static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000))),
      m_payload(payloadOf(m_request.payload_bytes))
{
}

PingExchange::~PingExchange()
{
    m_clock.cancel(m_deadlineKey);
    m_clock.cancel(m_timer);
}

void PingExchange::start()
{
    m_startedAt = m_clock.monotonic();
    m_deadlineKey = m_clock.after(m_request.deadline, this, [this] {
        if (m_outcome.sent > 0)
            finish();
        else
            fail(transportFailure(Phase::Resolve, Cause::Timeout, Sent::NothingSent, m_request.target.host, 0));
    });
    if (const QHostAddress known = knownAddress(m_request.target); !known.isNull()) {
        resolved({{known}, Cause::None, {}});
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_request.target.host, m_request.target.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        m_outcome.phases.resolve = m_clock.monotonic() - m_startedAt;
        resolved(answer);
    });
    m_lookup->start();
}

void PingExchange::resolved(const LookupAnswer &answer)
{
    if (m_isOver)
        return;
    if (answer.addresses.empty()) {
        fail(
            transportFailure(Phase::Resolve, answer.cause, Sent::NothingSent, m_request.target.host, 0, answer.detail));
        return;
    }
    Begun begun = Begun::NotThisWay;
    for (const QHostAddress &address : answer.addresses) {
        begun = begin(address);
        if (begun == Begun::Yes)
            return;
    }
    if (begun == Begun::NotThisAddress)
        fail(transportFailure(Phase::Connect, Cause::Unreachable, Sent::NothingSent, m_request.target.host, 0));
    else
        failHere();
}

PingExchange::Begun PingExchange::begin(const QHostAddress &address)
{
    for (const PingWay way : m_request.ways) {
        const Begun begun = begin(address, way);
        if (begun != Begun::NotThisWay)
            return begun;
    }
    return Begun::NotThisWay;
}

PingExchange::Begun PingExchange::begin(const QHostAddress &address, PingWay way)
{
    m_outcome.peer = address;
    m_outcome.way = way;
    m_version = address.protocol() == QAbstractSocket::IPv6Protocol ? IcmpVersion::V6 : IcmpVersion::V4;
    pace();
    if (way == PingWay::Program) {
        run();
        return Begun::Yes;
    }
    m_socket = std::make_unique<DatagramSocket>([this](QByteArrayView packet) { hear(packet); },
                                                [this](int systemError) { m_outcome.systemError = systemError; });
    const auto type = way == PingWay::Raw ? DatagramSocket::Type::IcmpRaw : DatagramSocket::Type::IcmpDatagram;
    const int error = m_socket->open(type, address, m_id);
    if (error == EACCES || error == EPERM || error == EPROTONOSUPPORT)
        return Begun::NotThisWay;
    if (causeOfErrno(error) == Cause::Misconfigured) {
        fail(transportFailure(Phase::Connect, Cause::Misconfigured, Sent::NothingSent, m_request.target.host, 0));
        return Begun::Yes;
    }
    if (error != 0)
        return Begun::NotThisAddress;
    emit begun();
    send();
    return Begun::Yes;
}

/// All of it has to fit into the time that is left: better a little faster than judged by half of it.
void PingExchange::pace()
{
    const Micros passed = m_clock.monotonic() - m_startedAt;
    const Millis left = std::max(Millis{1}, std::chrono::floor<Millis>(m_request.deadline - passed));
    m_waitForLast = std::min(m_request.waitForLast, left / 2);
    m_every = m_request.every;
    if (m_request.count > 1)
        m_every = std::min(m_every, (left - m_waitForLast) / m_request.count);
}

void PingExchange::send()
{
    const auto sequence = static_cast<quint16>(m_sentAt.size());
    m_sentAt.push_back(m_clock.monotonic());
    m_trips.emplace_back();
    ++m_outcome.sent;
    if (const int error = m_socket->send(echoRequest(m_version, m_id, sequence, m_payload)); error != 0)
        m_outcome.systemError = error;
    if (m_outcome.sent < m_request.count)
        m_timer = m_clock.after(m_every, this, [this] { send(); });
    else
        m_timer = m_clock.after(m_waitForLast, this, [this] { finish(); });
}

void PingExchange::hear(QByteArrayView packet)
{
    const std::optional<quint16> sequence = echoReplySequence(m_version, packet, m_payload);
    if (m_isOver || !sequence || *sequence >= m_trips.size() || m_trips.at(*sequence))
        return;
    m_trips.at(*sequence) = m_clock.monotonic() - m_sentAt.at(*sequence);
    const bool areAllBack =
        std::all_of(m_trips.begin(), m_trips.end(), [](const auto &trip) { return trip.has_value(); });
    if (areAllBack && m_outcome.sent == m_request.count)
        finish();
}

void PingExchange::run()
{
    const Micros passed = m_clock.monotonic() - m_startedAt;
    const Millis left = std::max(Millis{1}, std::chrono::floor<Millis>(m_request.deadline - passed));
    const Millis every = std::max(m_every, kProgramPace);
    m_outcome.sent = static_cast<int>(std::min<qint64>(m_request.count, 1 + (left - m_waitForLast) / every));
    m_clock.cancel(std::exchange(m_deadlineKey, 0)); // the program's own, which keeps what it printed
    ProcessRequest request;
    request.program = QStringLiteral("ping");
    request.arguments = {QStringLiteral("-n"),
                         QStringLiteral("-c"),
                         QString::number(m_outcome.sent),
                         QStringLiteral("-i"),
                         secondsText(every),
                         QStringLiteral("-W"),
                         secondsText(m_waitForLast),
                         QStringLiteral("-s"),
                         QString::number(m_payload.size()),
                         m_outcome.peer.toString()};
    request.deadline = left;
    m_program = std::make_unique<ProcessRun>(std::move(request), m_clock);
    connect(m_program.get(), &ProcessRun::begun, this, &PingExchange::begun);
    connect(m_program.get(), &ProcessRun::finished, this, &PingExchange::hearProgram);
    m_program->start();
}

void PingExchange::hearProgram(const ProcessOutcome &outcome)
{
    if (m_isOver)
        return;
    const PingReport report = pingReport(outcome.output + '\n' + outcome.errors);
    const bool isSent = report.sent > 0 || report.systemError != 0 || outcome.end == ProcessEnd::TimedOut;
    if (!isSent) {
        failHere();
        return;
    }
    if (outcome.end == ProcessEnd::Exited && report.sent > 0)
        m_outcome.sent = report.sent;
    m_outcome.trips = report.trips;
    m_outcome.systemError = report.systemError;
    finish();
}

/// It is this computer that does not let us.
void PingExchange::failHere()
{
    fail(misconfigured(
        Texts::tr("This computer lets Salve send no pings. Install the package iputils-ping, or allow your group by "
                  "sysctl net.ipv4.ping_group_range=\"0 2147483647\".")));
}

void PingExchange::fail(const TransportFailure &failure)
{
    m_outcome.failure = failure;
    m_outcome.sent = 0;
    finish();
}

void PingExchange::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_clock.cancel(std::exchange(m_deadlineKey, 0));
    m_clock.cancel(std::exchange(m_timer, 0));
    if (m_socket)
        m_socket->close();
    for (const std::optional<Micros> &trip : m_trips) {
        if (trip)
            m_outcome.trips.push_back(*trip);
    }
    QMetaObject::invokeMethod(
        this, [this, outcome = m_outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace salve
