// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/timeline.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

struct Entry
{
    TimePoint at;
    QString what;
    QString title;
    QString text;
    RunId run;
    QString state;
};

QString capitalized(QLatin1StringView word)
{
    QString text(word);
    text[0] = text[0].toUpper();
    return text;
}

void addRun(const Run &run, std::vector<Entry> &entries)
{
    const bool isTell = run.effect == Effect::Tells;
    const QString name = run.reaction.value;
    if (run.isShadow) {
        entries.push_back(
            {run.started, u"run"_s, Texts::tr("%1 would have run (shadow mode)").arg(name), run.reason, run.id, {}});
        return;
    }
    if (run.phase == RunPhase::AwaitingApproval) {
        entries.push_back(
            {run.planned, u"run"_s, Texts::tr("%1 waits for approval").arg(name), run.reason, run.id, {}});
        return;
    }
    if (run.phase == RunPhase::Planned)
        return;
    entries.push_back({run.started,
                       isTell ? u"told"_s : u"run"_s,
                       isTell ? Texts::tr("Told through %1").arg(name) : Texts::tr("%1 runs").arg(name),
                       run.reason,
                       run.id,
                       {}});
    if (run.phase != RunPhase::Ended)
        return;
    entries.push_back({run.ended,
                       u"outcome"_s,
                       Texts::tr("%1: %2").arg(name, QString(wordOf(run.outcome))),
                       run.sentence,
                       run.id,
                       {}});
    if (run.verdict != Verdict::Pending)
        entries.push_back(
            {run.judged, u"verdict"_s, Texts::tr("%1: %2").arg(name, QString(wordOf(run.verdict))), {}, run.id, {}});
}

void addActivity(const ActivityRow &row, std::vector<Entry> &entries)
{
    if (row.transition) {
        const Transition &change = *row.transition;
        entries.push_back(
            {change.at, u"state"_s, capitalized(wordOf(change.to)), change.reason, {}, QString(wordOf(change.to))});
    } else if (row.decision && row.decision->code != DecisionCode::Runs) { // what runs is told by its run
        const QString who = row.decision->step.isEmpty() ? row.decision->reaction.value : row.decision->step.value;
        const QString times = row.decision->count > 1 ? Texts::tr(" (%1 times)").arg(row.decision->count) : QString();
        entries.push_back({row.decision->at,
                           u"decision"_s,
                           who.isEmpty() ? Texts::tr("Decision") : who,
                           row.decision->reason + times,
                           row.decision->run,
                           {}});
    } else if (!row.note.isEmpty()) {
        entries.push_back({row.at, u"note"_s, Texts::tr("Note"), row.note, {}, {}});
    }
}

} // namespace

QJsonArray timelineOf(const Incident &incident, const std::vector<Run> &runs, const std::vector<ActivityRow> &activity)
{
    std::vector<Entry> entries;
    entries.push_back({incident.firstFailure,
                       u"check"_s,
                       Texts::tr("First failed check"),
                       incident.message,
                       {},
                       QString(wordOf(incident.worst))});
    for (const ActivityRow &row : activity)
        addActivity(row, entries);
    for (const Run &run : runs)
        addRun(run, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    QJsonArray list;
    for (const Entry &entry : entries) {
        QJsonObject json{
            {u"at_ms"_s, msOf(entry.at)}, {u"what"_s, entry.what}, {u"title"_s, entry.title}, {u"text"_s, entry.text}};
        if (!entry.run.isNull())
            json.insert(u"run"_s, entry.run.value);
        if (!entry.state.isEmpty())
            json.insert(u"state"_s, entry.state);
        list.append(json);
    }
    return list;
}

} // namespace salve
