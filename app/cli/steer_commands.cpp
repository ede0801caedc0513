// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "cli/settings_words.h"
#include "cli/typed_number.h"
#include "session/commands.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// What the steering commands take; each uses a part.
struct Words
{
    std::string first;
    std::string second;
    std::string reason;
    std::string duration;
    bool isFlagged{false};

    QString firstText() const { return QString::fromStdString(first); }
    QString secondText() const { return QString::fromStdString(second); }
};
using WordsPtr = std::shared_ptr<Words>;

int acknowledged(Context &context, const QString &sentence)
{
    if (context.isJson)
        context.line({{u"done"_s, sentence}});
    else
        context.out << sentence << "\n";
    return kOk;
}

/// Adds `until_ms` for `--for 2h`; the error names what was given. The engine counts from its own clock.
Result<void> addDuration(const Words &words, QJsonObject &arguments)
{
    if (words.duration.empty())
        return {};
    const Result<Millis> duration = durationBehind("--for", words.duration);
    if (!duration)
        return tl::unexpected<Error>(duration.error());
    arguments.insert(u"for_ms"_s, static_cast<qint64>(duration->count()));
    return {};
}

/// Every scope but the whole has a name.
Result<void> checkScope(const Words &words, const QString &command)
{
    const bool isWhole = words.first == "everything";
    if (isWhole && !words.second.empty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("everything has no name: leave \"%1\" out, or say what it is, for example: salvectl %2 "
                              "host %1")
                        .arg(words.secondText(), command));
    if (!isWhole && words.second.empty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("Say which %1, for example: salvectl %2 %1 NAME").arg(words.firstText(), command));
    return {};
}

void hold(Context &context, const Done &done, const Words &words)
{
    QJsonObject arguments{{u"scope"_s, words.firstText()},
                          {u"name"_s, words.secondText()},
                          {u"reason"_s, QString::fromStdString(words.reason)},
                          {u"by"_s, context.userName()}};
    if (const Result<void> named = checkScope(words, u"hold"_s); !named)
        return done(context.complain(named.error()));
    if (const Result<void> added = addDuration(words, arguments); !added)
        return done(context.complain(added.error()));
    runCommand(context, done, commands::kHold, arguments, [&context, words](const QJsonObject &answer) {
        const qint64 id = answer.value("id"_L1).toInteger();
        return acknowledged(context,
                            words.second.empty() ? Texts::tr("All automation is held (hold %1).").arg(id)
                                                 : Texts::tr("Automation is held for %1 %2 (hold %3).")
                                                       .arg(words.firstText(), words.secondText())
                                                       .arg(id));
    });
}

void resume(Context &context, const Done &done, const Words &words)
{
    QJsonObject arguments{{u"by"_s, context.userName()}};
    bool isNumber = false;
    const qint64 id = words.firstText().toLongLong(&isNumber);
    if (isNumber) {
        arguments.insert(u"id"_s, id);
    } else if (const Result<void> named = checkScope(words, u"resume"_s); !named) {
        return done(context.complain(named.error()));
    } else {
        arguments.insert(u"scope"_s, words.firstText());
        arguments.insert(u"name"_s, words.secondText());
    }
    runCommand(context, done, commands::kResume, arguments, [&context](const QJsonObject &) {
        return acknowledged(context, Texts::tr("Released. A fresh check comes first, then counting starts again."));
    });
}

void mark(Context &context, const Done &done, const Words &words)
{
    const QString state = words.second == "failed"    ? u"down"_s
                          : words.second == "healthy" ? u"up"_s
                                                      : words.secondText();
    QJsonObject arguments{{u"monitor"_s, words.firstText()},
                          {u"state"_s, state},
                          {u"reason"_s, QString::fromStdString(words.reason)},
                          {u"by"_s, context.userName()},
                          {u"with-runbook"_s, !words.isFlagged}};
    if (const Result<void> added = addDuration(words, arguments); !added)
        return done(context.complain(added.error()));
    runCommand(context, done, commands::kMark, arguments, [&context, words, state](const QJsonObject &) {
        return acknowledged(context, Texts::tr("%1 is marked %2.").arg(words.firstText(), state));
    });
}

void arm(Context &context, const Done &done, const Words &words)
{
    const QJsonObject arguments{
        {u"runbook"_s, words.firstText()}, {u"armed"_s, !words.isFlagged}, {u"by"_s, context.userName()}};
    runCommand(context, done, commands::kArm, arguments, [&context, words](const QJsonObject &answer) {
        printPreflight(context, answer.value("preflight"_L1).toArray());
        return acknowledged(context,
                            (words.isFlagged ? Texts::tr("%1 is in shadow mode: it records what it would do.")
                                             : Texts::tr("%1 is armed on this computer."))
                                .arg(words.firstText()));
    });
}

void preflight(Context &context, const Done &done, const Words &words)
{
    QJsonObject arguments;
    if (!words.first.empty())
        arguments.insert(u"name"_s, words.firstText());
    askQuery(context, done, queries::kPreflight, arguments, [&context](const QJsonObject &answer) {
        return printPreflight(context, answer.value("reports"_L1).toArray());
    });
}

void simple(Context &context, const Done &done, const QString &command, QJsonObject arguments, const QString &sentence)
{
    arguments.insert(u"by"_s, context.userName());
    runCommand(context, done, command, std::move(arguments), [&context, sentence](const QJsonObject &) {
        return acknowledged(context, sentence);
    });
}

const std::vector<std::string> kScopes{"everything", "host", "tag", "monitor", "reaction"};

