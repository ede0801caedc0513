// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/report.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kWeek = 24h * 7;
/// A monitor that begins to fail so soon behind its drill fails because of it.
constexpr Millis kBreaksWithin = 15min;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::optional<Millis> medianOf(std::vector<Millis> times)
{
    if (times.empty())
        return std::nullopt;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void insertMedian(const QString &key, const std::vector<Millis> &times, QJsonObject &json)
{
    if (const std::optional<Millis> median = medianOf(times))
        json.insert(key, static_cast<qint64>(median->count()));
}

/// What came of the runs of one runbook or reaction.
struct Line
{
    int runs{0};
    int wouldRun{0};
    std::map<Verdict, int> verdicts;
    std::vector<Millis> repairedAfter;

    void add(const Run &run, const Incident &incident)
    {
        if (run.isShadow) {
            ++wouldRun;
            return;
        }
        ++runs;
        ++verdicts[run.verdict];
        if (run.verdict == Verdict::Repaired)
            repairedAfter.push_back(run.judged - incident.firstFailure);
    }
};
using Lines = std::map<QString, Line>;

QJsonArray jsonOf(const Lines &lines)
{
    QJsonArray list;
    for (const auto &[id, line] : lines) {
        QJsonObject json{{u"id"_s, id}, {u"runs"_s, line.runs}, {u"would-run"_s, line.wouldRun}};
        for (const Verdict verdict : {Verdict::Repaired,
                                      Verdict::NoEffect,
                                      Verdict::Unproven,
                                      Verdict::Worse,
                                      Verdict::Relapsed,
                                      Verdict::Unobserved,
                                      Verdict::Pending}) {
            const auto counted = line.verdicts.find(verdict);
            json.insert(QString(wordOf(verdict)), counted == line.verdicts.end() ? 0 : counted->second);
        }
        insertMedian(u"repaired_ms"_s, line.repairedAfter, json);
        list.append(json);
    }
    return list;
}

/// One way in which one monitor fails.
struct Trouble
{
    int times{0};
    int thisWeek{0};
    TimePoint last;
    std::map<QString, int> repairedBy;
};
using Troubles = std::map<std::pair<QString, Cause>, Trouble>;

QString ordinal(int number)
{
    const int tens = number % 100;
    if (tens >= 11 && tens <= 13)
        return Texts::tr("%1th").arg(number);
    switch (number % 10) {
    case 1:
        return Texts::tr("%1st").arg(number);
    case 2:
        return Texts::tr("%1nd").arg(number);
    case 3:
        return Texts::tr("%1rd").arg(number);
    default:
        return Texts::tr("%1th").arg(number);
    }
}

QString sentenceOf(const QString &monitor, Cause cause, const Trouble &trouble)
{
    QString sentence =
        trouble.thisWeek > 1
            ? Texts::tr("%1: %2, %3 time this week").arg(monitor, QString(wordOf(cause)), ordinal(trouble.thisWeek))
            : Texts::tr("%1: %2, %n time(s)", nullptr, trouble.times).arg(monitor, QString(wordOf(cause)));
    if (trouble.thisWeek > 1 && trouble.times > trouble.thisWeek)
        sentence += Texts::tr(" (%n time(s) in all)", nullptr, trouble.times);
    QStringList by;
    for (const auto &[reaction, times] : trouble.repairedBy)
        by.append(Texts::tr("%1 (%2)").arg(reaction).arg(times));
    return by.isEmpty() ? sentence + Texts::tr(", never repaired by a reaction")
                        : sentence + Texts::tr(", repaired by %1").arg(by.join(u", "_s));
}

QJsonArray jsonOf(const Troubles &troubles)
{
    std::vector<Troubles::const_iterator> again;
    for (auto it = troubles.begin(); it != troubles.end(); ++it) {
        if (it->second.times > 1)
            again.push_back(it);
    }
    std::stable_sort(again.begin(), again.end(), [](const auto &a, const auto &b) {
        return std::pair(a->second.thisWeek, a->second.times) > std::pair(b->second.thisWeek, b->second.times);
    });
    QJsonArray list;
    for (const auto &it : again) {
        const auto &[monitor, cause] = it->first;
        QJsonArray by;
        for (const auto &[reaction, times] : it->second.repairedBy)
            by.append(QJsonObject{{u"reaction"_s, reaction}, {u"times"_s, times}});
        list.append(QJsonObject{{u"monitor"_s, monitor},
                                {u"cause"_s, QString(wordOf(cause))},
                                {u"times"_s, it->second.times},
                                {u"this-week"_s, it->second.thisWeek},
                                {u"last_ms"_s, msOf(it->second.last)},
                                {u"repaired-by"_s, by},
                                {u"sentence"_s, sentenceOf(monitor, cause, it->second)}});
    }
    return list;
}

/// Everything that is counted, incident by incident.
class Report
{
public:
    Report(TimePoint since, TimePoint now) : m_since(since), m_now(now) {}

    /// Of those that belong to no incident.
    void noteDrills(const std::vector<Run> &runs)
    {
        for (const Run &run : runs) {
            if (run.why == RunWhy::Drill)
                m_drillsOf[run.monitor].push_back(run.started);
        }
    }

    void add(const Incident &incident, const std::vector<Run> &runs)
    {
        if (isOfDrill(incident)) {
            ++m_drills;
            m_drillsRepaired += std::any_of(runs.begin(), runs.end(), [](const Run &run) {
                return run.verdict == Verdict::Repaired && !run.isShadow;
            });
            return;
        }
        ++m_incidents;
        m_noticedAfter.push_back(incident.opened - incident.firstFailure);
        Trouble &trouble = m_troubles[{incident.monitor.value, incident.cause}];
        trouble.times += incident.outages;
        trouble.last = std::max({trouble.last, incident.firstFailure, incident.reopened});
        if (trouble.last >= m_now - kWeek)
            trouble.thisWeek += incident.firstFailure >= m_now - kWeek ? incident.outages : 1;
        const Run *repair = nullptr;
        for (const Run &run : runs) {
            if (run.effect == Effect::Tells || run.outcome == RunOutcome::NotRun || run.phase != RunPhase::Ended)
                continue;
            if (!run.runbook.isEmpty())
                m_runbooks[run.runbook.value].add(run, incident);
            m_reactions[run.reaction.value].add(run, incident);
            if (run.verdict != Verdict::Repaired || run.isShadow)
                continue;
            ++trouble.repairedBy[run.reaction.value];
            repair = repair ? repair : &run;
        }
        if (!repair)
            return;
        m_repairedAfter.push_back(repair->judged - incident.firstFailure);
        m_avoided += incident.told.isEmpty() ? 1 : 0;
    }

    QJsonObject json() const
    {
        QJsonObject json{{u"from_ms"_s, msOf(m_since)},
                         {u"to_ms"_s, msOf(m_now)},
                         {u"incidents"_s, m_incidents},
                         {u"drills"_s, m_drills},
                         {u"drills-repaired"_s, m_drillsRepaired},
                         {u"repaired"_s, static_cast<int>(m_repairedAfter.size())},
                         {u"avoided"_s, m_avoided},
                         {u"runbooks"_s, jsonOf(m_runbooks)},
                         {u"reactions"_s, jsonOf(m_reactions)},
                         {u"recurring"_s, jsonOf(m_troubles)}};
        insertMedian(u"noticed_ms"_s, m_noticedAfter, json);
        insertMedian(u"repaired_ms"_s, m_repairedAfter, json);
        return json;
    }

private:
    bool isOfDrill(const Incident &incident) const
    {
        const auto drills = m_drillsOf.constFind(incident.monitor);
        return drills != m_drillsOf.cend() && std::any_of(drills->begin(), drills->end(), [&](TimePoint started) {
                   return started <= incident.firstFailure && incident.firstFailure - started <= kBreaksWithin;
               });
    }

    QHash<MonitorId, std::vector<TimePoint>> m_drillsOf;
    int m_drills{0};
    int m_drillsRepaired{0};
    const TimePoint m_since;
    const TimePoint m_now;
    int m_incidents{0};
    int m_avoided{0};
    std::vector<Millis> m_noticedAfter;
    std::vector<Millis> m_repairedAfter;
    Lines m_runbooks;
    Lines m_reactions;
    Troubles m_troubles;
};

} // namespace

Result<QJsonObject> reportOf(Store &store, TimePoint since, TimePoint now)
{
    Report report(since, now);
    const Result<std::vector<Run>> alone = store.runsOf(IncidentId{});
    if (!alone)
        return tl::unexpected<Error>(alone.error());
    report.noteDrills(*alone);
    IncidentFilter filter;
    filter.since = since;
    filter.limit = 1000;
    for (;;) {
        const Result<std::vector<Incident>> page = store.incidents(filter);
        if (!page)
            return tl::unexpected<Error>(page.error());
        for (const Incident &incident : *page) {
            const Result<std::vector<Run>> runs = store.runsOf(incident.id);
            if (!runs)
                return tl::unexpected<Error>(runs.error());
            report.add(incident, *runs);
        }
        if (static_cast<int>(page->size()) < filter.limit)
            return report.json();
        filter.before = page->back().id;
    }
}

} // namespace salve
