// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/dialogue.h"

#include "net/cause.h"

#include <QSslSocket>

#include <utility>

namespace salve {

namespace {

void add(std::optional<Micros> &sum, Micros time)
{
    sum = sum.value_or(Micros{0}) + time;
}

} // namespace

Dialogue::Dialogue(DialogueRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock)
    : m_request(std::move(request)),
      m_resolver(resolver),
      m_tls(tls),
      m_clock(clock)
{
}

Dialogue::~Dialogue()
{
    m_clock.cancel(m_deadlineKey);
}

Micros Dialogue::now() const
{
    return m_clock.monotonic();
}

template<class Signal>
void Dialogue::announce(Signal signal)
{
    QMetaObject::invokeMethod(
        this,
        [this, signal] {
            if (m_doing != Doing::Over)
                emit(this->*signal)();
        },
        Qt::QueuedConnection);
}

void Dialogue::start()
{
    m_startedAt = now();
    if (m_request.deadline > Millis{0})
        m_deadlineKey = m_clock.after(m_request.deadline, this, [this] {
            m_deadlineKey = 0;
            fail(Cause::Timeout);
        });
    if (const QHostAddress known = knownAddress(m_request.server); !known.isNull()) {
        dial({known});
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_request.server.host, m_request.server.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (m_doing != Doing::Resolving)
            return;
        if (answer.addresses.empty()) {
            fail(answer.cause, answer.detail);
            return;
        }
        m_facts.phases.resolve = now() - m_startedAt;
        dial(answer.addresses);
    });
    m_lookup->start();
}

void Dialogue::dial(std::vector<QHostAddress> addresses)
{
    m_doing = Doing::Connecting;
    constexpr Millis kWithoutDeadline{20'000}; // shared among the addresses
    const Millis whole = m_request.deadline > Millis{0} ? m_request.deadline : kWithoutDeadline;
    const Millis timeLeft = std::max(Millis{1}, std::chrono::ceil<Millis>(whole - (now() - m_startedAt)));
    const auto type = m_request.encryption == Encryption::None ? Dialer::SocketType::Plain : Dialer::SocketType::Tls;
    m_dialer =
        std::make_unique<Dialer>(m_clock, Dialer::Plan{std::move(addresses), m_request.server.port, timeLeft, type});
    m_dialer->start([this] { dialled(); }, [this](Cause cause, const QString &detail) { fail(cause, detail); });
}

void Dialogue::dialled()
{
    m_facts.phases.connect = now() - m_dialer->connectingAt();
    m_facts.peer = m_dialer->address();
    watch(m_dialer->socket());
    if (m_request.encryption == Encryption::Implicit) {
        beginTls();
        return;
    }
    m_doing = Doing::Idle;
    m_waitingAt = now();
    announce(&Dialogue::connected);
}

void Dialogue::watch(QTcpSocket &socket)
{
    socket.setReadBufferSize(m_request.readLimit_bytes);
    connect(&socket, &QTcpSocket::readyRead, this, &Dialogue::take);
    connect(&socket, &QTcpSocket::bytesWritten, this, &Dialogue::noteWritten);
    connect(&socket, &QTcpSocket::errorOccurred, this, &Dialogue::socketFailed);
    auto *tls = qobject_cast<QSslSocket *>(&socket);
    if (!tls)
        return;
    connect(tls, &QSslSocket::encryptedBytesWritten, this, &Dialogue::noteWritten);
    connect(tls, &QSslSocket::encrypted, this, &Dialogue::tlsStands);
    connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &errors) {
        m_facts.tlsErrors = errors;
        for (const QSslCertificate &certificate : tls->peerCertificateChain())
            m_facts.chain.push_back(certificateOf(certificate));
    });
}

void Dialogue::encrypt()
{
    take();
    if (!m_received.isEmpty()) {
        fail(Cause::Protocol, QStringLiteral("bytes in the clear after the answer to STARTTLS"));
        return;
    }
    beginTls();
}

