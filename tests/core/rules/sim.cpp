// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "sim.h"

#include "core/records.h"

#include <QJsonDocument>

#include <algorithm>

namespace salve::testing {

using namespace rules;

namespace {

/// Decisions, transitions and starts only: what a World says of itself.
QStringList essence(const Changes &changes)
{
    QStringList lines;
    for (const Transition &transition : changes.transitions)
        lines.append(QString::fromUtf8(QJsonDocument(toJson(transition)).toJson(QJsonDocument::Compact)));
    for (const Decision &decision : changes.decisions)
        lines.append(QString::fromUtf8(QJsonDocument(toJson(decision)).toJson(QJsonDocument::Compact)));
    for (const RunId run : changes.starts)
        lines.append(QStringLiteral("start %1").arg(run.value));
    return lines;
}

} // namespace

Sim::Sim(TimePoint start) : m_start(start), m_now(start)
{
    check = [](const MonitorId &, TimePoint) { return okResult(); };
    sight = [](const MonitorId &, TimePoint) { return Sight::Seen; };
    react = [](const Run &) { return Acted{}; };
    facts = [](const Reaction &reaction, const Monitor &monitor) {
        ReactionFacts known;
        known.effect = reaction.effect.value_or(Effect::Repairs);
        known.takesUpTo = reaction.takesUpTo.value_or(std::chrono::minutes{1});
        known.hosts = reaction.hits;
        if (known.hosts.isEmpty() && !monitor.onHost.isEmpty())
            known.hosts.append(monitor.onHost);
        known.effectKey = reaction.id.value + u'@' + known.hosts.join(u',');
        known.settingsHash = reaction.settings.text();
        return known;
    };
}

SetChanged Sim::setChange() const
{
    SetChanged change{m_now, m_set, {}, {}, QStringLiteral("test")};
    for (const Monitor &monitor : m_set->monitors) {
        change.targetHashes.insert(monitor.id, monitor.kind + monitor.settings.text());
        if (const Runbook *book = m_set->runbookFor(monitor)) {
            for (const Step &step : book->steps) {
                if (const Reaction *reaction = m_set->reaction(step.run))
                    change.facts.insert({step.run, monitor.id}, facts(*reaction, monitor));
            }
        }
        for (const Tell &tell : m_set->tells) {
            if (const Reaction *reaction = m_set->reaction(tell.run))
                change.facts.insert({tell.run, monitor.id}, facts(*reaction, monitor));
        }
    }
    return change;
}

void Sim::setSet(const MonitorSet &set)
{
    m_set = std::make_shared<MonitorSet>(set);
    give(setChange());
    schedule();
}

void Sim::schedule()
{
    for (const Monitor &monitor : m_set->monitors) {
        if (!monitor.enabled || m_scheduled.contains(monitor.id))
            continue;
        const Millis every = m_set->timingOf(monitor).every;
        const Millis since = m_now - m_start - m_phases.value(monitor.id, Millis{0});
        const Millis next = since <= Millis{0} ? since - since % every : since + (every - since % every) % every;
        m_scheduled.insert(monitor.id);
        push(m_start + m_phases.value(monitor.id, Millis{0}) + next, {Order::Grid, monitor.id, Look::Grid, {}, {}});
    }
}

void Sim::arm(const RunbookId &book)
{
    give(ArmingGiven{m_now, book, true, QStringLiteral("test")});
}

void Sim::at(Millis since, std::function<void()> what)
{
    push(time(since), {Order::Person, {}, Look::Grid, {}, std::move(what)});
}

void Sim::push(TimePoint at, Event event)
{
    const Order order = event.order;
    m_events.emplace(Key{at, order, ++m_sequence}, std::move(event));
}

bool Sim::step(TimePoint until)
{
    const TimePoint wake = std::max(m_world.nextWake(), m_now);
    const Key tick{wake, Order::Tick, 0};
    const bool isTick = m_world.nextWake() != kNever && (m_events.empty() || tick < m_events.begin()->first);
    const TimePoint next = isTick ? wake : (m_events.empty() ? kNever : std::get<0>(m_events.begin()->first));
    if (next > until)
        return false;
    m_now = std::max(m_now, next);
    if (isTick) {
        give(Tick{m_now});
        return true;
    }
    const auto node = m_events.extract(m_events.begin());
    perform(node.key(), node.mapped());
    return true;
}

void Sim::runUntil(Millis since)
{
    while (step(time(since))) {
    }
    m_now = std::max(m_now, time(since));
}

void Sim::sleepUntil(Millis since)
{
    const TimePoint from = m_now;
    m_now = time(since);
    std::vector<MonitorId> missed;
    while (!m_events.empty() && std::get<0>(m_events.begin()->first) < m_now) {
        const auto node = m_events.extract(m_events.begin());
        if (node.mapped().order == Order::Grid) {
            m_scheduled.erase(node.mapped().monitor);
        } else {
            m_events.emplace(Key{m_now, node.mapped().order, ++m_sequence}, node.mapped());
        }
    }
    give(GapSeen{from, m_now, Sight::Asleep});
    schedule();
}

void Sim::setClock(Millis by)
{
    const TimePoint before = m_now;
    m_now += by;
    std::map<Key, Event> events;
    for (auto &[key, event] : m_events) {
        const auto &[at, order, sequence] = key;
        events.emplace(Key{order == Order::Extra ? m_now : at + by, order, sequence}, std::move(event));
    }
    m_events = std::move(events);
    give(GapSeen{std::min(before, m_now), m_now, Sight::Asleep, by});
}

void Sim::perform(const Key &key, const Event &event)
{
    switch (event.order) {
    case Order::Person:
        event.fn();
        break;
    case Order::Run: {
        const auto it = m_runs.find(event.run);
        if (it != m_runs.end())
            give(RunEnded{event.run, std::get<0>(key), react(it->second).report});
        break;
    }
    case Order::Grid: {
        const Monitor *monitor = m_set->monitor(event.monitor);
        m_scheduled.erase(event.monitor);
        if (monitor == nullptr || !monitor->enabled)
            break;
        m_scheduled.insert(event.monitor);
        push(std::get<0>(key) + m_set->timingOf(*monitor).every, event);
        observe(event.monitor, std::get<0>(key), Look::Grid, {});
        break;
    }
    case Order::Extra:
        observe(event.monitor, std::get<0>(key), event.look, event.run);
        break;
    case Order::Tick:
        break;
    }
}

void Sim::observe(const MonitorId &monitor, TimePoint slot, Look look, RunId run)
{
    give(Observed{monitor, slot, look, run, sight(monitor, slot), check(monitor, slot)});
}

void Sim::give(const Input &input)
{
    m_inputs.push_back(input);
    const Changes changes = apply(m_world, input);
    m_said.push_back(essence(changes));
    write(input, changes);
    follow(input, changes);
    keep(input, changes);
    if (watch)
        watch(input, changes);
    if (afterEach)
        afterEach();
}

void Sim::follow(const Input &, const Changes &changes)
{
    for (const RunId id : changes.starts) {
        const Run *run = m_world.run(id);
        push(run->started + react(*run).takes, {Order::Run, {}, Look::Grid, id, {}});
    }
    for (const CheckRequest &request : changes.checks)
        push(std::max(request.slot, m_now), {Order::Extra, request.monitor, request.look, request.forRun, {}});
}

void Sim::keep(const Input &input, const Changes &changes)
{
    const auto keepState = [this](const MonitorId &monitor) {
        if (const MonitorState *state = m_world.state(monitor))
            m_states[monitor] = toJson(*state);
    };
    for (const MonitorId &monitor : changes.monitors)
        keepState(monitor);
    if (const auto *observed = std::get_if<Observed>(&input))
        keepState(observed->monitor);
    for (const RunId id : changes.runs)
        m_runs[id] = *m_world.run(id);
    for (const IncidentId id : changes.incidents)
        m_incidents[id] = *m_world.incident(id);
    for (const Decision &decision : changes.decisions)
        m_decisions[decision.id] = decision;
    for (const Decision &decision : changes.repeated)
        m_decisions[decision.id] = decision;
    m_decided.insert(m_decided.end(), changes.decisions.begin(), changes.decisions.end());
    for (const HoldId id : changes.holds) {
        m_holds.erase(id);
        if (const Hold *hold = m_world.hold(id))
            m_holds[id] = *hold;
    }
    m_globals = m_world.globals();
}

void Sim::line(const QString &text)
{
    const QString full = QString::number(seconds(m_now)) + u' ' + text;
    if (!isLogged || isLogged(full))
        m_log.append(full);
}

QString Sim::nameOf(RunId id)
{
    const auto known = m_names.find(id);
    if (known != m_names.end())
        return known->second;
    const QString reaction = m_world.run(id)->reaction.value;
    return m_names[id] = QStringLiteral("%1#%2").arg(reaction).arg(++m_numbers[reaction]);
}

void Sim::write(const Input &input, const Changes &changes)
{
    if (const auto *seen = std::get_if<Observed>(&input); seen != nullptr && seen->look != Look::Grid)
        line(QStringLiteral("%1 %2 %3").arg(seen->monitor.value, wordOf(seen->look), wordOf(seen->result.outcome)));
    for (const RunId id : changes.runs) {
        const Run run = *m_world.run(id);
        const Run before = m_runs.contains(id) ? m_runs.at(id) : Run{};
        if (run.phase == RunPhase::Ended && before.phase != RunPhase::Ended)
            line(QStringLiteral("%1 %2").arg(nameOf(id), wordOf(run.outcome)));
        if (run.verdict != before.verdict)
            line(QStringLiteral("%1 verdict %2").arg(nameOf(id), wordOf(run.verdict)));
    }
    for (const Transition &transition : changes.transitions)
        line(QStringLiteral("%1 %2 -> %3")
                 .arg(transition.monitor.value, wordOf(transition.from), wordOf(transition.to)));
    for (const IncidentId id : changes.incidents) {
        const Incident &incident = *m_world.incident(id);
        const bool wasOpen = m_incidents.contains(id) && m_incidents.at(id).end == IncidentEnd::Open;
        if (incident.end == IncidentEnd::Open && !wasOpen)
            line(QStringLiteral("incident %1 %2")
                     .arg(id.value)
                     .arg(incident.outages > 1 ? QStringLiteral("re-opens") : QStringLiteral("opens")));
        if (incident.end != IncidentEnd::Open && wasOpen)
            line(QStringLiteral("incident %1 closes after %2 s")
                     .arg(id.value)
                     .arg(seconds(incident.closed) - seconds(incident.firstFailure)));
    }
    for (const RunId id : changes.starts)
        line(QStringLiteral("%1 starts").arg(nameOf(id)));
    std::vector<Decision> decisions = changes.decisions; // what runs before what waits for it
    std::stable_partition(
        decisions.begin(), decisions.end(), [](const Decision &d) { return d.code == DecisionCode::Runs; });
    for (const Decision &decision : decisions) {
        QString text =
            QStringLiteral("decision %1 %2 %3").arg(decision.monitor.value, decision.step.value, wordOf(decision.code));
        if (decision.until != kNever)
            text += QStringLiteral(" until %1").arg(seconds(decision.until));
        if (!decision.run.isNull())
            text += u' ' + nameOf(decision.run);
        line(text);
    }
}

RestoredWorld Sim::stored() const
{
    const SetChanged change = setChange();
    RestoredWorld stored{m_set, change.facts, change.targetHashes, {}, {}, {}, {}, {}, m_globals};
    for (const auto &[monitor, json] : m_states)
        stored.states.push_back(fromJson<MonitorState>(json));
    for (const auto &[id, incident] : m_incidents)
        stored.incidents.push_back(fromJson<Incident>(toJson(incident)));
    for (const auto &[id, run] : m_runs)
        stored.runs.push_back(fromJson<Run>(toJson(run)));
    for (const auto &[id, decision] : m_decisions) {
        const auto it = m_incidents.find(decision.incident);
        if (it != m_incidents.end() && it->second.end == IncidentEnd::Open)
            stored.decisions.push_back(fromJson<Decision>(toJson(decision)));
    }
    for (const auto &[id, hold] : m_holds)
        stored.holds.push_back(fromJson<Hold>(toJson(hold)));
    return stored;
}

void Sim::restore()
{
    std::erase_if(m_events, [](const auto &item) { return item.second.order == Order::Extra; });
    m_world = World::restore(stored());
}

void Sim::kill()
{
    std::erase_if(m_events, [](const auto &item) { return item.second.order == Order::Run; });
    restore();
    for (const RunId id : m_world.runsUnderWay())
        give(
            RunEnded{id, m_world.run(id)->started, {RunOutcome::Unknown, QStringLiteral("Salve was stopped"), {}, {}}});
}

QStringList Sim::starts(const QString &reaction) const
{
    QStringList found;
    for (const QString &line : m_log) {
        if (line.section(u' ', 1, 1).section(u'#', 0, 0) == reaction && line.endsWith(QStringLiteral(" starts")))
            found.append(line.section(u' ', 0, 0));
    }
    return found;
}

int Sim::count(const QString &part) const
{
    return static_cast<int>(
        std::count_if(m_log.begin(), m_log.end(), [&](const QString &line) { return line.contains(part); }));
}

CheckResult okResult()
{
    return {CheckOutcome::Ok, Phase::None, Cause::None, Micros{1200}, {}, QStringLiteral("answered"), {}, {}};
}

CheckResult failure(Cause cause, CheckOutcome outcome)
{
    return {outcome, Phase::Connect, cause, Micros{900}, {}, QString(wordOf(cause)), {}, {}};
}

Monitor monitorOf(const QString &id, const QString &host, const QString &book)
{
    Monitor monitor;
    monitor.id = {id};
    monitor.name = id;
    monitor.kind = QStringLiteral("tcp");
    monitor.onHost = host;
    monitor.runbook = {book};
    monitor.downAfter = 1;
    return monitor;
}

Reaction reactionOf(const QString &id, const QStringList &hits)
{
    Reaction reaction;
    reaction.id = {id};
    reaction.kind = QStringLiteral("salt-hook");
    reaction.hits = hits;
    reaction.hitsAtMost = std::max(1, static_cast<int>(hits.size()));
    reaction.takesUpTo = std::chrono::minutes{1};
    return reaction;
}

Step stepOf(const QString &run, When when)
{
    Step step;
    step.id = {run};
    step.run = {run};
    step.when = when;
    return step;
}

Runbook bookOf(const QString &id, std::vector<Step> steps)
{
    Runbook book;
    book.id = {id};
    book.name = id;
    book.steps = std::move(steps);
    return book;
}

QStringList replayOf(const Sim &sim)
{
    World replayed;
    QStringList differences;
    for (size_t i = 0; i < sim.inputs().size(); ++i) {
        const Input &input = sim.inputs()[i];
        const Result<Input> read = inputFromJournal(journalOf(input));
        if (!read)
            return {read.error().sentence};
        const bool isSet = std::holds_alternative<SetChanged>(input); // its content is not in the journal
        const QStringList found = essence(apply(replayed, isSet ? input : *read));
        if (found != sim.said()[i])
            differences.append(sim.said()[i].join(u'\n') + QStringLiteral("\n!=\n") + found.join(u'\n'));
    }
    return differences;
}

} // namespace salve::testing
