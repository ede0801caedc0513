// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/engine.h"
#include "net/http_exchange.h"
#include "net/retire.h"
#include "net/services.h"

#include <algorithm>

namespace salve {

namespace {

/// What the monitor's kind listens with; null for one that asks.
const Listener *listenerOf(const Monitor &monitor, const Kinds &kinds)
{
    const CheckKind *kind = kinds.check(monitor.kind);
    return kind ? kind->listener() : nullptr;
}

// What is fetched is a certificate or a confirmation, for senders who wait 15 s for their answer.
constexpr qint64 kLargestFetched_bytes = 64 * 1024;
constexpr Millis kLongestFetch{8'000};
constexpr size_t kMostFetched = 2; // of one delivery
constexpr size_t kMostFetches = 8; // at once

} // namespace

void Engine::hear(const MonitorId &id, const Delivery &delivery, Answered answered)
{
    const Monitor *monitor = this->monitor(id);
    const Listener *listener = monitor ? listenerOf(*monitor, m_kinds) : nullptr;
    if (!listener)
        return answered(Heard::refused(404, QStringLiteral("Nobody listens here.")));
    Delivery addressed = delivery;
    addressed.to.id = id;
    if (const rules::MonitorState *state = m_world.state(id)) {
        addressed.to.word = state->word;
        addressed.to.failures = state->failures;
    }
    const QString mailbox = listener->mailbox(monitor->settings);
    const Heard heard = listener->hear(monitor->settings, addressed, m_inbox.memory(mailbox), m_services.secrets);
    if (heard.fate == Heard::Fate::Fetch)
        return fetch(heard.fetch, std::move(addressed), std::move(answered));
    if (heard.fate == Heard::Fate::Answered || heard.fate == Heard::Fate::Refused)
        return answered(heard);
    m_inbox.put(mailbox, heard.memory);
    const auto stored = [this, mailbox, heard, answered = std::move(answered)](const Result<void> &result) {
        if (!result && result.error().code != ErrorCode::Unavailable)
            return answered(Heard::refused(503, QStringLiteral("It could not be written down. Send it again later.")));
        answered(heard);
        if (heard.fate == Heard::Fate::Taken)
            lookAtMailbox(mailbox);
    };
    m_recorder.keepInbox(mailbox, heard.memory, stored);
}

/// Reads what a listener needs to judge a delivery, and lets it hear that once more.
void Engine::fetch(const QUrl &url, Delivery delivery, Answered answered)
{
    if (url.scheme() != QStringLiteral("https") || delivery.fetched.size() >= kMostFetched)
        return answered(Heard::refused(500, QStringLiteral("This cannot be judged.")));
    if (m_fetches.size() >= kMostFetches)
        return answered(Heard::refused(503, QStringLiteral("Too many at once. Send it again later.")));
    HttpRequest request;
    request.url = url;
    request.bodyLimit_bytes = kLargestFetched_bytes;
    request.deadline = kLongestFetch;
    m_fetches.push_back(m_services.actors.make(std::move(request)));
    HttpExchange *exchange = m_fetches.back().get();
    connect(
        exchange,
        &HttpExchange::finished,
        this,
        [this, exchange, url, told = std::move(delivery), answered = std::move(answered)](const HttpOutcome &outcome) {
            Delivery again = told;
            const QString trouble = outcome.failure ? outcome.failure->sentence : QString();
            const int status = outcome.failure ? 0 : outcome.response.status;
            again.fetched.push_back({url, status, outcome.response.body, trouble});
            const MonitorId id = again.to.id;
            const Answered answer = answered;
            const auto it = std::find_if(
                m_fetches.begin(), m_fetches.end(), [exchange](const auto &one) { return one.get() == exchange; });
            retire(*it, this); // this function belongs to it
            m_fetches.erase(it);
            hear(id, again, answer);
        });
    exchange->start();
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
        if (m_listening.contains(mailbox) || WaysBack::isMailbox(mailbox))
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
    const CheckKind *kind = monitor ? m_kinds.check(monitor->kind) : nullptr;
    if (!kind)
        return false;
    if (!kind->membership(monitor->settings).isEmpty())
        return kind->isWaitingFor(monitor->settings, m_neighbours.all());
    const Listener *listener = kind->listener();
    return listener
           && listener->isWaiting(
               monitor->settings, m_inbox.memory(listener->mailbox(monitor->settings)), m_clock.wallNow());
}

} // namespace salve
