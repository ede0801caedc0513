// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/reaction_runner.h"

#include "core/clock.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <exception>

namespace salve {

namespace {

// Settling only reads, but what a run has started is followed to its end there, too: as long as the run itself may
// take, and at least this.
constexpr Millis kSettlesWithin{30'000};

RunReport report(RunOutcome outcome, const QString &sentence)
{
    RunReport report;
    report.outcome = outcome;
    report.sentence = sentence;
    return report;
}

} // namespace

RunReport reportOf(const Error &error)
{
    const bool mayWorkLater =
        error.code == ErrorCode::Locked || error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout;
    return report(mayWorkLater ? RunOutcome::NotRun : RunOutcome::Rejected, error.sentence);
}

/// One operation under way, and what it may know of its run.
class ReactionRunner::Flight final : public RunContext
{
public:
    Flight(ReactionRunner &runner, const RunOrder &order, Task task)
        : m_runner(runner),
          m_order(order),
          m_task(task),
          m_began(elapsedSoFar())
    {
    }
    ~Flight() override { m_runner.m_services.clock.cancel(m_deadline); }
    Q_DISABLE_COPY_MOVE(Flight)

    RunId run() const override { return m_order.run.id; }
    MonitorId monitor() const override { return m_order.run.monitor; }
    QJsonObject undoes() const override { return m_order.undoes; }
    Telling telling() const override { return m_order.telling; }
    QJsonObject earlier() const override { return m_order.earlier; }
    QString effectKey() const override { return m_order.run.effectKey; }
    QJsonObject remembered() const override { return m_order.remembered; }

    /// Two runs of a step are a cooldown apart at least, so no two of them share a slot; two installations that decide
    /// the same repair do.
    TimePoint cooldownSlot() const override
    {
        const qint64 started_ms = msOf(m_order.run.started);
        const qint64 cooldown_ms = m_order.cooldown.count();
        return timeFromMs(cooldown_ms > 0 ? started_ms - started_ms % cooldown_ms : started_ms);
    }

    void remember(const QJsonObject &value, QObject *context, std::function<void()> then) override
    {
        m_order.remembered = value;
        m_runner.m_remember(
            run(),
            value,
            [this, runner = QPointer(&m_runner), id = run(), context = QPointer(context), then = std::move(then)](
                const Result<void> &stored) {
                // The flight may have landed meanwhile: ask the runner, not this.
                if (!runner || !runner->m_flights.contains(id) || runner->m_flights[id].get() != this)
                    return;
                if (!stored)
                    giveUp(stored.error());
                else if (context)
                    QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
            });
    }

    void watchOver(Millis limit, RunReport ifMissed)
    {
        m_runner.m_services.clock.cancel(m_deadline);
        m_deadline = m_runner.m_services.clock.after(
            limit, &m_runner, [this, missed = std::move(ifMissed)] { m_runner.land(run(), missed); });
    }

    Millis took() const { return std::chrono::duration_cast<Millis>(elapsedSoFar() - m_began); }
    Task task() const { return m_task; }

    bool isDispatched{false};
    std::unique_ptr<ReactionOperation> operation;

private:
    Micros elapsedSoFar() const { return m_runner.m_services.clock.monotonic() + m_runner.m_services.clock.slept(); }

    void giveUp(const Error &error)
    {
        const RunOutcome outcome = isDispatched ? RunOutcome::Unknown : RunOutcome::NotRun;
        m_runner.land(
            run(),
            report(outcome,
                   ReactionRunner::tr("It was stopped because its notes could not be stored: %1").arg(error.sentence)));
    }

