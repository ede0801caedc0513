// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/show.h"

#include "cli/print.h"
#include "core/records.h"
#include "session/commands.h"
#include "session/records.h"
#include "session/run_words.h"
#include "session/session.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

void printEvidence(Context &context, const Run &run)
{
    for (const Evidence &evidence : run.evidence) {
        context.out << "  " << evidence.title << ":\n";
        for (const QString &line : evidence.text.split(u'\n'))
            context.out << "    " << line << "\n";
    }
}

QString titleOf(const Run &run)
{
    return run.started == TimePoint{}
               ? Texts::tr("Run %1 of %2, not started").arg(run.id.value).arg(run.reaction.value)
               : Texts::tr("Run %1 of %2, started %3").arg(run.id.value).arg(run.reaction.value, isoOf(run.started));
}

/// What was sent and answered, what came of it, and how that is known.
void printProof(Context &context, const Run &run, const std::vector<Beat> &looks)
{
    context.out << "  " << Texts::tr("Started by: %1").arg(startText(run)) << "\n";
    if (!run.hosts.isEmpty())
        context.out << "  " << Texts::tr("Hosts hit: %1").arg(run.hosts.join(u", "_s)) << "\n";
    printEvidence(context, run);
    if (run.phase == RunPhase::Ended) {
        context.out
            << "  "
            << Texts::tr("Outcome: %1, %2. %3").arg(QString(wordOf(run.outcome)), meaningOf(run.outcome), run.sentence)
            << "\n";
        context.out << "  " << Texts::tr("Took: %1").arg(durationForPeople(run.ended - run.started)) << "\n";
    } else {
        context.out << "  " << Texts::tr("Now: %1").arg(QString(wordOf(run.phase))) << "\n";
    }
    for (const Beat &look : looks)
        context.out << "  "
                    << Texts::tr("Check behind it: %1 %2 %3")
                           .arg(isoOf(look.at),
                                look.sight == Sight::Seen ? QString(wordOf(look.outcome)) : QString(wordOf(look.sight)),
                                look.cause == Cause::None ? QString() : QString(wordOf(look.cause)))
                           .trimmed()
                    << "\n";
    if (const QString why = verdictText(run); !why.isEmpty())
        context.out << "  " << Texts::tr("Verdict: %1. %2").arg(QString(wordOf(run.verdict)), why) << "\n";
}

int printRun(Context &context, const QJsonObject &answer)
{
    const auto run = fromJson<Run>(answer.value("run"_L1));
    context.out << titleOf(run) << "\n";
    printProof(context, run, fromJson<std::vector<Beat>>(answer.value("looks"_L1)));
    if (const QString request = answer.value("request"_L1)["text"_L1].toString(); !request.isEmpty())
        context.out << (run.isApproved ? Texts::tr("Approved: all guards and a fresh check come first. It would send:")
                                       : Texts::tr("Waits for an approval. It would send:"))
                    << "\n"
                    << request << "\n";
    if (const QString undo = answer.value("undo"_L1).toString(); !undo.isEmpty())
        context.out << Texts::tr("It can be taken back (salvectl undo %1). That would send:").arg(run.id.value) << "\n"
                    << undo << "\n";
    return kOk;
}

/// Of what acted; what was told stands in the story.
void printProofs(Context &context, const QJsonObject &answer)
{
    std::map<RunId, std::vector<Beat>> looks;
    for (const QJsonValue &proof : answer.value("proofs"_L1).toArray())
        looks[fromJson<RunId>(proof["run"_L1])] = fromJson<std::vector<Beat>>(proof["looks"_L1]);
    for (const QJsonValue &value : answer.value("runs"_L1).toArray()) {
        const auto run = fromJson<Run>(value);
        if (run.effect == Effect::Tells || run.isShadow)
            continue;
        context.out << "\n" << titleOf(run) << "\n";
        printProof(context, run, looks[run.id]);
        if (value["undoable"_L1].toBool())
            context.out << "  " << Texts::tr("It can be taken back: salvectl undo %1").arg(run.id.value) << "\n";
    }
}

int printIncident(Context &context, const QJsonObject &answer)
{
    const auto incident = fromJson<Incident>(answer.value("incident"_L1));
    context.out << Texts::tr("Incident %1: %2, %3")
                       .arg(incident.id.value)
                       .arg(incident.monitor.value, QString(wordOf(incident.end)))
                << "\n";
    context.out << incident.message << "\n";
    for (const auto &[name, text] : incident.event.values)
        context.out << "  {{event." << name << "}}: " << shownValue(text) << "\n";
    for (const QJsonValue &entry : answer.value("timeline"_L1).toArray()) {
        context.out << "  " << isoOf(timeFromMs(entry["at_ms"_L1].toInteger())) << "  " << entry["title"_L1].toString();
        if (const QString text = entry["text"_L1].toString(); !text.isEmpty())
            context.out << ": " << text.section(u'\n', 0, 0);
        if (const qint64 run = entry["run"_L1].toInteger(); run > 0)
            context.out << "  [run:" << run << "]";
        context.out << "\n";
    }
    printProofs(context, answer);
    return incident.end == IncidentEnd::Open ? kWarning : kOk;
}

