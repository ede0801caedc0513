// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_states.h"

#include "net/salt_return.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace salve {

namespace {

// Between module, id, name and function in the key of a state.
const QString kPart = QStringLiteral("_|-");

QString resultWord(const SaltState &state)
{
    if (state.result().isNull())
        return QStringLiteral("pending");
    if (!state.result().toBool())
        return QStringLiteral("failed");
    return state.changes().isEmpty() ? QStringLiteral("ok") : QStringLiteral("changed");
}

/// What a step of an orchestration had its minions do.
QString innerText(const SaltState &step)
{
    QString text;
    const QJsonObject minions = step.changes().value(QLatin1String("ret")).toObject();
    for (auto it = minions.begin(); it != minions.end(); ++it) {
        const std::vector<SaltState> states = statesIn(it->toObject());
        const bool isStateRun = !states.empty() && std::all_of(states.begin(), states.end(), [](const SaltState &s) {
            return s.key.contains(kPart);
        });
        const QString inner =
            isStateRun
                ? statesText(states)
                : saltLine(QString::fromUtf8(QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact))
                               .mid(1)
                               .chopped(1),
                           160)
                      + QLatin1Char('\n');
        for (const QString &line : inner.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text += QLatin1String("    ") + it.key() + QLatin1String("  ") + line + QLatin1Char('\n');
    }
    return text;
}

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
    const auto as = [&](MinionOutcome outcome, const QString &sentence) {
        return MinionVerdict{id, outcome, sentence, statesText(results), tally.pending};
    };
    if (tally.failed > 0)
        return as(MinionOutcome::Failed, counts);
    if (tally.pending > 0)
        return as(MinionOutcome::Pending, SaltText::tr("would change %1, changed nothing").arg(tally.pending));
    if (isTestRun(call))
        return as(MinionOutcome::Pending, SaltText::tr("only tested: nothing would change"));
    if (tally.changed > 0)
        return as(MinionOutcome::Changed, counts);
    return as(MinionOutcome::Ok, counts + QStringLiteral(", ") + SaltText::tr("nothing to change"));
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
    return id.isEmpty() ? key.section(kPart, 1, 1) : id;
}

QString SaltState::function() const
{
    return key.section(kPart, 0, 0) + QLatin1Char('.') + key.section(kPart, -1);
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

QString statesText(const std::vector<SaltState> &states)
{
    constexpr size_t kShownWhole = 40; // more than a screen of lines hides those that matter
    QString text;
    int unshown = 0;
    for (const SaltState &state : states) {
        const QString word = resultWord(state);
        if (states.size() > kShownWhole && word == QLatin1String("ok")) {
            ++unshown;
            continue;
        }
        text += QStringList{word,
                            state.function(),
                            state.name(),
                            saltLine(state.comment().trimmed().section(QLatin1Char('\n'), 0, 0), 160)}
                    .join(QStringLiteral("  "))
                + QLatin1Char('\n') + innerText(state);
    }
    if (unshown > 0)
        text += SaltText::tr("… and %1 that are as they should be").arg(unshown) + QLatin1Char('\n');
    return text;
}

QStringList minionsOf(const std::vector<SaltState> &steps)
{
    QStringList ids;
    for (const SaltState &step : steps)
        ids += step.changes().value(QLatin1String("ret")).toObject().keys();
    ids.removeDuplicates();
    return ids;
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
