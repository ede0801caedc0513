// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/check_flight.h"

#include "core/clock.h"
#include "net/secrets.h"
#include "net/services.h"

#include <exception>

namespace salve {

namespace {

// The transport keeps the timeout itself and can name the phase in which it ran out; this net under it comes a little
// later.
constexpr Millis kGrace{500};
// A check that waits this long behind others to the same target, or forgets to say that it is on its way, is given up.
constexpr Millis kLongestQueue{120'000};

CheckResult failure(CheckOutcome outcome, Cause cause, const QString &sentence)
{
    CheckResult result;
    result.outcome = outcome;
    result.cause = cause;
    result.message = sentence;
    return result;
}

} // namespace

CheckFlight::CheckFlight(const Kinds &kinds, Services &services, QObject *parent)
    : QObject(parent),
      m_kinds(kinds),
      m_services(services)
{
}

CheckFlight::~CheckFlight()
{
    m_services.clock.cancel(m_deadline);
}

void CheckFlight::start(const QString &kind, const Node &settings, Millis timeout)
{
    const CheckKind *const checkKind = m_kinds.check(kind);
    if (!checkKind) {
        endLater(Cause::Misconfigured,
                 tr("This Salve has no check of the kind '%1'; change the monitor's kind or update Salve").arg(kind));
        return;
    }
    try {
        Result<std::unique_ptr<CheckOperation>> made = checkKind->make(settings, timeout, m_services);
        if (!made) {
            endLater(causeWithoutSecret(made.error()), made.error().sentence);
            return;
        }
        m_operation = std::move(*made);
        connect(m_operation.get(), &CheckOperation::finished, this, &CheckFlight::end);
        connect(m_operation.get(), &CheckOperation::dispatched, this, [this, timeout] {
            watchOver(timeout + kGrace, [timeout] { return noAnswer(timeout); });
            emit dispatched();
        });
        watchOver(timeout + kLongestQueue, [timeout] { return notBegun(timeout + kLongestQueue); });
        m_operation->start();
    } catch (const std::exception &fault) {
        m_operation.reset();
        endLater(Cause::Crashed,
                 tr("The check '%1' failed inside Salve: %2").arg(kind, QString::fromUtf8(fault.what())));
    }
}

/// `ifMissed` is made when it is needed: nearly never.
void CheckFlight::watchOver(Millis limit, std::function<CheckResult()> ifMissed)
{
    m_services.clock.cancel(m_deadline);
    m_deadline = m_services.clock.after(limit, this, [this, result = std::move(ifMissed)] { end(result()); });
}

CheckResult CheckFlight::noAnswer(Millis timeout)
{
    CheckResult late =
        failure(CheckOutcome::Critical, Cause::Timeout, tr("No answer within %1").arg(durationForPeople(timeout)));
    late.latency = timeout;
    return late;
}

CheckResult CheckFlight::notBegun(Millis waited)
{
    return failure(CheckOutcome::Unknown,
                   Cause::NotSeen,
                   tr("The check could not begin within %1: too many checks wait for the same target")
                       .arg(durationForPeople(waited)));
}

void CheckFlight::end(const CheckResult &result)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_services.clock.cancel(std::exchange(m_deadline, 0));
    if (m_operation)
        m_operation->disconnect(this);
    emit finished(result); // may destroy this
}

void CheckFlight::endLater(Cause cause, const QString &sentence)
{
    m_services.clock.cancel(std::exchange(m_deadline, 0));
    QMetaObject::invokeMethod(
        this, [this, result = failure(CheckOutcome::Unknown, cause, sentence)] { end(result); }, Qt::QueuedConnection);
}

} // namespace salve
