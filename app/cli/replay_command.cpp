// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "cli/settings_words.h"
#include "core/clock.h"
#include "session/commands.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Wishes
{
    std::string set;
    std::string since{"30d"};
    std::string runbook;
    bool isWhole{false};
};

QString countsText(const QJsonObject &counts)
{
    return Texts::tr("%1 runs, %2 messages, %3 times not")
        .arg(counts.value("runs"_L1).toInt())
        .arg(counts.value("told"_L1).toInt())
        .arg(counts.value("skips"_L1).toInt());
}

QString decisionText(const QJsonValue &row, const QString &which)
{
    const QString code = row[which].toString();
    return code.isEmpty() ? u"–"_s : u"%1: %2"_s.arg(code, row[which + "-reason"_L1].toString());
}

void printRows(Context &context, const QJsonArray &rows, bool isWhole)
{
    for (const QJsonValue &row : rows) {
        const bool isSame = row["same"_L1].toBool();
        if (isSame && !isWhole)
            continue;
        const QString who = row["step"_L1].toString(row["reaction"_L1].toString());
        context.out << (isSame ? u"  "_s : u"~ "_s) << momentText(timeFromMs(row["at_ms"_L1].toInteger()), {}) << "  "
                    << row["monitor"_L1].toString() << "  " << who << "\n";
        if (isSame) {
            context.out << "    " << decisionText(row, u"really"_s) << "\n";
            continue;
        }
        context.out << Texts::tr("    really: %1").arg(decisionText(row, u"really"_s)) << "\n"
                    << Texts::tr("    would:  %1").arg(decisionText(row, u"would"_s)) << "\n";
    }
}

int printReplay(Context &context, const QJsonObject &answer, bool isWhole)
{
    bool hasErrors = false;
    for (const QJsonValue &problem : answer.value("problems"_L1).toArray()) {
        hasErrors = hasErrors || problem["severity"_L1].toString() == "error"_L1;
        if (!context.isJson)
            context.err << problemLine(problem.toObject()) << Qt::endl;
    }
    const int differences = answer.value("differences"_L1).toInt();
    const int code = hasErrors ? kCritical : differences > 0 ? kWarning : kOk;
    if (context.isJson) {
        context.line(answer);
        return code;
    }
    if (hasErrors)
        return code;
    printRows(context, answer.value("rows"_L1).toArray(), isWhole);
    context.out << Texts::tr("From %1: %n decision(s) would have been otherwise.", nullptr, differences)
                       .arg(isoOf(timeFromMs(answer.value("from_ms"_L1).toInteger())))
                << "\n"
                << Texts::tr("really: %1").arg(countsText(answer.value("really"_L1).toObject())) << "\n"
                << Texts::tr("would:  %1").arg(countsText(answer.value("would"_L1).toObject())) << "\n";
    for (const QJsonValue &note : answer.value("notes"_L1).toArray())
        context.out << note.toString() << "\n";
    return code;
}

void replay(Context &context, const Done &done, const Wishes &wishes)
{
    const Result<Millis> back = durationBehind("--since", wishes.since);
    if (!back)
        return done(context.complain(back.error()));
    QJsonObject arguments{{u"since_ms"_s, msOf(SystemClock().wallNow() - *back)},
                          {u"runbook"_s, QString::fromStdString(wishes.runbook)}};
    if (!wishes.set.empty()) {
        QFile file(QString::fromStdString(wishes.set));
        if (!file.open(QIODevice::ReadOnly))
            return done(context.complain({ErrorCode::Invalid,
                                          Texts::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                                          {}}));
        arguments.insert(u"text"_s, QString::fromUtf8(file.readAll()));
    }
    askQuery(
        context, done, queries::kReplay, arguments, [&context, isWhole = wishes.isWhole](const QJsonObject &answer) {
            return printReplay(context, answer, isWhole);
        });
}

} // namespace

void addReplayCommand(Registry &registry)
{
    const auto wishes = std::make_shared<Wishes>();
    CLI::App *command =
        registry.command("replay",
                         "what would have happened with another set? acts on nothing, writes nothing",
                         [wishes](Context &context, const Done &done) { replay(context, done, *wishes); });
    command->add_option("--set", wishes->set, "the set file as it would be; without it the one that runs");
    command->add_option("--since", wishes->since, "how far back: 7d, 12h; 30d when not given");
    command->add_option("--runbook", wishes->runbook, "only what this runbook decides");
    command->add_flag("--all", wishes->isWhole, "also what would have been the same");
    command->footer("Exit code: 0 nothing would have been otherwise, 1 something would, 2 the set has errors.");
}

} // namespace salve::cli
