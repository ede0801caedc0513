// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dns_exchange.h"

#include "core/clock.h"
#include "net/cause.h"
#include "net/dialogue.h"
#include "net/udp_exchange.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QtEndian>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

constexpr quint16 kDnsPort = 53;
/// Of an answer over TCP; longer ones keep the thread busy for more than the 5 ms that a check may have.
constexpr qint64 kLongestMessage = 16 * 1024;

QByteArray lengthOf(const QByteArray &message)
{
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(message.size()), length.data());
    return length;
}

std::optional<quint16> portOf(QStringView text)
{
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional<quint16>(port) : std::nullopt;
}

} // namespace

DnsExchange::DnsExchange(DnsRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_tls(tls),
      m_clock(clock)
{
}

DnsExchange::~DnsExchange() = default;

void DnsExchange::start()
{
    m_startedAt = m_clock.monotonic();
    // An id from the system's generator: who answers from elsewhere has to guess it.
    const auto id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    const Result<QByteArray> query = dnsQuery(m_request.question, id, m_request.recursion, m_request.validation);
    if (!query) {
        fail(misconfigured(query.error().sentence, query.error().detail));
        return;
    }
    m_query = *query;
    askOverUdp();
}

void DnsExchange::askOverUdp()
{
    UdpRequest request;
    request.server = m_request.server;
    request.payload = m_query;
    request.isAnswer = [query = m_query](QByteArrayView message) { return isDnsAnswer(message, query); };
    request.sends = 3;
    request.sendEvery = std::max(Millis{1}, std::min(Millis{2000}, m_request.deadline / 4));
    request.deadline = m_request.deadline;
    m_udp = std::make_unique<UdpExchange>(std::move(request), m_resolver, m_clock);
    connect(m_udp.get(), &UdpExchange::finished, this, &DnsExchange::hear);
    m_udp->start();
}

void DnsExchange::hear(const UdpOutcome &udp)
{
    m_outcome.phases = udp.phases;
    m_outcome.peer = udp.peer;
    if (udp.failure)
        fail(*udp.failure);
    else
        read(udp.datagram);
}

void DnsExchange::askOverTcp()
{
    m_outcome.isOverTcp = true;
    DialogueRequest request;
    request.server = m_request.server;
    request.server.forcedAddress = m_outcome.peer; // the one that said that there is more
    const Micros passed = m_clock.monotonic() - m_startedAt;
    request.deadline = std::max(Millis{1}, std::chrono::ceil<Millis>(m_request.deadline - passed));
    request.readLimit_bytes = kLongestMessage;
    m_tcp = std::make_unique<Dialogue>(std::move(request), m_resolver, m_tls, m_clock);
    connect(m_tcp.get(), &Dialogue::connected, this, [this] {
        m_tcp->send(lengthOf(m_query) + m_query);
        m_tcp->read(lengthFrame(0, LengthField::U16));
    });
    connect(m_tcp.get(), &Dialogue::answered, this, [this](const QByteArray &answer) {
        m_tcp->hangUp();
        const PhaseTimes &phases = m_tcp->facts().phases;
        m_outcome.phases.connect = phases.connect;
        m_outcome.phases.send = phases.send;
        m_outcome.phases.wait = m_outcome.phases.wait.value_or(Micros{0}) + phases.wait.value_or(Micros{0});
        m_outcome.phases.receive = phases.receive;
        read(QByteArrayView(answer).sliced(2));
    });
    connect(m_tcp.get(), &Dialogue::failed, this, [this](TransportFailure failure) {
        failure.sentence =
            failure.cause == Cause::TooLarge
                ? Texts::tr("%1 answers with more than %2 KiB.").arg(m_request.server.host).arg(kLongestMessage / 1024)
                : Texts::tr("The answer is too long for UDP, and TCP does not work: %1").arg(failure.sentence);
        fail(failure);
    });
    m_tcp->start();
}

void DnsExchange::read(QByteArrayView bytes)
{
    const Result<DnsMessage> message = dnsMessage(bytes);
    if (message && message->isTruncated && !m_outcome.isOverTcp) {
        askOverTcp();
        return;
    }
    if (message && !message->isTruncated && isDnsAnswer(bytes, m_query)) {
        m_outcome.message = *message;
        finish();
        return;
    }
    const bool isTooMuch = !message && message.error().code == ErrorCode::Refused;
    fail({Phase::Receive,
          isTooMuch ? Cause::TooLarge : Cause::Protocol,
          Sent::MaybeSent,
          Texts::tr("The answer of %1 cannot be used. %2")
              .arg(placeOf(m_request.server.host, m_request.server.port),
                   message ? Texts::tr("It belongs to another question.") : message.error().sentence),
          {}});
}

void DnsExchange::fail(const TransportFailure &failure)
{
    m_outcome.failure = failure;
    finish();
}

void DnsExchange::finish()
{
    m_outcome.latency = m_clock.monotonic() - m_startedAt;
    QMetaObject::invokeMethod(
        this, [this, outcome = m_outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

QHostAddress firstNameserver(const QByteArray &resolvConf)
{
    for (const QByteArray &line : resolvConf.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words.front() != "nameserver")
            continue;
        const QHostAddress address(QString::fromLatin1(words.at(1)));
        if (!address.isNull())
            return address;
    }
    return {};
}

std::optional<Endpoint> dnsServerOf(const QString &text)
{
    const QString bare = text.trimmed();
    Endpoint server;
    server.port = kDnsPort;
    QStringView port;
    if (const qsizetype end = bare.indexOf(u']'); bare.startsWith(u'[') && end > 0) {
        server.host = bare.mid(1, end - 1);
        port = QStringView(bare).sliced(end + 1);
        if (QHostAddress(server.host).isNull() || (!port.isEmpty() && !port.startsWith(u':')))
            return std::nullopt;
    } else if (bare.count(u':') == 1) {
        server.host = bare.section(u':', 0, 0);
        port = QStringView(bare).sliced(server.host.size());
    } else {
        server.host = bare;
    }
    if (!port.isEmpty()) {
        const std::optional<quint16> number = portOf(port.sliced(1));
        if (!number)
            return std::nullopt;
        server.port = *number;
    }
    const bool isHost = !server.host.isEmpty() && !server.host.contains(u' ') && !server.host.contains(u'/');
    return isHost && (!server.host.contains(u':') || !QHostAddress(server.host).isNull()) ? std::optional(server)
                                                                                          : std::nullopt;
}

} // namespace salve
