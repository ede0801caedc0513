// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/field.h"
#include "core/history.h"
#include "core/kinds.h"
#include "core/node.h"
#include "core/state.h"
#include "session/views.h"

#include <QJsonObject>

#include <vector>

/// What a Session's answers mean: the one place where models and window read JSON. Shapes are in session/commands.h.
namespace salve {

enum class TimelineWhat { Check, Decision, Run, Outcome, Verdict, State, Told, Note };
template<>
struct Words<TimelineWhat>
{
    static constexpr std::array list{"check", "decision", "run", "outcome", "verdict", "state", "told", "note"};
};

/// One line of an incident's story.
struct TimelineEntry
{
    TimePoint at;
    TimelineWhat what{TimelineWhat::Note};
    QString title;
    QString text;
    RunId run;
    std::optional<MonitorWord> state; ///< that a check or a change of state found
    bool operator==(const TimelineEntry &) const = default;
};

/// What is known of a run besides itself.
struct RunProof
{
    RunId run;
    std::vector<Beat> looks; ///< behind its outcome
    bool isUndoable{false};
    bool operator==(const RunProof &) const = default;
};

struct IncidentAnswer
{
    Incident incident;
    std::vector<Run> runs;
    std::vector<RunProof> proofs; ///< of each run, in the same order
    std::vector<TimelineEntry> timeline;
};

/// A step that has not run yet, and why.
struct UpcomingStep
{
    StepId step;
    DecisionCode code{DecisionCode::NotYet};
    TimePoint until{kNever};
    QString reason;
};

/// One line of the activity list: one of the three, or a sentence.
struct ActivityEntry
{
    qint64 sequence{0};
    TimePoint at;
    std::optional<Decision> decision;
    std::optional<Run> run;
    std::optional<Transition> transition;
    QString note;
    bool operator==(const ActivityEntry &) const = default;
};

struct MonitorAnswer
{
    Node monitor; ///< as in a set file
    std::vector<Evidence> evidence;
    PhaseTimes phases;
    std::vector<UpcomingStep> upcoming;
};

struct HistoryAnswer
{
    std::vector<HistoryPoint> points;
    std::vector<PhaseTimes> phases; ///< of each point where each is one check; else empty
    std::vector<Incident> incidents;
    std::vector<Run> runs;
};

/// What a reaction would do, and whether it would work.
struct PreflightRow
{
    ReactionId reaction;
    PreflightReport report;
    QString preview;
};

std::vector<Incident> incidentsFrom(const QJsonObject &answer);
IncidentAnswer incidentFrom(const QJsonObject &answer);
std::vector<ActivityEntry> activityFrom(const QJsonObject &answer);
MonitorAnswer monitorFrom(const QJsonObject &answer);
HistoryAnswer historyFrom(const QJsonObject &answer);
std::vector<PreflightRow> preflightFrom(const QJsonArray &reports);
CheckResult checkResultFrom(const QJsonObject &answer);
Problems problemsFrom(const QJsonObject &answer);
/// "reaction" → {"runs": […]}
std::vector<Run> runsFrom(const QJsonObject &answer);

} // namespace salve
