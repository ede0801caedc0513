// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "store/deliveries.h"

namespace salve {

quint64 Deliveries::expect(QObject *context, Answer answer)
{
    if (context == nullptr || !answer)
        return 0;
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->contexts.contains(context)) {
        m_state->contexts.insert(context);
        // Direct: runs inside the context's destructor, which so waits until nothing is being posted to it.
        QObject::connect(
            context,
            &QObject::destroyed,
            context,
            [state = m_state, context] {
                const std::lock_guard guard(state->mutex);
                state->contexts.remove(context);
                state->waiting.removeIf([context](const auto &entry) { return entry.value().context == context; });
            },
            Qt::DirectConnection);
    }
    const quint64 ticket = ++m_state->lastTicket;
    m_state->waiting.insert(ticket, {context, std::move(answer)});
    return ticket;
}

void Deliveries::deliver(quint64 ticket, const Result<void> &result)
{
    const std::lock_guard lock(m_state->mutex);
    const auto found = m_state->waiting.find(ticket);
    if (found == m_state->waiting.end())
        return;
    QMetaObject::invokeMethod(
        found->context, [answer = std::move(found->answer), result] { answer(result); }, Qt::QueuedConnection);
    m_state->waiting.erase(found);
}

} // namespace salve