void addHolds(Registry &registry, const WordsPtr &words)
{
    CLI::App *command = registry.command("hold",
                                         "no automation for everything, a host, tag, monitor or reaction",
                                         [words](Context &context, const Done &done) { hold(context, done, *words); });
    command->add_option("SCOPE", words->first, "everything, host, tag, monitor or reaction")
        ->required()
        ->check(CLI::IsMember(kScopes));
    command->add_option("NAME", words->second, "of the host, tag, monitor or reaction");
    command->add_option("--for", words->duration, "ends by itself: 30m, 2h, 1d; left out, when it is released");
    command->add_option("--reason", words->reason, "shown to everybody whom it stops")->required();
    command = registry.command("resume",
                               "end a hold: by its number, or by scope and name",
                               [words](Context &context, const Done &done) { resume(context, done, *words); });
    const CLI::Validator numberOrScope(
        [](std::string &typed) {
            const bool isScope = std::find(kScopes.begin(), kScopes.end(), typed) != kScopes.end();
            return isScope ? std::string() : numberOf("salvectl status lists the holds")(typed);
        },
        "NUMBER|SCOPE");
    command->add_option("HOLD", words->first, "a hold's number, as salvectl status lists it, or its scope")
        ->required()
        ->check(numberOrScope);
    command->add_option("NAME", words->second, "of the host, tag, monitor or reaction");
    command = registry.command(
        "stop", "stop all automation at once; messages still go out", [words](Context &context, const Done &done) {
            simple(context,
                   done,
                   commands::kStopAll,
                   {{u"stopped"_s, !words->isFlagged}, {u"reason"_s, QString::fromStdString(words->reason)}},
                   words->isFlagged ? Texts::tr("Automation goes on.") : Texts::tr("All automation is stopped."));
        });
    command->add_option("--reason", words->reason, "shown to everybody who looks");
    command->add_flag("--end", words->isFlagged, "let automation go on");
}

void addJudgements(Registry &registry, const WordsPtr &words)
{
    CLI::App *command = registry.command("acknowledge",
                                         "say that you look after an incident; repairs of it stop",
                                         [words](Context &context, const Done &done) {
                                             simple(context,
                                                    done,
                                                    commands::kAcknowledge,
                                                    {{u"incident"_s, words->firstText().toLongLong()},
                                                     {u"comment"_s, QString::fromStdString(words->reason)},
                                                     {u"withdrawn"_s, words->isFlagged}},
                                                    words->isFlagged ? Texts::tr("The acknowledgement is withdrawn.")
                                                                     : Texts::tr("Acknowledged."));
                                         });
    command->add_option("INCIDENT", words->first)->required()->check(numberOf("salvectl incidents lists them"));
    command->add_option("--comment", words->reason, "what you found, or do");
    command->add_flag("--withdraw", words->isFlagged, "you do not look after it any more: repairs go on");
    command = registry.command("mark", "set a monitor's state by hand", [words](Context &context, const Done &done) {
        mark(context, done, *words);
    });
    command->add_option("MONITOR", words->first)->required();
    command->add_option("STATE", words->second)->required()->check(CLI::IsMember({"failed", "healthy", "down", "up"}));
    command->add_option("--reason", words->reason, "stands in the incident and in what is told")->required();
    command->add_option("--for", words->duration, "ends by itself: 30m, 2h");
    command->add_flag("--no-runbook", words->isFlagged, "the state only: no reaction follows");
}

} // namespace

void addSteerCommands(Registry &registry)
{
    const auto words = std::make_shared<Words>();
    addHolds(registry, words);
    addJudgements(registry, words);
    CLI::App *command = registry.command("arm",
                                         "let a runbook act on this computer, after a preflight",
                                         [words](Context &context, const Done &done) { arm(context, done, *words); });
    command->add_option("RUNBOOK", words->first)->required();
    command->add_flag("--off", words->isFlagged, "back to shadow mode");
    registry
        .command("preflight",
                 "would the reactions work? Logs in and reads, changes nothing",
                 [words](Context &context, const Done &done) { preflight(context, done, *words); })
        ->add_option("RUNBOOK|REACTION", words->first);
    registry
        .command("enable",
                 "watch a monitor again",
                 [words](Context &context, const Done &done) {
                     simple(context,
                            done,
                            commands::kEnable,
                            {{u"monitors"_s, QJsonArray{words->firstText()}}, {u"enabled"_s, true}},
                            Texts::tr("%1 is watched again.").arg(words->firstText()));
                 })
        ->add_option("MONITOR", words->first)
        ->required();
    registry
        .command("pause",
                 "do not watch a monitor",
                 [words](Context &context, const Done &done) {
                     simple(context,
                            done,
                            commands::kEnable,
                            {{u"monitors"_s, QJsonArray{words->firstText()}}, {u"enabled"_s, false}},
                            Texts::tr("%1 is paused.").arg(words->firstText()));
                 })
        ->add_option("MONITOR", words->first)
        ->required();
    command =
        registry.command("note", "write into the timeline of an incident", [words](Context &context, const Done &done) {
            simple(context,
                   done,
                   commands::kAnnotate,
                   {{u"incident"_s, words->firstText().toLongLong()}, {u"text"_s, words->secondText()}},
                   Texts::tr("Written down."));
        });
    command->add_option("INCIDENT", words->first)->required()->check(numberOf("salvectl incidents lists them"));
    command->add_option("TEXT", words->second)->required();
    registry.command("release", "repairs may go on after \"too many at once\"", [](Context &context, const Done &done) {
        simple(context, done, commands::kReleaseTooMany, {}, Texts::tr("Released."));
    });
    registry
        .command("backup",
                 "write a copy of the database while it runs",
                 [words](Context &context, const Done &done) {
                     simple(context,
                            done,
                            commands::kBackup,
                            {{u"file"_s, words->firstText()}},
                            Texts::tr("Written to %1.").arg(words->firstText()));
                 })
        ->add_option("FILE", words->first)
        ->required();
}

} // namespace salve::cli
