// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/describe.h"
#include "core/redaction.h"
#include "core/set_schema.h"
#include "engine/run_orders.h"
#include "engine/set_facts.h"
#include "session/calling.h"
#include "session/desk.h"
#include "session/guard_words.h"
#include "session/records.h"
#include "session/report.h"
#include "session/timeline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

template<class T>
bool complains(const Result<T> &result, const Session::Reply &reply)
{
    if (!result)
        reply(tl::unexpected<Error>(result.error()));
    return !result;
}

qint64 idIn(const QJsonObject &arguments)
{
    return arguments.value("id"_L1).toInteger();
}

/// Runs as the rules know them now; what the store has is older by a commit.
void refresh(const rules::World &world, std::vector<Run> &runs, IncidentId incident)
{
    for (const RunId id : world.runsOf(incident)) {
        const auto it = std::find_if(runs.begin(), runs.end(), [id](const Run &run) { return run.id == id; });
        if (it == runs.end())
            runs.push_back(*world.run(id));
        else
            *it = *world.run(id);
    }
}

/// Where the time of each point went; nothing where points are rolled up, which keep no phases.
Result<std::vector<PhaseTimes>>
phasesOf(Store &store, const MonitorId &monitor, const std::vector<HistoryPoint> &points)
{
    std::vector<PhaseTimes> phases;
    const auto isRolledUp = [](const HistoryPoint &point) { return point.width > Millis{0}; };
    if (points.empty() || std::any_of(points.begin(), points.end(), isRolledUp))
        return phases;
    const Result<std::vector<ResultRow>> rows =
        store.rawResults(monitor, points.front().at, points.back().at + Millis{1});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    auto row = rows->begin();
    for (const HistoryPoint &point : points) {
        row = std::find_if(row, rows->end(), [&point](const ResultRow &one) { return one.at >= point.at; });
        phases.push_back(row != rows->end() && row->at == point.at ? row->phases : PhaseTimes{});
    }
    return phases;
}

} // namespace

void Desk::tellSet(const Arguments &, const Reply &reply)
{
    reply(QJsonObject{{u"text"_s, QString::fromUtf8(writeSet(m_engine.world().set(), m_engine.kinds()))}});
}

void Desk::tellMonitor(const Arguments &arguments, const Reply &reply)
{
    const MonitorId id{arguments.value("id"_L1).toString()};
    const Monitor *monitor = m_engine.world().set().monitor(id);
    if (!monitor)
        return reply(fail(ErrorCode::NotFound, tr("There is no monitor \"%1\".").arg(id.value)));
    QJsonObject answer{{u"monitor"_s, salve::jsonOf(nodeOfMonitor(*monitor, m_engine.kinds()))},
                       {u"view"_s, toJson(monitorViewOf(m_engine, *monitor, m_uptimes))},
                       {u"decisions"_s, toJson(m_engine.world().currentDecisions(id))}};
    if (const LastLooks *looks = m_engine.lastLooks(id)) {
        answer.insert(u"evidence"_s, toJson(looks->evidence()));
        answer.insert(u"phases"_s, toJson(looks->result.phases));
    }
    if (const QJsonObject how = calling(*monitor, kHiddenToken); !how.isEmpty())
        answer.insert(u"calling"_s, how);
    QJsonArray upcoming;
    for (const rules::Upcoming &next : m_engine.world().upcoming(id)) {
        QJsonObject step{{u"step"_s, next.step.value},
                         {u"code"_s, QString(wordOf(next.code))},
                         {u"reason"_s, guardText(next, m_engine.clock().wallNow())}};
        if (next.until != kNever)
            step.insert(u"until_ms"_s, msOf(next.until));
        upcoming.append(step);
    }
    answer.insert(u"upcoming"_s, upcoming);
    reply(answer);
}

void Desk::tellReaction(const Arguments &arguments, const Reply &reply)
{
    const ReactionId id{arguments.value("id"_L1).toString()};
    const Reaction *reaction = m_engine.world().set().reaction(id);
    if (!reaction)
        return reply(fail(ErrorCode::NotFound, tr("There is no reaction \"%1\".").arg(id.value)));
    QJsonArray runs;
    for (const RunId run : m_engine.world().runsOf(id))
        runs.append(runJson(*m_engine.world().run(run)));
    reply(QJsonObject{{u"reaction"_s, salve::jsonOf(nodeOfReaction(*reaction, m_engine.kinds()))},
                      {u"view"_s, toJson(reactionViewOf(m_engine, *reaction, m_preflights.reports()))},
                      {u"runs"_s, runs}});
}

