// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/once.h"
#include "cli/settings_words.h"
#include "core/model.h"
#include "core/records.h"
#include "session/commands.h"
#include "session/session.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

int exitCodeOf(CheckOutcome outcome)
{
    return static_cast<int>(outcome); // the same four numbers as the monitoring-plugins interface
}

int exitCodeOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded:
    case RunOutcome::Delivered:
        return kOk;
    case RunOutcome::Unknown:
    case RunOutcome::NotRun:
        return kUnknown;
    default:
        return kCritical;
    }
}

int complainOf(Context &context, const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            context.complain({ErrorCode::Invalid, problemText(problem), {}});
    }
    return kUsage;
}

void printEvidence(Context &context, const std::vector<Evidence> &evidence)
{
    for (const Evidence &piece : evidence)
        context.out << "\n" << piece.title << ":\n" << piece.text << "\n";
}

int print(Context &context, const CheckResult &result)
{
    if (context.isJson) {
        context.line(toJson(result));
    } else {
        context.out << QString(wordOf(result.outcome)) << ": " << result.message << "\n";
        if (result.cause != Cause::None)
            context.out
                << Texts::tr("phase %1, cause %2").arg(QString(wordOf(result.phase)), QString(wordOf(result.cause)))
                << "\n";
        printEvidence(context, result.evidence);
    }
    return exitCodeOf(result.outcome);
}

int print(Context &context, const RunReport &report)
{
    if (context.isJson) {
        context.line({{u"outcome"_s, QString(wordOf(report.outcome))},
                      {u"sentence"_s, report.sentence},
                      {u"evidence"_s, toJson(report.evidence)}});
    } else {
        context.out << QString(wordOf(report.outcome)) << ": " << report.sentence << "\n";
        printEvidence(context, report.evidence);
    }
    return exitCodeOf(report.outcome);
}

void checkOnce(Context &context, const Done &done, const QString &kindId, const std::vector<std::string> &words)
{
    const CheckKind *kind = context.kinds.check(kindId);
    if (!kind)
        return done(
            context.complain({ErrorCode::NotFound,
                              Texts::tr("There is no check \"%1\". salvectl describe lists them all.").arg(kindId),
                              {}}));
    Result<Node> settings = settingsFromWords(words);
    if (!settings)
        return done(context.complain(settings.error()));
    Millis timeout = Timing{}.timeout;
    if (const Node *given = settings->find(u"timeout")) {
        const Result<Millis> duration = durationFromText(given->text());
        if (!duration)
            return done(context.complain(duration.error()));
        timeout = *duration;
        settings->remove(u"timeout");
    }
    splitLists(*settings, kind->fields());
    if (const Problems problems = kind->problems(*settings); hasErrors(problems))
        return done(complainOf(context, problems));
    auto *bench = new Workbench(context);
    bench->prepare(*kind, *settings, [&context, done, bench, kind, timeout, settings = *settings] {
        bench->run(
            *kind, settings, timeout, [&context, done](const CheckResult &result) { done(print(context, result)); });
    });
}

bool isAgreed(Context &context, const QString &preview, bool isYes)
{
    context.err << Texts::tr("This will be sent once, now:") << "\n" << preview << Qt::endl;
    if (isYes)
        return true;
    if (isatty(STDIN_FILENO) == 0) {
        context.err << Texts::tr("Nothing was sent. Add --yes where nobody sits at the terminal.") << Qt::endl;
        return false;
    }
    context.err << Texts::tr("Send it? Type yes: ") << Qt::flush;
    QTextStream input(stdin);
    return input.readLine().trimmed() == "yes"_L1;
}

/// A reaction of the set goes through the running Salve, which records and counts it.
void reactById(Context &context, const Done &done, const QString &id, bool isYes)
{
    withSession(context, done, [&context, done, id, isYes](Session &session) {
        session.ask({queries::kReaction, {{u"id"_s, id}}},
                    context.owner,
                    [&context, done, id, isYes, &session](const Result<QJsonObject> &found) {
                        if (!found)
                            return done(context.complain(found.error()));
                        if (!isAgreed(context, found->value("view"_L1)["target"_L1].toString(), isYes))
                            return done(kUsage);
                        session.run({commands::kReact, {{u"reaction"_s, id}, {u"by"_s, context.userName()}}},
                                    context.owner,
                                    [&context, done](const Result<QJsonObject> &answer) {
                                        if (!answer)
                                            return done(context.complain(answer.error()));
                                        const qint64 run = answer->value("run"_L1).toInteger();
                                        if (context.isJson)
                                            context.line(*answer);
                                        else
                                            context.out
                                                << Texts::tr(
                                                       "Started as run:%1. salvectl show run:%1 tells what came of it.")
                                                       .arg(run)
                                                << "\n";
                                        done(kOk);
                                    });
                    });
    });
}

void reactOnce(
    Context &context, const Done &done, const QString &kindId, const std::vector<std::string> &words, bool isYes)
{
    const ReactionKind *kind = context.kinds.reaction(kindId);
    if (!kind)
        return reactById(context, done, kindId, isYes);
    Result<Node> settings = settingsFromWords(words);
    if (!settings)
        return done(context.complain(settings.error()));
    splitLists(*settings, kind->fields());
    if (const Problems problems = kind->problems(*settings); hasErrors(problems))
        return done(complainOf(context, problems));
    if (!isAgreed(context, kind->preview(*settings), isYes))
        return done(kUsage);
    auto *bench = new Workbench(context);
    bench->prepare(*kind, *settings, [&context, done, bench, kind, settings = *settings] {
        bench->run(*kind, settings, [&context, done](const RunReport &report) { done(print(context, report)); });
    });
}

} // namespace

void addOnceCommands(Registry &registry)
{
    struct Given
    {
        std::string kind;
        std::vector<std::string> words;
        bool isYes{false};
    };
    const auto given = std::make_shared<Given>();
    CLI::App *command =
        registry.command("check", "one check, once; nothing is stored", [given](Context &context, const Done &done) {
            checkOnce(context, done, QString::fromStdString(given->kind), given->words);
        });
    command->add_option("KIND", given->kind)->required();
    command->add_option("key=value", given->words, "settings; lists as a,b; a secret as key=secret:NAME");
    command =
        registry.command("react",
                         "one reaction, once: a kind with settings, or the id of one in the set",
                         [given](Context &context, const Done &done) {
                             reactOnce(context, done, QString::fromStdString(given->kind), given->words, given->isYes);
                         });
    command->add_option("KIND|ID", given->kind)->required();
    command->add_option("key=value", given->words);
    command->add_flag("--yes", given->isYes, "do not ask");
}

} // namespace salve::cli
