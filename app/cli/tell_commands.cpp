// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/settings_words.h"
#include "core/reaction_words.h"
#include "core/set_codecs.h"
#include "session/commands.h"
#include "session/session.h"

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

struct Receipt
{
    std::string when;
    std::string to;
};

int printDigest(Context &context, const QString &digest)
{
    if (context.isJson)
        context.line({{u"digest"_s, digest}});
    else
        context.out << (digest.isEmpty() ? Texts::tr("There is no receipt of the day.") : digest) << "\n";
    return kOk;
}

/// As it stands in the set.
void printReceipt(Context &context, const Done &done)
{
    askQuery(context, done, queries::kSet, {}, [&context](const QJsonObject &answer) {
        const Result<Node> set = nodeFromYaml(answer.value("text"_L1).toString().toUtf8());
        return printDigest(context, set ? set->textAt(u"digest") : QString());
    });
}

void changeReceipt(Context &context, const Done &done, const Receipt &receipt)
{
    const QString when = QString::fromStdString(receipt.when);
    if (when == "off"_L1 && !receipt.to.empty())
        return done(context.complain({ErrorCode::Invalid, Texts::tr("off: nothing is sent --to anybody then."), {}}));
    QString digest;
    if (when != "off"_L1) {
        Result<DailyDigest> daily = dailyFromText(u"daily "_s + when);
        if (!daily)
            return done(
                context.complain({ErrorCode::Invalid,
                                  Texts::tr("TIME: \"%1\" is not a time of the day; write 08:00, or off").arg(when),
                                  {}}));
        if (!receipt.to.empty())
            daily->to = {QString::fromStdString(receipt.to)};
        digest = dailyText(*daily);
    }
    const QJsonObject arguments{{u"digest"_s, digest}, {u"by"_s, context.userName()}};
    withSession(context, done, [&context, done, digest, arguments](Session &session) {
        session.run({commands::kPutTells, arguments},
                    context.owner,
                    [&context, done, digest](const Result<QJsonObject> &answer) {
                        if (!answer)
                            return done(context.complain(asTyped(answer.error(), {{u"digest"_s, u"--to"_s}})));
                        done(printDigest(context, digest));
                    });
    });
}

void addReceiptCommand(Registry &registry)
{
    const auto receipt = std::make_shared<Receipt>();
    CLI::App *command =
        registry.command("receipt",
                         "when each day it is told what was repaired, and through what; none given: says",
                         [receipt](Context &context, const Done &done) {
                             if (receipt->when.empty())
                                 printReceipt(context, done);
                             else
                                 changeReceipt(context, done, *receipt);
                         });
    CLI::Option *time = command->add_option("TIME", receipt->when, "such as 08:00, or off");
    command
        ->add_option("--to",
                     receipt->to,
                     "a reaction that tells, such as one that sends mail; left out: the first that is told, which "
                     "may be a pager")
        ->needs(time);
}

} // namespace

void addTellCommands(Registry &registry)
{
    CLI::App *group = registry.app.add_subcommand("tell", "messages to people");
    group->require_subcommand(1);
    Registry inner{*group, registry.chosen};
    addReceiptCommand(inner);
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
