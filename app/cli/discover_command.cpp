// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "session/commands.h"
#include "session/session.h"
#include "session/set_additions.h"

#include <unistd.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Wanted
{
    std::string host;
    std::vector<std::string> add; ///< ids
    bool isSet{false};
    bool isAll{false};
    bool isYes{false};
    bool isAdding() const { return isAll || !add.empty(); }
};

QString idOf(const QJsonValue &proposal)
{
    return proposal["monitor"_L1]["id"_L1].toString();
}

bool isNew(const QJsonValue &proposal)
{
    return proposal["state"_L1].toString() == "new"_L1;
}

/// The table of what was found; what could not be looked at goes to the other stream.
int printFound(Context &context, const QJsonObject &answer)
{
    const QJsonArray proposals = answer.value("proposals"_L1).toArray();
    std::vector<QStringList> rows;
    for (const QJsonValue &proposal : proposals) {
        if (context.isJson) {
            context.line(proposal.toObject());
            continue;
        }
        const bool isWatched = proposal["state"_L1].toString() == "watched"_L1;
        rows.push_back({isWatched ? proposal["watched-by"_L1].toString() : idOf(proposal),
                        isWatched ? Texts::tr("already watched") : proposal["state"_L1].toString(),
                        proposal["monitor"_L1]["kind"_L1].toString(),
                        proposal["target"_L1].toString(),
                        proposal["look"_L1]["outcome"_L1].toString(),
                        proposal["why"_L1].toString()});
    }
    if (!rows.empty()) {
        printTable(context.out,
                   {Texts::tr("ID"),
                    Texts::tr("STATE"),
                    Texts::tr("KIND"),
                    Texts::tr("TARGET"),
                    Texts::tr("LOOK"),
                    Texts::tr("WHY")},
                   rows);
        const bool hasNew = std::any_of(proposals.begin(), proposals.end(), isNew);
        if (hasNew)
            context.out << "\n"
                        << Texts::tr(
                               "Nothing was added. Add --all, or --add with IDs of the table, or --set for a set file.")
                        << "\n";
    }
    return proposals.isEmpty() ? kWarning : kOk;
}

int printSet(Context &context, const QJsonObject &answer)
{
    QJsonArray monitors;
    for (const QJsonValue &proposal : answer.value("proposals"_L1).toArray()) {
        if (isNew(proposal))
            monitors.append(proposal["monitor"_L1]);
        else if (proposal["state"_L1].toString() == "incomplete"_L1)
            context.err << Texts::tr("Left out: %1. %2").arg(idOf(proposal), proposal["why"_L1].toString()) << "\n";
    }
    const Result<QString> set = setWithMonitors({}, monitors);
    if (!set)
        return context.complain(set.error());
    context.out << *set;
    return monitors.isEmpty() ? kWarning : kOk;
}

Result<QJsonArray> chosenOf(const QJsonObject &answer, const Wanted &wanted)
{
    QStringList left;
    for (const std::string &id : wanted.add)
        left.append(QString::fromStdString(id));
    QJsonArray monitors;
    for (const QJsonValue &proposal : answer.value("proposals"_L1).toArray()) {
        const bool isNamed = left.removeAll(idOf(proposal)) > 0;
        const bool isWatched = proposal["state"_L1].toString() == "watched"_L1;
        if (!isWatched && (isNamed || (wanted.isAll && isNew(proposal))))
            monitors.append(proposal["monitor"_L1]);
    }
    if (!left.isEmpty())
        return fail(ErrorCode::NotFound,
                    Texts::tr("Nothing that was found is called %1; salvectl discover %2 lists it.")
                        .arg(left.join(u", "_s), answer.value("host"_L1).toString()));
    return monitors;
}

bool isAgreed(Context &context, bool isYes)
{
    if (isYes)
        return true;
    if (isatty(STDIN_FILENO) == 0) {
        context.err << Texts::tr("Nothing was added. Add --yes where nobody sits at the terminal.") << Qt::endl;
        return false;
    }
    context.err << Texts::tr("Add this? Type yes: ") << Qt::flush;
    QTextStream input(stdin);
    return input.readLine().trimmed() == "yes"_L1;
}

