// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "core/time.h"
#include "session/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

QString durationIn(const QJsonValue &time_ms)
{
    return time_ms.isDouble() ? durationForPeople(Millis{time_ms.toInteger()}) : u"–"_s;
}

void printLines(Context &context, const QString &what, const QJsonArray &lines)
{
    const QStringList keys{
        u"runs"_s, u"repaired"_s, u"no-effect"_s, u"unproven"_s, u"worse"_s, u"relapsed"_s, u"would-run"_s};
    std::vector<QStringList> rows;
    for (const QJsonValue &line : lines) {
        QStringList row{line["id"_L1].toString()};
        for (const QString &key : keys)
            row.append(QString::number(line[key].toInt()));
        rows.push_back(row << durationIn(line["repaired_ms"_L1]));
    }
    if (rows.empty())
        return;
    printTable(context.out,
               {what,
                Texts::tr("Runs"),
                Texts::tr("Repaired"),
                Texts::tr("No effect"),
                Texts::tr("Unproven"),
                Texts::tr("Worse"),
                Texts::tr("Relapsed"),
                Texts::tr("Shadow"),
                Texts::tr("Repaired after")},
               rows);
    context.out << "\n";
}

int printReport(Context &context, const QJsonObject &report)
{
    if (context.isJson) {
        context.line(report);
        return kOk;
    }
    printLines(context, Texts::tr("Runbook"), report.value("runbooks"_L1).toArray());
    printLines(context, Texts::tr("Reaction"), report.value("reactions"_L1).toArray());
    const int incidents = report.value("incidents"_L1).toInt();
    context.out << Texts::tr("%n incident(s)", nullptr, incidents)
                << Texts::tr(", %1 repaired; wake-ups avoided: %2")
                       .arg(report.value("repaired"_L1).toInt())
                       .arg(report.value("avoided"_L1).toInt())
                << "\n";
    if (incidents > 0)
        context.out << Texts::tr("From the first failed check, half of them: noticed within %1, repaired within %2")
                           .arg(durationIn(report.value("noticed_ms"_L1)), durationIn(report.value("repaired_ms"_L1)))
                    << "\n";
    if (const int drills = report.value("drills"_L1).toInt(); drills > 0)
        context.out << Texts::tr("%n fire drill(s), not counted above; repaired: %1", nullptr, drills)
                           .arg(report.value("drills-repaired"_L1).toInt())
                    << "\n";
    const QJsonArray recurring = report.value("recurring"_L1).toArray();
    if (!recurring.isEmpty())
        context.out << "\n" << Texts::tr("What comes again:") << "\n";
    for (const QJsonValue &trouble : recurring)
        context.out << "  " << trouble["sentence"_L1].toString() << "\n";
    return kOk;
}

} // namespace

void addReportCommand(Registry &registry)
{
    const auto weeks = std::make_shared<int>(4);
    registry
        .command("report",
                 "what the reactions were good for, and what comes again and again",
                 [weeks](Context &context, const Done &done) {
                     askQuery(context,
                              done,
                              queries::kReport,
                              {{u"weeks"_s, *weeks}},
                              [&context](const QJsonObject &answer) { return printReport(context, answer); });
                 })
        ->add_option("--weeks", *weeks, "back from now; 4 when not given")
        ->check(CLI::Range(1, 520));
}

} // namespace salve::cli
