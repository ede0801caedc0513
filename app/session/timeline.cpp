// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/timeline.h"

#include "core/rule_words.h"
#include "session/guard_words.h"
#include "session/records.h"
#include "session/run_words.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// A proof is read by a person: some lines of it are enough.
constexpr size_t kMostLooks = 8;
constexpr int kMostProofs = 12;

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
    const QString reason = shownReason(run.reason);
    if (run.isShadow) {
        entries.push_back(
            {run.started, u"run"_s, Texts::tr("%1 would have run (shadow mode)").arg(name), reason, run.id, {}});
        return;
    }
    if (run.phase == RunPhase::AwaitingApproval) {
        entries.push_back({run.planned, u"run"_s, Texts::tr("%1 waits for approval").arg(name), reason, run.id, {}});
        return;
    }
    if (run.phase == RunPhase::Planned)
        return;
    entries.push_back({run.started,
                       isTell ? u"told"_s : u"run"_s,
                       isTell ? Texts::tr("Told through %1").arg(name) : Texts::tr("%1 runs").arg(name),
                       reason,
                       run.id,
                       {}});
    if (run.phase != RunPhase::Ended)
        return;
    entries.push_back({run.ended,
                       u"outcome"_s,
                       Texts::tr("%1: %2").arg(name, QString(wordOf(run.outcome))),
                       shownOutcome(run.sentence),
                       run.id,
                       {}});
    if (run.verdict != Verdict::Pending)
        entries.push_back({run.judged,
                           u"verdict"_s,
                           Texts::tr("%1: %2").arg(name, QString(wordOf(run.verdict))),
                           verdictText(run),
                           run.id,
                           {}});
}

void addActivity(const ActivityRow &row, std::vector<Entry> &entries)
{
    if (row.transition) {
        const Transition &change = *row.transition;
        entries.push_back({change.at,
                           u"state"_s,
                           capitalized(wordOf(change.to)),
                           shownMessage(change.reason),
                           {},
                           QString(wordOf(change.to))});
    } else if (row.decision && row.decision->code != DecisionCode::Runs) { // what runs is told by its run
        const Decision &decision = *row.decision;
        const QString who = decision.step.isEmpty() ? decision.reaction.value : decision.step.value;
        const QString times =
            decision.count > 1
                ? Texts::tr(" (%1 times, last at %2)").arg(decision.count).arg(dayTime(decision.lastAt, decision.at))
                : QString();
        entries.push_back({decision.at,
                           u"decision"_s,
                           who.isEmpty() ? Texts::tr("Decision") : who,
                           guardText(decision, decision.at) + times,
                           decision.run,
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
                       shownMessage(incident.message),
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

std::vector<Beat> looksBehind(Store &store, const Run &run, TimePoint now)
{
    std::vector<Beat> looks;
    if (!isJudgedByLooks(run))
        return looks;
    const Result<std::vector<ResultRow>> rows =
        store.rawResults(run.monitor, run.ended, lastLookBehind(run, now) + Millis{1});
    if (!rows)
        return looks;
    for (const ResultRow &row : *rows)
        looks.push_back({row.at, row.outcome, row.sight, row.cause, row.latency});
    if (looks.size() > kMostLooks)
        looks.erase(looks.begin() + kMostLooks / 2, looks.end() - kMostLooks / 2);
    return looks;
}

QJsonArray proofsOf(Store &store, const std::vector<Run> &runs, TimePoint now)
{
    QJsonArray proofs;
    for (auto run = runs.rbegin(); run != runs.rend() && proofs.size() < kMostProofs; ++run) {
        if (isJudgedByLooks(*run))
            proofs.append(QJsonObject{{u"run"_s, run->id.value}, {u"looks"_s, toJson(looksBehind(store, *run, now))}});
    }
    return proofs;
}

} // namespace salve
