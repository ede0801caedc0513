// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/report.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Counts = std::map<QString, std::map<QString, int>>;

void count(const Run &run, Counts &runbooks, Counts &reactions)
{
    if (run.effect == Effect::Tells || run.isShadow || run.outcome == RunOutcome::NotRun)
        return;
    const QString verdict(wordOf(run.verdict));
    for (auto &[counts, id] : {std::pair<Counts &, QString>{runbooks, run.runbook.value},
                               std::pair<Counts &, QString>{reactions, run.reaction.value}}) {
        if (id.isEmpty())
            continue;
        ++counts[id][u"runs"_s];
        ++counts[id][verdict];
    }
}

QJsonArray jsonOf(const Counts &counts)
{
    QJsonArray list;
    for (const auto &[id, verdicts] : counts) {
        QJsonObject entry{{u"id"_s, id}};
        for (const auto &[verdict, number] : verdicts)
            entry.insert(verdict, number);
        list.append(entry);
    }
    return list;
}

/// All incidents since then, page by page.
Result<std::vector<Incident>> incidentsSince(Store &store, TimePoint since)
{
    std::vector<Incident> all;
    IncidentFilter filter;
    filter.since = since;
    filter.limit = 1000;
    for (;;) {
        Result<std::vector<Incident>> page = store.incidents(filter);
        if (!page)
            return page;
        all.insert(all.end(), page->begin(), page->end());
        if (static_cast<int>(page->size()) < filter.limit)
            return all;
        filter.before = page->back().id;
    }
}

} // namespace

Result<QJsonObject> reportSince(Store &store, TimePoint since)
{
    const Result<std::vector<Incident>> incidents = incidentsSince(store, since);
    if (!incidents)
        return tl::unexpected<Error>(incidents.error());
    Counts runbooks, reactions;
    std::map<std::pair<QString, Cause>, int> recurring;
    int avoided = 0;
    for (const Incident &incident : *incidents) {
        const Result<std::vector<Run>> runs = store.runsOf(incident.id);
        if (!runs)
            return tl::unexpected<Error>(runs.error());
        bool isRepaired = false;
        for (const Run &run : *runs) {
            count(run, runbooks, reactions);
            isRepaired = isRepaired || (run.verdict == Verdict::Repaired && !run.isShadow);
        }
        avoided += isRepaired && incident.told.isEmpty() ? 1 : 0;
        recurring[{incident.monitor.value, incident.cause}] += incident.outages;
    }
    QJsonArray sentences;
    for (const auto &[what, times] : recurring) {
        if (times > 1)
            sentences.append(
                Texts::tr("%1 failed %n time(s): %2", nullptr, times).arg(what.first, QString(wordOf(what.second))));
    }
    return QJsonObject{{u"runbooks"_s, jsonOf(runbooks)},
                       {u"reactions"_s, jsonOf(reactions)},
                       {u"avoided"_s, avoided},
                       {u"recurring"_s, sentences}};
}

} // namespace salve
