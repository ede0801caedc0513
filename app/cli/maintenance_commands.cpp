// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "cli/settings_words.h"
#include "cli/typed_number.h"
#include "core/clock.h"
#include "core/recurrence.h"
#include "core/set_schema.h"
#include "session/commands.h"
#include "session/session.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Planned
{
    std::string name, weekly, from, to, rule, starts, lasts, zone, duration;
    std::vector<std::string> tags, hosts, monitors, except;
    bool coversEverything{false};
    qint64 hold{0};
};
using PlannedPtr = std::shared_ptr<Planned>;

QString text(const std::string &given)
{
    return QString::fromStdString(given);
}

void setText(Node &map, const QString &key, const std::string &value)
{
    if (!value.empty())
        map.set(key, Node::text(text(value)));
}

void setList(Node &map, const QString &key, const std::vector<std::string> &values)
{
    Node list;
    for (const std::string &value : values)
        list.append(Node::text(text(value)));
    if (!values.empty())
        map.set(key, std::move(list));
}

/// A moment with a zone as it is; else as the clock in the zone that is given shows it.
QString momentOfWall(const std::string &given, const std::string &zone)
{
    if (timeFromIso(text(given)))
        return text(given);
    const QDate day = QDate::fromString(text(given).left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text(given).mid(11), u"HH:mm"_s);
    return day.isValid() && time.isValid() ? isoOf(momentOf(day, time, zoneOf(text(zone)))) : text(given);
}

/// As it stands in a set; what is wrong with it, the set's own validation says.
Node nodeOf(const Planned &planned)
{
    Node map = Node::map(), when = Node::map();
    setText(map, u"name"_s, planned.name);
    setList(map, u"monitors"_s, planned.monitors);
    setList(map, u"hosts"_s, planned.hosts);
    setList(map, u"tags"_s, planned.tags);
    if (!planned.rule.empty()) {
        setText(when, u"starts"_s, planned.starts);
        setText(when, u"lasts"_s, planned.lasts);
        setText(when, u"repeats"_s, planned.rule);
        setList(when, u"except"_s, planned.except);
        setText(when, u"zone"_s, planned.zone);
        map.set(u"rule"_s, std::move(when));
    } else if (!planned.weekly.empty()) {
        setText(when, u"day"_s, planned.weekly);
        setText(when, u"from"_s, planned.from);
        setText(when, u"to"_s, planned.to);
        setText(when, u"zone"_s, planned.zone);
        map.set(u"weekly"_s, std::move(when));
    } else if (!planned.from.empty()) {
        when.set(u"from"_s, Node::text(momentOfWall(planned.from, planned.zone)));
        when.set(u"to"_s, Node::text(momentOfWall(planned.to, planned.zone)));
        map.set(u"once"_s, std::move(when));
    }
    return map;
}

/// What a person types for what a set calls by these keys.
const QHash<QString, QString> kOptions{{u"name"_s, u"NAME"_s},
                                       {u"monitors"_s, u"--monitor"_s},
                                       {u"hosts"_s, u"--host"_s},
                                       {u"tags"_s, u"--tag"_s},
                                       {u"day"_s, u"--weekly"_s},
                                       {u"from"_s, u"--from"_s},
                                       {u"to"_s, u"--to"_s},
                                       {u"repeats"_s, u"--rule"_s},
                                       {u"starts"_s, u"--starts"_s},
                                       {u"lasts"_s, u"--lasts"_s},
                                       {u"except"_s, u"--except"_s},
                                       {u"zone"_s, u"--zone"_s}};

int printWindows(Context &context, const QJsonArray &windows)
{
    std::vector<QStringList> rows;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const QJsonObject window = windows.at(i).toObject();
        if (context.isJson)
            context.line(window);
        QStringList next;
        for (const QJsonValue &one : window.value("next"_L1).toArray())
            next.append(one["text"_L1].toString());
        rows.push_back({QString::number(i + 1),
                        window["maintenance"_L1]["name"_L1].toString(),
                        window.value("inside"_L1).toBool() ? Texts::tr("now") : QString(),
                        window.value("covers"_L1).toString(),
                        window.value("when"_L1).toString(),
                        next.isEmpty() ? Texts::tr("over") : next.join(u", "_s)});
    }
    if (context.isJson)
        return kOk;
    if (rows.empty())
        context.out << Texts::tr("No maintenance is planned.") << "\n";
    else
        printTable(context.out,
                   {Texts::tr("No."),
                    Texts::tr("Name"),
                    Texts::tr("Now"),
                    Texts::tr("Covers"),
                    Texts::tr("When"),
                    Texts::tr("Next")},
                   rows);
    return kOk;
}

void list(Context &context, const Done &done)
{
    askQuery(context, done, queries::kMaintenance, {}, [&context](const QJsonObject &answer) {
        return printWindows(context, answer.value("windows"_L1).toArray());
    });
}