    ReactionRunner &m_runner;
    RunOrder m_order;
    Task m_task;
    Micros m_began;
    quint64 m_deadline{0};
};

ReactionRunner::ReactionRunner(const Kinds &kinds, Services &services, Remember remember, QObject *parent)
    : QObject(parent),
      m_kinds(kinds),
      m_services(services),
      m_remember(std::move(remember))
{
}

ReactionRunner::~ReactionRunner() = default;

void ReactionRunner::perform(const RunOrder &order)
{
    Q_ASSERT(!isBusy(order.run.id));
    auto flight = std::make_unique<Flight>(*this, order, Task::Perform);
    const auto endLater = [&](const RunReport &report) {
        m_flights[order.run.id] = std::move(flight);
        QMetaObject::invokeMethod(
            this, [this, id = order.run.id, report] { land(id, report); }, Qt::QueuedConnection);
    };
    const ReactionKind *const kind = m_kinds.reaction(order.kind);
    if (!kind) {
        endLater(report(RunOutcome::Rejected, tr("This Salve has no reaction of the kind '%1'").arg(order.kind)));
        return;
    }
    try {
        Result<std::unique_ptr<ReactionOperation>> made = kind->make(order.settings, m_services, *flight);
        if (!made) {
            endLater(reportOf(made.error()));
            return;
        }
        flight->operation = std::move(*made);
    } catch (const std::exception &fault) {
        endLater(report(
            RunOutcome::Rejected,
            tr("The reaction failed inside Salve before anything was sent: %1").arg(QString::fromUtf8(fault.what()))));
        return;
    }
    launch(order, Task::Perform, std::move(flight));
}

bool ReactionRunner::settle(const RunOrder &order)
{
    const ReactionKind *const kind = m_kinds.reaction(order.kind);
    if (!kind || isBusy(order.run.id))
        return false;
    auto flight = std::make_unique<Flight>(*this, order, Task::Settle);
    try {
        flight->operation = kind->settle(order.settings, m_services, *flight);
    } catch (const std::exception &) {
        return false;
    }
    if (!flight->operation)
        return false;
    launch(order, Task::Settle, std::move(flight));
    return true;
}

void ReactionRunner::launch(const RunOrder &order, Task task, std::unique_ptr<Flight> flight)
{
    const RunId id = order.run.id;
    Flight *const under = flight.get();
    m_flights[id] = std::move(flight);
    const Millis limit = task == Task::Settle ? std::max(kSettlesWithin, order.takesUpTo) : order.takesUpTo;
    const RunReport missed = report(
        RunOutcome::Unknown,
        task == Task::Settle
            ? tr("Nobody could say within %1 whether it happened").arg(durationForPeople(limit))
            : tr("No answer within %1: it may have happened, or may still be going on").arg(durationForPeople(limit)));
    ReactionOperation *const operation = under->operation.get();
    connect(operation, &ReactionOperation::dispatched, this, [this, id, under, task, limit, missed] {
        if (std::exchange(under->isDispatched, true))
            return;
        under->watchOver(limit, missed);
        if (task == Task::Perform)
            emit dispatched(id);
    });
    connect(operation, &ReactionOperation::finished, this, [this, id](const RunReport &report) { land(id, report); });
    // Until it is on its way the same time counts for the queue, and a kind that forgets to say so does not run for
    // ever.
    under->watchOver(limit * 2, missed);
    try {
        operation->start();
    } catch (const std::exception &fault) {
        QMetaObject::invokeMethod(
            this,
            [this,
             id,
             text = report(RunOutcome::Unknown,
                           tr("The reaction failed inside Salve: %1").arg(QString::fromUtf8(fault.what())))] {
                land(id, text);
            },
            Qt::QueuedConnection);
    }
}

void ReactionRunner::land(RunId run, const RunReport &report)
{
    auto node = m_flights.extract(run);
    if (!node)
        return;
    const std::unique_ptr<Flight> flight = std::move(node.mapped());
    if (flight->operation)
        flight->operation->disconnect(this);
    if (flight->task() == Task::Settle)
        emit settled(run, report);
    else
        emit ended(run, report, flight->took());
}

void ReactionRunner::stop()
{
    m_flights.clear();
}

} // namespace salve
