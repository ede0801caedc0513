// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/alert_memory.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr qsizetype kMostSeen = 100; // ids of messages
constexpr qsizetype kMostAlerts = 1'000;

QString idOf(const Delivery &delivery)
{
    for (const QByteArrayView name : {"webhook-id", "x-github-delivery", "x-amz-sns-message-id"}) {
        if (const QByteArray id = delivery.header(name); !id.isEmpty())
            return QString::fromLatin1(id.left(100));
    }
    return {};
}

} // namespace

bool AlertMemory::isNew(const Delivery &delivery) const
{
    const QString id = idOf(delivery);
    return id.isEmpty() || !m_memory.value("seen"_L1).toArray().contains(id);
}

void AlertMemory::note(const Delivery &delivery)
{
    m_memory.insert(u"told_ms"_s, msOf(delivery.at));
    const QString id = idOf(delivery);
    if (id.isEmpty())
        return;
    QJsonArray seen = m_memory.value("seen"_L1).toArray();
    while (seen.size() >= kMostSeen)
        seen.removeFirst();
    seen.append(id);
    m_memory.insert(u"seen"_s, seen);
}

bool AlertMemory::take(const IntakeEvent &event, TimePoint at)
{
    if (event.state == IntakeEvent::State::NoChange)
        return false;
    QJsonObject alerts = m_memory.value("alerts"_L1).toObject();
    const QJsonObject before = alerts;
    if (event.state == IntakeEvent::State::Resolved) {
        alerts.remove(event.identity);
    } else if (alerts.contains(event.identity) || alerts.size() < kMostAlerts) {
        QJsonObject values;
        for (const auto &[name, value] : event.values)
            values.insert(name, value);
        const qint64 since_ms = alerts.value(event.identity).toObject().value("since_ms"_L1).toInteger(msOf(at));
        alerts.insert(event.identity,
                      QJsonObject{{u"state"_s, event.state == IntakeEvent::State::Firing ? u"firing"_s : u"unknown"_s},
                                  {u"severity"_s, event.severity},
                                  {u"title"_s, event.title},
                                  {u"link"_s, event.link},
                                  {u"values"_s, values},
                                  {u"impact"_s, event.hasImpact.value_or(true)},
                                  {u"since_ms"_s, since_ms}});
    }
    m_memory.insert(u"alerts"_s, alerts);
    return alerts != before;
}

std::vector<AlertMemory::Alert> AlertMemory::alerts() const
{
    std::vector<Alert> found;
    const QJsonObject alerts = m_memory.value("alerts"_L1).toObject();
    for (auto it = alerts.begin(); it != alerts.end(); ++it) {
        const QJsonObject alert = it.value().toObject();
        found.push_back({it.key(),
                         alert.value("state"_L1).toString(),
                         alert.value("severity"_L1).toString(),
                         alert.value("title"_L1).toString(),
                         alert.value("link"_L1).toString(),
                         alert.value("values"_L1).toObject(),
                         alert.value("impact"_L1).toBool(true),
                         timeFromMs(alert.value("since_ms"_L1).toInteger())});
    }
    std::stable_sort(found.begin(), found.end(), [](const Alert &a, const Alert &b) { return a.since < b.since; });
    return found;
}

std::optional<TimePoint> AlertMemory::lastTold() const
{
    const QJsonValue told = m_memory.value("told_ms"_L1);
    return told.isDouble() ? std::optional(timeFromMs(told.toInteger())) : std::nullopt;
}

TimePoint AlertMemory::madeAt() const
{
    return timeFromMs(m_memory.value("since_ms"_L1).toInteger());
}

} // namespace salve
