// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_expect.h"

#include "stage/story_check.h"
#include "stage/story_log.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(const Run &run)
{
    return run.phase == RunPhase::Ended
           && (run.outcome == RunOutcome::Succeeded || run.outcome == RunOutcome::Delivered);
}

template<class Predicate>
int countRuns(const StoryLog &log, Predicate predicate)
{
    return static_cast<int>(std::count_if(
        log.runs().begin(), log.runs().end(), [&predicate](const auto &item) { return predicate(item.second); }));
}

QString messages(const StoryFacts &facts)
{
    return QString::number(countRuns(facts.log, [](const Run &run) {
        return run.effect == Effect::Tells && isAccepted(run) && run.why != RunWhy::Recovery;
    }));
}

QString messagesWithRecovery(const StoryFacts &facts)
{
    return QString::number(
        countRuns(facts.log, [](const Run &run) { return run.effect == Effect::Tells && isAccepted(run); }));
}

QString proven(const StoryFacts &facts)
{
    return QString::number(
        countRuns(facts.log, [](const Run &run) { return run.verdict == Verdict::Repaired && !run.isShadow; }));
}

QString incidents(const StoryFacts &facts)
{
    return QString::number(facts.log.incidents().size());
}

QString openIncidents(const StoryFacts &facts)
{
    const auto &all = facts.log.incidents();
    return QString::number(
        std::count_if(all.begin(), all.end(), [](const auto &item) { return item.second.end == IncidentEnd::Open; }));
}

QString runsOf(const StoryFacts &facts, const QString &reaction)
{
    return QString::number(countRuns(facts.log, [&reaction](const Run &run) {
        return run.reaction.value == reaction && !run.isShadow && run.started > TimePoint{}
               && run.outcome != RunOutcome::NotRun;
    }));
}

QString stateOf(const StoryFacts &facts, const QString &monitor)
{
    return QString(wordOf(facts.log.stateOf({monitor})));
}

QString wasTold(const StoryFacts &facts, const QString &reaction)
{
    const int told = countRuns(facts.log, [&reaction](const Run &run) {
        return run.reaction.value == reaction && run.effect == Effect::Tells && isAccepted(run);
    });
    return told > 0 ? u"true"_s : u"false"_s;
}

QString uptimeOf(const StoryFacts &facts, const QString &monitor)
{
    const Result<std::optional<double>> share =
        facts.store.uptime({monitor}, facts.log.zero() - facts.story.before, facts.end);
    if (!share)
        return share.error().sentence;
    return *share ? QString::number(100.0 * **share, 'f', 2) + u'%' : u"unobserved"_s;
}

/// The time without a look, in whole minutes; a look speaks for the interval of its monitor.
QString unseenOf(const StoryFacts &facts, const QString &monitor)
{
    const auto rows = facts.store.rawResults({monitor}, facts.log.zero() - facts.story.before, facts.end);
    if (!rows)
        return rows.error().sentence;
    Millis unseen{0};
    const ResultRow *last = nullptr;
    for (const ResultRow &row : *rows) {
        if (row.sight != Sight::Seen)
            continue;
        if (last && row.at - last->at > last->every)
            unseen += row.at - last->at - last->every;
        last = &row;
    }
    return durationText(std::chrono::round<std::chrono::minutes>(unseen));
}

QString countOf(const StoryFacts &facts, const QString &server, const QString &request)
{
    const auto known = facts.requests.find(server);
    if (known == facts.requests.end())
        return u"no such server"_s;
    return QString::number(std::count_if(known->second.begin(), known->second.end(), [&request](const QString &line) {
        return line == request || line.startsWith(request + u' ');
    }));
}

void compareRequests(const StoryFacts &facts, const QString &server, const Node &told, QStringList &unmet)
{
    QStringList expected;
    for (const Node &line : told.items())
        expected.append(line.text());
    const auto known = facts.requests.find(server);
    const QString diff =
        known == facts.requests.end() ? u"no such server"_s : storyDiff(expected, known->second, Millis{0});
    if (!diff.isEmpty())
        unmet.append(u"requests of %1:\n%2"_s.arg(server, diff));
}

QString textOf(const Run &run)
{
    QString text = run.sentence;
    for (const Evidence &evidence : run.evidence)
        text += u'\n' + evidence.title + u'\n' + evidence.text;
    return text;
}

void findTexts(const StoryFacts &facts, const QString &reaction, const Node &told, QStringList &unmet)
{
    QStringList texts;
    for (const auto &[id, run] : facts.log.runs()) {
        if (run.reaction.value == reaction)
            texts.append(textOf(run));
    }
    for (const Node &wanted : told.items()) {
        if (!std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted.text()); }))
            unmet.append(u"run-text of %1: \"%2\" stands nowhere in\n%3"_s.arg(
                reaction, wanted.text(), texts.join(u"\n---\n"_s)));
    }
}

