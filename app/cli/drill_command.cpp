// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/drill_report.h"
#include "cli/print.h"
#include "cli/settings_words.h"
#include "session/commands.h"

#include <unistd.h>

#include <QJsonArray>

#include <iostream>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Wishes
{
    std::string monitor;
    std::string cause;
    std::string lasts{"1h"};
    std::string breaker;
    std::string within{"10m"};
    std::string confirmed;
    bool isSimulated{false};
    bool isMeant{false};

    QString monitorText() const { return QString::fromStdString(monitor); }
};

QString titleOf(const QString &what, const QString &code)
{
    if (what == "told"_L1)
        return Texts::tr("tells");
    if (what == "run"_L1)
        return code == "would-run"_L1 ? Texts::tr("would run") : Texts::tr("runs");
    return code;
}

void printPlayed(Context &context, const QJsonObject &answer)
{
    for (const QJsonValue &row : answer.value("rows"_L1).toArray()) {
        const QString what = row["what"_L1].toString();
        const Millis at{row["t_ms"_L1].toInteger()};
        const QString who = row["reaction"_L1].toString();
        context.out << u"%1 s"_s.arg(at.count() / 1000).rightJustified(8) << "  "
                    << titleOf(what, row["code"_L1].toString()).leftJustified(14)
                    << (who.isEmpty() ? u""_s : who + u": "_s) << row["text"_L1].toString() << "\n";
        QStringList hosts;
        for (const QJsonValue &host : row["hosts"_L1].toArray())
            hosts.append(host.toString());
        if (!hosts.isEmpty())
            context.out << QString(12, u' ') << Texts::tr("on: %1").arg(hosts.join(u", "_s)) << "\n";
        for (const QString &line : row["preview"_L1].toString().split(u'\n', Qt::SkipEmptyParts))
            context.out << QString(12, u' ') << line << "\n";
    }
    for (const QJsonValue &note : answer.value("notes"_L1).toArray())
        context.out << note.toString() << "\n";
}

void simulate(Context &context, const Done &done, const Wishes &wishes)
{
    const Result<Millis> lasts = durationBehind("--for", wishes.lasts);
    if (!lasts)
        return done(context.complain(lasts.error()));
    const QJsonObject arguments{{u"monitor"_s, wishes.monitorText()},
                                {u"cause"_s, QString::fromStdString(wishes.cause)},
                                {u"for_ms"_s, static_cast<qint64>(lasts->count())}};
    askQuery(context, done, queries::kDrill, arguments, [&context](const QJsonObject &answer) {
        if (context.isJson)
            context.line(answer);
        else
            printPlayed(context, answer);
        if (answer.value("told"_L1).toArray().isEmpty())
            return int{kCritical}; // whatever is repaired: the day on which it is not, nobody hears of it
        return answer.value("repairs"_L1).toInt() > 0 ? int{kOk} : int{kWarning};
    });
}

/// The second question: the id of the monitor, typed. Who cannot be asked has given it with --confirm.
Result<void> confirm(Context &context, const Wishes &wishes)
{
    std::string typed = wishes.confirmed;
    if (typed.empty() && ::isatty(STDIN_FILENO) == 1) {
        context.err << Texts::tr("This breaks %1 for real, with the reaction %2. Type the monitor's id to go on: ")
                           .arg(wishes.monitorText(), QString::fromStdString(wishes.breaker))
                    << Qt::flush;
        std::getline(std::cin, typed);
    }
    if (typed == wishes.monitor)
        return {};
    return fail(ErrorCode::Invalid,
                typed.empty()
                    ? Texts::tr("Nothing was broken. Type the monitor's id when asked, or give it: --confirm %1")
                          .arg(wishes.monitorText())
                    : Texts::tr("Nothing was broken: \"%1\" is not %2.")
                          .arg(QString::fromStdString(typed), wishes.monitorText()));
}

void breakIt(Context &context, const Done &done, const Wishes &wishes)
{
    const Result<Millis> within = durationBehind("--within", wishes.within);
    if (!within)
        return done(context.complain(within.error()));
    if (wishes.breaker.empty() || !wishes.isMeant)
        return done(context.complain(
            {ErrorCode::Invalid,
             Texts::tr("A real drill breaks %1. Name the reaction that breaks it, and say that you mean it: "
                       "--break REACTION --yes. To see what would happen: --simulate")
                 .arg(wishes.monitorText()),
             {}}));
    if (const Result<void> meant = confirm(context, wishes); !meant)
        return done(context.complain(meant.error()));
    withSession(context, done, [&context, done, wishes, limit = *within](Session &session) {
        DrillCourse plan;
        plan.monitor = {wishes.monitorText()};
        plan.breaker = {QString::fromStdString(wishes.breaker)};
        plan.within = limit;
        auto *report = new DrillReport(context, done, session, std::move(plan));
        report->begin();
    });
}

} // namespace

void addDrillCommand(Registry &registry)
{
    const auto wishes = std::make_shared<Wishes>();
    CLI::App *command = registry.command("drill",
                                         "a failure of a monitor from end to end: played, or for real",
                                         [wishes](Context &context, const Done &done) {
                                             if (wishes->isSimulated)
                                                 simulate(context, done, *wishes);
                                             else
                                                 breakIt(context, done, *wishes);
                                         });
    command->add_option("MONITOR", wishes->monitor)->required();
    CLI::Option *played = command->add_flag(
        "--simulate", wishes->isSimulated, "nothing acts: what would be sent when, to whom, and what stops it");
    command->add_option("--cause", wishes->cause, "simulated: of the failure, refused when not given (see `explain`)")
        ->needs(played);
    command->add_option("--for", wishes->lasts, "simulated: how long it fails, 1h when not given")->needs(played);
    CLI::Option *real =
        command->add_option("--break", wishes->breaker, "for real: the reaction that breaks it, such as a service.stop")
            ->excludes(played);
    command->add_option("--within", wishes->within, "for real: repaired within this time, 10m when not given")
        ->needs(real);
    command->add_flag("--yes", wishes->isMeant, "for real: you mean it; asked once more by the monitor's id")
        ->needs(real);
    command->add_option("--confirm", wishes->confirmed, "for real, without a terminal: the monitor's id once more")
        ->needs(real);
    command->footer(
        "Exit code, simulated: 0 it would be repaired and a person told if that fails, 1 only told, 2 nobody "
        "would be told.\nExit code, for real: 0 repaired and proven within the time, 1 up again without "
        "proof, 2 not up again, 3 it never went down.");
}

} // namespace salve::cli
