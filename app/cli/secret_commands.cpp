// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "core/called.h"
#include "core/set_schema.h"
#include "session/commands.h"
#include "session/session.h"

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

/// The monitors of the set that are called with this token.
void sayWhoIsCalled(Context &context, const Done &done, Session &session, const QString &name)
{
    session.ask({queries::kSet, {}}, context.owner, [&context, done, name](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(context.complain(answer.error()));
        const SetReading set = readSet(answer->value("text"_L1).toString().toUtf8(), context.kinds);
        bool isUsed = false;
        for (const Monitor &monitor : set.set.monitors) {
            const CalledListener *listener = calledListener(context.kinds.check(monitor.kind));
            if (!listener || listener->token(monitor.settings).name != name)
                continue;
            isUsed = true;
            context.err << Texts::tr("%1 is called with it: salvectl address %1 says where.").arg(monitor.id.value)
                        << Qt::endl;
        }
        if (set.set.intake.holdToken.name == name)
            context.err << Texts::tr("Repairs are held with it: salvectl address --hold says where.") << Qt::endl;
        else if (!isUsed)
            context.err << Texts::tr("In the set, write token: {secret: %1} at a monitor of the kind push or "
                                     "webhook-in.")
                               .arg(name)
                        << Qt::endl;
        done(kOk);
    });
}

/// The only time that the value is shown.
void make(Context &context, const Done &done, const QString &name, bool isReplacing)
{
    withSession(context, done, [&context, done, name, isReplacing](Session &session) {
        session.run({commands::kNewSecret, {{u"name"_s, name}, {u"replace"_s, isReplacing}}},
                    context.owner,
                    [&context, done, name, &session](const Result<QJsonObject> &made) {
                        if (!made && made.error().code == ErrorCode::Conflict)
                            return done(context.complain(
                                {ErrorCode::Conflict, made.error().sentence + Texts::tr(" --replace does it."), {}}));
                        if (!made)
                            return done(context.complain(made.error()));
                        const QString value = made->value("value"_L1).toString();
                        if (context.isJson) {
                            context.line({{u"name"_s, name}, {u"value"_s, value}});
                            return done(kOk);
                        }
                        context.out << value << Qt::endl;
                        context.err << Texts::tr("Stored as %1; the value is not shown again.").arg(name) << Qt::endl;
                        sayWhoIsCalled(context, done, session, name);
                    });
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
    const auto isReplacing = std::make_shared<bool>(false);
    CLI::App *command = inner.command("new",
                                      "make a random token, store it and print it once",
                                      [name, isReplacing](Context &context, const Done &done) {
                                          make(context, done, QString::fromStdString(*name), *isReplacing);
                                      });
    command->add_option("NAME", *name)->required();
    command->add_flag("--replace", *isReplacing, "also where there is one: addresses with it are dead from then on");
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
