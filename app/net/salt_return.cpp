// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_return.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace salve {

namespace {

qint64 statusOf(const QJsonValue &retcode)
{
    return retcode.toInteger();
}

/// Errors that any function can have come as text with a status that is not 0.
std::optional<MinionVerdict> judgeErrorText(const SaltCall &call, const QString &id, const QString &text)
{
    const QString quoted = QLatin1Char('\'') + call.function + QLatin1Char('\'');
    if (text.startsWith(quoted + QLatin1String(" is not available"))
        || text.startsWith(quoted + QLatin1String(" __virtual__ returned False")))
        return MinionVerdict{id, MinionOutcome::FunctionMissing, saltLine(text)};
    if (text.startsWith(QLatin1String("Passed invalid arguments to ")))
        return MinionVerdict{id, MinionOutcome::Refused, saltLine(text.section(QLatin1Char('\n'), 0, 0))};
    if (text.startsWith(QLatin1String("ERROR executing ")))
        return MinionVerdict{id, MinionOutcome::Refused, saltLine(text)};
    if (text.startsWith(QLatin1String("ERROR: ")))
        return MinionVerdict{id, MinionOutcome::Failed, saltLine(text.mid(7))};
    if (text.startsWith(QLatin1String("The minion function caused an exception")))
        return MinionVerdict{id, MinionOutcome::Failed, saltLine(lastLine(text))};
    return std::nullopt;
}

QString doneText(const QString &function)
{
    if (function == QLatin1String("service.restart"))
        return SaltText::tr("restarted");
    if (function == QLatin1String("service.start"))
        return SaltText::tr("started");
    if (function == QLatin1String("service.stop"))
        return SaltText::tr("stopped");
    if (function == QLatin1String("service.reload"))
        return SaltText::tr("reloaded");
    if (function == QLatin1String("service.status"))
        return SaltText::tr("running");
    return SaltText::tr("done");
}

/// Functions that answer true or false; a false comes with status 0.
MinionVerdict judgeBool(const SaltCall &call, const QString &id, bool value, qint64 status)
{
    if (value && status == 0)
        return {id, MinionOutcome::Ok, doneText(call.function)};
    if (call.function == QLatin1String("service.status"))
        return {id, MinionOutcome::Failed, SaltText::tr("stopped, or there is no such service")};
    return {id, MinionOutcome::Failed, SaltText::tr("%1 answered no").arg(call.function)};
}

MinionVerdict judgeCommand(const QString &id, const QString &output, qint64 status)
{
    static const QRegularExpression timedOut(QStringLiteral(" : Timed out after [0-9]+ seconds$"));
    const QString last = saltLine(lastLine(output));
    if (status != 0)
        return {id,
                MinionOutcome::Failed,
                last.isEmpty() ? SaltText::tr("exit %1").arg(status)
                               : SaltText::tr("exit %1: %2").arg(status).arg(last)};
    // The command's own time limit ends it with status 0.
    if (timedOut.match(output.trimmed()).hasMatch())
        return {id, MinionOutcome::Failed, last};
    return {id, MinionOutcome::Ok, last.isEmpty() ? SaltText::tr("done") : SaltText::tr("done: %1").arg(last)};
}

MinionVerdict judgeRunAll(const QString &id, const QJsonObject &value, qint64 status)
{
    const QString error = value.value(QLatin1String("stderr")).toString();
    const QString output = error.trimmed().isEmpty() ? value.value(QLatin1String("stdout")).toString() : error;
    const qint64 own = value.value(QLatin1String("retcode")).toInteger();
    return judgeCommand(id, output, own != 0 ? own : status);
}

MinionVerdict judgeOther(const SaltCall &call, const QString &id, const QJsonValue &value, qint64 status)
{
    if (status != 0)
        return {id,
                MinionOutcome::Failed,
                value.isString() ? saltLine(lastLine(value.toString()))
                                 : SaltText::tr("failed with status %1").arg(status)};
    if (value.isBool())
        return judgeBool(call, id, value.toBool(), status);
    return {id, MinionOutcome::Ok, doneText(call.function)};
}

} // namespace

QString saltLine(const QString &text, qsizetype limit_chars)
{
    const QString line = text.simplified();
    return line.size() <= limit_chars ? line : line.left(limit_chars - 1) + QChar(0x2026);
}

QString saltParts(const QStringList &parts)
{
    constexpr qsizetype kMost_chars = 300;
    QString text;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString rest = SaltText::tr("; and %1 more").arg(parts.size() - i);
        const qsizetype kept = i + 1 == parts.size() ? 0 : rest.size();
        if (i > 0 && text.size() + 2 + parts.at(i).size() + kept > kMost_chars)
            return text + rest;
        text += (i > 0 ? QStringLiteral("; ") : QString()) + saltLine(parts.at(i), kMost_chars - kept);
    }
    return text;
}

QString lastLine(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    const auto found =
        std::find_if(lines.rbegin(), lines.rend(), [](const QString &line) { return !line.trimmed().isEmpty(); });
    return found == lines.rend() ? QString() : found->trimmed();
}

MinionVerdict judgeReturn(const SaltCall &call, const QString &id, const QJsonValue &value, const QJsonValue &retcode)
{
    const qint64 status = statusOf(retcode);
    const QString module = moduleOf(call);
    if (status != 0 && value.isString()) {
        if (std::optional<MinionVerdict> error = judgeErrorText(call, id, value.toString()))
            return *error;
    }
    if (module == QLatin1String("state"))
        return judgeStates(call, id, value, status);
    if (value.toString() == QLatin1String("VALUE_TRIMMED") && status == 0)
        return {id, MinionOutcome::Ok, doneText(call.function)};
    if (module == QLatin1String("cmd")) {
        if (value.isObject())
            return judgeRunAll(id, value.toObject(), status);
        if (value.isDouble())
            return judgeCommand(id, {}, value.toInteger() != 0 ? value.toInteger() : status);
        return judgeCommand(id, value.toString(), status);
    }
    // service.status of a glob is an object; every other answer of the module that is not true is no success.
    if (module == QLatin1String("service") && value.isString())
        return {id, MinionOutcome::Failed, saltLine(value.toString())};
    return judgeOther(call, id, value, status);
}

} // namespace salve
