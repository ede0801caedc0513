// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_log.h"

#include <QPointer>

#include <algorithm>
#include <tuple>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

bool isOver(const Run &run)
{
    return run.phase == RunPhase::Ended;
}

/// Why it was run, where that is not a step of a runbook.
QString whyOf(const Run &run)
{
    QStringList words;
    if (run.why != RunWhy::Step)
        words.append(QString(wordOf(run.why)));
    if (run.isShadow)
        words.append(u"shadow"_s);
    if (run.isToDesktop)
        words.append(u"to-desktop"_s);
    return words.join(u' ');
}

} // namespace

const Run *StoryLog::run(RunId id) const
{
    const auto it = m_runs.find(id);
    return it == m_runs.end() ? nullptr : &it->second;
}

void StoryLog::add(StoryEvent event)
{
    m_events.push_back(std::move(event));
    if (m_listener)
        m_listener(m_events.back());
}

QString StoryLog::secondsOf(TimePoint at) const
{
    return QString::number(static_cast<double>((at - m_zero).count()) / 1000.0, 'g', 12);
}

void StoryLog::take(const Transaction &transaction)
{
    for (const ResultRow &row : transaction.results)
        add({row.at, StoryWord::Result, row.monitor, {}, QString(wordOf(row.outcome)), QString(wordOf(row.cause)), {}});
    std::map<RunId, Run> before;
    for (const Run &run : transaction.runs) {
        if (const Run *known = StoryLog::run(run.id))
            before.emplace(run.id, *known); // the first: a storm's transaction may hold a run more than once
        takeRunEnds(run, StoryLog::run(run.id));
        m_runs[run.id] = run;
    }
    for (const Transition &change : transaction.transitions) {
        m_states[change.monitor] = change.to;
        m_since[change.monitor] = change.at;
        const QString cause = change.cause == Cause::None ? QString() : QString(wordOf(change.cause));
        add({change.at, StoryWord::Transition, change.monitor, {}, QString(wordOf(change.to)), cause, change.reason});
    }
    for (const Incident &incident : transaction.incidents)
        takeOpening(incident);
    const auto known = [&before](RunId id) {
        const auto it = before.find(id);
        return it == before.end() ? nullptr : &it->second;
    };
    for (const Run &run : transaction.runs)
        takeVerdict(m_runs[run.id], known(run.id));
    for (const Decision &decision : transaction.decisions)
        takeDecision(decision);
    for (const Run &run : transaction.runs)
        takeRunStart(run, known(run.id));
    for (const Incident &incident : transaction.incidents)
        takeClosing(incident);
}

void StoryLog::takeAnswer(TimePoint at, const QString &request, const QString &answer)
{
    add({at, StoryWord::Answered, {}, {}, request, answer, {}});
}

void StoryLog::takeRunEnds(const Run &run, const Run *before)
{
    const bool hasEnded = isOver(run) && (!before || !isOver(*before)) && !run.isShadow;
    const bool triesAgain = before && before->phase == RunPhase::Started && run.phase == RunPhase::Planned;
    const bool isNextTry = before && isOver(*before) && isOver(run) && run.tries != before->tries;
    if (hasEnded || triesAgain || isNextTry)
        add({run.ended,
             StoryWord::RunEnded,
             run.monitor,
             run.reaction,
             QString(wordOf(run.outcome)),
             {},
             run.sentence});
}

void StoryLog::takeVerdict(const Run &run, const Run *before)
{
    const Verdict old = before ? before->verdict : Verdict::Pending;
    if (run.verdict == old || run.verdict == Verdict::Pending)
        return;
    add({run.judged,
         StoryWord::Verified,
         run.monitor,
         run.reaction,
         QString(wordOf(run.verdict)),
         u"run of "_s + secondsOf(run.started),
         {}});
}

void StoryLog::takeRunStart(const Run &run, const Run *before)
{
    const bool startsNow = run.phase == RunPhase::Started && (!before || before->phase != RunPhase::Started);
    const bool wasMissed = isOver(run) && !before;
    if (startsNow || wasMissed)
        add({run.started, StoryWord::RunStarted, run.monitor, run.reaction, {}, whyOf(run), run.reason});
}

void StoryLog::takeDecision(const Decision &decision)
{
    // Decided the same again: the record counts it, and the story tells it once.
    const auto [known, isNew] = m_decisions.try_emplace(decision.id, decision);
    if (!isNew && known->second.code == decision.code && known->second.until == decision.until)
        return;
    known->second = decision;
    QStringList details;
    if (decision.until != kNever)
        details.append(u"until "_s + secondsOf(decision.until));
    const Run *waitedFor =
        decision.code == DecisionCode::Runs || decision.code == DecisionCode::WouldRun ? nullptr : run(decision.run);
    if (waitedFor)
        details.append(u"for "_s + waitedFor->reaction.value + u" of "_s + secondsOf(waitedFor->started));
    add({decision.at,
         StoryWord::Decision,
         decision.monitor,
         decision.reaction,
         QString(wordOf(decision.code)),
         details.join(u' '),
         decision.reason});
}

