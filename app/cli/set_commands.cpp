// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "session/commands.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

int printProblems(Context &context, const QJsonObject &answer)
{
    bool hasError = false;
    for (const QJsonValue &problem : answer.value("problems"_L1).toArray()) {
        hasError = hasError || problem["severity"_L1].toString() == "error"_L1;
        if (context.isJson)
            context.line(problem.toObject());
        else
            context.out << problemLine(problem.toObject()) << "\n";
    }
    return hasError ? kCritical : kOk;
}

void apply(Context &context, const Done &done, const QString &file, const QString &arm)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return done(
            context.complain({ErrorCode::Io, Texts::tr("%1 cannot be read: %2.").arg(file, source.errorString()), {}}));
    const QJsonObject arguments{
        {u"text"_s, QString::fromUtf8(source.readAll())}, {u"arm"_s, arm}, {u"by"_s, context.userName()}};
    runCommand(context, done, commands::kApplySet, arguments, [&context, file](const QJsonObject &answer) {
        const int code = printProblems(context, answer);
        if (code != kOk) {
            if (!context.isJson)
                context.err << Texts::tr("%1 was not applied; nothing was changed.").arg(file) << "\n";
            return code;
        }
        const QJsonArray changes = answer.value("changes"_L1).toArray();
        for (const QJsonValue &change : changes) {
            if (context.isJson)
                context.line({{u"change"_s, change.toString()}});
            else
                context.out << change.toString() << "\n";
        }
        if (changes.isEmpty() && !context.isJson)
            context.out << Texts::tr("Nothing to change.") << "\n";
        return int{kOk};
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
    registry.command("export", "the set that is watched, as YAML; secrets stay names", exportSet);
}

} // namespace salve::cli
