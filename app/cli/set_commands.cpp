// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "session/commands.h"
#include "session/session.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

// As diff(1) says it.
constexpr int kDiffers = 1;

bool hasErrors(const QJsonObject &answer)
{
    const QJsonArray problems = answer.value("problems"_L1).toArray();
    return std::any_of(problems.begin(), problems.end(), [](const QJsonValue &problem) {
        return problem["severity"_L1].toString() == "error"_L1;
    });
}

int printProblems(Context &context, const QJsonObject &answer)
{
    for (const QJsonValue &problem : answer.value("problems"_L1).toArray()) {
        if (context.isJson)
            context.line(problem.toObject());
        else
            context.out << problemLine(problem.toObject()) << "\n";
    }
    return hasErrors(answer) ? kCritical : kOk;
}

/// The lines of a diff; how many there are.
qsizetype printDiff(Context &context, const QJsonObject &answer)
{
    const QJsonArray changes = answer.value("changes"_L1).toArray();
    for (const QJsonValue &change : changes) {
        if (context.isJson)
            context.line(change.toObject());
        else
            context.out << change["line"_L1].toString() << "\n";
    }
    return changes.size();
}

std::optional<QString> textOf(Context &context, const Done &done, const QString &file)
{
    QFile source(file);
    if (source.open(QIODevice::ReadOnly))
        return QString::fromUtf8(source.readAll());
    done(context.complain({ErrorCode::Io, Texts::tr("%1 cannot be read: %2.").arg(file, source.errorString()), {}}));
    return std::nullopt;
}

void diff(Context &context, const Done &done, const QString &file)
{
    const std::optional<QString> text = textOf(context, done, file);
    if (!text)
        return;
    askQuery(context, done, queries::kDiff, {{u"text"_s, *text}}, [&context](const QJsonObject &answer) {
        if (const int code = printProblems(context, answer); code != kOk)
            return code;
        const bool isSame = printDiff(context, answer) == 0;
        if (isSame && !context.isJson)
            context.out << Texts::tr("Nothing to change.") << "\n";
        return isSame ? int{kOk} : kDiffers;
    });
}

int printApplied(Context &context, const QString &file, const QJsonObject &answer)
{
    // What the set says was read out before.
    if (hasErrors(answer)) {
        std::ignore = printProblems(context, answer);
        if (!context.isJson)
            context.err << Texts::tr("%1 was not applied; nothing was changed.").arg(file) << "\n";
        return kCritical;
    }
    const QJsonArray changes = answer.value("changes"_L1).toArray();
    if (context.isJson) {
        for (const QJsonValue &change : changes)
            context.line({{u"change"_s, change.toString()}});
        return kOk;
    }
    for (const QJsonValue &sentence : answer.value("armed"_L1).toArray())
        context.out << sentence.toString() << "\n";
    context.out << (changes.isEmpty() ? Texts::tr("Nothing to change.") : Texts::tr("Applied.")) << "\n";
    return kOk;
}

/// Shows what will change, then makes it so.
void apply(Context &context, const Done &done, const QString &file, const QString &arm)
{
    const std::optional<QString> text = textOf(context, done, file);
    if (!text)
        return;
    withSession(context, done, [&context, done, file, arm, text](Session &session) {
        const auto applied = [&context, done, file](const Result<QJsonObject> &answer) {
            done(answer ? printApplied(context, file, *answer) : context.complain(answer.error()));
        };
        const auto shown = [&context, &session, done, arm, text, applied](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(context.complain(answer.error()));
            if (!hasErrors(*answer)) { // else said by the command
                std::ignore = printProblems(context, *answer);
                printDiff(context, *answer);
                context.out.flush();
            }
            session.run({commands::kApplySet, {{u"text"_s, *text}, {u"arm"_s, arm}, {u"by"_s, context.userName()}}},
                        context.owner,
                        applied);
        };
        session.ask({queries::kDiff, {{u"text"_s, *text}}}, context.owner, shown);
    });
}

void exportSet(Context &context, const Done &done)
{
    askQuery(context, done, queries::kSet, {}, [&context](const QJsonObject &answer) {
        if (context.isJson)
            context.line(answer);
        else
            context.out << answer.value("text"_L1).toString();
        return int{kOk};
    });
}

} // namespace

void addSetCommands(Registry &registry)
{
    const auto file = std::make_shared<std::string>();
    const auto arm = std::make_shared<bool>(false);
    CLI::App *command =
        registry.command("apply",
                         "make a set file the one that is watched; nothing half-applied",
                         [file, arm](Context &context, const Done &done) {
                             apply(context, done, QString::fromStdString(*file), *arm ? u"wished"_s : u"none"_s);
                         });
    command->add_option("FILE", *file)->required();
    command->add_flag("--arm", *arm, "grant what the set wishes with `armed: true`, where the preflight is green");
    registry
        .command("diff",
                 "what applying a set file would change; exit code 0: nothing, 1: something",
                 [file](Context &context, const Done &done) { diff(context, done, QString::fromStdString(*file)); })
        ->add_option("FILE", *file)
        ->required();
    registry.command("export", "the set that is watched, as YAML; secrets stay names", exportSet);
}

} // namespace salve::cli
