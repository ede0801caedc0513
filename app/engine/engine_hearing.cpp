// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/engine.h"
#include "net/services.h"

namespace salve {

namespace {

/// What the monitor's kind listens with; null for one that asks.
const Listener *listenerOf(const Monitor &monitor, const Kinds &kinds)
{
    const CheckKind *kind = kinds.check(monitor.kind);
    return kind ? kind->listener() : nullptr;
}

} // namespace

void Engine::hear(const MonitorId &id, const Delivery &delivery, std::function<void(const Heard &)> answered)
{
    const Monitor *monitor = this->monitor(id);
    const Listener *listener = monitor ? listenerOf(*monitor, m_kinds) : nullptr;
    if (!listener) {
        Heard heard{Heard::Fate::Refused, {}, 404};
        heard.body = "Nobody listens here.";
        answered(heard);
        return;
    }
    const QString mailbox = listener->mailbox(monitor->settings);
    const Heard heard = listener->hear(monitor->settings, delivery, m_inbox.memory(mailbox), m_services.secrets);
    if (heard.fate == Heard::Fate::Repeated || heard.fate == Heard::Fate::Refused) {
        answered(heard);
        return;
    }
    m_inbox.put(mailbox, heard.memory);
    const auto stored = [this, mailbox, heard, answered = std::move(answered)](const Result<void> &result) {
        if (!result && result.error().code != ErrorCode::Unavailable) {
            Heard refused{Heard::Fate::Refused, {}, 503};
            refused.body = "It could not be written down. Send it again later.";
            answered(refused);
            return;
        }
        answered(heard);
        if (heard.fate == Heard::Fate::Taken)
            lookAtMailbox(mailbox);
    };
    m_recorder.keepInbox(mailbox, heard.memory, stored);
}

void Engine::lookAtMailbox(const QString &mailbox)
{
    if (m_schedule != Schedule::Running || m_isStopped)
        return;
    for (const MonitorId &id : m_listening.value(mailbox)) {
        const Monitor *monitor = this->monitor(id);
        if (monitor && monitor->enabled)
            m_queue.request({id, m_clock.wallNow(), Look::Told, {}});
    }
}

/// Who listens where. What was told to monitors that are gone is of no use to the next one that listens in the same
/// place.
void Engine::adoptMailboxes()
{
    m_listening.clear();
    for (const Monitor &monitor : m_world.set().monitors) {
        const Listener *listener = listenerOf(monitor, m_kinds);
        if (!listener)
            continue;
        const QString mailbox = listener->mailbox(monitor.settings);
        m_listening[mailbox].push_back(monitor.id);
        if (monitor.enabled && m_schedule == Schedule::Running)
            attach(monitor, *listener, mailbox);
    }
    std::erase_if(m_attached, [this](const auto &entry) { return !m_listening.contains(entry.first); });
    for (auto it = m_listening.cbegin(); it != m_listening.cend(); ++it) {
        if (m_inbox.memory(it.key()).isEmpty())
            keep(it.key(), {{QStringLiteral("since_ms"), msOf(m_clock.wallNow())}});
    }
    for (const QString &mailbox : m_inbox.mailboxes()) {
        if (m_listening.contains(mailbox))
            continue;
        keep(mailbox, {});
        m_inbox.remove(mailbox);
    }
}

/// What comes is heard by the first of those who share the mailbox: all of them look at it afterwards.
void Engine::attach(const Monitor &monitor, const Listener &listener, const QString &mailbox)
{
    if (m_attached.contains(mailbox))
        return;
    std::unique_ptr<QObject> attached =
        listener.attach(monitor.settings, m_services, [this, mailbox](const Delivery &delivery) {
            const std::vector<MonitorId> listeners = m_listening.value(mailbox);
            if (!listeners.empty() && !m_isStopped)
                hear(listeners.front(), delivery, [](const Heard &) {});
        });
    if (attached)
        m_attached.emplace(mailbox, std::move(attached));
}

void Engine::keep(const QString &mailbox, const QJsonObject &memory)
{
    m_inbox.put(mailbox, memory);
    m_recorder.keepInbox(mailbox, memory, [](const Result<void> &) {});
}

bool Engine::isWaitingForWord(const MonitorId &id) const
{
    const Monitor *monitor = this->monitor(id);
    const Listener *listener = monitor ? listenerOf(*monitor, m_kinds) : nullptr;
    return listener
           && listener->isWaiting(
               monitor->settings, m_inbox.memory(listener->mailbox(monitor->settings)), m_clock.wallNow());
}

} // namespace salve