/// Which one is meant: by its name, or its number in the list; -1: none.
int placeOf(const QJsonArray &windows, const QString &name)
{
    int found = -1;
    for (int i = 0; i < windows.size(); ++i) {
        if (windows.at(i)["maintenance"_L1]["name"_L1].toString() != name)
            continue;
        if (found >= 0 && !windows.at(i)["inside"_L1].toBool())
            continue; // of several with one name, the one that is open
        found = i;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return found < 0 && isNumber && number >= 1 && number <= windows.size() ? number - 1 : found;
}

/// Reads what is planned, lets `change` work on it, and puts it back.
void edit(Context &context, const Done &done, std::function<Result<QString>(QJsonArray &windows)> change)
{
    withSession(context, done, [&context, done, change = std::move(change)](Session &session) {
        session.ask({queries::kMaintenance, {}},
                    context.owner,
                    [&context, done, change, &session](const Result<QJsonObject> &answer) {
                        if (!answer)
                            return done(context.complain(answer.error()));
                        QJsonArray windows = answer->value("windows"_L1).toArray();
                        const Result<QString> said = change(windows);
                        if (!said)
                            return done(context.complain(said.error()));
                        QJsonArray list;
                        for (const QJsonValue &window : windows)
                            list.append(window["maintenance"_L1]);
                        session.run(
                            {commands::kPutMaintenance, {{u"maintenance"_s, list}, {u"by"_s, context.userName()}}},
                            context.owner,
                            [&context, done, said = *said](const Result<QJsonObject> &stored) {
                                if (!stored)
                                    return done(context.complain(asTyped(stored.error(), kOptions)));
                                if (context.isJson)
                                    context.line({{u"done"_s, said}});
                                else
                                    context.out << said << "\n";
                                done(kOk);
                            });
                    });
    });
}

/// Ends with `said` where it could be planned.
void add(Context &context, const Done &done, const Planned &planned, const QString &said)
{
    if (text(planned.name).trimmed().isEmpty())
        return done(context.complain({ErrorCode::Invalid, Texts::tr("NAME: say what the work is for."), {}}));
    if (planned.tags.empty() && planned.hosts.empty() && planned.monitors.empty() && !planned.coversEverything)
        return done(context.complain(
            {ErrorCode::Invalid,
             Texts::tr("Say what it covers: --tag, --host or --monitor, each as often as needed, or --everything."),
             {}}));
    if (planned.from.empty() && planned.rule.empty())
        return done(context.complain(
            {ErrorCode::Invalid,
             Texts::tr("Say when: --from and --to, with --weekly for each week, or --rule, --starts and --lasts."),
             {}}));
    const Node node = nodeOf(planned);
    if (const Problems problems = maintenanceSchema().problems(node); hasErrors(problems)) {
        const auto first = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) {
            return problem.severity == Severity::Error;
        });
        const Error error{ErrorCode::Invalid, u"%1: %2"_s.arg(first->path.section(u'.', -1), first->sentence), {}};
        return done(context.complain(asTyped(error, kOptions)));
    }
    edit(context, done, [node, said](QJsonArray &windows) -> Result<QString> {
        windows.append(QJsonObject{{u"maintenance"_s, jsonOf(node)}});
        return said;
    });
}

void plan(Context &context, const Done &done, const Planned &planned)
{
    add(context,
        done,
        planned,
        Texts::tr("Planned: %1. salvectl maintenance list says when it comes.").arg(text(planned.name)));
}

void start(Context &context, const Done &done, Planned planned)
{
    const Result<Millis> duration = durationBehind("--for", planned.duration);
    if (!duration)
        return done(context.complain(duration.error()));
    const TimePoint now = SystemClock().wallNow();
    planned.from = isoOf(now).toStdString();
    planned.to = isoOf(now + *duration).toStdString();
    add(context,
        done,
        planned,
        Texts::tr("Begun, until %1. To end it: salvectl maintenance remove \"%2\"")
            .arg(momentText(now + *duration, now), text(planned.name)));
}

void remove(Context &context, const Done &done, const QString &name)
{
    edit(context, done, [name](QJsonArray &windows) -> Result<QString> {
        const int place = placeOf(windows, name);
        if (place < 0)
            return fail(ErrorCode::NotFound,
                        Texts::tr("No maintenance \"%1\" is planned; salvectl maintenance list has them.").arg(name));
        windows.removeAt(place);
        return Texts::tr("Removed: %1.").arg(name);
    });
}

void sendExtend(Context &context, const Done &done, Session &session, QJsonObject arguments)
{
    arguments.insert(u"by"_s, context.userName());
    session.run({commands::kExtend, arguments}, context.owner, [&context, done](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(context.complain(answer.error()));
        if (!context.isJson)
            context.out << Texts::tr("It lasts longer.") << "\n";
        done(kOk);
    });
}