void Desk::tellRunbook(const Arguments &arguments, const Reply &reply)
{
    const RunbookId id{arguments.value("id"_L1).toString()};
    const Runbook *runbook = m_engine.world().set().runbook(id);
    if (!runbook)
        return reply(fail(ErrorCode::NotFound, tr("There is nothing called \"%1\".").arg(id.value)));
    reply(QJsonObject{{u"runbook"_s, salve::jsonOf(runbookSchema().write(*runbook))},
                      {u"view"_s, toJson(runbookViewOf(m_engine, *runbook))}});
}

void Desk::tellIncidents(const Arguments &arguments, const Reply &reply)
{
    IncidentFilter filter;
    if (const QString monitor = arguments.value("monitor"_L1).toString(); !monitor.isEmpty())
        filter.monitor = MonitorId{monitor};
    if (const QJsonValue since = arguments.value("since_ms"_L1); since.isDouble())
        filter.since = timeFromMs(since.toInteger());
    filter.before = IncidentId{arguments.value("before"_L1).toInteger()};
    filter.limit = std::clamp(arguments.value("limit"_L1).toInt(200), 1, 1000);
    const Result<std::vector<Incident>> found = m_engine.store().incidents(filter);
    if (!complains(found, reply))
        reply(QJsonObject{{u"incidents"_s, toJson(*found)}});
}

void Desk::tellIncident(const Arguments &arguments, const Reply &reply)
{
    const IncidentId id{idIn(arguments)};
    Result<Incident> incident = m_engine.store().incident(id);
    if (const Incident *current = m_engine.world().incident(id))
        incident = *current;
    if (complains(incident, reply))
        return;
    Result<std::vector<Run>> runs = m_engine.store().runsOf(id);
    ActivityFilter filter;
    filter.incident = id;
    filter.limit = 1000;
    const Result<std::vector<ActivityRow>> activity = m_engine.store().activity(filter);
    if (complains(runs, reply) || complains(activity, reply))
        return;
    refresh(m_engine.world(), *runs, id);
    reply(QJsonObject{{u"incident"_s, toJson(*incident)},
                      {u"runs"_s, runsJson(*runs)},
                      {u"proofs"_s, proofsOf(m_engine.store(), *runs, m_engine.clock().wallNow())},
                      {u"timeline"_s, timelineOf(*incident, *runs, *activity)}});
}

void Desk::tellRun(const Arguments &arguments, const Reply &reply)
{
    const Result<Run> run = runOf(RunId{idIn(arguments)});
    if (complains(run, reply))
        return;
    QJsonObject answer{{u"run"_s, runJson(*run)},
                       {u"looks"_s, toJson(looksBehind(m_engine.store(), *run, m_engine.clock().wallNow()))}};
    addWhatMayFollow(*run, answer);
    reply(answer);
}

void Desk::tellActivity(const Arguments &arguments, const Reply &reply)
{
    ActivityFilter filter;
    if (const QString monitor = arguments.value("monitor"_L1).toString(); !monitor.isEmpty())
        filter.monitor = MonitorId{monitor};
    if (const qint64 incident = arguments.value("incident"_L1).toInteger(); incident > 0)
        filter.incident = IncidentId{incident};
    filter.before = arguments.value("before"_L1).toInteger();
    filter.limit = std::clamp(arguments.value("limit"_L1).toInt(200), 1, 1000);
    const Result<std::vector<ActivityRow>> rows = m_engine.store().activity(filter);
    if (complains(rows, reply))
        return;
    QJsonArray list;
    for (const ActivityRow &row : *rows) {
        QJsonObject json{{u"sequence"_s, row.sequence}, {u"at_ms"_s, msOf(row.at)}, {u"note"_s, row.note}};
        if (row.decision)
            json.insert(u"decision"_s, toJson(*row.decision));
        if (row.run)
            json.insert(u"run"_s, toJson(*row.run));
        if (row.transition)
            json.insert(u"transition"_s, toJson(*row.transition));
        list.append(json);
    }
    reply(QJsonObject{{u"rows"_s, list}});
}

