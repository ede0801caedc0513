// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_verdict.h"

#include "net/salt_return.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace salve {

namespace {

bool isGood(const MinionVerdict &minion)
{
    return minion.outcome == MinionOutcome::Ok || minion.outcome == MinionOutcome::Changed;
}

MinionVerdict noReturn(const QString &id)
{
    return {id, MinionOutcome::NoReturn, SaltText::tr("did not answer")};
}

MinionVerdict noSuchMinion(const QString &id)
{
    return {id, MinionOutcome::NoSuchMinion, SaltText::tr("no such minion")};
}

MinionVerdict judgeMember(const SaltCall &call, const QString &id, const QJsonValue &member)
{
    if (!member.isObject())
        return noReturn(id); // a bare false
    const QJsonObject answer = member.toObject();
    if (answer.value(QLatin1String("out")).toString() == QLatin1String("no_return"))
        return noSuchMinion(id);
    if (!answer.contains(QLatin1String("ret")))
        return noReturn(id);
    return judgeReturn(call, id, answer.value(QLatin1String("ret")), answer.value(QLatin1String("retcode")));
}

RunOutcome outcomeOf(const std::vector<MinionVerdict> &minions)
{
    const auto any = [&](auto outcome) {
        return std::any_of(
            minions.begin(), minions.end(), [&](const MinionVerdict &minion) { return minion.outcome == outcome; });
    };
    if (any(MinionOutcome::NoReturn))
        return RunOutcome::Unknown;
    if (any(MinionOutcome::Failed))
        return RunOutcome::Failed;
    const auto good = std::count_if(minions.begin(), minions.end(), isGood);
    if (good == static_cast<qsizetype>(minions.size()))
        return RunOutcome::Succeeded;
    if (good > 0)
        return RunOutcome::Failed; // half done is not done
    const bool onlyBusy = std::all_of(minions.begin(), minions.end(), [](const MinionVerdict &minion) {
        return minion.outcome == MinionOutcome::Busy;
    });
    return onlyBusy ? RunOutcome::NotRun : RunOutcome::Rejected;
}

/// Those that need attention first; what does not fit is counted.
QString sentenceOf(std::vector<MinionVerdict> minions)
{
    std::stable_partition(minions.begin(), minions.end(), [](const MinionVerdict &minion) { return !isGood(minion); });
    QStringList parts;
    for (const MinionVerdict &minion : minions)
        parts.append(minion.id + QStringLiteral(": ") + minion.sentence);
    return saltParts(parts);
}

SaltVerdict nothingMatched(const SaltCall &call)
{
    return {RunOutcome::Rejected,
            SaltText::tr("No minion matched %1 (%2): nothing was run.")
                .arg(saltLine(call.target, 120), QString(wordOf(call.matcher))),
            {}};
}

/// full_return wraps a runner's value: {"data": {"return", "success"}, "tag"}.
struct RunnerValue
{
    QJsonValue value;
    bool isSuccess{true};
};

RunnerValue unwrapped(const QJsonValue &member)
{
    const QJsonObject object = member.toObject();
    const QJsonObject data = object.value(QLatin1String("data")).toObject();
    if (object.contains(QLatin1String("tag")) && data.contains(QLatin1String("return")))
        return {data.value(QLatin1String("return")), data.value(QLatin1String("success")).toBool(true)};
    return {member, true};
}

/// {"data": {"<master>_master": {<states>}}, "retcode": 0} of state.orchestrate.
SaltVerdict judgeOrchestration(const SaltCall &call, const QJsonObject &value)
{
    SaltCall states = call;
    states.function = QStringLiteral("state.apply");
    std::vector<MinionVerdict> masters;
    const QJsonObject data = value.value(QLatin1String("data")).toObject();
    for (auto it = data.begin(); it != data.end(); ++it)
        masters.push_back(judgeReturn(states, it.key(), it.value(), value.value(QLatin1String("retcode"))));
    SaltVerdict verdict = verdictOf(call, std::move(masters));
    if (verdict.outcome == RunOutcome::Succeeded && value.value(QLatin1String("retcode")).toInteger() != 0)
        verdict.outcome = RunOutcome::Failed;
    return verdict;
}

} // namespace

bool SaltVerdict::has(MinionOutcome what) const
{
    return std::any_of(
        minions.begin(), minions.end(), [&](const MinionVerdict &minion) { return minion.outcome == what; });
}

bool SaltVerdict::isAll(MinionOutcome what) const
{
    return !minions.empty() && std::all_of(minions.begin(), minions.end(), [&](const MinionVerdict &minion) {
        return minion.outcome == what;
    });
}

