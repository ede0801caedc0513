// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_world.h"

#include "core/clock.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &kind, const QString &target)
{
    return kind + u' ' + target;
}

Millis passedBy(const Clock &clock)
{
    return std::chrono::duration_cast<Millis>(clock.monotonic()) + clock.slept();
}

} // namespace

StoryWorld::StoryWorld(const Story &story, const StoryLog &log, Clock &clock)
    : m_story(story),
      m_log(log),
      m_clock(clock),
      m_began(clock.wallNow() - log.zero() - passedBy(clock))
{
    for (const auto &[monitor, failure] : story.failures)
        m_troubles.push_back({monitor, failure});
}

Result<void> StoryWorld::setNames(const MonitorSet &set, const Kinds &kinds)
{
    m_monitors.clear();
    for (const Monitor &monitor : set.monitors) {
        const CheckKind *const kind = kinds.check(monitor.kind);
        if (kind && ScriptedKinds::isReadHere(*kind))
            continue; // several may have one address
        const QString place = kind ? placeOf(monitor.kind, kind->target(monitor.settings)) : QString();
        if (m_monitors.contains(place)) {
            return salve::fail(ErrorCode::Invalid,
                               u"%1 and %2 look at the same target: a story cannot tell them apart"_s.arg(
                                   m_monitors[place], monitor.id.value));
        }
        m_monitors.insert(place, monitor.id.value);
    }
    m_reactions.clear();
    for (const Reaction &reaction : set.reactions) {
        if (const ReactionKind *const kind = kinds.reaction(reaction.kind))
            m_reactions.insert(kind->effectKey(reaction.settings), reaction.id.value);
    }
    return {};
}

Millis StoryWorld::now() const
{
    return m_began + passedBy(m_clock);
}

const StoryFailure *StoryWorld::failureOf(const QString &monitor) const
{
    for (const Trouble &trouble : m_troubles) {
        const bool hasBegun = trouble.monitor == monitor && trouble.failure.from <= now();
        const bool hasEnded = trouble.isMended || (trouble.failure.until && now() >= *trouble.failure.until);
        if (hasBegun && !hasEnded)
            return &trouble.failure;
    }
    return nullptr;
}

CheckResult StoryWorld::look(const QString &kind, const QString &target)
{
    CheckResult result;
    const StoryFailure *const failure = failureOf(m_monitors.value(placeOf(kind, target)));
    result.outcome = failure ? failure->outcome : CheckOutcome::Ok;
    result.cause = failure ? failure->cause : Cause::None;
    result.phase = failure ? failure->phase : Phase::None;
    result.latency = Micros{1000};
    result.message = failure ? QString(wordOf(failure->cause)) : u"works"_s;
    return result;
}

StoryReaction StoryWorld::begin(RunId run)
{
    const Run *const known = m_log.run(run);
    const QString reaction = known ? known->reaction.value : QString();
    if (!m_countOf.contains(run))
        m_countOf.insert(run, ++m_runs[reaction]);
    StoryReaction found;
    found.reaction = reaction;
    for (const StoryReaction &script : m_story.reactions) {
        if (script.reaction == reaction && script.fromRun <= m_countOf[run])
            found = script;
    }
    return found;
}

void StoryWorld::finish(const StoryReaction &reaction)
{
    for (const QString &monitor : reaction.mends)
        mend(monitor);
    for (const QString &monitor : reaction.breaks)
        fail(monitor, {});
}

QString StoryWorld::preflightOf(const QString &effectKey) const
{
    for (const StoryReaction &script : m_story.reactions) {
        const bool isNow = !script.preflightFrom || now() >= *script.preflightFrom;
        if (isNow && !script.preflight.isEmpty() && script.reaction == m_reactions.value(effectKey))
            return script.preflight;
    }
    return {};
}

void StoryWorld::fail(const QString &monitor, StoryFailure failure)
{
    failure.from = now();
    m_troubles.push_back({monitor, failure});
}

void StoryWorld::mend(const QString &monitor)
{
    std::vector<Trouble> next;
    for (Trouble &trouble : m_troubles) {
        const bool isMeant = trouble.monitor == monitor && trouble.failure.from <= now() && !trouble.failure.until;
        if (!isMeant || trouble.isMended)
            continue;
        trouble.isMended = true;
        if (trouble.failure.againAfter) {
            next.push_back({monitor, trouble.failure});
            next.back().failure.from = now() + *trouble.failure.againAfter;
        }
    }
    m_troubles.insert(m_troubles.end(), next.begin(), next.end());
}

} // namespace salve
