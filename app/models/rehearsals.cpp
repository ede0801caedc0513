// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/rehearsals.h"

#include "core/records.h"
#include "core/rule_words.h"
#include "models/timeline_model.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsals)
};

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

/// "Restart nginx runs on web1: …"
QString actText(const QJsonValue &row, const QString &name)
{
    const QString hosts = stringsFrom(row["hosts"_L1]).join(u", "_s);
    const QString why = shownReason(row["text"_L1].toString());
    if (row["what"_L1].toString() == "told"_L1)
        return Texts::tr("Told through %1: %2").arg(name, why);
    const bool isPlayed = row["code"_L1].toString() == "would-run"_L1;
    if (hosts.isEmpty())
        return isPlayed ? Texts::tr("%1 would run").arg(name) : Texts::tr("%1 runs").arg(name);
    return isPlayed ? Texts::tr("%1 would run on %2").arg(name, hosts) : Texts::tr("%1 runs on %2").arg(name, hosts);
}

QString playedText(const QJsonValue &row, const ReactionNames &names)
{
    const QString what = row["what"_L1].toString();
    const QString code = row["code"_L1].toString();
    const QString text = row["text"_L1].toString();
    const QString reaction = row["reaction"_L1].toString();
    const QString name = reaction.isEmpty() ? QString() : names({reaction});
    if (what == "run"_L1 || what == "told"_L1)
        return actText(row, name);
    if (what == "verdict"_L1)
        return Texts::tr("%1: %2").arg(name, titleOf(fromWord<Verdict>(code).value_or(Verdict::Pending)));
    if (what == "state"_L1) {
        const QString state = titleOf(fromWord<MonitorWord>(code).value_or(MonitorWord::Unknown));
        return text.isEmpty() ? state : Texts::tr("%1: %2").arg(state, text);
    }
    const QString why = shownReason(text);
    return name.isEmpty() ? why : Texts::tr("%1: %2").arg(name, why);
}

QString countsText(const QJsonObject &counts)
{
    return Texts::tr("%1, %2, %3", "runs, messages, skips")
        .arg(Texts::tr("%n run(s)", nullptr, counts.value("runs"_L1).toInt()),
             Texts::tr("%n message(s)", nullptr, counts.value("told"_L1).toInt()),
             Texts::tr("%n time(s) not", nullptr, counts.value("skips"_L1).toInt()));
}

} // namespace

PlayedFailure playedFrom(const QJsonObject &answer, const ReactionNames &names)
{
    PlayedFailure played;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray())
        played.lines.push_back(
            {Millis{row["t_ms"_L1].toInteger()}, playedText(row, names), row["preview"_L1].toString()});
    played.notes = stringsFrom(answer.value("notes"_L1));
    played.repairs = answer.value("repairs"_L1).toInt();
    played.told = static_cast<int>(answer.value("told"_L1).toArray().size());
    return played;
}

Replayed replayedFrom(const QJsonObject &answer, const ReactionNames &names)
{
    Replayed replayed;
    for (const QJsonValue &row : answer.value("rows"_L1).toArray()) {
        const QString step = row["step"_L1].toString();
        const ReactionId reaction = step.isEmpty() ? ReactionId{row["reaction"_L1].toString()} : reactionOfStep({step});
        replayed.lines.push_back({timeFromMs(row["at_ms"_L1].toInteger()),
                                  {row["monitor"_L1].toString()},
                                  names(reaction),
                                  shownReason(row["would-reason"_L1].toString()),
                                  shownReason(row["really-reason"_L1].toString()),
                                  row["same"_L1].toBool()});
    }
    replayed.notes = stringsFrom(answer.value("notes"_L1));
    replayed.differences = answer.value("differences"_L1).toInt();
    replayed.wouldCounts = countsText(answer.value("would"_L1).toObject());
    replayed.reallyCounts = countsText(answer.value("really"_L1).toObject());
    return replayed;
}

} // namespace salve
