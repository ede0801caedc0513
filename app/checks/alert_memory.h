// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/intake_recipe.h"

#include <QJsonObject>

namespace salve {

/// What a webhook-in monitor remembers: the alerts that fire, when it was last told anything, and what it has seen.
class AlertMemory
{
public:
    explicit AlertMemory(QJsonObject memory) : m_memory(std::move(memory)) {}

    /// False when this very message was here before: senders repeat what they got no answer to, also after the next
    /// one. Without an id that tells, the same words count again: they say how it is.
    bool isNew(const Delivery &delivery) const;
    void note(const Delivery &delivery);
    /// True when it changed which alerts fire, or what is known of one.
    bool take(const IntakeEvent &event, TimePoint at);

    struct Alert
    {
        QString identity;
        QString state; ///< "firing" or "unknown"
        QString severity;
        QString title;
        QString link;
        QJsonObject values;
        bool hasImpact{true}; ///< also where the sender does not tell
        TimePoint since;
    };
    std::vector<Alert> alerts() const; ///< oldest first
    std::optional<TimePoint> lastTold() const;
    TimePoint madeAt() const;
    const QJsonObject &json() const { return m_memory; }

private:
    QJsonObject m_memory;
};

} // namespace salve