void StoryLog::takeOpening(const Incident &incident)
{
    const auto known = m_incidents.find(incident.id);
    const bool isNew = known == m_incidents.end();
    const bool isAgain = !isNew && incident.end == IncidentEnd::Open && incident.outages > known->second.outages;
    if (isNew || isAgain) {
        const QString outage = incident.outages > 1 ? u"outage %1"_s.arg(incident.outages) : QString();
        const TimePoint at = isNew ? incident.opened : m_since.value(incident.monitor, incident.opened);
        add({at,
             StoryWord::IncidentOpened,
             incident.monitor,
             {},
             QString(wordOf(incident.worst)),
             outage,
             incident.message});
    }
}

void StoryLog::takeClosing(const Incident &incident)
{
    const auto known = m_incidents.find(incident.id);
    const bool wasOpen = known == m_incidents.end() || known->second.end == IncidentEnd::Open;
    if (incident.end != IncidentEnd::Open && wasOpen)
        add({incident.closed,
             StoryWord::IncidentClosed,
             incident.monitor,
             {},
             QString(wordOf(incident.end)),
             {},
             incident.message});
    m_incidents[incident.id] = incident;
}

QString StoryLog::lineOf(const StoryEvent &event) const
{
    QString subject = event.monitor.value;
    if (!event.reaction.isEmpty())
        subject += u'/' + event.reaction.value;
    QStringList words{secondsOf(event.at), QString(wordOf(event.word))};
    for (const QString &word : {subject, event.outcome, event.details}) {
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(u' ');
}

QJsonObject StoryLog::jsonOf(const StoryEvent &event) const
{
    return {{u"t"_s, static_cast<double>((event.at - m_zero).count()) / 1000.0},
            {u"at"_s, isoOf(event.at)},
            {u"event"_s, QString(wordOf(event.word))},
            {u"monitor"_s, event.monitor.value},
            {u"reaction"_s, event.reaction.value},
            {u"outcome"_s, event.outcome},
            {u"reason"_s, event.reason}};
}

bool StoryLog::isShown(const StoryEvent &event, const Story &story) const
{
    const bool isWanted =
        story.log.isEmpty() ? event.word != StoryWord::Result : story.log.contains(QString(wordOf(event.word)));
    // That a step runs is told by the run itself.
    const bool isSaidTwice = event.word == StoryWord::Decision && event.outcome == QString(wordOf(DecisionCode::Runs));
    // What led to a healthy world is not part of the story.
    const bool isPrelude = event.at < m_zero && event.word == StoryWord::Transition && event.outcome == "up"_L1;
    return isWanted && !isSaidTwice && !isPrelude && !story.leaveOut.contains(event.reaction.value);
}

QStringList StoryLog::lines(const Story &story) const
{
    // What happens to several monitors at one instant may reach the disk in one transaction or in several.
    std::vector<StoryEvent> events = m_events;
    std::stable_sort(events.begin(), events.end(), [](const StoryEvent &a, const StoryEvent &b) {
        return std::tie(a.at, a.monitor) < std::tie(b.at, b.monitor);
    });
    QStringList lines;
    for (const StoryEvent &event : events) {
        if (isShown(event, story))
            lines.append(lineOf(event));
    }
    return lines;
}

void RecordingStore::commit(Transaction transaction,
                            Durability durability,
                            QObject *context,
                            std::function<void(Result<void>)> done)
{
    if (m_isCut)
        return;
    ++m_commits;
    m_log.take(transaction);
    if (!context || !done) {
        m_store->commit(std::move(transaction), durability, context, std::move(done));
        return;
    }
    ++*m_pending;
    // Counted down also when the context dies first and the answer never comes.
    const std::shared_ptr<int> ticket(new int(0), [pending = m_pending, self = QPointer(this)](int *left) {
        delete left;
        --*pending;
        if (self)
            QMetaObject::invokeMethod(self, &RecordingStore::answered, Qt::QueuedConnection);
    });
    m_store->commit(std::move(transaction), durability, context, [ticket, done = std::move(done)](Result<void> result) {
        const auto held = ticket;
        done(std::move(result));
    });
}

Result<std::vector<HistoryPoint>>
RecordingStore::history(const MonitorId &monitor, TimePoint from, TimePoint to, int points)
{
    return m_store->history(monitor, from, to, points);
}

Result<std::vector<ResultRow>> RecordingStore::rawResults(const MonitorId &monitor, TimePoint from, TimePoint to)
{
    return m_store->rawResults(monitor, from, to);
}

Result<std::optional<double>> RecordingStore::uptime(const MonitorId &monitor, TimePoint from, TimePoint to)
{
    return m_store->uptime(monitor, from, to);
}

} // namespace salve
