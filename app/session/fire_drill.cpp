// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/fire_drill.h"

#include "core/redaction.h"
#include "core/rehearsal.h"
#include "engine/run_orders.h"
#include "session/played_steering.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kTakes = 1s; // what is taken for delivered is so at once

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Drill)
};

QString playedText(Cause cause)
{
    return Texts::tr("played: %1").arg(QString(wordOf(cause)));
}

class Play
{
public:
    Play(const rules::World &world, const Drill &drill, const Kinds &kinds, Services &services, TimePoint now)
        : m_drill(drill),
          m_kinds(kinds),
          m_set(world.set()),
          m_rehearsal(rules::copyOf(world), now),
          m_steering(m_rehearsal, kinds, services),
          m_now(now)
    {
        const Monitor *monitor = m_set.monitor(drill.monitor);
        addNear(*monitor, 0);
        m_rehearsal.look = [this](const rules::CheckRequest &request) {
            return seen(request.monitor, request.slot, request.look, request.forRun);
        };
        m_rehearsal.act = [](const Run &run) {
            return rules::Rehearsal::Ended{run.started + kTakes,
                                           {RunOutcome::Delivered, Texts::tr("Taken for delivered."), {}, {}}};
        };
        m_rehearsal.steer = [this](const Run &run) { return m_steering.play(run); };
        m_rehearsal.watch = [this](const rules::Input &, const rules::Changes &changes) { note(changes); };
    }

    QJsonObject run()
    {
        warmUp();
        m_failsFrom = nextSlot(m_drill.monitor);
        playGrid(m_failsFrom + m_drill.lasts);
        return answer();
    }

private:
    /// What the rules look at when this monitor fails: it, what it hangs on, and what hangs on it.
    void addNear(const Monitor &monitor, int depth)
    {
        constexpr int kDeepest = 16;
        if (depth > kDeepest || !monitor.enabled || !m_near.insert(monitor.id).second)
            return;
        std::vector<MonitorId> above = monitor.parents;
        above.push_back(monitor.seenThrough);
        for (const MonitorId &id : above) {
            if (const Monitor *other = m_set.monitor(id))
                addNear(*other, depth + 1);
        }
    }

    Millis everyOf(const MonitorId &id) const { return m_set.timingOf(*m_set.monitor(id)).every; }

    TimePoint nextSlot(const MonitorId &id) const
    {
        const Millis every = everyOf(id);
        const rules::MonitorState *state = m_rehearsal.world().state(id);
        TimePoint slot = state && state->lastGrid != rules::kLongAgo ? state->lastGrid + every : m_now;
        if (slot < m_now)
            slot += every * ((m_now - slot + every - Millis{1}) / every);
        return slot;
    }

    /// Where nobody has looked for a while it is taken to be as it was: that is not what is rehearsed.
    void warmUp()
    {
        constexpr int kResults = 3;
        Millis longest{0};
        for (const MonitorId &id : m_near) {
            const rules::MonitorState *state = m_rehearsal.world().state(id);
            const bool isStale =
                state && state->lastSlot != rules::kLongAgo && m_now - state->lastSlot > 2 * everyOf(id);
            if (isStale)
                longest = std::max(longest, everyOf(id));
        }
        if (longest == Millis{0})
            return;
        m_failsFrom = kNever;
        playGrid(m_now + kResults * longest);
        m_now += kResults * longest;
        m_rows = {};
    }

    void playGrid(TimePoint end)
    {
        std::set<std::pair<TimePoint, MonitorId>> due;
        for (const MonitorId &id : m_near)
            due.insert({nextSlot(id), id});
        while (!due.empty() && due.begin()->first <= end) {
            const auto [slot, id] = *due.begin();
            due.erase(due.begin());
            due.insert({slot + everyOf(id), id});
            m_rehearsal.give(seen(id, slot, Look::Grid, {}));
        }
        m_rehearsal.runUntil(end);
    }

    rules::Observed seen(const MonitorId &id, TimePoint slot, Look look, RunId forRun) const
    {
        rules::Observed observed{id, slot, look, forRun, Sight::Seen, {}};
        const rules::MonitorState *state = m_rehearsal.world().state(id);
        if (id == m_drill.monitor && slot >= m_failsFrom) {
            observed.result = {CheckOutcome::Critical, Phase::None, m_drill.cause, {}, {}, {}, {}, {}};
            observed.result.message = playedText(m_drill.cause);
        } else {
            const bool isWell = id == m_drill.monitor || !state || state->lastSlot == rules::kLongAgo;
            observed.result.outcome = isWell ? CheckOutcome::Ok : state->outcome;
            observed.result.cause = isWell ? Cause::None : state->cause;
        }
        return observed;
    }

    void add(TimePoint at, const QString &what, QJsonObject row)
    {
        row.insert(u"t_ms"_s, static_cast<qint64>((at - m_failsFrom).count()));
        row.insert(u"what"_s, what);
        m_rows.append(row);
    }

