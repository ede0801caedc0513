// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "session/commands.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// From standard input, so that it stands in no process list and no shell history. One line break at the end is not
/// part of it.
QString valueFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    // A secret is a password or a key: 64 KiB is more than any of them.
    QString value = QString::fromUtf8(input.read(64 * 1024));
    if (value.endsWith(u'\n'))
        value.chop(1);
    if (value.endsWith(u'\r'))
        value.chop(1);
    return value;
}

void set(Context &context, const Done &done, const QString &name)
{
    const QString value = valueFromInput();
    if (value.isEmpty())
        return done(context.complain({ErrorCode::Invalid,
                                      Texts::tr("The value is read from standard input, and nothing came. Write for "
                                                "example: printf '%s' \"$PASSWORD\" | salvectl secret set %1")
                                          .replace("%1"_L1, name),
                                      {}}));
    runCommand(context,
               done,
               commands::kSetSecret,
               {{u"name"_s, name}, {u"value"_s, value}},
               [&context, name](const QJsonObject &) {
                   if (!context.isJson)
                       context.out << Texts::tr("Stored as %1.").arg(name) << "\n";
                   return int{kOk};
               });
}

void list(Context &context, const Done &done)
{
    askQuery(context, done, queries::kSecrets, {}, [&context](const QJsonObject &answer) {
        if (context.isJson) {
            context.line(answer);
            return int{kOk};
        }
        context.out << Texts::tr("Kept in: %1").arg(answer.value("backend"_L1).toString()) << "\n";
        for (const QJsonValue &name : answer.value("names"_L1).toArray())
            context.out << "  " << name.toString() << "\n";
        const QJsonArray missing = answer.value("missing"_L1).toArray();
        for (const QJsonValue &name : missing)
            context.out << "  " << Texts::tr("%1 (used by the set, not on this computer)").arg(name.toString()) << "\n";
        return int{missing.isEmpty() ? kOk : kWarning};
    });
}

} // namespace

void addSecretCommands(Registry &registry)
{
    CLI::App *group = registry.app.add_subcommand("secret", "passwords and tokens, kept in the vault");
    group->require_subcommand(1);
    Registry inner{*group, registry.chosen};
    const auto name = std::make_shared<std::string>();
    inner
        .command("set",
                 "store a value read from standard input",
                 [name](Context &context, const Done &done) { set(context, done, QString::fromStdString(*name)); })
        ->add_option("NAME", *name)
        ->required();
    inner
        .command("remove",
                 "forget a value",
                 [name](Context &context, const Done &done) {
                     runCommand(context,
                                done,
                                commands::kRemoveSecret,
                                {{u"name"_s, QString::fromStdString(*name)}},
                                [](const QJsonObject &) { return int{kOk}; });
                 })
        ->add_option("NAME", *name)
        ->required();
    inner.command("list", "names, and which of them are missing", list);
}

} // namespace salve::cli