QStringList SaltVerdict::hostsHit() const
{
    QStringList ids;
    for (const MinionVerdict &minion : minions) {
        if (minion.outcome != MinionOutcome::NoSuchMinion)
            ids.append(minion.id);
    }
    return ids;
}

QString SaltVerdict::table() const
{
    QString text;
    for (const MinionVerdict &minion : minions)
        text += minion.id + QLatin1Char('\t') + QString(wordOf(minion.outcome)) + QLatin1Char('\t') + minion.sentence
                + QLatin1Char('\n');
    return text;
}

QString SaltVerdict::states() const
{
    QString text;
    for (const MinionVerdict &minion : minions) {
        if (!minion.states.isEmpty())
            text += minion.id + QLatin1String(":\n") + minion.states;
    }
    return text;
}

SaltVerdict verdictOf(const SaltCall &call, std::vector<MinionVerdict> minions)
{
    if (minions.empty())
        return nothingMatched(call);
    std::sort(
        minions.begin(), minions.end(), [](const MinionVerdict &a, const MinionVerdict &b) { return a.id < b.id; });
    const RunOutcome outcome = outcomeOf(minions);
    QString sentence = sentenceOf(minions);
    return {outcome, std::move(sentence), std::move(minions)};
}

SaltVerdict judgeLocal(const SaltCall &call, const QJsonValue &member)
{
    if (!member.isObject())
        return {RunOutcome::Unknown, SaltText::tr("Salt gave an answer of an unexpected shape."), {}};
    const QJsonObject answers = member.toObject();
    if (answers.isEmpty())
        return nothingMatched(call);
    std::vector<MinionVerdict> minions;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        minions.push_back(judgeMember(call, it.key(), it.value()));
    for (const QString &id : listedMinions(call)) {
        if (!answers.contains(id))
            minions.push_back(noReturn(id));
    }
    return verdictOf(call, std::move(minions));
}

SaltVerdict judgeJob(const SaltCall &call, const QJsonObject &job)
{
    const QJsonObject results = job.value(QLatin1String("Result")).toObject();
    QStringList ids = QVariant(job.value(QLatin1String("Minions")).toArray().toVariantList()).toStringList();
    for (const QString &id : results.keys()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return {RunOutcome::Unknown, SaltText::tr("Salt does not say yet whom the job was sent to."), {}};
    std::vector<MinionVerdict> minions;
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject result = results.value(id).toObject();
        minions.push_back(result.contains(QLatin1String("return")) ? judgeReturn(
                              call, id, result.value(QLatin1String("return")), result.value(QLatin1String("retcode")))
                                                                   : noReturn(id));
    }
    for (const QString &id : listedMinions(call)) {
        if (!ids.contains(id))
            minions.push_back(noSuchMinion(id));
    }
    return verdictOf(call, std::move(minions));
}

SaltVerdict judgeRunner(const SaltCall &call, const QJsonValue &member)
{
    const auto [value, isSuccess] = unwrapped(member);
    const QString text = value.toString();
    if (text.trimmed().startsWith(QLatin1String("Passed invalid arguments")))
        return {RunOutcome::Rejected, saltLine(text.trimmed().section(QLatin1Char('\n'), 0, 0)), {}};
    if (text.startsWith(QLatin1String("Exception occurred in runner")))
        return {RunOutcome::Rejected, saltLine(lastLine(text)), {}};
    if (call.function == QLatin1String("state.orchestrate") || call.function == QLatin1String("state.orch")) {
        if (value.toObject().value(QLatin1String("data")).isObject())
            return judgeOrchestration(call, value.toObject());
        return {RunOutcome::Rejected, saltLine(SaltText::tr("The orchestration did not run: %1").arg(text)), {}};
    }
    const QString shown =
        QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    if (!isSuccess || (value.isBool() && !value.toBool()))
        return {RunOutcome::Failed, saltLine(SaltText::tr("%1 answered no: %2").arg(call.function, shown)), {}};
    return {RunOutcome::Succeeded, saltLine(SaltText::tr("%1 answered %2").arg(call.function, shown)), {}};
}

QJsonValue runnerValue(const QJsonValue &member)
{
    return unwrapped(member).value;
}

bool isUnknownJob(const QJsonObject &job)
{
    return job.isEmpty() || job.contains(QLatin1String("Error"));
}

bool isSameJob(const SaltCall &call, const QJsonObject &job)
{
    return job.value(QLatin1String("Function")).toString() == call.function;
}

QStringList runningOn(const QJsonValue &activeJobs, const QString &jid)
{
    const QJsonArray running = activeJobs.toObject().value(jid).toObject().value(QLatin1String("Running")).toArray();
    QStringList ids;
    for (const auto &member : running)
        ids += member.toObject().keys();
    return ids;
}

} // namespace salve
