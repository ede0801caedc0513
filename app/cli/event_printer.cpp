// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/event_printer.h"

#include "core/clock.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve::cli {

void EventPrinter::begin(const Snapshot &snapshot)
{
    m_startedAt = SystemClock().wallNow();
    for (const Incident &incident : snapshot.incidents)
        m_incidents[incident.id] = incident.end;
    if (!m_context.isJson)
        m_context.out << Texts::tr("Watching %n monitor(s) as %1.", nullptr, static_cast<int>(snapshot.monitors.size()))
                             .arg(snapshot.automation.installation)
                      << Qt::endl;
}

void EventPrinter::addRun(const Run &run, std::vector<Event> &events)
{
    const auto known = m_runs.find(run.id);
    const Run before = known == m_runs.end() ? Run{} : known->second;
    m_runs[run.id] = run;
    const QString shadow = run.isShadow ? Texts::tr("shadow mode: %1").arg(run.reason) : run.reason;
    const bool isUnderWay = run.phase == RunPhase::Started || run.phase == RunPhase::Ended;
    if (isUnderWay && before.phase != RunPhase::Started && before.phase != RunPhase::Ended)
        events.push_back({run.started, u"run-started"_s, run.monitor.value, run.reaction.value, {}, shadow});
    if (run.phase == RunPhase::Ended && before.phase != RunPhase::Ended)
        events.push_back({run.ended,
                          u"run-ended"_s,
                          run.monitor.value,
                          run.reaction.value,
                          QString(wordOf(run.outcome)),
                          run.sentence});
    const bool isJudged = run.verdict != Verdict::Pending && run.why != RunWhy::Drill; // that has nothing to prove
    if (run.verdict != before.verdict && isJudged)
        events.push_back(
            {run.judged, u"verified"_s, run.monitor.value, run.reaction.value, QString(wordOf(run.verdict)), {}});
}

void EventPrinter::addIncident(const Incident &incident, std::vector<Event> &events)
{
    const auto known = m_incidents.find(incident.id);
    const bool wasOpen = known != m_incidents.end() && known->second == IncidentEnd::Open;
    const bool isOpen = incident.end == IncidentEnd::Open;
    m_incidents[incident.id] = incident.end;
    if (isOpen && !wasOpen)
        events.push_back({incident.opened, u"incident-opened"_s, incident.monitor.value, {}, {}, incident.message});
    if (!isOpen && (wasOpen || known == m_incidents.end()))
        events.push_back(
            {incident.closed, u"incident-closed"_s, incident.monitor.value, {}, QString(wordOf(incident.end)), {}});
}

void EventPrinter::print(const Batch &batch)
{
    std::vector<Event> events;
    for (const Transition &change : batch.transitions)
        events.push_back(
            {change.at, u"transition"_s, change.monitor.value, {}, QString(wordOf(change.to)), change.reason});
    for (const Incident &incident : batch.incidents)
        addIncident(incident, events);
    for (const Decision &decision : batch.decisions)
        events.push_back({decision.at,
                          u"decision"_s,
                          decision.monitor.value,
                          decision.reaction.value,
                          QString(wordOf(decision.code)),
                          decision.reason});
    for (const Run &run : batch.runs)
        addRun(run, events);
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    for (const Event &event : events)
        print(event);
}

void EventPrinter::print(const Event &event)
{
    const double seconds = static_cast<double>((event.at - m_startedAt).count()) / 1000.0;
    if (m_context.isJson) {
        QJsonObject json{
            {u"t"_s, seconds}, {u"at"_s, isoOf(event.at)}, {u"event"_s, event.event}, {u"monitor"_s, event.monitor}};
        for (const auto &[key, value] : {std::pair{u"reaction"_s, event.reaction},
                                         std::pair{u"outcome"_s, event.outcome},
                                         std::pair{u"reason"_s, event.reason}}) {
            if (!value.isEmpty())
                json.insert(key, value);
        }
        m_context.line(json);
        return;
    }
    const QString when = QDateTime::fromMSecsSinceEpoch(msOf(event.at)).toString(u"HH:mm:ss"_s);
    QStringList parts{when, event.event.leftJustified(15), event.monitor};
    for (const QString &part : {event.reaction, event.outcome}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_context.out << parts.join(u"  "_s) << (event.reason.isEmpty() ? QString() : u": "_s + event.reason) << Qt::endl;
}

} // namespace salve::cli
