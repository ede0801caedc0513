// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "core/reaction_words.h"
#include "session/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// 0 only where every message was accepted.
int print(Context &context, const QJsonArray &reports)
{
    int worst = kOk;
    for (const QJsonValue &report : reports) {
        const QString outcome = report["outcome"_L1].toString();
        const bool isAccepted = outcome == wordOf(RunOutcome::Succeeded) || outcome == wordOf(RunOutcome::Delivered);
        worst = isAccepted ? worst : int{kCritical};
        if (context.isJson)
            context.line(report.toObject());
        else
            context.out << outcome.leftJustified(10) << report["reaction"_L1].toString() << ": "
                        << report["sentence"_L1].toString() << "\n";
    }
    return worst;
}

} // namespace

void addTellCommands(Registry &registry)
{
    CLI::App *group = registry.app.add_subcommand("tell", "messages to people");
    group->require_subcommand(1);
    Registry inner{*group, registry.chosen};
    const auto reaction = std::make_shared<std::string>();
    CLI::App *command = inner.command(
        "test",
        "send a test message, and say of each channel whether it was accepted",
        [reaction](Context &context, const Done &done) {
            QJsonObject arguments{{u"by"_s, context.userName()}};
            if (!reaction->empty())
                arguments.insert(u"reaction"_s, QString::fromStdString(*reaction));
            runCommand(context, done, commands::kTestTells, arguments, [&context](const QJsonObject &answer) {
                return print(context, answer.value("reports"_L1).toArray());
            });
        });
    command->add_option("REACTION", *reaction, "left out: every reaction that tells somebody");
}

} // namespace salve::cli
