// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/answers.h"

#include "core/records.h"
#include "session/records.h"

#include <QJsonArray>

#include <map>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

TimePoint momentFrom(const QJsonObject &object, QLatin1StringView key)
{
    return timeFromMs(object.value(key).toInteger());
}

template<class T>
std::vector<T> listFrom(const QJsonObject &answer, QLatin1StringView key)
{
    return fromJson<std::vector<T>>(answer.value(key));
}

TimelineEntry entryFrom(const QJsonObject &object)
{
    return {momentFrom(object, "at_ms"_L1),
            fromJson<TimelineWhat>(object.value("what"_L1)),
            object.value("title"_L1).toString(),
            object.value("text"_L1).toString(),
            fromJson<RunId>(object.value("run"_L1)),
            fromWord<MonitorWord>(object.value("state"_L1).toString())};
}

template<class T>
std::optional<T> optionalFrom(const QJsonObject &object, QLatin1StringView key)
{
    return fromJson<std::optional<T>>(object.value(key));
}

ActivityEntry activityRowFrom(const QJsonObject &object)
{
    ActivityEntry row;
    row.sequence = object.value("sequence"_L1).toInteger();
    row.at = momentFrom(object, "at_ms"_L1);
    row.decision = optionalFrom<Decision>(object, "decision"_L1);
    row.run = optionalFrom<Run>(object, "run"_L1);
    row.transition = optionalFrom<Transition>(object, "transition"_L1);
    row.note = object.value("note"_L1).toString();
    return row;
}

std::vector<RunProof> proofsFrom(const QJsonObject &answer)
{
    std::map<RunId, std::vector<Beat>> looks;
    for (const QJsonValue &value : answer.value("proofs"_L1).toArray())
        looks[fromJson<RunId>(value["run"_L1])] = fromJson<std::vector<Beat>>(value["looks"_L1]);
    std::vector<RunProof> proofs;
    for (const QJsonValue &run : answer.value("runs"_L1).toArray()) {
        const auto id = fromJson<RunId>(run["id"_L1]);
        proofs.push_back({id, looks[id], run["undoable"_L1].toBool()});
    }
    return proofs;
}

PreflightRow preflightRowFrom(const QJsonObject &object)
{
    PreflightRow row;
    row.reaction = fromJson<ReactionId>(object.value("reaction"_L1));
    row.report.light = fromJson<PreflightReport::Light>(object.value("light"_L1));
    row.report.sentence = object.value("sentence"_L1).toString();
    row.report.hosts = fromJson<QStringList>(object.value("hosts"_L1));
    row.preview = object.value("preview"_L1).toString();
    return row;
}

} // namespace

std::vector<Incident> incidentsFrom(const QJsonObject &answer)
{
    return listFrom<Incident>(answer, "incidents"_L1);
}

IncidentAnswer incidentFrom(const QJsonObject &answer)
{
    IncidentAnswer all{
        fromJson<Incident>(answer.value("incident"_L1)), listFrom<Run>(answer, "runs"_L1), proofsFrom(answer), {}};
    for (const QJsonValue &entry : answer.value("timeline"_L1).toArray())
        all.timeline.push_back(entryFrom(entry.toObject()));
    return all;
}

std::vector<ActivityEntry> activityFrom(const QJsonObject &answer)
{
    std::vector<ActivityEntry> rows;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray())
        rows.push_back(activityRowFrom(row.toObject()));
    return rows;
}

MonitorAnswer monitorFrom(const QJsonObject &answer)
{
    MonitorAnswer all;
    all.monitor = nodeOf(answer.value("monitor"_L1));
    all.evidence = listFrom<Evidence>(answer, "evidence"_L1);
    all.phases = fromJson<PhaseTimes>(answer.value("phases"_L1));
    for (const QJsonValue &value : answer.value("upcoming"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        const QJsonValue until = step.value("until_ms"_L1);
        all.upcoming.push_back({fromJson<StepId>(step.value("step"_L1)),
                                fromJson<DecisionCode>(step.value("code"_L1)),
                                until.isDouble() ? timeFromMs(until.toInteger()) : kNever,
                                step.value("reason"_L1).toString()});
    }
    return all;
}

HistoryAnswer historyFrom(const QJsonObject &answer)
{
    HistoryAnswer all{listFrom<HistoryPoint>(answer, "points"_L1),
                      listFrom<PhaseTimes>(answer, "phases"_L1),
                      listFrom<Incident>(answer, "incidents"_L1),
                      listFrom<Run>(answer, "runs"_L1)};
    if (all.phases.size() != all.points.size())
        all.phases.clear();
    return all;
}

std::vector<PreflightRow> preflightFrom(const QJsonArray &reports)
{
    std::vector<PreflightRow> rows;
    for (const QJsonValue &report : reports)
        rows.push_back(preflightRowFrom(report.toObject()));
    return rows;
}

CheckResult checkResultFrom(const QJsonObject &answer)
{
    return fromJson<CheckResult>(answer.value("result"_L1));
}

Problems problemsFrom(const QJsonObject &answer)
{
    Problems problems;
    for (const QJsonValue &value : answer.value("problems"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const bool isWarning = object.value("severity"_L1).toString() == "warning"_L1;
        problems.push_back({isWarning ? Severity::Warning : Severity::Error,
                            object.value("path"_L1).toString(),
                            {object.value("line"_L1).toInt(), object.value("column"_L1).toInt()},
                            object.value("sentence"_L1).toString()});
    }
    return problems;
}

std::vector<Run> runsFrom(const QJsonObject &answer)
{
    return listFrom<Run>(answer, "runs"_L1);
}

} // namespace salve
