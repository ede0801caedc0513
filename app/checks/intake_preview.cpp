// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/intake_preview.h"

#include "checks/alert_memory.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

QString wordOfState(IntakeEvent::State state)
{
    switch (state) {
    case IntakeEvent::State::Firing:
        return u"firing"_s;
    case IntakeEvent::State::Resolved:
        return u"resolved"_s;
    case IntakeEvent::State::Unknown:
        return u"unknown"_s;
    case IntakeEvent::State::NoChange:
        break;
    }
    return u"no-change"_s;
}

QStringList unmetBy(const IntakeEvent &event, const QStringList &conditions)
{
    QStringList unmet;
    for (const QString &text : conditions) {
        const Result<JsonCondition> condition = JsonCondition::parse(text);
        const QString complaint = condition ? condition->complaint(event.item) : condition.error().sentence;
        if (!complaint.isEmpty())
            unmet.append(complaint);
    }
    return unmet;
}

} // namespace

HearingPreview previewOf(const WebhookInSettings &settings, const IntakeRecipe &recipe, const Delivery &delivery)
{
    HearingPreview preview;
    const Result<std::vector<IntakeEvent>> events = eventsIn(recipe, delivery);
    if (!events) {
        preview.trouble = events.error().sentence;
        return preview;
    }
    AlertMemory memory({});
    for (const IntakeEvent &event : *events) {
        preview.events.push_back({event.identity,
                                  wordOfState(event.state),
                                  event.severity,
                                  event.title,
                                  event.link,
                                  event.values,
                                  event.hasImpact,
                                  unmetBy(event, settings.only)});
        if (preview.events.back().unmet.isEmpty())
            memory.take(event, delivery.at);
    }
    memory.note(delivery);
    const CheckResult result = judgedWebhook(settings, recipe.title, memory.json(), delivery.at);
    preview.outcome = result.outcome;
    preview.sentence = result.message;
    return preview;
}

} // namespace salve