void extend(Context &context, const Done &done, const Planned &planned)
{
    const Result<Millis> duration = durationBehind("--for", planned.duration);
    if (!duration)
        return done(context.complain(duration.error()));
    const QJsonObject longer{{u"for_ms"_s, static_cast<qint64>(duration->count())}};
    withSession(context, done, [&context, done, planned, longer](Session &session) {
        QJsonObject arguments = longer;
        if (planned.hold > 0) {
            arguments.insert(u"hold"_s, planned.hold);
            return sendExtend(context, done, session, arguments);
        }
        session.ask({queries::kMaintenance, {}},
                    context.owner,
                    [&context, done, planned, arguments, &session](const Result<QJsonObject> &answer) {
                        const QJsonArray windows = answer ? answer->value("windows"_L1).toArray() : QJsonArray();
                        const int place = placeOf(windows, text(planned.name));
                        QJsonObject whole = arguments;
                        whole.insert(u"window"_s, place);
                        whole.insert(u"name"_s,
                                     place < 0 ? text(planned.name)
                                               : windows.at(place)["maintenance"_L1]["name"_L1].toString());
                        sendExtend(context, done, session, whole);
                    });
    });
}

void addCovers(CLI::App &command, Planned &planned)
{
    command.add_option("NAME", planned.name, "what it is for")->required();
    CLI::Option *tag =
        command.add_option("--tag", planned.tags, "all monitors with this tag; each of these as often as needed");
    CLI::Option *host = command.add_option("--host", planned.hosts, "all monitors on this host");
    CLI::Option *monitor = command.add_option("--monitor", planned.monitors, "this monitor, by its id");
    CLI::Option *everything =
        command.add_flag("--everything", planned.coversEverything, "no repairs and no messages at all");
    for (CLI::Option *some : {tag, host, monitor}) {
        some->allow_extra_args(false); // what follows a value is the name
        everything->excludes(some);
    }
}

void addWhen(CLI::App &command, Planned &planned)
{
    CLI::Option *from = command.add_option("--from", planned.from, "2026-12-01T02:00, or with --weekly 02:00");
    CLI::Option *to = command.add_option("--to", planned.to, "as --from");
    CLI::Option *weekly = command.add_option("--weekly", planned.weekly, "mon, tue, wed, thu, fri, sat, sun");
    CLI::Option *rule = command.add_option("--rule", planned.rule, "RFC 5545, such as FREQ=MONTHLY;BYDAY=2TU");
    CLI::Option *starts = command.add_option("--starts", planned.starts, "of a rule: the first time, 2026-03-10T02:00");
    CLI::Option *lasts = command.add_option("--lasts", planned.lasts, "of a rule: 90m");
    CLI::Option *except = command.add_option("--except", planned.except, "of a rule: a day on which it falls out");
    except->allow_extra_args(false);
    command.add_option("--zone", planned.zone, "left out, that of the computer on which Salve runs");
    from->needs(to);
    to->needs(from);
    weekly->needs(from);
    rule->needs(starts)->needs(lasts)->excludes(from)->excludes(weekly);
    for (CLI::Option *ofRule : {starts, lasts, except})
        ofRule->needs(rule);
}

} // namespace

void addMaintenanceCommands(Registry &registry)
{
    CLI::App *group = registry.app.add_subcommand("maintenance", "planned work: watched, not repaired, nobody told");
    group->require_subcommand(1);
    Registry inner{*group, registry.chosen};
    const auto planned = std::make_shared<Planned>();
    inner.command("list", "what is planned, and when it comes next", list);
    CLI::App *command = inner.command("add",
                                      "plan work: once (--from, --to), each week (--weekly) or by a rule (--rule)",
                                      [planned](Context &context, const Done &done) { plan(context, done, *planned); });
    addCovers(*command, *planned);
    addWhen(*command, *planned);
    command = inner.command(
        "start", "begin now", [planned](Context &context, const Done &done) { start(context, done, *planned); });
    addCovers(*command, *planned);
    command->add_option("--for", planned->duration, "30m, 2h")->required();
    command = inner.command("extend",
                            "let what is open now last longer",
                            [planned](Context &context, const Done &done) { extend(context, done, *planned); });
    command->add_option("NAME", planned->name, "its name, or its number in the list")->required();
    command->add_option("--for", planned->duration, "for how much longer")->required();
    inner
        .command("remove",
                 "plan it no more",
                 [planned](Context &context, const Done &done) { remove(context, done, text(planned->name)); })
        ->add_option("NAME", planned->name, "its name, or its number in the list")
        ->required();
    command = registry.command("extend", "let a hold last longer", [planned](Context &context, const Done &done) {
        extend(context, done, *planned);
    });
    command->add_option("HOLD", planned->hold, "its number, as salvectl status lists it")
        ->required()
        ->check(numberOf("salvectl status lists the holds"));
    command->add_option("--for", planned->duration, "for how much longer")->required();
}

} // namespace salve::cli
