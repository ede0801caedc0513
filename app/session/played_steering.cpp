// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/played_steering.h"

#include "engine/run_orders.h"

namespace salve {

namespace {

/// A run that nobody waits for: what it remembers is forgotten.
class PlayedContext final : public RunContext
{
public:
    explicit PlayedContext(const Run &run) : m_run(run) {}
    RunId run() const override { return m_run.id; }
    MonitorId monitor() const override { return m_run.monitor; }
    TimePoint cooldownSlot() const override { return m_run.started; }
    QString effectKey() const override { return m_run.effectKey; }
    void remember(const QJsonObject &, QObject *context, std::function<void()> then) override
    {
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }
    QJsonObject remembered() const override { return {}; }

private:
    const Run &m_run;
};

} // namespace

PlayedSteering::PlayedSteering(rules::Rehearsal &rehearsal, const Kinds &kinds, Services &services)
    : m_rehearsal(rehearsal),
      m_kinds(kinds),
      m_services(services)
{
}

std::optional<RunReport> PlayedSteering::play(const Run &run)
{
    const Reaction *reaction = set().reaction(run.reaction);
    const ReactionKind *kind = reaction ? m_kinds.reaction(reaction->kind) : nullptr;
    if (!kind || !kind->isInside())
        return std::nullopt;
    const Result<RunOrder> order = orderOf(world(), run, m_kinds, wallNow());
    if (!order)
        return RunReport{RunOutcome::Failed, order.error().sentence, {}, {}};
    PlayedContext context(run);
    const Result<std::unique_ptr<ReactionOperation>> operation = kind->make(order->settings, m_services, context);
    if (!operation)
        return RunReport{RunOutcome::Failed, operation.error().sentence, {}, {}};
    auto *steered = dynamic_cast<Steered *>(operation->get());
    return steered ? std::optional(steered->steer(*this)) : std::nullopt;
}

void PlayedSteering::adopt(MonitorSet set, const QString &by)
{
    if (!m_facts) // they do not hang on what a reaction may edit
        m_facts = factsOf(set, m_kinds, world().automation().installation);
    m_rehearsal.give(rules::SetChanged{
        wallNow(), std::make_shared<MonitorSet>(std::move(set)), m_facts->facts, m_facts->targetHashes, by});
}

/// What each look would see is what the grid saw: nothing is decided by it.
void PlayedSteering::checkNow(const std::vector<MonitorId> &, QObject *context, Looked then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then({}); }, Qt::QueuedConnection);
}

} // namespace salve
