// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_states.h"

#include "net/salt_return.h"

#include <QJsonArray>

#include <algorithm>

namespace salve {

namespace {

/// How many states of a run ended in which way.
struct Tally
{
    int changed{0};
    int ok{0};
    int failed{0};
    int pending{0};
    const SaltState *cause{nullptr}; ///< of the failure; null without one

    void add(const SaltState &state)
    {
        if (state.result().isNull()) {
            ++pending;
        } else if (state.result().toBool()) {
            ++(state.changes().isEmpty() ? ok : changed);
        } else {
            ++failed;
            if (!cause || (cause->isFollower() && !state.isFollower()))
                cause = &state;
        }
    }

    QString text() const
    {
        QStringList parts;
        if (changed > 0)
            parts.append(SaltText::tr("%1 changed").arg(changed));
        if (ok > 0)
            parts.append(SaltText::tr("%1 ok").arg(ok));
        if (failed > 0)
            parts.append(SaltText::tr("%1 failed").arg(failed) + QStringLiteral(": ") + failureText(*cause));
        return parts.join(QStringLiteral(", "));
    }
};

MinionVerdict judgeResults(const SaltCall &call, const QString &id, const QJsonObject &states)
{
    if (const QJsonValue none = states.value(QLatin1String("no_|-states_|-states_|-None")); none.isObject())
        return {id, MinionOutcome::NoStates, SaltText::tr("no states assigned")};
    const std::vector<SaltState> results = statesIn(states);
    Tally tally;
    for (const SaltState &state : results)
        tally.add(state);
    const QString counts = tally.text();
    if (tally.failed > 0)
        return {id, MinionOutcome::Failed, counts};
    if (tally.pending > 0)
        return {id, MinionOutcome::Pending, SaltText::tr("would change %1, changed nothing").arg(tally.pending)};
    if (isTestRun(call))
        return {id, MinionOutcome::Pending, SaltText::tr("only tested: nothing would change")};
    if (tally.changed > 0)
        return {id, MinionOutcome::Changed, counts};
    return {id, MinionOutcome::Ok, counts + QStringLiteral(", ") + SaltText::tr("nothing to change")};
}

/// A list of sentences comes instead of results when nothing was applied.
MinionVerdict judgeSentences(const QString &id, const QJsonArray &sentences)
{
    const QString first = sentences.at(0).toString();
    if (first.startsWith(QLatin1String("The function \"")) && first.contains(QLatin1String("\" is running as PID")))
        return {id, MinionOutcome::Busy, SaltText::tr("another state run is busy")};
    return {id, MinionOutcome::RenderError, saltLine(first.trimmed().section(QLatin1Char('\n'), 0, 0))};
}

} // namespace

QString SaltState::name() const
{
    const QString id = value.value(QLatin1String("__id__")).toString();
    return id.isEmpty() ? key.section(QStringLiteral("_|-"), 1, 1) : id;
}

QString SaltState::function() const
{
    return key.section(QStringLiteral("_|-"), 0, 0) + QLatin1Char('.') + key.section(QStringLiteral("_|-"), -1);
}

std::vector<SaltState> statesIn(const QJsonObject &results)
{
    std::vector<SaltState> states;
    for (auto it = results.begin(); it != results.end(); ++it)
        states.push_back({it.key(), it.value().toObject()});
    const auto number = [](const SaltState &state) { return state.value.value(QLatin1String("__run_num__")).toInt(); };
    std::stable_sort(
        states.begin(), states.end(), [&](const SaltState &a, const SaltState &b) { return number(a) < number(b); });
    return states;
}

QString failureText(const SaltState &state)
{
    QString text = state.name() + QStringLiteral(" - ")
                   + saltLine(state.comment().trimmed().section(QLatin1Char('\n'), 0, 0), 160);
    const QJsonObject changes = state.changes();
    if (const QString said = lastLine(changes.value(QLatin1String("stderr")).toString()); !said.isEmpty())
        text += QStringLiteral("; ") + saltLine(said, 160);
    if (const QJsonValue code = changes.value(QLatin1String("retcode")); code.isDouble())
        text += QLatin1Char(' ') + SaltText::tr("(exit %1)").arg(code.toInteger());
    return text;
}

MinionVerdict judgeStates(const SaltCall &call, const QString &id, const QJsonValue &value, qint64 retcode)
{
    if (value.isArray() && !value.toArray().isEmpty())
        return judgeSentences(id, value.toArray());
    if (value.isObject() && !value.toObject().isEmpty())
        return judgeResults(call, id, value.toObject());
    // "VALUE_TRIMMED" (a return over 1 MiB) and the like: the exit status is all there is.
    if (retcode != 0)
        return {id, MinionOutcome::Failed, SaltText::tr("failed with status %1").arg(retcode)};
    if (isTestRun(call))
        return {id, MinionOutcome::Pending, SaltText::tr("only tested, changed nothing")};
    if (value.isObject() || value.isArray())
        return {id, MinionOutcome::Failed, SaltText::tr("answered without any result")};
    return {id, MinionOutcome::Ok, SaltText::tr("done")};
}

} // namespace salve