void Dialogue::beginTls()
{
    m_doing = Doing::Encrypting;
    m_tlsAt = now();
    const auto configuration = m_tls.make(m_request.tls);
    if (!configuration) {
        fail(configuration.error());
        return;
    }
    auto &socket = static_cast<QSslSocket &>(m_dialer->socket());
    socket.setSslConfiguration(*configuration);
    socket.setPeerVerifyName(m_request.verifyName.isEmpty() ? m_request.server.host : m_request.verifyName);
    socket.startClientEncryption();
}

void Dialogue::tlsStands()
{
    const auto &socket = static_cast<QSslSocket &>(m_dialer->socket());
    m_facts.phases.tls = now() - m_tlsAt;
    m_facts.chain.clear();
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        m_facts.chain.push_back(certificateOf(certificate));
    m_facts.tlsProtocol = socket.sessionCipher().protocolString();
    m_facts.tlsCipher = socket.sessionCipher().name();
    m_doing = Doing::Idle;
    m_waitingAt = now();
    announce(m_request.encryption == Encryption::Implicit ? &Dialogue::connected : &Dialogue::encrypted);
}

void Dialogue::send(const QByteArray &bytes)
{
    if (m_doing == Doing::Over || bytes.isEmpty())
        return;
    if (m_isClosedByPeer) { // the socket would take it without a word
        QMetaObject::invokeMethod(
            this, [this] { fail(Cause::Closed); }, Qt::QueuedConnection);
        return;
    }
    m_hasSaidAnything = true;
    m_doing = Doing::Sending;
    m_waitingAt.reset();
    if (!m_sendingAt)
        m_sendingAt = now();
    m_dialer->socket().write(bytes);
}

void Dialogue::sendAll()
{
    m_isSentWanted = true;
    noteWritten();
}

void Dialogue::part()
{
    if (m_doing != Doing::Over && m_dialer)
        m_dialer->socket().flush();
    m_isPartingWanted = true;
    noteWritten();
}

/// Everything is with the system; from here on only TCP itself can say what became of it.
void Dialogue::beginParting()
{
    if (m_isClosedByPeer) {
        fail(Cause::Closed);
        return;
    }
    m_doing = Doing::Parting;
    m_frame = nullptr;
    QTcpSocket &socket = m_dialer->socket();
    socket.disconnect(this);
    m_parting = std::make_unique<Parting>(m_clock, socket);
    m_parting->start([this](Parting::End how) {
        if (how == Parting::End::Taken)
            announce(&Dialogue::parted);
        else
            fail(how == Parting::End::Reset ? Cause::Closed : Cause::Timeout);
    });
}

void Dialogue::noteWritten()
{
    if (m_doing == Doing::Over || m_doing == Doing::Parting || !m_dialer)
        return;
    const auto *tls = qobject_cast<const QSslSocket *>(&m_dialer->socket());
    if (m_dialer->socket().bytesToWrite() > 0 || (tls && tls->isEncrypted() && tls->encryptedBytesToWrite() > 0))
        return;
    if (m_sendingAt) {
        add(m_facts.phases.send, now() - *std::exchange(m_sendingAt, std::nullopt));
        m_waitingAt = now();
        if (m_doing == Doing::Sending)
            m_doing = m_frame ? Doing::Reading : Doing::Idle;
    }
    if (std::exchange(m_isSentWanted, false))
        announce(&Dialogue::sent);
    if (std::exchange(m_isPartingWanted, false))
        beginParting();
}

void Dialogue::read(AnswerFrame frame)
{
    if (m_doing == Doing::Over)
        return;
    m_frame = std::move(frame);
    if (m_doing == Doing::Idle)
        m_doing = Doing::Reading;
    // Queued: an answer that is there already is not delivered inside this call.
    QMetaObject::invokeMethod(this, &Dialogue::take, Qt::QueuedConnection);
}