void applyText(Context &context, const Done &done, Session &session, const QString &text)
{
    session.run({commands::kApplySet, {{u"text"_s, text}, {u"arm"_s, u"none"_s}, {u"by"_s, context.userName()}}},
                context.owner,
                [&context, done](const Result<QJsonObject> &answer) {
                    if (!answer)
                        return done(context.complain(answer.error()));
                    for (const QJsonValue &change : answer->value("changes"_L1).toArray()) {
                        if (context.isJson)
                            context.line({{u"change"_s, change.toString()}});
                        else
                            context.out << change.toString() << "\n";
                    }
                    const QJsonArray problems = answer->value("problems"_L1).toArray();
                    for (const QJsonValue &problem : problems)
                        context.err << problemLine(problem.toObject()) << "\n";
                    done(answer->value("changes"_L1).toArray().isEmpty() ? kCritical : kOk);
                });
}

/// Shows what would change in the set, asks, and changes it.
void add(Context &context, const Done &done, Session &session, const QJsonArray &monitors, bool isYes)
{
    const auto applied = [&context, done, &session, monitors, isYes](const Result<QJsonObject> &set) {
        if (!set)
            return done(context.complain(set.error()));
        const Result<QString> text = setWithMonitors(set->value("text"_L1).toString(), monitors);
        if (!text)
            return done(context.complain(text.error()));
        session.ask({queries::kDiff, {{u"text"_s, *text}}},
                    context.owner,
                    [&context, done, &session, text = *text, isYes](const Result<QJsonObject> &diff) {
                        if (!diff)
                            return done(context.complain(diff.error()));
                        for (const QJsonValue &change : diff->value("changes"_L1).toArray())
                            context.err << change["line"_L1].toString() << Qt::endl;
                        if (!isAgreed(context, isYes))
                            return done(kUsage);
                        applyText(context, done, session, text);
                    });
    };
    session.ask({queries::kSet, {}}, context.owner, applied);
}

void discover(Context &context, const Done &done, const std::shared_ptr<Wanted> &wanted)
{
    withSession(context, done, [&context, done, wanted](Session &session) {
        const auto found = [&context, done, wanted, &session](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(context.complain(answer.error()));
            for (const QJsonValue &note : answer->value("notes"_L1).toArray())
                context.err << note.toString() << "\n";
            if (answer->value("proposals"_L1).toArray().isEmpty())
                context.err << Texts::tr("Nothing answers at %1 on the ports that are looked at.")
                                   .arg(answer->value("host"_L1).toString())
                            << "\n";
            if (wanted->isSet)
                return done(printSet(context, *answer));
            if (!wanted->isAdding())
                return done(printFound(context, *answer));
            const Result<QJsonArray> monitors = chosenOf(*answer, *wanted);
            if (!monitors)
                return done(context.complain(monitors.error()));
            if (monitors->isEmpty()) {
                context.err << Texts::tr("There is nothing new to add.") << "\n";
                return done(kOk);
            }
            add(context, done, session, *monitors, wanted->isYes);
        };
        session.ask({queries::kDiscover, {{u"host"_s, QString::fromStdString(wanted->host)}}}, context.owner, found);
    });
}

} // namespace

void addDiscoverCommand(Registry &registry)
{
    const auto wanted = std::make_shared<Wanted>();
    CLI::App *command =
        registry.command("discover",
                         "look at one host and propose monitors; only reads and greets",
                         [wanted](Context &context, const Done &done) { discover(context, done, wanted); });
    command->add_option("HOST", wanted->host, "a name or an address, never a range")->required();
    auto *set = command->add_flag("--set", wanted->isSet, "print what is new as a set file, for validate and apply");
    auto *all = command->add_flag("--all", wanted->isAll, "add everything that is new and complete to the set");
    auto *some = command->add_option("--add", wanted->add, "add these to the set, by the ID in the table");
    set->excludes(all)->excludes(some);
    command->add_flag("--yes", wanted->isYes, "do not ask before adding");
}

} // namespace salve::cli
