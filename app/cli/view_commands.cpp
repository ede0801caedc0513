// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "cli/show.h"
#include "core/records.h"
#include "session/commands.h"
#include "session/records.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Filter
{
    bool onlyFailed{false};
    std::string what{"monitors"};
    std::string id;
    int count{50};
};
using FilterPtr = std::shared_ptr<Filter>;

void printAutomation(Context &context, const AutomationView &automation)
{
    if (automation.isStopped)
        context.out << Texts::tr("All automation is stopped: %1").arg(automation.stopReason) << "\n";
    if (!automation.acts)
        context.out << Texts::tr("Repairs are done by %1.").arg(automation.actsName) << "\n";
    if (automation.takeOver)
        context.out << Texts::tr("Taken over from %1 until %2 by %3: %4. To end it: salvectl give-back")
                           .arg(automation.actsName,
                                isoOf(automation.takeOver->until),
                                automation.takeOver->by,
                                automation.takeOver->reason)
                    << "\n";
    if (automation.tooManyAtOnce)
        context.out << automation.tooManySentence << "\n";
    for (const QStringList &sentences : {automation.notWatched, automation.wouldFail, automation.storeTrouble}) {
        for (const QString &sentence : sentences)
            context.out << sentence << "\n";
    }
    for (const Hold &hold : automation.holds)
        context.out << Texts::tr("Hold %1: %2 %3, by %4 %5: %6")
                           .arg(hold.id.value)
                           .arg(QString(wordOf(hold.scope)),
                                hold.name,
                                hold.by,
                                hold.until == kNever ? Texts::tr("until it is released")
                                                     : Texts::tr("until %1").arg(isoOf(hold.until)),
                                hold.reason)
                    << "\n";
    for (const Question &question : automation.questions) {
        const QString how = question.hold.isNull()
                                ? Texts::tr("salvectl maintenance extend --for 1h \"%1\"").arg(question.name)
                                : Texts::tr("salvectl extend %1 --for 1h").arg(question.hold.value);
        context.out << question.sentence << " " << how << "\n";
    }
    for (const RunId run : automation.awaitingApproval)
        context.out
            << Texts::tr("Run %1 waits for an approval: salvectl show run:%1, salvectl approve %1").arg(run.value)
            << "\n";
}

