// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/smtp_exchange.h"

#include "net/cause.h"
#include "net/smtp_transfer.h"

#include <QCoreApplication>

#include <algorithm>

namespace salve {

namespace {

// libcurl keeps the deadline itself; this much later we no longer believe it.
constexpr Millis kGrace{2000};

bool isBareAddress(const QString &address)
{
    return !address.isEmpty() && std::none_of(address.cbegin(), address.cend(), [](QChar c) {
        return c.unicode() <= u' ' || c == u'<' || c == u'>' || c.unicode() == 0x7F;
    });
}

} // namespace

SmtpExchange::SmtpExchange(SmtpRequest request, CurlTrust &trust, Resolver &resolver, Clock &clock)
    : m_request(std::move(request)),
      m_trust(trust),
      m_resolver(resolver),
      m_clock(clock)
{
}

SmtpExchange::~SmtpExchange()
{
    m_clock.cancel(m_deadlineKey);
    if (m_transfer)
        m_transfer->stop();
}

void SmtpExchange::start()
{
    m_startedAt = m_clock.monotonic();
    const QStringList addresses = m_request.recipients + QStringList(m_request.from);
    if (m_request.recipients.isEmpty() || !std::all_of(addresses.cbegin(), addresses.cend(), isBareAddress)) {
        fail(SmtpVerdict::Rejected,
             misconfigured(QCoreApplication::translate("Transport",
                                                       "A mail needs a sender and recipients like name@example.org.")));
        return;
    }
    m_deadlineKey = m_clock.after(m_request.deadline, this, [this] { passDeadline(); });
    if (const QHostAddress known = knownAddress(m_request.server); !known.isNull()) {
        send({known});
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_request.server.host, m_request.server.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (answer.addresses.empty())
            fail(SmtpVerdict::NotSent, failureAt(Phase::Resolve, answer.cause, answer.detail));
        else
            send(answer.addresses);
    });
    m_lookup->start();
}

void SmtpExchange::send(const std::vector<QHostAddress> &addresses)
{
    m_clock.cancel(m_deadlineKey);
    const Micros passed = m_clock.monotonic() - m_startedAt;
    const Millis timeLeft = std::max(Millis{1}, std::chrono::ceil<Millis>(m_request.deadline - passed));
    m_deadlineKey = m_clock.after(timeLeft + kGrace, this, [this] { passDeadline(); });
    m_transfer = std::make_shared<SmtpTransfer>(m_request);
    if (auto failure = m_transfer->prepare(addresses, timeLeft, m_trust))
        fail(SmtpVerdict::Rejected, *std::move(failure));
    else
        SmtpTransfer::start(m_transfer, this, [this](const SmtpOutcome &outcome) { finish(outcome); });
}

void SmtpExchange::passDeadline()
{
    m_deadlineKey = 0;
    const Phase where = m_transfer ? Phase::Wait : Phase::Resolve;
    const bool isUnknown = m_transfer && m_transfer->isMessageComplete();
    fail(isUnknown ? SmtpVerdict::Unknown : SmtpVerdict::NotSent, failureAt(where, Cause::Timeout));
}

TransportFailure SmtpExchange::failureAt(Phase phase, Cause cause, const QString &detail) const
{
    const Sent sent = m_transfer && m_transfer->isMessageComplete() ? Sent::MaybeSent : Sent::NothingSent;
    return transportFailure(phase, cause, sent, m_request.server.host, m_request.server.port, detail);
}

void SmtpExchange::fail(SmtpVerdict verdict, TransportFailure failure)
{
    SmtpOutcome outcome;
    outcome.verdict = verdict;
    outcome.failure = std::move(failure);
    finish(std::move(outcome));
}

void SmtpExchange::finish(SmtpOutcome outcome)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_clock.cancel(std::exchange(m_deadlineKey, 0));
    if (m_transfer)
        m_transfer->stop();
    outcome.latency = m_clock.monotonic() - m_startedAt;
    QMetaObject::invokeMethod(
        this, [this, sent = std::move(outcome)] { emit finished(sent); }, Qt::QueuedConnection);
}

} // namespace salve