void Dialogue::take()
{
    if (m_doing == Doing::Over || m_doing == Doing::Parting || m_doing == Doing::Encrypting || !m_dialer)
        return;
    QTcpSocket &socket = m_dialer->socket();
    if (socket.bytesAvailable() > 0 && m_received.size() < m_request.readLimit_bytes) {
        if (m_frame && !m_receivingAt) {
            if (m_sendingAt) { // the answer came before we were told that everything is sent
                add(m_facts.phases.send, now() - *std::exchange(m_sendingAt, std::nullopt));
                m_waitingAt = now();
            }
            if (m_waitingAt)
                add(m_facts.phases.wait, now() - *std::exchange(m_waitingAt, std::nullopt));
            m_receivingAt = now();
        }
        m_received += socket.read(std::min(socket.bytesAvailable(), m_request.readLimit_bytes - m_received.size()));
    }
    deliver();
}

void Dialogue::deliver()
{
    if (!m_frame)
        return;
    const std::optional<qsizetype> length = m_frame(m_received);
    if (!length) {
        if (m_received.size() >= m_request.readLimit_bytes)
            fail(Cause::TooLarge);
        else if (m_isClosedByPeer)
            fail(Cause::Closed);
        return;
    }
    m_frame = nullptr;
    if (m_receivingAt)
        add(m_facts.phases.receive, now() - *std::exchange(m_receivingAt, std::nullopt));
    m_waitingAt = now();
    m_doing = Doing::Idle;
    const QByteArray answer = m_received.left(*length);
    m_received.remove(0, *length);
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            if (m_doing != Doing::Over)
                emit answered(answer);
        },
        Qt::QueuedConnection);
}

void Dialogue::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_doing == Doing::Over)
        return;
    const QString detail = m_dialer->socket().errorString();
    if (m_doing == Doing::Encrypting) {
        fail(m_facts.tlsErrors.isEmpty() ? causeOf(error) : causeOf(m_facts.tlsErrors), detail);
        return;
    }
    if (error != QAbstractSocket::RemoteHostClosedError) {
        fail(causeOf(error), detail);
        return;
    }
    // What had come before is still worth reading, and the owner may only ask for it later.
    m_isClosedByPeer = true;
    take();
    if (m_doing != Doing::Over && m_sendingAt)
        fail(Cause::Closed, detail);
}

Phase Dialogue::phase() const
{
    switch (m_doing) {
    case Doing::Resolving:
        return Phase::Resolve;
    case Doing::Connecting:
        return Phase::Connect;
    case Doing::Encrypting:
        return Phase::Tls;
    case Doing::Parting:
        return Phase::Send;
    default:
        if (m_sendingAt)
            return Phase::Send;
        return m_receivingAt ? Phase::Receive : Phase::Wait;
    }
}

void Dialogue::fail(Cause cause, const QString &detail)
{
    fail(transportFailure(phase(),
                          cause,
                          m_hasSaidAnything ? Sent::MaybeSent : Sent::NothingSent,
                          m_request.server.host,
                          m_request.server.port,
                          detail));
}

void Dialogue::fail(const TransportFailure &failure)
{
    if (m_doing == Doing::Over)
        return;
    stopWatching();
    QMetaObject::invokeMethod(
        this, [this, failure] { emit failed(failure); }, Qt::QueuedConnection);
}

void Dialogue::hangUp()
{
    if (m_doing == Doing::Over)
        return;
    if (m_dialer && m_doing != Doing::Connecting)
        m_dialer->socket().flush();
    stopWatching();
}

/// Lookup and socket go when the event loop comes round: we may be inside a signal of theirs.
void Dialogue::stopWatching()
{
    measure();
    m_doing = Doing::Over;
    m_frame = nullptr;
    m_clock.cancel(std::exchange(m_deadlineKey, 0));
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_lookup.reset();
            m_parting.reset();
            m_dialer.reset();
        },
        Qt::QueuedConnection);
}

void Dialogue::measure()
{
    m_facts.latency = now() - m_startedAt;
    if (m_sendingAt)
        add(m_facts.phases.send, now() - *m_sendingAt);
    if (m_receivingAt)
        add(m_facts.phases.receive, now() - *m_receivingAt);
}

} // namespace salve
