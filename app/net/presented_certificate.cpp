// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/presented_certificate.h"

#include "net/cause.h"

#include <QSslSocket>

#include <utility>

namespace salve {

namespace {

/// Somebody looks at the screen meanwhile.
constexpr Millis kDeadline{10'000};

} // namespace

PresentedCertificate::PresentedCertificate(Endpoint server, Resolver &resolver, TlsConfigurations &tls, Clock &clock)
    : m_server(std::move(server)),
      m_resolver(resolver),
      m_tls(tls),
      m_clock(clock)
{
}

PresentedCertificate::~PresentedCertificate()
{
    m_clock.cancel(m_deadlineKey);
}

void PresentedCertificate::start()
{
    m_startedAt = m_clock.monotonic();
    m_deadlineKey = m_clock.after(kDeadline, this, [this] {
        m_deadlineKey = 0;
        fail(m_phase, Cause::Timeout, {});
    });
    if (const QHostAddress known = knownAddress(m_server); !known.isNull()) {
        dial({known});
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_server.host, m_server.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (answer.addresses.empty())
            fail(Phase::Resolve, answer.cause, answer.detail);
        else if (!m_isOver)
            dial(answer.addresses);
    });
    m_lookup->start();
}

void PresentedCertificate::dial(std::vector<QHostAddress> addresses)
{
    m_phase = Phase::Connect;
    const Micros spent = m_clock.monotonic() - m_startedAt;
    const Millis timeLeft = std::max(Millis{1}, std::chrono::ceil<Millis>(kDeadline - spent));
    m_dialer = std::make_unique<Dialer>(
        m_clock, Dialer::Plan{std::move(addresses), m_server.port, timeLeft, Dialer::SocketType::Tls});
    m_dialer->start([this] { encrypt(); },
                    [this](Cause cause, const QString &detail) { fail(Phase::Connect, cause, detail); });
}

void PresentedCertificate::encrypt()
{
    if (m_isOver)
        return;
    m_phase = Phase::Tls;
    const auto configuration = m_tls.make({});
    if (!configuration) {
        m_presented.failure = configuration.error();
        return finish();
    }
    auto *const socket = static_cast<QSslSocket *>(&m_dialer->socket());
    connect(socket, &QSslSocket::sslErrors, this, [this, socket](const QList<QSslError> &errors) {
        m_presented.errors = errors;
        m_presented.certificate = socket->peerCertificate();
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        m_presented.certificate = socket->peerCertificate();
        finish();
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
        const QString words = socket->errorString();
        fail(Phase::Tls, m_presented.errors.isEmpty() ? causeOf(error, words) : causeOf(m_presented.errors), words);
    });
    socket->setSslConfiguration(*configuration);
    socket->setPeerVerifyName(m_server.host);
    socket->startClientEncryption();
}

void PresentedCertificate::fail(Phase phase, Cause cause, const QString &detail)
{
    if (m_isOver)
        return;
    m_presented.failure = transportFailure(phase, cause, Sent::NothingSent, m_server.host, m_server.port, detail);
    finish();
}

/// Queued: we may be inside a signal of what goes with us.
void PresentedCertificate::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_clock.cancel(std::exchange(m_deadlineKey, 0));
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_presented); }, Qt::QueuedConnection);
}

} // namespace salve
