// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/set_facts.h"

#include "core/set_schema.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

QString hashOf(const QString &kind, const Node &settings)
{
    const QByteArray text = kind.toUtf8() + '\n' + yamlOf(settings);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

rules::ReactionFacts factsFor(const Reaction &reaction,
                              const ReactionKind *kind,
                              const Node &settings,
                              const Monitor *monitor,
                              const Kinds &kinds)
{
    rules::ReactionFacts facts;
    if (kind) {
        const WantedValues wanted = wantedValues(reaction.settings, kind->fields());
        facts.eventNames = wanted.all;
        facts.plainNames = wanted.plain;
        facts.wantsHost = wanted.host;
        facts.amends = kind->canAmend(reaction.settings);
        facts.needsApproval = kind->needsApproval(reaction.settings);
        facts.isInside = kind->isInside();
    }
    facts.effect = effectOf(reaction, kinds);
    facts.takesUpTo = takesUpTo(reaction, kinds);
    facts.hosts = reaction.hits;
    if (facts.hosts.isEmpty() && monitor && !monitor->onHost.isEmpty())
        facts.hosts = {monitor->onHost};
    facts.settingsHash = hashOf(reaction.kind, reaction.settings);
    facts.effectKey = kind ? kind->effectKey(settings) : reaction.kind + u' ' + facts.settingsHash;
    return facts;
}

/// Of what happens inside the names in a default count, too: they tell the effect for one monitor from that for
/// another.
bool hasNames(const Reaction &reaction, const ReactionKind *kind)
{
    if (hasTemplates(reaction.settings))
        return true;
    return kind && kind->isInside()
           && std::any_of(kind->fields().begin(), kind->fields().end(), [&reaction](const FieldInfo &field) {
                  return !reaction.settings.find(field.key) && hasTemplates(field.defaultText);
              });
}

/// What a template leaves open until an incident gives it (incident.*, result.*) stays as it is written: the key is the
/// same for all of them. The names of an event do, too; the rules put its values in.
Node standingSettings(const Reaction &reaction,
                      const ReactionKind *kind,
                      const Monitor *monitor,
                      const Kinds &kinds,
                      const QString &installation)
{
    if (!kind || !hasNames(reaction, kind))
        return reaction.settings;
    const Result<Node> rendered =
        renderSettings(reaction.settings, kind->fields(), standingVariables(monitor, kinds, installation));
    return rendered ? *rendered : reaction.settings;
}

std::vector<ReactionId> reactionsFor(const MonitorSet &set, const Monitor &monitor)
{
    std::vector<ReactionId> reactions;
    if (const Runbook *runbook = set.runbookFor(monitor)) {
        for (const Step &step : runbook->steps)
            reactions.push_back(step.run);
    }
    for (const Tell &tell : set.tells)
        reactions.push_back(tell.run);
    return reactions;
}

} // namespace

TemplateVariables standingVariables(const Monitor *monitor, const Kinds &kinds, const QString &installation)
{
    TemplateVariables variables;
    variables.setUnfit(TemplateVariables::Unfit::LeftOpen);
    variables.set(u"installation.name"_s, installation);
    if (!monitor)
        return variables;
    variables.set(u"monitor.id"_s, monitor->id.value);
    variables.set(u"monitor.name"_s, monitor->name);
    variables.set(u"monitor.kind"_s, monitor->kind);
    const CheckKind *kind = kinds.check(monitor->kind);
    if (kind)
        variables.set(u"monitor.target"_s, kind->target(monitor->settings));
    const bool isOfEvent = kind && !kind->eventShape(monitor->settings).hostFrom.isEmpty();
    for (const QString &name : {u"host"_s, u"monitor.host"_s}) {
        if (isOfEvent)
            variables.set(name, {}, TemplateVariables::Origin::Outside);
        else
            variables.set(name, monitor->onHost);
    }
    return variables;
}

SetFacts factsOf(const MonitorSet &set, const Kinds &kinds, const QString &installation)
{
    SetFacts found;
    QHash<ReactionId, rules::ReactionFacts> alike; // for reactions without templates and with declared hosts
    for (const Reaction &reaction : set.reactions) {
        const ReactionKind *kind = kinds.reaction(reaction.kind);
        found.facts.insert({reaction.id, {}}, factsFor(reaction, kind, reaction.settings, nullptr, kinds));
        if (!hasNames(reaction, kind))
            alike.insert(reaction.id, found.facts.value({reaction.id, {}}));
    }
    for (const Monitor &monitor : set.monitors) {
        found.targetHashes.insert(monitor.id, hashOf(monitor.kind, monitor.settings));
        for (const ReactionId &id : reactionsFor(set, monitor)) {
            const Reaction *reaction = set.reaction(id);
            if (!reaction || found.facts.contains({id, monitor.id}))
                continue;
            rules::ReactionFacts facts;
            if (const auto it = alike.constFind(id); it != alike.constEnd()) {
                facts = *it;
                if (facts.hosts.isEmpty() && !monitor.onHost.isEmpty())
                    facts.hosts = {monitor.onHost};
            } else {
                const ReactionKind *kind = kinds.reaction(reaction->kind);
                facts = factsFor(
                    *reaction, kind, standingSettings(*reaction, kind, &monitor, kinds, installation), &monitor, kinds);
            }
            found.facts.insert({id, monitor.id}, facts);
        }
    }
    return found;
}

} // namespace salve
