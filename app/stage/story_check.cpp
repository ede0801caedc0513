// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_check.h"

#include "stage/story_log.h"

#include <algorithm>
#include <cmath>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

bool isWordAsTold(const QString &expected, const QString &actual, Millis tolerance)
{
    if (expected == "*"_L1 || expected == actual)
        return true;
    bool areNumbers[2]{};
    const double told = expected.toDouble(&areNumbers[0]);
    const double was = actual.toDouble(&areNumbers[1]);
    const double tolerance_s = static_cast<double>(tolerance.count()) / 1000.0;
    return areNumbers[0] && areNumbers[1] && std::abs(told - was) <= tolerance_s;
}

int accepted(const StoryLog &log, bool recoveryToo)
{
    int count = 0;
    for (const auto &[id, run] : log.runs()) {
        const bool isAccepted = run.outcome == RunOutcome::Succeeded || run.outcome == RunOutcome::Delivered;
        const bool isMeant = recoveryToo || run.why != RunWhy::Recovery;
        count += run.effect == Effect::Tells && run.phase == RunPhase::Ended && isAccepted && isMeant ? 1 : 0;
    }
    return count;
}

int proven(const StoryLog &log)
{
    return static_cast<int>(std::count_if(log.runs().begin(), log.runs().end(), [](const auto &item) {
        return item.second.verdict == Verdict::Repaired && !item.second.isShadow;
    }));
}

int runsOf(const StoryLog &log, const QString &reaction)
{
    return static_cast<int>(std::count_if(log.runs().begin(), log.runs().end(), [&](const auto &item) {
        const Run &run = item.second;
        return run.reaction.value == reaction && !run.isShadow && run.started > TimePoint{}
               && run.outcome != RunOutcome::NotRun;
    }));
}

int openIncidents(const StoryLog &log)
{
    return static_cast<int>(std::count_if(log.incidents().begin(), log.incidents().end(), [](const auto &item) {
        return item.second.end == IncidentEnd::Open;
    }));
}

void compare(const QString &what, const QString &told, const QString &was, QStringList &unmet)
{
    if (told != was)
        unmet.append(u"%1: told %2, was %3"_s.arg(what, told, was));
}

QString uptimeText(Store &store, const QString &monitor, TimePoint from, TimePoint to)
{
    const Result<std::optional<double>> share = store.uptime({monitor}, from, to);
    if (!share)
        return share.error().sentence;
    return *share ? QString::number(100.0 * **share, 'f', 2) + u'%' : u"unobserved"_s;
}

} // namespace

QStringList expectedLines(const QByteArray &text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString words = line.section(u'#', 0, 0).simplified();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines;
}

bool isLineAsTold(const QString &expected, const QString &actual, Millis tolerance)
{
    const QStringList told = expected.split(u' ', Qt::SkipEmptyParts);
    const QStringList was = actual.split(u' ', Qt::SkipEmptyParts);
    if (told.size() != was.size())
        return false;
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (!isWordAsTold(told[i], was[i], tolerance))
            return false;
    }
    return true;
}

QString storyDiff(const QStringList &expected, const QStringList &actual, Millis tolerance)
{
    const qsizetype rows = expected.size();
    const qsizetype columns = actual.size();
    // common[i][j]: how many lines of expected[i…] and actual[j…] can be paired in order.
    std::vector<std::vector<int>> common(static_cast<size_t>(rows) + 1,
                                         std::vector<int>(static_cast<size_t>(columns) + 1, 0));
    const auto at = [&common](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i)][static_cast<size_t>(j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            at(i, j) = isLineAsTold(expected[i], actual[j], tolerance) ? at(i + 1, j + 1) + 1
                                                                       : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    if (rows == columns && at(0, 0) == rows)
        return {};
    QStringList lines{u"--- expected.log"_s, u"+++ what happened"_s, u"@@ -1,%1 +1,%2 @@"_s.arg(rows).arg(columns)};
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && isLineAsTold(expected[i], actual[j], tolerance)) {
            lines.append(u' ' + actual[j++]);
            ++i;
        } else if (j == columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            lines.append(u'-' + expected[i++]);
        } else {
            lines.append(u'+' + actual[j++]);
        }
    }
    return lines.join(u'\n');
}

QStringList unmetExpectations(const Story &story, const StoryLog &log, Store &store, TimePoint end)
{
    QStringList unmet;
    for (const auto &[key, value] : story.expect.entries()) {
        const QString told = value.text();
        if (key == "messages"_L1)
            compare(key, told, QString::number(accepted(log, false)), unmet);
        else if (key == "messages-with-recovery"_L1)
            compare(key, told, QString::number(accepted(log, true)), unmet);
        else if (key == "proven"_L1)
            compare(key, told, QString::number(proven(log)), unmet);
        else if (key == "incidents"_L1)
            compare(key, told, QString::number(log.incidents().size()), unmet);
        else if (key == "open"_L1)
            compare(key, told, QString::number(openIncidents(log)), unmet);
        for (const auto &[name, item] : value.entries()) {
            if (key == "runs"_L1)
                compare(u"runs of "_s + name, item.text(), QString::number(runsOf(log, name)), unmet);
            else if (key == "states"_L1)
                compare(u"state of "_s + name, item.text(), QString(wordOf(log.stateOf({name}))), unmet);
            else if (key == "uptime"_L1)
                compare(u"uptime of "_s + name,
                        item.text(),
                        uptimeText(store, name, log.zero() - story.before, end),
                        unmet);
        }
    }
    return unmet;
}

} // namespace salve
