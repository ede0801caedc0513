// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rules/advance.h"
#include "core/rules/runs.h"
#include "core/rules/timers.h"
#include "core/rules/windows.h"
#include "core/rules/world_data.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace salve::rules {

namespace {

QString number(std::optional<Millis> value)
{
    return value ? QString::number(value->count()) : QString();
}

/// Everything of a step that changes what it does or when.
QString textOf(const Step &step)
{
    QStringList parts{step.id.value,
                      step.run.value,
                      QString(wordOf(step.when)),
                      number(step.after),
                      QString::number(step.afterChecks.value_or(0)),
                      number(step.repeat),
                      QString::number(step.upTo.value_or(-1)),
                      number(step.cooldown),
                      number(step.settle),
                      number(step.verifyWithin),
                      QString(wordOf(step.nextAfter)),
                      QString(wordOf(step.approval))};
    for (const Cause cause : step.causes)
        parts.append(QString(wordOf(cause)));
    if (step.atMost)
        parts << QString::number(step.atMost->count) << number(step.atMost->window);
    return parts.join(u'\x1f');
}

QString textOf(const Reaction &reaction)
{
    const QJsonObject wrapped{{QStringLiteral("settings"), jsonOf(reaction.settings)}};
    return QStringList{reaction.kind,
                       QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact)),
                       reaction.effect ? QString(wordOf(*reaction.effect)) : QString(),
                       number(reaction.takesUpTo),
                       reaction.hits.join(u','),
                       QString::number(reaction.hitsAtMost)}
        .join(u'\x1f');
}

void linkParents(WorldData &d, const MonitorSet &set)
{
    for (Watched &one : d.watched) {
        for (const MonitorId &parent : one.monitor->parents) {
            if (const auto it = d.index.constFind(parent); it != d.index.constEnd() && *it != d.indexOf(one)) {
                one.parents.push_back(*it);
                d.at(*it).children.push_back(d.indexOf(one));
            }
        }
        one.anchor = d.index.value(one.monitor->seenThrough, -1);
        for (size_t i = 0; i < set.maintenance.size(); ++i) {
            if (covers(set.maintenance[i], *one.monitor))
                one.windows.push_back(static_cast<int>(i));
        }
    }
}

void fillRungs(WorldData &d, Watched &one, const QHash<ReactionId, const Reaction *> &reactions)
{
    for (const Step &step : one.book->steps) {
        const Reaction *reaction = reactions.value(step.run, nullptr);
        if (reaction == nullptr)
            continue; // validation has said so; a step without a reaction cannot run
        one.rungs.push_back({&step, reaction, factsOf(d, *reaction, one.monitor->id)});
    }
}

Watched watchedOf(WorldData &d, const Monitor &monitor, const QHash<MonitorId, MonitorState> &states)
{
    Watched one;
    one.monitor = &monitor;
    one.timing = d.set->timingOf(monitor);
    one.book = d.set->runbookFor(monitor);
    one.host = monitor.onHost.isEmpty() ? QStringLiteral("monitor ") + monitor.id.value : monitor.onHost;
    one.state = states.value(monitor.id);
    one.state.monitor = monitor.id;
    const QString target = d.targetHashes.value(monitor.id);
    if (one.state.targetHash != target) { // kind, target or assertion changed: it must be seen up again
        one.state.ups = 0;
        one.state.targetHash = target;
    }
    return one;
}

} // namespace

ReactionFacts factsOf(const WorldData &d, const Reaction &reaction, const MonitorId &monitor)
{
    if (const auto it = d.facts.constFind({reaction.id, monitor}); it != d.facts.constEnd())
        return *it;
    // A person runs it for a monitor whose runbook does not name it.
    ReactionFacts facts;
    facts.effect = reaction.effect.value_or(Effect::Repairs);
    facts.takesUpTo = reaction.takesUpTo.value_or(facts.takesUpTo);
    facts.hosts = reaction.hits;
    facts = d.facts.value({reaction.id, {}}, facts);
    const Monitor *one = d.set ? d.set->monitor(monitor) : nullptr;
    if (one == nullptr)
        return facts;
    if (facts.hosts.isEmpty() && !one->onHost.isEmpty())
        facts.hosts = {one->onHost};
    // What it does to the world depends on the monitor: two of them are not one effect.
    if (facts.effectKey.contains(QStringLiteral("{{")))
        facts.effectKey += QStringLiteral(" for ") + monitor.value;
    return facts;
}

QString hashOf(const Runbook &book, const MonitorSet &set)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(book.tags.join(u',').toUtf8());
    for (const Step &step : book.steps) {
        hash.addData(textOf(step).toUtf8());
        if (const Reaction *reaction = set.reaction(step.run))
            hash.addData(textOf(*reaction).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

void buildSet(WorldData &d)
{
    QHash<MonitorId, MonitorState> states;
    QHash<MonitorId, std::vector<Decision>> decisions;
    for (Watched &one : d.watched) {
        decisions.insert(one.state.monitor, std::move(one.decisions));
        states.insert(one.state.monitor, std::move(one.state));
    }
    d.watched.clear();
    d.index.clear();
    d.bookHashes.clear();
    d.hostsOfTag.clear();
    d.tagsOfHost.clear();
    QHash<ReactionId, const Reaction *> reactions;
    for (const Reaction &reaction : d.set->reactions)
        reactions.insert(reaction.id, &reaction);
    for (const Runbook &book : d.set->runbooks)
        d.bookHashes.insert(book.id, hashOf(book, *d.set));
    d.watched.reserve(d.set->monitors.size());
    for (const Monitor &monitor : d.set->monitors) {
        d.index.insert(monitor.id, static_cast<int>(d.watched.size()));
        Watched &one = d.watched.emplace_back(watchedOf(d, monitor, states));
        one.decisions = decisions.take(monitor.id);
        if (one.book != nullptr)
            fillRungs(d, one, reactions);
        d.tagsOfHost[one.host]; // untagged hosts count for percentages of everything
        for (const QString &tag : monitor.tags) {
            ++d.hostsOfTag[tag][one.host];
            if (QStringList &tags = d.tagsOfHost[one.host]; !tags.contains(tag))
                tags.append(tag);
        }
    }
    linkParents(d, *d.set);
}

void rebuildFromStates(WorldData &d)
{
    for (Side &side : d.sides)
        side = Side{};
    d.wakes.clear();
    d.runWakes.clear();
    d.runQueue.clear();
    for (const auto &[id, run] : d.runs)
        enterRun(d, run);
    for (Watched &one : d.watched) {
        one.wake = kNever;
        if (one.state.word == MonitorWord::Up)
            d.tooMany.becameUp(d.indexOf(one));
        else if (one.state.lastUp != kLongAgo)
            d.tooMany.leftUp(d.indexOf(one), one.state.lastUp);
        for (const StepState &step : one.state.steps) {
            if (!step.waitsOn.isEmpty())
                joinQueue(d, one, step);
        }
        updateWake(d, one);
    }
    promptFreeQueues(d);
    d.nextEdge = kLongAgo;
}

} // namespace salve::rules