    void note(const rules::Changes &changes)
    {
        const rules::World &world = m_rehearsal.world();
        for (const Transition &change : changes.transitions) {
            if (change.monitor == m_drill.monitor)
                add(change.at, u"state"_s, {{u"code"_s, QString(wordOf(change.to))}, {u"text"_s, change.reason}});
        }
        for (const Decision &decision : changes.decisions) {
            const bool isTold = decision.code == DecisionCode::Runs || decision.code == DecisionCode::WouldRun;
            if (decision.monitor == m_drill.monitor && !isTold) // what runs is told by its run
                add(decision.at,
                    u"decision"_s,
                    {{u"step"_s, decision.step.value},
                     {u"reaction"_s, decision.reaction.value},
                     {u"code"_s, QString(wordOf(decision.code))},
                     {u"text"_s, decision.reason}});
        }
        for (const RunId id : changes.runs) {
            if (const Run *run = world.run(id); run && run->monitor == m_drill.monitor)
                noteRun(*run);
        }
    }

    void noteRun(const Run &run)
    {
        const auto known = m_runs.find(run.id);
        const bool isNew = known == m_runs.end();
        const Run before = isNew ? Run{} : known->second;
        m_runs[run.id] = run;
        if (run.planned < m_failsFrom)
            return;
        const bool isTell = run.effect == Effect::Tells;
        const bool hasStarted = run.phase == RunPhase::Started || run.phase == RunPhase::Ended;
        const bool hadStarted = !isNew && (before.phase == RunPhase::Started || before.phase == RunPhase::Ended);
        if (hasStarted && !hadStarted) {
            add(run.started,
                isTell ? u"told"_s : u"run"_s,
                {{u"step"_s, run.step.value},
                 {u"reaction"_s, run.reaction.value},
                 {u"code"_s, run.isShadow ? u"would-run"_s : u"runs"_s},
                 {u"text"_s, run.reason},
                 {u"hosts"_s, QJsonArray::fromStringList(run.hosts)},
                 {u"preview"_s, previewOf(run)}});
            count(run);
        }
        if (run.verdict != before.verdict && run.verdict != Verdict::Pending)
            add(run.judged,
                u"verdict"_s,
                {{u"step"_s, run.step.value},
                 {u"reaction"_s, run.reaction.value},
                 {u"code"_s, QString(wordOf(run.verdict))}});
    }

    void count(const Run &run)
    {
        if (run.effect == Effect::Tells) {
            m_told.insert(run.reaction.value);
            return;
        }
        ++(run.isShadow ? m_wouldRun : m_repairs);
        for (const QString &host : run.hosts)
            m_hosts.insert(host);
    }

    /// The exact request; the error where it could not be made, as the run would end with it.
    QString previewOf(const Run &run) const
    {
        const Result<RunOrder> order = orderOf(m_rehearsal.world(), run, m_kinds, run.started);
        if (!order)
            return order.error().sentence;
        const ReactionKind *kind = m_kinds.reaction(order->kind);
        return kind ? kind->preview(redacted(order->settings, kind->fields())) : QString();
    }

    QJsonObject answer() const
    {
        QJsonArray notes{
            Texts::tr("Played, nothing was sent: every repair is taken for delivered and without effect.")};
        const QString time = durationForPeople(m_drill.lasts);
        if (m_repairs == 0)
            notes.append(m_wouldRun > 0 ? Texts::tr("Nothing would be repaired: the runbook is in shadow mode.")
                                        : Texts::tr("Nothing would be repaired within %1.").arg(time));
        if (m_told.empty())
            notes.append(Texts::tr("Nobody would be told within %1.").arg(time));
        return {{u"monitor"_s, m_drill.monitor.value},
                {u"rows"_s, m_rows},
                {u"repairs"_s, m_repairs},
                {u"told"_s, QJsonArray::fromStringList(QStringList(m_told.begin(), m_told.end()))},
                {u"hosts"_s, QJsonArray::fromStringList(QStringList(m_hosts.begin(), m_hosts.end()))},
                {u"notes"_s, notes}};
    }

    const Drill m_drill;
    const Kinds &m_kinds;
    const MonitorSet &m_set;
    rules::Rehearsal m_rehearsal;
    PlayedSteering m_steering;
    TimePoint m_now;
    TimePoint m_failsFrom{kNever};
    std::set<MonitorId> m_near;
    std::map<RunId, Run> m_runs;
    QJsonArray m_rows;
    std::set<QString> m_told;
    std::set<QString> m_hosts;
    int m_repairs{0};
    int m_wouldRun{0};
};

} // namespace

Result<QJsonObject>
playFailure(const rules::World &world, const Drill &drill, const Kinds &kinds, Services &services, TimePoint now)
{
    const Monitor *monitor = world.set().monitor(drill.monitor);
    if (!monitor)
        return fail(ErrorCode::NotFound, Texts::tr("There is no monitor \"%1\".").arg(drill.monitor.value));
    if (!monitor->enabled)
        return fail(ErrorCode::Refused, Texts::tr("%1 is paused: nobody would notice.").arg(monitor->name));
    if (world.openIncident(drill.monitor))
        return fail(ErrorCode::Refused,
                    Texts::tr("%1 has an open incident: that is no drill. A drill begins with a monitor that is up.")
                        .arg(monitor->name));
    return Play(world, drill, kinds, services, now).run();
}

} // namespace salve