void findReasons(const StoryFacts &facts, const QString &monitor, const Node &told, QStringList &unmet)
{
    QStringList reasons;
    for (const StoryEvent &event : facts.log.events()) {
        if (event.monitor.value == monitor && !reasons.contains(event.reason))
            reasons.append(event.reason);
    }
    for (const Node &wanted : told.items()) {
        if (!std::any_of(
                reasons.begin(), reasons.end(), [&](const QString &reason) { return reason.contains(wanted.text()); }))
            unmet.append(
                u"reasons of %1: \"%2\" stands nowhere in\n%3"_s.arg(monitor, wanted.text(), reasons.join(u'\n')));
    }
}

void compareLateness(const StoryFacts &facts, const Node &told, QStringList &unmet)
{
    const Result<Millis> limit = durationFromText(told.text());
    if (!limit || facts.late > *limit)
        unmet.append(u"late-at-most: told %1, was %2 ms"_s.arg(told.text(), QString::number(facts.late.count())));
}

void findSecrets(const StoryFacts &facts, QStringList &unmet)
{
    QDirIterator files(facts.dataFolder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        // A lock that nobody may read holds nothing.
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const auto &[name, value] : facts.story.secrets.entries()) {
            if (bytes.contains(value.text().toUtf8()))
                unmet.append(u"the value of the secret %1 stands in %2"_s.arg(name, file.fileName()));
        }
    }
    for (const auto &[id, run] : facts.log.runs()) {
        for (const auto &[name, value] : facts.story.secrets.entries()) {
            if (textOf(run).contains(value.text()))
                unmet.append(u"the value of the secret %1 stands in the record of %2"_s.arg(name, run.reaction.value));
        }
    }
}

using Whole = QString (*)(const StoryFacts &);
using ByName = QString (*)(const StoryFacts &, const QString &);

const std::map<QString, Whole> kWholes{{u"messages"_s, messages},
                                       {u"messages-with-recovery"_s, messagesWithRecovery},
                                       {u"proven"_s, proven},
                                       {u"incidents"_s, incidents},
                                       {u"open"_s, openIncidents}};
const std::map<QString, ByName> kByName{{u"runs"_s, runsOf},
                                        {u"states"_s, stateOf},
                                        {u"told"_s, wasTold},
                                        {u"uptime"_s, uptimeOf},
                                        {u"unseen"_s, unseenOf}};
const QStringList kOthers{
    u"requests"_s, u"request-counts"_s, u"run-text"_s, u"reasons"_s, u"late-at-most"_s, u"secrets-nowhere"_s};

void compare(const QString &what, const QString &told, const QString &was, QStringList &unmet)
{
    if (told != was)
        unmet.append(u"%1: told %2, was %3"_s.arg(what, told, was));
}

void checkOther(const QString &key, const Node &value, const StoryFacts &facts, QStringList &unmet)
{
    if (key == "secrets-nowhere"_L1)
        return findSecrets(facts, unmet);
    if (key == "late-at-most"_L1)
        return compareLateness(facts, value, unmet);
    for (const auto &[name, told] : value.entries()) {
        if (key == "requests"_L1)
            compareRequests(facts, name, told, unmet);
        else if (key == "run-text"_L1)
            findTexts(facts, name, told, unmet);
        else if (key == "reasons"_L1)
            findReasons(facts, name, told, unmet);
        for (const auto &[request, count] : told.entries())
            compare(u"%1 at %2"_s.arg(request, name), count.text(), countOf(facts, name, request), unmet);
    }
}

} // namespace

QStringList unmetExpectations(const StoryFacts &facts)
{
    QStringList unmet;
    for (const auto &[key, value] : facts.story.expect.entries()) {
        if (const auto whole = kWholes.find(key); whole != kWholes.end()) {
            compare(key, value.text(), whole->second(facts), unmet);
        } else if (const auto byName = kByName.find(key); byName != kByName.end()) {
            for (const auto &[name, told] : value.entries())
                compare(u"%1 of %2"_s.arg(key, name), told.text(), byName->second(facts, name), unmet);
        } else {
            checkOther(key, value, facts, unmet);
        }
    }
    return unmet;
}

QStringList unknownExpectations(const Node &expect)
{
    QStringList sentences;
    for (const auto &[key, value] : expect.entries()) {
        if (!kWholes.contains(key) && !kByName.contains(key) && !kOthers.contains(key))
            sentences.append(u"line %1: nothing knows how to expect '%2'"_s.arg(value.mark().line).arg(key));
    }
    return sentences;
}

} // namespace salve