int printMonitor(Context &context, const QJsonObject &answer)
{
    const auto view = fromJson<MonitorView>(answer.value("view"_L1));
    context.out << view.name << ": " << stateText(view);
    if (view.since != TimePoint{})
        context.out << Texts::tr(" since %1").arg(isoOf(view.since));
    context.out << "\n" << view.message << "\n";
    if (!view.overlayReason.isEmpty())
        context.out << view.overlayReason << "\n";
    for (const QJsonValue &step : answer.value("upcoming"_L1).toArray())
        context.out << Texts::tr("next: ") << step["step"_L1].toString() << ": " << step["reason"_L1].toString()
                    << "\n";
    context.out << QString::fromUtf8(yamlOf(nodeOf(answer.value("monitor"_L1))));
    if (const QJsonObject calling = answer.value("calling"_L1).toObject(); !calling.isEmpty()) {
        context.out << "\n";
        printCalling(context, calling);
        context.out << Texts::tr("The whole address, with its token: salvectl address %1").arg(view.id.value) << "\n";
    }
    for (const QJsonValue &evidence : answer.value("evidence"_L1).toArray())
        context.out << "\n" << evidence["title"_L1].toString() << ":\n" << evidence["text"_L1].toString() << "\n";
    return exitCodeOf(view);
}

int printMap(Context &context, const QJsonObject &answer, const QString &key)
{
    context.out << QString::fromUtf8(yamlOf(nodeOf(answer.value(key))));
    for (const QJsonValue &run : answer.value("runs"_L1).toArray())
        context.out << Texts::tr("run:%1 %2 %3 %4")
                           .arg(run["id"_L1].toInteger())
                           .arg(isoOf(timeFromMs(run["started"_L1].toInteger())),
                                run["outcome"_L1].toString(),
                                run["verdict"_L1].toString())
                    << "\n";
    return kOk;
}

struct Attempt
{
    QString query;
    QString argument;
    std::function<int(Context &, const QJsonObject &)> print;
};

/// Asks one after the other until something has that id.
void tryNext(Context &context, const Done &done, Session &session, const QString &id, std::vector<Attempt> attempts)
{
    const Attempt attempt = attempts.front();
    attempts.erase(attempts.begin());
    const bool isNumeric = attempt.query == queries::kIncident || attempt.query == queries::kRun;
    const QJsonValue value = isNumeric ? QJsonValue(id.toLongLong()) : QJsonValue(id);
    session.ask({attempt.query, {{attempt.argument, value}}},
                context.owner,
                [&context, done, &session, id, attempts, attempt](const Result<QJsonObject> &answer) {
                    if (!answer && answer.error().code == ErrorCode::NotFound && !attempts.empty())
                        return tryNext(context, done, session, id, attempts);
                    if (!answer)
                        return done(context.complain(answer.error()));
                    if (!context.isJson)
                        return done(attempt.print(context, *answer));
                    context.line(*answer);
                    done(kOk);
                });
}

} // namespace

void show(Context &context, const Done &done, const QString &id)
{
    bool isNumber = false;
    id.toLongLong(&isNumber);
    const auto printAs = [](const QString &key) {
        return [key](Context &shown, const QJsonObject &answer) { return printMap(shown, answer, key); };
    };
    std::vector<Attempt> attempts;
    QString name = id;
    if (isNumber) {
        attempts = {{queries::kIncident, u"id"_s, printIncident}};
    } else if (id.startsWith("run:"_L1)) {
        name = id.mid(4);
        name.toLongLong(&isNumber);
        if (!isNumber)
            return done(context.complain(
                {ErrorCode::Invalid, Texts::tr("A run is shown by its number, for example: salvectl show run:7"), {}}));
        attempts = {{queries::kRun, u"id"_s, printRun}};
    } else {
        attempts = {{queries::kMonitor, u"id"_s, printMonitor},
                    {queries::kReaction, u"id"_s, printAs(u"reaction"_s)},
                    {queries::kRunbook, u"id"_s, printAs(u"runbook"_s)}};
    }
    withSession(context, done, [&context, done, name, attempts](Session &session) {
        tryNext(context, done, session, name, attempts);
    });
}

} // namespace salve::cli