void Desk::tellHistory(const Arguments &arguments, const Reply &reply)
{
    const MonitorId id{arguments.value("monitor"_L1).toString()};
    const TimePoint from = timeFromMs(arguments.value("from_ms"_L1).toInteger());
    const TimePoint to = timeFromMs(arguments.value("to_ms"_L1).toInteger());
    const int points = std::clamp(arguments.value("points"_L1).toInt(600), 1, 10'000);
    const Result<std::vector<HistoryPoint>> history = m_engine.store().history(id, from, to, points);
    IncidentFilter filter;
    filter.monitor = id;
    const Result<std::vector<Incident>> incidents = m_engine.store().incidents(filter);
    if (complains(history, reply) || complains(incidents, reply))
        return;
    const Result<std::vector<PhaseTimes>> phases = phasesOf(m_engine.store(), id, *history);
    if (complains(phases, reply))
        return;
    std::vector<Incident> within;
    std::vector<Run> runs;
    for (const Incident &incident : *incidents) {
        if (incident.firstFailure > to || (incident.end != IncidentEnd::Open && incident.closed < from))
            continue;
        within.push_back(incident);
        if (Result<std::vector<Run>> own = m_engine.store().runsOf(incident.id)) {
            refresh(m_engine.world(), *own, incident.id);
            runs.insert(runs.end(), own->begin(), own->end());
        }
    }
    reply(QJsonObject{{u"points"_s, toJson(*history)},
                      {u"phases"_s, toJson(*phases)},
                      {u"incidents"_s, toJson(within)},
                      {u"runs"_s, toJson(runs)}});
}

void Desk::tellPreflight(const Arguments &arguments, const Reply &reply)
{
    const MonitorSet &set = m_engine.world().set();
    const QString name = arguments.value("name"_L1).toString();
    const QString runbookId = arguments.value("runbook"_L1).toString(name);
    const QString reactionId = arguments.value("reaction"_L1).toString(name);
    std::vector<ReactionId> reactions;
    if (const Runbook *runbook = set.runbook(RunbookId{runbookId}))
        reactions = reactionsOf(*runbook);
    else if (set.reaction(ReactionId{reactionId}))
        reactions.push_back(ReactionId{reactionId});
    else if (runbookId.isEmpty() && reactionId.isEmpty())
        std::transform(set.reactions.begin(),
                       set.reactions.end(),
                       std::back_inserter(reactions),
                       [](const Reaction &one) { return one.id; });
    else
        return reply(
            fail(ErrorCode::NotFound,
                 tr("There is no runbook and no reaction \"%1\".").arg(runbookId.isEmpty() ? reactionId : runbookId)));
    whenSecretsAreRead([this, reactions, reply] {
        m_preflights.run(reactions, this, [this, reply](const auto &reports) {
            QJsonArray list;
            for (const auto &[reaction, report] : reports)
                list.append(preflightJson(m_engine, reaction, report));
            reply(QJsonObject{{u"reports"_s, list}});
        });
    });
}

void Desk::test(const Arguments &arguments, const Reply &reply)
{
    const QString kindId = arguments.value("kind"_L1).toString();
    if (arguments.value("what"_L1).toString() == "reaction"_L1)
        return testReaction(kindId, nodeOf(arguments.value("settings"_L1)), reply);
    const CheckKind *kind = m_engine.kinds().check(kindId);
    if (!kind)
        return reply(fail(ErrorCode::NotFound, tr("There is no check \"%1\".").arg(kindId)));
    const Node settings = nodeOf(arguments.value("settings"_L1));
    if (const Problems problems = kind->problems(settings); hasErrors(problems))
        return reply(tl::unexpected<Error>(firstError(problems)));
    m_secrets.resolve(secretNames(settings, kind->fields()), this, [this, kindId, settings, reply] {
        testNow(kindId, settings, reply);
    });
}

/// Would a reaction work as it stands in its form, and whom would it hit?
void Desk::testReaction(const QString &kindId, const Node &settings, const Reply &reply)
{
    const ReactionKind *kind = m_engine.kinds().reaction(kindId);
    if (!kind)
        return reply(fail(ErrorCode::NotFound, tr("There is no reaction kind \"%1\".").arg(kindId)));
    if (const Problems problems = kind->problems(settings); hasErrors(problems))
        return reply(tl::unexpected<Error>(firstError(problems)));
    Reaction reaction;
    reaction.kind = kindId;
    reaction.settings = settings;
    m_secrets.resolve(secretNames(settings, kind->fields()), this, [this, reaction, reply] {
        m_preflights.tryOut(reaction, this, [this, reaction, reply](const PreflightReport &report) {
            reply(QJsonObject{{u"reports"_s, QJsonArray{preflightJson(m_engine, reaction.id, report)}}});
        });
    });
}

void Desk::testNow(const QString &kindId, const Node &settings, const Reply &reply)
{
    auto flight = std::make_unique<CheckFlight>(m_engine.kinds(), m_engine.services());
    CheckFlight *under = flight.get();
    connect(under, &CheckFlight::finished, this, [this, under, reply](const CheckResult &result) {
        reply(QJsonObject{{u"result"_s, toJson(result)}});
        QMetaObject::invokeMethod(
            this,
            [this, under] { std::erase_if(m_tests, [under](const auto &one) { return one.get() == under; }); },
            Qt::QueuedConnection);
    });
    m_tests.push_back(std::move(flight));
    under->start(kindId, settings, Timing{}.timeout);
}

void Desk::preview(const Arguments &arguments, const Reply &reply)
{
    const Node map = nodeOf(arguments.value("reaction"_L1));
    const ReactionKind *kind = m_engine.kinds().reaction(map.textAt(u"kind"));
    if (!kind)
        return reply(fail(ErrorCode::NotFound, tr("There is no reaction kind \"%1\".").arg(map.textAt(u"kind"))));
    const Monitor *monitor = m_engine.world().set().monitor(MonitorId{arguments.value("monitor"_L1).toString()});
    Node settings = redacted(map, kind->fields());
    const bool doesTell = fromWord<Effect>(map.textAt(u"effect")).value_or(kind->effect(map)) == Effect::Tells;
    Run example; // what a test would send
    example.monitor = monitor ? monitor->id : MonitorId{};
    example.effect = Effect::Tells;
    example.why = RunWhy::Test;
    example.reason = tr("This is a test: messages arrive.");
    const Result<Node> rendered = renderSettings(
        settings,
        kind->fields(),
        doesTell ? variablesOf(m_engine.world(), example, m_engine.kinds(), m_engine.clock().wallNow())
                 : standingVariables(monitor, m_engine.kinds(), m_engine.world().automation().installation));
    reply(QJsonObject{{u"text"_s, kind->preview(rendered ? *rendered : settings)}});
}

void Desk::tellSecrets(const Arguments &, const Reply &reply)
{
    m_secrets.list(this, [this, reply](QJsonObject answer) {
        QStringList known;
        for (const QJsonValue &name : answer.value("names"_L1).toArray())
            known.append(name.toString());
        QStringList missing;
        for (const QString &name : secretNamesOfSet()) {
            if (!known.contains(name))
                missing.append(name);
        }
        answer.insert(u"missing"_s, QJsonArray::fromStringList(missing));
        reply(answer);
    });
}

void Desk::report(const Arguments &arguments, const Reply &reply)
{
    const TimePoint now = m_engine.clock().wallNow();
    const TimePoint since = now - std::chrono::hours{24 * 7} * std::max(1, arguments.value("weeks"_L1).toInt(1));
    m_reader.read([since, now](Store &store) { return reportOf(store, since, now); }, reply);
}

void Desk::describe(const Arguments &arguments, const Reply &reply)
{
    const QString id = arguments.value("kind"_L1).toString();
    if (id.isEmpty())
        return reply(describeJson(m_engine.kinds()));
    if (const CheckKind *check = m_engine.kinds().check(id))
        return reply(describeJson(*check));
    if (const ReactionKind *reaction = m_engine.kinds().reaction(id))
        return reply(describeJson(*reaction));
    reply(fail(ErrorCode::NotFound, tr("There is no kind \"%1\".").arg(id)));
}

} // namespace salve
