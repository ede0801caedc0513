// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/field.h"
#include "engine/engine.h"
#include "engine/run_orders.h"
#include "net/services.h"

#include <algorithm>

/// What waits for a keyring: old runs that are to be settled, and runs that cannot begin without their secrets.
namespace salve {

void Engine::settleOld()
{
    for (const RunId id : m_world.runsUnderWay())
        settle(id, m_clock.monotonic());
}

/// Who asks what came of a run needs its secrets, and a keyring takes a moment when Salve starts, or is still locked.
void Engine::settle(RunId id, Micros since)
{
    constexpr Millis kReadWithin = std::chrono::seconds{30};
    constexpr Millis kAgain{500};
    const Run *run = m_world.run(id);
    if (!run || run->phase != RunPhase::Started || m_isStopped)
        return;
    Result<RunOrder> order = orderOf(m_world, *run, m_kinds, m_clock.wallNow());
    if (order)
        recall(*order);
    if (order && m_clock.monotonic() - since < kReadWithin && isKeyringAwaited(*order)) {
        m_clock.after(kAgain, this, [this, id, since] { settle(id, since); });
        return;
    }
    if (!order || !m_reactions.settle(*order))
        endRun(id,
               {RunOutcome::Unknown, tr("Salve stopped while it ran: whether it happened is not known."), {}, {}},
               Millis{0});
}

/// It is locked, or not read yet; a secret that it does not have does not come by waiting.
bool Engine::isKeyringAwaited(const RunOrder &order) const
{
    const ReactionKind *kind = m_kinds.reaction(order.kind);
    const QStringList names = kind ? secretNames(order.settings, kind->fields()) : QStringList();
    return std::any_of(names.begin(), names.end(), [this](const QString &name) {
        const Result<QString> value = m_services.secrets(name);
        return !value && value.error().code != ErrorCode::NotFound;
    });
}

void Engine::noteSecrets()
{
    const std::set<RunId> waiting = m_awaitKeyring; // it changes on the way
    for (const RunId id : waiting)
        endWait(id);
}

void Engine::endWait(RunId id)
{
    const Run *run = m_world.run(id);
    if (!m_awaitKeyring.contains(id) || m_isStopped || (run && run->phase == RunPhase::Started))
        return; // a try under way says first how it ended
    const bool isWaiting = run && run->phase == RunPhase::Planned;
    if (isWaiting) {
        const Result<RunOrder> order = orderOf(m_world, *run, m_kinds, m_clock.wallNow());
        if (order && isKeyringAwaited(*order))
            return;
    }
    m_awaitKeyring.erase(id);
    if (isWaiting)
        take(rules::WaitEnded{m_clock.wallNow(), id});
}

} // namespace salve