/// What is wrong, what lies over it, and what the first step of its runbook waits for.
QString messageOf(const MonitorView &monitor)
{
    QStringList parts{monitor.message, monitor.overlayReason, monitor.waitsFor};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

int printStatus(Context &context, const Snapshot &snapshot, const Filter &filter)
{
    int code = kOk;
    std::map<QString, int> counts;
    std::vector<QStringList> rows;
    for (const MonitorView &monitor : snapshot.monitors) {
        const int own = exitCodeOf(monitor);
        code = worse(code, own);
        ++counts[QString(wordOf(monitor.state))];
        if (filter.onlyFailed && own == kOk)
            continue;
        if (context.isJson)
            context.line(toJson(monitor));
        else
            rows.push_back({stateText(monitor),
                            monitor.name,
                            instantText(monitor.since),
                            monitor.runbookSentence,
                            messageOf(monitor)});
    }
    if (context.isJson) {
        context.line({{u"automation"_s, toJson(snapshot.automation)}});
        return code;
    }
    QStringList parts;
    for (const auto &[word, count] : counts)
        parts.append(u"%1 %2"_s.arg(count).arg(word));
    context.out << (parts.isEmpty() ? Texts::tr("No monitors yet. salvectl apply FILE takes a set.")
                                    : parts.join(u", "_s))
                << "\n";
    if (!rows.empty())
        printTable(context.out,
                   {Texts::tr("State"),
                    Texts::tr("Monitor"),
                    Texts::tr("Since"),
                    Texts::tr("When it fails"),
                    Texts::tr("Message")},
                   rows);
    printAutomation(context, snapshot.automation);
    return code;
}

int printList(Context &context, const Snapshot &snapshot, const std::string &what)
{
    std::vector<QStringList> rows;
    QStringList head;
    if (what == "reactions") {
        head = {Texts::tr("Reaction"), Texts::tr("Kind"), Texts::tr("Effect"), Texts::tr("Name"), Texts::tr("Target")};
        for (const ReactionView &view : snapshot.reactions) {
            if (context.isJson)
                context.line(toJson(view));
            rows.push_back(
                {view.id.value, view.kind, QString(wordOf(view.effect)), view.name, view.target.section(u'\n', 0, 0)});
        }
    } else if (what == "runbooks") {
        head = {Texts::tr("Runbook"), Texts::tr("Mode"), Texts::tr("Steps")};
        for (const RunbookView &view : snapshot.runbooks) {
            if (context.isJson)
                context.line(toJson(view));
            rows.push_back(
                {view.id.value, view.isArmed ? Texts::tr("armed") : Texts::tr("shadow"), view.sentences.join(u"; "_s)});
        }
    } else {
        head = {Texts::tr("Monitor"), Texts::tr("Kind"), Texts::tr("Name"), Texts::tr("Target"), Texts::tr("Tags")};
        for (const MonitorView &view : snapshot.monitors) {
            if (context.isJson)
                context.line(toJson(view));
            rows.push_back({view.id.value, view.kind, view.name, view.target, view.tags.join(u", "_s)});
        }
    }
    if (!context.isJson)
        printTable(context.out, head, rows);
    return kOk;
}

void incidents(Context &context, const Done &done, const Filter &filter)
{
    QJsonObject arguments{{u"limit"_s, filter.count}};
    if (!filter.id.empty())
        arguments.insert(u"monitor"_s, QString::fromStdString(filter.id));
    askQuery(context, done, queries::kIncidents, arguments, [&context](const QJsonObject &answer) {
        std::vector<QStringList> rows;
        bool isAnyOpen = false;
        for (const QJsonValue &value : answer.value("incidents"_L1).toArray()) {
            const auto incident = fromJson<Incident>(value);
            const bool isOpen = incident.end == IncidentEnd::Open;
            isAnyOpen = isAnyOpen || isOpen;
            if (context.isJson)
                context.line(value.toObject());
            rows.push_back({QString::number(incident.id.value),
                            incident.monitor.value,
                            capitalized(wordOf(incident.worst)),
                            isoOf(incident.firstFailure),
                            isOpen ? Texts::tr("open") : durationForPeople(incident.closed - incident.firstFailure),
                            QString(wordOf(incident.cause)),
                            incident.message});
        }
        if (!context.isJson)
            printTable(context.out,
                       {Texts::tr("No."),
                        Texts::tr("Monitor"),
                        Texts::tr("Worst"),
                        Texts::tr("Since"),
                        Texts::tr("Lasted"),
                        Texts::tr("Cause"),
                        Texts::tr("Message")},
                       rows);
        return int{isAnyOpen ? kWarning : kOk};
    });
}

void withSnapshot(Context &context, const Done &done, std::function<int(const Snapshot &)> print)
{
    withSession(context, done, [&context, done, print = std::move(print)](Session &session) {
        QObject::connect(&session, &Session::snapshotArrived, context.owner, [done, print](const Snapshot &snapshot) {
            done(print(snapshot));
        });
        session.subscribe();
    });
}

} // namespace

void addViewCommands(Registry &registry)
{
    const auto filter = std::make_shared<Filter>();
    registry
        .command("status",
                 "how everything is; the exit code is that of the worst",
                 [filter](Context &context, const Done &done) {
                     withSnapshot(context, done, [&context, filter](const Snapshot &snapshot) {
                         return printStatus(context, snapshot, *filter);
                     });
                 })
        ->add_flag("--failed", filter->onlyFailed, "only what is not up");
    registry
        .command("list",
                 "monitors, reactions or runbooks",
                 [filter](Context &context, const Done &done) {
                     withSnapshot(context, done, [&context, filter](const Snapshot &snapshot) {
                         return printList(context, snapshot, filter->what);
                     });
                 })
        ->add_option("WHAT", filter->what)
        ->check(CLI::IsMember({"monitors", "reactions", "runbooks"}));
    registry
        .command(
            "show",
            "one monitor, reaction, runbook, incident (its number) or run (run:NUMBER)",
            [filter](Context &context, const Done &done) { show(context, done, QString::fromStdString(filter->id)); })
        ->add_option("ID", filter->id)
        ->required();
    CLI::App *command =
        registry.command("incidents", "the newest incidents", [filter](Context &context, const Done &done) {
            incidents(context, done, *filter);
        });
    command->add_option("MONITOR", filter->id);
    command->add_option("--limit", filter->count)->check(CLI::Range(1, 1000));
}

} // namespace salve::cli
